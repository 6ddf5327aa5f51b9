#include "ui/recovery/diagnosisview.h"

#include "ui/recovery/findingscard.h"
#include "ui/recovery/recoverywords.h"
#include "ui/recovery/waycard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/signbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSide = 56;
constexpr int linkGap = 18;

BadgeLook lookOf(const Diagnosis &diagnosis)
{
    switch (diagnosis.cause) {
    case Cause::None: return {Symbol::Tick, Tone::Ok};
    case Cause::NodeStarting: return {Symbol::Clock, Tone::Warn};
    case Cause::UnfinishedRecovery:
    case Cause::UnfinishedRestore:
    case Cause::ChainBehind:
    case Cause::ChainStalled:
    case Cause::BackupDiskMissing:
    case Cause::NoBackup: return {Symbol::Triangle, Tone::Warn};
    default: return {Symbol::Triangle, Tone::Bad};
    }
}

/// A card with words at the left and buttons at the right.
struct LineCard
{
    QWidget *widget;
    QHBoxLayout *row;
};

LineCard lineCard(const QString &title, const QString &text, bool emphasis, QWidget *parent)
{
    auto *holder = new Card(parent);
    holder->setEmphasis(emphasis);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    row->setSpacing(metrics::buttonGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *head = new TextLabel(title, emphasis ? Type::Section : Type::Strong, Ink::Text, holder);
    head->setWrapping();
    auto *body = new TextLabel(text, Type::Body, Ink::Secondary, holder);
    body->setWrapping();
    words->addWidget(head);
    words->addWidget(body);
    row->addLayout(words, 1);
    holder->setAccessibleName(title);
    holder->setAccessibleDescription(text);
    return {holder, row};
}

QPushButton *plainButton(const QString &text, QWidget *parent, bool primary = false)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setDefault(primary);
    button->setAccessibleName(text);
    return button;
}

} // namespace

DiagnosisView::DiagnosisView(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(scroll);
    auto *content = new QWidget(scroll);
    auto *row = new QHBoxLayout(content);
    // The bar of what scrolls lies in the page's margin.
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::cardGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::cardGap);
    left->addWidget(makeStatement());
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(metrics::cardGap);
    left->addLayout(m_ways);
    left->addWidget(makeHelp());
    left->addStretch();
    m_findings = new FindingsCard(content);
    row->addLayout(left, 58);
    row->addWidget(m_findings, 42);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

QWidget *DiagnosisView::makeStatement()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::cardPadding, 18, metrics::cardPadding, 18);
    row->setSpacing(18);
    m_sign = new SignBox(signSide, card);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_statement = new TextLabel(Type::Statement, Ink::Text, card);
    m_statement->setWrapping();
    m_explanation = new TextLabel(Type::Body, Ink::Secondary, card);
    m_explanation->setWrapping();
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next = new TextLabel(Type::Strong, Ink::Text, card);
    m_next->setWrapping();
    m_line = new ProgressLine(card);
    m_nextButtons = new QWidget(card);
    auto *buttons = new QHBoxLayout(m_nextButtons);
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(metrics::buttonGap);
    m_again = plainButton(tr("Try again"), m_nextButtons, true);
    m_containers = plainButton(tr("Containers"), m_nextButtons);
    m_containers->setAccessibleName(tr("Go to Containers"));
    m_containers->setToolTip(tr("Shows every place where an engine was looked for, and what it said"));
    connect(m_again, &QPushButton::clicked, this, &DiagnosisView::lookAgainAsked);
    connect(m_containers, &QPushButton::clicked, this, &DiagnosisView::containersAsked);
    m_backups = plainButton(tr("Backups"), m_nextButtons);
    m_backups->setAccessibleName(tr("Go to Backups"));
    connect(m_backups, &QPushButton::clicked, this, &DiagnosisView::backupsAsked);
    buttons->addWidget(m_again);
    buttons->addWidget(m_containers);
    buttons->addWidget(m_backups);
    buttons->addStretch();
    words->addWidget(m_statement);
    words->addWidget(m_explanation);
    words->addWidget(m_next);
    words->addWidget(m_nextButtons);
    words->addSpacing(4);
    words->addWidget(m_line);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return card;
}

QWidget *DiagnosisView::makeHelp()
{
    auto *help = new QWidget(this);
    auto *row = new FlowLayout(help, FlowLayout::Side::Beginning, linkGap);
    row->setContentsMargins(2, 2, 2, 2);
    const auto link = [&](const QString &text, auto signal) {
        auto *button = new LinkButton(text, help);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    link(tr("Troubleshooting"), &DiagnosisView::troubleshootingAsked);
    link(tr("Restore drill…"), &DiagnosisView::drillAsked);
    link(tr("Support bundle…"), &DiagnosisView::bundleAsked);
    return help;
}

void DiagnosisView::clearWays()
{
    m_primary = nullptr;
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DiagnosisView::showLooking()
{
    clearWays();
    m_sign->setLook({Symbol::Search, Tone::Unknown});
    m_statement->setText(tr("Looking at the site…"));
    m_explanation->setText(tr("Engine, containers, volume, chain, disk and backups are looked at all at once, for five "
                              "seconds at most. Nothing is changed."));
    m_next->hide();
    m_nextButtons->hide();
    m_line->setFraction({});
    m_line->show();
    m_findings->showLooking();
    setAccessibleName(m_statement->text());
    setAccessibleDescription(m_explanation->text());
}

void DiagnosisView::setLooking(bool looking)
{
    m_line->setFraction({});
    m_line->setVisible(looking);
    m_again->setEnabled(!looking);
}

void DiagnosisView::show(const Diagnosis &diagnosis, const std::optional<RecoveryJournal> &undoable,
                         const QDateTime &now)
{
    clearWays();
    m_line->hide();
    m_sign->setLook(lookOf(diagnosis));
    m_statement->setText(diagnosis.statement);
    QString explanation = diagnosis.explanation;
    if (diagnosis.confidence == Confidence::Guess && !diagnosis.healthy())
        explanation += u' ' + tr("This is the likeliest reason, not a certain one.");
    m_explanation->setText(explanation);
    m_explanation->setToolTip(diagnosis.reasons.join(u'\n'));
    m_explanation->setVisible(!explanation.isEmpty());
    m_next->setText(diagnosis.nextStep);
    m_next->setVisible(!diagnosis.nextStep.isEmpty());
    const bool helpless = !diagnosis.healthy() && !diagnosis.recommended() && !diagnosis.open;
    m_nextButtons->setVisible(helpless);
    m_again->setEnabled(true);
    const Cause cause = diagnosis.cause;
    m_containers->setVisible(cause == Cause::EngineDown || cause == Cause::PortTaken
                             || cause == Cause::ComposeFileMissing);
    m_backups->setVisible(cause == Cause::BackupDiskMissing || cause == Cause::NoBackup || cause == Cause::FullDisk);
    if (helpless)
        m_primary = m_again;
    setAccessibleName(diagnosis.statement);
    setAccessibleDescription(QStringList{explanation, diagnosis.nextStep}.join(u' ').trimmed());
    if (diagnosis.open)
        addOpen(*diagnosis.open, now);
    addWays(diagnosis);
    if (undoable)
        addFormer(*undoable, now);
    m_findings->show(diagnosis.findings);
}

void DiagnosisView::addOpen(const OpenRecovery &open, const QDateTime &now)
{
    const RecoveryJournal &journal = open.journal;
    const auto next = std::ranges::find_if(journal.steps, [](const StepRecord &record) {
        return record.state != StepState::Done && record.state != StepState::Skipped;
    });
    const int step = int(next - journal.steps.begin());
    QString text =
        tr("%1, begun %2.").arg(procedureWords(journal.procedure), momentWords(journal.startedAt.toLocalTime(), now));
    if (next != journal.steps.end())
        text += u' '
                + tr("It goes on with step %1 of %2, %3.")
                      .arg(step + 1)
                      .arg(journal.procedure.steps.size())
                      .arg(stepWords(journal, step).title);
    if (open.alive)
        text += u' ' + tr("Another program is at work on it now: %1.").arg(journal.startedBy);
    const LineCard card = lineCard(tr("A recovery is not finished"), text, true, this);
    if (!open.alive) {
        QPushButton *stop = plainButton(tr("Stop it…"), card.widget);
        QPushButton *go = plainButton(tr("Go on"), card.widget, true);
        connect(stop, &QPushButton::clicked, this, [this, journal] { Q_EMIT abandonAsked(journal); });
        connect(go, &QPushButton::clicked, this, [this, id = journal.id] { Q_EMIT goOnAsked(id); });
        card.row->addWidget(stop);
        card.row->addWidget(go);
        m_primary = go;
    }
    m_ways->addWidget(card.widget);
}

void DiagnosisView::addWays(const Diagnosis &diagnosis)
{
    const bool small = !diagnosis.recommended();
    for (const RecoveryWay &shown : diagnosis.ways) {
        RecoveryWay way = shown;
        // What is open goes first.
        way.recommended = way.recommended && !diagnosis.open;
        auto *card = new WayCard(way, small ? WayCard::Size::Small : WayCard::Size::Large, !diagnosis.open, this);
        connect(card, &WayCard::startAsked, this, &DiagnosisView::startAsked);
        if (way.recommended && card->button())
            m_primary = card->button();
        m_ways->addWidget(card);
    }
}

void DiagnosisView::addFormer(const RecoveryJournal &journal, const QDateTime &now)
{
    const QString text = tr("%1, %2. %3")
                             .arg(procedureWords(journal.procedure), momentWords(journal.startedAt.toLocalTime(), now),
                                  keptWords(journal));
    const LineCard card = lineCard(tr("The last recovery can be undone"), text.trimmed(), false, this);
    QPushButton *report = plainButton(tr("Report"), card.widget);
    report->setAccessibleName(tr("Report of the last recovery"));
    QPushButton *undo = plainButton(tr("Undo…"), card.widget);
    connect(report, &QPushButton::clicked, this, [this, journal] { Q_EMIT reportAsked(journal); });
    connect(undo, &QPushButton::clicked, this, [this, journal] { Q_EMIT undoAsked(journal); });
    card.row->addWidget(report);
    card.row->addWidget(undo);
    m_ways->addWidget(card.widget);
}

void DiagnosisView::focusDecision()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

} // namespace bt2c
