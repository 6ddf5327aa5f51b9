#include "ui/widgets/signtile.h"

#include <QPainter>

namespace bt2c {

SignTile::SignTile(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(scaled(side), scaled(side));
}

void SignTile::setLook(const BadgeLook &look)
{
    m_look = look;
    update();
}

void SignTile::paintEvent(QPaintEvent *)
{
    const ToneColours tone = coloursOf(palette()).of(m_look.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
    const double side = width() / 2.0;
    drawSymbol(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_look.symbol, tone.ink);
}

} // namespace bt2c
