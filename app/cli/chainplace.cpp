#include "app/cli/chainplace.h"

#include "app/cli/session.h"

namespace bt2c::cli {

namespace {

constexpr int nodeTimeout = 3000;

} // namespace

ChainPlace findChain(Session &session)
{
    const Site site = session.site();
    if (isPracticeSite(site.directory)) {
        ChainPlace place;
        place.height = session.run([site](Control &) { return heightFromFiles(site.directory); });
        return place;
    }
    return session.run([&session, site](Control &control) {
        ChainPlace place;
        SnapshotRequest request;
        request.site = site;
        request.variables = session.surroundings().variables;
        request.home = session.surroundings().home;
        const EngineChoice choice = session.engines().choice(control);
        const EngineView view = lookAtEngine(choice, false, control);
        place.trouble = view.trouble;
        place.layout = currentLayout(view, site, request, control);
        place.volume = volumeHomeOf(place.layout, view.containers, view.volumes);
        const ChainSample chain = lookAtChain(place.layout, view, choice.endpoint, nodeTimeout, control);
        if (chain.answer == ChainSample::Answer::Height)
            place.height = chain.status.height;
        return place;
    });
}

} // namespace bt2c::cli
