#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/schedule.h"
#include "app/cli/sitestanding.h"
#include "app/cli/text.h"
#include "core/schedule/scheduleproof.h"

#include <QDir>
#include <QTimeZone>

#include <ranges>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr qsizetype shownRuns = 10;

QString kindToken(ScheduledKind kind)
{
    switch (kind) {
    case ScheduledKind::Hourly: return u"hourly"_s;
    case ScheduledKind::Daily: return u"daily"_s;
    case ScheduledKind::Weekly: break;
    }
    return u"weekly"_s;
}

QString stateToken(RunState state)
{
    switch (state) {
    case RunState::Made: return u"made"_s;
    case RunState::Late: return u"late"_s;
    case RunState::Failed: return u"failed"_s;
    case RunState::Missed: return u"missed"_s;
    case RunState::DueNow: break;
    }
    return u"due-now"_s;
}

QJsonValue reasonToken(RunReason reason)
{
    switch (reason) {
    case RunReason::None: break;
    case RunReason::Log: return u"log"_s;
    case RunReason::Ledger: return u"ledger"_s;
    case RunReason::Permission: return u"permission"_s;
    case RunReason::Interrupted: return u"interrupted"_s;
    case RunReason::Unusable: return u"unusable"_s;
    case RunReason::Off: return u"off"_s;
    case RunReason::Asleep: return u"asleep"_s;
    case RunReason::NotStarted: return u"not-started"_s;
    case RunReason::Unknown: return u"unknown"_s;
    }
    return {};
}

QString findingToken(RunFindingKind kind)
{
    switch (kind) {
    case RunFindingKind::Vanished: return u"vanished"_s;
    case RunFindingKind::Shrank: return u"shrank"_s;
    case RunFindingKind::HoldsNothing: return u"holds-nothing"_s;
    case RunFindingKind::Overdue: break;
    }
    return u"overdue"_s;
}

QJsonObject objectOf(const RunSummary &summary)
{
    return {{u"kind"_s, kindToken(summary.kind)}, {u"made"_s, summary.made},  {u"expected"_s, summary.expected},
            {u"late"_s, summary.late},            {u"days"_s, summary.days},  {u"message"_s, describe(summary)}};
}

QJsonObject objectOf(const JudgedRun &run)
{
    return {{u"kind"_s, kindToken(run.run.kind)},
            {u"at"_s, toJson(run.run.at)},
            {u"state"_s, stateToken(run.state)},
            {u"reason"_s, reasonToken(run.reason)},
            {u"said"_s, textOrNull(run.words)},
            {u"begun_at"_s, toJson(run.begunAt)},
            {u"backup"_s, textOrNull(run.backup)},
            {u"message"_s, describe(run)}};
}

QJsonObject objectOf(const RunFinding &finding)
{
    const auto known = [](qint64 bytes) { return bytes >= 0 ? QJsonValue(bytes) : QJsonValue(); };
    const bool overdue = finding.kind == RunFindingKind::Overdue;
    return {{u"kind"_s, findingToken(finding.kind)},
            {u"schedule"_s, overdue ? QJsonValue(kindToken(finding.schedule)) : QJsonValue()},
            {u"backup"_s, textOrNull(finding.backup)},
            {u"at"_s, toJson(finding.at)},
            {u"size_bytes"_s, known(finding.bytes)},
            {u"size_bytes_before"_s, known(finding.bytesBefore)},
            {u"runs"_s, overdue ? QJsonValue(finding.runs) : QJsonValue()},
            {u"message"_s, describe(finding)}};
}

bool wentWell(const JudgedRun &run)
{
    return run.state == RunState::Made || run.state == RunState::DueNow;
}

/// Of the last run of each kind, and of what is wrong with the backups.
Exit verdict(const ScheduleProof &proof)
{
    Exit exit = proof.backupsUnseen ? Exit::Unreadable : Exit::Done;
    for (const ScheduledKind kind : {ScheduledKind::Hourly, ScheduledKind::Daily, ScheduledKind::Weekly}) {
        for (const JudgedRun &run : proof.history.runs | std::views::reverse) {
            if (run.run.kind != kind || run.state == RunState::DueNow)
                continue;
            exit = worst(exit, run.succeeded() ? Exit::Done : Exit::Failed);
            break;
        }
    }
    for (const RunFinding &finding : proof.history.findings)
        exit = worst(exit, finding.kind == RunFindingKind::Overdue ? Exit::Failed : Exit::NotSound);
    return exit;
}

void tell(Session &session, const ScheduleProof &proof)
{
    Console &console = session.console();
    for (const RunSummary &summary : proof.history.summaries)
        console.line(describe(summary));
    qsizetype more = 0;
    qsizetype shown = 0;
    for (const JudgedRun &run : proof.history.runs | std::views::reverse) {
        if (wentWell(run))
            continue;
        if (++shown > shownRuns) {
            ++more;
            continue;
        }
        console.line(u"  %1  %2: %3"_s.arg(run.run.at.toString(u"ddd yyyy-MM-dd HH:mm"_s), kindToken(run.run.kind),
                                           describe(run)));
    }
    if (more > 0)
        console.line(u"  "_s + CommandLine::tr("and %n more", nullptr, int(more)));
    for (const RunFinding &finding : proof.history.findings)
        console.line(describe(finding));
    for (const QString &unread : proof.unread)
        console.line(unread);
}

} // namespace

Exit checkRuns(Session &session, const CrontabDocument &document, const QList<OwnTimer> &timers)
{
    ProofRequest request;
    request.document = document;
    request.site = session.site();
    request.home = QDir::homePath();
    request.zone = QTimeZone::systemTimeZone();
    request.now = session.clock().now();
    request.retention = settingsOf(request.site.directory).settings.retention;
    for (const OwnTimer &timer : timers) {
        if (timer.status.active)
            request.timers += timer.job.entry.line;
    }
    const auto proof = session.run(
        [&session, request](Control &control) { return proveSchedule(request, session.ledger(), control); });
    if (!proof)
        return session.fail(proof.error());
    QJsonArray summaries;
    for (const RunSummary &summary : proof->history.summaries)
        summaries += objectOf(summary);
    QJsonArray runs;
    for (const JudgedRun &run : proof->history.runs | std::views::reverse) {
        if (!wentWell(run))
            runs += objectOf(run);
    }
    QJsonArray findings;
    for (const RunFinding &finding : proof->history.findings)
        findings += objectOf(finding);
    QJsonArray logs;
    for (const LogPlace &place : proof->logs)
        logs += place.path;
    session.json[u"proof"_s] = QJsonObject{{u"summaries"_s, summaries},
                                           {u"not_well"_s, runs},
                                           {u"findings"_s, findings},
                                           {u"logs"_s, logs},
                                           {u"backups_unseen"_s, proof->backupsUnseen},
                                           {u"unread"_s, QJsonArray::fromStringList(proof->unread)}};
    if (session.speaks())
        tell(session, *proof);
    return verdict(*proof);
}

} // namespace bt2c::cli
