#include "ui/containers/logview.h"

#include "ui/widgets/card.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QWheelEvent>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int signSide = 12;
constexpr int left = 8;
constexpr int gap = 6;
}

LogView::LogView(LogLines *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setFont(fontOf(Type::Mono));
    setLayoutDirection(Qt::LeftToRight);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Log lines"));
    setCornerWidget(new Ground(Ground::Kind::Surface, {}, this));
    m_line = qMax(scaled(17), fontMetrics().height());
    m_timeWidth = fontMetrics().horizontalAdvance(u"00:00:00 "_s);
    setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometries(); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // The value is moved after this signal.
        QMetaObject::invokeMethod(this, &LogView::userScrolled, Qt::QueuedConnection);
    });
}

int LogView::count() const
{
    return static_cast<const QAbstractItemModel *>(m_model)->rowCount();
}

int LogView::top() const
{
    return verticalScrollBar()->value();
}

int LogView::timeLeft() const
{
    return scaled(left) + (m_levelWidth > 0 ? 0 : scaled(signSide) + scaled(gap));
}

int LogView::textLeft() const
{
    return scaled(left) + scaled(signSide) + scaled(gap) + m_timeWidth + m_levelWidth;
}

void LogView::setColumns(const QString &widestTime, const QString &widestLevel)
{
    const auto widthOf = [this](const QString &text) {
        return text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(text % u' ');
    };
    m_timeWidth = widthOf(widestTime);
    m_levelWidth = widthOf(widestLevel);
    updateGeometries();
}

int LogView::layOut(QTextLayout &layout, int row) const
{
    const LogEntry &entry = m_model->entry(row);
    layout.setText(entry.text);
    layout.setFont(font());
    QTextOption option;
    option.setWrapMode(m_wrapping ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    const int width = qMax(scaled(80), viewport()->width() - textLeft() - scaled(gap));
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_wrapping ? width : 1 << 24);
        line.setPosition(QPointF(0, height));
        height += m_line;
    }
    layout.endLayout();
    return qMax(height, m_line);
}

int LogView::heightOf(int row) const
{
    if (!m_wrapping)
        return m_line;
    // Nothing that surely fits needs to be laid out.
    const LogEntry &entry = m_model->entry(row);
    const int width = viewport()->width() - textLeft() - scaled(gap);
    if (entry.text.size() * (fontMetrics().maxWidth() + 1) < width)
        return m_line;
    QTextLayout layout;
    return layOut(layout, row);
}

int LogView::lastTop() const
{
    int room = viewport()->height() - 2;
    int row = count();
    while (row > 0) {
        room -= heightOf(row - 1);
        if (room < 0)
            break;
        --row;
    }
    return qMin(row, qMax(0, count() - 1));
}

void LogView::updateGeometries()
{
    QScrollBar *vertical = verticalScrollBar();
    vertical->setSingleStep(1);
    vertical->setPageStep(qMax(1, viewport()->height() / m_line - 1));
    vertical->setRange(0, lastTop());
    if (m_following)
        vertical->setValue(vertical->maximum());
    QScrollBar *horizontal = horizontalScrollBar();
    const int wide = m_wrapping ? 0 : textLeft() + m_widest + scaled(gap) - viewport()->width();
    horizontal->setSingleStep(scaled(20));
    horizontal->setPageStep(viewport()->width());
    horizontal->setRange(0, qMax(0, wide));
    QAbstractItemView::updateGeometries();
    viewport()->update();
}

void LogView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    Q_EMIT followingChanged(following);
}

void LogView::userScrolled()
{
    setFollowing(top() >= verticalScrollBar()->maximum());
}

void LogView::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    updateGeometries();
}

void LogView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void LogView::reset()
{
    QAbstractItemView::reset();
    m_widest = 0;
    updateGeometries();
}

void LogView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void LogView::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

QRect LogView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() < top())
        return {};
    int y = 1;
    for (int row = top(); row < index.row(); ++row) {
        y += heightOf(row);
        if (y > viewport()->height())
            return {};
    }
    return {0, y, viewport()->width(), heightOf(index.row())};
}

QModelIndex LogView::indexAt(const QPoint &point) const
{
    int y = 1;
    for (int row = top(); row < count() && y <= viewport()->height(); ++row) {
        y += heightOf(row);
        if (point.y() < y)
            return m_model->index(row, 0);
    }
    return {};
}

void LogView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect rect = visualRect(index);
    const bool seen = rect.isValid() && rect.bottom() <= viewport()->height();
    if (seen && hint == EnsureVisible)
        return;
    int row = index.row();
    if (row > top() && hint != PositionAtTop) {
        int room = viewport()->height() - 2 - heightOf(row);
        while (row > 0 && room >= heightOf(row - 1))
            room -= heightOf(--row);
    }
    verticalScrollBar()->setValue(row);
    userScrolled();
}

int LogView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int LogView::verticalOffset() const
{
    return top();
}

QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = count() - 1;
    if (last < 0)
        return {};
    const int page = verticalScrollBar()->pageStep();
    int row = currentIndex().isValid() ? currentIndex().row() : qMin(last, top());
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft: row -= 1; break;
    case MoveDown:
    case MoveNext:
    case MoveRight: row += 1; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    }
    return m_model->index(qBound(0, row, last), 0);
}

void LogView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex first = indexAt({0, qMax(1, rect.normalized().top())});
    QModelIndex last = indexAt({0, rect.normalized().bottom()});
    if (!last.isValid())
        last = m_model->index(count() - 1, 0);
    if (first.isValid() && last.isValid())
        selectionModel()->select(QItemSelection(first, last), flags);
}

QRegion LogView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void LogView::selectAll()
{
    // The list's own asks of each row whether it is hidden.
    if (count() > 0) {
        selectionModel()->select(QItemSelection(m_model->index(0, 0), m_model->index(count() - 1, 0)),
                                 QItemSelectionModel::ClearAndSelect);
    }
}

void LogView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Not the list's own, nor the view's: they list every index of what may be millions. The rows that are seen are
    // few.
    (void)deselected;
    viewport()->update();
#if QT_CONFIG(accessibility)
    if (!QAccessible::isActive() || selected.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Selection);
    event.setChild(selected.first().top());
    QAccessible::updateAccessibility(&event);
#endif
}

void LogView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    // What is being read stays where it is while older lines are found.
    const int added = !m_following && start == 0 && end + 1 < count() ? end + 1 : 0;
    const int topBefore = top();
    updateGeometries();
    if (added > 0)
        verticalScrollBar()->setValue(topBefore + added);
}

void LogView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    // What is being read stays where it is while older lines go.
    if (!m_following && start == 0)
        verticalScrollBar()->setValue(qMax(0, top() - (end + 1)));
}

void LogView::paintRow(QPainter &painter, int row, const QRect &rect) const
{
    const Colours colours = coloursOf(palette());
    const LogEntry &entry = m_model->entry(row);
    const bool selected = selectionModel()->isSelected(m_model->index(row, 0));
    if (selected)
        painter.fillRect(rect, colours.selected);
    if (row == currentIndex().row() && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(colours.accent);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    const bool error = entry.severity == LogEntry::Severity::Error;
    const bool grave = entry.severity != LogEntry::Severity::Plain;
    const QColor ink = error ? colours.bad.ink : grave ? colours.warn.ink : colours.text;
    const int x = -horizontalOffset();
    if (grave) {
        const int side = scaled(signSide);
        const int signLeft = m_levelWidth > 0 ? scaled(left) + m_timeWidth : scaled(left);
        drawSymbol(painter, QRectF(x + signLeft, rect.top() + (m_line - side) / 2.0, side, side),
                   error ? Symbol::Cross : Symbol::Triangle, ink);
    }
    painter.setPen(grave ? ink : colours.secondary);
    constexpr int aligned = int(Qt::AlignVCenter | Qt::AlignLeft);
    painter.drawText(QRect(x + timeLeft(), rect.top(), m_timeWidth, m_line), aligned, entry.time);
    painter.drawText(QRect(x + textLeft() - m_levelWidth, rect.top(), m_levelWidth, m_line), aligned, entry.level);

    QTextLayout layout;
    (void)layOut(layout, row);
    m_widest = qMax(m_widest, qCeil(layout.maximumWidth()));
    QList<QTextLayout::FormatRange> marks;
    const QString &search = m_model->search();
    for (qsizetype at = 0; !search.isEmpty() && (at = entry.text.indexOf(search, at, Qt::CaseInsensitive)) >= 0;
         at += search.size()) {
        QTextLayout::FormatRange mark;
        mark.start = int(at);
        mark.length = int(search.size());
        mark.format.setBackground(colours.warn.tint);
        mark.format.setForeground(colours.warn.ink);
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    painter.setPen(ink);
    layout.draw(&painter, QPointF(x + textLeft(), rect.top() + (m_line - fontMetrics().height()) / 2.0), marks,
                QRectF(viewport()->rect()));
}

void LogView::paintEvent(QPaintEvent *)
{
    const int before = m_widest;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), coloursOf(palette()).surface);
    painter.setFont(font());
    int y = 1;
    for (int row = top(); row < count() && y < viewport()->height(); ++row) {
        const int height = heightOf(row);
        paintRow(painter, row, {0, y, viewport()->width(), height});
        y += height;
    }
    if (m_widest > before && !m_wrapping)
        QMetaObject::invokeMethod(this, &LogView::updateGeometries, Qt::QueuedConnection);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void LogView::wheelEvent(QWheelEvent *event)
{
    QAbstractItemView::wheelEvent(event);
    userScrolled();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        event->accept();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

} // namespace bt2c
