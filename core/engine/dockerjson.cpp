#include "core/engine/dockerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMessage = 1000;
constexpr double maxProcessors = 65536;

std::unexpected<Error> garbled(const QString &detail)
{
    return failure(ErrorCode::Garbled, {}, detail);
}

ContainerState stateOf(const QString &word)
{
    // Podman says "configured" and "initialized" before the first start, "stopped" between stop and cleaning up.
    static constexpr std::array<std::pair<QLatin1StringView, ContainerState>, 12> words = {{
        {"created"_L1, ContainerState::Created}, {"configured"_L1, ContainerState::Created},
        {"initialized"_L1, ContainerState::Created}, {"running"_L1, ContainerState::Running},
        {"stopping"_L1, ContainerState::Running}, {"paused"_L1, ContainerState::Paused},
        {"restarting"_L1, ContainerState::Restarting}, {"removing"_L1, ContainerState::Removing},
        {"exited"_L1, ContainerState::Exited}, {"stopped"_L1, ContainerState::Exited},
        {"dead"_L1, ContainerState::Dead}, {"unknown"_L1, ContainerState::Unknown},
    }};
    for (const auto &[text, state] : words) {
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            return state;
    }
    return ContainerState::Unknown;
}

Health healthOf(const QString &word)
{
    if (word == "starting"_L1)
        return Health::Starting;
    if (word == "healthy"_L1)
        return Health::Healthy;
    return word == "unhealthy"_L1 ? Health::Unhealthy : Health::None;
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto i = object.begin(); i != object.end(); ++i)
        texts.insert(i.key(), i.value().toString());
    return texts;
}

qint64 portOf(const QJsonValue &value)
{
    const qint64 port = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return port >= 0 && port <= 65535 ? port : 0;
}

/// "8081/tcp"
PortMapping portNamed(const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    PortMapping port;
    port.containerPort = static_cast<int>(portOf(slash < 0 ? name : name.first(slash)));
    port.protocol = slash < 0 ? u"tcp"_s : name.sliced(slash + 1);
    return port;
}

QList<PortMapping> sorted(QList<PortMapping> ports)
{
    std::ranges::sort(ports, {}, [](const PortMapping &port) {
        return std::tuple(port.containerPort, port.protocol, port.hostPort, port.hostAddress);
    });
    const auto rest = std::ranges::unique(ports);
    ports.erase(rest.begin(), rest.end());
    return ports;
}

/// {"8081/tcp": [{"HostIp": "0.0.0.0", "HostPort": "8081"}], "9092/tcp": null}
QList<PortMapping> portsIn(const QJsonObject &object)
{
    QList<PortMapping> ports;
    for (auto i = object.begin(); i != object.end(); ++i) {
        PortMapping port = portNamed(i.key());
        if (port.containerPort == 0)
            continue;
        const QJsonArray bindings = i.value().toArray();
        if (bindings.isEmpty())
            ports.append(port);
        for (const QJsonValue &binding : bindings) {
            port.hostAddress = binding["HostIp"_L1].toString();
            port.hostPort = static_cast<int>(portOf(binding["HostPort"_L1]));
            ports.append(port);
        }
    }
    return sorted(ports);
}

QList<Mount> mountsIn(const QJsonArray &array)
{
    QList<Mount> mounts;
    for (const QJsonValue &value : array) {
        const QString type = value["Type"_L1].toString();
        Mount mount;
        mount.kind = type == "bind"_L1 ? Mount::Kind::Bind : type == "volume"_L1 ? Mount::Kind::Volume
            : type == "tmpfs"_L1 ? Mount::Kind::Tmpfs : Mount::Kind::Other;
        mount.source = value[mount.kind == Mount::Kind::Volume ? "Name"_L1 : "Source"_L1].toString();
        mount.target = value["Destination"_L1].toString();
        mount.readOnly = !value["RW"_L1].toBool(true);
        if (!mount.target.isEmpty())
            mounts.append(mount);
    }
    std::ranges::sort(mounts, {}, &Mount::target);
    return mounts;
}

QString bare(QString name)
{
    return name.startsWith(u'/') ? name.sliced(1) : name;
}

/// "Exited (137) 3 minutes ago", "Up 2 hours (healthy)", "Up 5 seconds (health: starting)"
void readStatus(Container &container, const QString &status)
{
    if (status.contains("(healthy)"_L1))
        container.health = Health::Healthy;
    else if (status.contains("(unhealthy)"_L1))
        container.health = Health::Unhealthy;
    else if (status.contains("(health: starting)"_L1))
        container.health = Health::Starting;
    const qsizetype open = status.indexOf(u'(');
    const qsizetype close = status.indexOf(u')', open + 1);
    if ((status.startsWith("Exited"_L1) || status.startsWith("Restarting"_L1)) && open > 0 && close > open) {
        bool ok = false;
        const int code = status.sliced(open + 1, close - open - 1).toInt(&ok);
        if (ok)
            container.exitCode = code;
    }
}

double number(const QJsonValue &value)
{
    return std::isfinite(value.toDouble()) ? value.toDouble() : 0;
}

Result<ContainerStats> statsOf(const QJsonObject &now, const QJsonObject &cpu, const QJsonObject &before)
{
    ContainerStats stats;
    stats.at = dockerjson::time(now["read"_L1].toString());
    const QJsonObject memory = now["memory_stats"_L1].toObject();
    if (!stats.at.isValid() || !memory.contains("usage"_L1))
        return failure(ErrorCode::Conflict, now["name"_L1].toString(), u"it is not running"_s);
    // Memory that the kernel drops when it is needed: cgroup v1 names it with its descendants, v2 without.
    const QJsonObject details = memory["stats"_L1].toObject();
    const qint64 usage = std::max<qint64>(0, memory["usage"_L1].toInteger());
    const QLatin1StringView key =
        details.contains("total_inactive_file"_L1) ? "total_inactive_file"_L1 : "inactive_file"_L1;
    const qint64 cache = details[key].toInteger();
    stats.memoryBytes = cache > 0 && cache < usage ? usage - cache : usage;
    stats.memoryLimit = std::max<qint64>(0, memory["limit"_L1].toInteger());

    const double used =
        number(cpu["cpu_usage"_L1]["total_usage"_L1]) - number(before["cpu_usage"_L1]["total_usage"_L1]);
    const double all = number(cpu["system_cpu_usage"_L1]) - number(before["system_cpu_usage"_L1]);
    double processors = number(cpu["online_cpus"_L1]);
    if (processors < 1)
        processors = std::max<double>(1, static_cast<double>(cpu["cpu_usage"_L1]["percpu_usage"_L1].toArray().size()));
    processors = std::min(processors, maxProcessors);
    if (used > 0 && all > 0 && number(before["system_cpu_usage"_L1]) > 0)
        stats.cpuPercent = std::clamp(used / all * processors * 100, 0.0, processors * 100);
    return stats;
}

} // namespace

Result<Container> dockerjson::container(const QJsonObject &object)
{
    const QJsonObject state = object["State"_L1].toObject();
    const QJsonObject config = object["Config"_L1].toObject();
    const QJsonObject host = object["HostConfig"_L1].toObject();
    Container container;
    container.id = object["Id"_L1].toString();
    if (container.id.isEmpty() || state.isEmpty())
        return garbled(u"a container without an id or a state"_s);
    container.name = bare(object["Name"_L1].toString());
    container.image = config["Image"_L1].toString();
    container.imageId = object["Image"_L1].toString();
    container.state = stateOf(state["Status"_L1].toString());
    container.health =
        healthOf((state.contains("Health"_L1) ? state["Health"_L1] : state["Healthcheck"_L1])["Status"_L1].toString());
    container.createdAt = time(object["Created"_L1].toString());
    container.startedAt = time(state["StartedAt"_L1].toString());
    container.finishedAt = time(state["FinishedAt"_L1].toString());
    // The engine forgets how the last run ended when the next one begins.
    const bool runs = container.state == ContainerState::Running || container.state == ContainerState::Paused;
    if (container.finishedAt.isValid() && !runs)
        container.exitCode = static_cast<int>(state["ExitCode"_L1].toInteger());
    container.error = state["Error"_L1].toString();
    container.outOfMemory = state["OOMKilled"_L1].toBool();
    container.restartCount = static_cast<int>(object["RestartCount"_L1].toInteger());
    // While it does not run only its settings tell the ports.
    container.ports = portsIn(object["NetworkSettings"_L1]["Ports"_L1].toObject());
    if (container.ports.isEmpty())
        container.ports = portsIn(host["PortBindings"_L1].toObject());
    container.mounts = mountsIn(object["Mounts"_L1].toArray());
    container.labels = textsOf(config["Labels"_L1].toObject());
    const QJsonObject policy = host["RestartPolicy"_L1].toObject();
    container.restartPolicy = policy["Name"_L1].toString();
    if (container.restartPolicy.isEmpty())
        container.restartPolicy = u"no"_s;
    container.restartRetries = static_cast<int>(policy["MaximumRetryCount"_L1].toInteger());
    container.tty = config["Tty"_L1].toBool();
    return container;
}

Result<Container> dockerjson::containerSummary(const QJsonObject &object)
{
    Container container;
    container.id = object["Id"_L1].toString();
    if (container.id.isEmpty())
        return garbled(u"a container without an id"_s);
    for (const QJsonValue &name : object["Names"_L1].toArray()) {
        // Links of other containers appear as /other/alias.
        const QString text = bare(name.toString());
        if (container.name.isEmpty() || !text.contains(u'/'))
            container.name = text;
    }
    container.image = object["Image"_L1].toString();
    container.imageId = object["ImageID"_L1].toString();
    container.state = stateOf(object["State"_L1].toString());
    readStatus(container, object["Status"_L1].toString());
    if (const qint64 created = object["Created"_L1].toInteger(); created > 0)
        container.createdAt = QDateTime::fromSecsSinceEpoch(created, QTimeZone::UTC);
    for (const QJsonValue &value : object["Ports"_L1].toArray()) {
        PortMapping port;
        port.hostAddress = value["IP"_L1].toString();
        port.hostPort = static_cast<int>(portOf(value["PublicPort"_L1]));
        port.containerPort = static_cast<int>(portOf(value["PrivatePort"_L1]));
        port.protocol = value["Type"_L1].toString();
        if (port.containerPort > 0)
            container.ports.append(port);
    }
    container.ports = sorted(container.ports);
    container.mounts = mountsIn(object["Mounts"_L1].toArray());
    container.labels = textsOf(object["Labels"_L1].toObject());
    return container;
}

Result<Volume> dockerjson::volume(const QJsonObject &object)
{
    Volume volume;
    volume.name = object["Name"_L1].toString();
    if (volume.name.isEmpty())
        return garbled(u"a volume without a name"_s);
    volume.driver = object["Driver"_L1].toString();
    volume.mountpoint = object["Mountpoint"_L1].toString();
    volume.labels = textsOf(object["Labels"_L1].toObject());
    volume.createdAt = time(object["CreatedAt"_L1].toString());
    const QJsonValue size = object["UsageData"_L1]["Size"_L1];
    if (size.isDouble() && size.toInteger(-1) >= 0)
        volume.size = size.toInteger();
    return volume;
}

Result<Image> dockerjson::image(const QJsonObject &object)
{
    Image image;
    image.id = object["Id"_L1].toString();
    if (image.id.isEmpty())
        return garbled(u"an image without an id"_s);
    for (const QJsonValue &name : object["RepoTags"_L1].toArray()) {
        if (!name.toString().isEmpty() && !name.toString().startsWith(u'<'))
            image.names.append(name.toString());
    }
    image.labels = textsOf(object["Labels"_L1].toObject());
    return image;
}

Result<EngineInfo> dockerjson::version(const QJsonObject &object)
{
    EngineInfo info;
    info.version = object["Version"_L1].toString();
    info.apiVersion = object["ApiVersion"_L1].toString();
    if (!ApiVersion::parse(info.apiVersion))
        return garbled(u"no API version in the answer"_s);
    info.architecture = object["Arch"_L1].toString();
    info.operatingSystem = object["Os"_L1].toString();
    const QString platform = object["Platform"_L1]["Name"_L1].toString();
    info.product = u"Docker Engine"_s;
    if (platform.startsWith("Docker Desktop"_L1))
        info.product = u"Docker Desktop"_s;
    for (const QJsonValue &component : object["Components"_L1].toArray()) {
        if (component["Name"_L1].toString() == "Podman Engine"_L1)
            info.product = u"Podman"_s;
    }
    return info;
}

void dockerjson::addInfo(EngineInfo &info, const QJsonObject &object)
{
    const QString system = object["OperatingSystem"_L1].toString();
    if (system.isEmpty())
        return;
    info.operatingSystem = system;
    for (const QString &product : {u"Docker Desktop"_s, u"OrbStack"_s, u"Rancher Desktop"_s}) {
        if (info.product == "Docker Engine"_L1 && system.startsWith(product))
            info.product = product;
    }
}

Result<EngineEvent> dockerjson::event(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonObject actor = object["Actor"_L1].toObject();
    EngineEvent event;
    event.type = object["Type"_L1].toString();
    event.action = object["Action"_L1].toString();
    if (event.action.isEmpty())
        event.action = object["status"_L1].toString();
    // Podman's words for the same.
    if (event.type == "container"_L1 && event.action == "remove"_L1)
        event.action = u"destroy"_s;
    else if (event.type == "container"_L1 && event.action == "died"_L1)
        event.action = u"die"_s;
    if (event.type.isEmpty() || event.action.isEmpty())
        return garbled(u"not an event: %1"_s.arg(QString::fromUtf8(line.left(100))));
    event.id = actor["ID"_L1].toString();
    if (event.id.isEmpty())
        event.id = object["id"_L1].toString();
    event.attributes = textsOf(actor["Attributes"_L1].toObject());
    const qint64 nanoseconds = object["timeNano"_L1].toInteger();
    const qint64 seconds = object["time"_L1].toInteger();
    if (nanoseconds > 0)
        event.at = QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, QTimeZone::UTC);
    else if (seconds > 0)
        event.at = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
    return event;
}

Result<ContainerStats> dockerjson::stats(const QJsonObject &before, const QJsonObject &after)
{
    return statsOf(after, after["cpu_stats"_L1].toObject(), before["cpu_stats"_L1].toObject());
}

Result<ContainerStats> dockerjson::stats(const QJsonObject &look)
{
    return statsOf(look, look["cpu_stats"_L1].toObject(), look["precpu_stats"_L1].toObject());
}

QDateTime dockerjson::time(QStringView text)
{
    // Go prints up to nine digits of a second; Qt keeps three.
    const qsizetype dot = text.indexOf(u'.');
    QString plain = text.toString();
    if (dot > 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        plain = text.first(std::min(dot + 4, end)).toString() + text.sliced(end);
    }
    const QDateTime time = QDateTime::fromString(plain, Qt::ISODateWithMs);
    return time.isValid() && time.date().year() > 1 ? time.toUTC() : QDateTime();
}

QString dockerjson::message(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QString text = object["message"_L1].toString();
    if (text.isEmpty())
        text = object["cause"_L1].toString();
    if (text.isEmpty())
        text = QString::fromUtf8(body.left(maxMessage));
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.simplified().left(maxMessage);
}

QByteArray dockerjson::queryTime(const QDateTime &time)
{
    const qint64 milliseconds = time.toMSecsSinceEpoch();
    return QByteArray::number(milliseconds / 1000) + '.'
           + QByteArray::number(milliseconds % 1000).rightJustified(3, '0') + "000000";
}

std::optional<ApiVersion> ApiVersion::parse(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot <= 0 || text.size() > 10)
        return std::nullopt;
    bool ok1 = false;
    bool ok2 = false;
    const ApiVersion version{text.first(dot).toInt(&ok1), text.sliced(dot + 1).toInt(&ok2)};
    if (!ok1 || !ok2 || version.major < 0 || version.minor < 0)
        return std::nullopt;
    return version;
}

QString ApiVersion::toString() const
{
    return QString::number(major) + u'.' + QString::number(minor);
}

} // namespace bt2c
