#pragma once

#include "app/cli/exitcodes.h"
#include "core/recovery/recovery.h"

namespace bt2c::cli {

class Session;

/// Shows what a step writes and waits for on standard error, as it comes; nothing where --quiet is given.
[[nodiscard]] StepWatcher stepWatcher(Session &session);

/// Runs what is left of @p recovery, asking what has to be asked unless --yes is given, and puts all of it into the
/// JSON. Whatever the end, the recovery can be gone on with, unless it came to its own.
Exit carryOut(Session &session, Recovery &recovery);

} // namespace bt2c::cli
