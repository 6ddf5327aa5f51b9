#include "core/backup/volumereadback.h"

#include "core/archive/attributes.h"
#include "core/archive/filedigest.h"
#include "core/archive/pathrules.h"
#include "core/support/describe.h"
#include "core/support/durable.h"
#include "core/support/foldernames.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 64 * 1024;

Entry entryOf(const struct stat &info, EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    entry.mode = quint32(info.st_mode & 07777);
    entry.uid = info.st_uid;
    entry.gid = info.st_gid;
    entry.size = kind == EntryKind::File ? qint64(info.st_size) : 0;
    entry.modified = modifiedTime(info);
    return entry;
}

} // namespace

VolumeReadBack::VolumeReadBack(SentEntries &sent, qint64 bytes, const QString &volume, Control &control)
    : m_sent(sent), m_volume(volume), m_control(control)
{
    m_progress = {Phase::ReadingBack, 0, bytes, 0, sent.count()};
}

Result<void> VolumeReadBack::compare(const Entry &entry, const QByteArray &path, const QByteArray &digest)
{
    ++m_progress.itemsDone;
    m_control.report(m_progress);
    if (m_sent.matches(entry, path, digest))
        return {};
    return failure(ErrorCode::WriteFailed, displayName(path), u"reads back differently from the volume"_s);
}

Result<void> VolumeReadBack::nothingMissing() const
{
    const qsizetype missing = m_sent.outstanding();
    return missing == 0 ? Result<void>()
                        : failure(ErrorCode::WriteFailed, m_volume,
                                  u"%1 entries did not come back from the volume"_s.arg(missing));
}

Result<void> VolumeReadBack::beginEntry(const Entry &entry)
{
    m_entry = entry;
    m_digest.begin(ContentDigest::Holes::Pieced);
    return {};
}

Result<void> VolumeReadBack::content(qint64 offset, std::span<const std::byte> data)
{
    m_digest.add(offset, data);
    m_progress.bytesDone += qint64(data.size());
    m_control.report(m_progress);
    return {};
}

Result<void> VolumeReadBack::endEntry()
{
    const bool isFile = m_entry.kind == EntryKind::File;
    return compare(m_entry, normalizedPath(m_entry.path), isFile ? m_digest.finish(m_entry.size) : QByteArray());
}

Result<void> VolumeReadBack::throughEngine(Engine &engine, const QString &container, const QString &path)
{
    TarReader reader(*this);
    const auto sink = [&reader](std::span<const std::byte> data) { return reader.feed(data); };
    if (auto read = engine.readArchive(container, path, sink, m_control); !read)
        return read;
    if (auto whole = reader.finish(); !whole)
        return failure(ErrorCode::Garbled, engine.address(), whole.error().detail);
    return nothingMissing();
}

Result<void> VolumeReadBack::fromDisk(int fd, const QByteArray &name)
{
    if (auto same = folder(fd, name); !same)
        return same;
    return nothingMissing();
}

Result<void> VolumeReadBack::folder(int fd, const QByteArray &path)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, displayName(path), ErrorCode::ReadFailed);
    if (auto same = compare(entryOf(info, EntryKind::Directory), path, {}); !same)
        return same;
    const auto names = namesIn(fd, displayName(path));
    if (!names)
        return std::unexpected(names.error());
    for (const QByteArray &name : *names) {
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, m_volume);
        if (auto same = item(fd, name, path + '/' + name); !same)
            return same;
    }
    return {};
}

Result<void> VolumeReadBack::item(int parent, const QByteArray &name, const QByteArray &path)
{
    const QString subject = displayName(path);
    struct stat info;
    if (::fstatat(parent, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    if (S_ISLNK(info.st_mode)) {
        Entry entry = entryOf(info, EntryKind::Symlink);
        QByteArray target(longestLink, Qt::Uninitialized);
        const ssize_t n = ::readlinkat(parent, name.constData(), target.data(), std::size_t(target.size()));
        if (n < 0)
            return failure(errno, subject, ErrorCode::ReadFailed);
        entry.linkTarget = target.first(n);
        return compare(entry, path, {});
    }
    if (!S_ISDIR(info.st_mode) && !S_ISREG(info.st_mode))
        return compare(entryOf(info, EntryKind::Other), path, {});
    const int kind = S_ISDIR(info.st_mode) ? O_DIRECTORY : O_NONBLOCK;
    const Descriptor fd(::openat(parent, name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind));
    if (!fd.isOpen())
        return failure(errno, subject, ErrorCode::ReadFailed);
    if (S_ISDIR(info.st_mode))
        return folder(fd.get(), path);
    const auto onRead = [this](qint64 bytes) {
        m_progress.bytesDone += bytes;
        m_control.report(m_progress);
    };
    const auto digest =
        fileDigest(fd.get(), info.st_size, ContentDigest::Holes::Pieced, subject, onRead, m_control);
    if (!digest)
        return std::unexpected(digest.error());
    return compare(entryOf(info, EntryKind::File), path, *digest);
}

} // namespace bt2c
