#pragma once

#include "ui/backups/backuprow.h"

namespace bt2c {

/// The form of a mark: by what kind of backup it is.
enum class TimelineForm { Bar, Circle, Square, Diamond };

/// One backup as a mark on the strip.
struct TimelineMark
{
    TimelineForm form = TimelineForm::Circle;
    QString path;
    QDateTime madeAt;
    IntegrityState state = IntegrityState::Unverified;
    QString words;              ///< tooltip
    bool operator==(const TimelineMark &) const = default;
};

/// Time in which an hourly series has nothing, though it has something before and after.
struct TimelineGap
{
    QDateTime from;             ///< the last one before
    QDateTime to;               ///< the first one after
    int missing = 0;
    bool operator==(const TimelineGap &) const = default;
};

/// One row of the strip.
struct TimelineLane
{
    QString name;               ///< "hourly"
    QList<TimelineMark> marks;  ///< oldest first
    QList<TimelineGap> gaps;
    bool operator==(const TimelineLane &) const = default;

    /// What there is to see, in a sentence.
    [[nodiscard]] QString describe() const;
};

/// What the strip shows: the last two weeks that have backups, or less where there is less.
struct TimelineData
{
    QDate firstDay;
    QDate lastDay;
    QList<TimelineLane> lanes;
    int beforeCount = 0;        ///< older ones that are not shown
    bool operator==(const TimelineData &) const = default;
};

/// A pure function of the rows, newest first.
[[nodiscard]] TimelineData arrangeTimeline(const QList<const BackupRow *> &rows, const QDateTime &now);

} // namespace bt2c
