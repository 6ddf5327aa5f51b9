#include "app/cli/schedule.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "core/schedule/crondiff.h"
#include "core/schedule/username.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

struct Part
{
    QLatin1StringView name;
    int fewestOperands;                ///< after the name
    int mostOperands;
    Exit (*run)(Session &);
};

constexpr Part parts[] = {
    {"show"_L1, 0, 0, showSchedule},   {"next"_L1, 0, 1, showNextRuns},       {"set"_L1, 2, 2, setJob},
    {"remove"_L1, 1, 1, removeJob},    {"check"_L1, 0, 0, checkSchedule},     {"install"_L1, 1, 1, installSchedule},
    {"undo"_L1, 0, 0, undoSchedule},   {"timer"_L1, 0, 2, runTimers},
};

QString lineText(const QByteArray &bytes)
{
    QByteArray line = bytes;
    if (line.endsWith('\n'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QString backupKindToken(BackupJobKind kind)
{
    switch (kind) {
    case BackupJobKind::Hourly: return u"hourly"_s;
    case BackupJobKind::Daily: return u"daily"_s;
    case BackupJobKind::Weekly: return u"weekly"_s;
    case BackupJobKind::ByTheHour: return u"by-the-hour"_s;
    case BackupJobKind::Plain: break;
    }
    return u"plain"_s;
}

QJsonObject toJson(const CronBackup &job)
{
    const auto program = [&] {
        switch (job.program) {
        case BackupJobProgram::ScheduledScript: return u"scheduled-script"_s;
        case BackupJobProgram::BackupScript: return u"backup-script"_s;
        case BackupJobProgram::Ours: break;
        }
        return u"bt2c-recovery"_s;
    };
    return {
        {u"line"_s, job.line + 1},
        {u"enabled"_s, job.enabled},
        {u"kind"_s, backupKindToken(job.kind)},
        {u"program"_s, program()},
        {u"program_path"_s, textOrNull(QString::fromUtf8(job.programPath))},
        {u"type"_s, textOrNull(QString::fromUtf8(job.type))},
        {u"schedule"_s, QString::fromUtf8(job.expression.text)},
        {u"data_dir"_s, textOrNull(QString::fromUtf8(job.dataDirectory))},
        {u"backup_dir"_s, textOrNull(QString::fromUtf8(job.backupDirectory))},
        {u"not_on_battery"_s, job.notOnBattery},
    };
}

QJsonObject toJson(const CronIssue &issue, qsizetype line)
{
    const auto severity = issue.severity == CronSeverity::Error ? u"error"_s
        : issue.severity == CronSeverity::Warning               ? u"warning"_s
                                                                : u"note"_s;
    return {
        {u"line"_s, line >= 0 ? QJsonValue(line + 1) : QJsonValue()},
        {u"severity"_s, severity},
        {u"reason"_s, cronReasonToken(issue.reason)},
        {u"offset"_s, issue.offset},
        {u"length"_s, issue.length},
        {u"text"_s, QString::fromUtf8(issue.text)},
    };
}

Result<StandingCrontab> readStanding(Session &session)
{
    const CrontabAccess access = localCrontab(session.ledger().path());
    const auto bytes = session.run([access](Control &control) { return readCrontab(access, control); });
    if (!bytes)
        return std::unexpected(bytes.error());
    session.json[u"user"_s] = ownUserName();
    session.json[u"dialect"_s] = cronDialectToken(access.dialect);
    return StandingCrontab{access, CrontabDocument::parse(*bytes, access.dialect)};
}

Exit failWith(Session &session, const CrontabRefusal &refusal)
{
    QJsonObject error = toJson(refusal.error);
    error[u"line"_s] = refusal.line >= 0 ? QJsonValue(refusal.line + 1) : QJsonValue();
    error[u"words"_s] = textOrNull(refusal.words);
    error[u"unchanged"_s] = refusal.unchanged;
    error[u"full_disk_access"_s] = refusal.fullDiskAccess;
    error[u"now"_s] = refusal.now ? QJsonValue(QString::fromUtf8(*refusal.now)) : QJsonValue();
    session.json[u"error"_s] = error;
    session.warn(describe(refusal));
    return refusal.error.code == ErrorCode::Conflict ? Exit::Refused : exitFor(refusal.error.code);
}

void showDifference(Session &session, const QByteArray &former, const QByteArray &now)
{
    QJsonArray array;
    for (const CrontabChange &change : crontabDifference(former, now)) {
        if (change.kind == CrontabChange::Kind::Same)
            continue;
        const bool added = change.kind == CrontabChange::Kind::Added;
        array += QJsonObject{{u"change"_s, added ? u"added"_s : u"removed"_s},
                             {u"line"_s, (added ? change.newLine : change.formerLine) + 1},
                             {u"text"_s, lineText(change.bytes)}};
        if (session.speaks())
            session.console().line(added ? u"+"_s : u"-"_s, added ? Colour::Good : Colour::Bad,
                                   u" "_s % lineText(change.bytes));
    }
    session.json[u"difference"_s] = array;
}

Exit applyCrontab(Session &session, const StandingCrontab &standing, const CrontabDocument &document)
{
    const QByteArray former = standing.document.bytes();
    const CrontabDocument wanted = document.withFinalNewline();
    const bool dryRun = session.has(u"--dry-run"_s);
    session.json[u"dry_run"_s] = dryRun;
    showDifference(session, former, wanted.bytes());
    if (former == wanted.bytes()) {
        session.json[u"installed"_s] = false;
        if (session.speaks())
            session.console().line(CommandLine::tr("The crontab says that already."));
        return Exit::Done;
    }
    if (dryRun) {
        session.json[u"installed"_s] = false;
        session.json[u"accepted"_s] = wanted.isAccepted();
        if (session.speaks())
            session.console().line(
                wanted.isAccepted()
                    ? CommandLine::tr("Nothing was changed: this was a dry run.")
                    : CommandLine::tr("cron would refuse this. Nothing was changed: this was a dry run."));
        return Exit::Done;
    }
    if (const auto refusal = refusalByTimer(session, standing.document, wanted))
        return failWith(session, *refusal);
    const auto installed = session.run([&session, access = standing.access, former, wanted](Control &control) {
        return installCrontab(access, former, wanted, {&session.clock(), &session.ledger()}, control);
    });
    if (!installed)
        return failWith(session, installed.error());
    session.json[u"installed"_s] = true;
    session.json[u"kept"_s] = textOrNull(installed->kept);
    if (session.speaks()) {
        session.console().line(CommandLine::tr("Installed, and read back."));
        if (!installed->kept.isEmpty())
            session.console().line(
                CommandLine::tr("The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.")
                    .arg(installed->kept));
    }
    return Exit::Done;
}

Exit runSchedule(Session &session)
{
    const QStringList &operands = session.arguments().operands;
    const auto part =
        std::ranges::find_if(parts, [&](const Part &candidate) { return operands.first() == candidate.name; });
    if (part == std::end(parts))
        return session.fail(
            Error{ErrorCode::InvalidArgument, operands.first(),
                  CommandLine::tr("“schedule %1”: it is show, next, set, remove, check, install, undo or timer.")
                      .arg(operands.first())});
    const auto given = operands.size() - 1;
    if (given < part->fewestOperands)
        return session.fail(
            Error{ErrorCode::InvalidArgument, operands.first(),
                  CommandLine::tr("“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.")
                      .arg(operands.first())});
    if (given > part->mostOperands)
        return session.fail(Error{ErrorCode::InvalidArgument, operands.last(),
                                  CommandLine::tr("“%1” is one argument too many.").arg(operands.last())});
    session.json[u"action"_s] = operands.first();
    return part->run(session);
}

} // namespace bt2c::cli
