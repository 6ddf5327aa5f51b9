#pragma once

#include "core/schedule/collisions.h"

#include <QDateTime>

namespace bt2c {

/// "Daily backup"; "Full backup" for one of a stated type.
[[nodiscard]] QString jobTitle(const CronBackup &job);

/// "bt2c-recovery" or the documented script, as the line calls it.
[[nodiscard]] QString programWords(const CronBackup &job);

/// The program that another's entry starts: "check-disk".
[[nodiscard]] QString entryTitle(const CrontabLine &line);

/// "Hourly, daily and weekly backup all start on Sunday at 00:00 …"
[[nodiscard]] QString collisionWords(const JobCollision &collision, const QList<CronBackup> &jobs);

/// "Mon 23 Nov 03:30", in the job's own zone.
[[nodiscard]] QString runWords(const QDateTime &at);

/// "3 backup jobs, 4 other entries"
[[nodiscard]] QString countWords(qsizetype jobs, qsizetype others);

} // namespace bt2c
