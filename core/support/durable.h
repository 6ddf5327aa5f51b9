#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace bt2c {

/// A POSIX file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { reset(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release();
    void reset();

private:
    int m_fd = -1;
};

/// open(2) with O_CLOEXEC, retried on EINTR.
[[nodiscard]] Result<Descriptor> openFile(const QString &path, int flags, unsigned mode = 0);

/// Locks the file behind @p fd for this process alone (flock, without waiting). Gives false where another holds it.
/// Errors: what the file system says, as where it knows no locks; of type @c WriteFailed.
[[nodiscard]] Result<bool> tryLock(int fd, const QString &subject);

/// Makes the file @p path, which is not there yet, and holds it locked. Gives nothing where somebody who looks for what
/// dead processes left took it for such between the two; another name is to be tried then. On an error no file is left.
[[nodiscard]] Result<std::optional<Descriptor>> createLocked(const QString &path, unsigned mode);

/// Writes all of @p data. Errors: NoSpace, WriteFailed.
[[nodiscard]] Result<void> writeAll(int fd, std::span<const std::byte> data, const QString &subject);

/// Asks the disk itself to keep what was written (fsync; F_FULLFSYNC on macOS).
[[nodiscard]] Result<void> syncFile(int fd, const QString &subject);
[[nodiscard]] Result<void> syncDirectory(const QString &path);
/// Makes everything below @p directory durable with one call (syncfs), or file by file where there is none.
[[nodiscard]] Result<void> syncTree(const QString &directory);
/// Lets the disk begin with what was written so far; a hint that may do nothing.
void startWriteback(int fd, qint64 offset, qint64 length);
/// Asks that the next reading of @p fd come from the disk and not from memory; a hint.
void dropFromCache(int fd);

/// Writes @p content beside @p path under a temporary name, syncs it and renames it over @p path.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &content, unsigned mode = 0600);

/// rename(2), and the directories synced.
[[nodiscard]] Result<void> durableRename(const QString &from, const QString &to);

/// Swaps two paths in one step. Gives false where the system or file system has no such call.
/// Errors: PermissionDenied, Missing, WriteFailed (also across file systems).
[[nodiscard]] Result<bool> exchangePaths(const QString &a, const QString &b);

/// Removes @p path and all below it, never following links. Missing is fine.
[[nodiscard]] Result<void> removeTree(const QString &path);

/// Bytes that this user may still write on the file system of @p path.
[[nodiscard]] Result<qint64> freeSpace(const QString &path);

} // namespace bt2c
