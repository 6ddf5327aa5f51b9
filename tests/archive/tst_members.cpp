#include "core/archive/archivereader.h"
#include "core/archive/memberindex.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberwalk.h"
#include "tests/archive/memberfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// Remembers every file's hash, and asks only for the content of those that are wanted.
class Listing final : public EntryVisitor
{
public:
    explicit Listing(QByteArray only = {}, bool all = true) : m_only(std::move(only)), m_all(all) {}

    Result<void> beginEntry(const Entry &entry) override
    {
        m_path = entry.path;
        m_hash.reset();
        m_wanted = m_all || entry.path == m_only;
        return {};
    }
    [[nodiscard]] bool wantsContent() const override { return m_wanted; }
    Result<void> content(qint64, std::span<const std::byte> data) override
    {
        m_hash.addData(QByteArrayView(data.data(), qsizetype(data.size())));
        return {};
    }
    Result<void> endEntry() override
    {
        hashes[m_path] = m_wanted ? m_hash.result() : QByteArray();
        return {};
    }

    QMap<QByteArray, QByteArray> hashes;

private:
    QByteArray m_only;
    bool m_all;
    bool m_wanted = true;
    QByteArray m_path;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray memberAt(const QByteArray &file, const MemberPlace &place)
{
    return file.sliced(place.offset, place.note.memberLength);
}

const Files someFiles = {{"data/blocks.dat", content(1, 3'500'000)}, {"data/height", "12345\n"},
                         {"data/index", content(2, 64 * 1024)},      {"data/nothing", {}},
                         {"data/state.json", content(3, 60'000)},    {"config/validator.json", "{}"}};

} // namespace

class TestMembers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheDocument();
    void aNoteComesBack();
    void noBytesAreANoteByChance();
    void anArchiveIsMembersFromEndToEnd();
    void equalFilesGiveEqualMembers();
    void whatDidNotChangeIsTakenOver();
    void aDamagedSiblingIsNotTakenOver();
    void seekersAndStreamersAgree();
    void oneFileIsHadWithoutTheRest();
    void aNoteThatLiesIsDamage_data();
    void aNoteThatLiesIsDamage();
    void everyDamageIsFound();
    void otherToolsReadIt_data();
    void otherToolsReadIt();
};

void TestMembers::theExampleOfTheDocument()
{
    const QByteArray member = QByteArray::fromHex("1f8b08040000000000ff500042324c00010000006b000000050000003ffa82e4"
                                                  "08975a695ea38a19464e57eeb27334d2d966ca3a8bc1eb6134ef92179f337ce3"
                                                  "bd21e4e875d45c902be2a3597cab3fdb01085929d5db6f0f98661b034b2a314a"
                                                  "e602007f04674805000000");
    const auto note = readMemberNote(bytesOf(member));
    QVERIFY(note);
    QCOMPARE(note->memberLength, member.size());
    QCOMPARE(note->contentLength, 5);
    QVERIFY(!note->holdsHeader);
    QByteArray out(5, '\0');
    QVERIFY(openMember(bytesOf(member), *note, std::as_writable_bytes(std::span(out.data(), std::size_t(out.size())))));
    QCOMPARE(out, QByteArray("bt2c\n"));
}

void TestMembers::aNoteComesBack()
{
    for (const qsizetype size : {1, 100, 1024 * 1024}) {
        const QByteArray bytes = content(quint32(size), size);
        const Member member = makeMember(bytes, size == 100, nullptr);
        const auto note = readMemberNote(bytesOf(member.bytes));
        QVERIFY(note);
        QCOMPARE(note->memberLength, member.bytes.size());
        QCOMPARE(note->contentLength, size);
        QCOMPARE(note->holdsHeader, size == 100);
        QCOMPARE(note->contentHash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(memberHeader(*note), member.bytes.first(MemberNote::headerBytes));
        QVERIFY(isMemberSound(bytesOf(member.bytes), *note));
        // Every shorter head is none.
        for (qint64 n = 0; n < MemberNote::headerBytes; ++n)
            QVERIFY(!readMemberNote(bytesOf(member.bytes).first(std::size_t(n))));
        QCOMPARE(makeMember(bytes, size == 100, nullptr).bytes, member.bytes);
    }
}

void TestMembers::noBytesAreANoteByChance()
{
    const QByteArray head = makeMember("abc", true, nullptr).bytes.first(MemberNote::headerBytes);
    QRandomGenerator generator{5};
    int notes = 0;
    for (int i = 0; i < 200'000; ++i) {
        QByteArray other = head;
        for (int n = int(generator.bounded(1, 4)); n > 0; --n)
            other[qsizetype(generator.bounded(28U))] = char(generator.bounded(256U));
        const auto note = readMemberNote(bytesOf(other));
        if (!note)
            continue;
        ++notes;
        QVERIFY(note->memberLength >= 102 && note->memberLength <= MemberNote::maxMember);
        QVERIFY(note->contentLength >= 1 && note->contentLength <= MemberNote::maxContent);
    }
    QVERIFY(notes > 0);
}

void TestMembers::anArchiveIsMembersFromEndToEnd()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.tar.gz"_s);
    const GzipWriter::Figures figures = writeArchive(path, someFiles);
    const MemberScan scan = scanOf(path);
    QVERIFY(scan.whole);
    QCOMPARE(qint64(scan.members.size()), figures.members);
    // Header; four of blocks.dat; padding, height and a header; index; the rest.
    QCOMPARE(scan.members.size(), 8);
    const QList<bool> flags = {true, false, false, false, false, true, false, true};
    qint64 bytes = 0;
    for (std::size_t i = 0; i < scan.members.size(); ++i) {
        QCOMPARE(scan.members[i].note.holdsHeader, flags.at(qsizetype(i)));
        bytes += scan.members[i].note.contentLength;
    }
    QCOMPARE(bytes, figures.contentBytes);
    QCOMPARE(scan.members[1].note.contentHash,
             QCryptographicHash::hash(someFiles.first().second.first(1024 * 1024), QCryptographicHash::Sha256));
}

void TestMembers::equalFilesGiveEqualMembers()
{
    QTemporaryDir dir;
    Files other = someFiles;
    other.prepend({"aaa/other", content(9, 123'456)});
    other.prepend({"aaa/another", content(10, 1'000)});
    other.append({"zzz", content(11, 100)});
    writeArchive(dir.filePath(u"a"_s), someFiles);
    writeArchive(dir.filePath(u"b"_s), other);
    const QByteArray a = bytesIn(dir.filePath(u"a"_s));
    const QByteArray b = bytesIn(dir.filePath(u"b"_s));
    for (const MemberPlace &place : scanOf(dir.filePath(u"a"_s)).members) {
        if (!place.note.holdsHeader)
            QVERIFY(b.contains(memberAt(a, place)));
    }
}

void TestMembers::whatDidNotChangeIsTakenOver()
{
    QTemporaryDir dir;
    Control control;
    const QString a = dir.filePath(u"a"_s);
    const QString b = dir.filePath(u"b"_s);
    writeArchive(a, someFiles);
    MemberIndex index;
    QVERIFY(index.add(a, control));
    QCOMPARE(index.size(), 8);
    // Byte for byte the same, and nothing compressed.
    const GzipWriter::Figures same = writeArchive(b, someFiles, &index);
    QCOMPARE(same.reusedBytes, same.contentBytes);
    QCOMPARE(bytesIn(b), bytesIn(a));
    // The archive goes: what is open goes on.
    QVERIFY(QFile::remove(a));
    Files grown = someFiles;
    grown[0].second.append(content(7, 700'000));
    const GzipWriter::Figures figures = writeArchive(b, grown, &index);
    QCOMPARE(figures.reusedBytes, 3 * 1024 * 1024 + 64 * 1024 + scanOf(b).members.back().note.contentLength);
    Listing listing;
    const auto read = readArchive(b, &listing, control);
    QVERIFY(read && !read->damage);
    for (const auto &[name, bytes] : std::as_const(grown))
        QCOMPARE(listing.hashes.value(name), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestMembers::aDamagedSiblingIsNotTakenOver()
{
    QTemporaryDir dir;
    Control control;
    const QString a = dir.filePath(u"a"_s);
    writeArchive(a, someFiles);
    const QByteArray whole = bytesIn(a);
    const std::vector<MemberPlace> places = scanOf(a).members;
    QRandomGenerator generator{77};
    for (int i = 0; i < 40; ++i) {
        const MemberPlace &place = places[generator.bounded(quint32(places.size()))];
        QByteArray broken = whole;
        const qint64 at = place.offset + 28 + qint64(generator.bounded(quint32(place.note.memberLength - 28)));
        broken[at] = char(broken.at(at) ^ (1 << generator.bounded(8)));
        put(a, whole);
        MemberIndex before;
        QVERIFY(before.add(a, control));
        // Written into after it was taken up, and before.
        QFile file(a);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        file.write(broken.mid(at, 1));
        file.close();
        MemberIndex after;
        QVERIFY(after.add(a, control));
        for (const MemberIndex *index : {&before, &after}) {
            const QString b = dir.filePath(u"b"_s);
            const GzipWriter::Figures figures = writeArchive(b, someFiles, index);
            QCOMPARE(figures.reusedBytes, figures.contentBytes - place.note.contentLength);
            QCOMPARE(bytesIn(b), whole);
        }
    }
}

void TestMembers::seekersAndStreamersAgree()
{
    QTemporaryDir dir;
    Control control;
    const QString path = dir.filePath(u"a"_s);
    writeArchive(path, someFiles);
    Listing streamed;
    const auto read = readArchive(path, &streamed, control);
    QVERIFY(read && !read->damage);
    QCOMPARE(read->members, 8);
    QCOMPARE(read->sha256, QCryptographicHash::hash(bytesIn(path), QCryptographicHash::Sha256));
    Listing walked;
    const auto walk = walkArchive(path, walked, control);
    QVERIFY(walk && *walk && !(*walk)->damage);
    QCOMPARE(walked.hashes, streamed.hashes);
    QCOMPARE((*walk)->entries, read->entries);
    QCOMPARE((*walk)->tarBytes, read->tarBytes);
    QCOMPARE((*walk)->contentBytes, read->contentBytes);
    // As one stream, since no note stands at the start.
    QByteArray plain = bytesIn(path);
    plain.prepend(QByteArray::fromHex("1f8b08000000000000ff03000000000000000000"));
    put(path, plain);
    Listing other;
    const auto stream = readArchive(path, &other, control);
    QVERIFY(stream && !stream->damage);
    QCOMPARE(stream->members, 0);
    QCOMPARE(other.hashes, streamed.hashes);
    Listing none;
    const auto notSeekable = walkArchive(path, none, control);
    QVERIFY(notSeekable && !*notSeekable);
    QVERIFY(none.hashes.isEmpty());
}

void TestMembers::oneFileIsHadWithoutTheRest()
{
    QTemporaryDir dir;
    Control control;
    const QString path = dir.filePath(u"a"_s);
    writeArchive(path, someFiles);
    for (const auto &[name, bytes] : someFiles) {
        Listing listing(name, false);
        const auto walk = walkArchive(path, listing, control);
        QVERIFY(walk && *walk && !(*walk)->damage);
        QCOMPARE(listing.hashes.size(), someFiles.size());
        QCOMPARE(listing.hashes.value(name), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        const qint64 own = bytes.size() >= 64 * 1024 ? (bytes.size() + 1024 * 1024 - 1) / (1024 * 1024) : 0;
        QCOMPARE((*walk)->members, 3 + own);
    }
}

void TestMembers::aNoteThatLiesIsDamage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("to");
    QTest::newRow("content length") << 24 << 1;
    QTest::newRow("member length") << 20 << 3;
    QTest::newRow("content hash") << 30 << -1;
    QTest::newRow("deflate hash") << 70 << -1;
    QTest::newRow("flag") << 17 << 1;
}

void TestMembers::aNoteThatLiesIsDamage()
{
    QFETCH(int, at);
    QFETCH(int, to);
    QTemporaryDir dir;
    Control control;
    const QString path = dir.filePath(u"a"_s);
    writeArchive(path, someFiles);
    QByteArray bytes = bytesIn(path);
    const qint64 place = scanOf(path).members[4].offset + at;
    bytes[place] = to < 0 ? char(bytes.at(place) ^ 1) : char(bytes.at(place) + to);
    put(path, bytes);
    Listing listing;
    const auto read = readArchive(path, &listing, control);
    QVERIFY(read);
    // gzip itself finds nothing.
    QVERIFY(QProcess::execute(u"sh"_s, {u"-c"_s, u"gzip -t < \"$1\""_s, u"sh"_s, path}) == 0);
    if (at == 17 || at == 70) {
        // A member that is said to begin a header and does not is only unpacked in vain; the hash of deflate data is
        // asked for only where a member is to be used again.
        QVERIFY(!read->damage);
        return;
    }
    QVERIFY(read->damage);
    QCOMPARE(read->damage->code, ErrorCode::Corrupt);
}

void TestMembers::everyDamageIsFound()
{
    QTemporaryDir dir;
    Control control;
    const QString path = dir.filePath(u"a"_s);
    writeArchive(path, someFiles);
    const QByteArray whole = bytesIn(path);
    QRandomGenerator generator{2026};
    for (int i = 0; i < 150; ++i) {
        QByteArray broken = whole;
        const bool cut = i % 3 == 0;
        const qint64 at = qint64(generator.bounded(quint32(whole.size())));
        if (cut)
            broken.truncate(at);
        else
            broken[at] = char(broken.at(at) ^ (1 << generator.bounded(8)));
        put(path, broken);
        Listing listing;
        const auto read = readArchive(path, &listing, control);
        QVERIFY(read);
        QVERIFY(read->sha256 != QCryptographicHash::hash(whole, QCryptographicHash::Sha256));
        // A header of gzip may change where it says nothing; there the hash of the whole is what tells.
        if (!read->damage) {
            for (const auto &[name, bytes] : someFiles)
                QCOMPARE(listing.hashes.value(name), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
        if (cut && at > 0)
            QVERIFY(read->damage);
    }
}

void TestMembers::otherToolsReadIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("gzip -t") << u"gzip -t <\"$1\""_s;
    QTest::newRow("pigz -t") << u"pigz -t <\"$1\""_s;
    QTest::newRow("igzip -t") << u"igzip -dc <\"$1\" >/dev/null"_s;
    QTest::newRow("GNU tar") << u"tar xzf \"$1\" -C \"$2\" && cmp \"$2/data/blocks.dat\" \"$3\""_s;
    QTest::newRow("bsdtar") << u"bsdtar xzf \"$1\" -C \"$2\" && cmp \"$2/data/blocks.dat\" \"$3\""_s;
    QTest::newRow("tarfile") << u"python3 -c 'import sys,tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])' "
                                 "\"$1\" \"$2\" && cmp \"$2/data/blocks.dat\" \"$3\""_s;
}

void TestMembers::otherToolsReadIt()
{
    QFETCH(QString, line);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.tar.gz"_s);
    writeArchive(path, someFiles);
    QVERIFY(QDir(dir.path()).mkdir(u"out"_s));
    put(dir.filePath(u"expected"_s), someFiles.first().second);
    QCOMPARE(
        QProcess::execute(u"sh"_s, {u"-c"_s, line, u"sh"_s, path, dir.filePath(u"out"_s), dir.filePath(u"expected"_s)}),
        0);
}

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
