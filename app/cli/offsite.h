#pragma once

#include "app/cli/session.h"
#include "core/offsite/offsite.h"

namespace bt2c::cli {

/// Copies the backups of @p site off-site where its settings have that done after each scheduled backup. Nothing: they
/// do not. Errors: those of copyOffsite() and offsiteAccess(), and why the settings cannot be read.
[[nodiscard]] std::optional<Result<OffsiteCopyReport>> copyAfterBackup(Session &session, const Site &site);

} // namespace bt2c::cli
