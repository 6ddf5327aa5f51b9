#include "core/engine/validatorguard.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <chrono>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto container = "bt2c_validator"_L1;
constexpr auto askTime = 10s;
constexpr auto stopTime = 60s;    // docker itself gives the node 10 s, more where the compose file says so
constexpr auto startTime = 30s;
constexpr qint64 maxOutput = 4 * 1024 * 1024;

QString findDocker()
{
    // A program started from Finder has neither the shell's PATH nor its environment.
    QString onPath = QStandardPaths::findExecutable(u"docker"_s);
    if (!onPath.isEmpty())
        return onPath;
    const QString home = QDir::homePath();
    return QStandardPaths::findExecutable(
        u"docker"_s, {u"/usr/local/bin"_s, u"/opt/homebrew/bin"_s, u"/usr/bin"_s, home + "/.docker/bin"_L1,
                      home + "/.orbstack/bin"_L1, u"/Applications/Docker.app/Contents/Resources/bin"_s});
}

struct Answer
{
    int exitCode = 0;
    QByteArray output;
    QString complaint;
};

/// Errors: Missing (no docker here), External (did not start, did not end in time).
Result<Answer> docker(const QStringList &arguments, std::chrono::milliseconds time)
{
    const QString program = findDocker();
    if (program.isEmpty())
        return failure(ErrorCode::Missing, u"docker"_s);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const QDeadlineTimer deadline(time);
    if (!process.waitForStarted(static_cast<int>(deadline.remainingTime())))
        return failure(ErrorCode::External, u"docker"_s, process.errorString());
    Answer answer;
    while (process.state() != QProcess::NotRunning) {
        const bool ended = process.waitForFinished(static_cast<int>(std::min<qint64>(100, deadline.remainingTime())));
        answer.output += process.readAllStandardOutput();
        if (answer.output.size() > maxOutput || (!ended && deadline.hasExpired())) {
            process.kill();
            process.waitForFinished(1000);
            return failure(ErrorCode::External, u"docker"_s,
                           u"no answer within %1 s: docker %2"_s.arg(std::chrono::round<std::chrono::seconds>(time).count())
                               .arg(arguments.join(u' ')));
        }
    }
    answer.output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(ErrorCode::External, u"docker"_s, u"it crashed"_s);
    answer.exitCode = process.exitCode();
    answer.complaint = QString::fromLocal8Bit(process.readAllStandardError().left(2000)).simplified();
    return answer;
}

/// The container as `docker inspect` gives it; empty when there is none of that name, or no docker.
Result<std::optional<QJsonObject>> inspect(bool &engineThere)
{
    engineThere = true;
    const Result<Answer> answer = docker({u"inspect"_s, u"--type"_s, u"container"_s, container}, askTime);
    if (!answer && answer.error().code == ErrorCode::Missing) {
        engineThere = false;
        return std::nullopt;
    }
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0) {
        if (answer->complaint.contains("no such container"_L1, Qt::CaseInsensitive)
            || answer->complaint.contains("no such object"_L1, Qt::CaseInsensitive))
            return std::nullopt;
        return failure(ErrorCode::External, u"docker"_s, answer->complaint);
    }
    const QJsonValue first = QJsonDocument::fromJson(answer->output).array().at(0);
    if (!first.isObject())
        return failure(ErrorCode::External, u"docker"_s, u"its answer about %1 is not understood"_s.arg(container));
    return first.toObject();
}

bool sameFolder(const QString &a, const QString &b)
{
    struct stat first = {};
    struct stat second = {};
    if (::stat(QFile::encodeName(a).constData(), &first) == 0 && ::stat(QFile::encodeName(b).constData(), &second) == 0)
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
    return QDir::cleanPath(a) == QDir::cleanPath(b);
}

bool isInside(const QString &path, const QString &folder)
{
    for (QString at = QDir::cleanPath(path);; at = QFileInfo(at).path()) {
        if (sameFolder(at, folder))
            return true;
        if (QFileInfo(at).path() == at)
            return false;
    }
}

/// Whether @p info is the container of the site at @p site. Compose's label says so; without it, where the container's
/// /app comes from does. One that says nothing of either may be ours, and counts as ours.
bool belongsTo(const QJsonObject &info, const QString &site)
{
    const QString folder = QFileInfo(site).absoluteFilePath();
    const QString label = info["Config"_L1]["Labels"_L1]["com.docker.compose.project.working_dir"_L1].toString();
    bool saysWhere = !label.isEmpty();
    if (saysWhere && sameFolder(label, folder))
        return true;
    const QJsonArray mounts = info["Mounts"_L1].toArray();
    for (const QJsonValue mount : mounts) {
        if (mount["Type"_L1].toString() != "bind"_L1)
            continue;
        QString source = mount["Source"_L1].toString();
        // Docker Desktop names the Mac's folders as its virtual machine sees them.
        if (source.startsWith("/host_mnt/"_L1))
            source.remove(0, 9);
        if (isInside(source, folder))
            return true;
        const QString target = mount["Destination"_L1].toString();
        saysWhere = saysWhere || target == "/app"_L1 || target.startsWith("/app/"_L1);
    }
    return !saysWhere;
}

bool usesItsData(const QJsonObject &info)
{
    const QJsonValue state = info["State"_L1];
    return state["Running"_L1].toBool() || state["Restarting"_L1].toBool() || state["Paused"_L1].toBool();
}

Result<void> command(const QString &verb, std::chrono::milliseconds time)
{
    const Result<Answer> answer = docker({verb, container}, time);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return failure(ErrorCode::External, u"docker"_s, answer->complaint);
    return {};
}

} // namespace

Result<std::optional<bool>> DockerCliGuard::running(const QString &siteDirectory)
{
    bool engineThere = false;
    const Result<std::optional<QJsonObject>> info = inspect(engineThere);
    if (!info)
        return std::unexpected(info.error());
    if (!engineThere)
        return std::nullopt;
    return std::optional(*info && belongsTo(**info, siteDirectory) && usesItsData(**info));
}

Result<void> DockerCliGuard::stop(const QString &siteDirectory)
{
    const Result<std::optional<bool>> before = running(siteDirectory);
    if (!before)
        return std::unexpected(before.error());
    if (!before->value_or(false))
        return {};
    if (Result<void> stopped = command(u"stop"_s, stopTime); !stopped)
        return stopped;
    const Result<std::optional<bool>> after = running(siteDirectory);
    if (!after)
        return std::unexpected(after.error());
    if (after->value_or(false))
        return failure(ErrorCode::External, u"docker"_s, u"%1 still runs after docker stop"_s.arg(container));
    return {};
}

Result<void> DockerCliGuard::start(const QString &siteDirectory)
{
    bool engineThere = false;
    const Result<std::optional<QJsonObject>> info = inspect(engineThere);
    if (!info)
        return std::unexpected(info.error());
    if (!*info || !belongsTo(**info, siteDirectory))
        return failure(ErrorCode::External, u"docker"_s, u"this site has no container %1"_s.arg(container));
    if (Result<void> started = command(u"start"_s, startTime); !started)
        return started;
    // A node that dies at once is started again and again; that it ran for a moment is not enough.
    for (int i = 0; i < 4; ++i) {
        if (i > 0)
            QThread::msleep(400);
        const Result<std::optional<QJsonObject>> now = inspect(engineThere);
        if (!now)
            return std::unexpected(now.error());
        const QJsonValue state = *now ? (**now)["State"_L1] : QJsonValue();
        if (!state["Running"_L1].toBool() || state["Restarting"_L1].toBool()) {
            return failure(ErrorCode::External, container, u"it was started and ended at once, exit code %1"_s
                                                               .arg(state["ExitCode"_L1].toInt()));
        }
    }
    return {};
}

} // namespace bt2c
