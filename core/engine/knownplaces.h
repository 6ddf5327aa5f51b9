#pragma once

#include "core/engine/enginechoice.h"

namespace bt2c {

/// A socket where a product is known to listen.
struct KnownPlace
{
    QString product;
    QString path;
    bool operator==(const KnownPlace &) const = default;
};

/// Where engines listen besides the default: what is there, and what this platform's users would expect to be looked
/// at.
[[nodiscard]] QList<KnownPlace> knownPlaces(const EngineSurroundings &surroundings);

/// The docker command line, on the PATH or where its installers put it; empty: nowhere. A program started from Finder
/// has neither the shell's PATH nor its environment.
[[nodiscard]] QString findDockerProgram(const EngineSurroundings &surroundings);

} // namespace bt2c
