#include "ui/recovery/tintbox.h"

#include "ui/recovery/accesstext.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

TintBox::TintBox(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(scaled(40), 12, 14, 12);
    m_column->setSpacing(6);
    m_title = new TextLabel(Type::Strong, Ink::Text, this);
    m_title->setWrapping();
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    m_column->addWidget(m_title);
    m_column->addLayout(m_lines);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TintBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TintBox::setWords(const QString &title, const QStringList &lines)
{
    QStringList wanted = lines;
    wanted.removeAll(QString());
    m_title->setText(title);
    while (m_lines->count() > wanted.size()) {
        QLayoutItem *item = m_lines->takeAt(m_lines->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (i == m_lines->count()) {
            auto *label = new TextLabel(Type::Body, Ink::Text, this);
            label->setWrapping();
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_lines->addWidget(label);
        }
        static_cast<TextLabel *>(m_lines->itemAt(i)->widget())->setText(wanted.at(i));
    }
    setAccessText(*this, title, wanted.join(u' '));
}

void TintBox::paintEvent(QPaintEvent *)
{
    const ToneColours tone = coloursOf(palette()).of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
    const int side = scaled(18);
    drawSymbol(painter, QRectF(12, 12, side, side),
               m_tone == Tone::Bad || m_tone == Tone::Warn ? Symbol::Triangle : Symbol::Info, tone.ink);
}

} // namespace bt2c
