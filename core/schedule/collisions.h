#pragma once

#include "core/schedule/backupjobs.h"

#include <QDateTime>
#include <QTimeZone>

namespace bt2c {

/// Enabled jobs that start in the same minute.
struct JobCollision
{
    QList<qsizetype> lines; ///< of the crontab, two or more
    qsizetype perYear = 0; ///< how often in the year that was looked at
    QDateTime example; ///< the first time

    bool operator==(const JobCollision &) const = default;
};

/// Which of the enabled @p jobs meet in the year from @p from on; one for each set of jobs that meets, the largest
/// first.
[[nodiscard]] QList<JobCollision> collisions(const QList<CronBackup> &jobs, const QTimeZone &zone,
                                             const QDateTime &from);

/// A new schedule for one job.
struct StaggeredJob
{
    qsizetype line = 0;
    QByteArray schedule;
    bool operator==(const StaggeredJob &) const = default;
};

struct Staggering
{
    QList<StaggeredJob> changes; ///< in the crontab's order
    QList<qsizetype> immovable; ///< jobs that meet others and cannot be moved by a change of minute and hour
    bool operator==(const Staggering &) const = default;
};

/// New schedules with which no two of the enabled @p jobs meet: the most frequent one stays, others move on the same
/// day, forward where there is room, to where half an hour lies between two starts (or as much as there is room for).
/// Jobs that meet nobody are not touched.
[[nodiscard]] Staggering staggered(const QList<CronBackup> &jobs);

} // namespace bt2c
