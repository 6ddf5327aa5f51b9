#include "core/engine/chainplace.h"

#include "core/site/discovery.h"

namespace bt2c {

using namespace Qt::StringLiterals;

static constexpr int nodeTimeout = 3000;   // milliseconds

ChainPlace locateChain(const Site &site, ChosenEngine &engines, const EngineSurroundings &surroundings,
                       Control &control)
{
    ChainPlace place;
    if (isPracticeSite(site.directory)) {
        place.height = heightFromFiles(site.directory);
        return place;
    }
    SnapshotRequest request;
    request.site = site;
    request.variables = surroundings.variables;
    request.home = surroundings.home;
    const EngineChoice choice = engines.choice(control);
    const EngineView view = lookAtEngine(choice, false, control);
    place.trouble = view.trouble;
    place.layout = currentLayout(view, site, request, control);
    place.volume = volumeHomeOf(place.layout, view.containers, view.volumes);
    const ChainSample chain = lookAtChain(place.layout, view, choice.endpoint, nodeTimeout, control);
    if (chain.answer == ChainSample::Answer::Height)
        place.height = chain.status.height;
    return place;
}

std::optional<Error> chainElsewhere(const ChainPlace &place, const QString &siteDirectory)
{
    const DataStore &data = place.layout.data;
    const QString own = siteDirectory % u"/data"_s;
    if (place.volume || data.kind != DataStore::Kind::Directory || data.path.isEmpty() || sameFolder(data.path, own))
        return std::nullopt;
    return Error{ErrorCode::Unsupported, data.path, u"the validator keeps its chain there and not in "_s % own, 0, -1};
}

} // namespace bt2c
