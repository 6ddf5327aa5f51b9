#pragma once

#include "core/schedule/cronexpression.h"

namespace bt2c {

/// A place on the week's grid.
struct CronSlot
{
    int weekday = 0; ///< 0 (Sunday) to 6
    int hour = 0;
    int minute = 0;
    bool operator==(const CronSlot &) const = default;
};

/// Why a run cannot be moved without moving, adding or losing others.
enum class CronMoveTrouble {
    AtReboot, ///< it has no time
    NotDueThen, ///< no run at the place it is to be moved from
    Random, ///< cron chooses its time
    EveryHour, ///< it runs each hour: only the minute can be changed
    EveryDay, ///< it runs each day: the day cannot be changed
    ByMonthDay, ///< days of the month choose its days
    OthersWouldMove, ///< several hours and several minutes are combined
    AlreadyThere, ///< it runs at that time already
    OutOfRange, ///< there is no such time
};

/// The schedule of @p expression with the run at @p from moved to @p to; all else that it says is kept, fields that
/// need no change in their own spelling. A nickname becomes five fields.
[[nodiscard]] std::expected<QByteArray, CronMoveTrouble> movedRun(const CronExpression &expression, CronSlot from,
                                                                  CronSlot to);

} // namespace bt2c
