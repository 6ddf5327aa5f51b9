#pragma once

#include "ui/activity/activityfeed.h"

namespace bt2c::madeup {

/// What might have been done to a site until @p now, for pictures and tests of what the page shows: each kind, each
/// ending.
[[nodiscard]] ActivityListing activity(const QDateTime &now);
/// A recovery 2.2 that ended well ten minutes before @p now.
[[nodiscard]] RecoveryJournal pastRecovery(const QDateTime &now);
/// @p count operations of cron, one an hour.
[[nodiscard]] ActivityListing manyOperations(const QDateTime &now, int count);

} // namespace bt2c::madeup
