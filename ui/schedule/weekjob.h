#pragma once

#include "core/schedule/backupjobs.h"
#include "core/schedule/cronmove.h"

#include <QString>

#include <optional>

namespace bt2c {

/// An entry of the crontab as the grid shows it.
struct WeekJob
{
    qsizetype line = 0;                        ///< of the crontab, from 0
    QString name;                              ///< "Daily backup"
    std::optional<BackupJobKind> kind;         ///< empty: another program's, which is shown and cannot be moved
    bool enabled = true;
    CronExpression expression;
    bool notOnBattery = false;

    bool operator==(const WeekJob &) const = default;
};

} // namespace bt2c
