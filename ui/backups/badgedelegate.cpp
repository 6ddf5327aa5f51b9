#include "ui/backups/badgedelegate.h"

#include "ui/backups/backuplistmodel.h"
#include "ui/widgets/badge.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 8;
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colours.selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const QRect inner = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -1);
    const QString text = index.data().toString();
    if (index.column() == BackupListModel::State) {
        const auto state = IntegrityState(index.data(BackupListModel::StateRole).toInt());
        BadgeLook look = lookOf(state);
        if (index.data(BackupListModel::DrillRole).toBool())
            look.symbol = Symbol::Shield;
        drawBadge(*painter, inner, look, text, option.palette);
    } else {
        const bool soft = index.column() == BackupListModel::KeptAs || index.column() == BackupListModel::Offsite
                          || text == u"–"_s;
        painter->setPen(soft ? colours.secondary : colours.text);
        painter->setFont(option.font);
        const QFontMetrics &metrics = option.fontMetrics;
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString shown = metrics.elidedText(text, Qt::ElideRight, inner.width());
        painter->drawText(inner, int(alignment), shown);
        const QString age = index.data(BackupListModel::RelativeRole).toString();
        if (!age.isEmpty()) {
            const QRect rest = QStyle::visualRect(option.direction, inner,
                                                  inner.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0));
            painter->setPen(colours.secondary);
            const QString tail = u" · "_s + age;
            if (metrics.horizontalAdvance(tail) <= rest.width())
                painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter), tail);
        }
    }
    // The row that the keyboard is on.
    if (selected && (option.state & QStyle::State_KeyboardFocusChange) && option.widget && option.widget->hasFocus()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), colours.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), colours.accent);
    }
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.column() == BackupListModel::State)
        return {badgeSize(text).width() + 2 * scaled(padding), scaled(metrics::rowHeight)};
    QString whole = text;
    const QString age = index.data(BackupListModel::RelativeRole).toString();
    if (!age.isEmpty())
        whole += u" · "_s + age;
    return {option.fontMetrics.horizontalAdvance(whole) + 2 * scaled(padding) + 2, scaled(metrics::rowHeight)};
}

} // namespace bt2c
