#include "ui/schedule/runcalendar.h"

#include "core/support/describe.h"
#include "ui/schedule/runcalendargrid.h"
#include "ui/schedule/runcalendarlegend.h"
#include "ui/schedule/rundayrows.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

// A day of a run each few minutes is told of as far as anyone reads.
constexpr qsizetype mostLines = 12;
constexpr qsizetype mostFindings = 20;
constexpr int logAround = 30 * 60;

RunRow rowOf(RunDayState state, const QString &label, const QString &words)
{
    const BadgeLook look = lookOf(state);
    return {.symbol = look.symbol, .tone = look.tone, .label = label, .words = words};
}

RunRow rowOf(const RunLine &line, const QString &label)
{
    RunRow row = rowOf(line.state, label, line.words);
    if (line.runs > 1)
        row.words = RunCalendar::tr("%n run(s)", nullptr, line.runs) + u" · "_s + line.words;
    row.backup = line.backup;
    row.from = line.from;
    row.to = line.to;
    return row;
}

RunRow moreRow(qsizetype more)
{
    return {.words = RunCalendar::tr("and %n more", nullptr, int(more)), .inset = true};
}

QList<RunRow> rowsOf(const RunDays &days, QDate day)
{
    QList<RunRow> rows;
    const int at = int(days.firstDay.daysTo(day));
    for (int kind = 0; kind < days.kinds.size(); ++kind) {
        const RunTile &tile = days.tile(kind, at);
        const QList<RunLine> lines = days.lines(kind, at);
        if (tile.expected == 0 && lines.isEmpty())
            continue;
        const QString name = kindWords(tile.kind);
        if (lines.size() == 1 && lines.first().runs == 1 && tile.expected <= 1) {
            rows.append(rowOf(lines.first(), name + u' ' + lines.first().when));
            continue;
        }
        const QString counted = countWords(tile);
        rows.append(rowOf(tile.state, name, counted.isEmpty() ? stateWords(tile.state) : counted));
        for (const RunLine &line : lines.first(qMin(mostLines, lines.size()))) {
            RunRow row = rowOf(line, line.when);
            row.inset = true;
            rows.append(row);
        }
        if (lines.size() > mostLines)
            rows.append(moreRow(lines.size() - mostLines));
    }
    if (rows.isEmpty())
        rows.append(days.unseen
                        ? rowOf(RunDayState::NotKnown, {}, RunCalendar::tr("What ran on this day is not known."))
                        : rowOf(RunDayState::Nothing, {}, RunCalendar::tr("No run was due on this day.")));
    return rows;
}

RunRow rowOf(const RunFinding &finding, const QDateTime &now)
{
    const bool overdue = finding.kind == RunFindingKind::Overdue;
    RunRow row = rowOf(overdue ? RunDayState::Failed : RunDayState::Doubtful,
                       overdue                ? kindWords(finding.schedule)
                       : finding.at.isValid() ? momentWords(finding.at, now)
                                              : QString(),
                       describe(finding));
    if (finding.kind == RunFindingKind::Shrank || finding.kind == RunFindingKind::HoldsNothing)
        row.backup = finding.backup;
    if (finding.kind == RunFindingKind::Vanished && finding.at.isValid()) {
        row.from = finding.at.addSecs(-60);
        row.to = finding.at.addSecs(logAround);
    }
    return row;
}

} // namespace

RunCalendar::RunCalendar(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
{
    auto *message = new QWidget(this);
    auto *column = new QVBoxLayout(message);
    column->setContentsMargins(metrics::cardPadding, 8, metrics::cardPadding, 8);
    column->setSpacing(4);
    m_title = new TextLabel(Type::Section, Ink::Text, message);
    m_text = new TextLabel(Type::Body, Ink::Secondary, message);
    for (TextLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch();
    m_stack->addWidget(message);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    QWidget *page = makePage();
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    showLooking();
}

QWidget *RunCalendar::makePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::cardPadding, 4, 12, 12);
    column->setSpacing(8);
    m_unread = new RunDayRows(page);
    m_grid = new RunCalendarGrid(page);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    m_legend = new RunCalendarLegend(page);
    m_earlier = new LinkButton(tr("Earlier days"), page);
    m_later = new LinkButton(tr("Later days"), page);
    below->addWidget(m_legend, 1);
    below->addWidget(m_earlier, 0, Qt::AlignTop);
    below->addWidget(m_later, 0, Qt::AlignTop);
    m_dayTitle = new TextLabel(Type::Section, Ink::Text, page);
    m_dayRows = new RunDayRows(page);
    m_findingsTitle = new TextLabel(tr("To look at"), Type::Section, Ink::Text, page);
    m_findings = new RunDayRows(page);
    column->addWidget(m_unread);
    column->addWidget(m_grid);
    column->addLayout(below);
    column->addSpacing(4);
    column->addWidget(m_dayTitle);
    column->addWidget(m_dayRows);
    column->addSpacing(4);
    column->addWidget(m_findingsTitle);
    column->addWidget(m_findings);
    column->addStretch();

    connect(m_grid, &RunCalendarGrid::chosen, this, &RunCalendar::showDay);
    connect(m_grid, &RunCalendarGrid::moved, this, &RunCalendar::showWays);
    connect(m_grid, &RunCalendarGrid::entered, this, &RunCalendar::enterDay);
    connect(m_earlier, &QPushButton::clicked, m_grid, &RunCalendarGrid::goBack);
    connect(m_later, &QPushButton::clicked, m_grid, &RunCalendarGrid::goForward);
    for (const RunDayRows *rows : {m_dayRows, m_findings}) {
        connect(rows, &RunDayRows::logAsked, this, &RunCalendar::logAsked);
        connect(rows, &RunDayRows::backupAsked, this, &RunCalendar::backupAsked);
    }
    return page;
}

void RunCalendar::tell(const QString &title, const QString &text)
{
    m_seen = false;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_stack->setCurrentIndex(0);
}

void RunCalendar::showLooking()
{
    tell(tr("Looking at what ran…"), {});
}

void RunCalendar::showNothing()
{
    tell(tr("No backup job, so none is expected"), tr("Runs appear here once a job for this site is installed."));
}

void RunCalendar::showFailure(const Error &error)
{
    if (!m_seen)
        tell(tr("What ran could not be looked at"), describe(error));
}

void RunCalendar::setProof(const ScheduleProof &proof, const QDateTime &now)
{
    const RunDays days = arrangeRunDays(proof, now);
    if (days.kinds.isEmpty() && days.findings.isEmpty() && days.unread.isEmpty() && !days.unseen) {
        tell(tr("No run was due so far"), tr("Runs of this site's backups appear here once their time has come."));
        return;
    }
    const bool first = !std::exchange(m_seen, true);
    m_days = days;
    QList<RunRow> unread;
    for (const QString &words : days.unread)
        unread.append({.symbol = Symbol::Triangle, .tone = Tone::Warn, .words = words});
    if (days.unseen)
        unread.prepend({.symbol = Symbol::Triangle,
                        .tone = Tone::Warn,
                        .words = tr("Not all backups could be seen, so it is not known whether all were made.")});
    m_unread->setRows(unread);
    QList<RunDayState> states;
    for (const RunTile &tile : days.tiles) {
        if (!states.contains(tile.state))
            states.append(tile.state);
    }
    std::ranges::sort(states);
    m_legend->setStates(states);
    m_grid->setDays(days);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grid, m_legend, m_dayTitle})
        part->setVisible(!days.kinds.isEmpty());
    if (first)
        m_grid->choose(days.worthSeeing());
    showDay(m_grid->chosenDay());
    showFindings(now);
    showWays();
    m_stack->setCurrentIndex(1);
}

void RunCalendar::showDay(QDate day)
{
    m_dayTitle->setText(day == m_days.today ? tr("Today, %1").arg(dayWords(day)) : dayWords(day));
    m_dayRows->setRows(m_days.kinds.isEmpty() ? QList<RunRow>() : rowsOf(m_days, day));
}

void RunCalendar::showFindings(const QDateTime &now)
{
    QList<RunRow> rows;
    for (const RunFinding &finding : m_days.findings.first(qMin(mostFindings, m_days.findings.size())))
        rows.append(rowOf(finding, now));
    if (m_days.findings.size() > mostFindings)
        rows.append(moreRow(m_days.findings.size() - mostFindings));
    m_findings->setRows(rows);
    m_findingsTitle->setVisible(!rows.isEmpty());
}

void RunCalendar::showWays()
{
    const bool all = !m_grid->canGoBack() && !m_grid->canGoForward();
    m_earlier->setVisible(!all && !m_days.kinds.isEmpty());
    m_later->setVisible(!all && !m_days.kinds.isEmpty());
    m_earlier->setEnabled(m_grid->canGoBack());
    m_later->setEnabled(m_grid->canGoForward());
}

void RunCalendar::enterDay()
{
    m_scroll->ensureWidgetVisible(m_dayRows);
    if (QPushButton *link = m_dayRows->firstLink())
        link->setFocus(Qt::TabFocusReason);
}

} // namespace bt2c
