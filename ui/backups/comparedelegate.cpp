#include "ui/backups/comparedelegate.h"

#include "ui/backups/comparemodel.h"
#include "ui/backups/comparewords.h"

#include <QPainter>

namespace bt2c {

namespace {
constexpr int padding = 8;
constexpr int rowHeight = 32;
} // namespace

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colours.selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const QRect inner = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -1);
    const QString text = index.data().toString();
    if (index.column() == CompareModel::What) {
        drawBadge(*painter, inner, lookOf(Difference(index.data(CompareModel::DifferenceRole).toInt())), text,
                  option.palette);
    } else {
        const bool path = index.column() == CompareModel::Path;
        painter->setPen(path ? colours.text : colours.secondary);
        painter->setFont(option.font);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(inner, int(alignment),
                          option.fontMetrics.elidedText(text, path ? Qt::ElideMiddle : Qt::ElideRight, inner.width()));
    }
    // The row that the keyboard is on.
    if (selected && (option.state & QStyle::State_KeyboardFocusChange) && option.widget && option.widget->hasFocus()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), colours.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), colours.accent);
    }
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width =
        index.column() == CompareModel::What ? badgeSize(text).width() : option.fontMetrics.horizontalAdvance(text) + 2;
    return {width + 2 * scaled(padding), scaled(rowHeight)};
}

} // namespace bt2c
