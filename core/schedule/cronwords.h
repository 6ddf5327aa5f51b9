#pragma once

#include "core/schedule/backupjobs.h"
#include "core/schedule/cronmove.h"

namespace bt2c {

/// "At 03:30, every day", "Every 15 minutes, from Monday to Friday": what the job does, translated, right about when
/// both kinds of days have to fit and when one is enough. Times in 24 hours. No full stop at the end.
[[nodiscard]] QString describe(const CronExpression &expression);

/// One sentence, translated: what is wrong or worth knowing.
[[nodiscard]] QString describe(const CronIssue &issue);

/// "minute", "day of the week", …
[[nodiscard]] QString describe(CronField field);

/// Why a run cannot be moved; one sentence, translated.
[[nodiscard]] QString describe(CronMoveTrouble trouble);

/// "Hourly backup", …; translated.
[[nodiscard]] QString describe(BackupJobKind kind);

/// Why a job cannot be moved to bt2c-recovery; one sentence, translated.
[[nodiscard]] QString describe(JobMoveTrouble trouble);

} // namespace bt2c
