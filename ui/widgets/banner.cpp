#include "ui/widgets/banner.h"

#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

Symbol signOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Symbol::TickOutline;
    case Tone::Warn:
    case Tone::Bad: return Symbol::Triangle;
    case Tone::Unknown: break;
    }
    return Symbol::Info;
}

} // namespace

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(44), 12, 12, 12);
    row->setSpacing(metrics::cardGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new TextLabel(Type::Strong, Ink::Text, this);
    m_title->setWrapping();
    m_text = new TextLabel(Type::Body, Ink::Text, this);
    m_text->setWrapping();
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::buttonGap);
    auto *close = new QPushButton(symbolIcon(Symbol::Close), {}, this);
    close->setFlat(true);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QPushButton::clicked, this, &Banner::dismiss);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->addWidget(close);
    row->setAlignment(close, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Banner::tell(const Notice &notice)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_tone = notice.tone;
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    for (const Notice::Action &action : notice.actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAccessibleName(action.text);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
        m_actions->addWidget(button);
    }
    setAccessibleName(notice.title);
    setAccessibleDescription(notice.text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::dismiss()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    const ToneColours &tone = colours.of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
    const int side = scaled(18);
    drawSymbol(painter,
               QRectF(metrics::cardPadding, m_title->y() + (m_title->fontMetrics().height() - side) / 2.0, side, side),
               signOf(m_tone), tone.ink);
}

} // namespace bt2c
