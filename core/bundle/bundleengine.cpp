#include "core/bundle/bundlefiles.h"

#include "core/support/describe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringBuilder>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::BundleFiles)
};

constexpr int logLines = 2000;
constexpr qsizetype maxLog = 8 * 1024 * 1024;

QString stateToken(ContainerState state)
{
    switch (state) {
    case ContainerState::Created:
        return u"created"_s;
    case ContainerState::Running:
        return u"running"_s;
    case ContainerState::Paused:
        return u"paused"_s;
    case ContainerState::Restarting:
        return u"restarting"_s;
    case ContainerState::Removing:
        return u"removing"_s;
    case ContainerState::Exited:
        return u"exited"_s;
    case ContainerState::Dead:
        return u"dead"_s;
    case ContainerState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// Without its environment and its command: these are where secrets are handed over.
QJsonObject toJson(const Container &container)
{
    QJsonArray mounts;
    for (const Mount &mount : container.mounts)
        mounts.append(QJsonObject{{u"source"_s, mount.source},
                                  {u"target"_s, mount.target},
                                  {u"read_only"_s, mount.readOnly},
                                  {u"volume"_s, mount.kind == Mount::Kind::Volume}});
    QJsonArray ports;
    for (const PortMapping &port : container.ports)
        ports.append(QString(port.hostAddress % u':' % QString::number(port.hostPort) % u"->"_s
                             % QString::number(port.containerPort) % u'/' % port.protocol));
    return {
        {u"name"_s, container.name},
        {u"service"_s, container.label(labels::service)},
        {u"image"_s, container.image},
        {u"image_id"_s, container.imageId},
        {u"state"_s, stateToken(container.state)},
        {u"unhealthy"_s, container.health == Health::Unhealthy},
        {u"exit_code"_s, container.exitCode ? QJsonValue(*container.exitCode) : QJsonValue()},
        {u"error"_s, container.error},
        {u"out_of_memory"_s, container.outOfMemory},
        {u"restarts"_s, container.restartCount},
        {u"restart_policy"_s, container.restartPolicy},
        {u"created_at"_s, timeOrNull(container.createdAt)},
        {u"started_at"_s, timeOrNull(container.startedAt)},
        {u"finished_at"_s, timeOrNull(container.finishedAt)},
        {u"mounts"_s, mounts},
        {u"ports"_s, ports},
    };
}

QJsonObject toJson(const Volume &volume)
{
    return {
        {u"name"_s, volume.name},
        {u"driver"_s, volume.driver},
        {u"created_at"_s, timeOrNull(volume.createdAt)},
        {u"documented_name"_s, volume.label(labels::volume)},
        {u"project"_s, volume.label(labels::project)},
        {u"users"_s, QJsonArray::fromStringList(volume.users)},
    };
}

QJsonObject chainJson(const SiteSnapshot &snapshot)
{
    const ChainSample &sample = snapshot.chain;
    QJsonObject chain{{u"address"_s, snapshot.layout.statusUrl}, {u"asked_at"_s, timeOrNull(sample.at)}};
    switch (sample.answer) {
    case ChainSample::Answer::Height:
        chain.insert(u"block_height"_s, sample.status.height);
        chain.insert(u"latest_block_hash"_s, sample.status.latestHash);
        chain.insert(u"last_block_at"_s, timeOrNull(sample.status.lastBlockAt));
        chain.insert(u"network"_s, sample.status.network);
        break;
    case ChainSample::Answer::Starting:
        chain.insert(u"starting"_s, true);
        break;
    case ChainSample::Answer::None:
        chain.insert(u"problem"_s, describe(sample.error, Language::Untranslated));
        break;
    }
    return chain;
}

QJsonObject statusJson(const SiteSnapshot &snapshot)
{
    QJsonArray containers;
    for (const Container &container : snapshot.containers)
        containers.append(toJson(container));
    QJsonArray volumes;
    for (const Volume &volume : snapshot.volumes)
        volumes.append(toJson(volume));
    const EngineInfo &info = snapshot.engine;
    return {
        {u"at"_s, timeOrNull(snapshot.at)},
        {u"trouble"_s, troubleToken(snapshot.trouble)},
        {u"engine"_s, QJsonObject{{u"product"_s, info.product},
                                  {u"version"_s, info.version},
                                  {u"api"_s, info.apiVersion},
                                  {u"system"_s, info.operatingSystem},
                                  {u"architecture"_s, info.architecture},
                                  {u"address"_s, snapshot.address}}},
        {u"project"_s, snapshot.layout.project},
        {u"chain_volume"_s, snapshot.layout.data.volume},
        {u"chain_folder"_s, snapshot.layout.data.path},
        {u"notes"_s, QJsonArray::fromStringList(snapshot.layout.notes)},
        {u"containers"_s, containers},
        {u"volumes"_s, volumes},
        {u"chain"_s, chainJson(snapshot)},
    };
}

void addLog(BundleFiles &files, Engine &engine, const QString &container, Control &control)
{
    QByteArray text;
    LogOptions options;
    options.tail = logLines;
    const auto read = engine.logs(
        container, options,
        [&text](const LogLine &line) {
            if (line.at.isValid())
                text += line.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ';
            text += line.text + '\n';
            if (text.size() > 2 * maxLog)
                text = text.last(maxLog);
            return true;
        },
        control);
    const QString title = Words::tr("Log of %1").arg(container);
    if (!read && text.isEmpty())
        files.leaveOut(title, read.error());
    else
        files.add(u"logs/"_s % container % u".log"_s, title, text);
}

} // namespace

void addEngineFiles(BundleFiles &files, const Site &site, const RecoveryServices &services, Control &control)
{
    EngineChoice choice;
    if (isPracticeSite(site.directory))
        choice = practiceChoice(site.directory, control);
    else if (services.engines)
        choice = services.engines->choice(control);
    SnapshotRequest request;
    request.site = site;
    request.variables = services.surroundings.variables;
    request.home = services.surroundings.home;
    const SiteSnapshot snapshot = takeSnapshot(choice, request, control);
    files.add(u"status.json"_s, Words::tr("Status of engine, containers, volumes and chain"), statusJson(snapshot));
    if (!choice.engine) {
        files.leaveOut(Words::tr("Logs of the containers"), errorOf(choice));
        return;
    }
    for (const Container &container : snapshot.containers)
        addLog(files, *choice.engine, container.name, control);
    if (snapshot.containers.isEmpty())
        files.leaveOut(Words::tr("Logs of the containers: the site has none."));
}

} // namespace bt2c
