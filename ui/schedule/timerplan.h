#pragma once

#include "ui/schedule/schedulebackend.h"
#include "ui/schedule/scheduleeditor.h"
#include "ui/widgets/banner.h"

namespace bt2c {

/// A job that changes hands between cron and a timer: what is asked, what is done and what is told of it.
struct TimerPlan
{
    QString title;                               ///< the question
    QStringList words;                           ///< what it means, a paragraph each
    QStringList warnings;
    QString line;                                ///< of the crontab
    QStringList files;                           ///< that are written or removed
    QString refusal;                             ///< why it cannot be; empty: it can
    QString yes;                                 ///< a verb
    QString doing;
    std::function<Conversion(Control &)> convert;
    std::function<Notice(const Conversion &)> tell;
};

/// Why no job here can be run by a timer, translated; empty: they can.
[[nodiscard]] QString noTimerWords(const ScheduleBackend &backend);

/// The entry on @p line, which makes a backup, becomes a timer of @p backend; @p taken are the names that others have.
[[nodiscard]] TimerPlan planTimer(const ScheduleEditor &editor, qsizetype line,
                                  const std::shared_ptr<ScheduleBackend> &backend, const QStringList &taken);

/// @p timer becomes an entry of the crontab again.
[[nodiscard]] TimerPlan planCron(const ScheduleEditor &editor, const OwnTimer &timer,
                                 const std::shared_ptr<ScheduleBackend> &backend);

/// "The hourly backup".
[[nodiscard]] QString timerSubject(const OwnTimer &timer, CronDialect dialect);

/// "The hourly backup is run by a systemd timer. Every hour, at minute 20.", or what is wrong with it beside the
/// crontab @p document; @p tone says which.
[[nodiscard]] QString timerWords(const OwnTimer &timer, TimerSystem system, const CrontabDocument &document,
                                 Tone *tone);

/// Of a file with a name of ours that could not be read as one.
[[nodiscard]] QString unreadTimerWords(const Error &error);

} // namespace bt2c
