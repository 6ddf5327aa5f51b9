#include "ui/containers/cardgrid.h"

#include <QGridLayout>

namespace bt2c {

namespace {
/// Three services stand beside each other as long as it goes; a fourth column has to be worth it.
constexpr int leastCardWidth = 220;
constexpr int fourthColumnWidth = 300;
constexpr int mostColumns = 4;
}

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardGrid::show(const QList<ContainerCard::Shown> &shown)
{
    while (m_cards.size() > shown.size())
        delete m_cards.takeLast();
    while (m_cards.size() < shown.size()) {
        auto *card = new ContainerCard(this);
        connect(card, &ContainerCard::actionAsked, this, [this, card](ContainerAction action) {
            Q_EMIT actionAsked(action, int(m_cards.indexOf(card)));
        });
        connect(card, &ContainerCard::logsAsked, this, [this, card] { Q_EMIT logsAsked(card->container()); });
        connect(card, &ContainerCard::createAsked, this, &CardGrid::createAsked);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_cards.at(i)->show(shown.at(i));
    arrange();
}

void CardGrid::arrange()
{
    const auto fit = [this](int least) { return (width() + metrics::cardGap) / (scaled(least) + metrics::cardGap); };
    const int fitting =
        fit(fourthColumnWidth) >= mostColumns ? mostColumns : qMin(fit(leastCardWidth), mostColumns - 1);
    const int columns = qBound(1, qMin(fitting, int(m_cards.size())), mostColumns);
    if (columns == m_columns && m_arranged == m_cards.size())
        return;
    m_columns = columns;
    m_arranged = m_cards.size();
    for (ContainerCard *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bt2c
