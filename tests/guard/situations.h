#pragma once

#include "core/guard/standing.h"

#include <span>

/// A change to a site that is well, and what is to be said of it then.
struct Situation
{
    const char *name;
    void (*change)(bt2c::StandingFacts &facts);
    bt2c::Standing standing;
    const char *reasons;                     ///< tokens, heaviest first
};

[[nodiscard]] std::span<const Situation> situations();
