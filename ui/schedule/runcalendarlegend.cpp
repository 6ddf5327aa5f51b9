#include "ui/schedule/runcalendarlegend.h"

#include "core/support/listwords.h"
#include "ui/schedule/runcalendargrid.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileSide = 16;
constexpr int lineHeight = 20;
constexpr int wordGap = 5;
constexpr int itemGap = 14;

} // namespace

RunCalendarLegend::RunCalendarLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RunCalendarLegend::setStates(const QList<RunDayState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    QStringList words;
    for (const RunDayState state : states)
        words << stateWords(state);
    setAccessibleName(tr("Signs: %1").arg(words.join(listSeparator())));
    updateGeometry();
    update();
}

QList<QRect> RunCalendarLegend::places(int width) const
{
    const QFontMetrics metrics(fontOf(Type::Small));
    QList<QRect> all;
    QPoint at;
    for (const RunDayState state : m_states) {
        const int wide = scaled(tileSide + wordGap) + metrics.horizontalAdvance(stateWords(state));
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + scaled(lineHeight)};
        all << QRect(at, QSize(wide, scaled(lineHeight)));
        at.rx() += wide + scaled(itemGap);
    }
    return all;
}

int RunCalendarLegend::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize RunCalendarLegend::sizeHint() const
{
    const QList<QRect> all = places(QWIDGETSIZE_MAX);
    return all.isEmpty() ? QSize() : QSize(all.last().right() + 1, scaled(lineHeight));
}

QSize RunCalendarLegend::minimumSizeHint() const
{
    return {scaled(160), scaled(lineHeight)};
}

void RunCalendarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(Type::Small));
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect &place = all.at(i);
        const int side = scaled(tileSide);
        drawRunTile(painter, QRect(place.left(), place.top() + (place.height() - side) / 2, side, side), m_states.at(i),
                    palette());
        painter.setPen(coloursOf(palette()).secondary);
        painter.drawText(place.adjusted(scaled(tileSide + wordGap), 0, 1, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                         stateWords(m_states.at(i)));
    }
}

} // namespace bt2c
