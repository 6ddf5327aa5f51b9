#include "app/cli/statusjson.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QJsonValue healthJson(Health health)
{
    switch (health) {
    case Health::None: break;
    case Health::Starting: return u"starting"_s;
    case Health::Healthy: return u"healthy"_s;
    case Health::Unhealthy: return u"unhealthy"_s;
    }
    return QJsonValue::Null;
}

QString foundByToken(SiteLayout::FoundBy foundBy)
{
    switch (foundBy) {
    case SiteLayout::FoundBy::Containers: return u"containers"_s;
    case SiteLayout::FoundBy::ComposeFile: return u"compose-file"_s;
    case SiteLayout::FoundBy::DocumentedPaths: return u"documented-paths"_s;
    case SiteLayout::FoundBy::ByHand: break;
    }
    return u"by-hand"_s;
}

QString originToken(EngineCandidate::Origin origin)
{
    switch (origin) {
    case EngineCandidate::Origin::Setting: return u"setting"_s;
    case EngineCandidate::Origin::HostVariable: return u"host-variable"_s;
    case EngineCandidate::Origin::ContextVariable: return u"context-variable"_s;
    case EngineCandidate::Origin::CurrentContext: return u"current-context"_s;
    case EngineCandidate::Origin::Default: return u"default"_s;
    case EngineCandidate::Origin::KnownPlace: break;
    }
    return u"known-place"_s;
}

QString outcomeToken(EngineCandidate::Outcome outcome)
{
    switch (outcome) {
    case EngineCandidate::Outcome::Chosen: return u"chosen"_s;
    case EngineCandidate::Outcome::Answers: return u"answers"_s;
    case EngineCandidate::Outcome::NotThere: return u"not-there"_s;
    case EngineCandidate::Outcome::PointsNowhere: return u"points-nowhere"_s;
    case EngineCandidate::Outcome::NotPermitted: return u"not-permitted"_s;
    case EngineCandidate::Outcome::NotRunning: return u"not-running"_s;
    case EngineCandidate::Outcome::NoAnswer: return u"no-answer"_s;
    case EngineCandidate::Outcome::NotAnEngine: return u"not-an-engine"_s;
    case EngineCandidate::Outcome::Invalid: break;
    }
    return u"invalid"_s;
}

QJsonObject storeToJson(const DataStore &store)
{
    const QString kind = store.kind == DataStore::Kind::Volume      ? u"volume"_s
                         : store.kind == DataStore::Kind::Directory ? u"directory"_s
                                                                    : QString();
    return {
        {u"kind"_s, textOrNull(kind)},
        {u"path"_s, textOrNull(store.path)},
        {u"volume"_s, textOrNull(store.volume)},
        {u"documented_name"_s, textOrNull(store.documentedName)},
        {u"exists"_s, store.kind == DataStore::Kind::Unknown ? QJsonValue() : QJsonValue(store.exists)},
    };
}

QJsonObject portToJson(const PortMapping &port)
{
    return {
        {u"host_address"_s, textOrNull(port.hostAddress)},
        {u"host_port"_s, port.hostPort > 0 ? QJsonValue(port.hostPort) : QJsonValue()},
        {u"container_port"_s, port.containerPort},
        {u"protocol"_s, port.protocol},
    };
}

QJsonValue engineInfoJson(const EngineInfo &info, const QString &address)
{
    return QJsonObject{
        {u"product"_s, textOrNull(info.product)},
        {u"version"_s, textOrNull(info.version)},
        {u"api_version"_s, textOrNull(info.apiVersion)},
        {u"operating_system"_s, textOrNull(info.operatingSystem)},
        {u"architecture"_s, textOrNull(info.architecture)},
        {u"address"_s, address},
    };
}

} // namespace

QString containerStateToken(ContainerState state)
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

QJsonObject toJson(const Container &container, const SiteLayout &layout)
{
    QString service = container.label(labels::service);
    if (service.isEmpty() && container.name == layout.validator)
        service = u"validator"_s;
    QJsonArray ports;
    for (const PortMapping &port : container.ports)
        ports += portToJson(port);
    return {
        {u"name"_s, container.name},
        {u"service"_s, textOrNull(service)},
        {u"id"_s, container.id},
        {u"image"_s, textOrNull(container.image)},
        {u"state"_s, containerStateToken(container.state)},
        {u"health"_s, healthJson(container.health)},
        {u"exit_code"_s, container.exitCode ? QJsonValue(*container.exitCode) : QJsonValue()},
        {u"error"_s, textOrNull(container.error)},
        {u"oom"_s, container.outOfMemory},
        {u"restarts"_s, container.restartCount},
        {u"started_at"_s, toJson(container.startedAt)},
        {u"finished_at"_s, toJson(container.finishedAt)},
        {u"ports"_s, ports},
    };
}

QJsonObject toJson(const Volume &volume, const SiteLayout &layout)
{
    QString project = volume.label(labels::project);
    if (project.isEmpty())
        project = layout.project;
    return {
        {u"name"_s, volume.name},
        {u"documented_name"_s, documentedVolumeName(volume, project)},
        {u"size_bytes"_s, toJson(volume.size)},
        {u"users"_s, QJsonArray::fromStringList(volume.users)},
        {u"holds_chain"_s, layout.chainInVolume() && volume.name == layout.data.volume},
    };
}

QJsonObject toJson(const SiteLayout &layout)
{
    QJsonArray services;
    for (const SiteService &service : layout.services)
        services += QJsonObject{{u"service"_s, service.service}, {u"container"_s, textOrNull(service.container)}};
    return {
        {u"directory"_s, textOrNull(layout.directory)},
        {u"compose_file"_s, textOrNull(layout.composeFile)},
        {u"project"_s, textOrNull(layout.project)},
        {u"validator"_s, textOrNull(layout.validator)},
        {u"status_url"_s, textOrNull(layout.statusUrl)},
        {u"found_by"_s, foundByToken(layout.foundBy)},
        {u"services"_s, services},
        {u"data"_s, storeToJson(layout.data)},
        {u"config"_s, storeToJson(layout.config)},
        {u"notes"_s, QJsonArray::fromStringList(layout.notes)},
    };
}

QJsonObject chainToJson(const SiteSnapshot &snapshot)
{
    const ChainSample &sample = snapshot.chain;
    const ChainStatus &status = sample.status;
    const bool answered = sample.answer == ChainSample::Answer::Height;
    return {
        {u"condition"_s, chainToken(snapshot.condition)},
        {u"height"_s, answered ? QJsonValue(status.height) : QJsonValue()},
        {u"last_block_at"_s, toJson(status.lastBlockAt)},
        {u"block_seconds"_s, toJson(status.blockSeconds)},
        {u"next_block_in"_s, toJson(status.nextBlockIn)},
        {u"network"_s, textOrNull(status.network)},
        {u"latest_hash"_s, textOrNull(status.latestHash)},
        {u"asked_at"_s, toJson(sample.at)},
        {u"error"_s, answered || !sample.at.isValid() ? QJsonValue() : QJsonValue(toJson(sample.error))},
    };
}

QJsonValue engineToJson(const EngineChoice &choice)
{
    return choice.engine ? engineInfoJson(choice.info, choice.engine->address()) : QJsonValue();
}

QJsonObject toJson(const EngineCandidate &candidate)
{
    return {
        {u"address"_s, textOrNull(candidate.endpoint.toString())},
        {u"origin"_s, originToken(candidate.origin)},
        {u"origin_name"_s, textOrNull(candidate.originName)},
        {u"outcome"_s, outcomeToken(candidate.outcome)},
        {u"detail"_s, textOrNull(candidate.detail)},
        {u"engine"_s, candidate.info ? engineInfoJson(*candidate.info, candidate.endpoint.toString()) : QJsonValue()},
    };
}

} // namespace bt2c::cli
