#include "core/engine/practicecontainers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString imageOf(const QString &name)
{
    return name == practice::prometheus ? u"prom/prometheus:practice"_s
        : name == practice::grafana     ? u"grafana/grafana:practice"_s
                                        : u"bt2c/validator:practice"_s;
}

QList<PortMapping> portsOf(const QString &name)
{
    const auto published = [](int hostPort, int containerPort) {
        return PortMapping{u"127.0.0.1"_s, hostPort, containerPort, u"tcp"_s};
    };
    if (name == practice::prometheus)
        return {published(9090, 9090)};
    if (name == practice::grafana)
        return {published(3002, 3000)};
    return {published(8081, 8081), published(8334, 8334), published(9092, 9092), published(3000, 3000)};
}

QList<Mount> mountsOf(const QString &site, const QString &name)
{
    const QString volume = practice::project(site) % u'_';
    if (name == practice::prometheus) {
        return {{Mount::Kind::Bind, site % "/config/prometheus.yml"_L1, u"/etc/prometheus/prometheus.yml"_s, true},
                {Mount::Kind::Volume, volume % "bt2c_prometheus_data"_L1, u"/prometheus"_s, false}};
    }
    if (name == practice::grafana) {
        return {{Mount::Kind::Bind, site % "/config/grafana/provisioning"_L1, u"/etc/grafana/provisioning"_s, true},
                {Mount::Kind::Volume, volume % "bt2c_grafana_data"_L1, u"/var/lib/grafana"_s, false}};
    }
    return {{Mount::Kind::Bind, site % "/config"_L1, u"/app/config"_s, false},
            {Mount::Kind::Bind, site % "/data"_L1, u"/app/data"_s, false}};
}

qint64 sizeOf(const QString &name)
{
    if (name.endsWith("bt2c_prometheus_data"_L1))
        return 48'316'416;
    return name.endsWith("bt2c_grafana_data"_L1) ? 12'582'912 : 0;
}

QString stateWord(ContainerState state)
{
    switch (state) {
    case ContainerState::Created: return u"created"_s;
    case ContainerState::Running: return u"running"_s;
    case ContainerState::Paused: return u"paused"_s;
    case ContainerState::Restarting: return u"restarting"_s;
    case ContainerState::Removing: return u"removing"_s;
    case ContainerState::Exited: return u"exited"_s;
    case ContainerState::Dead: return u"dead"_s;
    case ContainerState::Unknown: break;
    }
    return u"unknown"_s;
}

QString timeWord(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u"0001-01-01T00:00:00Z"_s;
}

QJsonObject labelsJson(const QMap<QString, QString> &labels)
{
    QJsonObject object;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

QJsonArray mountsJson(const QList<Mount> &mounts)
{
    QJsonArray array;
    for (const Mount &mount : mounts) {
        const bool volume = mount.kind == Mount::Kind::Volume;
        array.append(QJsonObject{{u"Type"_s, volume ? u"volume"_s : u"bind"_s},
                                 {volume ? u"Name"_s : u"Source"_s, mount.source},
                                 {u"Destination"_s, mount.target},
                                 {u"RW"_s, !mount.readOnly}});
    }
    return array;
}

} // namespace

QString practiceService(const QString &name)
{
    return name.startsWith("bt2c_"_L1) ? name.sliced(5) : name;
}

Container practiceContainer(const QString &site, const QString &name, const PracticeContainer &container)
{
    Container result;
    result.id = practice::containerId(site, name);
    result.name = name;
    result.image = imageOf(name);
    result.imageId = "sha256:"_L1
        % QString::fromLatin1(QCryptographicHash::hash(result.image.toUtf8(), QCryptographicHash::Sha256).toHex());
    result.state = container.state;
    if (container.finishedAt.isValid())
        result.exitCode = container.exitCode;
    result.error = container.error;
    result.restartCount = container.restarts;
    result.createdAt = container.createdAt;
    result.startedAt = container.startedAt;
    result.finishedAt = container.finishedAt;
    result.ports = portsOf(name);
    // An engine names no port of the host while nothing runs behind it.
    if (container.state != ContainerState::Running && container.state != ContainerState::Paused) {
        for (PortMapping &port : result.ports)
            port.hostPort = 0;
    }
    result.mounts = mountsOf(site, name);
    result.labels = {{QString(labels::project), practice::project(site)},
                     {QString(labels::service), practiceService(name)},
                     {QString(labels::workingDirectory), site},
                     {QString(labels::configFiles), site % "/docker-compose.yml"_L1}};
    result.restartPolicy = container.policy;
    result.restartRetries = container.retries;
    return result;
}

Volume practiceVolume(const QString &site, const QString &name, const PracticeState &state, bool size)
{
    const PracticeVolume stored = state.volumes.value(name);
    Volume result;
    result.name = name;
    result.driver = u"local"_s;
    result.mountpoint = "/practice/volumes/"_L1 % name % "/_data"_L1;
    result.labels = stored.labels;
    result.createdAt = stored.createdAt;
    if (size)
        result.size = sizeOf(name);
    for (auto it = state.containers.begin(); it != state.containers.end(); ++it) {
        const QList<Mount> mounts = it->exists ? mountsOf(site, it.key()) : QList<Mount>();
        if (std::ranges::any_of(mounts,
                                [&name](const Mount &m) { return m.kind == Mount::Kind::Volume && m.source == name; }))
            result.users.append(it.key());
    }
    return result;
}

QJsonObject inspectJson(const Container &container)
{
    QJsonObject ports;
    for (const PortMapping &port : container.ports) {
        QJsonArray bindings;
        if (port.hostPort > 0) {
            bindings.append(
                QJsonObject{{u"HostIp"_s, port.hostAddress}, {u"HostPort"_s, QString::number(port.hostPort)}});
        }
        ports[u"%1/%2"_s.arg(port.containerPort).arg(port.protocol)] = bindings;
    }
    const QJsonObject state{{u"Status"_s, stateWord(container.state)},
                            {u"Running"_s, container.state == ContainerState::Running
                                 || container.state == ContainerState::Paused},
                            {u"Paused"_s, container.state == ContainerState::Paused},
                            {u"Restarting"_s, false},
                            {u"OOMKilled"_s, container.outOfMemory},
                            {u"ExitCode"_s, container.exitCode.value_or(0)},
                            {u"Error"_s, container.error},
                            {u"StartedAt"_s, timeWord(container.startedAt)},
                            {u"FinishedAt"_s, timeWord(container.finishedAt)}};
    return {{u"Id"_s, container.id},
            {u"Created"_s, timeWord(container.createdAt)},
            {u"Name"_s, QString(u'/' % container.name)},
            {u"Image"_s, container.imageId},
            {u"RestartCount"_s, container.restartCount},
            {u"State"_s, state},
            {u"Config"_s, QJsonObject{{u"Image"_s, container.image}, {u"Labels"_s, labelsJson(container.labels)},
                                      {u"Tty"_s, container.tty}}},
            {u"HostConfig"_s, QJsonObject{{u"RestartPolicy"_s,
                                           QJsonObject{{u"Name"_s, container.restartPolicy},
                                                       {u"MaximumRetryCount"_s, container.restartRetries}}}}},
            {u"Mounts"_s, mountsJson(container.mounts)},
            {u"NetworkSettings"_s, QJsonObject{{u"Ports"_s, ports}}},
            {u"Practice"_s, true}};
}

QJsonObject inspectJson(const Volume &volume)
{
    return {{u"Name"_s, volume.name},
            {u"Driver"_s, volume.driver},
            {u"Mountpoint"_s, volume.mountpoint},
            {u"CreatedAt"_s, timeWord(volume.createdAt)},
            {u"Scope"_s, u"local"_s},
            {u"Labels"_s, labelsJson(volume.labels)},
            {u"Practice"_s, true}};
}

} // namespace bt2c
