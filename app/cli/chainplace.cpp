#include "app/cli/chainplace.h"

#include "app/cli/session.h"

namespace bt2c::cli {

ChainPlace findChain(Session &session)
{
    const Site site = session.site();
    return session.run([&session, site](Control &control) {
        return locateChain(site, session.engines(), session.surroundings(), control);
    });
}

} // namespace bt2c::cli
