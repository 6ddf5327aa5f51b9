#include "core/archive/extractor.h"

#include "core/archive/attributes.h"
#include "core/archive/filedigest.h"
#include "core/support/describe.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 writebackStep = 8 * 1024 * 1024;

void times(const Entry &entry, timespec (&spec)[2])
{
    spec[0] = {time_t(entry.modified.seconds), entry.modified.nanoseconds};
    spec[1] = spec[0];
}

/// Set-user-ID and set-group-ID of a file would grant rights; a folder's set-group-ID only hands its group down.
mode_t allowedMode(const Entry &entry)
{
    return mode_t(entry.mode & (entry.kind == EntryKind::Directory ? 03777U : 01777U));
}

std::pair<QByteArray, QByteArray> splitPath(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? std::pair(QByteArray(), path) : std::pair(path.first(slash), path.sliced(slash + 1));
}

} // namespace

Result<Extractor> Extractor::open(const QString &rootPath, Manifest manifest)
{
    auto root = openFile(rootPath, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!root)
        return std::unexpected(root.error());
    return Extractor(rootPath, std::move(*root), std::move(manifest));
}

QString Extractor::displayPath(const QByteArray &path) const
{
    return m_rootPath + u'/' + displayName(path);
}

void Extractor::notice(Error error)
{
    if (m_notices.size() < maxNotices)
        m_notices.append(std::move(error));
}

Result<int> Extractor::parentOf(const QByteArray &path)
{
    const QByteArray parent = splitPath(path).first;
    if (parent.isEmpty())
        return m_root.get();
    if (m_parent.isOpen() && parent == m_parentPath)
        return m_parent.get();
    int at = m_root.get();
    Descriptor opened;
    for (const QByteArray &part : parent.split('/')) {
        constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
        int next = ::openat(at, part.constData(), flags);
        if (next < 0 && errno == ENOENT) {
            // The archive names no folder for this file; it gets a private one.
            if (::mkdirat(at, part.constData(), 0700) != 0 && errno != EEXIST)
                return failure(errno, displayPath(parent), ErrorCode::WriteFailed);
            next = ::openat(at, part.constData(), flags);
        }
        if (next < 0) {
            if (errno == ELOOP || errno == ENOTDIR)
                return failure(ErrorCode::Unsafe, displayPath(path), u"something that is no folder is in the way"_s);
            return failure(errno, displayPath(parent), ErrorCode::WriteFailed);
        }
        opened = Descriptor(next);
        at = next;
    }
    m_parent = std::move(opened);
    m_parentPath = parent;
    return at;
}

/// A later entry of the same path replaces the earlier one, as with any tar. What this archive did not write itself
/// is another name for the same file (letter case) and must not be lost in silence.
Result<void> Extractor::clearWay(int parent, const QByteArray &name, EntryKind kind)
{
    struct stat info;
    if (::fstatat(parent, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    if (S_ISDIR(info.st_mode)) {
        if (kind == EntryKind::Directory)
            return {};
        return failure(ErrorCode::Unsafe, displayPath(m_path), u"a folder of that name is in the way"_s);
    }
    if (!m_seen.contains(m_path))
        return failure(ErrorCode::Unsafe, displayPath(m_path),
                       u"another entry has the same name on this file system"_s);
    if (::unlinkat(parent, name.constData(), 0) != 0)
        return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
    return {};
}

Result<void> Extractor::begin(const Entry &entry, const QByteArray &path)
{
    m_entry = entry;
    m_path = path;
    m_skip = false;
    const auto parent = parentOf(path);
    if (!parent)
        return std::unexpected(parent.error());
    const QByteArray name = splitPath(path).second;
    if (auto clear = clearWay(*parent, name, entry.kind); !clear)
        return clear;
    switch (entry.kind) {
    case EntryKind::File:
        return beginFile(*parent, name);
    case EntryKind::Directory:
        return makeDirectory(*parent, name, entry);
    case EntryKind::Symlink:
    case EntryKind::Hardlink:
        return makeLink(*parent, name, entry);
    default:
        m_skip = true;
        notice({ErrorCode::Unsafe, displayName(entry.path), u"special file"_s, 0, entry.headerOffset});
        return {};
    }
}

Result<void> Extractor::beginFile(int parent, const QByteArray &name)
{
    const int fd = ::openat(parent, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
    m_file = Descriptor(fd);
    m_written = 0;
    m_writtenBack = 0;
    if (!m_entry.sparse && m_entry.size >= DiskWriter::worthwhile)
        m_disk->begin(fd, displayPath(m_path));
    return {};
}

Result<void> Extractor::content(qint64 offset, std::span<const std::byte> data)
{
    if (!m_file.isOpen())
        return {};
    if (m_disk->isOpen()) {
        m_bytes += qint64(data.size());
        m_written = offset + qint64(data.size());
        return m_disk->write(data);
    }
    qint64 at = offset;
    while (!data.empty()) {
        const ssize_t n = ::pwrite(m_file.get(), data.data(), data.size(), at);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
        }
        data = data.subspan(std::size_t(n));
        at += n;
        m_bytes += n;
    }
    m_written = at;
    if (at - m_writtenBack >= writebackStep) {
        startWriteback(m_file.get(), m_writtenBack, at - m_writtenBack);
        m_writtenBack = at;
    }
    return {};
}

void Extractor::setOwner(int fd, const Entry &entry)
{
    struct stat info;
    if (::fstat(fd, &info) == 0 && qint64(info.st_uid) == entry.uid && qint64(info.st_gid) == entry.gid)
        return;
    if (::fchown(fd, uid_t(entry.uid), gid_t(entry.gid)) == 0)
        return;
    ++m_ownersNotSet;
    // The group alone often may be set.
    [[maybe_unused]] const int group = ::fchown(fd, uid_t(-1), gid_t(entry.gid));
}

void Extractor::setAttributes(int fd, const Entry &entry)
{
    for (const ExtendedAttribute &attribute : entry.attributes) {
        if (!isPortableAttribute(attribute.name))
            continue;
        if (const int error = writeAttribute(fd, attribute); error != 0)
            notice({ErrorCode::WriteFailed, displayName(m_path),
                    u"extended attribute %1: %2"_s.arg(displayName(attribute.name), qt_error_string(error)),
                    error, -1});
    }
}

Result<void> Extractor::end(const QByteArray &digest)
{
    if (m_skip)
        return {};
    ManifestRecord record{m_entry.kind, true, false, m_path, 0, quint32(allowedMode(m_entry)), m_entry.modified, {}};
    if (m_disk->isOpen()) {
        if (auto written = m_disk->finish(); !written)
            return written;
    }
    if (m_file.isOpen()) {
        // The rest of a sparse file is a hole up to its size.
        if (m_written < m_entry.size && ::ftruncate(m_file.get(), m_entry.size) != 0)
            return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
        record.size = m_entry.size;
        record.sha256 = digest;
        record.sparse = m_entry.sparse;
        setOwner(m_file.get(), m_entry);
        setAttributes(m_file.get(), m_entry);
        if (m_entry.mode & 06000U)
            notice(
                {ErrorCode::Unsafe, displayName(m_path), u"its set-user-ID or set-group-ID bit was left out"_s, 0, -1});
        if (::fchmod(m_file.get(), allowedMode(m_entry)) != 0)
            return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
        timespec spec[2];
        times(m_entry, spec);
        if (::futimens(m_file.get(), spec) != 0) {
            record.timeSet = false;
            notice({ErrorCode::WriteFailed, displayName(m_path), u"modification time"_s, errno, -1});
        }
        startWriteback(m_file.get(), m_writtenBack, 0);
        m_file.reset();
    }
    if (!m_seen.insert(m_path))
        m_lastOf[m_path] = m_manifest.count();
    return m_manifest.append(record);
}

void Extractor::abandon()
{
    if (!m_file.isOpen())
        return;
    m_disk->abandon();
    m_file.reset();
    if (const auto parent = parentOf(m_path))
        ::unlinkat(*parent, splitPath(m_path).second.constData(), 0);
}

Result<void> Extractor::makeDirectory(int parent, const QByteArray &name, const Entry &entry)
{
    if (::mkdirat(parent, name.constData(), 0700) != 0 && errno != EEXIST)
        return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
    const Descriptor fd(::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.isOpen())
        return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
    setOwner(fd.get(), entry);
    setAttributes(fd.get(), entry);
    return {};
}

Result<void> Extractor::makeLink(int parent, const QByteArray &name, const Entry &entry)
{
    if (entry.kind == EntryKind::Hardlink) {
        const QByteArray target = normalizedPath(entry.linkTarget);
        // parentOf() may close the folder that the new name goes into.
        const Descriptor here(::dup(parent));
        const auto targetParent = parentOf(target);
        if (!targetParent)
            return std::unexpected(targetParent.error());
        if (!here.isOpen()
            || ::linkat(*targetParent, splitPath(target).second.constData(), here.get(), name.constData(), 0) != 0) {
            if (errno != ENOENT)
                return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
            m_skip = true;
            notice({ErrorCode::Missing, displayName(entry.path),
                    u"hard link to %1, which was not written"_s.arg(displayName(target)), 0, entry.headerOffset});
        }
        return {};
    }
    if (::symlinkat(entry.linkTarget.constData(), parent, name.constData()) != 0)
        return failure(errno, displayPath(m_path), ErrorCode::WriteFailed);
    timespec spec[2];
    times(entry, spec);
    ::utimensat(parent, name.constData(), spec, AT_SYMLINK_NOFOLLOW);
    if (::fchownat(parent, name.constData(), uid_t(entry.uid), gid_t(entry.gid), AT_SYMLINK_NOFOLLOW) != 0)
        ++m_ownersNotSet;
    return {};
}

Result<void> Extractor::finish()
{
    m_parent.reset();
    m_parentPath.clear();
    while (true) {
        auto record = m_manifest.previous();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return {};
        const ManifestRecord &r = **record;
        if (r.kind != EntryKind::Directory)
            continue;
        const auto parent = parentOf(r.path);
        if (!parent)
            return std::unexpected(parent.error());
        const QByteArray name = splitPath(r.path).second;
        const Descriptor fd(::openat(*parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        // A folder that comes twice was given its mode already, and may be closed to us now.
        if (!fd.isOpen() && errno == EACCES && m_lastOf.contains(r.path))
            continue;
        if (!fd.isOpen())
            return failure(errno, displayPath(r.path), ErrorCode::WriteFailed);
        const timespec spec[2] = {{time_t(r.modified.seconds), r.modified.nanoseconds},
                                  {time_t(r.modified.seconds), r.modified.nanoseconds}};
        if (::futimens(fd.get(), spec) != 0)
            notice({ErrorCode::WriteFailed, displayName(r.path), u"modification time"_s, errno, -1});
        if (::fchmod(fd.get(), mode_t(r.mode)) != 0)
            return failure(errno, displayPath(r.path), ErrorCode::WriteFailed);
    }
}

Result<void> Extractor::compare(const ManifestRecord &record, Control &control)
{
    const auto parent = parentOf(record.path);
    if (!parent)
        return std::unexpected(parent.error());
    const QByteArray name = splitPath(record.path).second;
    const auto differs = [&](const QString &what) {
        return failure(ErrorCode::WriteFailed, displayPath(record.path), u"reads back differently: %1"_s.arg(what));
    };
    struct stat info;
    if (::fstatat(*parent, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return failure(errno, displayPath(record.path), ErrorCode::ReadFailed);
    if (record.kind == EntryKind::Directory)
        return S_ISDIR(info.st_mode) ? Result<void>{} : differs(u"no folder"_s);
    if (record.kind == EntryKind::Symlink)
        return S_ISLNK(info.st_mode) ? Result<void>{} : differs(u"no link"_s);
    if (record.kind != EntryKind::File)
        return {};
    if (!S_ISREG(info.st_mode) || info.st_size != record.size)
        return differs(u"size"_s);
    // Some file systems keep no modes or coarse times; that costs a word, not the restore.
    if ((info.st_mode & 07777) != record.mode)
        notice({ErrorCode::WriteFailed, displayName(record.path), u"mode"_s, 0, -1});
    if (record.timeSet && modifiedTime(info) != record.modified)
        notice({ErrorCode::WriteFailed, displayName(record.path), u"modification time"_s, 0, -1});

    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC;
    int fd = ::openat(*parent, name.constData(), flags);
    if (fd < 0 && errno == EACCES) {
        // Its own mode keeps even us from reading it.
        ::fchmodat(*parent, name.constData(), 0400, 0);
        fd = ::openat(*parent, name.constData(), flags);
        ::fchmodat(*parent, name.constData(), mode_t(record.mode), 0);
    }
    if (fd < 0)
        return failure(errno, displayPath(record.path), ErrorCode::ReadFailed);
    const Descriptor file(fd);
    const auto onRead = [&](qint64 bytes) {
        m_readBack.bytesDone += bytes;
        control.report(m_readBack);
    };
    const auto holes = record.sparse ? ContentDigest::Holes::Skipped : ContentDigest::Holes::Pieced;
    const auto digest = fileDigest(fd, record.size, holes, displayPath(record.path), onRead, control);
    if (!digest)
        return std::unexpected(digest.error());
    return *digest == record.sha256 ? Result<void>{} : differs(u"content"_s);
}

Result<void> Extractor::readBack(Control &control)
{
    if (auto flushed = m_manifest.flush(); !flushed)
        return flushed;
    m_readBack = {Phase::ReadingBack, 0, m_bytes, 0, m_manifest.count()};
    for (qint64 index = 0;; ++index) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, m_rootPath);
        auto record = m_manifest.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return {};
        const auto last = m_lastOf.find((*record)->path);
        if (last == m_lastOf.end() || last->second == index) {
            if (auto same = compare(**record, control); !same)
                return same;
        }
        m_readBack.itemsDone = index + 1;
        control.report(m_readBack);
    }
}

} // namespace bt2c
