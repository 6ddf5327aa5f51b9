#pragma once

#include "core/backup/integrity.h"

namespace bt2c::cli {

/// The program's exit codes, as the manual page lists them.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotSound = 3,     ///< the archive is corrupt, incomplete, empty, unsafe or has no checksum
    Unreadable = 4,   ///< could not check or read: missing, no permission, not mounted
    Refused = 5,      ///< a safety rule: validator running, too little space, older than live
    Busy = 6,
    Cancelled = 130,
};

[[nodiscard]] Exit exitFor(ErrorCode code);
[[nodiscard]] Exit exitFor(const VerifyReport &report);

/// Of several, the one to end with: cancelled, usage, failed, busy, refused, not sound, unreadable, done.
[[nodiscard]] Exit worst(Exit a, Exit b);

} // namespace bt2c::cli
