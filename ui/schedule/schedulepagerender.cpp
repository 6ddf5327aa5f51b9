#include "core/schedule/cronwords.h"
#include "core/schedule/watchjob.h"
#include "core/support/describe.h"
#include "ui/schedule/schedulepage_p.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/timerplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

void SchedulePage::Private::render()
{
    if (session->state() == ScheduleSession::State::Ready) {
        proof->setCrontab(session->editor().original(), session->editor().document().dialect());
    } else if (session->state() == ScheduleSession::State::Reading) {
        // What ran of another schedule says nothing of this one.
        proofLine->showLooking();
        runs->showLooking();
    }
    settleCurrent();
    renderHeader();
    renderEmpty();
    renderHints();
    const ScheduleEditor &editor = session->editor();
    const QDateTime now = QDateTime::currentDateTime();
    const QList<WeekJob> jobs = weekJobs();
    week->setJobs(jobs, zone);
    const auto collides = [](const WeekMark &mark) { return mark.runs.collides; };
    weekLegend->setJobs(jobs, std::ranges::any_of(week->marks(), collides));
    week->setNow(now);
    week->setCurrent(current);
    crontab->setLines(editor.difference(), editor.document());
    crontab->setCurrentLine(current);
    const int changed = crontab->changedRows();
    partButtons.first()->setText(changed == 0 ? tr("Crontab")
                                              : tr("Crontab · %n line(s) will change", nullptr, changed));
    JobPanel::Showing showing;
    showing.line = current;
    showing.zone = zone;
    showing.now = now;
    showing.canEdit = session->canEdit();
    if (session->backend() && session->backend()->isPractice())
        showing.cannotRun = tr("The jobs of the practice crontab are not run.");
    if (session->backend())
        showing.cannotTimer = noTimerWords(*session->backend());
    job->show(editor, showing);
    Q_EMIT page->stateChanged();
}

/// A line that is no entry any more is not the chosen one; at first it is the first job.
void SchedulePage::Private::settleCurrent()
{
    const QList<CrontabLine> &lines = session->editor().document().lines();
    if (current >= 0 && current < lines.size() && lines.at(current).isEntry())
        return;
    const QList<CronBackup> jobs = session->editor().jobs();
    // The daily one is what is changed most; an hourly one has only its minute.
    const auto daily = std::ranges::find(jobs, BackupJobKind::Daily, &CronBackup::kind);
    current = jobs.isEmpty() ? -1 : daily == jobs.cend() ? jobs.first().line : daily->line;
}

void SchedulePage::Private::renderHeader()
{
    using State = ScheduleSession::State;
    undo->setEnabled(page->canUndo());
    redo->setEnabled(page->canRedo());
    discard->setEnabled(page->isChanged());
    review->setEnabled(page->isChanged());
    addButton->setEnabled(session->canEdit());
    const bool shown = session->state() != State::Closed;
    for (QWidget *button : std::initializer_list<QWidget *>{undo, redo, discard, review, addButton})
        button->setVisible(shown);
    if (session->state() == State::Closed) {
        header->setSummary({});
        return;
    }
    if (session->state() == State::Reading) {
        header->setSummary(tr("Reading the crontab…"));
        return;
    }
    if (session->state() == State::Failed) {
        header->setSummary(tr("The crontab could not be read"));
        return;
    }
    const qsizetype jobs = session->editor().jobs().size();
    const QList<CrontabLine> &lines = session->editor().document().lines();
    const qsizetype entries = std::ranges::count(lines, CrontabLineKind::Entry, &CrontabLine::kind);
    const qsizetype off = std::ranges::count(session->editor().jobs(), false, &CronBackup::enabled);
    QString summary = tr("crontab of %1").arg(session->backend()->owner()) + u" · "_s
                      + countWords(jobs, std::max<qsizetype>(0, entries - (jobs - off)));
    if (const QString count = timerCount(); !count.isEmpty())
        summary += u" · "_s + count;
    header->setSummary(summary);
}

void SchedulePage::Private::renderEmpty()
{
    using State = ScheduleSession::State;
    empty->clearButtons();
    const bool jobs = !session->editor().jobs().isEmpty() || session->editor().isChanged() || hasTimers();
    if (session->state() == State::Ready && jobs) {
        stack->setCurrentWidget(body);
        proofCard->setVisible(true);
        return;
    }
    stack->setCurrentWidget(empty);
    switch (session->state()) {
    case State::Closed: {
        empty->setWords(Symbol::Calendar, tr("No site is open"),
                        tr("Open the site of a validator to see when its backups are made."));
        QObject::connect(empty->addButton(Symbol::Folder, tr("Open Site…")), &QPushButton::clicked, page,
                         &SchedulePage::openSiteAsked);
        QObject::connect(empty->addButton(Symbol::Beaker, tr("Open Practice Site")), &QPushButton::clicked, page,
                         &SchedulePage::practiceAsked);
        return;
    }
    case State::Reading:
        empty->setWords(Symbol::Calendar, tr("Reading the crontab…"), {});
        return;
    case State::Failed: {
        QString text = describe(session->error()) + u'\n'
                       + tr("As long as it cannot be read nothing is saved, so that nothing in it can be lost.");
        if (session->error().code == ErrorCode::PermissionDenied && QSysInfo::kernelType() == "darwin"_L1)
            text += u'\n' + fullDiskAccessWay();
        empty->setWords(Symbol::Lock, tr("The crontab could not be read"), text);
        QObject::connect(empty->addButton(Symbol::Refresh, tr("Try Again")), &QPushButton::clicked, page,
                         &SchedulePage::refresh);
        return;
    }
    case State::Ready: {
        if (!timers->known()) {
            empty->setWords(Symbol::Calendar, tr("Looking for timers…"), {});
            return;
        }
        QString text =
            tr("The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a "
               "weekly one of everything; what else stands in the crontab is not touched.")
                .arg(session->backend()->owner());
        if (timers->error())
            text += u'\n' + tr("Whether a timer runs a backup could not be seen: %1").arg(describe(*timers->error()));
        empty->setWords(Symbol::Calendar,
                        timers->error() ? tr("cron makes no backup") : tr("No backup is scheduled"), text);
        QObject::connect(empty->addButton(Symbol::Plus, tr("Add All Three")), &QPushButton::clicked, page,
                         [this] { addRecommended(); });
        return;
    }
    }
}

void SchedulePage::Private::renderHints()
{
    QList<ScheduleHint> all;
    const ScheduleEditor &editor = session->editor();
    const bool ready = session->state() == ScheduleSession::State::Ready;
    if (ready && session->outside())
        all.append(
            {Tone::Warn,
             tr("Something else changed the crontab since it was read here. What you edit is not installed over it."),
             tr("Show What Changed…"), [this] { showOutside(); }});
    const QList<JobCollision> meeting =
        ready ? editor.collisions(zone, QDateTime::currentDateTimeUtc()) : QList<JobCollision>();
    const QList<CronBackup> scripts = ready ? editor.scriptJobs() : QList<CronBackup>();
    if (!meeting.isEmpty())
        all.append(
            {Tone::Warn, collisionWords(meeting.first(), editor.jobs()), tr("Move Apart"), [this] { stagger(); }});
    if (!scripts.isEmpty())
        all.append(
            {Tone::Unknown,
             tr("%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its "
                "turn.",
                nullptr, int(scripts.size())),
             tr("Move to bt2c-recovery"), [this] { moveToOurs(); }});
    addTimerHints(all);
    if (ready && all.isEmpty() && !editor.jobs().isEmpty() && !isWatched(editor.document()))
        all.append({Tone::Unknown,
                    tr("Nobody is told when a backup fails while this window is closed."),
                    tr("Have It Watched"), [this] { addWatch(); }});
    for (ScheduleHint &hint : all) {
        if (!session->canEdit())
            hint.button.clear();
    }
    hints->setHints(all);
}

QList<WeekJob> SchedulePage::Private::weekJobs() const
{
    constexpr qsizetype mostOthers = 40;
    QList<WeekJob> all;
    qsizetype others = 0;
    const CrontabDocument &document = session->editor().document();
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        const CrontabLine &line = document.lines().at(i);
        if (!line.isEntry() || !line.expression)
            continue;
        WeekJob shown;
        shown.line = i;
        shown.enabled = line.kind == CrontabLineKind::Entry;
        shown.expression = *line.expression;
        shown.notOnBattery = line.notOnBattery;
        if (const auto backup = session->editor().jobAt(i)) {
            shown.name = jobTitle(*backup);
            shown.kind = backup->kind;
        } else if (!shown.enabled || ++others > mostOthers) {
            continue;
        } else {
            shown.name = entryTitle(line);
        }
        all << shown;
    }
    return all;
}

void SchedulePage::Private::showProof(const ScheduleProof &seen, const QDateTime &now)
{
    // Where runs are left out because nothing could be seen, something is expected.
    const RunHistory &history = seen.history;
    const bool told = !history.runs.isEmpty() || !history.findings.isEmpty() || !seen.unread.isEmpty();
    const bool expected =
        std::ranges::any_of(session->editor().jobs(), &CronBackup::enabled) || !timerCount().isEmpty();
    if (!told && !seen.backupsUnseen && !expected) {
        proofLine->showNothing();
        runs->showNothing();
        return;
    }
    proofLine->setProof(seen, now);
    runs->setProof(seen, now);
}

} // namespace bt2c
