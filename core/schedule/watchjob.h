#pragma once

#include "core/schedule/backupjobs.h"

namespace bt2c {

/// An entry, enabled or not, that runs `bt2c-recovery watch`.
struct WatchEntry
{
    qsizetype line = 0;
    bool enabled = true;
    QByteArray dataDirectory;                ///< of --data-dir; empty: there is none
};
/// All of them, in the crontab's order.
[[nodiscard]] QList<WatchEntry> watchEntries(const CrontabDocument &document);
/// Whether one of them is enabled.
[[nodiscard]] bool isWatched(const CrontabDocument &document);

/// @p document with an entry at its end that runs `bt2c-recovery watch --quiet` at @p schedule; where there is one for
/// the site of @p program already, that gets the schedule, and is enabled. Errors: those of CrontabDocument's edits and
/// crontabCommand().
[[nodiscard]] Result<CrontabDocument> withWatch(const CrontabDocument &document, const OurProgram &program,
                                                const QByteArray &schedule);
/// Without those for the site in @p dataDirectory; empty: without those that name none.
[[nodiscard]] Result<CrontabDocument> withoutWatch(const CrontabDocument &document, const QByteArray &dataDirectory);

/// Every five minutes, as docs/metrics.md counts on.
inline constexpr char watchSchedule[] = "*/5 * * * *";

} // namespace bt2c
