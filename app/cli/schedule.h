#pragma once

#include "app/cli/session.h"
#include "core/schedule/backupjobs.h"
#include "core/schedule/croninstall.h"
#include "core/schedule/owntimers.h"

namespace bt2c::cli {

// `schedule …`: what its parts share.

/// The crontab as it stands.
struct StandingCrontab
{
    CrontabAccess access;
    CrontabDocument document;
};

[[nodiscard]] Result<StandingCrontab> readStanding(Session &session);

/// Says what @p refusal is; gives the exit code.
Exit failWith(Session &session, const CrontabRefusal &refusal);

/// Shows the difference, and installs @p document unless --dry-run was given.
Exit applyCrontab(Session &session, const StandingCrontab &standing, const CrontabDocument &document);

/// The difference between two crontabs, in words and JSON.
void showDifference(Session &session, const QByteArray &former, const QByteArray &now);

[[nodiscard]] QJsonObject toJson(const CronBackup &job);
[[nodiscard]] QJsonObject toJson(const CronIssue &issue, qsizetype line);
[[nodiscard]] QString backupKindToken(BackupJobKind kind);

/// Says whether the jobs of @p document ran, as a part of `schedule check`: Failed where the last run of a kind gave no
/// backup, NotSound where something is wrong with the backups, Unreadable where they could not be seen.
Exit checkRuns(Session &session, const CrontabDocument &document, const QList<OwnTimer> &timers);

/// The timers that run jobs in cron's place, in the JSON, too; none where they cannot be read.
[[nodiscard]] QList<OwnTimer> standingTimers(Session &session);
/// Why @p wanted may not be put in the place of @p former: a timer runs a job of it already.
[[nodiscard]] std::optional<CrontabRefusal> refusalByTimer(Session &session, const CrontabDocument &former,
                                                           const CrontabDocument &wanted);

Exit showSchedule(Session &session);
Exit showNextRuns(Session &session);
Exit setJob(Session &session);
Exit removeJob(Session &session);
Exit checkSchedule(Session &session);
Exit installSchedule(Session &session);
Exit undoSchedule(Session &session);
Exit runTimers(Session &session);

} // namespace bt2c::cli
