#pragma once

#include "core/schedule/runhistory.h"

#include <QSet>

namespace bt2c {

/// What logs and ledger say of backups, in one form.
struct RunEvent
{
    enum class What { Began, Made, Failed, Ended };     ///< Ended: the ledger's operation was cut off or cancelled
    What what = What::Began;
    std::optional<ScheduledKind> kind;     ///< empty: it does not say of which
    QDateTime at;
    QString path;                          ///< of the archive that was made
    QString words;
    bool permission = false;
    bool ledger = false;
    bool running = false;                  ///< began, by the ledger, and has not ended
};

struct RunEvidence
{
    QList<RunEvent> events;                ///< oldest first
    QSet<QString> removed;                 ///< file names of archives that retention removed
    QSet<QString> empty;                   ///< file names of archives that were made without a chain
};

[[nodiscard]] RunEvidence evidenceOf(const QList<RunLogEntry> &log, const QList<LedgerOperation> &ledger);

/// Whether an error's words tell of a missing right.
[[nodiscard]] bool tellsOfPermission(const QString &words);

} // namespace bt2c
