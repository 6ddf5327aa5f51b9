#pragma once

#include "app/cli/session.h"
#include "core/guard/standinglook.h"

namespace bt2c::cli {

/// How the site of @p snapshot stands, by its files, the ledger and this user's schedule. From within Session::run().
/// Errors: Cancelled.
[[nodiscard]] Result<StandingLook> standingOf(const SiteSnapshot &snapshot, const QString &backupDirectory,
                                              Session &session, Control &control);

} // namespace bt2c::cli
