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
};

/// Expected runs against what is there, and where was looked.
struct ScheduleProof
{
    RunHistory history;
    QList<LogPlace> logs;
    QStringList unread;         ///< translated: what could not be read, so that runs may have no reason
};

/// Reads backups, logs, ledger and the machine's own history, and judges the runs of the enabled jobs. What cannot be
/// read is named in it. Errors: Cancelled.
[[nodiscard]] Result<ScheduleProof> proveSchedule(const ProofRequest &request, const Ledger &ledger, Control &control);

} // namespace bt2c
