#include "ui/schedule/weekruns.h"

#include "core/schedule/forecast.h"

#include <QHash>

#include <limits>
#include <vector>

namespace bt2c {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr qint64 secondsADay = 86'400;
constexpr qint64 epochDay = 2'440'588; // the Julian day of 1970-01-01

/// Where the clock on the wall stands in the days that are shown.
class WallClock
{
public:
    WallClock(const QTimeZone &zone, const RunSpan &span)
        : start(span.firstDay.startOfDay(zone))
        , end(span.firstDay.addDays(span.days).startOfDay(zone))
        , firstDay(span.firstDay)
        , offsets{{std::numeric_limits<qint64>::min(), zone.offsetFromUtc(start), 0}}
    {
        if (!zone.hasTransitions())
            return;
        const QTimeZone::OffsetDataList changes = zone.transitions(start, end);
        for (const QTimeZone::OffsetData &change : changes) {
            const qint64 at = change.atUtc.toSecsSinceEpoch();
            const qint64 jump = change.offsetFromUtc - offsets.last().offset;
            if (at > start.toSecsSinceEpoch() && jump != 0)
                offsets.append({at, change.offsetFromUtc, jump});
        }
    }

    struct Change
    {
        qint64 at;
        qint64 offset;
        qint64 jump; ///< against before
    };
    /// Since the first day's 00:00 on the clock.
    [[nodiscard]] qint64 localMinute(qint64 at) const
    {
        const Change &change = changeBefore(at);
        return (at + change.offset - (firstDay.toJulianDay() - epochDay) * secondsADay) / 60;
    }
    [[nodiscard]] const Change &changeBefore(qint64 at) const
    {
        qsizetype i = offsets.size() - 1;
        while (i > 0 && offsets.at(i).at > at)
            --i;
        return offsets.at(i);
    }

    const QDateTime start;
    const QDateTime end;

private:
    QDate firstDay;
    QList<Change> offsets;
};

CronSlot slotAt(QDate firstDay, qint64 localMinute)
{
    const QDate day = firstDay.addDays(localMinute / minutesADay);
    const int minute = int(localMinute % minutesADay);
    return {day.dayOfWeek() % 7, minute / 60, minute % 60};
}

/// The minutes of the days that are shown, with how often one job runs in each.
struct Minutes
{
    std::vector<quint8> runs;
    std::vector<bool> collides;
    QHash<qint64, qint64> skipped; ///< minutes in which a run stands whose own is another
};

/// Times of @p job that the clock skips right before @p minute, @p skippedMinutes of them.
QList<qint64> skippedTimes(const CronExpression &job, QDate firstDay, qint64 minute, qint64 skippedMinutes)
{
    QList<qint64> times;
    for (qint64 i = qMax(qint64(0), minute - skippedMinutes); i < minute; ++i) {
        const QDate day = firstDay.addDays(i / minutesADay);
        if (job.matches(day, QTime(int(i % minutesADay) / 60, int(i % 60))))
            times.append(i);
    }
    return times;
}

class Collector
{
public:
    Collector(const QList<WeekJob> &allJobs, const QTimeZone &place, const RunSpan &days)
        : jobs(allJobs)
        , span(days)
        , clock(place, days)
        , begin(clock.start.toSecsSinceEpoch())
        , starts(size_t(qMax(qint64(1), (clock.end.toSecsSinceEpoch() - begin) / 60 + 1)))
    {
        for (const WeekJob &job : jobs) {
            forecasts.append(CronForecast(job.expression, place).between(clock.start, clock.end));
            if (!job.enabled || !job.kind)
                continue;
            forecasts.last().forEach([this](qint64 at) {
                quint8 &count = starts.at(size_t((at - begin) / 60));
                if (count < 2)
                    ++count;
            });
        }
    }

    [[nodiscard]] Minutes minutesOf(int index) const
    {
        const WeekJob &job = jobs.at(index);
        Minutes minutes{std::vector<quint8>(size_t(span.days) * minutesADay),
                        std::vector<bool>(size_t(span.days) * minutesADay), {}};
        qsizetype number = 0;
        const CronRuns &runs = forecasts.at(index);
        runs.forEach([&](qint64 at) {
            const qint64 minute = clock.localMinute(at);
            const qsizetype run = number++;
            if (minute < 0 || minute >= qint64(minutes.runs.size()))
                return;
            quint8 &count = minutes.runs.at(size_t(minute));
            if (count < std::numeric_limits<quint8>::max())
                ++count;
            if (job.enabled && job.kind && starts.at(size_t((at - begin) / 60)) > 1)
                minutes.collides.at(size_t(minute)) = true;
            const WallClock::Change &change = clock.changeBefore(at);
            if (change.at != at || change.jump <= 0 || !runs.at(run).shifted || minutes.skipped.contains(minute))
                return;
            const QList<qint64> times = skippedTimes(job.expression, span.firstDay, minute, change.jump / 60);
            if (!times.isEmpty())
                minutes.skipped.insert(minute, times.first());
        });
        return minutes;
    }

    void addGroups(int index, QList<RunGroup> &groups) const
    {
        if (forecasts.at(index).isEmpty())
            return;
        const Minutes minutes = minutesOf(index);
        bool open = false;
        for (qint64 at = 0; at < qint64(minutes.runs.size()); ++at) {
            const int count = minutes.runs.at(size_t(at));
            if (count == 0)
                continue;
            const int day = int(at / minutesADay);
            const int minute = int(at % minutesADay);
            if (open && joins(groups.last(), day, minute)) {
                RunGroup &group = groups.last();
                const int gap = minute - group.last;
                group.step = group.isMerged() && group.step != gap ? 0 : gap;
                group.last = minute;
                group.runs += count;
                group.collides = group.collides || minutes.collides.at(size_t(at));
                continue;
            }
            const auto skipped = minutes.skipped.constFind(at);
            const bool shifted = skipped != minutes.skipped.cend();
            groups.append({index, day, minute, minute, count, 0, slotAt(span.firstDay, shifted ? *skipped : at),
                           shifted, minutes.collides.at(size_t(at))});
            open = true;
        }
    }

private:
    [[nodiscard]] bool joins(const RunGroup &group, int day, int minute) const
    {
        return group.day == day && minute - group.last < span.mergeBelow
               && (!span.splitHours || minute / 60 == group.last / 60);
    }

    const QList<WeekJob> &jobs;
    RunSpan span;
    WallClock clock;
    qint64 begin;
    std::vector<quint8> starts; ///< enabled jobs of ours by the minute, at most 2
    QList<CronRuns> forecasts;
};

} // namespace

QList<RunGroup> weekRuns(const QList<WeekJob> &jobs, const QTimeZone &zone, const RunSpan &span)
{
    QList<RunGroup> groups;
    const Collector collector(jobs, zone, span);
    for (int i = 0; i < jobs.size(); ++i)
        collector.addGroups(i, groups);
    return groups;
}

QList<int> jobsMeeting(const RunGroup &group, const QList<WeekJob> &jobs, const QTimeZone &zone, const RunSpan &span)
{
    QList<int> meeting;
    if (!group.collides)
        return meeting;
    const RunSpan day{span.firstDay.addDays(group.day), 1, 1, false};
    const Collector collector(jobs, zone, day);
    const Minutes own = collector.minutesOf(group.job);
    for (int i = 0; i < jobs.size(); ++i) {
        if (i == group.job || !jobs.at(i).enabled || !jobs.at(i).kind)
            continue;
        const Minutes other = collector.minutesOf(i);
        for (size_t at = size_t(group.first); at <= size_t(group.last); ++at) {
            if (own.runs.at(at) > 0 && other.runs.at(at) > 0) {
                meeting.append(i);
                break;
            }
        }
    }
    return meeting;
}

} // namespace bt2c
