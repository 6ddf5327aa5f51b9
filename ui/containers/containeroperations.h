#pragma once

#include "core/engine/monitor.h"
#include "ui/containers/containerwords.h"
#include "ui/containers/volumerows.h"
#include "ui/widgets/banner.h"

#include <QObject>

namespace bt2c {

/// What can be done with containers and volumes: asks where it hurts, has the monitor do it, and tells how it went.
class ContainerOperations final : public QObject
{
    Q_OBJECT

public:
    ContainerOperations(EngineMonitor &monitor, QWidget *window);

    void act(ContainerAction action, const ContainerSubject &subject);
    void actOnAll(ContainerAction action, const QList<ContainerSubject> &subjects);
    void compose(ComposeVerb verb, const QString &project);
    void inspect(const QString &volume);
    void removeVolume(const VolumeRow &row);
    void createVolume(const MissingVolume &missing, const QString &project);

    /// What is being done with a container just now.
    [[nodiscard]] std::optional<ContainerAction> running(const QString &container) const;
    [[nodiscard]] bool composing() const { return m_feed != nullptr; }

Q_SIGNALS:
    void told(const bt2c::Notice &notice);
    void busyChanged();

private:
    void actNow(ContainerAction action, const ContainerSubject &subject);
    void acted(ContainerAction action, const ContainerSubject &subject, const Result<void> &result);
    void composeNow(ComposeVerb verb);
    void removeNow(const VolumeRow &row);
    void createNow(const MissingVolume &missing, const QString &project);

    EngineMonitor &m_monitor;
    QWidget *m_window;
    QHash<QString, ContainerAction> m_running;
    std::unique_ptr<LineFeed> m_feed;
};

} // namespace bt2c
