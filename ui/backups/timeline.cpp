#include "ui/backups/timeline.h"

#include "ui/backups/timelinemarks.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timewords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 16;
constexpr int top = 18;
constexpr int laneHeight = 28;
constexpr int nameWidth = 70;
constexpr int daysHeight = 24;
} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // Time goes to the right, as do the keys that walk it.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Backups in time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setData(const TimelineData &data)
{
    if (m_data == data)
        return;
    const bool resized = m_data.lanes.size() != data.lanes.size();
    m_data = data;
    QStringList lines;
    for (const TimelineLane &lane : data.lanes)
        lines << lane.describe();
    if (data.beforeCount > 0)
        lines << tr("%n older one(s) not shown", nullptr, data.beforeCount);
    setAccessibleDescription(lines.join(u". "_s));
    if (resized)
        updateGeometry();
    update();
}

void Timeline::setCurrent(const QString &path)
{
    if (m_current == path)
        return;
    m_current = path;
    update();
}

QSize Timeline::sizeHint() const
{
    return {600, scaled(top - 2) + int(qMax(m_data.lanes.size(), qsizetype(1))) * scaled(laneHeight)
                     + scaled(daysHeight + 4)};
}

QSize Timeline::minimumSizeHint() const
{
    return {scaled(360), sizeHint().height()};
}

QRect Timeline::laneRect(int lane) const
{
    return {scaled(padding), scaled(top) + lane * scaled(laneHeight) - scaled(2), width() - 2 * scaled(padding),
            scaled(laneHeight)};
}

qreal Timeline::xOf(const QDateTime &time) const
{
    const qreal left = scaled(padding + nameWidth);
    const qreal right = width() - scaled(padding);
    const qreal days = qreal(m_data.firstDay.daysTo(m_data.lastDay) + 1);
    const qreal day =
        qreal(m_data.firstDay.daysTo(time.date())) + qreal(time.time().msecsSinceStartOfDay()) / 86'400'000;
    return left + (right - left) * day / days;
}

QRectF Timeline::gapRect(int lane, const TimelineGap &gap) const
{
    const qreal middle = laneRect(lane).center().y();
    qreal from = xOf(gap.from) + 7;
    qreal to = xOf(gap.to);
    if (to - from < 5) {
        const qreal centre = (from + to) / 2;
        from = centre - 2.5;
        to = centre + 2.5;
    }
    return {from, middle - 8.5, to - from, 17};
}

Timeline::Place Timeline::markAt(const QPointF &point) const
{
    Place best;
    qreal nearest = 9;
    for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
        if (point.y() < laneRect(lane).top() || point.y() > laneRect(lane).bottom())
            continue;
        const QList<TimelineMark> &marks = m_data.lanes.at(lane).marks;
        for (int i = 0; i < marks.size(); ++i) {
            const qreal distance = qAbs(xOf(marks.at(i).madeAt) - point.x());
            if (distance < nearest) {
                nearest = distance;
                best = {lane, i};
            }
        }
    }
    return best;
}

Timeline::Place Timeline::placeOf(const QString &path) const
{
    for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
        const QList<TimelineMark> &marks = m_data.lanes.at(lane).marks;
        for (int i = 0; i < marks.size(); ++i) {
            if (marks.at(i).path == path)
                return {lane, i};
        }
    }
    return {};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    if (m_data.lanes.isEmpty()) {
        painter.setPen(colours.secondary);
        painter.setFont(fontOf(Type::Secondary));
        painter.drawText(rect(), Qt::AlignCenter, tr("Backups will appear here as points in time"));
        return;
    }
    drawDays(painter);
    for (int lane = 0; lane < m_data.lanes.size(); ++lane)
        drawLane(painter, lane);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), metrics::controlRadius, metrics::controlRadius);
    }
}

void Timeline::drawDays(QPainter &painter) const
{
    const Colours colours = coloursOf(palette());
    const int count = int(m_data.firstDay.daysTo(m_data.lastDay)) + 1;
    const qreal bottom = scaled(top) + int(m_data.lanes.size()) * scaled(laneHeight) - 2;
    painter.setFont(fontOf(Type::Small));
    const qreal step = xOf(m_data.firstDay.addDays(1).startOfDay()) - xOf(m_data.firstDay.startOfDay());
    for (int i = 0; i < count; ++i) {
        const QDate day = m_data.firstDay.addDays(i);
        const qreal x = xOf(day.startOfDay());
        painter.fillRect(QRectF(qRound(x), scaled(top), 1, bottom - scaled(top)), colours.line);
        // Narrow days carry the number only, so that no word is cut.
        QString name = QLocale().toString(day, u"ddd d"_s);
        if (painter.fontMetrics().horizontalAdvance(name) > step - 6)
            name = QLocale().toString(day, u"d"_s);
        painter.setPen(colours.secondary);
        painter.drawText(QRectF(x + 4, bottom, step, scaled(daysHeight)), int(Qt::AlignLeft | Qt::AlignVCenter), name);
    }
}

void Timeline::drawLane(QPainter &painter, int lane) const
{
    const Colours colours = coloursOf(palette());
    const TimelineLane &data = m_data.lanes.at(lane);
    const QRect rect = laneRect(lane);
    const qreal middle = rect.center().y();
    painter.setPen(colours.secondary);
    painter.setFont(fontOf(Type::Secondary));
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter), data.name);
    const qreal hour = xOf(QDateTime(m_data.firstDay, QTime(1, 0))) - xOf(QDateTime(m_data.firstDay, QTime(0, 0)));
    const qreal bar = qBound(1.5, hour * 0.72, 4.0);
    const auto centreOf = [&](const TimelineMark &mark) {
        const qreal inset = mark.form == TimelineForm::Bar ? bar : 6;
        return QPointF(qMin(xOf(mark.madeAt) + inset, qreal(rect.right()) - inset + 2), middle);
    };
    for (const TimelineGap &gap : data.gaps) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.bad.ink, 1.25, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(gapRect(lane, gap), 3, 3);
        painter.restore();
    }
    for (const TimelineMark &mark : data.marks) {
        if (mark.path.isEmpty() || mark.path != m_current)
            drawTimelineMark(painter, centreOf(mark), bar, mark.form, mark.state, palette());
    }
    for (const TimelineMark &mark : data.marks) {
        if (mark.path.isEmpty() || mark.path != m_current)
            continue;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(colours.selected);
        painter.drawRoundedRect(QRectF(centreOf(mark).x() - 9, middle - 10, 18, 20), 5, 5);
        painter.restore();
        drawTimelineMark(painter, centreOf(mark), bar, mark.form, mark.state, palette());
    }
}

void Timeline::goTo(const Place &place)
{
    if (place.lane < 0)
        return;
    const TimelineMark &mark = m_data.lanes.at(place.lane).marks.at(place.mark);
    setCurrent(mark.path);
    setToolTip(mark.words);
    QAccessibleEvent event(this, QAccessible::Selection);
    event.setChild(place.lane);
    QAccessible::updateAccessibility(&event);
    if (!m_browsing)
        Q_EMIT chosen(mark.path);
}

void Timeline::choose(const Place &place)
{
    goTo(place);
    if (m_browsing && place.lane >= 0)
        Q_EMIT chosen(m_current);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(markAt(event->position()));
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (m_data.lanes.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    Place place = placeOf(m_current);
    if (place.lane < 0)
        place = {0, int(m_data.lanes.constFirst().marks.size())};
    const auto last = [this](int lane) { return int(m_data.lanes.at(lane).marks.size()) - 1; };
    switch (event->key()) {
    case Qt::Key_Left: goTo({place.lane, qMax(0, place.mark - 1)}); return;
    case Qt::Key_Right: goTo({place.lane, qMin(last(place.lane), place.mark + 1)}); return;
    case Qt::Key_Home: goTo({place.lane, 0}); return;
    case Qt::Key_End: goTo({place.lane, last(place.lane)}); return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int lane = qBound(0, place.lane + (event->key() == Qt::Key_Up ? -1 : 1), int(m_data.lanes.size()) - 1);
        if (lane == place.lane)
            return;
        // To the mark nearest in time.
        const QDateTime from = m_data.lanes.at(place.lane).marks.at(qMin(place.mark, last(place.lane))).madeAt;
        int best = 0;
        for (int i = 1; i <= last(lane); ++i) {
            const QList<TimelineMark> &marks = m_data.lanes.at(lane).marks;
            if (qAbs(marks.at(i).madeAt.secsTo(from)) < qAbs(marks.at(best).madeAt.secsTo(from)))
                best = i;
        }
        goTo({lane, best});
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_browsing && placeOf(m_current).lane >= 0)
            Q_EMIT chosen(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Place place = markAt(help->pos());
        if (place.lane >= 0) {
            QToolTip::showText(help->globalPos(), m_data.lanes.at(place.lane).marks.at(place.mark).words, this);
            return true;
        }
        for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
            for (const TimelineGap &gap : m_data.lanes.at(lane).gaps) {
                if (gapRect(lane, gap).contains(help->pos())) {
                    QToolTip::showText(help->globalPos(),
                                       tr("%n missing between %1 and %2", nullptr, gap.missing)
                                           .arg(momentWords(gap.from, QDateTime::currentDateTime()),
                                                momentWords(gap.to, QDateTime::currentDateTime())),
                                       this);
                    return true;
                }
            }
        }
        QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace bt2c
