#include "ui/schedule/schedulepage_p.h"

#include "core/schedule/cronwords.h"
#include "core/support/describe.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStyle>

#include <functional>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobWidth = 270;
constexpr int narrowJobWidth = 232;
constexpr int narrowPage = 900;
constexpr int leastWeek = 150;
constexpr int leastParts = 96;
constexpr int wholeParts = 330;     // that runs and log ask for
constexpr int lowParts = 150;       // that is left where a day is shown minute by minute

/// Tells when its height is another one. What stands above it has the room it asks for as long as there is any.
class SharingSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;
    std::function<void()> resized;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitter::resizeEvent(event);
        if (resized)
            resized();
    }
};

QPushButton *segment(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    return button;
}

} // namespace

void SchedulePage::Private::layOut()
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader();
    column->addWidget(header);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    below->setSpacing(12);
    banner = new Banner(page);
    below->addWidget(banner);

    body = new QWidget(page);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::cardGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    proofCard = new Card(body);
    auto *proofRow = new QHBoxLayout(proofCard);
    proofRow->setContentsMargins(12, 0, 12, 0);
    proofLine = new ProofLine(proofCard);
    proofRow->addWidget(proofLine);
    hints = new ScheduleHints(body);
    auto *sharing = new SharingSplitter(Qt::Vertical, body);
    splitter = sharing;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeWeek());
    splitter->addWidget(makeParts());
    sharing->resized = [this] { share(); };
    QObject::connect(splitter, &QSplitter::splitterMoved, page, [this] { sharedByHand = true; });
    left->addWidget(proofCard);
    left->addWidget(hints);
    left->addWidget(splitter, 1);
    jobCard = new Card(body);
    auto *jobColumn = new QVBoxLayout(jobCard);
    jobColumn->setContentsMargins(14, 14, 14, 14);
    job = new JobPanel(jobCard);
    jobColumn->addWidget(job);
    row->addLayout(left, 1);
    row->addWidget(jobCard);

    stack = new QStackedWidget(page);
    empty = new EmptyState(stack);
    stack->addWidget(body);
    stack->addWidget(empty);
    below->addWidget(stack, 1);
    column->addLayout(below, 1);
    showPart(u"crontab"_s);
}

void SchedulePage::Private::makeHeader()
{
    header = new PageHeader(tr("Schedule"), page);
    addMenu = new QMenu(page);
    const auto adding = [this](const QString &text, const QByteArray &type) {
        QObject::connect(addMenu->addAction(text), &QAction::triggered, page, [this, type] { add(type); });
    };
    adding(tr("Hourly Chain Backup"), "hourly");
    adding(tr("Daily Full Backup"), "daily");
    adding(tr("Weekly Full Backup"), "weekly");
    addMenu->addSeparator();
    QObject::connect(addMenu->addAction(tr("All Three, as Recommended")), &QAction::triggered, page,
                     [this] { addRecommended(); });
    addButton = header->addButton(Symbol::Plus, tr("Add"), tr("Add a backup job"));
    addMenu->addSeparator();
    QObject::connect(addMenu->addAction(tr("Watch for Trouble")), &QAction::triggered, page, [this] { addWatch(); });
    addButton->setMenu(addMenu);
    addButton->setAccessibleName(tr("Add a backup job"));
    undo = header->addButton(Symbol::Undo, {}, tr("Undo the last edit"));
    redo = header->addButton(Symbol::Redo, {}, tr("Redo the edit"));
    discard = header->addButton({}, tr("Discard"), tr("Back to the crontab as it is installed"));
    discard->setAccessibleName(tr("Discard changes"));
    review = header->addButton({}, tr("Review and Install…"), tr("Shows what will change in the crontab"), true);
}

QWidget *SchedulePage::Private::makeWeek()
{
    weekCard = new Card(body);
    weekCard->setMinimumHeight(scaled(leastWeek));
    auto *column = new QVBoxLayout(weekCard);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(2);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    weekView = segment(tr("Week"), weekCard);
    dayView = segment(tr("Day"), weekCard);
    weekView->setAccessibleName(tr("Show a week"));
    dayView->setAccessibleName(tr("Show one day, minute by minute"));
    dayView->setToolTip(dayView->accessibleName());
    weekView->setChecked(true);
    bar->addWidget(weekView);
    bar->addWidget(dayView);
    bar->addSpacing(8);
    bar->addStretch();
    weekLegend = new WeekLegend(weekCard);
    bar->addWidget(weekLegend);
    week = new WeekGrid(weekCard);
    column->addLayout(bar);
    column->addWidget(week, 1);
    const auto view = [this](QPushButton *button, WeekGrid::View shown) {
        QObject::connect(button, &QPushButton::toggled, week, [this, shown](bool on) {
            if (!on)
                return;
            week->setView(shown);
            share();
        });
    };
    view(weekView, WeekGrid::View::Week);
    view(dayView, WeekGrid::View::Day);
    return weekCard;
}

QWidget *SchedulePage::Private::makeParts()
{
    auto *card = new Card(body);
    card->setMinimumHeight(scaled(leastParts));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(4);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(11, 0, 11, 0);
    bar->setSpacing(4);
    parts = new QStackedWidget(card);
    crontab = new CrontabView(parts);
    runs = new RunCalendar(parts);
    logs = new LogFilePane(parts);
    const std::initializer_list<std::tuple<QWidget *, QString, QString>> all = {
        {crontab, u"crontab"_s, tr("Crontab")},
        {runs, u"runs"_s, tr("Runs")},
        {logs, u"logs"_s, tr("Log")},
    };
    for (const auto &[widget, token, name] : all) {
        parts->addWidget(widget);
        QPushButton *button = segment(name, card);
        button->setProperty("part", token);
        partButtons << button;
        bar->addWidget(button);
        QObject::connect(button, &QPushButton::toggled, page, [this, token](bool on) {
            if (on)
                showPart(token);
        });
    }
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(parts, 1);
    return card;
}

void SchedulePage::Private::showPart(const QString &token)
{
    for (qsizetype i = 0; i < partButtons.size(); ++i) {
        if (partButtons.at(i)->property("part").toString() != token)
            continue;
        partButtons.at(i)->setChecked(true);
        parts->setCurrentIndex(int(i));
    }
    share();
}

/// The height goes to what is being looked at, until someone says otherwise.
void SchedulePage::Private::share()
{
    if (sharedByHand)
        return;
    const int whole = splitter->height() - splitter->handleWidth();
    const int usual = whole * 2 / 5;
    int below = parts->currentWidget() == crontab ? usual : qMax(usual, scaled(wholeParts));
    if (week->view() == WeekGrid::View::Day && parts->currentWidget() == crontab)
        below = qMin(usual, scaled(lowParts));
    // Who reads runs or a log has them in sight, and the week in small.
    const int above = parts->currentWidget() == crontab ? weekCard->minimumSizeHint().height() : scaled(leastWeek);
    below = qMax(scaled(leastParts), qMin(below, whole - above));
    splitter->setSizes({whole - below, below});
}

void SchedulePage::Private::fit()
{
    const bool narrow = page->width() < scaled(narrowPage);
    jobCard->setFixedWidth(scaled(narrow ? narrowJobWidth : jobWidth));
    addButton->setText(narrow ? QString() : tr("Add"));
}

void SchedulePage::Private::connectParts()
{
    const auto on = [this](QPushButton *button, auto function) {
        QObject::connect(button, &QPushButton::clicked, page, function);
    };
    on(undo, [this] { page->undo(); });
    on(redo, [this] { page->redo(); });
    on(discard, [this] { page->discard(); });
    on(review, [this] { page->review(); });

    QObject::connect(session, &ScheduleSession::changed, page, [this] { render(); });
    QObject::connect(session, &ScheduleSession::notice, banner, &Banner::tell);
    QObject::connect(session, &ScheduleSession::installed, page, [this] { findLogs(); });
    QObject::connect(proof, &ProofFeed::looked, page,
                     [this](const ScheduleProof &seen, const QDateTime &now) { showProof(seen, now); });
    QObject::connect(proof, &ProofFeed::failed, proofLine, &ProofLine::showFailure);
    QObject::connect(proof, &ProofFeed::failed, runs, &RunCalendar::showFailure);
    QObject::connect(proofLine, &ProofLine::runsAsked, page, [this] { showPart(u"runs"_s); });
    QObject::connect(runs, &RunCalendar::logAsked, page, [this](const QDateTime &from, const QDateTime &to) {
        showPart(u"logs"_s);
        logs->setRange(from, to);
    });
    QObject::connect(runs, &RunCalendar::backupAsked, page, &SchedulePage::backupAsked);

    const auto chosen = [this](qsizetype line) { setCurrent(line); };
    QObject::connect(week, &WeekGrid::chosen, page, chosen);
    QObject::connect(crontab, &CrontabView::chosen, page, chosen);
    QObject::connect(job, &JobPanel::chosen, page, chosen);
    QObject::connect(week, &WeekGrid::moveAsked, page, [this](qsizetype line, CronSlot from, CronSlot to) {
        current = line;
        const RunMove moved = session->edit([&](ScheduleEditor &editor) { return editor.moveRun(line, from, to); });
        if (!moved)
            tell(Tone::Warn, tr("That run stays where it is"), describe(moved.error()));
    });
    week->setJudge([this](qsizetype line, CronSlot from, CronSlot to) {
        if (!session->canEdit())
            return tr("The crontab cannot be changed at the moment.");
        const std::optional<CronBackup> at = session->editor().jobAt(line);
        if (!at)
            return tr("It belongs to another program.");
        const auto moved = movedRun(at->expression, from, to);
        return moved || moved.error() == CronMoveTrouble::AlreadyThere ? QString() : describe(moved.error());
    });
    QObject::connect(job, &JobPanel::presetAsked, page, [this](qsizetype line, const CronPreset &preset) {
        tellEdit(session->edit([&](ScheduleEditor &editor) { return editor.setPreset(line, preset); }));
    });
    QObject::connect(job, &JobPanel::expressionAsked, page, [this](qsizetype line, const QByteArray &text) {
        const auto taken = session->edit([&](ScheduleEditor &editor) { return editor.setExpression(line, text); });
        if (!taken)
            job->refuse(describe(taken.error()));
    });
    QObject::connect(job, &JobPanel::enabledAsked, page, [this](qsizetype line, bool enabled) {
        tellEdit(session->edit([&](ScheduleEditor &editor) { return editor.setEnabled(line, enabled); }));
    });
    QObject::connect(job, &JobPanel::duplicateAsked, page, [this](qsizetype line) {
        tellEdit(session->edit([&](ScheduleEditor &editor) { return editor.duplicate(line); }));
        setCurrent(line + 1);
    });
    QObject::connect(job, &JobPanel::removeAsked, page, [this](qsizetype line) {
        tellEdit(session->edit([&](ScheduleEditor &editor) { return editor.remove(line); }));
    });
    QObject::connect(job, &JobPanel::runAsked, page, [this](qsizetype line) { runOnce(line); });
}

} // namespace bt2c
