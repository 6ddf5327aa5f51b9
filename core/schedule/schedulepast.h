#pragma once

#include "core/schedule/backupjobs.h"

#include <QDateTime>
#include <QTimeZone>

namespace bt2c {

/// A crontab that was installed: what stood there until then, and what from then on. Empty where it is not known.
struct CrontabEvent
{
    QDateTime at;
    std::optional<CrontabDocument> before;
    std::optional<CrontabDocument> after;
};

/// The installations that copies were kept of, oldest first; what takes one back is one, too. Those that no copy could
/// be read of are named in @p unread.
[[nodiscard]] QList<CrontabEvent> crontabEvents(const QString &keepDirectory, const QString &user, CronDialect dialect,
                                                QStringList &unread);

/// A job that stood in the crontab, switched on, for some time.
struct StandingJob
{
    CronBackup job;
    QDateTime from;            ///< not before; invalid: as far back as anybody looks
    QDateTime to;              ///< not after
    bool fromKnown = false;    ///< it stood there from the first instant on; otherwise since some time between
    bool stands = false;       ///< in the crontab of now
};

/// The jobs of @p now, and those that stood before by @p events, which are in order of time.
[[nodiscard]] QList<StandingJob> jobsOverTime(const CrontabDocument &document, const QList<CrontabEvent> &events,
                                              const QDateTime &now);

/// Whether the two call for the same backups at the same times; the line is of no account.
[[nodiscard]] bool isSameJob(const CronBackup &a, const CronBackup &b);

} // namespace bt2c
