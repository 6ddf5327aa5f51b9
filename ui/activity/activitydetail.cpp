#include "ui/activity/activitydetail.h"

#include "core/support/describe.h"
#include "ui/activity/activitydelegate.h"
#include "ui/activity/activitywords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 104;
constexpr int signSide = 16;
constexpr int stepRowHeight = 30;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// Names of archives have no blanks; they may break behind what stands for them.
QString breakable(QString text)
{
    return text.replace(u'_', u"_\u200B"_s);
}

/// The sign of a step, in the colour of what came of it.
class StepSign final : public QWidget
{
public:
    StepSign(StepState state, QWidget *parent)
        : QWidget(parent)
        , m_state(state)
    {
        setFixedSize(scaled(signSide), scaled(signSide));
    }

    static QString words(StepState state)
    {
        switch (state) {
        case StepState::Done:
            return ActivityDetail::tr("done");
        case StepState::Failed:
            return ActivityDetail::tr("failed");
        case StepState::Skipped:
            return ActivityDetail::tr("left out");
        case StepState::Running:
            return ActivityDetail::tr("under way");
        case StepState::Waiting:
            break;
        }
        return ActivityDetail::tr("not done");
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        switch (m_state) {
        case StepState::Done:
            drawSymbol(painter, rect(), Symbol::Tick, colours.ok.ink);
            break;
        case StepState::Failed:
            drawSymbol(painter, rect(), Symbol::Cross, colours.bad.ink);
            break;
        case StepState::Skipped:
            drawSymbol(painter, rect(), Symbol::Barred, colours.unknown.ink);
            break;
        case StepState::Running:
            drawSymbol(painter, rect(), Symbol::Clock, colours.unknown.ink);
            break;
        case StepState::Waiting:
            drawSymbol(painter, rect(), Symbol::Dot, colours.unknown.ink);
            break;
        }
    }

private:
    StepState m_state;
};

} // namespace

ActivityDetail::ActivityDetail(Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
{
    auto *nothing = new QWidget(this);
    auto *middle = new QVBoxLayout(nothing);
    auto *hint = new TextLabel(tr("Choose something that was done to see what came of it."), Type::Body, Ink::Secondary,
                               nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addWidget(hint, 1);
    addWidget(nothing);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget *page = makePage();
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    addWidget(scroll);
}

QWidget *ActivityDetail::makePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(12);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(metrics::buttonGap);
    m_title = new TextLabel(Type::Section, Ink::Text, page);
    m_title->setWrapping();
    m_badge = new Badge(page);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_badge, 0, Qt::AlignTop | Qt::AlignLeft);
    column->addLayout(m_head);
    m_sentences = new TextLabel(Type::Body, Ink::Secondary, page);
    m_sentences->setWrapping();
    column->addWidget(m_sentences);
    m_who = new TextLabel(Type::Secondary, Ink::Secondary, page);
    m_who->setWrapping();
    column->addWidget(m_who);

    m_buttons = new ButtonRow(page);
    m_report = m_buttons->add(Symbol::List, tr("Report"), 0);
    m_report->setAccessibleName(tr("Report"));
    m_report->setToolTip(tr("Report"));
    m_undo = m_buttons->add(Symbol::Restore, tr("Undo…"), 0);
    m_undo->setAccessibleName(tr("Undo this"));
    m_undo->setToolTip(tr("Undo this"));
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(m_row); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoAsked(m_row); });
    column->addWidget(m_buttons);

    m_stepsRule = new Rule(page);
    column->addWidget(m_stepsRule);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(0);
    column->addLayout(m_steps);
    m_factsRule = new Rule(page);
    column->addWidget(m_factsRule);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(6);
    column->addLayout(m_facts);
    m_keptRule = new Rule(page);
    column->addWidget(m_keptRule);
    m_kept = new TextLabel(Type::Body, Ink::Secondary, page);
    m_kept->setWrapping();
    column->addWidget(m_kept);
    column->addStretch();
    return page;
}

void ActivityDetail::show(const ActivityPointer &row, const QDateTime &now)
{
    const qint64 request = ++m_request;
    const bool same = row && m_row && row->key == m_row->key && row->outcome == m_row->outcome;
    fill(row, now);
    if (!row)
        return;
    showAftermath(same ? m_after : Aftermath());
    const QString directory = m_workspace.site() ? m_workspace.site()->directory : QString();
    m_workspace.jobs()
        .run([row, directory](Control &) { return aftermathOf(*row, directory); })
        .future.then(this, [this, request](const Aftermath &after) {
            if (request == m_request)
                showAftermath(after);
        });
}

void ActivityDetail::show(const ActivityPointer &row, const QDateTime &now, const Aftermath &after)
{
    ++m_request;
    fill(row, now);
    if (row)
        showAftermath(after);
}

void ActivityDetail::setBusy(bool busy)
{
    m_busy = busy;
    showAftermath(m_after);
}

void ActivityDetail::fill(const ActivityPointer &row, const QDateTime &now)
{
    setCurrentIndex(row ? 1 : 0);
    const bool same = row == m_row;
    m_row = row;
    if (!row || same)
        return;
    m_title->setText(titleOf(*row, now));
    m_title->setToolTip(exactWords(QDateTime::fromMSecsSinceEpoch(row->started)));
    const QString sentences = sentencesOf(*row);
    m_sentences->setText(breakable(sentences));
    m_sentences->setVisible(!sentences.isEmpty());
    const QString took = row->seconds < 0 ? QString() : tookWords(*row, now);
    const QString who = row->by.isEmpty() ? (took.isEmpty() ? QString() : tr("Took %1").arg(took))
                        : took.isEmpty()  ? tr("By %1").arg(row->by)
                                          : tr("By %1 · took %2").arg(row->by, took);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    m_report->setVisible(std::holds_alternative<RecoveryJournal>(row->source));
    fillSteps(*row);
    fillFacts(*row);
    placeBadge();
}

void ActivityDetail::fillSteps(const ActivityRow &row)
{
    clearLayout(m_steps);
    const QList<ActivityStep> steps = stepsOf(row);
    m_stepsRule->setVisible(!steps.isEmpty());
    for (const ActivityStep &step : steps) {
        auto *line = new QWidget(this);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(metrics::buttonGap);
        line->setMinimumHeight(scaled(stepRowHeight));
        across->addWidget(new StepSign(step.state, line));
        auto *title = new ElidedLabel(Type::Body, step.state == StepState::Waiting ? Ink::Secondary : Ink::Text,
                                      Qt::ElideRight, line);
        title->setText(step.title);
        across->addWidget(title, 1);
        const QString took = step.seconds < 0 ? QString() : formatDuration(step.seconds);
        across->addWidget(new TextLabel(took, Type::Body, Ink::Secondary, line));
        line->setAccessibleName(tr("%1: %2", "Restore: done").arg(step.title, StepSign::words(step.state)));
        line->setAccessibleDescription(step.words);
        line->setToolTip(step.words);
        m_steps->addWidget(line);
        if (step.words.isEmpty() || (step.state != StepState::Failed && step.state != StepState::Skipped))
            continue;
        auto *words = new TextLabel(step.words, Type::Secondary,
                                    step.state == StepState::Failed ? Ink::Bad : Ink::Secondary, this);
        words->setWrapping();
        words->setContentsMargins(scaled(signSide) + metrics::buttonGap, 0, 0, 6);
        m_steps->addWidget(words);
    }
}

void ActivityDetail::fillFacts(const ActivityRow &row)
{
    clearLayout(m_facts);
    const QList<ActivityFact> facts = factsOf(row);
    m_factsRule->setVisible(!facts.isEmpty());
    for (const ActivityFact &fact : facts) {
        auto *line = new QWidget(this);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(metrics::buttonGap);
        auto *label = new TextLabel(fact.label, Type::Secondary, Ink::Secondary, line);
        label->setFixedWidth(scaled(labelWidth));
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        across->addWidget(label);
        // Names of files have no blanks at which a line could break.
        if (fact.value.contains(u' ') && !fact.value.contains(u'/')) {
            auto *value = new TextLabel(breakable(fact.value), Type::Secondary, Ink::Text, line);
            value->setWrapping();
            across->addWidget(value, 1);
        } else {
            auto *value = new ElidedLabel(Type::Secondary, Ink::Text, Qt::ElideMiddle, line);
            value->setText(fact.value);
            across->addWidget(value, 1);
        }
        line->setToolTip(fact.full.isEmpty() ? fact.value : fact.full);
        line->setAccessibleName(tr("%1: %2", "Size: 348.1 MB").arg(fact.label, fact.value));
        m_facts->addWidget(line);
    }
}

void ActivityDetail::showAftermath(const Aftermath &after)
{
    m_after = after;
    const QString kept = QStringList{after.kept, after.whyNot}.join(u' ').trimmed();
    m_kept->setText(breakable(kept));
    m_kept->setVisible(!kept.isEmpty());
    m_keptRule->setVisible(!kept.isEmpty());
    m_undo->setVisible(after.undoable);
    m_undo->setEnabled(!m_busy);
    m_buttons->setVisible(after.undoable || !m_report->isHidden());
    m_buttons->settle();
}

void ActivityDetail::placeBadge()
{
    if (m_row)
        m_badge->setLook(lookOf(m_row->sign), outcomeIn(width() - 2 * metrics::cardPadding - 4, m_row->outcome),
                         sentencesOf(*m_row));
    // Beside the title where both fit on the line, else below it.
    const int wanted =
        m_title->fontMetrics().horizontalAdvance(m_title->text()) + m_badge->sizeHint().width() + metrics::buttonGap;
    const bool beside = wanted <= width() - 2 * metrics::cardPadding - 4;
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setStretch(0, beside ? 1 : 0);
}

void ActivityDetail::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    placeBadge();
}

} // namespace bt2c
