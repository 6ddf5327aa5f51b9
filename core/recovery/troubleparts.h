#pragma once

#include "core/recovery/troubleshoot.h"

namespace bt2c {

// What the files that look for trouble share.

/// One look at a disk: it may hang.
inline constexpr std::chrono::seconds troubleDiskLimit(5);
/// That a look was given up after troubleDiskLimit.
[[nodiscard]] QString troubleNoAnswer();
/// Day and minute of @p at.
[[nodiscard]] QString troubleMoment(const QDateTime &at);

} // namespace bt2c
