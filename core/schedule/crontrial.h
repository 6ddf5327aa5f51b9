#pragma once

#include "core/schedule/crontab.h"
#include "core/support/control.h"

#include <QMap>
#include <QStringList>

#include <chrono>

namespace bt2c {

/// A job to be run once, as cron would.
struct CronTrial
{
    QByteArray command;                             ///< as it stands in the crontab
    CronDialect dialect = CronDialect::Debian;
    QMap<QByteArray, QByteArray> assignments;       ///< of the crontab, in force at the job's line
    QString user;                                   ///< whose crontab it is: LOGNAME and USER
    QString home; ///< HOME, and the current directory, unless the crontab sets another
    QString backupDirectory;                        ///< where the job is to write; empty: not looked at
    std::chrono::milliseconds limit = std::chrono::minutes(30);
};

/// The trial of the entry on @p line of @p document for the user who runs this.
[[nodiscard]] Result<CronTrial> trialOf(const CrontabDocument &document, qsizetype line);

struct TrialFinding
{
    enum class Kind {
        ProgramNotFound, ///< subject: a program that is not on cron's PATH, or is not there
        DockerNotFound, ///< the documented scripts need it; not on cron's PATH
        BackupFolderNotWritable,
        BackupFolderMissing,
        HomeMissing, ///< cron would not start the job
        ShellMissing,
        FullDiskAccess, ///< the job said "Operation not permitted", on macOS
        NotCronsRights, ///< on macOS cron's rights to disks are not those of this program: not proved by this run
    };
    Kind kind = Kind::ProgramNotFound;
    QString subject;
    bool operator==(const TrialFinding &) const = default;
};

/// What stands in the way before anything is run: programs that cron's PATH does not have, folders that cannot be
/// written.
[[nodiscard]] QList<TrialFinding> trialFindings(const CronTrial &trial);

struct TrialReport
{
    int exit = -1;
    int signal = 0;                                 ///< what ended it; 0: it ended by itself
    bool timedOut = false;
    QByteArray output; ///< both streams as cron would mail them: what was said, then what went wrong
    QByteArray errorOutput;                         ///< of that, standard error alone
    bool cut = false;                               ///< more than maxTrialOutput was said
    double seconds = 0;
    QMap<QString, QString> environment;             ///< all that the job saw
    QString shell;
    QString directory;
    QList<TrialFinding> findings;

    /// cron cares for neither, but the job did what it was to do.
    [[nodiscard]] bool ended() const { return exit == 0 && signal == 0 && !timedOut; }
};

constexpr qint64 maxTrialOutput = 1024 * 1024;

/// Runs it: with cron's few variables, the crontab's shell, in the home folder, and what follows '%' as its input. What
/// the job does it does in earnest: a backup is made. A job that does not end is a report; errors: Cancelled, External
/// (no shell).
[[nodiscard]] Result<TrialReport> runTrial(const CronTrial &trial, Control &control);

/// One or two sentences, translated: what it is, and how to put it right.
[[nodiscard]] QString describe(const TrialFinding &finding);

} // namespace bt2c
