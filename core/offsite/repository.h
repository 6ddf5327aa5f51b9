#pragma once

#include "core/backup/backupname.h"
#include "core/offsite/restic.h"

#include <optional>

namespace bt2c {

/// One backup in the repository: a snapshot of the archive and the small files beside it.
struct OffsiteBackup
{
    QString snapshot;                        ///< restic's id
    QString fileName;                        ///< of the archive
    QString site;                            ///< name of the site it is of; empty: not known
    QString host;                            ///< the machine that copied it
    BackupType type = BackupType::Unknown;
    QDateTime madeAt;                        ///< by its name, else when it was copied
    QDateTime copiedAt;
    std::optional<qint64> bytes;             ///< of all its files; empty: an old restic did not say
    QByteArray sha256;                       ///< of the archive, lower-case hex, as it was copied; empty: not known

    bool operator==(const OffsiteBackup &) const = default;
};

/// What a repository turned out to be.
enum class OffsiteOpening { Made, Connected };

/// Connects to the repository, with @p mayMake making it where there is none. Errors: those of runRestic()
/// and checkRestic().
[[nodiscard]] Result<OffsiteOpening> openOffsite(const ResticAccess &access, bool mayMake, Control &control);

/// The backups in it, newest first; of each machine's archive the newest copy. Empty @p site: those of all sites.
/// Snapshots that this program did not make are passed over. Errors: those of runRestic(), Garbled.
[[nodiscard]] Result<QList<OffsiteBackup>> listOffsite(const ResticAccess &access, const QString &site,
                                                       Control &control);

/// The tags of a snapshot of ours.
[[nodiscard]] QStringList offsiteTags(const QString &site, const QByteArray &sha256);

/// What `restic snapshots --json` says. Errors: Garbled (@p subject names it).
[[nodiscard]] Result<QList<OffsiteBackup>> parseOffsite(const QByteArray &json, const QString &subject);

/// Which of @p backups, newest first, are kept no longer: made more than @p days before @p now, but never the newest
/// three of each machine, site and type. A pure function.
[[nodiscard]] QList<OffsiteBackup> expiredOffsite(const QList<OffsiteBackup> &backups, int days, const QDateTime &now);

/// Takes @p backups out of the repository, and frees what no other needs. Errors: those of runRestic().
[[nodiscard]] Result<void> forgetOffsite(const ResticAccess &access, const QList<OffsiteBackup> &backups,
                                         Control &control);

/// runRestic() for what takes a lock: where somebody holds it, locks that dead processes left are removed, and what
/// lives is waited for, @p patience in restic's words ("10m") at most.
[[nodiscard]] Result<QByteArray> runLocking(const ResticAccess &access, ResticCall call, const QString &patience,
                                            Control &control);

/// Removes locks that dead processes left. Errors: those of runRestic().
[[nodiscard]] Result<void> unlockOffsite(const ResticAccess &access, Control &control);

} // namespace bt2c
