#pragma once

#include "core/engine/practicestate.h"
#include "core/site/practicecheck.h"

namespace bt2c {

/// Everything that a practice container would have written up to @p now, oldest first: what its state remembers, the
/// blocks in the data folder, and the murmur of the other services.
[[nodiscard]] QList<LogLine> practiceLog(const QString &name, const PracticeContainer &container,
                                         const PracticeChainCheck &chain, const QDateTime &now);

/// Gentle made-up curves; nothing while the container does not run.
[[nodiscard]] ContainerStats practiceStats(const QString &name, const PracticeContainer &container,
                                           const QDateTime &now);

} // namespace bt2c
