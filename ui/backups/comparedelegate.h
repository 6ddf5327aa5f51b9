#pragma once

#include <QStyledItemDelegate>

namespace bt2c {

/// Draws the rows of a comparison: the difference as a badge, sizes in a softer ink, a line below.
class CompareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bt2c
