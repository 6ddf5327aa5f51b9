#pragma once

#include "core/schedule/backupjobs.h"

namespace bt2c {

/// The entries, enabled or not, that run `bt2c-recovery watch`, in the crontab's order.
[[nodiscard]] QList<qsizetype> watchEntries(const CrontabDocument &document);
/// Whether one of them is enabled.
[[nodiscard]] bool isWatched(const CrontabDocument &document);

/// @p document with an entry at its end that runs `bt2c-recovery watch --quiet` at @p schedule; where there is one
/// already, that gets the schedule, and is enabled. Errors: those of CrontabDocument's edits and crontabCommand().
[[nodiscard]] Result<CrontabDocument> withWatch(const CrontabDocument &document, const OurProgram &program,
                                                const QByteArray &schedule);
/// Without any of them.
[[nodiscard]] Result<CrontabDocument> withoutWatch(const CrontabDocument &document);

/// Every five minutes, as docs/metrics.md counts on.
inline constexpr char watchSchedule[] = "*/5 * * * *";

} // namespace bt2c
