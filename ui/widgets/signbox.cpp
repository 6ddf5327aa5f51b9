#include "ui/widgets/signbox.h"

#include <QPainter>

namespace bt2c {

SignBox::SignBox(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(scaled(side), scaled(side));
}

void SignBox::setLook(const BadgeLook &look)
{
    m_look = look;
    update();
}

void SignBox::paintEvent(QPaintEvent *)
{
    const ToneColours tone = coloursOf(palette()).of(m_look.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
    const double side = width() / 2.0;
    drawSymbol(painter, QRectF(side / 2, side / 2, side, side), m_look.symbol, tone.ink);
}

} // namespace bt2c
