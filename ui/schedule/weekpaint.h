#pragma once

#include "ui/schedule/weeklayout.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPalette>

class QPainter;

namespace bt2c {

/// How a mark is shown beyond what it is.
struct MarkLook
{
    bool chosen = false;        ///< its job is the one that is shown elsewhere
    bool left = false;          ///< it is being dragged away
    bool labelled = true;       ///< carries its time where there is room
    bool sign = true;           ///< carries the sign of a collision, if there is one
};

/// The lengths that the fonts ask for, in a grid of @p size.
[[nodiscard]] WeekMeasures measuresFor(QSize size, WeekShape shape);

/// Draws marks and what belongs to dragging them, many at a time.
class MarkPainter
{
public:
    MarkPainter(QPainter &target, const QPalette &palette);

    void draw(const WeekMark &mark, const WeekJob &job, const MarkLook &look);
    /// The sign of a collision, where it stands on a mark.
    void drawCollision(const QRect &mark);
    [[nodiscard]] QRectF signRect(const QRect &mark) const;
    /// The dragged mark where it would be put, with its time; @p refused: where it may not be.
    void drawGhost(const QRect &rect, const QString &time, const WeekJob &job, bool refused, const QRect &bounds);
    /// A box with @p words near @p point, within @p bounds.
    void drawRefusal(const QString &words, QPoint point, const QRect &bounds);
    /// The mark that the keyboard is at.
    void drawFocus(const QRect &rect);

private:
    void drawLabel(const WeekMark &mark, const WeekJob &job, const QColor &ink);
    [[nodiscard]] QString labelFor(const WeekMark &mark, const WeekJob &job, int room) const;

    QPainter &painter;
    Colours colours;
    QFont font;
    QFontMetrics fontMetrics;
    int signSize;
    int labelHeight;            ///< that a mark needs to carry words
};

/// Lines, and the names of hours and days. @p today: its column, -1 for none; @p hovered: the day whose name can be
/// pressed right now, -1 for none.
void drawWeekGround(QPainter &painter, const WeekLayout &layout, int today, int hovered, const QPalette &palette);

/// The present time.
void drawNow(QPainter &painter, const WeekLayout &layout, WeekTime now, const QPalette &palette);

} // namespace bt2c
