#pragma once

#include "app/cli/session.h"
#include "core/schedule/backupjobs.h"
#include "core/schedule/croninstall.h"

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

Exit showSchedule(Session &session);
Exit showNextRuns(Session &session);
Exit setJob(Session &session);
Exit removeJob(Session &session);
Exit checkSchedule(Session &session);
Exit installSchedule(Session &session);
Exit undoSchedule(Session &session);

} // namespace bt2c::cli
