#pragma once

#include "core/schedule/crontab.h"
#include "core/schedule/logplaces.h"
#include "core/schedule/runhistory.h"
#include "core/site/site.h"
#include "core/support/control.h"

#include <QTimeZone>

namespace bt2c {

/// Of which schedule is to be seen whether it ran.
struct ProofRequest
{
    CrontabDocument document;
    Site site;
    QString home;               ///< cron's current directory
    QTimeZone zone;
    QDateTime now;
    std::chrono::days back{28};
    /// Where former crontabs are kept, and whose; empty: beside the ledger, and of the user this process acts as.
    QString keepDirectory = {};
    QString user = {};
    /// Entries as a crontab has them, of the timers that run now in its place.
    QByteArrayList timers = {};
    RetentionPolicy retention = documentedPolicy();   ///< that removes backups
};

/// Expected runs against what is there, and where was looked.
struct ScheduleProof
{
    RunHistory history;
    QList<LogPlace> logs;
    QStringList unread;         ///< translated: what could not be read, so that runs may have no reason
    bool backupsUnseen = false; ///< among it a folder of backups: runs that only it could tell of are left out
};

/// Reads backups, logs, ledger and the machine's own history, and judges the runs of the enabled jobs for the site.
/// What cannot be read is named in it, and nothing is claimed that hangs on it alone.
///
/// Runs are expected since the job stands in the crontab, as the kept copies of former crontabs tell, and by those that
/// stood before as long as they did. A job of which they do not tell is expected since the oldest backup, log line or
/// record that can be its, and since a day where there is none. Errors: Cancelled.
[[nodiscard]] Result<ScheduleProof> proveSchedule(const ProofRequest &request, Ledger &ledger, Control &control);

} // namespace bt2c
