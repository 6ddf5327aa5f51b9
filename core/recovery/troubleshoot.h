#pragma once

#include "core/recovery/diagnosis.h"

#include <QMap>

namespace bt2c {

/// What a check proposes to do about its answer.
enum class TroubleAction {
    None,
    InspectVolume,     ///< target: the volume's real name
    CreateVolume,      ///< target: the volume's real name, labels as compose gives them
    ShowContainers,
    BackUp,
    ShowFile,          ///< target: a log
    VerifyArchive,     ///< target: the archive
    RestoreByForce,    ///< target: the archive
    ChooseArchive,
};

/// One check of RECOVERY_PROCEDURE, section 6, with its answer.
struct TroubleCheck
{
    QString id;                    ///< "volume-list", "volume-inspect", "volume-create", "backup-log", "data", "disk",
                                   ///< "archive", "sound", "forced"
    QString title;                 ///< Translated, as all words here
    FindingState state = FindingState::Unknown;
    QString words;                 ///< the live answer
    QStringList lines;             ///< what was found, line by line; may be empty
    QString command;               ///< the documented command with the site's real names
    TroubleAction action = TroubleAction::None;
    QString target;
    QMap<QString, QString> labels;
    bool operator==(const TroubleCheck &) const = default;
};

/// 6.1: the volumes there are, the chain's own, and whether it has to be created: real names beside documented ones. At
/// most 20 s.
[[nodiscard]] QList<TroubleCheck> checkVolumes(const Site &site, const RecoveryServices &services, Control &control);
/// 6.2: the last errors of the documented scripts' logs, the data, the space on the disks. Each look at a disk takes at
/// most 5 s, also where the disk hangs; the engine is asked once. @p home: where cron begins.
[[nodiscard]] QList<TroubleCheck> checkBackupErrors(const Site &site, const QString &home,
                                                    const RecoveryServices &services, Control &control);
/// 6.3: the archive is there and can be read, and whether it is sound as far as is known; nothing is read in full.
/// Empty @p archive: one has to be chosen.
[[nodiscard]] QList<TroubleCheck> checkRestoreErrors(const QString &archive, const Site &site,
                                                     const RecoveryServices &services, Control &control);

/// Folders in which the documented scripts may have left their logs: they write into the folder that they were started
/// in, which under cron is @p home.
[[nodiscard]] QStringList logFolders(const Site &site, const QString &home);

/// What one log says: of `2026-03-22 01:00:02,123 - bt2c_backup - ERROR - text`, from its last maxLogTail bytes.
struct ScriptLog
{
    QString path;
    QDateTime written;             ///< the file's own time
    QStringList errors;            ///< the last maxErrors lines of level ERROR or CRITICAL, and the last lines of
                                   ///< tracebacks; oldest first
    QDateTime lastError;
    QDateTime lastSuccess;         ///< "… completed successfully"
    static constexpr int maxErrors = 5;
    static constexpr qint64 maxLogTail = 256 * 1024;
    bool operator==(const ScriptLog &) const = default;
};
/// Total: any bytes.
[[nodiscard]] ScriptLog parseScriptLog(const QString &path, const QByteArray &tail);
/// Errors: Missing, PermissionDenied, ReadFailed, Unsupported (no regular file).
[[nodiscard]] Result<ScriptLog> readScriptLog(const QString &path);

/// A word of a shell command, quoted where it has to be.
[[nodiscard]] QString shellWord(const QString &word);

} // namespace bt2c
