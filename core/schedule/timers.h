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
    QString lingerMark = {};                ///< where this file is, systemd runs timers of users who are not logged in
};

/// Of this machine and user.
[[nodiscard]] TimerAccess localTimers();
/// Whether timers run only while the user is logged in; cron needs nobody.
[[nodiscard]] bool needsLogin(const TimerAccess &access);
/// What writeTimer() writes.
[[nodiscard]] QStringList timerFiles(const TimerAccess &access, const TimerJob &job);

struct TimerStatus
{
    bool written = false;                   ///< its files are there
    bool active = false;                    ///< the system will start it
    QString file;                           ///< the plist or the .timer

    bool operator==(const TimerStatus &) const = default;
};

/// The entry on @p line of @p document as a timer called @p name: its command for the crontab's shell, with cron's PATH
/// and the assignments in force there. Errors: InvalidArgument (no entry), Unsupported (detail: the trouble's words,
/// untranslated).
[[nodiscard]] Result<TimerJob> timerJobOf(const CrontabDocument &document, qsizetype line, const QString &name);

/// Why the entry on @p line of @p document cannot be a timer of @p system; nothing: it can.
[[nodiscard]] std::optional<TimerTrouble> timerTrouble(const CrontabDocument &document, qsizetype line,
                                                       TimerSystem system);

/// Writes the files of the job and starts nothing. Errors: Unsupported (detail: the trouble's words, untranslated),
/// WriteFailed, PermissionDenied.
[[nodiscard]] Result<void> writeTimer(const TimerAccess &access, const TimerJob &job, const CronExpression &expression);

/// From here on the system starts it. Errors: Missing (no such program), TimedOut, External (detail: what it said),
/// NotRunning (the user has no session of launchd or systemd here).
[[nodiscard]] Result<void> enableTimer(const TimerAccess &access, const TimerJob &job, Control &control);
/// The system starts it no more; its files stay. One that is not active is fine. Errors as enableTimer().
[[nodiscard]] Result<void> disableTimer(const TimerAccess &access, const TimerJob &job, Control &control);
/// disableTimer(), and its files are removed.
[[nodiscard]] Result<void> removeTimer(const TimerAccess &access, const TimerJob &job, Control &control);
[[nodiscard]] Result<TimerStatus> timerStatus(const TimerAccess &access, const TimerJob &job, Control &control);

/// What could not be put back after a conversion failed.
enum class ConversionLeft {
    Nothing,       ///< all is as it was before
    Unknown,       ///< the entry is not in the crontab, and whether the timer is active is not known
    NoEntry,       ///< the entry is not in the crontab, and its timer is not active; its files are there and keep it
    NoTimer,       ///< the timer is not active any more, and the entry is not in the crontab
    Files,         ///< the entry is in the crontab and the timer not active, but its files could not be removed
};

/// Why a job was not converted.
struct ConversionFailure
{
    Error error;
    std::optional<CrontabRefusal> crontab;  ///< where the crontab was in the way
    ConversionLeft left = ConversionLeft::Nothing;
};

using Conversion = std::expected<CrontabInstalled, ConversionFailure>;

/// The job on @p line of @p document, whose bytes are those of the crontab, becomes a timer: its files are written, the
/// line is removed from the crontab, the timer is enabled. What fails is taken back; at no time do both start the job.
[[nodiscard]] Conversion cronToTimer(const CrontabAccess &crontab, const TimerAccess &timers,
                                     const CrontabDocument &document, qsizetype line, const TimerJob &job,
                                     const CronServices &services, Control &control);

/// The timer becomes the line of its entry in the crontab whose bytes are @p document's, where the variables are those
/// that it had, else at the end: the timer is disabled, the line installed, the timer's files removed. A line that
/// stands there already is not added again.
[[nodiscard]] Conversion timerToCron(const CrontabAccess &crontab, const TimerAccess &timers,
                                     const CrontabDocument &document, const TimerJob &job, const CronServices &services,
                                     Control &control);

/// @p document as timerToCron() would install it. Errors: InvalidArgument.
[[nodiscard]] Result<CrontabDocument> withTimerEntry(const CrontabDocument &document, const TimerEntry &entry);

/// "Unknown" as "unknown", for JSON; empty for Nothing.
[[nodiscard]] QString conversionToken(ConversionLeft left);
/// A sentence or more, translated: what was in the way, what could not be put back and what to do.
[[nodiscard]] QString describe(const ConversionFailure &failure);
/// "launchd", "a systemd timer"; translated.
[[nodiscard]] QString describe(TimerSystem system);

} // namespace bt2c
