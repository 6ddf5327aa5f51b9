#pragma once

#include "core/recovery/diagnosis.h"
#include "ui/recovery/recoverystatus.h"

namespace bt2c::madeup {

/// Diagnoses that nobody made, for pictures and tests of what the page shows; of the site validator1, at @p now.
[[nodiscard]] Diagnosis damagedData(const QDateTime &now);
[[nodiscard]] Diagnosis afterShutdown(const QDateTime &now);
[[nodiscard]] Diagnosis withoutBackup(const QDateTime &now);
[[nodiscard]] Diagnosis healthySite(const QDateTime &now);
[[nodiscard]] Diagnosis engineDown(const QDateTime &now);
/// With a recovery that is open; @p alive: another program works on it.
[[nodiscard]] Diagnosis unfinished(const QDateTime &now, bool alive);

/// A recovery of validator1 by @p procedure whose first @p done steps are done; no backup is chosen.
[[nodiscard]] RecoveryStatus begun(const Procedure &procedure, const QDateTime &now, int done);
/// The newest backup is the one to restore.
void choose(RecoveryStatus &status, const QDateTime &now);
/// A recovery by 2.2 whose first @p done steps are done.
[[nodiscard]] RecoveryStatus restoring(const QDateTime &now, int done);
/// As restoring(), with the step after those running.
[[nodiscard]] RecoveryStatus running(const QDateTime &now, int done);
[[nodiscard]] RecoveryStatus choosingBackup(const QDateTime &now);
[[nodiscard]] RecoveryStatus failedStep(const QDateTime &now);
/// By 2.3, before the volume is removed.
[[nodiscard]] RecoveryStatus askingForName(const QDateTime &now);
[[nodiscard]] RecoveryStatus recovered(const QDateTime &now);
[[nodiscard]] RecoveryStatus stopped(const QDateTime &now);

} // namespace bt2c::madeup
