#pragma once

#include "core/recovery/recovery.h"
#include "core/support/rate.h"

namespace bt2c {

/// All that the wizard shows of a recovery; values, so that it can be made up.
struct RecoveryStatus
{
    RecoveryJournal journal;
    int next = -1;                         ///< index of the step that is running, or the next one
    StepNeed need = StepNeed::Nothing;
    bool running = false;                  ///< a step
    bool busy = false;                     ///< a step, or something short between steps
    bool stopping = false;                 ///< asked to stop, and not at its end yet
    bool undoable = false;
    QDateTime since;                       ///< when the running step began
    QString waiting;                       ///< what it waits for; empty: for nothing
    int secondsLeft = -1;                  ///< for so long at most
    Progress progress;
    RateMeter meter;
    std::optional<Error> error;            ///< what the next step, or the answer to its question, failed with
    QStringList destroyed;                 ///< for StepNeed::Name
    bool offersKnown = false;              ///< for StepNeed::Backup
    QList<BackupOffer> offers;
    std::optional<Error> offersError;

    [[nodiscard]] bool ended() const { return journal.outcome != RecoveryOutcome::Open; }
    [[nodiscard]] bool failed() const { return !busy && !ended() && error.has_value(); }
    /// Whether a backup has to be chosen now, or another may be, since the one that was did not do.
    [[nodiscard]] bool choosesBackup() const
    {
        if (busy || ended() || need == StepNeed::Backup)
            return !busy && !ended();
        const StepAction action = journal.procedure.steps.value(next).action;
        const bool about = action == StepAction::VerifyBackup || action == StepAction::RestoreBackup;
        return about && error && error->code != ErrorCode::Cancelled && !journal.restoredChain;
    }
};

} // namespace bt2c
