#pragma once

#include "core/chain/chainstatus.h"
#include "core/engine/enginechoice.h"
#include "core/site/sitelayout.h"

#include <QHash>

namespace bt2c {

/// Why containers cannot be seen; each has its own words and its own next step.
enum class EngineTrouble {
    None,
    NotInstalled,    ///< no socket anywhere and no docker program
    NotRunning,
    NotPermitted,
    WrongContext,    ///< the binding choice does not answer, another engine does
    NoAnswer,
    NotAnEngine,
};

/// All that is known of a site's engine, containers, volumes and chain at one time. A value; copies are cheap.
struct SiteSnapshot
{
    QDateTime at;                              ///< when the engine was last heard; invalid: never
    bool stale = false;                        ///< the connection is lost: what follows is as of `at`
    EngineTrouble trouble = EngineTrouble::None;
    EngineInfo engine;
    QString address;
    QList<EngineCandidate> candidates;
    SiteLayout layout;
    QList<Container> containers;               ///< of the project, in the layout's order, then the others
    QList<Volume> volumes;                     ///< of the project, and those that bear a documented name
    ChainCondition condition = ChainCondition::Unknown;
    ChainSample chain;                         ///< the newest look
    QList<ChainSample> heights;                ///< answered ones, oldest first, for the trend
    QHash<QString, QList<ContainerStats>> stats;   ///< by container name, oldest first

    bool operator==(const SiteSnapshot &) const = delete;
};

} // namespace bt2c
