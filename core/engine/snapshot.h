#pragma once

#include "core/chain/chainjudge.h"
#include "core/engine/enginechoice.h"
#include "core/site/discovery.h"

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

/// Why @p choice holds no engine; None where it holds one.
[[nodiscard]] EngineTrouble troubleOf(const EngineChoice &choice);
/// What kept a call from being answered.
[[nodiscard]] EngineTrouble troubleOf(ErrorCode code);
/// The same as an error about the candidate that matters: Missing (not installed), NotRunning, PermissionDenied,
/// TimedOut, Garbled.
[[nodiscard]] Error errorOf(const EngineChoice &choice);
/// A sentence for people, without what to do next. Translated.
[[nodiscard]] QString describe(EngineTrouble trouble);
/// "none", "not-installed", "wrong-context"; stable, for JSON.
[[nodiscard]] QString troubleToken(EngineTrouble trouble);

/// The choice for a practice site, which has an engine of its own.
[[nodiscard]] EngineChoice practiceChoice(const QString &siteDirectory, Control &control);

/// All that an engine holds at one time.
struct EngineView
{
    QDateTime at;                              ///< invalid: it was not seen
    QList<Container> containers;
    QList<Volume> volumes;
    std::optional<Error> error;                ///< why something, or everything, is missing
    EngineTrouble trouble = EngineTrouble::None;
};

/// Lists containers and volumes; with @p sizes also how large these are, which may take a minute. A refused list of
/// volumes leaves the containers.
[[nodiscard]] EngineView lookAtEngine(const EngineChoice &choice, bool sizes, Control &control);

/// Asks the layout's node once, on the engine's machine where that is another one. A validator that does not run is not
/// asked: what answers at its address would be somebody else.
[[nodiscard]] ChainSample lookAtChain(const SiteLayout &layout, const EngineView &view, const EngineEndpoint &endpoint,
                                      int timeoutMs, Control &control);

/// What a snapshot is taken of.
struct SnapshotRequest
{
    std::optional<Site> site;                  ///< empty: the site that the containers show, where they show one
    SiteOverrides overrides;
    bool sizes = false;
    std::optional<qint64> heightSeen;          ///< that the chain is known to have had
    int chainTimeoutMs = 3000;
    QProcessEnvironment variables;             ///< for compose
    QString home;
};

/// One look at everything. What cannot be seen is said in `trouble`; what is known without it is there all the same.
[[nodiscard]] SiteSnapshot takeSnapshot(const EngineChoice &choice, const SnapshotRequest &request, Control &control);
/// The same of the site @p layout, from what was seen already.
[[nodiscard]] SiteSnapshot snapshotOf(const EngineChoice &choice, const EngineView &view, const SiteLayout &layout,
                                      const SnapshotRequest &request, Control &control);
/// The layout of @p site as it is now, with what compose says where no container exists.
[[nodiscard]] SiteLayout currentLayout(const EngineView &view, const Site &site, const SnapshotRequest &request,
                                       Control &control);

} // namespace bt2c
