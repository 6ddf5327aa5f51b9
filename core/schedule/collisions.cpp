#include "core/schedule/collisions.h"

#include "core/schedule/cronmove.h"
#include "core/schedule/forecast.h"

#include <algorithm>
#include <bit>
#include <bitset>

namespace bt2c {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int minutesAWeek = 7 * minutesADay;
constexpr quint32 allHours = (1U << 24) - 1;
// Minutes between two starts, what is aimed at first; and the steps in which a time is looked for.
constexpr int distances[] = {30, 20, 15, 10, 5, 1};
constexpr int niceStep = 5;

using Week = std::bitset<minutesAWeek>;

/// When in a week @p expression runs at most. Days of the month may be any day.
Week weekOf(const CronExpression &expression)
{
    Week week;
    if (expression.reboot || expression.neverRuns())
        return week;
    const bool byWeekday = expression.dayRule() == CronDayRule::Weekdays;
    for (int minute = 0; minute < minutesAWeek; ++minute) {
        const int ofDay = minute % minutesADay;
        if ((!byWeekday || (expression.weekdays >> (minute / minutesADay) & 1))
            && (expression.hours >> (ofDay / 60) & 1) && (expression.minutes >> (ofDay % 60) & 1))
            week.set(size_t(minute));
    }
    return week;
}

/// All minutes that are less than @p distance away from one of @p week.
Week near(const Week &week, int distance)
{
    Week result = week;
    for (int i = 1; i < distance; ++i) {
        const size_t shift = size_t(i);
        result |= week << shift | week >> (minutesAWeek - shift);
        result |= week >> shift | week << (minutesAWeek - shift);
    }
    return result;
}

bool isMovable(const CronExpression &expression)
{
    return !expression.random && std::popcount(expression.minutes) == 1
           && (expression.hours == allHours || std::popcount(expression.hours) == 1);
}

/// Times of the same day, or minutes of the same hour, in the order in which they are tried.
QList<CronSlot> candidates(const CronExpression &expression, CronSlot from, int step)
{
    QList<CronSlot> slots;
    const bool everyHour = expression.hours == allHours;
    const int span = everyHour ? 60 : minutesADay;
    const int now = everyHour ? from.minute : from.hour * 60 + from.minute;
    const auto add = [&](int time) { slots.append({from.weekday, everyHour ? from.hour : time / 60, time % 60}); };
    for (int time = now + step; time < span; time += step)
        add(time);
    for (int time = now - step; time >= 0; time -= step)
        add(time);
    return slots;
}

struct Place
{
    QByteArray schedule;
    Week week;
};

std::optional<Place> freePlace(const CronExpression &expression, const Week &taken)
{
    const int weekday = expression.dayRule() == CronDayRule::Weekdays ? std::countr_zero(expression.weekdays) : 0;
    const CronSlot from{weekday, std::countr_zero(expression.hours), std::countr_zero(expression.minutes)};
    for (const int distance : distances) {
        const Week forbidden = near(taken, distance);
        for (const CronSlot to : candidates(expression, from, qMin(distance, niceStep))) {
            const auto schedule = movedRun(expression, from, to);
            if (!schedule)
                continue;
            const CronParse parse = parseCronExpression(*schedule, expression.dialect);
            if (!parse.expression)
                continue;
            const Week week = weekOf(*parse.expression);
            if ((week & forbidden).none())
                return Place{*schedule, week};
        }
    }
    return std::nullopt;
}

} // namespace

QList<JobCollision> collisions(const QList<CronBackup> &jobs, const QTimeZone &zone, const QDateTime &from)
{
    struct Start
    {
        qint64 at;
        qsizetype line;
        auto operator<=>(const Start &) const = default;
    };
    QList<Start> starts;
    for (const CronBackup &job : jobs) {
        if (job.enabled)
            CronForecast(job.expression, zone).between(from, from.addYears(1)).forEach([&](qint64 at) {
                starts.append({at, job.line});
            });
    }
    std::sort(starts.begin(), starts.end());
    QMap<QList<qsizetype>, JobCollision> found;
    for (auto first = starts.cbegin(); first != starts.cend();) {
        const auto last =
            std::find_if(first, starts.cend(), [first](const Start &start) { return start.at != first->at; });
        QList<qsizetype> lines;
        for (auto start = first; start != last; ++start) {
            // After a change of the clock one job may start twice.
            if (lines.isEmpty() || lines.last() != start->line)
                lines.append(start->line);
        }
        if (lines.size() > 1) {
            JobCollision &collision = found[lines];
            if (collision.perYear++ == 0) {
                collision.lines = lines;
                collision.example = QDateTime::fromSecsSinceEpoch(first->at, zone);
            }
        }
        first = last;
    }
    QList<JobCollision> result = found.values();
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &a, const auto &b) { return a.lines.size() > b.lines.size(); });
    return result;
}

Staggering staggered(const QList<CronBackup> &jobs)
{
    struct Candidate
    {
        const CronBackup *job;
        Week week;
    };
    QList<Candidate> all;
    for (const CronBackup &job : jobs) {
        if (job.enabled)
            all.append({&job, weekOf(job.expression)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.week.count() > b.week.count(); });
    const auto meets = [&all](const Candidate &one) {
        return std::any_of(all.begin(), all.end(), [&one](const Candidate &other) {
            return other.job != one.job && (other.week & one.week).any();
        });
    };
    Staggering result;
    Week taken;
    QList<Candidate> toMove;
    for (const Candidate &candidate : std::as_const(all)) {
        if (meets(candidate) && isMovable(candidate.job->expression)) {
            toMove.append(candidate);
            continue;
        }
        if ((taken & candidate.week).any())
            result.immovable.append(candidate.job->line);
        taken |= candidate.week;
    }
    for (const Candidate &candidate : std::as_const(toMove)) {
        if ((taken & candidate.week).none()) {
            taken |= candidate.week;
            continue;
        }
        if (const std::optional<Place> place = freePlace(candidate.job->expression, taken)) {
            result.changes.append({candidate.job->line, place->schedule});
            taken |= place->week;
        } else {
            result.immovable.append(candidate.job->line);
            taken |= candidate.week;
        }
    }
    std::sort(result.changes.begin(), result.changes.end(),
              [](const auto &a, const auto &b) { return a.line < b.line; });
    std::sort(result.immovable.begin(), result.immovable.end());
    return result;
}

} // namespace bt2c
