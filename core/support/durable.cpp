#include "core/support/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

#ifdef Q_OS_LINUX
#    include <linux/fs.h>
#    include <sys/syscall.h>
#endif

namespace bt2c {

using namespace Qt::StringLiterals;

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

int Descriptor::release()
{
    return std::exchange(m_fd, -1);
}

void Descriptor::reset()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

Result<Descriptor> openFile(const QString &path, int flags, unsigned mode)
{
    const QByteArray name = QFile::encodeName(path);
    int fd;
    do {
        fd = ::open(name.constData(), flags | O_CLOEXEC, mode);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0) {
        const bool writes = (flags & O_ACCMODE) != O_RDONLY;
        return failure(errno, path, writes ? ErrorCode::WriteFailed : ErrorCode::ReadFailed);
    }
    return Descriptor(fd);
}

Result<bool> tryLock(int fd, const QString &subject)
{
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        if (errno != EINTR)
            return failure(errno, subject, ErrorCode::WriteFailed);
    }
    return true;
}

Result<std::optional<Descriptor>> createLocked(const QString &path, unsigned mode)
{
    auto file = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (!file)
        return std::unexpected(file.error());
    const auto locked = tryLock(file->get(), path);
    if (!locked) {
        ::unlink(QFile::encodeName(path).constData());
        return std::unexpected(locked.error());
    }
    struct stat info = {};
    if (!*locked || ::fstat(file->get(), &info) != 0 || info.st_nlink == 0)
        return std::nullopt;
    return std::move(*file);
}

Result<void> writeAll(int fd, std::span<const std::byte> data, const QString &subject)
{
    while (!data.empty()) {
        const ssize_t n = ::write(fd, data.data(), data.size());
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return failure(errno, subject, ErrorCode::WriteFailed);
        }
        data = data.subspan(std::size_t(n));
    }
    return {};
}

Result<void> syncFile(int fd, const QString &subject)
{
#ifdef Q_OS_MACOS
    // fsync alone leaves the data in the drive's own cache; some file systems refuse F_FULLFSYNC.
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return {};
#endif
    while (::fsync(fd) != 0) {
        if (errno == EINTR)
            continue;
        // Directories and special file systems that cannot be synced have nothing to lose.
        if (errno == EINVAL || errno == ENOTSUP)
            return {};
        return failure(errno, subject, ErrorCode::WriteFailed);
    }
    return {};
}

Result<void> syncDirectory(const QString &path)
{
    const auto fd = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return std::unexpected(fd.error());
    return syncFile(fd->get(), path);
}

#ifndef Q_OS_LINUX
static Result<void> syncEach(const QString &directory)
{
    const QByteArray name = QFile::encodeName(directory);
    DIR *dir = ::opendir(name.constData());
    if (!dir)
        return failure(errno, directory, ErrorCode::WriteFailed);
    Result<void> result;
    while (result) {
        const dirent *item = ::readdir(dir);   // NOLINT(concurrency-mt-unsafe): the stream is ours alone
        if (!item)
            break;
        if (!std::strcmp(item->d_name, ".") || !std::strcmp(item->d_name, ".."))
            continue;
        const QString path = directory + u'/' + QFile::decodeName(item->d_name);
        struct stat info;
        if (::fstatat(::dirfd(dir), item->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(info.st_mode)) {
            result = syncEach(path);
        } else if (S_ISREG(info.st_mode)) {
            const int fd = ::openat(::dirfd(dir), item->d_name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
            if (fd < 0)
                continue; // its own mode forbids reading; the final full sync covers it
            // A plain fsync a file, one full flush at the end: the drive's cache is flushed once, not per file.
            if (::fsync(fd) != 0 && errno != EINVAL && errno != ENOTSUP)
                result = failure(errno, path, ErrorCode::WriteFailed);
            ::close(fd);
        }
    }
    ::closedir(dir);
    return result;
}
#endif

Result<void> syncTree(const QString &directory)
{
#ifdef Q_OS_LINUX
    const auto fd = openFile(directory, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return std::unexpected(fd.error());
    if (::syncfs(fd->get()) != 0)
        return failure(errno, directory, ErrorCode::WriteFailed);
    return {};
#else
    if (auto each = syncEach(directory); !each)
        return each;
    return syncDirectory(directory);
#endif
}

void startWriteback(int fd, qint64 offset, qint64 length)
{
#ifdef Q_OS_LINUX
    ::sync_file_range(fd, offset, length, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(fd)
    Q_UNUSED(offset)
    Q_UNUSED(length)
#endif
}

void dropFromCache(int fd)
{
#ifdef Q_OS_MACOS
    ::fcntl(fd, F_NOCACHE, 1);
#else
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
#endif
}

Result<void> replaceFile(const QString &path, const QByteArray &content, unsigned mode)
{
    const QString temporary = path + u".part"_s;
    const QByteArray temporaryName = QFile::encodeName(temporary);
    ::unlink(temporaryName.constData());
    const auto discard = [&](const Error &error) -> Result<void> {
        ::unlink(temporaryName.constData());
        return std::unexpected(error);
    };
    auto fd = openFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (!fd) {
        // The temporary name tells nobody anything.
        Error error = fd.error();
        error.subject = path;
        return std::unexpected(error);
    }
    if (auto r = writeAll(fd->get(), std::as_bytes(std::span(content.constData(), std::size_t(content.size()))), path);
        !r)
        return discard(r.error());
    if (auto r = syncFile(fd->get(), path); !r)
        return discard(r.error());
    fd->reset();
    if (auto r = durableRename(temporary, path); !r)
        return discard(r.error());
    return {};
}

Result<void> durableRename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(errno, to, ErrorCode::WriteFailed);
    const QString fromParent = QFileInfo(from).path();
    const QString toParent = QFileInfo(to).path();
    if (auto r = syncDirectory(toParent); !r)
        return r;
    return fromParent == toParent ? Result<void>{} : syncDirectory(fromParent);
}

Result<bool> exchangePaths(const QString &a, const QString &b)
{
    const QByteArray from = QFile::encodeName(a);
    const QByteArray to = QFile::encodeName(b);
#if defined(Q_OS_LINUX)
    const long status = ::syscall(SYS_renameat2, AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE);
    const bool unsupported = status != 0 && (errno == ENOSYS || errno == EINVAL);
#elif defined(Q_OS_MACOS)
    const int status = ::renamex_np(from.constData(), to.constData(), RENAME_SWAP);
    const bool unsupported = status != 0 && (errno == ENOTSUP || errno == EINVAL);
#else
    const int status = -1;
    const bool unsupported = true;
#endif
    if (status == 0)
        return true;
    if (unsupported)
        return false;
    return failure(errno, b, ErrorCode::WriteFailed);
}

static Result<void> removeIn(int parent, const char *name, const QString &path)
{
    if (::unlinkat(parent, name, 0) == 0 || errno == ENOENT)
        return {};
    // EISDIR on Linux, EPERM on macOS.
    if (errno != EISDIR && errno != EPERM)
        return failure(errno, path, ErrorCode::WriteFailed);
    const int unlinkError = errno;
    int fd = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0 && errno == EACCES && ::fchmodat(parent, name, 0700, 0) == 0)
        fd = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return failure(errno == ENOTDIR ? unlinkError : errno, path, ErrorCode::WriteFailed);
    ::fchmod(fd, 0700); // a restored folder may forbid removing what it holds
    DIR *dir = ::fdopendir(fd);
    if (!dir) {
        ::close(fd);
        return failure(errno, path, ErrorCode::WriteFailed);
    }
    Result<void> result;
    while (result) {
        errno = 0;
        const dirent *item = ::readdir(dir);   // NOLINT(concurrency-mt-unsafe): the stream is ours alone
        if (!item) {
            if (errno != 0)
                result = failure(errno, path, ErrorCode::WriteFailed);
            break;
        }
        if (!std::strcmp(item->d_name, ".") || !std::strcmp(item->d_name, ".."))
            continue;
        const QByteArray child(item->d_name);
        result = removeIn(fd, child.constData(), path + u'/' + QFile::decodeName(child));
    }
    ::closedir(dir);
    if (!result)
        return result;
    if (::unlinkat(parent, name, AT_REMOVEDIR) != 0 && errno != ENOENT)
        return failure(errno, path, ErrorCode::WriteFailed);
    return {};
}

Result<void> removeTree(const QString &path)
{
    return removeIn(AT_FDCWD, QFile::encodeName(path).constData(), path);
}

Result<qint64> freeSpace(const QString &path)
{
    struct statvfs info;
    if (::statvfs(QFile::encodeName(path).constData(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    return qint64(info.f_bavail) * qint64(info.f_frsize);
}

} // namespace bt2c
