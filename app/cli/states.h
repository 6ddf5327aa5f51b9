#pragma once

#include "app/cli/console.h"
#include "core/backup/integrity.h"

namespace bt2c::cli {

[[nodiscard]] inline Colour colourOf(IntegrityState state)
{
    switch (state) {
    case IntegrityState::Verified:
    case IntegrityState::ChecksumOk:
        return Colour::Good;
    case IntegrityState::Unverified:
    case IntegrityState::Stale:
    case IntegrityState::NoChecksum:
        return Colour::Caution;
    case IntegrityState::Empty:
    case IntegrityState::Corrupt:
    case IntegrityState::Incomplete:
    case IntegrityState::Unsafe:
        return Colour::Bad;
    case IntegrityState::Unreadable:
        break;
    }
    return Colour::None;
}

} // namespace bt2c::cli
