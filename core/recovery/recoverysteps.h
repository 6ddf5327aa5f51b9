#pragma once

#include "core/recovery/recoverysite.h"

#include <functional>

namespace bt2c {

// The steps of procedures. Not for use outside core/recovery.

/// One run of one step.
struct StepRun
{
    RecoveryJournal &journal;
    qsizetype index;
    const RecoveryServices &services;
    const StepWatcher &watcher;
    Control &control;
    std::function<Result<void>()> keep;    ///< writes the journal durably

    [[nodiscard]] const ProcedureStep &step() const { return journal.procedure.steps.at(index); }
    [[nodiscard]] StepRecord &record() const { return journal.steps[index]; }
    [[nodiscard]] QJsonObject &evidence() const { return record().evidence; }
    [[nodiscard]] QDateTime now() const { return services.services.clock->now(); }
    /// A line of output, for the watcher and the journal.
    void say(const QString &line) const;
    void waiting(const QString &what, qint64 secondsLeft) const;
    [[nodiscard]] Result<SiteNow> site() const { return seenSite(journal, services, control); }
};

/// Does what the step asks for, and reads back that it came to be. Gives the words of its result. Each may be run again
/// after it failed, was cancelled or was killed at any point.
[[nodiscard]] Result<QString> runAction(StepRun &run);

[[nodiscard]] Result<QString> listContainers(StepRun &run);
[[nodiscard]] Result<QString> composeUp(StepRun &run);
[[nodiscard]] Result<QString> composeDown(StepRun &run);
[[nodiscard]] Result<QString> stopValidator(StepRun &run);
[[nodiscard]] Result<QString> startValidator(StepRun &run);

[[nodiscard]] Result<QString> listBackups(StepRun &run);
[[nodiscard]] Result<QString> verifyBackup(StepRun &run);
[[nodiscard]] Result<QString> restoreBackup(StepRun &run);

[[nodiscard]] Result<QString> checkChain(StepRun &run);
[[nodiscard]] Result<QString> followLogs(StepRun &run);

[[nodiscard]] Result<QString> safetyArchive(StepRun &run);
[[nodiscard]] Result<QString> removeChain(StepRun &run);
/// Before the chain's volume is removed for good: sees that the safety archive is there and sound, and that the chain
/// is still what was kept in it. Otherwise it is kept once more. Does nothing where the operator left the archive out,
/// or the procedure has none. Errors: those of making it.
[[nodiscard]] Result<void> keepWhatChanged(StepRun &run, const SiteNow &now);

[[nodiscard]] Result<QString> drillBackup(StepRun &run);

/// Stops the validator and sees that it is. Gives what it was before: empty where there is none.
[[nodiscard]] Result<std::optional<Container>> stopTheValidator(const RecoveryJournal &journal,
                                                                const RecoveryServices &services, Control &control);
/// Starts the container and sees for more than a second that it runs. Errors: External (it ended at once; detail is its
/// last word).
[[nodiscard]] Result<Container> startTheValidator(Engine &engine, const QString &container, Control &control);

/// The backups that hold the chain and are not known to be unsound, newest first.
[[nodiscard]] Result<QList<Backup>> chainBackups(const Site &site, const RecoveryServices &services);
/// Exact names and sizes of what the steps still to come take away for good, or set aside. Translated lines. Asks the
/// engine.
[[nodiscard]] QStringList destroyedBy(const RecoveryJournal &journal, const RecoveryServices &services);
/// What is lost by restoring the backup that @p journal has chosen. Translated; empty where a height is not known.
[[nodiscard]] QString lossWords(const RecoveryJournal &journal);
/// Whether the recovery has removed the chain, or set it aside.
[[nodiscard]] bool chainWasRemoved(const RecoveryJournal &journal);
/// The height that the chain should come to at least: a restored one to its backup's, a new one to none, any other to
/// what it had.
[[nodiscard]] qint64 expectedHeight(const RecoveryJournal &journal);

} // namespace bt2c
