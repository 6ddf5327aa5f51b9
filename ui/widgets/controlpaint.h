#pragma once

#include <QBrush>
#include <QPen>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionSpinBox;

namespace bt2c {

struct Colours;

[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, qreal share);
void roundedRect(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill, const QPen &pen);
void focusRing(QPainter *painter, const QRectF &rect, const QColor &colour);

/// Around what is filled in, chosen or ticked. Nothing else tells where that is, so it stands out from its ground.
[[nodiscard]] QColor fieldLine(const Colours &colours);
void drawField(const QStyleOption &option, QPainter *painter);
/// A frame as of a line edit, with two chevrons.
void drawSpinBox(const QStyleOptionSpinBox &spin, QPainter *painter, const QRect &up, const QRect &down);
void drawTickBox(const QStyleOption &option, QPainter *painter);

} // namespace bt2c
