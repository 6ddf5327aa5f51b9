#pragma once

#include "core/schedule/timerentry.h"

#include <QMap>
#include <QStringList>

#include <expected>
#include <optional>

namespace bt2c {

// What stands in place of a crontab entry: a launchd agent or a systemd user timer, as text. Pure functions.

struct TimerJob
{
    QString name;                        ///< "hourly"; letters, digits, '-' and '_'; see timerLabel()
    QStringList command;                 ///< program and arguments, each as the program gets it
    QMap<QString, QString> environment;
    QString directory;                   ///< the current directory; empty: left to the system
    QString log;                         ///< where launchd puts what the job says; systemd's goes to its journal
    TimerEntry entry = {};               ///< what it stands for; kept in comments

    bool operator==(const TimerJob &) const = default;
};

/// Why an entry cannot be run by launchd or systemd.
enum class TimerTrouble {
    AtReboot,          ///< "@reboot"
    Random,            ///< cron chooses its time
    NeverRuns,
    BothDays,          ///< launchd takes one of day of month and day of week for enough
    TooManyTimes,      ///< launchd has no ranges or steps, and the list would be longer than mostIntervals
    BadName,           ///< the name has other characters, or the command is no UTF-8 or holds control characters
    Input,             ///< cron gives it what follows a '%' to read
    OtherZone,         ///< CRON_TZ stands above it
};

/// One dictionary of launchd's StartCalendarInterval; what is empty stands for any.
struct LaunchdInterval
{
    std::optional<int> minute;
    std::optional<int> hour;
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> weekday;          ///< 0 is Sunday
    bool operator==(const LaunchdInterval &) const = default;
};

constexpr qsizetype mostIntervals = 500;

/// "org.bt2c.recovery.backup-hourly": launchd's label, and the name of the files of both.
[[nodiscard]] QString timerLabel(const TimerJob &job);

/// A dictionary for each combination that has to be named; where either kind of day is enough, one list for each.
[[nodiscard]] std::expected<QList<LaunchdInterval>, TimerTrouble> launchdIntervals(const CronExpression &expression);

/// The agent's property list.
[[nodiscard]] std::expected<QByteArray, TimerTrouble> launchdPlist(const TimerJob &job,
                                                                   const CronExpression &expression);

/// Values of OnCalendar=, one or (where either kind of day is enough) two.
[[nodiscard]] std::expected<QStringList, TimerTrouble> systemdCalendar(const CronExpression &expression);

[[nodiscard]] std::expected<QByteArray, TimerTrouble> systemdTimer(const TimerJob &job,
                                                                   const CronExpression &expression);
[[nodiscard]] std::expected<QByteArray, TimerTrouble> systemdService(const TimerJob &job);

/// Untranslated, for errors and the ledger: "at reboot".
[[nodiscard]] QString timerToken(TimerTrouble trouble);
/// One sentence, translated.
[[nodiscard]] QString describe(TimerTrouble trouble);

} // namespace bt2c
