#include "ui/widgets/progressline.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimer>

namespace bt2c {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent), m_timer(new QTimer(this))
{
    setFixedHeight(4);
    m_timer->setInterval(40);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 2) % 100;
        update();
    });
}

void ProgressLine::setFraction(std::optional<double> fraction)
{
    if (m_fraction == fraction)
        return;
    m_fraction = fraction;
    setAccessibleName(fraction ? tr("%1 % done").arg(qRound(*fraction * 100)) : tr("Working"));
    settle();
    update();
}

void ProgressLine::settle()
{
    if (isVisible() && !m_fraction && !reducedMotion())
        m_timer->start();
    else
        m_timer->stop();
}

void ProgressLine::showEvent(QShowEvent *)
{
    settle();
}

void ProgressLine::hideEvent(QHideEvent *)
{
    m_timer->stop();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(colours.accent);
    if (m_fraction) {
        painter.drawRoundedRect(QRectF(0, 0, qMax(4.0, width() * *m_fraction), height()), 2, 2);
        return;
    }
    const qreal part = width() * 0.3;
    const qreal left = reducedMotion() ? (width() - part) / 2 : (width() + part) * m_step / 100.0 - part;
    painter.drawRoundedRect(QRectF(left, 0, part, height()).intersected(QRectF(rect())), 2, 2);
}

} // namespace bt2c
