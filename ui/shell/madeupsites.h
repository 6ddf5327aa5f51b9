#pragma once

#include "core/engine/snapshot.h"

namespace bt2c::madeup {

/// Snapshots that no engine gave, for pictures and tests of what the page shows. All are of one site, validator1, seen
/// at @p now.
[[nodiscard]] SiteSnapshot running(const QDateTime &now);
/// One container in each of the states that are not "running".
[[nodiscard]] SiteSnapshot inTrouble(const QDateTime &now);
/// After `down`: no container, the volumes still there but the chain's.
[[nodiscard]] SiteSnapshot takenDown(const QDateTime &now);
/// As running(), with the chain in that condition.
[[nodiscard]] SiteSnapshot chainIs(ChainCondition condition, const QDateTime &now);
/// The connection was lost @p secondsAgo; what was seen before is still there.
[[nodiscard]] SiteSnapshot lost(const QDateTime &now, int secondsAgo);
/// Never seen, for that reason.
[[nodiscard]] SiteSnapshot unseen(EngineTrouble trouble);
/// Lines as a node, its metrics and its dashboard write them.
[[nodiscard]] QList<LogLine> logLines(const QDateTime &now, int count);

} // namespace bt2c::madeup
