#pragma once

#include "core/schedule/backupjobs.h"
#include "core/schedule/timers.h"

namespace bt2c {

/// A timer of ours, as it lies in its folder.
struct OwnTimer
{
    TimerJob job;                       ///< its name and its entry; what it calls is not read again
    TimerStatus status;
    std::optional<Error> unasked = {};  ///< why it is not known whether it is active

    [[nodiscard]] bool mayRun() const { return status.active || unasked; }
    bool operator==(const OwnTimer &) const = default;
};

struct OwnTimers
{
    QList<OwnTimer> all;                ///< by name
    QList<Error> unread;                ///< files with a name of ours that cannot be read, or that tell of no entry
    QStringList names;                  ///< that are taken, by those as well

    bool operator==(const OwnTimers &) const = default;
};

/// The timers in the folder of @p access whose label is one of ours. A folder that is not there holds none, and then
/// nothing is started. Errors: PermissionDenied, ReadFailed, Cancelled.
[[nodiscard]] Result<OwnTimers> ownTimers(const TimerAccess &access, Control &control);

/// What a timer for @p job may be called: "hourly", or "hourly-2" where that is taken.
[[nodiscard]] QString timerName(const CronBackup &job, const QStringList &taken);

/// The backup that the entry of @p timer is, as a line of a crontab of @p dialect; nothing: it is none. Its line is -1.
[[nodiscard]] std::optional<CronBackup> backupOf(const OwnTimer &timer, CronDialect dialect);

/// Those of @p timers that may run what @p wanted would have cron run as well, and @p former does not.
[[nodiscard]] QList<OwnTimer> doubledTimers(const CrontabDocument &former, const CrontabDocument &wanted,
                                            const QList<OwnTimer> &timers);

/// That @p timer runs already what would be put into the crontab.
[[nodiscard]] CrontabRefusal refusalOf(const OwnTimer &timer);

} // namespace bt2c
