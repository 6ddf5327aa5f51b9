#include "ui/schedule/runcalendargrid.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumn = 19;
constexpr int mostColumn = 40;
constexpr int rowHeight = 26;
constexpr int tileHeight = 22;
constexpr int signSide = 14;
constexpr int gap = 2;
constexpr int nameGap = 10;
constexpr int rim = 3;          // what a focus ring takes around tiles

QString weekWords(QDate day)
{
    return QLocale().toString(day, u"d MMM"_s);
}

} // namespace

void drawRunTile(QPainter &painter, const QRect &rect, RunDayState state, const QPalette &palette)
{
    const Colours colours = coloursOf(palette);
    const BadgeLook look = lookOf(state);
    const ToneColours &tone = colours.of(look.tone);
    constexpr int radius = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.outline) {
        painter.setPen(QPen(state == RunDayState::Nothing ? colours.line : tone.ink, 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.tint);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
    if (state == RunDayState::Nothing)
        return;
    const int side = qMin(scaled(signSide), qMin(rect.width(), rect.height()) - 2);
    drawSymbol(painter,
               QRect(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side),
               look.symbol, tone.ink);
}

RunCalendarGrid::RunCalendarGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Runs of the last four weeks"));
    setAccessibleDescription(tr("A row for each kind of backup, a column for each day. Arrow keys go from day to day "
                                "and from kind to kind, Return goes to what is told of the day."));
}

void RunCalendarGrid::setDays(const RunDays &days)
{
    if (m_days == days)
        return;
    const QDate chosen = m_days.firstDay.isValid() ? chosenDay() : QDate();
    const bool atEnd = !canGoForward();
    const bool resized = m_days.kinds.size() != days.kinds.size();
    m_days = days;
    m_kind = qBound(0, m_kind, qMax(0, int(days.kinds.size()) - 1));
    // The day stays the chosen one, though it is another column at midnight.
    if (chosen.isValid())
        m_day = qBound(0, int(days.firstDay.daysTo(chosen)), RunDays::count - 1);
    if (atEnd)
        m_first = RunDays::count - shownDays();
    if (resized)
        updateGeometry();
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT moved();
}

void RunCalendarGrid::choose(QDate day)
{
    const qint64 index = m_days.firstDay.daysTo(day);
    if (index >= 0 && index < RunDays::count)
        chooseTile(m_kind * RunDays::count + int(index));
}

void RunCalendarGrid::chooseTile(int tile)
{
    if (tile < 0 || tile >= m_days.tiles.size())
        return;
    m_kind = tile / RunDays::count;
    m_day = tile % RunDays::count;
    showDay(m_day);
    update();
    for (const QAccessible::Event type : {QAccessible::Focus, QAccessible::Selection}) {
        if (type == QAccessible::Focus && !hasFocus())
            continue;
        QAccessibleEvent event(this, type);
        event.setChild(tile);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT chosen(chosenDay());
}

int RunCalendarGrid::focusedTile() const
{
    return m_days.tiles.isEmpty() ? -1 : m_kind * RunDays::count + m_day;
}

int RunCalendarGrid::nameWidth() const
{
    const QFontMetrics metrics(fontOf(Type::Secondary));
    int width = 0;
    for (const ScheduledKind kind : m_days.kinds)
        width = qMax(width, metrics.horizontalAdvance(kindWords(kind)));
    return width + scaled(nameGap);
}

int RunCalendarGrid::shownDays() const
{
    return qBound(1, (width() - nameWidth() - rim) / scaled(leastColumn), RunDays::count);
}

int RunCalendarGrid::columnWidth() const
{
    return qMin(scaled(mostColumn), qMax(1, width() - nameWidth() - rim) / shownDays());
}

int RunCalendarGrid::columnLeft(int day) const
{
    return nameWidth() + (day - m_first) * columnWidth();
}

int RunCalendarGrid::captionHeight() const
{
    return 2 * QFontMetrics(fontOf(Type::Small)).height() + scaled(6);
}

QRect RunCalendarGrid::tileRect(int tile) const
{
    const int day = tile % RunDays::count;
    if (tile < 0 || tile >= m_days.tiles.size() || day < m_first || day >= m_first + shownDays())
        return {};
    const int top = captionHeight() + tile / RunDays::count * scaled(rowHeight) + scaled(rowHeight - tileHeight) / 2;
    return {columnLeft(day) + gap / 2, top, columnWidth() - gap, scaled(tileHeight)};
}

int RunCalendarGrid::tileAt(QPoint point) const
{
    const int column = (point.x() - nameWidth()) / qMax(1, columnWidth());
    const int row = (point.y() - captionHeight()) / scaled(rowHeight);
    if (point.x() < nameWidth() || column >= shownDays() || row >= m_days.kinds.size())
        return -1;
    // The caption is the day's too.
    return qMax(0, point.y() < captionHeight() ? m_kind : row) * RunDays::count + m_first + column;
}

QSize RunCalendarGrid::sizeHint() const
{
    const int rows = qMax(1, int(m_days.kinds.size()));
    return {nameWidth() + RunDays::count * scaled(leastColumn + 4),
            captionHeight() + rows * scaled(rowHeight) + rim};
}

QSize RunCalendarGrid::minimumSizeHint() const
{
    return {nameWidth() + 7 * scaled(leastColumn) + rim, sizeHint().height()};
}

void RunCalendarGrid::showFrom(int first)
{
    const int settled = qBound(0, first, RunDays::count - shownDays());
    if (settled == m_first)
        return;
    m_first = settled;
    update();
    Q_EMIT moved();
}

void RunCalendarGrid::showDay(int day)
{
    if (day < m_first)
        showFrom(day);
    else if (day >= m_first + shownDays())
        showFrom(day + 1 - shownDays());
}

void RunCalendarGrid::goBack()
{
    showFrom(m_first - shownDays());
}

void RunCalendarGrid::goForward()
{
    showFrom(m_first + shownDays());
}

void RunCalendarGrid::drawCaptions(QPainter &painter) const
{
    const Colours colours = coloursOf(palette());
    const QLocale locale;
    const int line = QFontMetrics(fontOf(Type::Small)).height();
    int free = 0;
    for (int day = m_first; day < m_first + shownDays(); ++day) {
        const QDate date = m_days.day(day);
        const int left = columnLeft(day);
        const bool isToday = date == m_days.today;
        painter.setFont(fontOf(Type::Small));
        painter.setPen(colours.secondary);
        if (day == m_first || date.dayOfWeek() == int(locale.firstDayOfWeek())) {
            const int width = painter.fontMetrics().horizontalAdvance(weekWords(date));
            if (left >= free && left + width <= this->width()) {
                painter.drawText(QRect(left + gap, 0, width + 1, line), int(Qt::AlignLeft | Qt::AlignVCenter),
                                 weekWords(date));
                free = left + width + scaled(8);
            }
        }
        const QRect place(left, line + scaled(1), columnWidth(), line + scaled(2));
        if (isToday) {
            QRect mark(0, 0, qMin(columnWidth(), scaled(20)), place.height());
            mark.moveCenter(place.center());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawRoundedRect(mark, mark.height() / 2.0, mark.height() / 2.0);
            QFont font = fontOf(Type::Small);
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(colours.onAccent);
        }
        painter.drawText(place, Qt::AlignCenter, locale.standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat));
    }
}

void RunCalendarGrid::drawTile(QPainter &painter, int tile) const
{
    const QRect rect = tileRect(tile);
    drawRunTile(painter, rect, m_days.tiles.at(tile).state, palette());
    if (!m_ring || !hasFocus() || tile != focusedTile())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect), 4, 4);
    painter.restore();
}

void RunCalendarGrid::paintEvent(QPaintEvent *)
{
    if (m_days.tiles.isEmpty())
        return;
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    if (m_day >= m_first && m_day < m_first + shownDays()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(colours.selected);
        const int top = QFontMetrics(fontOf(Type::Small)).height();
        painter.drawRoundedRect(QRectF(columnLeft(m_day) - 1, top, columnWidth() + 2, height() - top)
                                    .adjusted(0.5, 0.5, -0.5, -0.5),
                                metrics::controlRadius, metrics::controlRadius);
    }
    drawCaptions(painter);
    for (int kind = 0; kind < m_days.kinds.size(); ++kind) {
        painter.setFont(fontOf(Type::Secondary));
        painter.setPen(colours.secondary);
        painter.drawText(QRect(0, captionHeight() + kind * scaled(rowHeight), nameWidth(), scaled(rowHeight)),
                         int(Qt::AlignLeft | Qt::AlignVCenter), kindWords(m_days.kinds.at(kind)));
        for (int day = m_first; day < m_first + shownDays(); ++day)
            drawTile(painter, kind * RunDays::count + day);
    }
}

void RunCalendarGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What was the end stays it; a day that is chosen stays in sight.
    m_first = RunDays::count - shownDays();
    showDay(m_day);
    Q_EMIT moved();
}

void RunCalendarGrid::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    const int tile = tileAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && tile >= 0)
        chooseTile(tile);
}

void RunCalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_days.tiles.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    constexpr int last = RunDays::count - 1;
    int kind = m_kind;
    int day = m_day;
    switch (event->key()) {
    case Qt::Key_Left: day = qMax(0, day - 1); break;
    case Qt::Key_Right: day = qMin(last, day + 1); break;
    case Qt::Key_Up: kind = qMax(0, kind - 1); break;
    case Qt::Key_Down: kind = qMin(int(m_days.kinds.size()) - 1, kind + 1); break;
    case Qt::Key_PageUp: day = qMax(0, day - 7); break;
    case Qt::Key_PageDown: day = qMin(last, day + 7); break;
    case Qt::Key_Home: day = 0; break;
    case Qt::Key_End: day = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT entered(); return;
    default: QWidget::keyPressEvent(event); return;
    }
    m_ring = true;
    chooseTile(kind * RunDays::count + day);
}

void RunCalendarGrid::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
    if (focusedTile() < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(focusedTile());
    QAccessible::updateAccessibility(&focus);
}

void RunCalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RunCalendarGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LocaleChange) {
        showFrom(RunDays::count - shownDays());
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

bool RunCalendarGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tile = tileAt(help->pos());
    if (tile < 0) {
        QToolTip::hideText();
        return true;
    }
    const RunTile &shown = m_days.tiles.at(tile);
    const QString counted = countWords(shown);
    QToolTip::showText(help->globalPos(), tileName(shown) + (counted.isEmpty() ? QString() : u'\n' + counted), this,
                       tileRect(tile));
    return true;
}

} // namespace bt2c
