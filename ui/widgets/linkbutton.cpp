#include "ui/widgets/linkbutton.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bt2c {

namespace {
constexpr int side = 2;
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFont(fontOf(Type::Body));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * side, fontMetrics().height() + 2};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || isDown()));
    painter.setFont(drawn);
    painter.setPen(isEnabled() ? colours.accent : colours.secondary);
    painter.drawText(rect(), int(Qt::AlignCenter), text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

} // namespace bt2c
