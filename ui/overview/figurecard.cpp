#include "ui/overview/figurecard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace bt2c {

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    whole->addWidget(m_card);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    auto *heading = new TextLabel(title, Type::Secondary, Ink::Secondary, m_card);
    m_figure = new ElidedLabel(Type::Figure, Ink::Text, Qt::ElideRight, m_card);
    m_words = new TextLabel(Type::Secondary, Ink::Secondary, m_card);
    m_words->setWrapping();
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->addWidget(m_figure, 1, 0);
    grid->addWidget(m_words, 2, 0);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    show(QStringLiteral("–"), {});
}

void FigureCard::show(const QString &figure, const QString &words)
{
    m_figure->setText(figure);
    m_words->setText(words);
    setAccessibleName(tr("%1: %2").arg(m_title, figure));
    setAccessibleDescription(words);
}

Sparkline *FigureCard::trend()
{
    if (!m_trend) {
        m_trend = new Sparkline(Sparkline::Foot::Lowest, m_card);
        m_trend->setFixedSize(scaled(84), scaled(36));
        static_cast<QGridLayout *>(m_card->layout())->addWidget(m_trend, 1, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    return m_trend;
}

} // namespace bt2c
