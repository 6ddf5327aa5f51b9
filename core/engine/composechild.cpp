#include "core/engine/composechild.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto graceTime = 10s;
constexpr int lookInterval = 50;      // milliseconds between looks at Control
constexpr auto drainTime = 1s;

/// Signals the whole group: compose's plugin is a child of docker, and builds have children of their own.
void signalGroup(qint64 leader, int number)
{
    if (leader > 0)
        ::kill(static_cast<pid_t>(-leader), number);
}

void stop(QProcess &process, qint64 leader)
{
    signalGroup(leader, SIGTERM);
    const QDeadlineTimer grace(graceTime);
    while (process.state() != QProcess::NotRunning && !grace.hasExpired()) {
        process.waitForFinished(lookInterval);
        // A full pipe would keep it from ending.
        process.readAllStandardOutput();
        process.readAllStandardError();
    }
    // What is left of the group when its leader has ended goes as well.
    signalGroup(leader, SIGKILL);
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(static_cast<int>(std::chrono::milliseconds(drainTime).count()));
}

} // namespace

Result<int> runChild(const ChildCommand &command, const std::function<bool(const QByteArray &)> &onOutput,
                     const std::function<bool(const QByteArray &)> &onError, Control &control)
{
    QProcess process;
    process.setProgram(command.program);
    process.setArguments(command.arguments);
    process.setProcessEnvironment(command.variables);
    if (!command.directory.isEmpty())
        process.setWorkingDirectory(command.directory);
    if (command.input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::ResetSignalHandlers;
    process.setUnixProcessParameters(parameters);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, command.program);
    process.start(command.input.isEmpty() ? QIODevice::ReadOnly : QIODevice::ReadWrite);
    if (!process.waitForStarted(10'000))
        return failure(ErrorCode::External, command.program, process.errorString());
    if (!command.input.isEmpty()) {
        process.write(command.input);
        process.closeWriteChannel();
    }
    const qint64 leader = process.processId();
    const QDeadlineTimer deadline(command.limit);

    const auto handOn = [&] {
        const QByteArray output = process.readAllStandardOutput();
        const QByteArray error = process.readAllStandardError();
        return (output.isEmpty() || onOutput(output)) && (error.isEmpty() || onError(error));
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(lookInterval);
        if (!handOn()) {
            stop(process, leader);
            return failure(ErrorCode::TooLarge, command.program);
        }
        if (control.cancelled()) {
            stop(process, leader);
            return failure(ErrorCode::Cancelled, command.program);
        }
        if (deadline.hasExpired()) {
            stop(process, leader);
            return failure(ErrorCode::TimedOut, command.program,
                           u"not done in %1 s"_s.arg(std::chrono::round<std::chrono::seconds>(command.limit).count()));
        }
    }
    if (!handOn())
        return failure(ErrorCode::TooLarge, command.program);
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(ErrorCode::External, command.program, u"it crashed"_s);
    return process.exitCode();
}

} // namespace bt2c
