#include "core/backup/volumescan.h"

#include "core/archive/attributes.h"
#include "core/archive/tarreader.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView resultPath("/bt2c-scan");
constexpr qsizetype maxPath = 64 * 1024;
constexpr qsizetype maxAttributes = 1000;
constexpr qsizetype maxValue = 2 * 1024 * 1024;   // in hex
constexpr int nothingCanScan = 77;
constexpr char ending[] = "bt2c-scan end\n";

// $1 is the folder above the volume's. Names of files that vanish meanwhile are no failure.
constexpr char script[] = R"sh(
out=/bt2c-scan
python=$(command -v python3 || command -v python3.13 || command -v python3.12 || command -v python3.11) || python=
if [ -n "$python" ] && "$python" -I -S -c 'import os; os.listxattr' 2>/dev/null; then
    exec "$python" -I -S -c '
import os, stat, sys
top = os.fsencode(sys.argv[1])
kinds = {stat.S_IFREG: b"f", stat.S_IFDIR: b"d", stat.S_IFLNK: b"l"}
out = open(sys.argv[2], "wb", 1 << 20)
out.write(b"bt2c-scan python\n")
def one(path, name):
    try:
        s = os.lstat(path)
    except FileNotFoundError:
        return False
    pairs = []
    kind = kinds.get(stat.S_IFMT(s.st_mode), b"o")
    if kind in b"fd":
        try:
            for key in sorted(os.listxattr(path, follow_symlinks=False)):
                if key.startswith(("user.", "system.posix_acl_")):
                    pairs.append((os.fsencode(key), os.getxattr(path, key, follow_symlinks=False)))
        except FileNotFoundError:
            return False
        except OSError:
            pass
    out.write(b"%s %d %d %d %d %d %d %d %d\0%s\0" % (kind, s.st_size, s.st_mtime_ns, s.st_ctime_ns, s.st_ino,
              stat.S_IMODE(s.st_mode), s.st_uid, s.st_gid, len(pairs), name))
    for key, value in pairs:
        out.write(key + b"\0" + value.hex().encode() + b"\0")
    return kind == b"d"
todo = [(top, b"data")]
one(top, b"data")
while todo:
    path, name = todo.pop()
    try:
        names = os.listdir(path)
    except FileNotFoundError:
        continue
    for item in sorted(names):
        if name == b"data" and item.startswith(b".bt2c_"):
            continue
        if one(path + b"/" + item, name + b"/" + item):
            todo.append((path + b"/" + item, name + b"/" + item))
out.write(b"bt2c-scan end\n")
out.close()
' "$1" $out
fi
command -v find >/dev/null && command -v stat >/dev/null || exit 77
cd "${1%/*}" || exit 1
format='%F|%s|%Y %y|%Z %z|%i|%a|%u|%g|%n'
echo 'bt2c-scan stat' >$out
if ! find .//data -prune -exec stat -c "$format" {} + >/dev/null 2>&1; then
    find .//data -print0 | xargs -0 stat -c "$format" >>$out
else
    find .//data -exec stat -c "$format" {} + >>$out
fi
echo 'bt2c-scan end' >>$out
)sh";

/// Collects the one file in a tar.
class ResultCatcher final : public EntryVisitor
{
public:
    Result<void> beginEntry(const Entry &entry) override
    {
        if (entry.size > maxScan)
            return failure(ErrorCode::TooLarge, resultPath);
        m_text.reserve(entry.size);
        return {};
    }
    Result<void> content(qint64, std::span<const std::byte> data) override
    {
        if (m_text.size() + qsizetype(data.size()) > maxScan)
            return failure(ErrorCode::TooLarge, resultPath);
        m_text.append(reinterpret_cast<const char *>(data.data()), qsizetype(data.size()));
        return {};
    }
    Result<void> endEntry() override { return {}; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// Walks over a text, piece by piece.
class Pieces
{
public:
    explicit Pieces(const QByteArray &text, qsizetype at) : m_text(text), m_at(at) {}
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool startsWith(const char *word) const
    {
        return QByteArrayView(m_text).sliced(m_at).startsWith(word);
    }
    /// Up to @p separator, which is passed over; null when there is none within @p most bytes.
    QByteArrayView next(char separator, qsizetype most)
    {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at).first(std::min(most, m_text.size() - m_at));
        const qsizetype length = rest.indexOf(separator);
        if (length < 0)
            return {};
        m_at += length + 1;
        return rest.first(length);
    }

private:
    const QByteArray &m_text;
    qsizetype m_at;
};

std::unexpected<Error> garbled(qsizetype at)
{
    return failure(ErrorCode::Garbled, u"scan"_s, {}, at);
}

std::optional<qint64> number(QByteArrayView text)
{
    bool good = false;
    const qint64 value = text.toLongLong(&good);
    return good ? std::optional(value) : std::nullopt;
}

Timestamp fromNanoseconds(qint64 value)
{
    constexpr qint64 second = 1'000'000'000;
    const qint64 rest = ((value % second) + second) % second;
    return {(value - rest) / second, int(rest)};
}

void add(VolumeScan &scan, QByteArray path, ScannedFile file)
{
    if (path.startsWith("data/.bt2c_"))
        return;
    if (file.kind == EntryKind::File)
        scan.bytes += file.size;
    scan.files.insert(std::move(path), std::move(file));
}

Result<void> parseAttributes(Pieces &pieces, qint64 count, ScannedFile &file)
{
    for (qint64 i = 0; i < count; ++i) {
        const QByteArrayView name = pieces.next('\0', maxPath);
        const QByteArrayView value = pieces.next('\0', maxValue);
        if (name.isEmpty() || value.isNull())
            return garbled(pieces.at());
        file.attributes.push_back({name.toByteArray(), QByteArray::fromHex(value.toByteArray())});
    }
    return {};
}

Result<VolumeScan> parsePython(Pieces pieces)
{
    VolumeScan scan;
    scan.attributes = true;
    while (!pieces.startsWith(ending)) {
        const QByteArrayView fields = pieces.next('\0', 200);
        const QByteArrayView path = pieces.next('\0', maxPath);
        if (fields.isNull() || path.isEmpty())
            return pieces.atEnd() ? failure(ErrorCode::Truncated, u"scan"_s) : garbled(pieces.at());
        const QList<QByteArray> parts = fields.toByteArray().split(' ');
        if (parts.size() != 9 || parts[0].size() != 1)
            return garbled(pieces.at());
        std::array<qint64, 8> values{};
        for (int i = 0; i < 8; ++i) {
            const auto value = number(parts[i + 1]);
            if (!value)
                return garbled(pieces.at());
            values[std::size_t(i)] = *value;
        }
        ScannedFile file;
        switch (parts[0][0]) {
        case 'f': file.kind = EntryKind::File; break;
        case 'd': file.kind = EntryKind::Directory; break;
        case 'l': file.kind = EntryKind::Symlink; break;
        default: break;
        }
        file.size = values[0];
        file.modified = fromNanoseconds(values[1]);
        file.changed = fromNanoseconds(values[2]);
        file.inode = quint64(values[3]);
        file.mode = quint32(values[4] & 07777);
        file.uid = values[5];
        file.gid = values[6];
        const qint64 count = values[7];
        if (file.size < 0 || count < 0 || count > maxAttributes || scan.files.size() >= maxScannedFiles)
            return garbled(pieces.at());
        if (auto parsed = parseAttributes(pieces, count, file); !parsed)
            return std::unexpected(parsed.error());
        add(scan, path.toByteArray(), std::move(file));
    }
    return scan;
}

/// "1795509873 2026-11-24 08:44:33.207401437 +0000"; some builds of stat write no fraction.
std::optional<Timestamp> statTime(QByteArrayView text)
{
    const auto seconds = number(text.first(std::max<qsizetype>(0, text.indexOf(' '))));
    if (!seconds)
        return std::nullopt;
    Timestamp time{*seconds, 0};
    if (const qsizetype dot = text.indexOf('.'); dot >= 0) {
        const qsizetype end = text.indexOf(' ', dot);
        const QByteArray digits = text.sliced(dot + 1, (end < 0 ? text.size() : end) - dot - 1).toByteArray();
        const auto fraction = number(digits.leftJustified(9, '0'));
        if (digits.size() > 9 || !fraction || *fraction < 0)
            return std::nullopt;
        time.nanoseconds = int(*fraction);
    }
    return time;
}

Result<VolumeScan> parseStat(const QByteArray &text, qsizetype at)
{
    // A name may hold line ends, but never "//": the text between two of those is a name, a line end, and the fields of
    // the next file, which hold none.
    constexpr char mark[] = "|.//";
    VolumeScan scan;
    const qsizetype end = text.size() - qsizetype(sizeof ending - 1);
    while (at < end) {
        const qsizetype nameAt = text.indexOf(mark, at);
        if (nameAt < 0)
            return garbled(at);
        const QList<QByteArray> parts = text.sliced(at, nameAt - at).split('|');
        if (parts.size() != 8)
            return garbled(at);
        const auto size = number(parts[1]);
        const auto modified = statTime(parts[2]);
        const auto changed = statTime(parts[3]);
        const auto inode = number(parts[4]);
        bool octal = false;
        const uint mode = parts[5].toUInt(&octal, 8);
        const auto uid = number(parts[6]);
        const auto gid = number(parts[7]);
        if (!octal || !uid || !gid || !size || *size < 0 || !modified || !changed || !inode
            || scan.files.size() >= maxScannedFiles)
            return garbled(at);
        const qsizetype begin = nameAt + qsizetype(sizeof mark - 1);
        const qsizetype next = text.indexOf(mark, begin);
        const qsizetype stop = next < 0 ? end - 1 : text.lastIndexOf('\n', next);
        if (stop <= begin || stop - begin > maxPath || text[stop] != '\n')
            return garbled(begin);
        ScannedFile file;
        file.kind = parts[0].startsWith("regular") ? EntryKind::File
                    : parts[0] == "directory"      ? EntryKind::Directory
                    : parts[0] == "symbolic link"  ? EntryKind::Symlink
                                                   : EntryKind::Other;
        file.size = *size;
        file.modified = *modified;
        file.changed = *changed;
        file.inode = quint64(*inode);
        file.mode = mode & 07777;
        file.uid = *uid;
        file.gid = *gid;
        add(scan, text.sliced(begin, stop - begin), std::move(file));
        at = stop + 1;
    }
    return scan;
}

} // namespace

Result<VolumeScan> parseScan(const QByteArray &text)
{
    if (text.size() > maxScan)
        return failure(ErrorCode::TooLarge, u"scan"_s);
    constexpr char python[] = "bt2c-scan python\n";
    constexpr char stat[] = "bt2c-scan stat\n";
    const bool ofPython = text.startsWith(python);
    if (!ofPython && !text.startsWith(stat))
        return garbled(0);
    if (!text.endsWith(ending))
        return failure(ErrorCode::Truncated, u"scan"_s);
    return ofPython ? parsePython(Pieces(text, qsizetype(sizeof python - 1)))
                    : parseStat(text, qsizetype(sizeof stat - 1));
}

Result<std::optional<VolumeScan>> scanVolume(Engine &engine, const HelperTask &task, Control &control)
{
    ResultCatcher catcher;
    TarReader reader(catcher);
    HelperScript work;
    work.text = script;
    work.arguments = {QString(HelperContainer::dataPath)};
    work.resultPath = resultPath;
    work.result = [&](std::span<const std::byte> data) { return reader.feed(data); };
    const auto ran = runScript(engine, task, work, control);
    // Without an image no copy can be made either, which is said then.
    if (!ran && ran.error().code == ErrorCode::Unsupported)
        return std::nullopt;
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->exitCode == nothingCanScan)
        return std::nullopt;
    if (ran->exitCode != 0)
        return failure(ErrorCode::ReadFailed, task.volume, QString::fromUtf8(ran->output.right(2000)).trimmed());
    auto scan = parseScan(catcher.text());
    if (!scan)
        return failure(ErrorCode::Garbled, task.volume,
                       u"what the script saw of it: "_s % errorToken(scan.error().code), scan.error().offset);
    return std::optional(std::move(*scan));
}

bool sameFile(const ScannedFile &a, const ScannedFile &b)
{
    return a.kind == b.kind && a.size == b.size && a.modified == b.modified && a.changed == b.changed
           && a.inode == b.inode;
}

} // namespace bt2c
