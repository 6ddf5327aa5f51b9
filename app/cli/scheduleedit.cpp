#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/schedule.h"
#include "app/cli/text.h"
#include "core/schedule/croncommand.h"
#include "core/schedule/croncopies.h"
#include "core/schedule/cronwords.h"
#include "core/schedule/username.h"
#include "core/schedule/watchjob.h"
#include "core/support/smallfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

std::optional<BackupJobKind> kindFromToken(const QString &token)
{
    for (const BackupJobKind kind : {BackupJobKind::Hourly, BackupJobKind::Daily, BackupJobKind::Weekly}) {
        if (token == backupKindToken(kind))
            return kind;
    }
    return std::nullopt;
}

Exit noKind(Session &session, const QString &token)
{
    return session.fail(Error{ErrorCode::InvalidArgument, token,
                              CommandLine::tr("“%1”: it is hourly, daily, weekly or watch.").arg(token)});
}

/// The jobs of @p kind that are for the site that is meant; one that names no site is for the only one there is.
QList<CronBackup> jobsOf(Session &session, const CrontabDocument &document, BackupJobKind kind)
{
    const QByteArray site = QFile::encodeName(session.namedSite().directory);
    QList<CronBackup> jobs;
    for (const CronBackup &job : backupJobs(document)) {
        const bool same = job.dataDirectory.isEmpty()
                              ? !session.has(u"--data-dir"_s) || job.program != BackupJobProgram::Ours
                              : job.dataDirectory == site;
        if (job.kind == kind && same)
            jobs.append(job);
    }
    return jobs;
}

constexpr QLatin1StringView watchToken("watch");

/// What the crontab is to call, and for which site.
OurProgram programOf(Session &session)
{
    OurProgram program;
    program.path =
        QFile::encodeName(session.has(u"--program"_s) ? absolutePath(session.arguments().value(u"--program"_s))
                                                      : QCoreApplication::applicationFilePath());
    // A site that is not named is looked for by each backup itself, with its volume.
    if (session.has(u"--data-dir"_s))
        program.dataDirectory = QFile::encodeName(session.namedSite().directory);
    if (session.has(u"--backup-dir"_s))
        program.backupDirectory = QFile::encodeName(session.namedSite().backupDirectory);
    return program;
}

Result<QByteArray> commandFor(Session &session, BackupJobKind kind, CronDialect dialect)
{
    return crontabCommand(ourCommand(programOf(session), backupKindToken(kind).toLatin1()), dialect);
}

Result<CrontabDocument> withJob(Session &session, const CrontabDocument &document, BackupJobKind kind,
                                const QByteArray &schedule)
{
    const QList<CronBackup> jobs = jobsOf(session, document, kind);
    if (jobs.isEmpty()) {
        const auto command = commandFor(session, kind, document.dialect());
        if (!command)
            return std::unexpected(command.error());
        return document.withInserted(document.lines().size(), schedule + ' ' + *command);
    }
    // Of several, the one that runs.
    const auto running = std::ranges::find_if(jobs, &CronBackup::enabled);
    const CronBackup &job = running == jobs.end() ? jobs.first() : *running;
    auto changed = document.withSchedule(job.line, schedule);
    if (changed && !job.enabled)
        changed = changed->withEnabled(job.line, true);
    if (changed && job.program == BackupJobProgram::Ours && session.has(u"--program"_s)) {
        const auto command = commandFor(session, kind, document.dialect());
        changed = command ? changed->withCommand(job.line, *command)
                          : Result<CrontabDocument>(std::unexpected(command.error()));
    }
    return changed;
}

Result<QByteArray> wholeInput()
{
    QByteArray bytes;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, block.data(), size_t(block.size()));
        if (got == 0)
            return bytes;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(errno, CommandLine::tr("standard input"), ErrorCode::ReadFailed);
        bytes.append(block.constData(), got);
        if (bytes.size() > maxCrontab)
            return failure(ErrorCode::TooLarge, CommandLine::tr("standard input"));
    }
}

} // namespace

Exit setJob(Session &session)
{
    const QString token = session.arguments().operands.at(1);
    const QByteArray schedule = session.arguments().rawOperands.at(2).trimmed();
    const auto kind = kindFromToken(token);
    if (!kind && token != watchToken)
        return noKind(session, token);
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    const CronParse parse = parseCronExpression(schedule, standing->access.dialect);
    for (const CronIssue &issue : parse.issues) {
        if (issue.severity == CronSeverity::Error)
            return session.fail(
                Error{ErrorCode::InvalidArgument, QString::fromUtf8(schedule), describe(issue), 0, issue.offset});
        if (issue.severity == CronSeverity::Warning)
            session.warn(describe(issue));
    }
    if (!parse.expression)
        return session.fail(Error{ErrorCode::InvalidArgument, QString::fromUtf8(schedule),
                                  CommandLine::tr("“%1” is no schedule.").arg(QString::fromUtf8(schedule))});
    if (session.speaks())
        session.console().line(describe(*parse.expression));
    const auto document = kind ? withJob(session, standing->document, *kind, schedule)
                               : withWatch(standing->document, programOf(session), schedule);
    if (!document)
        return session.fail(document.error());
    return applyCrontab(session, *standing, *document);
}

Exit removeJob(Session &session)
{
    const QString token = session.arguments().operands.at(1);
    const auto kind = kindFromToken(token);
    if (!kind && token != watchToken)
        return noKind(session, token);
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    if (!kind) {
        const auto document = withoutWatch(standing->document, programOf(session).dataDirectory);
        if (document && document->bytes() == standing->document.bytes())
            return session.fail(Error{ErrorCode::InvalidArgument, token,
                                      CommandLine::tr("The crontab runs no watch of this site."), 0, -1});
        return document ? applyCrontab(session, *standing, *document) : session.fail(document.error());
    }
    const QList<CronBackup> jobs = jobsOf(session, standing->document, *kind);
    if (jobs.isEmpty())
        return session.fail(Error{ErrorCode::InvalidArgument, token,
                                  CommandLine::tr("There is no %1 backup of this site in the crontab.").arg(token)});
    Result<CrontabDocument> document = standing->document;
    for (auto job = jobs.crbegin(); job != jobs.crend() && document; ++job)
        document = document->withRemoved(job->line);
    if (!document)
        return session.fail(document.error());
    return applyCrontab(session, *standing, *document);
}

Exit installSchedule(Session &session)
{
    const QString name = session.arguments().operands.at(1);
    const auto bytes = name == "-"_L1 ? wholeInput() : readSmallFile(absolutePath(name), maxCrontab);
    if (!bytes)
        return session.fail(bytes.error());
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    return applyCrontab(session, *standing, CrontabDocument::parse(*bytes, standing->access.dialect));
}

Exit undoSchedule(Session &session)
{
    const auto standing = readStanding(session);
    if (!standing)
        return session.fail(standing.error());
    const QByteArray there = standing->document.bytes();
    const bool dryRun = session.has(u"--dry-run"_s);
    session.json[u"dry_run"_s] = dryRun;
    if (dryRun) {
        const auto former = formerCrontab(standing->access);
        if (!former)
            return session.fail(former.error());
        showDifference(session, there, *former);
        if (session.speaks())
            session.console().line(CommandLine::tr("Nothing was changed: this was a dry run."));
        return Exit::Done;
    }
    if (const auto former = formerCrontab(standing->access)) {
        const CrontabDocument wanted = CrontabDocument::parse(*former, standing->access.dialect);
        if (const auto refusal = refusalByTimer(session, standing->document, wanted))
            return failWith(session, *refusal);
    }
    const auto undone = session.run([&session, access = standing->access](Control &control) {
        return undoCrontab(access, {&session.clock(), &session.ledger()}, control);
    });
    if (!undone)
        return failWith(session, undone.error());
    showDifference(session, there, undone->bytes);
    session.json[u"kept"_s] = textOrNull(undone->kept);
    if (session.speaks())
        session.console().line(
            CommandLine::tr("The crontab is as it was before the last change; what stood there is kept in %1.")
                .arg(undone->kept));
    return Exit::Done;
}

} // namespace bt2c::cli
