#include "core/schedule/backupjobs.h"

#include "core/schedule/backupcall.h"
#include "core/schedule/croncommand.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

BackupJobKind kindOf(const BackupCall &call)
{
    if (call.type == "hourly")
        return BackupJobKind::Hourly;
    if (call.type == "daily")
        return BackupJobKind::Daily;
    if (call.type == "weekly")
        return BackupJobKind::Weekly;
    if (call.program == BackupJobProgram::ScheduledScript)
        return BackupJobKind::ByTheHour;
    return BackupJobKind::Plain;
}

/// What ours has to be told so that it makes the same backup; empty: that hangs on the hour.
QByteArray sameType(const BackupCall &call, const CronExpression &expression)
{
    if (call.program == BackupJobProgram::BackupScript)
        return call.type.isEmpty() ? "full"_ba : call.type;
    if (kindOf(call) != BackupJobKind::ByTheHour)
        return call.type;
    // The script alone makes a full one at hour 0, and one of the blockchain at all others.
    if (expression.hours == 1)
        return "full"_ba;
    return (expression.hours & 1) || expression.reboot ? QByteArray() : "blockchain"_ba;
}

} // namespace

std::optional<CronBackup> backupJobIn(const CrontabLine &line, qsizetype number, CronDialect dialect)
{
    if (!line.isEntry() || !line.expression)
        return std::nullopt;
    const QList<BackupCall> calls = backupCalls(readCronCommand(line.commandBytes(), dialect).shell);
    if (calls.isEmpty())
        return std::nullopt;
    const BackupCall &call = calls.first();
    return CronBackup{.line = number,
                     .enabled = line.kind == CrontabLineKind::Entry,
                     .kind = kindOf(call),
                     .program = call.program,
                     .type = call.type,
                     .programPath = call.programPath,
                     .workingDirectory = call.workingDirectory,
                     .dataDirectory = call.dataDirectory,
                     .backupDirectory = call.backupDirectory,
                     .expression = *line.expression,
                     .notOnBattery = line.notOnBattery};
}

QList<CronBackup> backupJobs(const CrontabDocument &document)
{
    QList<CronBackup> jobs;
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        if (const std::optional<CronBackup> job = backupJobIn(document.lines().at(i), i, document.dialect()))
            jobs.append(*job);
    }
    return jobs;
}

QByteArray ourCommand(const OurProgram &program, const QByteArray &type)
{
    QByteArray command = shellQuoted(program.path) + " backup --type " + shellQuoted(type);
    if (!program.dataDirectory.isEmpty())
        command += " --data-dir " + shellQuoted(program.dataDirectory);
    if (!program.backupDirectory.isEmpty())
        command += " --backup-dir " + shellQuoted(program.backupDirectory);
    return command;
}

std::expected<CrontabDocument, JobMoveTrouble> movedToOurs(const CrontabDocument &document, qsizetype line,
                                                           const OurProgram &program)
{
    if (line < 0 || line >= document.lines().size() || !document.lines().at(line).isEntry())
        return std::unexpected(JobMoveTrouble::NotAScript);
    const CrontabLine &former = document.lines().at(line);
    const CronDialect dialect = document.dialect();
    const QByteArray command = former.commandBytes();
    const QByteArray shell = readCronCommand(command, dialect).shell;
    const QList<BackupCall> calls = backupCalls(shell);
    if (calls.isEmpty() || calls.first().program == BackupJobProgram::Ours)
        return std::unexpected(JobMoveTrouble::NotAScript);
    if (calls.size() > 1)
        return std::unexpected(JobMoveTrouble::SeveralBackups);
    const BackupCall &call = calls.first();
    if (call.nested || call.dynamic)
        return std::unexpected(JobMoveTrouble::NotPlain);
    if (call.unknownArguments)
        return std::unexpected(JobMoveTrouble::UnknownArguments);
    if (call.redirectInside)
        return std::unexpected(JobMoveTrouble::RedirectInside);
    const QByteArray type = sameType(call, *former.expression);
    if (type.isEmpty())
        return std::unexpected(JobMoveTrouble::ByTheHour);
    OurProgram ours = program;
    if (!call.dataDirectory.isEmpty())
        ours.dataDirectory = call.dataDirectory;
    if (!call.backupDirectory.isEmpty())
        ours.backupDirectory = call.backupDirectory;
    const QByteArray replacement = ourCommand(ours, type);
    const Result<QByteArray> written = crontabCommand(replacement, dialect);
    if (!written)
        return std::unexpected(JobMoveTrouble::NotWritable);
    const qsizetype begin = crontabOffset(command, dialect, call.offset);
    const qsizetype end = crontabOffset(command, dialect, call.offset + call.length);
    const QByteArray text = command.first(begin) + *written + command.sliced(end);
    const QByteArray meant = shell.first(call.offset) + replacement + shell.sliced(call.offset + call.length);
    const Result<CrontabDocument> moved = document.withCommand(line, text);
    if (!moved || readCronCommand(text, dialect).shell != meant || text.size() > cronTraits(dialect).maxCommand)
        return std::unexpected(JobMoveTrouble::NotWritable);
    return *moved;
}

} // namespace bt2c
