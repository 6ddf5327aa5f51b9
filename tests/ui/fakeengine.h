#pragma once

#include "core/engine/engine.h"

#include <mutex>

namespace bt2c {

/// An engine that holds what it is given, notes what it is told, and fails when asked to: for faults that a daemon
/// cannot be made to show on the spot.
class FakeEngine final : public Engine
{
public:
    void setContent(const QList<Container> &containers, const QList<Volume> &volumes);
    /// What the next act() ends with, after @p ms.
    void failNext(const Error &error);
    void actSlowly(int ms) { m_actMs = ms; }
    /// "stop <id>", "remove-volume <name>", in order.
    [[nodiscard]] QStringList calls() const;

    Result<EngineInfo> info(Control &control) override;
    Result<QList<Container>> containers(Control &control) override;
    Result<Container> container(const QString &id, Control &control) override;
    Result<QList<Volume>> volumes(bool sizes, Control &control) override;
    Result<QJsonObject> inspectContainer(const QString &id, Control &control) override;
    Result<QJsonObject> inspectVolume(const QString &name, Control &control) override;
    Result<void> act(ContainerAction action, const QString &id, Control &control) override;
    Result<void> setRestartPolicy(const QString &id, const QString &policy, int retries, Control &control) override;
    Result<void> removeContainer(const QString &id, bool force, Control &control) override;
    Result<Volume> createVolume(const QString &name, const QMap<QString, QString> &labels, Control &control) override;
    Result<void> removeVolume(const QString &name, Control &control) override;
    Result<QString> createContainer(const HelperSpec &spec, Control &control) override;
    Result<int> waitContainer(const QString &id, Control &control) override;
    Result<void> readArchive(const QString &id, const QString &path, const Sink &sink, Control &control) override;
    Result<void> writeArchive(const QString &id, const QString &path, const Source &source, Control &control) override;
    Result<PathStat> statPath(const QString &id, const QString &path, Control &control) override;
    Result<void> events(const QDateTime &since, const std::function<bool(const EngineEvent &)> &handler,
                        Control &control) override;
    Result<void> logs(const QString &id, const LogOptions &options, const std::function<bool(const LogLine &)> &handler,
                      Control &control) override;
    Result<ContainerStats> stats(const QString &id, Control &control) override;
    QMap<QString, QString> environment() const override { return {}; }
    QString address() const override { return QStringLiteral("unix:///run/fake.sock"); }

private:
    void note(const QString &call);
    /// The error that was asked for, once.
    Result<void> outcome();

    mutable std::mutex m_mutex;
    QList<Container> m_containers;
    QList<Volume> m_volumes;
    QStringList m_calls;
    std::optional<Error> m_error;
    std::atomic<int> m_actMs = 0;
};

} // namespace bt2c
