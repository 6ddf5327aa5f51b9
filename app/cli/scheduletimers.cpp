#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/schedule.h"
#include "app/cli/text.h"
#include "core/schedule/cronwords.h"
#include "core/schedule/username.h"
#include "core/support/describe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QJsonObject objectOf(const OwnTimer &timer, CronDialect dialect)
{
    const auto backup = backupOf(timer, dialect);
    return {{u"name"_s, timer.job.name},
            {u"file"_s, timer.status.file},
            {u"active"_s, timer.unasked ? QJsonValue() : QJsonValue(timer.status.active)},
            {u"error"_s, timer.unasked ? QJsonValue(toJson(*timer.unasked)) : QJsonValue()},
            {u"crontab"_s, QString::fromUtf8(timer.job.entry.line)},
            {u"kind"_s, backup ? QJsonValue(backupKindToken(backup->kind)) : QJsonValue()},
            {u"schedule"_s, backup ? QJsonValue(QString::fromUtf8(backup->expression.text)) : QJsonValue()},
            {u"words"_s, backup ? QJsonValue(describe(backup->expression)) : QJsonValue()}};
}

QString stateWords(const OwnTimer &timer)
{
    if (timer.unasked)
        return CommandLine::tr("not known");
    return timer.status.active ? CommandLine::tr("active") : CommandLine::tr("off");
}

QString unreadWords(const Error &error)
{
    return error.code == ErrorCode::Unsupported
               ? CommandLine::tr("%1 does not tell for which line of the crontab it stands.").arg(error.subject)
               : describe(error);
}

Exit refuse(Session &session, const QString &subject, const QString &token, const QString &words)
{
    session.json[u"error"_s] = toJson(Error{ErrorCode::Unsupported, subject, token, 0, -1});
    session.warn(words);
    return Exit::Refused;
}

Exit failConversion(Session &session, const ConversionFailure &failure)
{
    if (failure.crontab)
        (void) failWith(session, *failure.crontab);
    else
        session.json[u"error"_s] = toJson(failure.error);
    session.json[u"left"_s] = textOrNull(conversionToken(failure.left));
    if (!failure.crontab || failure.left != ConversionLeft::Nothing)
        session.warn(describe(failure));
    if (failure.left != ConversionLeft::Nothing)
        return Exit::Failed;
    const bool refused = failure.error.code == ErrorCode::Conflict || failure.error.code == ErrorCode::Unsupported;
    return refused ? Exit::Refused : exitFor(failure.error.code);
}

Result<OwnTimers> readTimers(Session &session, const TimerAccess &access)
{
    session.json[u"system"_s] = access.system == TimerSystem::Launchd ? u"launchd"_s : u"systemd"_s;
    session.json[u"folder"_s] = access.folder;
    return session.run([access](Control &control) { return ownTimers(access, control); });
}

Exit listTimers(Session &session)
{
    const auto own = readTimers(session, localTimers());
    if (!own)
        return session.fail(own.error());
    const CronDialect dialect = localCronDialect();
    QJsonArray array;
    QList<QStringList> rows;
    Exit exit = Exit::Done;
    for (const OwnTimer &timer : own->all) {
        array += objectOf(timer, dialect);
        rows += {timer.job.name, stateWords(timer), QString::fromUtf8(timer.job.entry.line)};
        if (timer.unasked) {
            exit = Exit::Unreadable;
            session.warn(describe(*timer.unasked));
        }
    }
    for (const Error &error : own->unread) {
        exit = Exit::Unreadable;
        session.warn(unreadWords(error));
    }
    session.json[u"timers"_s] = array;
    session.json[u"unread"_s] = toJson(own->unread);
    if (session.speaks()) {
        for (const QString &row : alignedColumns(rows, {}))
            session.console().line(row);
        if (rows.isEmpty())
            session.console().line(CommandLine::tr("No timer runs a backup."));
    }
    return exit;
}

/// The line that @p word means, from 0: a number as `show` gives it, or the kind of the one enabled job.
std::expected<qsizetype, QString> lineOf(const CrontabDocument &document, const QString &word)
{
    const QList<CronBackup> jobs = backupJobs(document);
    bool isNumber = false;
    const qsizetype number = word.toLongLong(&isNumber) - 1;
    if (isNumber) {
        const auto job = std::ranges::find(jobs, number, &CronBackup::line);
        if (job == jobs.end())
            return std::unexpected(CommandLine::tr("Line %1 of the crontab makes no backup.").arg(word));
        if (!job->enabled)
            return std::unexpected(CommandLine::tr("The job on line %1 is switched off.").arg(word));
        return number;
    }
    QList<qsizetype> lines;
    for (const CronBackup &job : jobs) {
        if (job.enabled && backupKindToken(job.kind) == word)
            lines += job.line;
    }
    if (lines.size() == 1)
        return lines.first();
    if (lines.isEmpty())
        return std::unexpected(CommandLine::tr("There is no %1 backup in the crontab.").arg(word));
    QStringList numbers;
    for (const qsizetype line : std::as_const(lines))
        numbers += QString::number(line + 1);
    return std::unexpected(
        CommandLine::tr("There are several %1 backups; name the line: %2").arg(word, numbers.join(", "_L1)));
}

void warnOfLogin(Session &session, const TimerAccess &access)
{
    const bool needs = needsLogin(access);
    session.json[u"needs_login"_s] = needs;
    if (!needs)
        return;
    session.warn(
        access.system == TimerSystem::Launchd
            ? CommandLine::tr("It runs only while %1 is logged in; cron needs nobody.").arg(ownUserName())
            : CommandLine::tr("It runs only while %1 is logged in, until “loginctl enable-linger” was run once; "
                              "cron needs nobody.")
                  .arg(ownUserName()));
}

/// Shows what would be different, and does it unless --dry-run was given.
template<typename Convert>
Exit convert(Session &session, const TimerAccess &access, const TimerJob &job, const CrontabDocument &former,
             const Result<CrontabDocument> &wanted, const QString &done, Convert change)
{
    if (!wanted)
        return session.fail(wanted.error());
    const bool dryRun = session.has(u"--dry-run"_s);
    session.json[u"timer"_s] = job.name;
    session.json[u"files"_s] = QJsonArray::fromStringList(timerFiles(access, job));
    session.json[u"dry_run"_s] = dryRun;
    session.json[u"converted"_s] = false;
    showDifference(session, former.bytes(), wanted->withFinalNewline().bytes());
    if (dryRun) {
        if (session.speaks()) {
            session.console().line(
                CommandLine::tr("The files of the timer: %1").arg(timerFiles(access, job).join(", "_L1)));
            session.console().line(CommandLine::tr("Nothing was changed: this was a dry run."));
        }
        return Exit::Done;
    }
    const Conversion conversion = session.run(std::move(change));
    if (!conversion)
        return failConversion(session, conversion.error());
    session.json[u"converted"_s] = true;
    session.json[u"kept"_s] = textOrNull(conversion->kept);
    if (session.speaks())
        session.console().line(done);
    return Exit::Done;
}

Exit useTimer(Session &session, const QString &word)
{
    const TimerAccess access = localTimers();
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    const CrontabDocument &document = standing->document;
    const auto line = lineOf(document, word);
    if (!line)
        return session.fail(Error{ErrorCode::InvalidArgument, word, line.error(), 0, -1});
    if (const auto trouble = timerTrouble(document, *line, access.system))
        return refuse(session, u"line %1"_s.arg(*line + 1), timerToken(*trouble), describe(*trouble));
    const auto own = readTimers(session, access);
    if (!own)
        return session.fail(own.error());
    const auto backup = backupJobIn(document.lines().at(*line), *line, document.dialect());
    const auto job = timerJobOf(document, *line, timerName(*backup, own->names));
    if (!job)
        return session.fail(job.error());
    warnOfLogin(session, access);
    return convert(session, access, *job, document, document.withRemoved(*line),
                   CommandLine::tr("It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.")
                       .arg(describe(access.system), job->name),
                   [&, standing = *standing, job = *job](Control &control) {
                       return cronToTimer(standing.access, access, standing.document, *line, job,
                                          {&session.clock(), &session.ledger()}, control);
                   });
}

Exit takeTimerBack(Session &session, const QString &name)
{
    const TimerAccess access = localTimers();
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    const auto own = readTimers(session, access);
    if (!own)
        return session.fail(own.error());
    const auto timer = std::ranges::find(own->all, name, [](const OwnTimer &one) { return one.job.name; });
    if (timer == own->all.end())
        return session.fail(
            Error{ErrorCode::InvalidArgument, name,
                  CommandLine::tr("There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.").arg(name),
                  0, -1});
    if (placeFor(timer->job.entry, standing->document) < 0)
        session.warn(CommandLine::tr("The crontab gives the job other variables now than it had: %1.")
                         .arg(displayName(changedVariables(timer->job.entry, standing->document).join(", "))));
    return convert(session, access, timer->job, standing->document,
                   withTimerEntry(standing->document, timer->job.entry),
                   CommandLine::tr("It is run by cron again; the timer is removed."),
                   [&, standing = *standing, job = timer->job](Control &control) {
                       return timerToCron(standing.access, access, standing.document, job,
                                          {&session.clock(), &session.ledger()}, control);
                   });
}

} // namespace

QList<OwnTimer> standingTimers(Session &session)
{
    const auto own = session.run([access = localTimers()](Control &control) { return ownTimers(access, control); });
    if (!own)
        session.warn(describe(own.error()));
    for (const Error &error : own ? own->unread : QList<Error>())
        session.warn(unreadWords(error));
    const CronDialect dialect = localCronDialect();
    QJsonArray array;
    for (const OwnTimer &timer : own ? own->all : QList<OwnTimer>())
        array += objectOf(timer, dialect);
    session.json[u"timers"_s] = array;
    return own ? own->all : QList<OwnTimer>();
}

std::optional<CrontabRefusal> refusalByTimer(Session &session, const CrontabDocument &former,
                                             const CrontabDocument &wanted)
{
    const auto own = session.run([access = localTimers()](Control &control) { return ownTimers(access, control); });
    const QList<OwnTimer> doubled = doubledTimers(former, wanted, own ? own->all : QList<OwnTimer>());
    return doubled.isEmpty() ? std::nullopt : std::optional(refusalOf(doubled.first()));
}

Exit runTimers(Session &session)
{
    const QStringList words = session.arguments().operands.sliced(1);
    const QString word = words.value(0, u"list"_s);
    session.json[u"timer_action"_s] = word;
    if (word == "list"_L1 && words.size() < 2)
        return listTimers(session);
    if (word == "use"_L1 && words.size() == 2)
        return useTimer(session, words.at(1));
    if (word == "back"_L1 && words.size() == 2)
        return takeTimerBack(session, words.at(1));
    return session.fail(Error{ErrorCode::InvalidArgument, words.join(u' '),
                              CommandLine::tr("“schedule timer”: it is list, use KIND, use LINE or back NAME."), 0,
                              -1});
}

} // namespace bt2c::cli
