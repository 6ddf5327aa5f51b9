#include "core/schedule/forecast.h"

#include <algorithm>
#include <limits>

namespace bt2c {

namespace {

constexpr qint64 secondsADay = 86'400;
constexpr qint64 epochDay = 2'440'588; // the Julian day of 1970-01-01
constexpr qint64 longestSpan = 400 * 366 * secondsADay;
// 29 February on one weekday comes at least once in 40 years.
constexpr qint64 searchDays[] = {2, 40, 400, 4'000, 16'000};
constexpr qint64 smallJump = 4 * 60;
constexpr qint64 largestJump = 180 * 60;
constexpr qint64 secondsAYear = 366 * secondsADay;

qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

/// A time in which the clock does not change; seconds since the epoch.
struct CronForecast::Segment
{
    qint64 from;
    qint64 to;
    qint64 offset; // local = UTC + offset

    [[nodiscard]] qint64 localFrom() const { return from + offset; }
    [[nodiscard]] qint64 localTo() const { return to + offset; }
};

void CronRuns::append(qint64 start, qsizetype pattern)
{
    const qsizetype size = patterns.at(pattern).size();
    if (size == 0)
        return;
    blocks.append({start, count, pattern});
    count += size;
}

qint64 CronRuns::secondsAt(qsizetype index) const
{
    const auto after = std::upper_bound(blocks.cbegin(), blocks.cend(), index,
                                        [](qsizetype wanted, const Block &block) { return wanted < block.before; });
    const Block &block = *std::prev(after);
    return block.start + patterns.at(block.pattern).at(index - block.before);
}

CronRun CronRuns::at(qsizetype index) const
{
    const qint64 seconds = secondsAt(index);
    return {QDateTime::fromSecsSinceEpoch(seconds, zone), shifted.contains(seconds), notOnBattery};
}

QList<CronRun> CronRuns::first(qsizetype number) const
{
    QList<CronRun> runs;
    for (qsizetype i = 0; i < qMin(number, count); ++i)
        runs.append(at(i));
    return runs;
}

CronForecast::CronForecast(const CronExpression &schedule, const QTimeZone &place, bool skippedOnBattery)
    : expression(schedule)
    , zone(place)
    , notOnBattery(skippedOnBattery)
    , runsOnce(cronTraits(expression.dialect).daylightSaving && !expression.followsClock())
{
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; minute < 60 && (expression.hours >> hour & 1); ++minute) {
            if (expression.minutes >> minute & 1)
                minutesOfDay.append((hour * 60 + minute) * 60);
        }
    }
}

bool CronForecast::isPredictable() const
{
    return !expression.reboot && !expression.random && !expression.neverRuns();
}

QList<CronForecast::Segment> CronForecast::segments(qint64 from, qint64 to) const
{
    constexpr qint64 never = std::numeric_limits<qint64>::max() / 4;
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(from, QTimeZone::UTC);
    QList<Segment> clock{{-never, never, zone.offsetFromUtc(begin)}};
    if (!zone.hasTransitions())
        return clock;
    const QDateTime end = QDateTime::fromSecsSinceEpoch(to, QTimeZone::UTC);
    QTimeZone::OffsetDataList changes = zone.transitions(begin, end);
    // Qt 6.8 ends that list with the zone's table, mostly with 2037, and goes on by the zone's rule only when asked
    // anew.
    const QDateTime last = changes.isEmpty() ? begin : changes.last().atUtc;
    if (last.secsTo(end) > secondsAYear)
        changes += zone.transitions(last.addDays(1), end);
    for (const QTimeZone::OffsetData &change : changes) {
        const qint64 at = change.atUtc.toSecsSinceEpoch();
        // A new name for the same time is no change.
        if (at <= from || change.offsetFromUtc == clock.last().offset)
            continue;
        clock.last().to = at;
        clock.append({at, never, change.offsetFromUtc});
    }
    return clock;
}

void CronForecast::resolve(qint64 local, const QList<Segment> &clock, QList<qint64> &times,
                           QList<qint64> &shifted) const
{
    const bool careful = cronTraits(expression.dialect).daylightSaving;
    for (qsizetype i = 0; i < clock.size(); ++i) {
        const Segment &segment = clock.at(i);
        const qint64 jump = i > 0 ? segment.offset - clock.at(i - 1).offset : 0;
        const qint64 change = i > 0 ? clock.at(i - 1).localTo() : 0;
        if (jump > 0 && local >= change && local < change + jump) {
            if (careful && (jump <= smallJump || (runsOnce && jump < largestJump))) {
                times.append(segment.from);
                shifted.append(segment.from);
            }
            continue;
        }
        const bool ranBefore = jump < 0 && local < change && -jump <= largestJump;
        if (local >= segment.localFrom() && local < segment.localTo() && !(runsOnce && ranBefore))
            times.append(local - segment.offset);
    }
}

CronRuns CronForecast::within(qint64 from, qint64 to) const
{
    CronRuns runs;
    runs.zone = zone;
    runs.notOnBattery = notOnBattery;
    if (!isPredictable() || to <= from)
        return runs;
    to = qMin(to, from + longestSpan);
    const QList<Segment> clock = segments(from - 2 * secondsADay, to + 2 * secondsADay);
    runs.patterns.append(minutesOfDay);
    QList<qint64> odd; // runs of days that are not like the others
    const auto flush = [&] {
        if (odd.isEmpty())
            return;
        std::sort(odd.begin(), odd.end());
        QList<qint32> pattern;
        for (const qint64 at : std::as_const(odd))
            pattern.append(qint32(at - odd.first()));
        runs.patterns.append(pattern);
        runs.append(odd.first(), runs.patterns.size() - 1);
        odd.clear();
    };
    qsizetype segment = 0;
    const qint64 firstDay = floorDiv(from + clock.first().offset, secondsADay) - 1;
    const qint64 lastDay = floorDiv(to + clock.last().offset, secondsADay) + 1;
    QList<qint64> times;
    for (qint64 day = firstDay; day <= lastDay; ++day) {
        if (!expression.matches(QDate::fromJulianDay(day + epochDay)))
            continue;
        const qint64 start = day * secondsADay;
        const qint64 end = start + secondsADay;
        while (segment + 1 < clock.size() && clock.at(segment + 1).localFrom() <= start
               && clock.at(segment).localTo() <= start)
            ++segment;
        const bool changes =
            segment + 1 < clock.size() && qMin(clock.at(segment).localTo(), clock.at(segment + 1).localFrom()) < end;
        const qint64 midnight = start - clock.at(segment).offset;
        if (!changes && midnight >= from && midnight + secondsADay <= to) {
            flush();
            runs.append(midnight, 0);
            continue;
        }
        times.clear();
        for (const qint32 second : minutesOfDay)
            resolve(start + second, clock, times, runs.shifted);
        for (const qint64 at : std::as_const(times)) {
            if (at >= from && at < to)
                odd.append(at);
        }
    }
    flush();
    return runs;
}

CronRuns CronForecast::between(const QDateTime &from, const QDateTime &to) const
{
    // A fraction of a second is past its second.
    const auto seconds = [](const QDateTime &at) { return -floorDiv(-at.toMSecsSinceEpoch(), 1000); };
    return within(seconds(from), seconds(to));
}

std::optional<CronRun> CronForecast::next(const QDateTime &after) const
{
    const QList<CronRun> runs = next(after, 1);
    return runs.isEmpty() ? std::nullopt : std::optional(runs.first());
}

QList<CronRun> CronForecast::next(const QDateTime &after, qsizetype number) const
{
    QList<CronRun> runs;
    if (!isPredictable())
        return runs;
    qint64 from = floorDiv(after.toMSecsSinceEpoch(), 1000) + 1;
    for (qsizetype look = 0; runs.size() < number && look < std::ssize(searchDays); ++look) {
        const qint64 to = from + searchDays[look] * secondsADay;
        const CronRuns found = within(from, to);
        runs += found.first(number - runs.size());
        from = to;
        // What was found once is looked for with the same patience again.
        if (!found.isEmpty())
            --look;
    }
    return runs;
}

std::optional<CronRun> CronForecast::previous(const QDateTime &before) const
{
    if (!isPredictable())
        return std::nullopt;
    qint64 to = -floorDiv(-before.toMSecsSinceEpoch(), 1000);
    for (const qint64 days : searchDays) {
        const qint64 from = to - days * secondsADay;
        const CronRuns found = within(from, to);
        if (!found.isEmpty())
            return found.at(found.size() - 1);
        to = from;
    }
    return std::nullopt;
}

SleepFate fateAsleep(const CronExpression &expression, const QDateTime &run, const QDateTime &asleep,
                     const QDateTime &woken)
{
    if (run < asleep || run >= woken)
        return SleepFate::Awake;
    constexpr qint64 macOsLimit = 600;
    constexpr qint64 anyLimit = 5 * 60;
    constexpr qint64 fixedLimit = 3 * 3600;
    // Cron judges by how far it is behind as a whole, not by the single job.
    const qint64 behind = asleep.secsTo(woken);
    qint64 limit = expression.followsClock() ? anyLimit : fixedLimit;
    if (expression.dialect == CronDialect::MacOs)
        limit = macOsLimit;
    return behind <= limit ? SleepFate::CaughtUp : SleepFate::Lost;
}

} // namespace bt2c
