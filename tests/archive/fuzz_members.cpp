#include "core/archive/archivereader.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberwalk.h"
#include "core/backup/damage.h"
#include "tests/archive/memberfiles.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

// Damages seekable archives in ways that know their format, and compares what seekers, streamers and libarchive
// (bsdtar) make of them. For a few seconds in ctest; for longer by hand, best in a build with AddressSanitizer:
//   fuzz_members SECONDS [SEED]
// The last input is left in fuzz_members.last when something is found.

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// Every file's path and content, one after the other, as a hash; and the contents alone, as bsdtar -O gives them.
class WholeVisitor final : public EntryVisitor
{
public:
    Result<void> beginEntry(const Entry &entry) override
    {
        m_all.addData(
            QByteArray(QByteArray::number(entry.path.size()) + entry.path + QByteArray::number(entry.size) + ':'));
        return {};
    }
    Result<void> content(qint64, std::span<const std::byte> data) override
    {
        const QByteArrayView bytes(data.data(), qsizetype(data.size()));
        m_all.addData(bytes);
        m_contents.addData(bytes);
        return {};
    }
    Result<void> endEntry() override { return {}; }

    [[nodiscard]] QByteArray all() const { return m_all.result(); }
    [[nodiscard]] QByteArray contents() const { return m_contents.result(); }

private:
    QCryptographicHash m_all{QCryptographicHash::Sha256};
    QCryptographicHash m_contents{QCryptographicHash::Sha256};
};

void check(bool holds, const char *what, const QByteArray &input)
{
    if (holds)
        return;
    put(u"fuzz_members.last"_s, input);
    std::fprintf(stderr, "does not hold: %s (input left in fuzz_members.last)\n", what);
    std::abort();
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class Fuzzer
{
public:
    explicit Fuzzer(quint32 seed) : m_generator(seed)
    {
        const QList<Files> shapes = {
            {{"data/a", content(1, 70'000)}, {"data/b", content(2, 10)}, {"data/c", content(3, 200'000)}},
            {{"data/x", content(4, 1'100'000)}, {"config/validator.json", "{}"}},
            {{"data/1", "one"}, {"data/2", "two"}, {"data/3", {}}},
            {{QByteArray("data/") + QByteArray(150, 'n'), content(5, 66'000)}, {"data/b", content(2, 10)}},
        };
        for (const Files &files : shapes) {
            const QString path = m_dir.filePath(u"seed"_s);
            writeArchive(path, files);
            m_seeds.append(bytesIn(path));
            for (const MemberPlace &place : scanOf(path).members)
                m_members.append(m_seeds.last().sliced(place.offset, place.note.memberLength));
        }
    }

    void once()
    {
        QByteArray input = m_seeds.at(below(m_seeds.size()));
        for (qsizetype n = 1 + below(3); n > 0; --n)
            mutate(input);
        compare(input);
    }

    qint64 inputs = 0;
    qint64 sound = 0;
    qint64 lied = 0;

private:
    qsizetype below(qsizetype end) { return end > 0 ? qsizetype(m_generator.bounded(quint32(end))) : 0; }

    /// The members of @p input as far as they can be had, the rest as the last one.
    QByteArrayList pieces(const QByteArray &input) const
    {
        QByteArrayList parts;
        qsizetype at = 0;
        while (at < input.size()) {
            const auto note = readMemberNote(bytesOf(input).subspan(std::size_t(at)));
            const qsizetype length =
                note ? std::min<qsizetype>(note->memberLength, input.size() - at) : input.size() - at;
            parts.append(input.sliced(at, length));
            at += length;
        }
        return parts;
    }

    /// Another note for the member @p member, wrong in one way.
    QByteArray lie(const QByteArray &member)
    {
        auto note = readMemberNote(bytesOf(member));
        if (!note)
            return member;
        switch (below(7)) {
        case 0: note->holdsHeader = !note->holdsHeader; break;
        case 1: note->contentLength = std::max<qint64>(1, note->contentLength + below(1025) - 512); break;
        case 2: note->memberLength = std::max<qint64>(102, note->memberLength + below(1025) - 512); break;
        case 3: note->contentHash = sha256Of("other"); break;
        case 4: note->deflateHash = sha256Of("other"); break;
        case 5: {
            // Two members under one note: streamers see both.
            const QByteArray hidden = m_members.at(below(m_members.size()));
            note->memberLength = std::min<qint64>(member.size() + hidden.size(), MemberNote::maxMember);
            const QByteArray both = member.sliced(MemberNote::headerBytes) + hidden;
            note->deflateHash = sha256Of(both.chopped(MemberNote::trailerBytes));
            return memberHeader(*note) + both;
        }
        default: {
            // Sound in itself, with other content.
            QByteArray other = content(m_generator.generate(), note->contentLength);
            return makeMember(other, note->holdsHeader, nullptr).bytes;
        }
        }
        return memberHeader(*note) + member.sliced(MemberNote::headerBytes);
    }

    void mutate(QByteArray &input)
    {
        QByteArrayList parts = pieces(input);
        if (parts.isEmpty())
            return;
        const qsizetype at = below(parts.size());
        switch (below(12)) {
        case 0:
            if (!input.isEmpty())
                input[below(input.size())] ^= char(1 << below(8));
            return;
        case 1: input.truncate(below(input.size() + 1)); return;
        case 2: input.append(content(m_generator.generate(), 1 + below(300))); return;
        case 3: input.append(QByteArray(1 + below(2000), '\0')); return;
        case 4: input.insert(below(input.size()), content(m_generator.generate(), 1 + below(300))); return;
        case 5: parts.insert(at, parts.at(at)); break;
        case 6: parts.swapItemsAt(at, below(parts.size())); break;
        case 7: parts.removeAt(at); break;
        case 8: parts.insert(at, m_members.at(below(m_members.size()))); break;
        case 9: parts.insert(at, QByteArray::fromHex("1f8b08000000000000ff03000000000000000000")); break;
        case 10: parts[at] = m_members.at(below(m_members.size())); break;
        default: parts[at] = lie(parts.at(at)); break;
        }
        input = parts.join();
    }

    void compare(const QByteArray &input)
    {
        ++inputs;
        const QString path = m_dir.filePath(u"input.tar.gz"_s);
        put(path, input);
        Control control;
        WholeVisitor seeking;
        const auto seek = readArchive(path, &seeking, control);
        check(seek.has_value(), "an archive is read to its end, whatever it holds", input);
        check(seek->sha256 == sha256Of(input), "the hash is that of the file", input);

        // An empty member before it that has no note: all of it is read as one stream.
        const QString plain = m_dir.filePath(u"plain.tar.gz"_s);
        put(plain, QByteArray::fromHex("1f8b08000000000000ff03000000000000000000") + input);
        WholeVisitor streaming;
        const auto stream = readArchive(plain, &streaming, control);
        check(stream.has_value(), "a stream is read to its end, whatever it holds", input);
        check(stream->members == 0, "a stream has no members", input);

        WholeVisitor walking;
        const auto walk = walkArchive(path, walking, control);
        check(walk.has_value(), "an archive is walked, whatever it holds", input);
        // What is no gzip file at all is a bare tar to us, and nothing to bsdtar's gzip.
        if (seek->compression != Compression::Gzip)
            return;
        if (!seek->damage) {
            check(!stream->damage, "what seekers find sound, streamers do", input);
            check(seeking.all() == streaming.all(), "seekers and streamers agree on every file", input);
            if (*walk) {
                check(!(*walk)->damage, "what is sound is sound when it is walked", input);
                check(walking.all() == streaming.all(), "walking agrees on every file", input);
            }
            ++sound;
            if (sound % 20 == 1)
                compareWithLibarchive(path, streaming.contents(), input);
        } else if (!stream->damage) {
            ++lied;   // notes that lie: streamers cannot know, and the archive counts as damaged
        }
        const auto damage = findDamage(path, control);
        check(damage.has_value(), "damage is looked for in whatever there is", input);
        if (*damage && !seek->damage && *walk)
            check((*damage)->damagedPieces == 0, "nothing damaged is found where all is sound", input);
    }

    static void compareWithLibarchive(const QString &path, const QByteArray &contents, const QByteArray &input)
    {
        QProcess bsdtar;
        bsdtar.start(u"bsdtar"_s, {u"-xOf"_s, path});
        check(bsdtar.waitForFinished(60'000), "bsdtar ends", input);
        check(bsdtar.exitCode() == 0, "what is sound here is sound for libarchive", input);
        check(sha256Of(bsdtar.readAllStandardOutput()) == contents, "libarchive agrees on all content", input);
    }

    QRandomGenerator m_generator;
    QTemporaryDir m_dir;
    QByteArrayList m_seeds;
    QByteArrayList m_members;
};

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 5;
    const auto seed = argc > 2 ? quint32(std::strtoul(argv[2], nullptr, 10)) : 20261130U;
    Fuzzer fuzzer(seed);
    QElapsedTimer timer;
    timer.start();
    while (double(timer.elapsed()) < seconds * 1000)
        fuzzer.once();
    std::printf("%lld inputs, %lld sound, %lld with notes that lie: nothing found\n",
                static_cast<long long>(fuzzer.inputs), static_cast<long long>(fuzzer.sound),
                static_cast<long long>(fuzzer.lied));
    return fuzzer.sound > 0 ? 0 : 1;
}
