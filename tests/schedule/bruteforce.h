#pragma once

#include "core/schedule/cronexpression.h"

#include <QTimeZone>

#include <vector>

/// Four years of minutes of one zone, and what cron does in each of them: written from the description of cron's main
/// loop, minute by minute, with nothing in common with the forecast but the expression's sets.
class BruteForce
{
public:
    BruteForce(const QTimeZone &zone, QDate first, int years);

    /// Seconds since the epoch of all starts.
    [[nodiscard]] std::vector<qint64> runs(const bt2c::CronExpression &expression) const;
    [[nodiscard]] qint64 from() const { return begin; }
    [[nodiscard]] qint64 to() const { return end; }

private:
    /// A stretch of minutes on one local day, without a change of the clock in it.
    struct Stretch
    {
        qint64 utc; ///< seconds of its first minute
        int day; ///< index in days
        int minute; ///< of the day, of its first minute
        int length;
        bool sameClock; ///< it follows the one before as the clock does
    };
    struct Day
    {
        int dayOfMonth;
        int month;
        int weekday;
    };
    qint64 begin;
    qint64 end;
    qint64 firstDay;
    std::vector<Day> days;
    std::vector<Stretch> stretches;
};
