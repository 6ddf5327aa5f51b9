#pragma once

#include "core/engine/dockerjson.h"
#include "core/engine/httpclient.h"

#include <atomic>

namespace bt2c {

/// A Docker engine, or Podman's likeness of one, through its HTTP API. The version to speak is agreed on with the first
/// request: the lower of the engine's and ours. Source: Docker Engine API 1.24 to 1.47.
class DockerEngine final : public Engine
{
public:
    /// @p pinned: the highest API version to speak, as in DOCKER_API_VERSION; nothing: ours.
    explicit DockerEngine(const EngineEndpoint &endpoint, std::optional<ApiVersion> pinned = {});

    static constexpr ApiVersion newest{1, 47};
    static constexpr ApiVersion oldest{1, 24};

    /// info() within @p limit.
    [[nodiscard]] Result<EngineInfo> probe(std::chrono::milliseconds limit, Control &control);

    [[nodiscard]] Result<EngineInfo> info(Control &control) override;
    [[nodiscard]] Result<QList<Container>> containers(Control &control) override;
    [[nodiscard]] Result<Container> container(const QString &id, Control &control) override;
    [[nodiscard]] Result<QList<Image>> images(Control &control) override;
    [[nodiscard]] Result<QList<Volume>> volumes(bool sizes, Control &control) override;
    [[nodiscard]] Result<QJsonObject> inspectContainer(const QString &id, Control &control) override;
    [[nodiscard]] Result<QJsonObject> inspectVolume(const QString &name, Control &control) override;
    [[nodiscard]] Result<void> act(ContainerAction action, const QString &id, Control &control) override;
    [[nodiscard]] Result<void> setRestartPolicy(const QString &id, const QString &policy, int retries,
                                                Control &control) override;
    [[nodiscard]] Result<void> removeContainer(const QString &id, bool force, Control &control) override;
    [[nodiscard]] Result<Volume> createVolume(const QString &name, const QMap<QString, QString> &labels,
                                              Control &control) override;
    [[nodiscard]] Result<void> removeVolume(const QString &name, Control &control) override;
    [[nodiscard]] Result<QString> createContainer(const HelperSpec &spec, Control &control) override;
    [[nodiscard]] Result<QString> createDrill(const DrillSpec &spec, Control &control) override;
    [[nodiscard]] Result<ExecResult> exec(const QString &id, const QStringList &command, Control &control) override;
    [[nodiscard]] Result<int> waitContainer(const QString &id, Control &control) override;
    [[nodiscard]] Result<void> readArchive(const QString &id, const QString &path, const Sink &sink,
                                           Control &control) override;
    [[nodiscard]] Result<void> writeArchive(const QString &id, const QString &path, const Source &source,
                                            Control &control) override;
    [[nodiscard]] Result<PathStat> statPath(const QString &id, const QString &path, Control &control) override;
    [[nodiscard]] Result<void> events(const QDateTime &since, const std::function<bool(const EngineEvent &)> &handler,
                                      Control &control) override;
    [[nodiscard]] Result<void> logs(const QString &id, const LogOptions &options,
                                    const std::function<bool(const LogLine &)> &handler, Control &control) override;
    [[nodiscard]] Result<ContainerStats> stats(const QString &id, Control &control) override;
    [[nodiscard]] QMap<QString, QString> environment() const override;
    [[nodiscard]] QString address() const override;

private:
    using Deadline = std::chrono::steady_clock::time_point;

    /// The version to speak, asked for when it is not known yet.
    [[nodiscard]] Result<ApiVersion> version(Control &control);
    /// Sends with the version in front of the path. Errors of the engine become ours; @p subject is what it is about.
    [[nodiscard]] Result<HttpAnswer> send(HttpRequest request, const QString &subject, Control &control);
    [[nodiscard]] Result<QJsonDocument> ask(const QByteArray &path, std::chrono::milliseconds limit,
                                            const QString &subject, Control &control,
                                            qint64 maxBody = 16 * 1024 * 1024);
    [[nodiscard]] Result<QJsonObject> askObject(const QByteArray &path, std::chrono::milliseconds limit,
                                                const QString &subject, Control &control);
    [[nodiscard]] Result<HttpAnswer> post(const QByteArray &path, const QJsonObject &body,
                                          std::chrono::milliseconds limit, const QString &subject, Control &control);
    /// GET /containers/json?all=1, and only the one called @p id where that is given.
    [[nodiscard]] Result<QList<Container>> summaries(const QString &id, Control &control);
    /// POST /containers/create, and the id of what was made.
    [[nodiscard]] Result<QString> create(const QJsonObject &body, const QString &subject, Control &control);
    [[nodiscard]] bool isSo(ContainerAction action, const QString &id, Control &control);
    [[nodiscard]] Error about(const Error &error, const QString &subject) const;

    HttpClient m_http;
    const ApiVersion m_ours;
    const bool m_pinned;
    std::mutex m_mutex;
    std::optional<ApiVersion> m_version;
    std::atomic<bool> m_podman = false;
};

} // namespace bt2c
