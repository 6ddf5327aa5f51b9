#pragma once

#include "core/chain/chainstatus.h"
#include "core/engine/snapshot.h"

namespace bt2c::cli {

class Session;

/// Where the chain of the session's site is, and how high.
struct ChainPlace
{
    SiteLayout layout;
    std::optional<VolumeHome> volume;  ///< the chain is in this volume
    EngineTrouble trouble = EngineTrouble::None;
    std::optional<qint64> height;      ///< empty: the node did not answer
};

/// Asks the engine, compose's file and the node; what does not answer is left out. A practice site is looked at in its files
/// alone.
[[nodiscard]] ChainPlace findChain(Session &session);

} // namespace bt2c::cli
