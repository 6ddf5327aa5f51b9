#pragma once

#include "core/engine/chainplace.h"

namespace bt2c::cli {

class Session;

/// locateChain() for the session's site.
[[nodiscard]] ChainPlace findChain(Session &session);

} // namespace bt2c::cli
