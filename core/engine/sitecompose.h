#pragma once

#include "core/engine/compose.h"
#include "core/engine/enginechoice.h"
#include "core/site/sitelayout.h"

namespace bt2c {

/// Has compose bring the containers of @p layout up or down, on whichever engine @p choice holds; a practice site's
/// engine does it by itself. Lines as they come. Errors: NotRunning (no engine); Missing (no compose tool, no compose
/// file); those of runCompose().
[[nodiscard]] Result<void> composeSite(const EngineChoice &choice, const SiteLayout &layout, ComposeVerb verb,
                                       const EngineSurroundings &surroundings,
                                       const std::function<void(const QByteArray &)> &onLine, Control &control);

} // namespace bt2c
