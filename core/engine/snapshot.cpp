#include "core/engine/snapshot.h"

#include "core/chain/nodestatus.h"
#include "core/engine/compose.h"
#include "core/engine/practiceengine.h"

#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool isRemote(const EngineEndpoint &endpoint)
{
    return endpoint.kind == EngineEndpoint::Kind::Tcp || endpoint.kind == EngineEndpoint::Kind::Tls
        || endpoint.kind == EngineEndpoint::Kind::Ssh;
}

/// A published port is the engine's machine's.
QUrl urlOn(const EngineEndpoint &endpoint, const SiteLayout &layout)
{
    QUrl url(layout.statusUrl);
    const QString host = endpoint.host.section(u'@', -1);
    if (isRemote(endpoint) && !host.isEmpty() && url.host() == "localhost"_L1
        && layout.foundBy != SiteLayout::FoundBy::ByHand)
        url.setHost(host);
    return url;
}

ChainSample notAsked(ErrorCode code, const QString &subject, const QString &why)
{
    ChainSample sample;
    sample.error = Error{code, subject, why, 0, -1};
    sample.at = QDateTime::currentDateTimeUtc();
    return sample;
}

/// What is on this machine can be looked at; what an engine elsewhere has, cannot.
void lookForFolder(DataStore &store, const EngineEndpoint &endpoint)
{
    if (store.kind == DataStore::Kind::Directory && !isRemote(endpoint))
        store.exists = QFileInfo(store.path).isDir();
}

} // namespace

EngineChoice practiceChoice(const QString &siteDirectory, Control &control)
{
    EngineChoice choice;
    choice.endpoint.kind = EngineEndpoint::Kind::Practice;
    choice.endpoint.path = siteDirectory;
    choice.engine = makePracticeEngine(siteDirectory);
    choice.info = choice.engine->info(control).value_or(EngineInfo());
    return choice;
}

EngineView lookAtEngine(const EngineChoice &choice, bool sizes, Control &control)
{
    EngineView view;
    view.trouble = troubleOf(choice);
    if (!choice.engine) {
        view.error = errorOf(choice);
        return view;
    }
    Result<QList<Container>> containers = choice.engine->containers(control);
    if (!containers) {
        view.error = containers.error();
        view.trouble = troubleOf(containers.error().code);
        return view;
    }
    view.containers = *std::move(containers);
    view.at = QDateTime::currentDateTimeUtc();
    Result<QList<Volume>> volumes = choice.engine->volumes(sizes, control);
    // Working out sizes may take longer than anybody waits; the names are worth more.
    if (!volumes && sizes && !control.cancelled())
        volumes = choice.engine->volumes(false, control);
    if (volumes)
        view.volumes = *std::move(volumes);
    else
        view.error = volumes.error();
    return view;
}

ChainSample lookAtChain(const SiteLayout &layout, const EngineView &view, const EngineEndpoint &endpoint, int timeoutMs,
                        Control &control)
{
    // Its address is another's, if anybody's.
    if (endpoint.kind == EngineEndpoint::Kind::Practice)
        return practiceChainSample(endpoint.path, SystemClock());
    const auto validator = std::ranges::find(view.containers, layout.validator, &Container::name);
    const bool ours = validator != view.containers.end() && layout.foundBy != SiteLayout::FoundBy::DocumentedPaths
        && layout.foundBy != SiteLayout::FoundBy::ComposeFile;
    if (ours && validator->state != ContainerState::Running)
        return notAsked(ErrorCode::NotRunning, layout.validator,
                        validator->state == ContainerState::Paused ? u"the container is paused"_s
                                                                   : u"the container does not run"_s);
    if (layout.statusUrl.isEmpty())
        return notAsked(ErrorCode::Unsupported, layout.validator, u"port 8081 is not published"_s);
    return fetchChainStatus(urlOn(endpoint, layout), timeoutMs, control);
}

SiteLayout currentLayout(const EngineView &view, const Site &site, const SnapshotRequest &request, Control &control)
{
    SiteLayout layout = layoutOf(site, view.containers, view.volumes, nullptr);
    if (layout.foundBy != SiteLayout::FoundBy::Containers) {
        const std::optional<ComposeConfig> config =
            anyComposeConfig(site.directory, request.variables, request.home, control);
        if (config)
            layout = layoutOf(site, view.containers, view.volumes, &*config);
    }
    return layout;
}

SiteSnapshot snapshotOf(const EngineChoice &choice, const EngineView &view, const SiteLayout &layout,
                        const SnapshotRequest &request, Control &control)
{
    SiteSnapshot snapshot;
    snapshot.at = view.at;
    snapshot.trouble = view.trouble;
    snapshot.engine = choice.info;
    snapshot.address = choice.engine ? choice.engine->address() : choice.endpoint.toString();
    snapshot.candidates = choice.candidates;
    snapshot.layout = corrected(layout, request.overrides, view.volumes);
    // Not seen is not the same as not there.
    const bool volumesSeen = view.at.isValid() && !view.error;
    for (DataStore *store : {&snapshot.layout.data, &snapshot.layout.config}) {
        lookForFolder(*store, choice.endpoint);
        if (store->kind == DataStore::Kind::Volume && !volumesSeen)
            store->exists = true;
    }
    snapshot.containers = containersOf(snapshot.layout, view.containers);
    snapshot.volumes = volumesOf(snapshot.layout, view.containers, view.volumes);

    ChainJudge judge;
    if (request.heightSeen)
        judge.hasBeen(*request.heightSeen);
    judge.add(lookAtChain(snapshot.layout, view, choice.endpoint, request.chainTimeoutMs, control));
    snapshot.chain = judge.newest();
    snapshot.condition = judge.condition();
    snapshot.heights = judge.heights();
    return snapshot;
}

SiteSnapshot takeSnapshot(const EngineChoice &choice, const SnapshotRequest &request, Control &control)
{
    const EngineView view = lookAtEngine(choice, request.sizes, control);
    SiteLayout layout;
    if (request.site) {
        layout = currentLayout(view, *request.site, request, control);
    } else {
        const QList<SiteLayout> found = discoverSites(view.containers, view.volumes);
        layout = found.isEmpty() ? currentLayout(view, documentedSite(), request, control) : found.first();
    }
    return snapshotOf(choice, view, layout, request, control);
}

} // namespace bt2c
