#pragma once

#include "core/backup/restore.h"

namespace bt2c {

// Steps that restore, rollback and their plan share. Not for use outside core/backup.

/// What an entry may take on the disk beyond its content: its inode and the end of its last block.
inline constexpr qint64 overheadPerEntry = 4096;
inline constexpr qint64 overhead = 1024 * 1024;

/// The site's folder, links resolved. Errors: InvalidArgument, Missing.
[[nodiscard]] Result<QString> canonicalSite(const QString &siteDirectory);

/// The folders that an archive of @p type promises and @p only leaves.
[[nodiscard]] QStringList promisedFolders(BackupType type, RestoreOnly only);

/// Where the work folder goes: beside the site, where the documented script puts its copy, or beside the folder itself
/// when that lies on another file system. Only on the same file system is the exchange one rename.
[[nodiscard]] Result<QString> workPlace(const QString &site, const QStringList &folders);

/// "20260322_010002", or the next second whose name is free with every prefix.
[[nodiscard]] QString freeStamp(const QString &place, const QString &site, QDateTime at);

/// Why @p check keeps its archive from being restored.
[[nodiscard]] Error objectionTo(const VerifyReport &check);

/// Empty: nobody could say.
[[nodiscard]] std::optional<bool> validatorRuns(const Services &services, const QString &site);

/// Stops the validator while the folders are exchanged, and starts it again whatever happens.
class ValidatorPause
{
public:
    ValidatorPause(ValidatorGuard *guard, QString site) : m_guard(guard), m_site(std::move(site)) {}
    ~ValidatorPause();
    Q_DISABLE_COPY_MOVE(ValidatorPause)

    Result<void> stop();
    Result<void> start();
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// Between old and new it must not run: whoever finishes the journal starts it.
    void leaveStopped() { m_stopped = false; }

private:
    ValidatorGuard *m_guard;
    QString m_site;
    bool m_stopped = false;
};

/// Refuses while the validator runs, or with @p force stops it by way of @p pause.
[[nodiscard]] Result<void> refuseWhileRunning(const Services &services, const QString &site, bool force,
                                              ValidatorPause &pause);

/// Whether something of @p site waits to be finished or undone.
[[nodiscard]] bool hasUnfinishedWork(const QString &site);

/// recoverInterrupted(), with the site's lock already held.
[[nodiscard]] Result<QList<RecoveredRestore>> recoverLocked(const QString &site, const Services &services);

} // namespace bt2c
