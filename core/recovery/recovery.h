#pragma once

#include "core/backup/restore.h"
#include "core/engine/chosenengine.h"
#include "core/recovery/recoveryjournal.h"
#include "core/support/control.h"

#include <functional>
#include <memory>

namespace bt2c {

/// What carrying out a procedure needs from outside; nothing is owned, all outlives it.
struct RecoveryServices
{
    Services services;                     ///< ledger and clock must be there
    ChosenEngine *engines = nullptr;       ///< not asked for a practice site, which has an engine of its own
    EngineSurroundings surroundings;       ///< for compose
    QString folder;                        ///< of the journals: recoveryFolder()
};

/// Told from the thread that runs the step.
struct StepWatcher
{
    std::function<void(const QString &)> line;                     ///< output as it comes
    /// What is waited for, and for how many seconds at most still. Translated.
    std::function<void(const QString &, int secondsLeft)> waiting;
};

/// What a person has to say before the next step may run.
enum class StepNeed {
    Nothing,
    Backup, ///< which one to restore: chooseBackup(). May be left unsaid: runNext() then takes the newest sound one
    Name, ///< the site's name, typed: confirm()
    ManualWork, ///< it was done by hand: confirm()
};

struct RecoveryRequest
{
    Site site;
    QString procedure;                     ///< id
    QString startedBy;
    QString backup;                        ///< chosen beforehand; may be empty
    QString cause;                         ///< from a diagnosis; may be empty
    QStringList reasons;
    std::optional<qint64> liveHeight;      ///< the highest known; empty: looked up
};

/// A backup that can be restored, and what that loses.
struct BackupOffer
{
    Backup backup;
    std::optional<qint64> blocksLost;      ///< empty: a height is not known
    std::optional<qint64> secondsLost;     ///< of chain, by the block time
};

/// Carries out a procedure, step by step, with a journal on the disk before and after each. Whoever holds one holds the
/// site's recovery: a second one, of this or another program, is refused. Killed at any point, open() goes on from
/// there.
///
/// Calls block, and come one at a time, from any thread. Between them nothing runs.
class Recovery
{
public:
    /// Errors: InvalidArgument (no such procedure, or the site's own version is not sound: detail says what), Busy
    /// (another recovery of this site is under way, or open from before: resume or stop that), WriteFailed and kin (of
    /// the journal).
    [[nodiscard]] static Result<std::unique_ptr<Recovery>> begin(const RecoveryRequest &request,
                                                                 const RecoveryServices &services, Control &control);
    /// Takes up the one that is open. Restores that were interrupted are finished or taken back first. Errors: Missing,
    /// Busy, Corrupt.
    [[nodiscard]] static Result<std::unique_ptr<Recovery>> open(const QString &id, const RecoveryServices &services,
                                                                Control &control);
    ~Recovery();
    Q_DISABLE_COPY_MOVE(Recovery)

    [[nodiscard]] const RecoveryJournal &journal() const;
    /// Index of the first step that is neither done nor skipped; -1: there is none.
    [[nodiscard]] int next() const;
    [[nodiscard]] StepNeed need() const;

    /// The backups that hold the chain and are not known to be unsound, newest first, for need() == Backup. Errors:
    /// those of Catalogue::list().
    [[nodiscard]] Result<QList<BackupOffer>> offers(Control &control) const;
    /// Empty: the newest sound one, which is the one that the step then finds. An other one than before has it verified
    /// again. Not once it is restored: InvalidArgument. Errors: Missing, PermissionDenied; the step that verifies it
    /// says the rest.
    Result<void> chooseBackup(const QString &archive);
    /// @p text: the site's name where need() is Name. Errors: InvalidArgument (it is another).
    Result<void> confirm(const QString &text);

    /// Runs the next step to its end, after need() is Nothing or Backup. What it fails with stands in the journal, too;
    /// the step can be run again, also where it was Cancelled. An optional step that fails is left out, with its error
    /// as the reason. Once the last one is done the recovery is Recovered. Errors: InvalidArgument (Name or ManualWork
    /// is needed), those of the step, those of the journal.
    [[nodiscard]] Result<void> runNext(const StepWatcher &watcher, Control &control);
    /// Leaves the next step out. Errors: InvalidArgument (no reason), Unsupported (a later step needs it).
    Result<void> skip(const QString &reason);
    /// Ends here, with what was done left as it is.
    Result<void> stop();

    /// Exact names and sizes of what the procedure's steps destroy, before they do. Translated lines. Asks the engine,
    /// which may take a minute.
    [[nodiscard]] QStringList destroyed() const;

private:
    class Private;
    explicit Recovery(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Whether what @p journal did can be taken back now: the former data is still kept where it says.
[[nodiscard]] bool canUndo(const RecoveryJournal &journal);
/// Takes back what a recovery did to the chain: its restore, or the removal by way of the safety archive or of the
/// folder that was set aside. The validator is stopped for it, and started if it ran. Killed, it is carried on by the
/// next call. Once the chain is back the journal says Undone, also where the validator then does not run on it:
/// External. Errors: NothingToUndo, Busy, and those of rollback() and restore().
[[nodiscard]] Result<void> undoRecovery(const QString &id, const RecoveryServices &services, const StepWatcher &watcher,
                                        Control &control);

/// The recovery of @p siteDirectory that was begun and not ended, and whether a program works on it now.
struct OpenRecovery
{
    RecoveryJournal journal;
    bool alive = false;
};
[[nodiscard]] std::optional<OpenRecovery> openRecovery(const QString &folder, const QString &siteDirectory);

} // namespace bt2c
