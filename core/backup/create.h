#pragma once

#include "core/backup/restore.h"
#include "core/backup/volumebackup.h"

#include <chrono>
#include <functional>

namespace bt2c {

/// What `backup --type` takes: the documented three by hand, and the documented three for cron.
enum class BackupJob { Full, Blockchain, Config, Hourly, Daily, Weekly };

[[nodiscard]] std::optional<BackupJob> jobFromToken(QStringView token);
[[nodiscard]] QString jobToken(BackupJob job);
[[nodiscard]] BackupType typeOf(BackupJob job);

struct CreateParams
{
    BackupJob job = BackupJob::Full;
    QString siteDirectory;
    QString backupDirectory;            ///< made, private, when missing
    std::optional<qint64> height;       ///< of the chain now; empty when the node did not answer
    /// Where `data` comes from instead of `<site>/data`, when the validator has it in a volume. The site may be another
    /// machine's then, and have no folder here.
    std::optional<VolumeHome> volume;
    Consistency consistency = Consistency::Automatic;   ///< of a volume
    /// How long to wait for others that work on the site or its backups; 0: not at all. @p waiting is called once, from
    /// the operation's thread, with the Busy error that names the other.
    std::chrono::milliseconds patience{0};
    std::function<void(const Error &)> waiting = {};
};

struct CreateReport
{
    QString path;
    QByteArray sha256;                  ///< lower-case hex
    qint64 sizeBytes = 0;
    qint64 entries = 0;
    qint64 uncompressedBytes = 0;
    qint64 tarBytes = 0;                ///< of the archive, unpacked: contents, headers and padding
    qint64 reusedBytes = 0; ///< of those, what was taken over from earlier archives as it was compressed there
    bool holdsNothing = false;          ///< what the type promises was not there to be saved
    QStringList changedWhileRead;       ///< would not hold still in three readings
    ConsistencyUsed consistency = ConsistencyUsed::Unasked;
    double pausedSeconds = 0;           ///< how long the validator stood still for it
    /// Containers that an earlier run had left paused, and that were let go on first.
    QStringList unpaused;
    QList<Error> notices;               ///< what was skipped and why (missing folders, sockets, vanished files)
    double seconds = 0;
};

/// Writes a backup that the documented scripts list, verify and restore. Under a temporary name, fsynced and read back;
/// sidecars before the final rename; 0600. What the newest sound archives of the folder hold already is taken over from
/// them, each piece checked, so that it need not be compressed again; the archive is whole in itself. A file that
/// changes while it is read is read again, up to three times. A volume is read through the engine, and what an earlier
/// run that was killed left there (helper containers, a paused validator) is put right first.
///
/// Errors: InvalidArgument, Missing (the site), PermissionDenied, ReadFailed (a file of the site that cannot be read:
/// a backup with a hole in it is none), NoSpace, WriteFailed, Busy, Cancelled; of a volume also Changed, Unsupported
/// (no image to reach it with), and the engine's. Nothing visible is left behind then.
[[nodiscard]] Result<CreateReport> createBackup(const CreateParams &params, const Services &services,
                                                Control &control);

} // namespace bt2c
