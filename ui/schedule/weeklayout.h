#pragma once

#include "ui/schedule/weekruns.h"

#include <QPoint>
#include <QRect>

namespace bt2c {

/// Days beside each other and hours downward, or one day with its hours below each other and minutes across.
enum class WeekShape { Days, Hours };

/// Lengths in pixels, which follow the font.
struct WeekMeasures
{
    QRect plot;                 ///< what is within the labels of hours and days
    int chipHeight = 14;
    int labelWidth = 40;        ///< of a chip that carries its time
    int signSize = 9;           ///< what a sign adds to that
    int moreWidth = 16;         ///< and what " +1" does
    int labelHeight = 10;       ///< the least that a label needs

    bool operator==(const WeekMeasures &) const = default;
};

/// Runs that are drawn, chosen and moved as one.
struct WeekMark
{
    enum class Form {
        Light,                  ///< one of many
        Chip,                   ///< a single run, which carries its time where there is room
        Bar,                    ///< so many that they cannot be told apart here
    };
    Form form = Form::Chip;
    qsizetype line = 0;         ///< of the crontab
    RunGroup runs;
    QList<int> more;            ///< jobs of other programs that stand here too
    QRect rect;

    bool operator==(const WeekMark &) const = default;
};

/// A time that the grid shows.
struct WeekTime
{
    int day = 0;                ///< from the first one shown
    int minute = 0;             ///< of the day
    bool operator==(const WeekTime &) const = default;
};

/// Where everything is. The same for the same runs and the same size.
struct WeekLayout
{
    WeekShape shape = WeekShape::Days;
    RunSpan span;
    WeekMeasures measures;
    QList<WeekMark> marks;      ///< by day, time and place
    bool othersTogether = false; ///< all other programs' runs stand in one column

    /// The left edge of a day's column, one past the last being the right edge of all.
    [[nodiscard]] int columnLeft(int day) const;
    /// The upper edge of an hour; 24: the end of the day.
    [[nodiscard]] int hourTop(int hour) const;
    /// Where a mark of that time begins.
    [[nodiscard]] QPoint pointOf(WeekTime time) const;
    /// The time at @p point, which may lie outside. Not rounded to anything but minutes.
    [[nodiscard]] WeekTime timeAt(QPointF point) const;
    /// Each how many hours a label has room that needs @p room pixels: 1, 2, 3, 4, 6, 12 or 24.
    [[nodiscard]] int hoursPerLabel(int room) const;
    [[nodiscard]] QDate dateOf(int day) const { return span.firstDay.addDays(day); }
    /// The mark at @p point, or nearest to it within @p reach pixels; -1: none.
    [[nodiscard]] int markAt(QPoint point, int reach) const;
};

/// @p firstDay: of the week, or the day.
[[nodiscard]] WeekLayout arrangeWeek(const QList<WeekJob> &jobs, const QTimeZone &zone, WeekShape shape, QDate firstDay,
                                     const WeekMeasures &measures);

/// The first day of the week of @p day where weeks begin with @p first.
[[nodiscard]] QDate weekStart(QDate day, Qt::DayOfWeek first);

} // namespace bt2c
