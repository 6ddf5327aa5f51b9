#pragma once

#include "core/engine/enginetypes.h"
#include "core/site/sitelayout.h"

namespace bt2c {

/// What about @p layout contradicts the procedure or endangers the chain, in plain words. Translated.
[[nodiscard]] QStringList notesOn(const SiteLayout &layout, const QList<Container> &containers,
                                  const QList<Volume> &volumes);

} // namespace bt2c
