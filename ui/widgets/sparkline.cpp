#include "ui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bt2c {

Sparkline::Sparkline(Foot foot, QWidget *parent) : QWidget(parent), m_foot(foot)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values, Hue hue, const QString &words)
{
    setAccessibleDescription(words);
    setToolTip(words);
    if (values == m_values && hue == m_hue)
        return;
    m_values = values;
    m_hue = hue;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {scaled(110), scaled(28)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {scaled(48), scaled(28)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    const QColor ink = m_hue == Hue::Accent ? colours.accent : m_hue == Hue::Ok ? colours.ok.ink : colours.secondary;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0, 2, 0, -1);
    if (m_values.size() < 2) {
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), colours.line);
        return;
    }
    const auto [lowest, highest] = std::ranges::minmax(m_values);
    const double foot = m_foot == Foot::Zero ? qMin(0.0, lowest) : lowest;
    const double top = qMax(highest, foot + m_leastTop);
    const double range = top > foot ? top - foot : 1;
    const auto point = [&](qsizetype i) {
        const double x = area.left() + area.width() * double(i) / double(m_values.size() - 1);
        return QPointF(x, area.bottom() - 1 - (area.height() - 2) * (m_values.at(i) - foot) / range);
    };
    QPainterPath line(point(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        line.lineTo(point(i));
    QPainterPath below = line;
    below.lineTo(area.right(), area.bottom());
    below.lineTo(area.left(), area.bottom());
    below.closeSubpath();
    QColor tint = ink;
    tint.setAlpha(isDark(palette()) ? 38 : 30);
    painter.fillPath(below, tint);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

} // namespace bt2c
