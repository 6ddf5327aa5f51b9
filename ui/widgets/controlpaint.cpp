#include "ui/widgets/controlpaint.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace bt2c {

namespace {

constexpr qreal fieldShare = 0.65;
constexpr int boxRadius = 4;

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](int x, int y) { return int(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

void roundedRect(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(pen);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    roundedRect(painter, rect.adjusted(1, 1, -1, -1), metrics::controlRadius, Qt::NoBrush, QPen(colour, 2));
}

QColor fieldLine(const Colours &colours)
{
    return mixed(colours.line, colours.secondary, fieldShare);
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    roundedRect(painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius, colours.surface,
                QPen(enabled ? fieldLine(colours) : colours.line, 1));
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, colours.accent);
}

void drawSpinBox(const QStyleOptionSpinBox &spin, QPainter *painter, const QRect &up, const QRect &down)
{
    drawField(spin, painter);
    const Colours colours = coloursOf(spin.palette);
    const auto chevron = [&](const QRect &place, Symbol symbol, QAbstractSpinBox::StepEnabledFlag step) {
        const int side = scaled(10);
        const bool enabled = (spin.state & QStyle::State_Enabled) && (spin.stepEnabled & step);
        const QRect at(place.center().x() - side / 2, place.center().y() - side / 2 + 1, side, side);
        drawSymbol(*painter, at, symbol, enabled ? colours.text : colours.line);
    };
    chevron(up, Symbol::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    chevron(down, Symbol::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void drawTickBox(const QStyleOption &option, QPainter *painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool ticked = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = enabled && (ticked || partly);
    const QColor line = filled ? colours.accent : enabled ? fieldLine(colours) : colours.line;
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    roundedRect(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, filled ? colours.accent : colours.surface,
                QPen(line, 1));
    const QColor ink = enabled ? colours.onAccent : colours.secondary;
    if (partly)
        painter->fillRect(QRectF(box.left() + side / 4.0, box.center().y() - 1, side / 2.0, 2), ink);
    else if (ticked)
        drawSymbol(*painter, box.adjusted(1, 1, -1, -1), Symbol::Tick, ink);
}

} // namespace bt2c
