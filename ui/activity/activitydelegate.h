#pragma once

#include "ui/activity/activityrow.h"
#include "ui/widgets/badge.h"

#include <QStyledItemDelegate>

namespace bt2c {

[[nodiscard]] BadgeLook lookOf(ActivitySign sign);
/// As much of @p words as a badge has room for: "Restored" of "Restored, node answered".
[[nodiscard]] QString outcomeIn(int room, QString words);

/// Draws the rows of what was done: the outcome as a badge, who and how long in a softer ink, a line below.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bt2c
