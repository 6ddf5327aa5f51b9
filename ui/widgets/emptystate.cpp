#include "ui/widgets/emptystate.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace bt2c {

namespace {
constexpr int leastGap = 2;
}

class EmptyState::Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent) : QWidget(parent) { setFixedSize(64, 64); }
    void setSymbol(Symbol symbol)
    {
        m_symbol = symbol;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.unknown.tint);
        painter.drawRoundedRect(rect(), 14, 14);
        drawSymbol(painter, QRectF(16, 16, 32, 32), m_symbol, colours.unknown.ink);
    }

private:
    Symbol m_symbol = Symbol::Archive;
};

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::cardGap);
    m_sign = new Sign(this);
    m_title = new TextLabel(Type::Statement, Ink::Text, this);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text = new TextLabel(Type::Body, Ink::Secondary, this);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMinimumWidth(scaled(420));
    m_text->setMaximumWidth(scaled(560));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics::buttonGap);
    column->addStretch();
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 1);
    middle->addStretch();
    column->addLayout(middle);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void EmptyState::makeRoom()
{
    const QMargins margins = layout()->contentsMargins();
    const int inside = width() - margins.left() - margins.right();
    const int words = m_title->heightForWidth(inside)
                      + m_text->heightForWidth(std::min(inside, m_text->maximumWidth()))
                      + m_buttons->sizeHint().height() + margins.top() + margins.bottom();
    // Between stretch, sign, title, text, buttons and stretch.
    constexpr int gaps = 5;
    layout()->setSpacing(qBound(leastGap, (height() - words) / gaps, metrics::cardGap));
    m_sign->setVisible(height() >= words + gaps * metrics::cardGap + m_sign->height());
}

void EmptyState::setWords(Symbol symbol, const QString &title, const QString &text)
{
    m_sign->setSymbol(symbol);
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    makeRoom();
}

QPushButton *EmptyState::addButton(Symbol symbol, const QString &text)
{
    const bool primary = m_buttons->count() == 0;
    auto *button =
        new QPushButton(symbolIcon(symbol, primary ? SymbolColour::OnAccent : SymbolColour::Text), text, this);
    button->setDefault(primary);
    button->setAccessibleName(text);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace bt2c
