#include "ui/schedule/weekgrid.h"

#include "ui/schedule/weekwords.h"

#include <QMouseEvent>

#include <cmath>

namespace bt2c {

namespace {

constexpr int hitReach = 3;
constexpr int dragBegins = 4; // pixels
constexpr int minutesADay = 24 * 60;
constexpr int coarseSnap = 15;
constexpr int fineSnap = 5;

int snapOf(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::AltModifier)
        return 1;
    return modifiers & Qt::ShiftModifier ? fineSnap : coarseSnap;
}

} // namespace

int WeekGrid::dayNameAt(QPointF point) const
{
    const QRect &plot = arranged().measures.plot;
    if (m_view != View::Week || point.y() < 0 || point.y() >= plot.top() - hitReach || point.x() < plot.left()
        || point.x() >= plot.left() + plot.width())
        return -1;
    return arranged().timeAt(point).day;
}

CronSlot WeekGrid::slotAt(WeekTime time) const
{
    return {arranged().dateOf(time.day).dayOfWeek() % 7, time.minute / 60, time.minute % 60};
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    forgetRefusal();
    m_ring = false;
    update();
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = {};
    m_drag.mark = arranged().markAt(event->position().toPoint(), hitReach);
    m_drag.pressed = event->position();
    m_drag.at = event->position();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.mark < 0 || !(event->buttons() & Qt::LeftButton)) {
        showCursor(event->position());
        return;
    }
    m_drag.at = event->position();
    if (!m_drag.moving && (m_drag.at - m_drag.pressed).manhattanLength() < dragBegins)
        return;
    if (!m_drag.moving) {
        m_drag.moving = true;
        const RunGroup &runs = marks().at(m_drag.mark).runs;
        m_drag.target = {runs.day, runs.first};
        m_drag.refusal = whyFixed(marks().at(m_drag.mark), m_jobs);
        focusMark(m_drag.mark);
    }
    drag(event->modifiers());
}

WeekTime WeekGrid::dragTarget(Qt::KeyboardModifiers modifiers) const
{
    const RunGroup &runs = marks().at(m_drag.mark).runs;
    const WeekTime from{runs.day, runs.first};
    const QPointF held = m_drag.pressed - QPointF(arranged().pointOf(from));
    // The day follows the pointer itself, the time the edge of the mark.
    const bool days = m_view == View::Week;
    const QPointF edge = days ? QPointF(m_drag.at.x(), m_drag.at.y() - held.y())
                              : QPointF(m_drag.at.x() - held.x(), m_drag.at.y());
    WeekTime to = arranged().timeAt(edge);
    const int snap = snapOf(modifiers);
    const int base = days ? 0 : to.minute / 60 * 60;
    const int span = days ? minutesADay : 60;
    const int snapped = base + qMin(int(std::lround(double(to.minute - base) / snap)) * snap, span - snap);
    // Where it was is a place to let go of it too, whatever the raster.
    const bool back = qAbs(to.minute - from.minute) <= qAbs(to.minute - snapped);
    to.minute = back ? from.minute : snapped;
    return to;
}

void WeekGrid::drag(Qt::KeyboardModifiers modifiers)
{
    const WeekMark &mark = marks().at(m_drag.mark);
    if (whyFixed(mark, m_jobs).isEmpty()) {
        const WeekTime target = dragTarget(modifiers);
        if (target != m_drag.target) {
            m_drag.target = target;
            const bool same = target == WeekTime{mark.runs.day, mark.runs.first};
            m_drag.refusal = same || !m_judge ? QString() : m_judge(mark.line, mark.runs.slot, slotAt(target));
        }
    }
    setCursor(m_drag.refusal.isEmpty() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    update();
}

void WeekGrid::cancelDrag()
{
    if (m_drag.mark < 0)
        return;
    m_drag = {};
    unsetCursor();
    update();
}

void WeekGrid::drop()
{
    const Drag done = m_drag;
    const WeekMark mark = marks().at(done.mark);
    cancelDrag();
    if (!done.refusal.isEmpty() || done.target == WeekTime{mark.runs.day, mark.runs.first})
        return;
    const CronSlot to = slotAt(done.target);
    m_moved = {mark.line, to};
    Q_EMIT moveAsked(mark.line, mark.runs.slot, to);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag.moving) {
        drop();
        showCursor(event->position());
        return;
    }
    const int pressed = std::exchange(m_drag, {}).mark;
    if (pressed >= 0) {
        choose(pressed);
        return;
    }
    const int day = dayNameAt(event->position());
    if (day >= 0)
        Q_EMIT dayAsked(arranged().dateOf(day));
}

void WeekGrid::showCursor(QPointF point)
{
    const int day = dayNameAt(point);
    if (day != m_hoveredDay) {
        m_hoveredDay = day;
        update();
    }
    const int mark = arranged().markAt(point.toPoint(), hitReach);
    if (day >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (mark >= 0 && canMove(mark))
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void WeekGrid::leaveEvent(QEvent *event)
{
    m_hoveredDay = -1;
    update();
    QWidget::leaveEvent(event);
}

void WeekGrid::hideEvent(QHideEvent *event)
{
    cancelDrag();
    forgetRefusal();
    QWidget::hideEvent(event);
}

} // namespace bt2c
