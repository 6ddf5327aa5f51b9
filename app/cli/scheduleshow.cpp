#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/schedule.h"
#include "app/cli/text.h"
#include "core/schedule/collisions.h"
#include "core/schedule/crontrial.h"
#include "core/schedule/cronwords.h"
#include "core/schedule/forecast.h"
#include "core/support/describe.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr qsizetype shownRuns = 3;
constexpr int defaultRuns = 10;
constexpr int mostRuns = 10'000;

QString when(const QDateTime &time)
{
    return time.toString(u"ddd yyyy-MM-dd HH:mm"_s);
}

QList<CronRun> nextRuns(Session &session, const CronExpression &expression, bool notOnBattery, qsizetype number)
{
    return CronForecast(expression, QTimeZone::systemTimeZone(), notOnBattery).next(session.clock().now(), number);
}

QString firstRun(const QList<CronRun> &runs, bool enabled)
{
    if (!enabled)
        return CommandLine::tr("switched off");
    return runs.isEmpty() ? CommandLine::tr("at no known time") : when(runs.first().at);
}

QJsonArray timesOf(const QList<CronRun> &runs)
{
    QJsonArray array;
    for (const CronRun &run : runs)
        array += toJson(run.at);
    return array;
}

QJsonObject collisionToJson(const JobCollision &collision)
{
    QJsonArray lines;
    for (const qsizetype line : collision.lines)
        lines += line + 1;
    return {{u"lines"_s, lines}, {u"per_year"_s, collision.perYear}, {u"example"_s, toJson(collision.example)}};
}

QString lineList(const QList<qsizetype> &lines)
{
    QStringList numbers;
    for (const qsizetype line : lines)
        numbers += QString::number(line + 1);
    return numbers.join(", "_L1);
}

/// What is to be said about the lines. Gives whether one is an error.
bool showIssues(Session &session, const CrontabDocument &document)
{
    QJsonArray array;
    bool refused = false;
    const auto add = [&](const CronIssue &issue, qsizetype line) {
        array += toJson(issue, line);
        refused = refused || issue.severity == CronSeverity::Error;
        if (!session.speaks())
            return;
        const QString words = describe(issue);
        session.console().line(line >= 0 ? CommandLine::tr("line %1: %2").arg(line + 1).arg(words) : words);
    };
    for (qsizetype line = 0; line < document.lines().size(); ++line) {
        for (const CronIssue &issue : document.lines().at(line).issues) {
            if (issue.severity != CronSeverity::Note)
                add(issue, line);
        }
    }
    for (const CronIssue &issue : document.issues())
        add(issue, -1);
    session.json[u"issues"_s] = array;
    session.json[u"accepted"_s] = document.isAccepted();
    return refused;
}

void showCollisions(Session &session, const QList<CronBackup> &jobs)
{
    QJsonArray array;
    for (const JobCollision &collision : collisions(jobs, QTimeZone::systemTimeZone(), session.clock().now())) {
        array += collisionToJson(collision);
        if (session.speaks())
            session.console().line(CommandLine::tr("Lines %1 start in the same minute, %n times a year, next on %2.",
                                                   nullptr, int(collision.perYear))
                                       .arg(lineList(collision.lines), when(collision.example)));
    }
    session.json[u"collisions"_s] = array;
    QJsonArray better;
    for (const StaggeredJob &job : array.isEmpty() ? QList<StaggeredJob>() : staggered(jobs).changes) {
        better += QJsonObject{{u"line"_s, job.line + 1}, {u"schedule"_s, QString::fromUtf8(job.schedule)}};
        if (session.speaks())
            session.console().line(
                CommandLine::tr("  Better for line %1: %2").arg(job.line + 1).arg(QString::fromUtf8(job.schedule)));
    }
    session.json[u"staggered"_s] = better;
}

/// "Run by the timer hourly: 20 * * * * …"
QString timerLine(const OwnTimer &timer)
{
    const QString line = QString::fromUtf8(timer.job.entry.line);
    if (timer.unasked)
        return CommandLine::tr("Timer %1, of which it is not known whether it is active: %2").arg(timer.job.name, line);
    return timer.status.active ? CommandLine::tr("Run by the timer %1: %2").arg(timer.job.name, line)
                               : CommandLine::tr("Not run, for the timer %1 is off: %2").arg(timer.job.name, line);
}

} // namespace

Exit showSchedule(Session &session)
{
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    const CrontabDocument &document = standing->document;
    const QList<CronBackup> jobs = backupJobs(document);
    QJsonArray jobArray;
    QJsonArray otherArray;
    QList<QStringList> jobRows;
    QList<QStringList> otherRows;
    for (const CronBackup &job : jobs) {
        const auto runs = nextRuns(session, job.expression, job.notOnBattery, shownRuns);
        QJsonObject object = toJson(job);
        object[u"words"_s] = describe(job.expression);
        object[u"next"_s] = timesOf(runs);
        jobArray += object;
        jobRows += {u"  "_s % QString::number(job.line + 1), describe(job.kind), QString::fromUtf8(job.expression.text),
                    describe(job.expression), firstRun(runs, job.enabled)};
    }
    for (qsizetype number = 0; number < document.lines().size(); ++number) {
        const CrontabLine &line = document.lines().at(number);
        if (!line.isEntry() || std::ranges::contains(jobs, number, &CronBackup::line))
            continue;
        const bool enabled = line.kind == CrontabLineKind::Entry;
        const auto runs = nextRuns(session, *line.expression, line.notOnBattery, shownRuns);
        otherArray += QJsonObject{{u"line"_s, number + 1},
                                  {u"enabled"_s, enabled},
                                  {u"schedule"_s, QString::fromUtf8(line.scheduleBytes())},
                                  {u"command"_s, QString::fromUtf8(line.commandBytes())},
                                  {u"words"_s, describe(*line.expression)},
                                  {u"next"_s, timesOf(runs)}};
        if (enabled)
            otherRows += {u"  "_s % QString::number(number + 1), QString::fromUtf8(line.scheduleBytes()),
                          QString::fromUtf8(line.commandBytes()).left(60), firstRun(runs, true)};
    }
    session.json[u"jobs"_s] = jobArray;
    session.json[u"others"_s] = otherArray;
    const QList<OwnTimer> timers = standingTimers(session);
    if (session.speaks()) {
        Console &console = session.console();
        if (jobRows.isEmpty() && !timers.isEmpty())
            console.line(CommandLine::tr("The crontab makes no backup."));
        else if (jobRows.isEmpty())
            console.line(
                CommandLine::tr("No backups are scheduled. To begin: bt2c-recovery schedule set hourly '20 * * * *'"));
        else
            console.line(CommandLine::tr("Backups:"));
        for (const QString &row : alignedColumns(jobRows, {0}))
            console.line(row);
        for (const OwnTimer &timer : timers)
            console.line(timerLine(timer));
        if (!otherRows.isEmpty())
            console.line(CommandLine::tr("Other entries:"));
        for (const QString &row : alignedColumns(otherRows, {0}))
            console.line(row);
    }
    showIssues(session, document);
    showCollisions(session, jobs);
    return Exit::Done;
}

Exit showNextRuns(Session &session)
{
    int number = defaultRuns;
    if (const QString text = session.arguments().operands.value(1); !text.isEmpty()) {
        bool isNumber = false;
        number = text.toInt(&isNumber);
        if (!isNumber || number < 1 || number > mostRuns)
            return session.fail(Error{ErrorCode::InvalidArgument, text,
                                      CommandLine::tr("“%1”: it is a number from 1 to %2.").arg(text).arg(mostRuns)});
    }
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    struct Run
    {
        CronRun run;
        CronBackup job;
    };
    QList<Run> runs;
    for (const CronBackup &job : backupJobs(standing->document)) {
        for (const CronRun &run :
             job.enabled ? nextRuns(session, job.expression, job.notOnBattery, number) : QList<CronRun>())
            runs.append({run, job});
    }
    for (const OwnTimer &timer : standingTimers(session)) {
        const auto job = timer.status.active ? backupOf(timer, standing->access.dialect) : std::nullopt;
        for (const CronRun &run : job ? nextRuns(session, job->expression, false, number) : QList<CronRun>())
            runs.append({run, *job});
    }
    std::ranges::stable_sort(runs, {}, [](const Run &run) { return run.run.at; });
    runs.resize(qMin(runs.size(), qsizetype(number)));
    QJsonArray array;
    QList<QStringList> rows;
    for (const Run &run : std::as_const(runs)) {
        array += QJsonObject{{u"at"_s, toJson(run.run.at)},
                             {u"line"_s, run.job.line < 0 ? QJsonValue() : QJsonValue(run.job.line + 1)},
                             {u"kind"_s, backupKindToken(run.job.kind)},
                             {u"shifted"_s, run.run.shifted},
                             {u"not_on_battery"_s, run.run.notOnBattery}};
        rows += {when(run.run.at), describe(run.job.kind),
                 run.run.notOnBattery ? CommandLine::tr("not on battery") : QString()};
    }
    session.json[u"runs"_s] = array;
    if (session.speaks()) {
        for (const QString &row : alignedColumns(rows, {}))
            session.console().line(row.trimmed());
        if (rows.isEmpty())
            session.console().line(CommandLine::tr("No backups are scheduled."));
    }
    return Exit::Done;
}

Exit checkSchedule(Session &session)
{
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    const QList<CronBackup> jobs = backupJobs(standing->document);
    bool wrong = showIssues(session, standing->document);
    showCollisions(session, jobs);
    QJsonArray findings;
    qsizetype enabled = 0;
    for (const CronBackup &job : jobs) {
        if (!job.enabled)
            continue;
        ++enabled;
        auto trial = trialOf(standing->document, job.line);
        if (!trial)
            return session.fail(trial.error());
        trial->backupDirectory = QString::fromUtf8(job.backupDirectory);
        for (const TrialFinding &finding : trialFindings(*trial)) {
            wrong = true;
            findings += QJsonObject{{u"line"_s, job.line + 1},
                                    {u"message"_s, describe(finding)},
                                    {u"subject"_s, textOrNull(finding.subject)}};
            if (session.speaks())
                session.console().line(CommandLine::tr("line %1: %2").arg(job.line + 1).arg(describe(finding)));
        }
    }
    session.json[u"findings"_s] = findings;
    session.json[u"enabled_jobs"_s] = enabled;
    const QList<OwnTimer> timers = standingTimers(session);
    const bool scheduled = enabled > 0 || std::ranges::any_of(timers, &OwnTimer::mayRun);
    const Exit ran = scheduled ? checkRuns(session, standing->document, timers) : Exit::Done;
    if (session.speaks()) {
        for (const OwnTimer &timer : timers)
            session.console().line(timerLine(timer));
        if (!scheduled)
            session.console().line(CommandLine::tr("No backups are scheduled."));
        else if (!wrong && enabled > 0)
            session.console().line(CommandLine::tr("cron takes this crontab, and finds what its backups call."));
    }
    return worst(wrong ? Exit::Failed : Exit::Done, ran);
}

} // namespace bt2c::cli
