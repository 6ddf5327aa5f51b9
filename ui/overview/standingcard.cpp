#include "ui/overview/standingcard.h"

#include "ui/overview/reasonlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/signbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>

namespace bt2c {

BadgeLook lookOf(Standing standing)
{
    switch (standing) {
    case Standing::Unknown: break;
    case Standing::Protected: return {Symbol::Shield, Tone::Ok, false};
    case Standing::AtRisk: return {Symbol::Triangle, Tone::Warn, false};
    case Standing::CannotRecover: return {Symbol::Cross, Tone::Bad, false};
    }
    return {Symbol::Question, Tone::Unknown, false};
}

StandingCard::StandingCard(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(18));
    m_sign = new SignBox(56, card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_statement = new TextLabel(Type::Statement, Ink::Text, card);
    m_words = new TextLabel(Type::Body, Ink::Secondary, card);
    m_words->setWrapping();
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addStretch();
    words->addWidget(m_statement);
    words->addWidget(m_words);
    words->addStretch();
    m_badge = new Badge(card);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    column->addLayout(row);
    m_reasons = new ReasonList(card);
    column->addWidget(m_reasons);
    connect(m_reasons, &ReasonList::mendingAsked, this, &StandingCard::mendingAsked);
    showLooking();
}

void StandingCard::showLooking()
{
    StandingReport report;
    show(report, QDateTime::currentDateTime());
}

void StandingCard::show(const StandingReport &report, const QDateTime &now)
{
    m_sign->setLook(lookOf(report.standing));
    m_statement->setText(describe(report.standing));
    m_words->setText(statementOf(report));
    setAccessibleName(describe(report.standing));
    setAccessibleDescription(statementOf(report));
    m_badge->setVisible(report.point.has_value());
    if (report.point) {
        const Integrity &integrity = report.point->backup.integrity;
        if (report.point->verified)
            m_badge->setLook(lookOf(integrity.state), tr("Verified %1").arg(agoWords(integrity.checkedAt, now)),
                             report.point->backup.fileName);
        else
            m_badge->setLook(lookOf(integrity.state), stateLabel(integrity.state), report.point->backup.fileName);
    }
    QList<StandingReason> heavy;
    for (const StandingReason &reason : report.reasons) {
        if (weightOf(reason.kind) != ReasonWeight::Notice)
            heavy.append(reason);
    }
    m_reasons->setReasons(heavy, now);
    m_reasons->setVisible(!heavy.isEmpty());
}

} // namespace bt2c
