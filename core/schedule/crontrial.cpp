#include "core/schedule/crontrial.h"

#include "core/schedule/backupcall.h"
#include "core/schedule/cronchild.h"
#include "core/schedule/croncommand.h"
#include "core/schedule/croninstall.h"
#include "core/schedule/shellwords.h"
#include "core/schedule/username.h"
#include "core/support/smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::CronTrial)
};

using Kind = TrialFinding::Kind;

#ifdef Q_OS_MACOS
constexpr bool hasDiskRights = true;
#else
constexpr bool hasDiskRights = false;
#endif

constexpr auto cronPath = "/usr/bin:/bin";
constexpr auto cronShell = "/bin/sh";
constexpr qint64 mostOfScript = 4096;

QMap<QString, QString> environmentOf(const CronTrial &trial)
{
    QMap<QString, QString> variables{
        {u"PATH"_s, QLatin1StringView(cronPath)}, {u"SHELL"_s, QLatin1StringView(cronShell)}, {u"HOME"_s, trial.home}};
    for (auto it = trial.assignments.begin(); it != trial.assignments.end(); ++it)
        variables.insert(QString::fromUtf8(it.key()), QString::fromUtf8(it.value()));
    // cron lets nobody be someone else.
    variables.insert(u"LOGNAME"_s, trial.user);
    // Debian's leaves it out.
    if (trial.dialect != CronDialect::Debian)
        variables.insert(u"USER"_s, trial.user);
    return variables;
}

bool isOnPath(const QString &program, const QString &path)
{
    return !QStandardPaths::findExecutable(program, path.split(u':', Qt::SkipEmptyParts)).isEmpty();
}

/// What the first line of a script asks for by name: "python3" of "#!/usr/bin/env python3".
QString interpreterByName(const QString &script)
{
    const auto text = readSmallFile(script, 16 * 1024 * 1024);
    if (!text || !text->startsWith("#!"))
        return {};
    static const QRegularExpression env(u"^#!\\s*\\S*/env\\s+(?:-S\\s+)?([^\\s-]\\S*)"_s);
    return env.match(QString::fromUtf8(text->left(mostOfScript))).captured(1);
}

bool isShellsOwn(const QByteArray &word)
{
    static const QList<QByteArray> words{
        "cd",   "test", "[",    "echo",  "exec",  "export", "set",  "umask", "ulimit",  "if",     "then", "else",
        "fi",   "for",  "do",   "done",  "while", "case",   "esac", "{",     "}",       "!",      ".",    "eval",
        "exit", ":",    "true", "false", "unset", "wait",   "trap", "read",  "command", "printf", "kill", "time"};
    return words.contains(word);
}

bool isAssignment(const QByteArray &word)
{
    static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
    return assignment.match(QString::fromUtf8(word)).hasMatch();
}

void addOnce(QList<TrialFinding> &findings, const TrialFinding &finding)
{
    if (!findings.contains(finding))
        findings.append(finding);
}

/// The programs that @p shell calls by name, as far as they can be seen.
QList<QString> calledPrograms(const QByteArray &shell)
{
    QList<QString> programs;
    bool first = true;
    bool afterEnv = false;
    for (const ShellWord &word : shellWords(shell)) {
        if (word.kind == ShellWord::Kind::Separator) {
            first = true;
            afterEnv = false;
        } else if (word.kind == ShellWord::Kind::Word && (first || afterEnv)) {
            if (isAssignment(word.text) || (afterEnv && word.text.startsWith('-')))
                continue;
            first = false;
            afterEnv = word.text == "env" || word.text.endsWith("/env") || word.text == "nice" || word.text == "nohup"
                || word.text == "exec" || word.text == "command";
            if (!word.dynamic && !isShellsOwn(word.text))
                programs.append(QString::fromUtf8(word.text));
        }
    }
    return programs;
}

QString absoluteIn(const QString &path, const QString &directory)
{
    return path.startsWith(u'/') ? path : QDir(directory).filePath(path);
}

void lookAtPrograms(const CronTrial &trial, const QMap<QString, QString> &variables, QList<TrialFinding> &findings)
{
    const QByteArray shell = readCronCommand(trial.command, trial.dialect).shell;
    const QString path = variables.value(u"PATH"_s);
    for (const QString &program : calledPrograms(shell)) {
        if (!program.contains(u'/')) {
            if (!isOnPath(program, path))
                addOnce(findings, {Kind::ProgramNotFound, program});
            continue;
        }
        // A relative path hangs on a "cd" before it.
        if (program.startsWith(u'/') && !QFileInfo(program).isExecutable())
            addOnce(findings, {Kind::ProgramNotFound, program});
    }
    for (const BackupCall &call : backupCalls(shell)) {
        const QString directory = call.workingDirectory.isEmpty() ? variables.value(u"HOME"_s)
                                                                   : QString::fromUtf8(call.workingDirectory);
        const QString program = QString::fromUtf8(call.programPath);
        if (call.program == BackupJobProgram::Ours || program.isEmpty())
            continue;
        const QString script = absoluteIn(program, directory);
        if (!call.dynamic && program.contains(u'/') && !QFileInfo::exists(script))
            addOnce(findings, {Kind::ProgramNotFound, script});
        if (const QString name = interpreterByName(script); !name.isEmpty() && !isOnPath(name, path))
            addOnce(findings, {Kind::ProgramNotFound, name});
        if (!isOnPath(u"docker"_s, path))
            addOnce(findings, {Kind::DockerNotFound, {}});
    }
}

void lookAtFolders(const CronTrial &trial, const QMap<QString, QString> &variables, QList<TrialFinding> &findings)
{
    const QString home = variables.value(u"HOME"_s);
    if (!QFileInfo(home).isDir())
        findings.append({Kind::HomeMissing, home});
    const QString shell = variables.value(u"SHELL"_s);
    if (!QFileInfo(shell).isExecutable())
        findings.append({Kind::ShellMissing, shell});
    if (trial.backupDirectory.isEmpty())
        return;
    const QFileInfo folder(trial.backupDirectory);
    if (folder.exists()
        && (!folder.isDir() || ::access(QFile::encodeName(trial.backupDirectory).constData(), W_OK) != 0)) {
        findings.append({Kind::BackupFolderNotWritable, trial.backupDirectory});
    } else if (!folder.exists()) {
        const QString parent = folder.path();
        if (!QFileInfo(parent).isDir() || ::access(QFile::encodeName(parent).constData(), W_OK) != 0)
            findings.append({Kind::BackupFolderMissing, trial.backupDirectory});
    }
}

/// What the job's own words tell: the shell's "docker: not found", the system's "Operation not permitted".
void lookAtWords(const TrialReport &report, QList<TrialFinding> &findings)
{
    static const QRegularExpression notFound(
        u"(?:^|: )([^\\s:]+): (?:command )?not found$|env: [‘'\"]?([^'’\":]+)[’'\"]?: No such file"_s,
        QRegularExpression::MultilineOption);
    const QString words = QString::fromUtf8(report.output);
    for (auto it = notFound.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        const QString program = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        addOnce(findings, program == "docker"_L1 ? TrialFinding{Kind::DockerNotFound, {}}
                                                 : TrialFinding{Kind::ProgramNotFound, program});
    }
    if (hasDiskRights && report.output.contains("Operation not permitted"))
        addOnce(findings, {Kind::FullDiskAccess, {}});
}

} // namespace

Result<CronTrial> trialOf(const CrontabDocument &document, qsizetype line)
{
    if (line < 0 || line >= document.lines().size() || !document.lines().at(line).isEntry())
        return failure(ErrorCode::InvalidArgument, u"line %1"_s.arg(line + 1), u"no such entry"_s);
    CronTrial trial;
    trial.command = document.lines().at(line).commandBytes();
    trial.dialect = document.dialect();
    trial.assignments = document.environmentAt(line);
    trial.user = ownUserName();
    trial.home = homeOfUser(trial.user);
    return trial;
}

QList<TrialFinding> trialFindings(const CronTrial &trial)
{
    const QMap<QString, QString> variables = environmentOf(trial);
    QList<TrialFinding> findings;
    lookAtFolders(trial, variables, findings);
    lookAtPrograms(trial, variables, findings);
    return findings;
}

Result<TrialReport> runTrial(const CronTrial &trial, Control &control)
{
    TrialReport report;
    report.environment = environmentOf(trial);
    report.shell = report.environment.value(u"SHELL"_s);
    report.directory = report.environment.value(u"HOME"_s);
    report.findings = trialFindings(trial);
    const CronCommand command = readCronCommand(trial.command, trial.dialect);

    CronChild child;
    child.program = report.shell;
    child.arguments = {u"-c"_s, QFile::decodeName(command.shell)};
    child.directory = report.directory;
    for (auto it = report.environment.begin(); it != report.environment.end(); ++it)
        child.environment.insert(it.key(), it.value());
    child.input = command.input;
    child.limit = trial.limit;
    child.maxOutput = maxTrialOutput;
    child.cutOutput = true;
    QElapsedTimer timer;
    timer.start();
    const auto end = runCronChild(child, control);
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!end && end.error().code != ErrorCode::TimedOut) {
        if (end.error().code == ErrorCode::Cancelled)
            return std::unexpected(end.error());
        return failure(ErrorCode::External, report.shell, end.error().detail);
    }
    if (end) {
        report.exit = end->signal == 0 ? end->exit : -1;
        report.signal = end->signal;
        report.output = end->output + end->error;
        report.errorOutput = end->error;
        report.cut = end->cut;
    } else {
        report.timedOut = true;
    }
    lookAtWords(report, report.findings);
    if (hasDiskRights)
        addOnce(report.findings, {Kind::NotCronsRights, {}});
    return report;
}

QString describe(const TrialFinding &finding)
{
    switch (finding.kind) {
    case Kind::ProgramNotFound:
        return finding.subject.contains(u'/')
                   ? TrialWords::tr("%1 is not there, or is no program: the job cannot start it.").arg(finding.subject)
                   : TrialWords::tr("cron does not find %1. Write its full path, or put a line PATH=… with its folder "
                                    "above the job.")
                         .arg(finding.subject);
    case Kind::DockerNotFound:
        return TrialWords::tr(
            "cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above "
            "the job, or move the job to bt2c-recovery, which needs no docker program.");
    case Kind::BackupFolderNotWritable:
        return TrialWords::tr("The backup folder %1 cannot be written.").arg(finding.subject);
    case Kind::BackupFolderMissing:
        return TrialWords::tr("The backup folder %1 is not there and cannot be made. Is its disk mounted?")
            .arg(finding.subject);
    case Kind::HomeMissing:
        return TrialWords::tr("The home folder %1 is not there: cron would not start the job.").arg(finding.subject);
    case Kind::ShellMissing:
        return TrialWords::tr("The shell %1 is not there: cron would not start the job.").arg(finding.subject);
    case Kind::FullDiskAccess:
        return TrialWords::tr("macOS kept the job from a folder it needs. %1").arg(fullDiskAccessWay());
    case Kind::NotCronsRights:
        break;
    }
    return TrialWords::tr(
               "This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and "
               "external disks cannot be seen from here: only a run that cron starts shows it. %1")
        .arg(fullDiskAccessWay());
}

} // namespace bt2c
