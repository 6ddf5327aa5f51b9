#include "core/backup/compare.h"

#include "core/archive/archivefile.h"
#include "core/archive/attributes.h"
#include "core/archive/memberwalk.h"
#include "core/archive/pathrules.h"
#include "core/archive/piecehasher.h"
#include "core/support/durable.h"

#include <QFile>
#include <QSet>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unordered_map>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ownMemberFrom = 64 * 1024;   ///< a file of this size has members of its own in a seekable archive

using Key = std::array<char, 16>;

struct KeyHash
{
    std::size_t operator()(const Key &key) const
    {
        std::size_t value;
        std::memcpy(&value, key.data(), sizeof(value));
        return value;
    }
};

Key keyOf(const QByteArray &bytes)
{
    const QByteArray digest = sha256Of(bytesOf(bytes));
    Key key;
    std::memcpy(key.data(), digest.constData(), key.size());
    return key;
}

/// All but the content: what a restore would set.
Key attributesOf(const Entry &entry)
{
    // The time of a folder says only that something in it came or went.
    const bool timed = entry.kind != EntryKind::Directory;
    return keyOf(QByteArray::number(entry.mode) + ' ' + QByteArray::number(entry.uid) + ' '
                 + QByteArray::number(entry.gid) + ' '
                 + (timed ? QByteArray::number(entry.modified.seconds) : QByteArray()) + ' ' + entry.linkTarget);
}

struct Known
{
    Key attributes = {};
    qint64 size = 0;
    quint64 firstPiece = 0;
    EntryKind kind = EntryKind::File;
    bool met = false;
};

/// One side of the comparison, entry by entry.
using Take = std::function<Result<void>(const Entry &, const std::vector<PieceHasher::Hash> &)>;

class SideVisitor final : public EntryVisitor
{
public:
    SideVisitor(const Take &take, bool trustNotes) : m_take(take), m_trustNotes(trustNotes) {}

    Result<void> beginEntry(const Entry &entry) override
    {
        m_entry = entry;
        m_entry.path = normalizedPath(entry.path);
        m_hasher.begin();
        return {};
    }
    [[nodiscard]] bool wantsContent() const override
    {
        return !m_trustNotes || m_entry.sparse || m_entry.size < ownMemberFrom;
    }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        m_hasher.add(offset, data);
        unpacked += qint64(data.size());
        return {};
    }
    [[nodiscard]] PassedOver passing()
    {
        return [this](qint64 offset, qint64 length, const QByteArray &hash) {
            foreign = foreign || !m_hasher.take(offset, length, m_entry.size, hash);
        };
    }
    Result<void> endEntry() override { return m_take(m_entry, m_hasher.finish(m_entry.size)); }

    qint64 unpacked = 0;
    bool foreign = false;   ///< a member was passed over that is no piece of ours, so that its file was not hashed

private:
    const Take &m_take;
    bool m_trustNotes;
    Entry m_entry;
    PieceHasher m_hasher;
};

struct Side
{
    std::optional<Error> damage;
    qint64 unpacked = 0;
};

/// Whether what is passed over in @p archive are pieces of files as ours are cut.
Result<bool> notesSuffice(const QString &archive, Control &control)
{
    const Take nothing = [](const Entry &, const std::vector<PieceHasher::Hash> &) { return Result<void>(); };
    SideVisitor visitor(nothing, true);
    const auto walked = walkArchive(archive, visitor, control, Phase::Reading, visitor.passing());
    if (!walked)
        return std::unexpected(walked.error());
    return walked->has_value() && !visitor.foreign;
}

Result<Side> readSide(const QString &archive, const Take &take, bool trustNotes, Control &control)
{
    SideVisitor visitor(take, trustNotes);
    if (trustNotes) {
        const auto walked = walkArchive(archive, visitor, control, Phase::Reading, visitor.passing());
        if (!walked)
            return std::unexpected(walked.error());
        if (*walked)
            return Side{(*walked)->damage, visitor.unpacked};
    }
    const auto read = readArchive(archive, &visitor, control, Phase::Reading);
    if (!read)
        return std::unexpected(read.error());
    return Side{read->damage, visitor.unpacked};
}

Result<void> readLiveFile(const Entry &entry, const QByteArray &path, PieceHasher &hasher, Control &control)
{
    const QString name = QFile::decodeName(path);
    const auto fd = openFile(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!fd)
        return std::unexpected(fd.error());
    for (qint64 at = 0; at < entry.size;) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, name);
        const auto bytes = readAt(fd->get(), at, std::min(PieceHasher::pieceBytes, entry.size - at), name);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            return failure(ErrorCode::Changed, name, u"it became shorter while it was read"_s);
        hasher.add(at, bytesOf(*bytes));
        at += bytes->size();
    }
    return {};
}

Result<Side> readFolder(const QString &folder, const QByteArray &name, const Take &take, Control &control)
{
    namespace fs = std::filesystem;
    const fs::path root(QFile::encodeName(folder).toStdString());
    std::error_code trouble;
    fs::recursive_directory_iterator items(root, trouble);
    if (trouble)
        return failure(trouble.value(), folder, ErrorCode::ReadFailed);
    Side side;
    PieceHasher hasher;
    for (; items != fs::recursive_directory_iterator(); items.increment(trouble)) {
        if (trouble)
            return failure(trouble.value(), folder, ErrorCode::ReadFailed);
        const QByteArray path = QByteArray::fromStdString(items->path().native());
        struct stat info;
        if (::lstat(path.constData(), &info) != 0)
            continue;
        Entry entry;
        entry.path = name + '/' + QByteArray::fromStdString(items->path().lexically_relative(root).native());
        entry.mode = quint32(info.st_mode & 07777);
        entry.uid = info.st_uid;
        entry.gid = info.st_gid;
        entry.modified = modifiedTime(info);
        hasher.begin();
        if (S_ISDIR(info.st_mode)) {
            entry.kind = EntryKind::Directory;
        } else if (S_ISLNK(info.st_mode)) {
            entry.kind = EntryKind::Symlink;
            entry.linkTarget = QByteArray::fromStdString(fs::read_symlink(items->path(), trouble).native());
        } else if (S_ISREG(info.st_mode)) {
            entry.size = info.st_size;
            if (auto read = readLiveFile(entry, path, hasher, control); !read)
                return std::unexpected(read.error());
            side.unpacked += entry.size;
        } else {
            continue;
        }
        if (auto taken = take(entry, hasher.finish(entry.size)); !taken)
            return std::unexpected(taken.error());
    }
    return side;
}

class Comparison
{
public:
    explicit Comparison(const std::function<bool(const ComparedEntry &)> &give) : m_give(give) {}

    /// Reads what was there before.
    Result<void> readBefore(const QString &archive, Control &control)
    {
        const auto suffice = notesSuffice(archive, control);
        if (!suffice)
            return std::unexpected(suffice.error());
        const Take take = [this](const Entry &entry, const std::vector<PieceHasher::Hash> &pieces) -> Result<void> {
            m_known.insert_or_assign(keyOf(entry.path),
                                     Known{attributesOf(entry), entry.size, m_pieces.size(), entry.kind, false});
            m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end());
            m_roots.insert(entry.path.left(entry.path.indexOf('/')));
            return {};
        };
        const auto side = readSide(archive, take, *suffice, control);
        if (!side)
            return std::unexpected(side.error());
        summary.damageBefore = side->damage;
        summary.bytesUnpacked += side->unpacked;
        return {};
    }

    Result<void> meet(const Entry &entry, const std::vector<PieceHasher::Hash> &pieces)
    {
        ComparedEntry compared{
            entry.path, Difference::Added, entry.kind, -1, entry.kind == EntryKind::File ? entry.size : -1, -1};
        const auto found = m_known.find(keyOf(entry.path));
        if (found == m_known.end()) {
            ++summary.added;
            return give(compared);
        }
        Known &known = found->second;
        known.met = true;
        if (known.kind == EntryKind::File)
            compared.sizeBefore = known.size;
        const auto difference = differenceOf(known, entry, pieces, compared.firstDifference);
        if (!difference) {
            ++summary.same;
            return {};
        }
        compared.difference = *difference;
        summary.changed += *difference == Difference::Changed;
        summary.grown += *difference == Difference::Grown;
        summary.attributes += *difference == Difference::Attributes;
        return give(compared);
    }

    /// Names what was there before and is no more.
    Result<void> nameRemoved(const QString &archive, Control &control)
    {
        const bool any = std::ranges::any_of(m_known, [](const auto &known) { return !known.second.met; });
        if (!any)
            return {};
        const Take take = [this](const Entry &entry, const std::vector<PieceHasher::Hash> &) -> Result<void> {
            const auto found = m_known.find(keyOf(entry.path));
            if (found == m_known.end() || std::exchange(found->second.met, true))
                return {};
            ++summary.removed;
            return give(
                {entry.path, Difference::Removed, entry.kind, entry.kind == EntryKind::File ? entry.size : -1, -1, -1});
        };
        const auto side = readSide(archive, take, true, control);
        return side ? Result<void>() : std::unexpected(side.error());
    }

    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const QSet<QByteArray> &roots() const { return m_roots; }

    CompareSummary summary;

private:
    std::optional<Difference> differenceOf(const Known &known, const Entry &entry,
                                           const std::vector<PieceHasher::Hash> &pieces, qint64 &first) const
    {
        if (known.kind != entry.kind)
            return Difference::Changed;
        if (entry.kind == EntryKind::File) {
            const qint64 before = (known.size + PieceHasher::pieceBytes - 1) / PieceHasher::pieceBytes;
            const auto old = std::span(m_pieces).subspan(known.firstPiece, std::size_t(before));
            const auto [a, b] = std::ranges::mismatch(old, pieces);
            const qint64 equal = a - old.begin();
            if (equal < before || known.size != entry.size) {
                // The last piece of what grew is another one, unless it was full; whether it began alike the hash does
                // not say.
                const bool grown = entry.size > known.size && equal >= known.size / PieceHasher::pieceBytes;
                first = grown ? -1 : equal * PieceHasher::pieceBytes;
                return grown ? Difference::Grown : Difference::Changed;
            }
        }
        return known.attributes == attributesOf(entry) ? std::nullopt : std::optional(Difference::Attributes);
    }

    Result<void> give(const ComparedEntry &compared)
    {
        m_stopped = !m_give(compared);
        return m_stopped ? failure(ErrorCode::Cancelled) : Result<void>{};
    }

    const std::function<bool(const ComparedEntry &)> &m_give;
    std::unordered_map<Key, Known, KeyHash> m_known;
    std::vector<PieceHasher::Hash> m_pieces;
    QSet<QByteArray> m_roots;
    bool m_stopped = false;
};

Result<CompareSummary> finished(Comparison &comparison, const Result<void> &done)
{
    if (!done && !comparison.stopped())
        return std::unexpected(done.error());
    return comparison.summary;
}

} // namespace

QString differenceToken(Difference difference)
{
    switch (difference) {
    case Difference::Added: return u"added"_s;
    case Difference::Removed: return u"removed"_s;
    case Difference::Changed: return u"changed"_s;
    case Difference::Grown: return u"grown"_s;
    case Difference::Attributes: break;
    }
    return u"attributes"_s;
}

Result<CompareSummary> compareArchives(const QString &before, const QString &after, Control &control,
                                       const std::function<bool(const ComparedEntry &)> &entry)
{
    Comparison comparison(entry);
    const auto suffice = notesSuffice(after, control);
    if (!suffice)
        return std::unexpected(suffice.error());
    const auto read = comparison.readBefore(before, control);
    if (!read)
        return std::unexpected(read.error());
    const Take take = [&comparison](const Entry &met, const std::vector<PieceHasher::Hash> &pieces) {
        return comparison.meet(met, pieces);
    };
    const auto side = readSide(after, take, *suffice, control);
    if (!side)
        return finished(comparison, std::unexpected(side.error()));
    comparison.summary.damageAfter = side->damage;
    comparison.summary.bytesUnpacked += side->unpacked;
    return finished(comparison, comparison.nameRemoved(before, control));
}

Result<CompareSummary> compareWithSite(const QString &before, const QString &site, Control &control,
                                       const std::function<bool(const ComparedEntry &)> &entry)
{
    Comparison comparison(entry);
    if (const auto read = comparison.readBefore(before, control); !read)
        return std::unexpected(read.error());
    const Take take = [&comparison](const Entry &met, const std::vector<PieceHasher::Hash> &pieces) {
        return comparison.meet(met, pieces);
    };
    for (const QByteArray &root : {QByteArray("config"), QByteArray("data")}) {
        if (!comparison.roots().contains(root))
            continue;
        const QString folder = site + u'/' + QString::fromLatin1(root);
        struct stat info;
        if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
            return failure(errno, folder, ErrorCode::ReadFailed);
        Entry top;
        top.path = root;
        top.kind = EntryKind::Directory;
        top.mode = quint32(info.st_mode & 07777);
        top.uid = info.st_uid;
        top.gid = info.st_gid;
        if (auto met = comparison.meet(top, {}); !met)
            return finished(comparison, met);
        const auto side = readFolder(folder, root, take, control);
        if (!side)
            return finished(comparison, std::unexpected(side.error()));
    }
    return finished(comparison, comparison.nameRemoved(before, control));
}

} // namespace bt2c
