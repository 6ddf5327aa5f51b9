#include "ui/schedule/weekgrid.h"

#include "ui/schedule/weekwords.h"

#include <QKeyEvent>

#include <limits>

namespace bt2c {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int keyStep = 15; // minutes

} // namespace

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        m_ring = true;
    if (focusedMark() < 0 && event->reason() != Qt::MouseFocusReason)
        focusFirst();
    else
        focusMark(focusedMark());
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    cancelDrag();
    forgetRefusal();
    QWidget::focusOutEvent(event);
    update();
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.mark >= 0) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        else if (m_drag.moving)
            drag(event->modifiers());
        return;
    }
    const bool refused = !m_refusal.words.isEmpty();
    forgetRefusal();
    if (event->key() == Qt::Key_Escape && refused)
        return;
    m_ring = true;
    update();
    if (m_view == View::Day && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)) {
        Q_EMIT dayAsked(m_day.addDays(event->key() == Qt::Key_PageUp ? -1 : 1));
        return;
    }
    if (marks().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (focusedMark() < 0)
        focusFirst();
    if (event->modifiers() & Qt::AltModifier && moveWithAlt(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_focused);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        focusMark(neighbour(event->key(), event->modifiers() & Qt::ControlModifier));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekGrid::keyReleaseEvent(QKeyEvent *event)
{
    // Letting go of Shift or Alt changes the raster of a drag.
    if (m_drag.moving)
        drag(event->modifiers());
    QWidget::keyReleaseEvent(event);
}

bool WeekGrid::moveWithAlt(const QKeyEvent &event)
{
    const int minutes = event.modifiers() & Qt::ShiftModifier ? 1 : keyStep;
    switch (event.key()) {
    case Qt::Key_Up: moveByKey(0, -minutes); return true;
    case Qt::Key_Down: moveByKey(0, minutes); return true;
    case Qt::Key_Left: moveByKey(-1, 0); return true;
    case Qt::Key_Right: moveByKey(1, 0); return true;
    default: return false;
    }
}

void WeekGrid::moveByKey(int days, int minutes)
{
    const WeekMark mark = marks().at(m_focused);
    const QPoint beside = mark.rect.center();
    const QString fixed = whyFixed(mark, m_jobs);
    if (!fixed.isEmpty()) {
        refuse(fixed, beside);
        return;
    }
    const CronSlot from = mark.runs.slot;
    const int minute = from.hour * 60 + from.minute + minutes;
    if (minute < 0 || minute >= minutesADay) {
        refuse(tr("The day ends here. Alt with Left or Right moves the run to another day"), beside);
        return;
    }
    const CronSlot to{(from.weekday + days + 7) % 7, minute / 60, minute % 60};
    const QString refusal = m_judge ? m_judge(mark.line, from, to) : QString();
    if (!refusal.isEmpty()) {
        refuse(refusal, beside);
        return;
    }
    m_moved = {mark.line, to};
    Q_EMIT moveAsked(mark.line, from, to);
}

int WeekGrid::neighbour(int key, bool whole) const
{
    const int last = int(marks().size()) - 1;
    const int day = marks().at(m_focused).runs.day;
    const auto sameDay = [&](int i) { return i >= 0 && i <= last && marks().at(i).runs.day == day; };
    const bool days = m_view == View::Week;
    switch (key) {
    case Qt::Key_Left: return days ? inOtherDay(-1) : qMax(0, m_focused - 1);
    case Qt::Key_Right: return days ? inOtherDay(1) : qMin(last, m_focused + 1);
    case Qt::Key_Up:
        if (!days)
            return inOtherHour(-1);
        return sameDay(m_focused - 1) ? m_focused - 1 : m_focused;
    case Qt::Key_Down:
        if (!days)
            return inOtherHour(1);
        return sameDay(m_focused + 1) ? m_focused + 1 : m_focused;
    default: break;
    }
    if (whole)
        return key == Qt::Key_Home ? 0 : last;
    int end = m_focused;
    const int step = key == Qt::Key_Home ? -1 : 1;
    while (sameDay(end + step))
        end += step;
    return end;
}

int WeekGrid::inOtherDay(int step) const
{
    const WeekMark &from = marks().at(m_focused);
    for (int day = from.runs.day + step; day >= 0 && day < arranged().span.days; day += step) {
        int best = -1;
        int nearest = std::numeric_limits<int>::max();
        for (int i = 0; i < marks().size(); ++i) {
            const WeekMark &mark = marks().at(i);
            if (mark.runs.day != day)
                continue;
            // The same job comes first, then what is nearest in time.
            const int away = qAbs(mark.runs.first - from.runs.first) + (mark.line == from.line ? 0 : minutesADay);
            if (away < nearest) {
                nearest = away;
                best = i;
            }
        }
        if (best >= 0)
            return best;
    }
    return m_focused;
}

int WeekGrid::inOtherHour(int step) const
{
    const RunGroup &from = marks().at(m_focused).runs;
    for (int hour = from.first / 60 + step; hour >= 0 && hour < 24; hour += step) {
        int best = -1;
        for (int i = 0; i < marks().size(); ++i) {
            const RunGroup &runs = marks().at(i).runs;
            if (runs.first / 60 != hour)
                continue;
            const auto away = [&](const RunGroup &other) { return qAbs(other.first % 60 - from.first % 60); };
            if (best < 0 || away(runs) < away(marks().at(best).runs))
                best = i;
        }
        if (best >= 0)
            return best;
    }
    return m_focused;
}

} // namespace bt2c
