#include "ui/schedule/runday.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct RunDayWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RunDayWords)
};

// Clocks differ, and what a run has to say is written while it works.
constexpr int logBefore = 2 * 60;
constexpr int logAfter = 30 * 60;

bool concernsBackup(const RunFinding &finding)
{
    return finding.kind != RunFindingKind::Overdue && !finding.backup.isEmpty();
}

QString clock(const QDateTime &at)
{
    return QLocale().toString(at.time(), u"HH:mm"_s);
}

RunLine lineOf(const JudgedRun &first, const JudgedRun &last, int runs, RunDayState state)
{
    RunLine line;
    line.kind = first.run.kind;
    line.state = state;
    line.when = runs == 1 ? clock(first.run.at) : clock(first.run.at) + u'–' + clock(last.run.at);
    line.words = describe(first);
    line.runs = runs;
    line.backup = first.gone ? QString() : first.backup;
    line.from = first.run.at.addSecs(-logBefore);
    line.to = (last.begunAt.isValid() ? std::max(last.run.at, last.begunAt) : last.run.at).addSecs(logAfter);
    return line;
}

} // namespace

RunDayState stateOf(const JudgedRun &run)
{
    switch (run.state) {
    case RunState::Made:
    case RunState::Late:
        if (run.gone && !run.pruned)
            return RunDayState::Doubtful;
        return run.state == RunState::Late ? RunDayState::Late : RunDayState::Made;
    case RunState::DueNow: return RunDayState::Due;
    case RunState::Failed: return RunDayState::Failed;
    case RunState::Missed: break;
    }
    return RunDayState::Missed;
}

bool isSameTrouble(const JudgedRun &a, const JudgedRun &b)
{
    return a.state == b.state && a.reason == b.reason && a.words == b.words && a.backup.isEmpty() && b.backup.isEmpty()
           && (a.state == RunState::Missed || a.state == RunState::Failed);
}

RunDays arrangeRunDays(const ScheduleProof &proof, const QDateTime &now)
{
    RunDays days;
    days.today = now.date();
    days.firstDay = days.today.addDays(1 - RunDays::count);
    days.findings = proof.history.findings;
    days.unread = proof.unread;
    days.unseen = proof.backupsUnseen;
    QSet<QString> doubtful;
    for (const RunFinding &finding : proof.history.findings) {
        if (concernsBackup(finding))
            doubtful.insert(finding.backup);
    }
    for (const ScheduledKind kind : {ScheduledKind::Hourly, ScheduledKind::Daily, ScheduledKind::Weekly}) {
        const auto is = [kind](const auto &one) { return one.kind == kind; };
        const auto ran = [kind](const JudgedRun &run) { return run.run.kind == kind; };
        if (std::ranges::any_of(proof.history.summaries, is) || std::ranges::any_of(proof.history.runs, ran))
            days.kinds.append(kind);
    }
    for (const ScheduledKind kind : std::as_const(days.kinds)) {
        for (int day = 0; day < RunDays::count; ++day)
            days.tiles.append({.kind = kind, .day = days.day(day)});
    }
    const QTimeZone zone = now.timeZone();
    for (const JudgedRun &judged : proof.history.runs) {
        JudgedRun run = judged;
        run.run.at = judged.run.at.toTimeZone(zone);
        const qint64 day = days.firstDay.daysTo(run.run.at.date());
        if (day < 0 || day >= RunDays::count)
            continue;
        const int place = int(days.kinds.indexOf(run.run.kind) * RunDays::count + day);
        RunTile &tile = days.tiles[place];
        RunDayState state = stateOf(run);
        if (run.succeeded() && doubtful.contains(run.backup))
            state = RunDayState::Doubtful;
        tile.state = std::max(tile.state, state);
        tile.made += run.succeeded() ? 1 : 0;
        tile.expected += run.state == RunState::DueNow ? 0 : 1;
        days.runs.append(run);
        days.states.append(state);
        days.places.append(place);
    }
    // Runs that only the unseen backups could tell of are left out: of no day it is known that all was made.
    if (days.unseen) {
        for (RunTile &tile : days.tiles)
            tile.state = std::max(tile.state, RunDayState::NotKnown);
    }
    return days;
}

QDate RunDays::worthSeeing() const
{
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        if (states.at(i) >= RunDayState::Doubtful)
            return tiles.at(places.at(i)).day;
    }
    return today;
}

QList<RunLine> RunDays::lines(int kind, int day) const
{
    QList<qsizetype> ofDay;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (places.at(i) == kind * count + day)
            ofDay.append(i);
    }
    QList<RunLine> all;
    for (qsizetype i = 0; i < ofDay.size();) {
        const JudgedRun &run = runs.at(ofDay.at(i));
        qsizetype end = i + 1;
        while (end < ofDay.size() && isSameTrouble(run, runs.at(ofDay.at(end))))
            ++end;
        const RunDayState state = states.at(ofDay.at(i));
        if (state != RunDayState::Made || ofDay.size() == 1) {
            RunLine line = lineOf(run, runs.at(ofDay.at(end - 1)), int(end - i), state);
            // What is wrong with the backup of a run that went well.
            const auto about = std::ranges::find(findings, run.backup, &RunFinding::backup);
            if (state == RunDayState::Doubtful && about != findings.cend())
                line.words = describe(*about);
            all.append(line);
        }
        i = end;
    }
    return all;
}

BadgeLook lookOf(RunDayState state)
{
    switch (state) {
    case RunDayState::Nothing: return {Symbol::Dot, Tone::Unknown, true};
    case RunDayState::Made: return {Symbol::Tick, Tone::Ok, false};
    case RunDayState::Due: return {Symbol::Clock, Tone::Unknown, true};
    case RunDayState::Late: return {Symbol::Clock, Tone::Warn, false};
    case RunDayState::NotKnown: return {Symbol::Question, Tone::Unknown, false};
    case RunDayState::Doubtful: return {Symbol::Triangle, Tone::Bad, false};
    case RunDayState::Missed: return {Symbol::Barred, Tone::Bad, false};
    case RunDayState::Failed: break;
    }
    return {Symbol::Cross, Tone::Bad, false};
}

QString stateWords(RunDayState state)
{
    switch (state) {
    case RunDayState::Nothing: return RunDayWords::tr("nothing was due");
    case RunDayState::Made: return RunDayWords::tr("all made");
    case RunDayState::Due: return RunDayWords::tr("due now");
    case RunDayState::Late: return RunDayWords::tr("made late");
    case RunDayState::NotKnown: return RunDayWords::tr("not known");
    case RunDayState::Doubtful: return RunDayWords::tr("made, but not as it should be");
    case RunDayState::Missed: return RunDayWords::tr("missed");
    case RunDayState::Failed: break;
    }
    return RunDayWords::tr("failed");
}

QString kindWords(ScheduledKind kind)
{
    switch (kind) {
    case ScheduledKind::Hourly: return RunDayWords::tr("Hourly");
    case ScheduledKind::Daily: return RunDayWords::tr("Daily");
    case ScheduledKind::Weekly: break;
    }
    return RunDayWords::tr("Weekly");
}

QString dayWords(QDate day)
{
    return QLocale().toString(day, u"dddd d MMMM"_s);
}

QString tileName(const RunTile &tile)
{
    return RunDayWords::tr("%1, %2: %3").arg(kindWords(tile.kind), dayWords(tile.day), stateWords(tile.state));
}

QString countWords(const RunTile &tile)
{
    if (tile.expected == 0)
        return {};
    if (tile.made < tile.expected)
        return RunDayWords::tr("%1 of %2 made").arg(tile.made).arg(tile.expected);
    if (tile.state == RunDayState::NotKnown)
        return RunDayWords::tr("%n made, as far as could be seen", nullptr, tile.made);
    return tile.made == 1 ? RunDayWords::tr("Made") : RunDayWords::tr("All %n made", nullptr, tile.made);
}

} // namespace bt2c
