#include "core/schedule/timers.h"

#include "core/schedule/cronchild.h"
#include "core/schedule/croncommand.h"
#include "core/schedule/username.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringBuilder>

#include <tuple>
#include <unistd.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int launchdNotFound = 113;      // `launchctl print` and `bootout` of a service that is not loaded
constexpr int launchdNoSuchProcess = 3;   // `bootout` of the same, on older systems

bool isLaunchd(const TimerAccess &access)
{
    return access.system == TimerSystem::Launchd;
}

QString mainFile(const TimerAccess &access, const TimerJob &job)
{
    return access.folder % u'/' % timerLabel(job) % (isLaunchd(access) ? ".plist"_L1 : ".timer"_L1);
}

QString serviceFile(const TimerAccess &access, const TimerJob &job)
{
    return access.folder % u'/' % timerLabel(job) % ".service"_L1;
}

QString domain(const TimerAccess &access)
{
    return u"gui/%1"_s.arg(access.uid);
}

Result<CronChildEnd> call(const TimerAccess &access, const QStringList &arguments, Control &control)
{
    if (access.program.isEmpty())
        return failure(ErrorCode::Missing, isLaunchd(access) ? u"launchctl"_s : u"systemctl"_s);
    CronChild child;
    child.program = access.program;
    child.arguments = isLaunchd(access) ? arguments : QStringList{u"--user"_s} + arguments;
    child.environment = access.environment;
    child.environment.insert(u"LC_ALL"_s, u"C"_s);
    child.limit = access.limit;
    return runCronChild(child, control);
}

std::unexpected<Error> troubleOf(const TimerAccess &access, const CronChildEnd &end)
{
    const QString words = QString::fromUtf8(QByteArray(end.error + end.output).left(4000)).trimmed();
    const bool absent =
        words.contains("Failed to connect to bus"_L1) || words.contains("Failed to connect to user scope bus"_L1)
        || words.contains("Could not find domain"_L1) || words.contains("Domain does not support specified action"_L1);
    return failure(absent ? ErrorCode::NotRunning : ErrorCode::External, access.program,
                   words.isEmpty() ? u"exit code %1"_s.arg(end.exit) : words);
}

Result<void> callWell(const TimerAccess &access, const QStringList &arguments, Control &control)
{
    const auto end = call(access, arguments, control);
    if (!end)
        return std::unexpected(end.error());
    if (end->signal != 0 || end->exit != 0)
        return troubleOf(access, *end);
    return {};
}

/// Gives whether none is left.
bool removeFiles(const TimerAccess &access, const TimerJob &job)
{
    bool gone = true;
    for (const QString &file : timerFiles(access, job))
        gone = (QFile::remove(file) || !QFileInfo::exists(file)) && gone;
    return gone;
}

std::unexpected<ConversionFailure> failed(Error error, ConversionLeft left = ConversionLeft::Nothing)
{
    return std::unexpected(ConversionFailure{std::move(error), {}, left});
}

std::unexpected<ConversionFailure> refused(CrontabRefusal refusal)
{
    const Error error = refusal.error;
    return std::unexpected(ConversionFailure{error, std::move(refusal), ConversionLeft::Nothing});
}

std::expected<TimerJob, TimerTrouble> entryAsTimer(const CrontabDocument &document, qsizetype line, const QString &name)
{
    const CronCommand command = readCronCommand(document.lines().at(line).commandBytes(), document.dialect());
    if (command.hasInput)
        return std::unexpected(TimerTrouble::Input);
    const TimerEntry entry = timerEntryOf(document, line);
    if (cronTraits(document.dialect()).timeZone && entry.variables.contains("CRON_TZ"))
        return std::unexpected(TimerTrouble::OtherZone);
    TimerJob job;
    job.name = name;
    job.entry = entry;
    job.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    bool exact = true;
    const auto text = [&exact](const QByteArray &bytes) {
        const QString decoded = QString::fromUtf8(bytes);
        exact = exact && decoded.toUtf8() == bytes;
        return decoded;
    };
    for (auto it = entry.variables.begin(); it != entry.variables.end(); ++it)
        job.environment.insert(text(it.key()), text(it.value()));
    const QString shell = job.environment.value(u"SHELL"_s);
    job.command = {shell.isEmpty() ? u"/bin/sh"_s : shell, u"-c"_s, text(command.shell)};
    job.directory = QDir::homePath();
    if (!exact)
        return std::unexpected(TimerTrouble::BadName);
    return job;
}

} // namespace

TimerAccess localTimers()
{
    TimerAccess access;
    access.uid = ::getuid();
    access.environment = QProcessEnvironment::systemEnvironment();
#ifdef Q_OS_MACOS
    access.system = TimerSystem::Launchd;
    access.program = QStandardPaths::findExecutable(u"launchctl"_s, {u"/bin"_s, u"/usr/bin"_s});
    access.folder = QDir::homePath() % "/Library/LaunchAgents"_L1;
#else
    access.program = QStandardPaths::findExecutable(u"systemctl"_s);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    access.folder = config % "/systemd/user"_L1;
    access.lingerMark = "/var/lib/systemd/linger/"_L1 % ownUserName();
    // cron and ssh leave it out, and systemctl finds no manager without it.
    if (!access.environment.contains(u"XDG_RUNTIME_DIR"_s))
        access.environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/%1"_s.arg(access.uid));
#endif
    return access;
}

bool needsLogin(const TimerAccess &access)
{
    return isLaunchd(access) || !QFileInfo::exists(access.lingerMark);
}

QStringList timerFiles(const TimerAccess &access, const TimerJob &job)
{
    return isLaunchd(access) ? QStringList{mainFile(access, job)}
                             : QStringList{mainFile(access, job), serviceFile(access, job)};
}

Result<TimerJob> timerJobOf(const CrontabDocument &document, qsizetype line, const QString &name)
{
    if (line < 0 || line >= document.lines().size() || !document.lines().at(line).isEntry())
        return failure(ErrorCode::InvalidArgument, u"line %1"_s.arg(line + 1), u"no such entry"_s);
    auto job = entryAsTimer(document, line, name);
    if (!job)
        return failure(ErrorCode::Unsupported, u"line %1"_s.arg(line + 1), timerToken(job.error()));
    return *job;
}

std::optional<TimerTrouble> timerTrouble(const CrontabDocument &document, qsizetype line, TimerSystem system)
{
    const auto job = entryAsTimer(document, line, u"name"_s);
    if (!job)
        return job.error();
    const CronExpression &expression = *document.lines().at(line).expression;
    const auto text = system == TimerSystem::Launchd ? launchdPlist(*job, expression) : systemdTimer(*job, expression);
    return text ? std::nullopt : std::optional(text.error());
}

Result<void> writeTimer(const TimerAccess &access, const TimerJob &job, const CronExpression &expression)
{
    const auto text = isLaunchd(access) ? launchdPlist(job, expression) : systemdTimer(job, expression);
    if (!text)
        return failure(ErrorCode::Unsupported, QString::fromUtf8(expression.text), timerToken(text.error()));
    if (!QDir().mkpath(access.folder))
        return failure(ErrorCode::WriteFailed, access.folder);
    if (!isLaunchd(access)) {
        const auto service = systemdService(job);
        if (!service)
            return failure(ErrorCode::Unsupported, job.name, timerToken(service.error()));
        if (auto written = replaceFile(serviceFile(access, job), *service); !written)
            return written;
    }
    return replaceFile(mainFile(access, job), *text);
}

Result<void> enableTimer(const TimerAccess &access, const TimerJob &job, Control &control)
{
    if (isLaunchd(access)) {
        // One that was booted out by hand stays disabled until it is enabled.
        if (auto enabled = callWell(access, {u"enable"_s, domain(access) % u'/' % timerLabel(job)}, control); !enabled)
            return enabled;
        return callWell(access, {u"bootstrap"_s, domain(access), mainFile(access, job)}, control);
    }
    if (auto loaded = callWell(access, {u"daemon-reload"_s}, control); !loaded)
        return loaded;
    return callWell(access, {u"enable"_s, u"--now"_s, timerLabel(job) % ".timer"_L1}, control);
}

Result<void> disableTimer(const TimerAccess &access, const TimerJob &job, Control &control)
{
    const auto status = timerStatus(access, job, control);
    if (!status)
        return std::unexpected(status.error());
    // What only rests now would begin again with the next login.
    if (!status->active && !status->written)
        return {};
    if (!isLaunchd(access))
        return callWell(access, {u"disable"_s, u"--now"_s, timerLabel(job) % ".timer"_L1}, control);
    if (auto kept = callWell(access, {u"disable"_s, domain(access) % u'/' % timerLabel(job)}, control); !kept)
        return kept;
    if (!status->active)
        return {};
    const auto end = call(access, {u"bootout"_s, domain(access) % u'/' % timerLabel(job)}, control);
    if (!end)
        return std::unexpected(end.error());
    if (end->signal != 0 || (end->exit != 0 && end->exit != launchdNoSuchProcess && end->exit != launchdNotFound))
        return troubleOf(access, *end);
    return {};
}

Result<void> removeTimer(const TimerAccess &access, const TimerJob &job, Control &control)
{
    if (auto disabled = disableTimer(access, job, control); !disabled)
        return disabled;
    if (!removeFiles(access, job))
        return failure(ErrorCode::WriteFailed, mainFile(access, job));
    return isLaunchd(access) ? Result<void>() : callWell(access, {u"daemon-reload"_s}, control);
}

Result<TimerStatus> timerStatus(const TimerAccess &access, const TimerJob &job, Control &control)
{
    TimerStatus status;
    status.file = mainFile(access, job);
    status.written = QFileInfo::exists(status.file);
    const QStringList question = isLaunchd(access) ? QStringList{u"print"_s, domain(access) % u'/' % timerLabel(job)}
                                                   : QStringList{u"is-active"_s, timerLabel(job) % ".timer"_L1};
    const auto end = call(access, question, control);
    if (!end)
        return std::unexpected(end.error());
    status.active = end->signal == 0 && end->exit == 0;
    const QByteArray answer = end->output.trimmed();
    // "inactive", "failed" and "unknown" are answers; silence with a bad exit code is none.
    const bool answered =
        isLaunchd(access) ? end->exit == launchdNotFound || end->exit == launchdNoSuchProcess : !answer.isEmpty();
    if (!status.active && !answered)
        return troubleOf(access, *end);
    return status;
}

Conversion cronToTimer(const CrontabAccess &crontab, const TimerAccess &timers, const CrontabDocument &document,
                       qsizetype line, const TimerJob &job, const CronServices &services, Control &control)
{
    if (line < 0 || line >= document.lines().size() || document.lines().at(line).kind != CrontabLineKind::Entry)
        return failed({ErrorCode::InvalidArgument, u"line %1"_s.arg(line + 1), u"no such entry"_s, 0, -1});
    const auto without = document.withRemoved(line);
    if (!without)
        return failed(without.error());
    const auto status = timerStatus(timers, job, control);
    if (!status)
        return failed(status.error());
    if (status->active || status->written)
        return failed({ErrorCode::Conflict, status->file, {}, 0, -1});
    if (auto written = writeTimer(timers, job, *document.lines().at(line).expression); !written) {
        removeFiles(timers, job);
        return failed(written.error());
    }
    auto installed = installCrontab(crontab, document.bytes(), *without, services, control);
    if (!installed) {
        removeFiles(timers, job);
        return refused(std::move(installed.error()));
    }
    // What is begun is brought to its end, or back: cancelling here would leave neither.
    Control own;
    const auto enabled = enableTimer(timers, job, own);
    if (enabled)
        return *installed;
    if (auto disabled = disableTimer(timers, job, own); !disabled && disabled.error().code == ErrorCode::TimedOut)
        return failed(enabled.error(), ConversionLeft::Unknown);
    // The files go last: they are what the entry can still be put back from.
    if (auto back = installCrontab(crontab, installed->bytes, document, services, own); !back)
        return failed(enabled.error(), ConversionLeft::NoEntry);
    return failed(enabled.error(), removeFiles(timers, job) ? ConversionLeft::Nothing : ConversionLeft::Files);
}

Result<CrontabDocument> withTimerEntry(const CrontabDocument &document, const TimerEntry &entry)
{
    for (const CrontabLine &line : document.lines()) {
        if (line.kind == CrontabLineKind::Entry && (line.bytes == entry.line || line.bytes == entry.line + '\n'))
            return document;
    }
    if (parseCrontabLine(entry.line + '\n', document.dialect()).kind != CrontabLineKind::Entry)
        return failure(ErrorCode::InvalidArgument, QString::fromUtf8(entry.line.left(80)), u"no entry"_s);
    const qsizetype place = placeFor(entry, document);
    return document.withInserted(place < 0 ? document.lines().size() : place, entry.line);
}

Conversion timerToCron(const CrontabAccess &crontab, const TimerAccess &timers, const CrontabDocument &document,
                       const TimerJob &job, const CronServices &services, Control &control)
{
    const auto with = withTimerEntry(document, job.entry);
    if (!with)
        return failed(with.error());
    const auto status = timerStatus(timers, job, control);
    if (!status)
        return failed(status.error());
    if (!status->written && !status->active)
        return failed({ErrorCode::Missing, status->file, {}, 0, -1});
    if (auto disabled = disableTimer(timers, job, control); !disabled)
        return failed(disabled.error());
    auto installed = installCrontab(crontab, document.bytes(), *with, services, control);
    Control own;
    if (!installed) {
        auto failure = refused(std::move(installed.error()));
        if (status->active && !enableTimer(timers, job, own))
            failure.error().left = ConversionLeft::NoTimer;
        return failure;
    }
    const bool gone = removeFiles(timers, job);
    if (!isLaunchd(timers))
        std::ignore = callWell(timers, {u"daemon-reload"_s}, own);
    if (!gone)
        return failed({ErrorCode::WriteFailed, status->file, {}, 0, -1}, ConversionLeft::Files);
    return *installed;
}

} // namespace bt2c
