#pragma once

#include "core/schedule/croninstall.h"
#include "core/schedule/timertext.h"

namespace bt2c {

enum class TimerSystem { Launchd, Systemd };

/// Where timers are put, and with what.
struct TimerAccess
{
    TimerSystem system = TimerSystem::Systemd;
    QString program;                        ///< `launchctl` or `systemctl`
    QString folder;                         ///< ~/Library/LaunchAgents or ~/.config/systemd/user
    qint64 uid = 0;                         ///< launchd's domain is gui/UID
    QProcessEnvironment environment;
    std::chrono::milliseconds limit = std::chrono::seconds(30); ///< of each call
};

/// Of this machine and user.
[[nodiscard]] TimerAccess localTimers();

struct TimerStatus
{
    bool written = false;                   ///< its files are there
    bool active = false;                    ///< the system will start it
    QString file;                           ///< the plist or the .timer

    bool operator==(const TimerStatus &) const = default;
};

/// The entry on @p line of @p document as a timer called @p name: its command for the crontab's shell, with cron's PATH and the
/// assignments in force there. Errors: InvalidArgument (no entry), Unsupported (input after '%').
[[nodiscard]] Result<TimerJob> timerJobOf(const CrontabDocument &document, qsizetype line, const QString &name);

/// Writes the files of the job and starts nothing. Errors: Unsupported (detail: the trouble's words, untranslated),
/// WriteFailed, PermissionDenied.
[[nodiscard]] Result<void> writeTimer(const TimerAccess &access, const TimerJob &job, const CronExpression &expression);

/// From here on the system starts it. Errors: Missing (no such program), TimedOut, External (detail: what it said), NotRunning (the
/// user has no session of launchd or systemd here).
[[nodiscard]] Result<void> enableTimer(const TimerAccess &access, const TimerJob &job, Control &control);
/// The system starts it no more; its files stay. One that is not active is fine. Errors as enableTimer().
[[nodiscard]] Result<void> disableTimer(const TimerAccess &access, const TimerJob &job, Control &control);
/// disableTimer(), and its files are removed.
[[nodiscard]] Result<void> removeTimer(const TimerAccess &access, const TimerJob &job, Control &control);
[[nodiscard]] Result<TimerStatus> timerStatus(const TimerAccess &access, const TimerJob &job, Control &control);

/// Why a job was not converted; what was there before is there again, unless left says what is not.
struct ConversionFailure
{
    Error error;
    std::optional<CrontabRefusal> crontab;  ///< where the crontab was in the way
    QString left;                           ///< what could not be put back, untranslated; empty: all was
};

/// The job on @p line of @p document, whose bytes are those of the crontab, becomes a timer: its files are written, the
/// line is removed from the crontab, the timer is enabled. What fails is taken back; at no time do both start the job.
[[nodiscard]] std::expected<CrontabInstalled, ConversionFailure>
cronToTimer(const CrontabAccess &crontab, const TimerAccess &timers, const CrontabDocument &document, qsizetype line,
            const TimerJob &job, const CronServices &services, Control &control);

/// The timer becomes the line @p entry at the end of the crontab whose bytes are @p document's: the timer is disabled, the line
/// installed, the timer's files removed.
[[nodiscard]] std::expected<CrontabInstalled, ConversionFailure>
timerToCron(const CrontabAccess &crontab, const TimerAccess &timers, const CrontabDocument &document, const QByteArray &entry,
            const TimerJob &job, const CronServices &services, Control &control);

} // namespace bt2c
