#pragma once

#include <QDateTime>

namespace bt2c {

/// What `--type` names in a scheduled backup, for the documented script and for ours.
enum class ScheduledKind { Hourly, Daily, Weekly };

/// One instant at which the schedule says a backup begins.
struct ExpectedRun
{
    ScheduledKind kind = ScheduledKind::Hourly;
    QDateTime at;

    bool operator==(const ExpectedRun &) const = default;
};

} // namespace bt2c
