#include "ui/widgets/card.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bt2c {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setEmphasis(bool emphasis)
{
    m_emphasis = emphasis;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_emphasis ? colours.accent : colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
}

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).line);
}

Ground::Ground(Kind kind, Qt::Edges lineAt, QWidget *parent) : QWidget(parent), m_kind(kind), m_line(lineAt) {}

void Ground::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_kind == Kind::Window        ? colours.window
                                 : m_kind == Kind::Surface ? colours.surface
                                                           : colours.sidebar);
    if (m_line & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, colours.line);
    if (m_line & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, colours.line);
    if (m_line & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), colours.line);
}

} // namespace bt2c
