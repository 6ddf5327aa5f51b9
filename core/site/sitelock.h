#pragma once

#include "core/support/result.h"

#include <QDateTime>

namespace bt2c {

/// Who holds a lock, as its file says.
struct LockHolder
{
    QString command;
    qint64 pid = 0;
    QDateTime since;
};

/// An advisory lock (flock) on a file in a folder; the system releases it when its holder dies, however it dies.
class DirectoryLock
{
public:
    enum class Mode { Exclusive, Shared };

    /// Locks `<directory>/.bt2c-recovery.lock`. Errors: Busy (detail names command, pid and since), PermissionDenied,
    /// Missing, WriteFailed.
    [[nodiscard]] static Result<DirectoryLock> acquire(const QString &directory, Mode mode, const QString &command);

    DirectoryLock(DirectoryLock &&other) noexcept;
    DirectoryLock &operator=(DirectoryLock &&other) noexcept;
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace bt2c
