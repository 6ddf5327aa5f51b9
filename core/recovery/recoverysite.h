#pragma once

#include "core/engine/snapshot.h"
#include "core/recovery/recovery.h"
#include "core/site/sitelock.h"

#include <QCoreApplication>

namespace bt2c {

// What the runner's files share. Not for use outside core/recovery.

/// Words of the runner and its steps.
struct RunnerWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Recovery)
};

/// The site as its engine and files show it now.
struct SiteNow
{
    EngineChoice choice;
    EngineView view;
    SiteLayout layout;
    std::optional<VolumeHome> home;        ///< the chain is in this volume
    bool practice = false;
    std::optional<Error> problem;          ///< the engine was not seen

    [[nodiscard]] QList<Container> containers() const;
    [[nodiscard]] std::optional<Container> validator() const;
    /// The compose file is here, so that containers can be made anew.
    [[nodiscard]] bool canCompose() const;
};

/// What a journal remembers of the site, for when its containers are gone.
namespace place {
inline constexpr QLatin1StringView seen("seen");           ///< the engine was looked at
inline constexpr QLatin1StringView practice("practice");
inline constexpr QLatin1StringView unknown("unknown");     ///< where the chain is could not be told
inline constexpr QLatin1StringView expected("expected");   ///< the height that the chain had when it began
inline constexpr QLatin1StringView images("images");       ///< of which a helper may be made
inline constexpr QLatin1StringView labels("labels");       ///< of the chain's volume
inline constexpr QLatin1StringView automatic("automatic"); ///< the newest sound backup was asked for, or taken
inline constexpr QLatin1StringView ledger("ledger");       ///< id of the ledger's line while one is open
}

/// Looks at engine, containers, volumes and compose's file. Gives what is known where the engine does not answer.
[[nodiscard]] SiteNow lookAtSite(const Site &site, bool practice, const RecoveryServices &services, Control &control);
/// The same of a recovery's site. Errors: the engine's; Missing (the folder of a practice site); Cancelled.
[[nodiscard]] Result<SiteNow> seenSite(const RecoveryJournal &journal, const RecoveryServices &services,
                                       Control &control);

/// Keeps in @p journal what it needs to know later: names, where the chain is, images.
void noteSite(RecoveryJournal &journal, const SiteNow &now);
/// The volume of the chain as @p now has it, with what @p journal remembers where the containers are gone. Empty: a
/// folder.
[[nodiscard]] std::optional<VolumeHome> chainHome(const RecoveryJournal &journal, const SiteNow &now);
/// The real folder of a chain that is in a folder.
[[nodiscard]] QString chainFolder(const RecoveryJournal &journal);

/// Backups and restores work on a volume or on the site's own folder. Errors: Unsupported (the chain is somewhere
/// else).
[[nodiscard]] Result<void> chainIsReached(const RecoveryJournal &journal);

/// Holds a site's recovery for as long as it lives. Errors: Busy (detail names who, pid and since), PermissionDenied,
/// WriteFailed.
[[nodiscard]] Result<DirectoryLock> lockRecovery(const QString &folder, const QString &siteDirectory);
/// Whether somebody holds it.
[[nodiscard]] bool isRecoveryLocked(const QString &folder, const QString &siteDirectory);

/// "1,234"
[[nodiscard]] QString heightText(qint64 height);
/// A moment as journals keep it in evidence.
[[nodiscard]] QString timeText(const QDateTime &time);
/// "running", "stopped, exit code 137". Translated.
[[nodiscard]] QString stateWords(const Container &container);
/// The last thing a container said that tells of trouble, or its last line at all; empty where it said nothing.
[[nodiscard]] QString lastWord(Engine &engine, const QString &container, Control &control);
/// Sleeps; false when cancelled meanwhile.
[[nodiscard]] bool pauseFor(int ms, const Control &control);

} // namespace bt2c
