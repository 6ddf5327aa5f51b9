#include "ui/activity/activitydelegate.h"

#include "ui/activity/activitymodel.h"

#include <QPainter>
#include <QRegularExpression>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 10;
}

QString outcomeIn(int room, QString words)
{
    static const QRegularExpression more(u"(, |[、，])[^、，]*$"_s);
    while (badgeSize(words).width() > room && words.contains(more))
        words.remove(more);
    return words;
}

BadgeLook lookOf(ActivitySign sign)
{
    switch (sign) {
    case ActivitySign::Done:
        return {Symbol::Tick, Tone::Ok, false};
    case ActivitySign::DoneInPart:
        return {Symbol::Tick, Tone::Ok, true};
    case ActivitySign::Proven:
        return {Symbol::Shield, Tone::Ok, false};
    case ActivitySign::Undone:
        return {Symbol::Restore, Tone::Unknown, false};
    case ActivitySign::Warning:
        return {Symbol::Triangle, Tone::Warn, false};
    case ActivitySign::Failed:
        return {Symbol::Cross, Tone::Bad, false};
    case ActivitySign::Stopped:
        return {Symbol::Barred, Tone::Unknown, false};
    case ActivitySign::BrokenOff:
        return {Symbol::Scissors, Tone::Warn, false};
    case ActivitySign::Running:
        return {Symbol::Clock, Tone::Unknown, false};
    case ActivitySign::Unknown:
        break;
    }
    return {Symbol::Dot, Tone::Unknown, false};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colours.selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const QRect inner = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -1);
    const QString text = index.data().toString();
    if (index.column() == ActivityModel::Outcome) {
        const auto sign = ActivitySign(index.data(ActivityModel::SignRole).toInt());
        drawBadge(*painter, inner, lookOf(sign), outcomeIn(inner.width(), text), option.palette);
    } else {
        const bool soft = index.column() == ActivityModel::By || index.column() == ActivityModel::Took;
        painter->setPen(soft ? colours.secondary : colours.text);
        painter->setFont(option.font);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(inner, int(alignment), option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    }
    // The row that the keyboard is on.
    if (selected && (option.state & QStyle::State_KeyboardFocusChange) && option.widget && option.widget->hasFocus()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), colours.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), colours.accent);
    }
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = index.column() == ActivityModel::Outcome ? badgeSize(text).width()
                                                               : option.fontMetrics.horizontalAdvance(text) + 2;
    return {width + 2 * scaled(padding), scaled(metrics::rowHeight)};
}

} // namespace bt2c
