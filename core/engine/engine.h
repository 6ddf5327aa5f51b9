#pragma once

#include "core/engine/enginetypes.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <QJsonObject>

#include <functional>
#include <span>

namespace bt2c {

enum class ContainerAction { Start, Stop, Restart, Pause, Unpause, Kill };

/// What createContainer() makes: a container that mounts one volume and reaches no network.
struct HelperSpec
{
    QString image;                        ///< name or id; never pulled
    QStringList command;                  ///< replaces entrypoint and command; may be empty when it is never started
    QString volume;                       ///< empty: none is mounted
    QString target;                       ///< where it is mounted
    bool readOnly = false;
    QMap<QString, QString> labels;
};

/// What createDrill() makes: a container that runs as another one does, of the same image, entrypoint, command,
/// environment, user and limits, but mounts one volume and nothing else, reaches no network, publishes no port and is
/// never restarted.
struct DrillSpec
{
    QString original;                     ///< id or name of the container that it takes after; may be empty
    QString image;                        ///< name or id, where there is no original; never pulled
    QString volume;
    QString target;                       ///< where it is mounted
    QMap<QString, QString> labels;
};

/// What came of a command in a container.
struct ExecResult
{
    int exitCode = 0;
    /// Standard output and error together, at most Engine::maxExecOutput bytes of it.
    QByteArray output;
    bool operator==(const ExecResult &) const = default;
};

/// What a path in a container is (HEAD /containers/{id}/archive).
struct PathStat
{
    QString name;
    qint64 size = 0;
    quint32 mode = 0;                     ///< Go's os.FileMode: the top bit says folder
    bool isDirectory = false;
    bool operator==(const PathStat &) const = default;
};

/// A container engine. Calls block their thread, may come from any thread and several at once, look at Control and end
/// with Cancelled within 100 ms of being asked to, and never take longer than their stated time without a byte from
/// the engine.
///
/// Errors of all: Cancelled; NotRunning (nobody answers there); PermissionDenied (of the socket); TimedOut; External
/// (the engine said no; detail is what it said), Garbled (an answer that is none of an engine's); Unsupported (this
/// engine or API version cannot); Missing (no such container or volume); Conflict (in use, name taken).
class Engine
{
public:
    /// Gets the next bytes; an error stops the stream and is handed on.
    using Sink = std::function<Result<void>(std::span<const std::byte>)>;
    /// Fills the buffer as far as it likes, 0 at the end; an error stops the stream and is handed on.
    using Source = std::function<Result<std::size_t>(std::span<std::byte>)>;

    virtual ~Engine() = default;

    /// What answers there, and the API version to speak with it. At most 5 s.
    [[nodiscard]] virtual Result<EngineInfo> info(Control &control) = 0;

    /// Every container, running or not, with all details. One that vanishes meanwhile is left out. At most 15 s.
    [[nodiscard]] virtual Result<QList<Container>> containers(Control &control) = 0;
    /// By id or name.
    [[nodiscard]] virtual Result<Container> container(const QString &id, Control &control) = 0;
    /// Every volume with its users; with @p sizes also their sizes, which may take long (60 s at most).
    [[nodiscard]] virtual Result<QList<Volume>> volumes(bool sizes, Control &control) = 0;
    /// Every image that is there. At most 15 s.
    [[nodiscard]] virtual Result<QList<Image>> images(Control &control)
    {
        return control.cancelled() ? failure(ErrorCode::Cancelled)
                                   : failure(ErrorCode::Unsupported, {}, QStringLiteral("images"));
    }
    /// What the engine says of a container or volume, in full, for people to read.
    [[nodiscard]] virtual Result<QJsonObject> inspectContainer(const QString &id, Control &control) = 0;
    [[nodiscard]] virtual Result<QJsonObject> inspectVolume(const QString &name, Control &control) = 0;

    /// Fine when it is so already. Stop gives the container 30 s before it is killed; at most 60 s.
    [[nodiscard]] virtual Result<void> act(ContainerAction action, const QString &id, Control &control) = 0;
    /// Of a container that is there. @p policy as in Container::restartPolicy.
    [[nodiscard]] virtual Result<void> setRestartPolicy(const QString &id, const QString &policy, int retries,
                                                        Control &control) = 0;
    [[nodiscard]] virtual Result<void> removeContainer(const QString &id, bool force, Control &control) = 0;
    [[nodiscard]] virtual Result<Volume> createVolume(const QString &name, const QMap<QString, QString> &labels,
                                                      Control &control) = 0;
    /// Conflict while a container uses it.
    [[nodiscard]] virtual Result<void> removeVolume(const QString &name, Control &control) = 0;

    /// Makes a container without starting it and gives its id. Missing: the image is not there.
    [[nodiscard]] virtual Result<QString> createContainer(const HelperSpec &spec, Control &control) = 0;
    /// Makes a container without starting it and gives its id. Missing: the original or the image is not there.
    [[nodiscard]] virtual Result<QString> createDrill(const DrillSpec &spec, Control &control)
    {
        return control.cancelled() ? failure(ErrorCode::Cancelled)
                                   : failure(ErrorCode::Unsupported, spec.image, QStringLiteral("drill"));
    }
    /// Runs a command in a container that runs, as the container's own user, without input. A program that is not there
    /// is External, or the exit code 126 or 127, as engines differ. Conflict: the container does not run. At most 30 s.
    [[nodiscard]] virtual Result<ExecResult> exec(const QString &id, const QStringList &command, Control &control)
    {
        Q_UNUSED(command)
        return control.cancelled() ? failure(ErrorCode::Cancelled, id)
                                   : failure(ErrorCode::Unsupported, id, QStringLiteral("exec"));
    }
    static constexpr qsizetype maxExecOutput = 64 * 1024;
    /// Waits until the container has ended and gives its exit code; no time limit but @p control.
    [[nodiscard]] virtual Result<int> waitContainer(const QString &id, Control &control) = 0;

    /// The uncompressed tar of @p path in a container, which may be running, stopped or never started: entries begin
    /// with the last part of @p path. 30 s without a byte is TimedOut.
    [[nodiscard]] virtual Result<void> readArchive(const QString &id, const QString &path, const Sink &sink,
                                                   Control &control) = 0;
    /// Unpacks the tar (may be gzip) from @p source into the folder @p path. Overlays, never deletes.
    [[nodiscard]] virtual Result<void> writeArchive(const QString &id, const QString &path, const Source &source,
                                                    Control &control) = 0;
    /// Missing where nothing is there.
    [[nodiscard]] virtual Result<PathStat> statPath(const QString &id, const QString &path, Control &control) = 0;

    /// Hands on what happens, from @p since on (invalid: from now), until cancelled or the connection ends. The handler
    /// gives false to stop.
    [[nodiscard]] virtual Result<void>
    events(const QDateTime &since, const std::function<bool(const EngineEvent &)> &handler, Control &control) = 0;
    [[nodiscard]] virtual Result<void> logs(const QString &id, const LogOptions &options,
                                            const std::function<bool(const LogLine &)> &handler, Control &control) = 0;
    /// One look; takes about a second, since the share of the processor is a difference.
    [[nodiscard]] virtual Result<ContainerStats> stats(const QString &id, Control &control) = 0;

    /// What a child process (compose) needs in its environment to talk to the same engine: DOCKER_HOST and kin.
    [[nodiscard]] virtual QMap<QString, QString> environment() const = 0;
    /// "unix:///var/run/docker.sock", for people.
    [[nodiscard]] virtual QString address() const = 0;
};

} // namespace bt2c
