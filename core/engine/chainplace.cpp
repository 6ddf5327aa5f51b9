#include "core/engine/chainplace.h"

#include "core/site/discovery.h"

namespace bt2c {

static constexpr int nodeTimeout = 3000;   // milliseconds

ChainPlace locateChain(const Site &site, ChosenEngine &engines, const EngineSurroundings &surroundings, Control &control)
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

} // namespace bt2c
