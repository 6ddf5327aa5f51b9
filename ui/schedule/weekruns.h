#pragma once

#include "ui/schedule/weekjob.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace bt2c {

/// Runs of one job on one day that are shown as one mark: a single run, or several that lie close together.
struct RunGroup
{
    int job = 0;            ///< index in the list of jobs
    int day = 0;            ///< from the first one shown
    int first = 0;          ///< minute of the day by the clock on the wall
    int last = 0;
    int runs = 1;           ///< more than one at first == last: the clock shows that minute twice
    int step = 0;           ///< minutes between two of them, where it is always the same
    CronSlot slot;          ///< of the first, as the schedule has it
    bool shifted = false;   ///< the clock skips the first one's own time
    bool collides = false;  ///< another enabled job of ours starts in the same minute

    /// Stands for runs at several times.
    [[nodiscard]] bool isMerged() const { return last > first; }
    bool operator==(const RunGroup &) const = default;
};

/// Which days, and what is merged.
struct RunSpan
{
    QDate firstDay;
    int days = 7;
    int mergeBelow = 5;         ///< minutes: runs closer than that stand in one group
    bool splitHours = false;    ///< no group goes beyond its hour
};

/// What runs when, by job, day and time. Random times, starts of the machine and what never runs give none; disabled
/// jobs give theirs, and collide with nothing.
[[nodiscard]] QList<RunGroup> weekRuns(const QList<WeekJob> &jobs, const QTimeZone &zone, const RunSpan &span);

/// Other enabled jobs of ours that start in the same minute as a run of @p group, which @p span gave; by index.
[[nodiscard]] QList<int> jobsMeeting(const RunGroup &group, const QList<WeekJob> &jobs, const QTimeZone &zone,
                                     const RunSpan &span);

} // namespace bt2c
