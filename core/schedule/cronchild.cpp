#include "core/schedule/cronchild.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto graceTime = 3s;
constexpr int lookInterval = 50;      // milliseconds between looks at Control
constexpr int startTime = 10'000;
constexpr int endTime = 1000;

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
    signalGroup(leader, SIGKILL);
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(endTime);
}

std::unexpected<Error> notStarted(const CronChild &child, const QString &words)
{
    const bool isPath = child.program.contains(u'/');
    const QString path = isPath ? child.program : QStandardPaths::findExecutable(child.program);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return failure(ErrorCode::Missing, child.program);
    if (!info.isExecutable() || info.isDir())
        return failure(ErrorCode::PermissionDenied, child.program, words);
    return failure(ErrorCode::External, child.program, words);
}

/// False where there is more than may be kept.
bool gather(QByteArray &kept, const QByteArray &more, const CronChild &child, bool &cut)
{
    const qint64 room = child.maxOutput - kept.size();
    if (more.size() <= room) {
        kept += more;
        return true;
    }
    kept += more.first(qMax<qint64>(room, 0));
    cut = true;
    return child.cutOutput;
}

} // namespace

Result<CronChildEnd> runCronChild(const CronChild &child, Control &control)
{
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, child.program);
    QProcess process;
    process.setProgram(child.program);
    process.setArguments(child.arguments);
    process.setProcessEnvironment(child.environment);
    if (!child.directory.isEmpty())
        process.setWorkingDirectory(child.directory);
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::ResetSignalHandlers;
    process.setUnixProcessParameters(parameters);
    process.start();
    if (!process.waitForStarted(startTime))
        return notStarted(child, process.errorString());
    const qint64 leader = process.processId();
    const QDeadlineTimer deadline(child.limit);
    if (!child.input.isEmpty())
        process.write(child.input);
    process.closeWriteChannel();

    CronChildEnd end;
    const auto gathered = [&] {
        return gather(end.output, process.readAllStandardOutput(), child, end.cut)
            && gather(end.error, process.readAllStandardError(), child, end.cut);
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(lookInterval);
        if (!gathered()) {
            stop(process, leader);
            return failure(ErrorCode::TooLarge, child.program);
        }
        if (control.cancelled()) {
            stop(process, leader);
            return failure(ErrorCode::Cancelled, child.program);
        }
        if (deadline.hasExpired() && process.state() != QProcess::NotRunning) {
            stop(process, leader);
            return failure(ErrorCode::TimedOut, child.program,
                           u"not done in %1 s"_s.arg(std::chrono::round<std::chrono::seconds>(child.limit).count()));
        }
    }
    if (!gathered())
        return failure(ErrorCode::TooLarge, child.program);
    if (process.exitStatus() != QProcess::NormalExit)
        end.signal = process.exitCode();
    else
        end.exit = process.exitCode();
    return end;
}

} // namespace bt2c
