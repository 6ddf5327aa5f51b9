#include "bruteforce.h"

#include <QDateTime>

#include <algorithm>

using namespace bt2c;

namespace {

constexpr int minutesADay = 1'440;

} // namespace

BruteForce::BruteForce(const QTimeZone &zone, QDate first, int years)
    : begin(first.startOfDay(zone).toSecsSinceEpoch())
    , end(first.addYears(years).startOfDay(zone).toSecsSinceEpoch())
    , firstDay(QDate(1970, 1, 1).daysTo(first) - 2)
{
    for (QDate date = first.addDays(-2); date <= first.addYears(years).addDays(2); date = date.addDays(1))
        days.push_back({date.day(), date.month(), date.dayOfWeek() % 7});
    qint64 lastLocal = 0;
    for (qint64 utc = begin; utc < end;) {
        // No zone changes its clock but on a quarter of an hour of UTC.
        const qint64 offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, QTimeZone::UTC));
        const qint64 local = (utc + offset) / 60;
        const bool goesOn = !stretches.empty() && local == lastLocal;
        if (goesOn && local % minutesADay != 0)
            stretches.back().length += 15;
        else
            stretches.push_back(
                {utc, int(local / minutesADay - firstDay), int(local % minutesADay), 15, goesOn || stretches.empty()});
        lastLocal = local + 15;
        utc += 15 * 60;
    }
}

std::vector<qint64> BruteForce::runs(const CronExpression &expression) const
{
    std::vector<qint64> found;
    const auto dayFits = [&](const Day &day) {
        if (!(expression.months >> day.month & 1))
            return false;
        const bool a = expression.monthDays >> day.dayOfMonth & 1;
        const bool b = expression.weekdays >> day.weekday & 1;
        return expression.monthDayStar || expression.weekdayStar ? a && b : a || b;
    };
    const auto fits = [&](qint64 local) { // minutes since the epoch, local
        return (expression.minutes >> (local % 60) & 1) && (expression.hours >> (local / 60 % 24) & 1)
               && dayFits(days[size_t(local / minutesADay - firstDay)]);
    };
    const bool wild = expression.minuteStar || expression.hourStar;
    const bool looksAfter = expression.dialect != CronDialect::MacOs;
    qint64 ahead = 0; // minutes still to go until the clock is where it was before it went back
    for (const Stretch &stretch : stretches) {
        const qint64 local = (firstDay + stretch.day) * minutesADay + stretch.minute;
        if (!stretch.sameClock && looksAfter) {
            const Stretch &before = *(&stretch - 1);
            const qint64 expected = (firstDay + before.day) * minutesADay + before.minute + before.length;
            const qint64 behind = local - (expected - 1); // cron's timeDiff
            if (behind > 1 && behind <= 180) {
                // Small or medium: what was missed runs now, wild jobs only where few minutes were.
                for (qint64 missed = expected; missed < local; ++missed) {
                    if (fits(missed) && (!wild || behind <= 5))
                        found.push_back(stretch.utc);
                }
            }
            ahead = behind <= 0 && behind > -180 ? expected - local : 0;
        }
        if (ahead <= 0 && !dayFits(days[size_t(stretch.day)]))
            continue;
        for (int i = 0; i < stretch.length; ++i) {
            if (--ahead >= 0 && !wild)
                continue;
            if (fits(local + i))
                found.push_back(stretch.utc + i * 60);
        }
    }
    return found;
}
