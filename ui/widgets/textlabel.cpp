#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace bt2c {

namespace {

QColor colourOf(Ink ink, const Colours &colours)
{
    switch (ink) {
    case Ink::Text: return colours.text;
    case Ink::Secondary: return colours.secondary;
    case Ink::Accent: return colours.accent;
    case Ink::Bad: return colours.bad.ink;
    }
    return colours.text;
}

QPalette::ColorRole roleOf(Ink ink)
{
    switch (ink) {
    case Ink::Text: return QPalette::WindowText;
    case Ink::Secondary: return QPalette::PlaceholderText;
    case Ink::Accent: return QPalette::Link;
    case Ink::Bad: return QPalette::BrightText;
    }
    return QPalette::WindowText;
}

} // namespace

TextLabel::TextLabel(Type type, Ink ink, QWidget *parent) : QLabel(parent)
{
    setFont(fontOf(type));
    setTextFormat(Qt::PlainText);
    setInk(ink);
    // Commands and paths read so in every language.
    if (type == Type::Mono)
        setLayoutDirection(Qt::LeftToRight);
}

TextLabel::TextLabel(const QString &text, Type type, Ink ink, QWidget *parent) : TextLabel(type, ink, parent)
{
    setText(text);
}

void TextLabel::setInk(Ink ink)
{
    // Roles of the palette, so that a change of scheme is followed without any doing.
    setForegroundRole(roleOf(ink));
}

void TextLabel::setWrapping()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

ElidedLabel::ElidedLabel(Type type, Ink ink, Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent), m_ink(ink), m_mode(mode)
{
    setFont(fontOf(type));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (type == Type::Mono)
        setLayoutDirection(Qt::LeftToRight);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(fontMetrics().averageCharWidth() * 6, sizeHint().width()), fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colourOf(m_ink, coloursOf(palette())));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), fontMetrics().elidedText(m_text, m_mode, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(m_text) > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bt2c
