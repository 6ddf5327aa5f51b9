#include "ui/widgets/buttonrow.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QStyle>

namespace bt2c {

namespace {
constexpr int buttonHeight = 30;
constexpr int gap = 6;
}

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QPushButton *ButtonRow::add(Symbol symbol, const QString &text, int rank)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_items.append({button, symbol, text, rank});
    return button;
}

void ButtonRow::setWords(QPushButton *button, Symbol symbol, const QString &text)
{
    for (Item &item : m_items) {
        if (item.button != button || (item.symbol == symbol && item.text == text))
            continue;
        item.symbol = symbol;
        item.text = text;
        settle();
    }
}

QSize ButtonRow::sizeHint() const
{
    return {scaled(260), scaled(buttonHeight)};
}

QSize ButtonRow::minimumSizeHint() const
{
    return {scaled(buttonHeight) * int(m_items.size()), scaled(buttonHeight)};
}

int ButtonRow::dress(int wordsBelow, bool signs)
{
    int width = -scaled(gap);
    for (const Item &item : m_items) {
        if (item.button->isHidden())
            continue;
        const bool words = item.rank < wordsBelow;
        const QString text = words ? item.text : QString();
        if (item.button->text() != text)
            item.button->setText(text);
        item.button->setIcon(signs || !words ? symbolIcon(item.symbol) : QIcon());
        width += item.button->sizeHint().width() + scaled(gap);
    }
    return width;
}

void ButtonRow::settle()
{
    if (m_arranging)
        return;
    m_arranging = true;
    int ranks = 0;
    for (const Item &item : std::as_const(m_items))
        ranks = qMax(ranks, item.rank + 1);
    // Words of the last rank go first, then the signs beside words, then word after word.
    bool fits = dress(ranks, true) <= width();
    for (int words = ranks - 1; !fits && words >= 0; --words)
        fits = dress(words, true) <= width() || dress(words, false) <= width();
    int x = 0;
    for (const Item &item : std::as_const(m_items)) {
        if (item.button->isHidden())
            continue;
        const int wide = item.button->sizeHint().width();
        const QRect place(x, 0, wide, scaled(buttonHeight));
        item.button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += wide + scaled(gap);
    }
    m_arranging = false;
    // Words and signs that were tried ask for a layout, which is done; else it would never end.
    QCoreApplication::removePostedEvents(this, QEvent::LayoutRequest);
}

void ButtonRow::resizeEvent(QResizeEvent *)
{
    settle();
}

bool ButtonRow::event(QEvent *event)
{
    // A button was shown, hidden or changed its words.
    if (event->type() == QEvent::LayoutRequest)
        settle();
    return QWidget::event(event);
}

} // namespace bt2c
