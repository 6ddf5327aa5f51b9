#pragma once

#include "core/schedule/crondialect.h"
#include "core/schedule/cronissue.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <array>
#include <expected>

namespace bt2c {

/// How the days of an expression are chosen, with the rule about '*' already worked out.
enum class CronDayRule {
    EveryDay,
    Weekdays, ///< by day of week alone
    MonthDays, ///< by day of month alone
    Both, ///< day of month and day of week have to fit
    Either, ///< one of the two is enough
    Never, ///< no day fits
};

/// When a job runs, as the dialect reads it. Made by parseCronExpression() alone.
struct CronExpression
{
    CronDialect dialect = CronDialect::Debian;
    QByteArray text; ///< as written, without blanks around it
    QByteArray nickname; ///< "@daily"; empty: five fields
    bool reboot = false; ///< at the start of the machine, and at no time; all sets are empty
    bool random = false; ///< holds "6~15": the minutes below are those that are possible
    quint64 minutes = 0; ///< bit n: minute n
    quint32 hours = 0;
    quint32 monthDays = 0; ///< bits 1 to 31
    quint16 months = 0; ///< bits 1 to 12
    quint8 weekdays = 0; ///< bits 0 (Sunday) to 6
    bool minuteStar = false; ///< the field begins with '*'
    bool hourStar = false;
    bool monthDayStar = false;
    bool weekdayStar = false;
    std::array<QByteArray, cronFieldCount> fields; ///< as written; a nickname's meaning

    bool operator==(const CronExpression &) const = default;

    /// Whether it is due on @p date at some time.
    [[nodiscard]] bool matches(QDate date) const;
    /// Whether it is due in the minute of @p time on @p date, on a day without a change of the clock.
    [[nodiscard]] bool matches(QDate date, QTime time) const;
    /// No minute of any year is met.
    [[nodiscard]] bool neverRuns() const;
    /// Debian and cronie let such a job follow the clock; one with fixed times runs once a day, whatever it does.
    [[nodiscard]] bool followsClock() const { return minuteStar || hourStar; }
    [[nodiscard]] CronDayRule dayRule() const;
};

/// What reading a schedule gave: an expression, unless one of the issues is an Error.
struct CronParse
{
    std::optional<CronExpression> expression;
    QList<CronIssue> issues; ///< by offset
};

/// Reads @p text, which is a schedule and nothing else, with blanks around it. Total: any bytes give an expression or
/// at least one Error.
[[nodiscard]] CronParse parseCronExpression(QByteArrayView text, CronDialect dialect);

/// The same for what a person types. Offsets count the characters of @p text.
[[nodiscard]] CronParse parseTypedExpression(const QString &text, CronDialect dialect);

/// Reads the schedule at the start of @p line (no newline in it) and says in @p rest where what follows begins, past
/// the blanks; the length of @p line where nothing does. Errors as above.
[[nodiscard]] CronParse parseScheduleOf(QByteArrayView line, CronDialect dialect, qsizetype &rest);

/// The kinds of schedule the editor offers.
struct CronPreset
{
    enum class Kind { Hourly, Daily, Weekly, Custom };
    Kind kind = Kind::Custom;
    int minute = 0; ///< 0 to 59
    int hour = 0; ///< 0 to 23; Daily and Weekly
    quint8 weekdays = 0; ///< Weekly: bits 0 (Sunday) to 6
    QByteArray custom; ///< Custom: the schedule as text

    bool operator==(const CronPreset &) const = default;
};

/// Which preset says the same as @p expression.
[[nodiscard]] CronPreset presetOf(const CronExpression &expression);

/// The normal form: "20 * * * *", "30 3 * * *", "30 3 * * 1-5", or the custom text as it stands.
[[nodiscard]] QByteArray scheduleText(const CronPreset &preset);

/// Values of one field as text: "*" where all are there, else numbers and ranges ("0,5-8"). Weekdays: 0 to 6.
[[nodiscard]] QByteArray fieldText(quint64 values, CronField field);

} // namespace bt2c
