#pragma once

#include "core/engine/chosenengine.h"
#include "core/engine/snapshot.h"

namespace bt2c {

/// Where the chain of a site is, and how high.
struct ChainPlace
{
    SiteLayout layout;
    std::optional<VolumeHome> volume;  ///< the chain is in this volume
    EngineTrouble trouble = EngineTrouble::None;
    std::optional<qint64> height;      ///< empty: the node did not answer
};

/// Asks the engine, compose's file and the node; what does not answer is left out. A practice site is looked at in its
/// files alone. Blocks for some seconds at most.
[[nodiscard]] ChainPlace locateChain(const Site &site, ChosenEngine &engines, const EngineSurroundings &surroundings,
                                     Control &control);

/// Why the site's own `data` folder is not the chain: the validator has another folder at /app/data. Unsupported, about
/// that folder; empty: it is, or the chain is in a volume.
[[nodiscard]] std::optional<Error> chainElsewhere(const ChainPlace &place, const QString &siteDirectory);

} // namespace bt2c
