#pragma once

#include "core/recovery/recoverysite.h"

namespace bt2c {

/// What a Recovery holds. Not for use outside core/recovery.
class Recovery::Private
{
public:
    Private(const RecoveryServices &with, RecoveryJournal what, DirectoryLock held)
        : services(with)
        , journal(std::move(what))
        , lock(std::move(held))
    {}

    [[nodiscard]] Result<void> keep() { return writeRecoveryJournal(services.folder, journal); }
    [[nodiscard]] Result<void> perform(qsizetype index, const StepWatcher &watcher, Control &control);
    [[nodiscard]] Result<void> finishIfDone();
    [[nodiscard]] Result<void> end(RecoveryOutcome outcome, const QString &told);
    void openLedger();
    /// The ledger's line is no longer this recovery's to end after a kill; gives its id.
    [[nodiscard]] qint64 takeLedger();
    void closeLedger(qint64 id, const QString &outcome);
    [[nodiscard]] const ProcedureStep &step(qsizetype index) const { return journal.procedure.steps.at(index); }
    [[nodiscard]] QDateTime now() const { return services.services.clock->now(); }

    RecoveryServices services;
    RecoveryJournal journal;
    DirectoryLock lock;
    QString confirmed; // id of the step that was
};

} // namespace bt2c
