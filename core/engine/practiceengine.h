#pragma once

#include "core/engine/engine.h"
#include "core/engine/practicenode.h"
#include "core/engine/practicestate.h"

namespace bt2c {

/// The engine of a practice site: three containers and their volumes that exist in a small file beside the site only.
/// The validator reads the site's `data` folder: damage there ends it with exit code 1 after its restarts, as its log
/// says, and it comes up again once something sound lies there and it is started. Every program that opens the site
/// sees the same; what one does, others notice within a second.
///
/// Unsupported: archives of containers and making containers, since the data of a practice site is a folder.
/// NotRunning: the site is gone.
class PracticeEngine final : public Engine
{
public:
    explicit PracticeEngine(const QString &site);

    [[nodiscard]] Result<EngineInfo> info(Control &control) override;
    [[nodiscard]] Result<QList<Container>> containers(Control &control) override;
    [[nodiscard]] Result<Container> container(const QString &id, Control &control) override;
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

    using Say = std::function<void(const QString &)>;
    /// What compose would do with the site's compose file.
    [[nodiscard]] Result<void> up(bool start, const Say &say, Control &control);
    [[nodiscard]] Result<void> down(const Say &say, Control &control);

private:
    /// The state, with the validator ended where its data is damaged.
    [[nodiscard]] Result<PracticeState> settled(Control &control);
    [[nodiscard]] Result<QString> nameOf(const QString &id, const PracticeState &state) const;
    [[nodiscard]] Result<void> change(const QString &name, ContainerAction action, Control &control);
    [[nodiscard]] Result<bool> apply(PracticeState &state, const QString &name, ContainerAction action);
    void start(PracticeState &state, const QString &name, const QDateTime &now);
    void end(PracticeState &state, const QString &name, int exitCode, const QDateTime &now);
    void die(PracticeState &state, const Error &damage, const QDateTime &now) const;
    void note(PracticeState &state, const QString &name, const QString &action, const QDateTime &at,
              const QMap<QString, QString> &more = {}) const;

    QString m_site;
    PracticeStore m_store;
    PracticeNode m_node;
    SystemClock m_clock;
};

/// Errors are told by the first call.
[[nodiscard]] std::shared_ptr<Engine> makePracticeEngine(const QString &site);

} // namespace bt2c
