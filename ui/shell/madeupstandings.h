#pragma once

#include "core/engine/snapshot.h"
#include "ui/overview/standingfeed.h"

namespace bt2c {

/// A situation of a site that nobody has, for pictures.
struct MadeUpStanding
{
    QString name;                              ///< "protected"
    std::shared_ptr<const StandingSight> sight;
    SiteSnapshot snapshot;
    bool everySize = false;
};

[[nodiscard]] QList<MadeUpStanding> madeUpStandings();

} // namespace bt2c
