#pragma once

#include "core/schedule/runevidence.h"

namespace bt2c {

/// Whether retention removed the archive of that name: the log or the ledger says so, or so many newer ones of its type
/// are there as retention keeps.
[[nodiscard]] bool wasPruned(const QString &fileName, const RunEvidence &evidence, const RunFacts &facts);

/// What is wrong with the backups themselves, newest first.
[[nodiscard]] QList<RunFinding> findingsOf(const QList<JudgedRun> &runs, const RunEvidence &evidence,
                                           const RunFacts &facts);

} // namespace bt2c
