#include "core/backup/sourcetree.h"

#include "core/archive/attributes.h"
#include "core/archive/tarwriter.h"
#include "core/support/describe.h"
#include "core/support/foldernames.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bufferSize = 256 * 1024;
constexpr int openFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

bool sameContent(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && modifiedTime(a) == modifiedTime(b) && changedTime(a) == changedTime(b);
}

/// Where a file with holes holds data. Empty optional: it has none, or the file system does not say.
std::optional<std::vector<DataExtent>> findExtents(int fd, const struct stat &info)
{
    if (qint64(info.st_blocks) * 512 >= qint64(info.st_size))
        return std::nullopt;
    std::vector<DataExtent> extents;
    off_t at = 0;
    while (at < info.st_size) {
        const off_t data = ::lseek(fd, at, SEEK_DATA);
        if (data < 0) {
            if (errno == ENXIO)
                break;
            return std::nullopt;
        }
        const off_t hole = ::lseek(fd, data, SEEK_HOLE);
        if (hole < 0)
            return std::nullopt;
        const off_t end = std::min<off_t>(hole, info.st_size);
        if (end > data)
            extents.push_back({data, end - data});
        at = end;
    }
    if (extents.size() == 1 && extents.front().offset == 0 && extents.front().length == info.st_size)
        return std::nullopt;
    return extents;
}

QByteArray userName(uid_t id)
{
    char buffer[4096];
    passwd record;
    passwd *found = nullptr;
    return ::getpwuid_r(id, &record, buffer, sizeof buffer, &found) == 0 && found ? QByteArray(found->pw_name)
                                                                                  : QByteArray();
}

QByteArray groupName(gid_t id)
{
    char buffer[16384];
    group record;
    group *found = nullptr;
    return ::getgrgid_r(id, &record, buffer, sizeof buffer, &found) == 0 && found ? QByteArray(found->gr_name)
                                                                                  : QByteArray();
}

} // namespace

qint64 SourceTree::measure(const QString &path, const Control &control)
{
    qint64 total = 0;
    QDirIterator items(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (items.hasNext() && !control.cancelled()) {
        const QFileInfo info = items.nextFileInfo();
        if (!info.isSymLink() && info.isFile())
            total += info.size();
    }
    return total;
}

Result<void> SourceTree::add(const QString &path, const QByteArray &name)
{
    auto fd = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return std::unexpected(fd.error());
    return addDirectory(fd->get(), name);
}

void SourceTree::setOwners(Entry &entry, const struct stat &info)
{
    entry.mode = quint32(info.st_mode & 07777);
    entry.uid = info.st_uid;
    entry.gid = info.st_gid;
    entry.modified = modifiedTime(info);
    auto user = m_users.constFind(entry.uid);
    if (user == m_users.constEnd())
        user = m_users.insert(entry.uid, userName(info.st_uid));
    auto group = m_groups.constFind(entry.gid);
    if (group == m_groups.constEnd())
        group = m_groups.insert(entry.gid, groupName(info.st_gid));
    entry.user = *user;
    entry.group = *group;
}

Result<void> SourceTree::writeHeader(const Entry &entry)
{
    return m_out.writeHeader(tarHeader(entry));
}

void SourceTree::vanished(const QByteArray &name)
{
    m_notices.append({ErrorCode::Missing, displayName(name), u"it was removed while the backup was made"_s, 0, -1});
}

Result<void> SourceTree::addDirectory(int fd, const QByteArray &name)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, displayName(name), ErrorCode::ReadFailed);
    Entry entry;
    entry.path = name;
    entry.kind = EntryKind::Directory;
    setOwners(entry, info);
    entry.attributes = readAttributes(fd);
    if (auto written = writeHeader(entry); !written)
        return written;
    ++m_progress.itemsDone;
    const auto names = namesIn(fd, displayName(name));
    if (!names)
        return std::unexpected(names.error());
    for (const QByteArray &item : *names) {
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled);
        if (auto added = addItem(fd, item, name + '/' + item); !added)
            return added;
    }
    return {};
}

Result<void> SourceTree::addItem(int parent, const QByteArray &item, const QByteArray &name)
{
    struct stat info;
    if (::fstatat(parent, item.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT) {
            vanished(name);
            return {};
        }
        return failure(errno, displayName(name), ErrorCode::ReadFailed);
    }
    if (S_ISDIR(info.st_mode)) {
        const Descriptor fd(::openat(parent, item.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd.isOpen())
            return failure(errno, displayName(name), ErrorCode::ReadFailed);
        return addDirectory(fd.get(), name);
    }
    if (S_ISLNK(info.st_mode)) {
        Entry entry;
        entry.path = name;
        entry.kind = EntryKind::Symlink;
        QByteArray target(64 * 1024, Qt::Uninitialized);
        const ssize_t n = ::readlinkat(parent, item.constData(), target.data(), std::size_t(target.size()));
        if (n < 0)
            return failure(errno, displayName(name), ErrorCode::ReadFailed);
        entry.linkTarget = target.first(n);
        setOwners(entry, info);
        ++m_progress.itemsDone;
        return writeHeader(entry);
    }
    if (!S_ISREG(info.st_mode)) {
        m_notices.append(
            {ErrorCode::Unsupported, displayName(name), u"sockets, pipes and devices are not saved"_s, 0, -1});
        return {};
    }
    if (info.st_nlink > 1) {
        const auto [first, fresh] = m_firstName.try_emplace({quint64(info.st_dev), quint64(info.st_ino)}, name);
        if (!fresh) {
            Entry entry;
            entry.path = name;
            entry.kind = EntryKind::Hardlink;
            entry.linkTarget = first->second;
            setOwners(entry, info);
            ++m_progress.itemsDone;
            return writeHeader(entry);
        }
    }
    return addFile(parent, item, name);
}

Result<void> SourceTree::addFile(int parent, const QByteArray &item, const QByteArray &name)
{
    const qint64 bytesBefore = m_progress.bytesDone;
    for (int reading = 1;; ++reading) {
        const Descriptor fd(::openat(parent, item.constData(), openFlags));
        if (!fd.isOpen()) {
            if (errno == ENOENT) {
                vanished(name);
                return {};
            }
            return failure(errno, displayName(name), ErrorCode::ReadFailed);
        }
        struct stat info;
        if (::fstat(fd.get(), &info) != 0)
            return failure(errno, displayName(name), ErrorCode::ReadFailed);
        Entry entry;
        entry.path = name;
        entry.size = info.st_size;
        setOwners(entry, info);
        entry.attributes = readAttributes(fd.get());
        const bool lastTry = reading == readings;
        const auto steady = info.st_size < ownMember ? writeSmall(fd.get(), entry) : writeLarge(fd.get(), entry);
        if (!steady)
            return std::unexpected(steady.error());
        struct stat after;
        const bool same = *steady && ::fstat(fd.get(), &after) == 0 && sameContent(info, after);
        if (same || lastTry) {
            if (!same)
                m_changed.append(displayName(name));
            if (entry.size < ownMember) {
                // Written only now: until here it was in memory and could be dropped.
                if (auto written = m_out.writeHeader(m_small); !written)
                    return written;
            }
            ++m_progress.itemsDone;
            m_contentBytes += storedSize(entry);
            m_control.report(m_progress);
            return {};
        }
        m_progress.bytesDone = bytesBefore;
        if (entry.size >= ownMember) {
            if (auto rewound = m_out.rewind(); !rewound)
                return rewound;
        }
        QThread::msleep(20);
    }
}

Result<bool> SourceTree::writeSmall(int fd, Entry &entry)
{
    m_small = tarHeader(entry);
    const qsizetype begin = m_small.size();
    m_small.resize(begin + entry.size);
    qint64 done = 0;
    while (done < entry.size) {
        const ssize_t n = ::read(fd, m_small.data() + begin + done, std::size_t(entry.size - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, displayName(entry.path), ErrorCode::ReadFailed);
        if (n == 0)
            break;
        done += n;
    }
    const bool whole = done == entry.size;
    std::memset(m_small.data() + begin + done, 0, std::size_t(entry.size - done));
    m_small.append(qsizetype(tarPadding(entry.size)), '\0');
    m_progress.bytesDone += entry.size;
    return whole;
}

Result<bool> SourceTree::writeLarge(int fd, Entry &entry)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, displayName(entry.path), ErrorCode::ReadFailed);
    entry.size = info.st_size;
    if (auto extents = findExtents(fd, info)) {
        entry.sparse = true;
        entry.extents = std::move(*extents);
    }
    m_out.mark();
    if (auto written = writeHeader(entry); !written)
        return std::unexpected(written.error());
    if (auto cut = m_out.cut(); !cut)
        return std::unexpected(cut.error());
    bool whole = true;
    const std::vector<DataExtent> all = entry.sparse ? entry.extents : std::vector<DataExtent>{{0, entry.size}};
    for (const DataExtent &extent : all) {
        const auto copied = copyExtent(fd, entry, extent);
        if (!copied)
            return copied;
        whole = whole && *copied;
    }
    if (auto cut = m_out.cut(); !cut)
        return std::unexpected(cut.error());
    if (auto padded = m_out.write(QByteArray(qsizetype(tarPadding(storedSize(entry))), '\0')); !padded)
        return std::unexpected(padded.error());
    return whole;
}

/// False when the file ended early; zeros stand for the rest then, so that the tar stays in step.
Result<bool> SourceTree::copyExtent(int fd, const Entry &entry, const DataExtent &extent)
{
    m_buffer.resize(bufferSize);
    qint64 done = 0;
    bool whole = true;
    while (done < extent.length) {
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto wanted = std::size_t(std::min(qint64(m_buffer.size()), extent.length - done));
        ssize_t n = whole ? ::pread(fd, m_buffer.data(), wanted, extent.offset + done) : 0;
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, displayName(entry.path), ErrorCode::ReadFailed);
        if (n == 0) {
            whole = false;
            std::memset(m_buffer.data(), 0, wanted);
            n = ssize_t(wanted);
        }
        if (auto written = m_out.write(std::span<const std::byte>(m_buffer.data(), std::size_t(n))); !written)
            return std::unexpected(written.error());
        done += n;
        m_progress.bytesDone += n;
        m_control.report(m_progress);
    }
    return whole;
}

} // namespace bt2c
