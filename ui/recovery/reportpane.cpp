#include "ui/recovery/reportpane.h"

#include "core/support/describe.h"
#include "ui/recovery/accesstext.h"
#include "ui/recovery/recoverywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/signbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSide = 56;
constexpr int labelWidth = 116;

BadgeLook lookOf(RecoveryOutcome outcome)
{
    switch (outcome) {
    case RecoveryOutcome::Recovered: return {Symbol::Tick, Tone::Ok};
    case RecoveryOutcome::Stopped: return {Symbol::Square, Tone::Warn};
    case RecoveryOutcome::Undone: return {Symbol::Restore, Tone::Unknown};
    case RecoveryOutcome::Open: break;
    }
    return {Symbol::Clock, Tone::Warn};
}

} // namespace

ReportPane::ReportPane(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, 4);
    column->setSpacing(metrics::cardGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    m_sign = new SignBox(signSide, content);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new TextLabel(Type::Statement, Ink::Text, content);
    m_title->setWrapping();
    m_text = new TextLabel(Type::Body, Ink::Secondary, content);
    m_text->setWrapping();
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_line = new ProgressLine(content);
    m_facts = new QWidget(content);
    m_rows = new QVBoxLayout(m_facts);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addWidget(m_facts);
    column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    whole->addWidget(scroll, 1);

    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, metrics::cardPadding);
    row->setSpacing(metrics::buttonGap);
    const auto button = [bar](Symbol symbol, const QString &text, const QString &name) {
        auto *made = new QPushButton(symbolIcon(symbol), text, bar);
        made->setAutoDefault(false);
        made->setAccessibleName(name);
        return made;
    };
    m_save = button(Symbol::File, tr("Save report…"), tr("Save report…"));
    m_save->setToolTip(tr("What was found, done and measured, as Markdown or PDF"));
    m_copy = button(Symbol::Copy, tr("Copy"), tr("Copy the report"));
    m_undo = button(Symbol::Restore, tr("Undo…"), tr("Undo…"));
    m_done = new QPushButton(tr("Done"), bar);
    m_done->setAccessibleName(tr("Done"));
    m_done->setAutoDefault(false);
    m_done->setDefault(true);
    row->addWidget(m_save);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_done);
    whole->addWidget(bar);
    connect(m_save, &QPushButton::clicked, this, &ReportPane::saveAsked);
    connect(m_copy, &QPushButton::clicked, this, &ReportPane::copyAsked);
    connect(m_undo, &QPushButton::clicked, this, &ReportPane::undoAsked);
    connect(m_done, &QPushButton::clicked, this, &ReportPane::doneAsked);
}

QList<ReportPane::Fact> ReportPane::factsOf(const RecoveryJournal &journal, const QDateTime &now)
{
    QList<Fact> facts{{tr("Procedure"), procedureWords(journal.procedure)}};
    if (!journal.cause.isEmpty())
        facts.append({tr("Found"), journal.cause});
    QString time = momentWords(journal.startedAt.toLocalTime(), now);
    if (journal.endedAt.isValid())
        time += u" · "_s
                + tr("took %1").arg(
                    formatDuration(double(qMax<qint64>(0, journal.startedAt.msecsTo(journal.endedAt))) / 1000));
    facts.append({tr("When"), time});
    if (!journal.backup.isEmpty()) {
        QString backup = QFileInfo(journal.backup).fileName();
        if (journal.backupMadeAt.isValid())
            backup = momentWords(journal.backupMadeAt, now) + u'\n' + backup;
        facts.append({tr("Backup"), backup});
    }
    QStringList heights;
    if (journal.liveHeight)
        heights << tr("before %1").arg(numberWords(*journal.liveHeight));
    if (journal.backupHeight)
        heights << tr("backup %1").arg(numberWords(*journal.backupHeight));
    if (journal.heightAfter)
        heights << tr("now %1").arg(numberWords(*journal.heightAfter));
    if (!heights.isEmpty())
        facts.append({tr("Heights"), heights.join(u" · "_s)});
    QStringList left;
    for (qsizetype i = 0; i < journal.steps.size(); ++i) {
        const StepRecord &record = journal.steps.at(i);
        if (record.state == StepState::Skipped)
            left << tr("%1: %2").arg(stepWords(journal, int(i)).title, record.skipReason);
    }
    if (!left.isEmpty())
        facts.append({tr("Left out"), left.join(u'\n')});
    // What was kept went back to its place.
    if (journal.outcome == RecoveryOutcome::Undone)
        return facts;
    const QString kept = keptWords(journal);
    facts.append({tr("Kept"), kept.isEmpty() ? tr("nothing was replaced or removed") : kept});
    return facts;
}

void ReportPane::show(const RecoveryStatus &status, bool undoing, const QDateTime &now)
{
    const RecoveryJournal &journal = status.journal;
    const OutcomeWords words = outcomeWords(journal);
    m_sign->setLook(lookOf(journal.outcome));
    m_title->setText(undoing ? tr("Undoing the recovery…") : words.title);
    const bool waits = undoing && !status.waiting.isEmpty();
    m_text->setText(waits     ? status.waiting
                    : undoing ? tr("The validator is stopped for it, and started afterwards if it ran.")
                              : words.text);
    m_line->setVisible(undoing);
    m_line->setFraction(waits ? std::nullopt : status.meter.fraction());
    setAccessText(*this, m_title->text(), m_text->text());
    showFacts(factsOf(journal, now));
    m_undo->setVisible(status.undoable);
    m_undo->setEnabled(!undoing);
    m_done->setEnabled(!undoing);
}

void ReportPane::showFacts(const QList<Fact> &facts)
{
    if (facts == m_shown)
        return;
    m_shown = facts;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Fact &fact : facts) {
        auto *holder = new QWidget(m_facts);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 8, 0, 8);
        row->setSpacing(metrics::cardGap);
        auto *label = new TextLabel(fact.label, Type::Body, Ink::Secondary, holder);
        label->setFixedWidth(scaled(labelWidth));
        label->setWrapping();
        auto *value = new TextLabel(fact.value, Type::Body, Ink::Text, holder);
        value->setWrapping();
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(value, 1);
        holder->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        m_rows->addWidget(new Rule(m_facts));
        m_rows->addWidget(holder);
    }
}

void ReportPane::focusDecision()
{
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace bt2c
