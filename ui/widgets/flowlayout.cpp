#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace bt2c {

FlowLayout::FlowLayout(QWidget *parent, Side side, int gap) : QLayout(parent), m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addApart(QWidget *widget)
{
    m_apart = widget;
    addWidget(widget);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QList<QLayoutItem *>> FlowLayout::lines(int width) const
{
    QList<QList<QLayoutItem *>> all;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (all.isEmpty() || widthOf(all.last()) + spacing() + item->sizeHint().width() > width)
            all.append(QList<QLayoutItem *>());
        all.last().append(item);
    }
    return all;
}

int FlowLayout::widthOf(const QList<QLayoutItem *> &line) const
{
    int width = -spacing();
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width() + spacing();
    return width;
}

int FlowLayout::heightOf(const QList<QLayoutItem *> &line) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = qMax(height, item->sizeHint().height());
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = -spacing();
    for (const QList<QLayoutItem *> &line : lines(width - margins.left() - margins.right()))
        height += heightOf(line) + spacing();
    return qMax(0, height) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    return QSize(qMax(0, widthOf(shown)), heightOf(shown)).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top() + qMax(0, rect.height() - heightForWidth(rect.width())) / 2;
    for (const QList<QLayoutItem *> &line : lines(inner.width())) {
        const int height = heightOf(line);
        place(line, QRect(inner.left(), top, inner.width(), height));
        top += height + spacing();
    }
}

void FlowLayout::place(const QList<QLayoutItem *> &line, const QRect &rect) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = m_side == Side::End ? rect.right() + 1 - qMin(rect.width(), widthOf(line)) : rect.left();
    for (QLayoutItem *item : line) {
        const QSize size = item->sizeHint().boundedTo(rect.size());
        const int at = item->widget() && item->widget() == m_apart ? rect.left() : left;
        const QRect place(QPoint(at, rect.top() + (rect.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        left += size.width() + spacing();
    }
}

} // namespace bt2c
