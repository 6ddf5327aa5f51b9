#include "ui/schedule/schedulehints.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace bt2c {

namespace {

constexpr int leastHeight = 72;    // one hint of three lines, and that there are more

/// One hint on the tint of its tone.
class HintRow final : public QWidget
{
public:
    HintRow(const ScheduleHint &hint, QWidget *parent)
        : QWidget(parent)
        , m_tone(hint.tone)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(scaled(36), 5, 6, 5);
        row->setSpacing(12);
        auto *text = new TextLabel(hint.text, Type::Body, Ink::Text, this);
        text->setWrapping();
        row->addWidget(text, 1);
        setAccessibleName(hint.text);
        if (hint.button.isEmpty())
            return;
        auto *button = new QPushButton(hint.button, this);
        button->setAutoDefault(false);
        button->setAccessibleName(hint.button);
        button->setAccessibleDescription(hint.text);
        connect(button, &QPushButton::clicked, this, hint.run);
        row->addWidget(button);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours all = coloursOf(palette());
        const ToneColours &colours = all.of(m_tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
        const int side = scaled(16);
        const Symbol symbol = m_tone == Tone::Bad    ? Symbol::Cross
                              : m_tone == Tone::Warn ? Symbol::Triangle
                                                     : Symbol::Info;
        drawSymbol(painter, QRect(scaled(12), (height() - side) / 2, side, side), symbol, colours.ink);
    }

private:
    Tone m_tone;
};

} // namespace

ScheduleHints::ScheduleHints(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setWidget(content);
    // setWidget() has it filled.
    content->setAutoFillBackground(false);
    hide();
}

QSize ScheduleHints::sizeHint() const
{
    return {widget()->sizeHint().width(), wholeHeight()};
}

QSize ScheduleHints::minimumSizeHint() const
{
    return {m_column->minimumSize().width(), qMin(wholeHeight(), scaled(leastHeight))};
}

int ScheduleHints::wholeHeight() const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width()) : m_column->totalSizeHint().height();
}

void ScheduleHints::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool ScheduleHints::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void ScheduleHints::fit()
{
    // By itself the area would ask how high all is beside the bar that it shows, and keep it.
    setVerticalScrollBarPolicy(wholeHeight() > height() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (const int whole = wholeHeight(); std::exchange(m_wholeHeight, whole) != whole)
        updateGeometry();
}

void ScheduleHints::setHints(const QList<ScheduleHint> &hints)
{
    QStringList shown;
    for (const ScheduleHint &hint : hints)
        shown << hint.text + hint.button;
    // A button that is being pressed, or has the focus, stays where it is.
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ScheduleHint &hint : hints) {
        auto *row = new HintRow(hint, widget());
        m_column->addWidget(row);
        row->show();
    }
    setVisible(!hints.isEmpty());
    verticalScrollBar()->setValue(0);
    m_column->activate();
    fit();
    // At once, so that a button is where it is seen as soon as it can be pressed.
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->activate();
}

} // namespace bt2c
