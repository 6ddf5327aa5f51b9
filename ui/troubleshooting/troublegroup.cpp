#include "ui/troubleshooting/troublegroup.h"

#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace bt2c {

namespace {
constexpr int progressWidth = 80;
}

TroubleGroup::TroubleGroup(const QString &section, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 2);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 10);
    m_head->setSpacing(metrics::buttonGap);
    m_head->addWidget(new TextLabel(section, Type::Section, Ink::Secondary, card));
    m_head->addWidget(new TextLabel(title, Type::Section, Ink::Text, card));
    m_progress = new ProgressLine(card);
    m_progress->setFixedWidth(scaled(progressWidth));
    m_progress->setAccessibleName(tr("Looking"));
    m_progress->hide();
    m_head->addWidget(m_progress);
    m_head->addStretch();
    column->addLayout(m_head);
    m_waiting = new TextLabel(tr("Looking…"), Type::Body, Ink::Secondary, card);
    m_waiting->setContentsMargins(metrics::cardPadding, 4, metrics::cardPadding, 14);
    column->addWidget(m_waiting);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void TroubleGroup::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void TroubleGroup::setLooking(bool looking)
{
    m_looking = looking;
    m_progress->setVisible(looking);
    m_waiting->setVisible(looking && m_checks.isEmpty());
}

void TroubleGroup::show(const QList<TroubleCheck> &checks)
{
    setLooking(false);
    if (checks == m_checks)
        return;
    m_checks = checks;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const TroubleCheck &check : checks) {
        m_rows->addWidget(new Rule(this));
        auto *row = new TroubleRow(check, this);
        connect(row, &TroubleRow::acted, this, &TroubleGroup::acted);
        m_rows->addWidget(row);
        // Visible now and not a turn later, so that nothing jumps.
        row->setVisible(true);
    }
}

} // namespace bt2c
