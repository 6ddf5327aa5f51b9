#pragma once

#include "core/schedule/crontab.h"

namespace bt2c {

/// What a scheduled backup is made for.
enum class BackupJobKind {
    Hourly, ///< blockchain
    Daily, ///< full
    Weekly, ///< full, with its own retention
    ByTheHour, ///< the script without --type: full at hour 0, otherwise blockchain
    Plain, ///< a backup of a stated type, by backup_blockchain.py or by ours
};

enum class BackupJobProgram {
    ScheduledScript, ///< scheduled_backup.py
    BackupScript, ///< backup_blockchain.py backup
    Ours, ///< bt2c-recovery backup
};

/// An entry that makes backups of a validator.
struct CronBackup
{
    qsizetype line = 0;
    bool enabled = true;
    BackupJobKind kind = BackupJobKind::Plain;
    BackupJobProgram program = BackupJobProgram::Ours;
    QByteArray type; ///< the word after --type; empty: there is none
    QByteArray programPath; ///< the script, or our program, as the shell gets it
    QByteArray workingDirectory; ///< of a "cd X &&" in front; empty: there is none
    QByteArray dataDirectory; ///< of --data-dir; empty: there is none
    QByteArray backupDirectory; ///< of --backup-dir
    CronExpression expression;
    bool notOnBattery = false;

    bool operator==(const CronBackup &) const = default;
};

/// The job that @p line is, enabled or not; empty: it makes no backup, or only in a way that cannot be seen from the
/// line (a shell script).
[[nodiscard]] std::optional<CronBackup> backupJobIn(const CrontabLine &line, qsizetype number, CronDialect dialect);

/// All of them, in the crontab's order.
[[nodiscard]] QList<CronBackup> backupJobs(const CrontabDocument &document);

/// What ours is called with.
struct OurProgram
{
    QByteArray path; ///< of bt2c-recovery
    QByteArray dataDirectory; ///< the site; empty: the program finds it
    QByteArray backupDirectory; ///< empty: the site's

    bool operator==(const OurProgram &) const = default;
};

/// The shell command "PATH backup --type TYPE --data-dir SITE …", quoted for sh; @p type is "hourly", "daily",
/// "weekly", "full", "blockchain" or "config". Needs crontabCommand() to stand in a crontab.
[[nodiscard]] QByteArray ourCommand(const OurProgram &program, const QByteArray &type);

/// Why a job cannot be moved from the script to bt2c-recovery.
enum class JobMoveTrouble {
    NotAScript, ///< it is ours already, or no backup at all
    ByTheHour, ///< its type hangs on the hour, and it runs at hour 0 and at others: it has to become two jobs
    UnknownArguments, ///< arguments that ours does not have
    NotPlain, ///< variables or substitutions stand in it
    RedirectInside, ///< a redirection stands between the arguments
    SeveralBackups, ///< the line calls a script more than once
    NotWritable, ///< what comes out cannot be written into a crontab of the dialect (too long, '\' before '%')
};

/// @p document with the script's call on @p line exchanged for ours; what stands around it (cd, assignments,
/// redirections, what follows) stays, byte for byte. Folders that the call names go before those of @p program.
[[nodiscard]] std::expected<CrontabDocument, JobMoveTrouble> movedToOurs(const CrontabDocument &document,
                                                                         qsizetype line, const OurProgram &program);

} // namespace bt2c
