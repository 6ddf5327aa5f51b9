#include "core/schedule/cronwords.h"

#include "core/support/listwords.h"

#include <QCoreApplication>

#include <bit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Schedule)
};

constexpr quint64 allMinutes = (1ULL << 60) - 1;
constexpr quint32 allHours = (1U << 24) - 1;
constexpr quint16 allMonths = 0x1FFE;
constexpr int mostTimes = 6;

QString weekdayName(int weekday)
{
    switch (weekday) {
    case 0:
        return ScheduleWords::tr("Sunday");
    case 1:
        return ScheduleWords::tr("Monday");
    case 2:
        return ScheduleWords::tr("Tuesday");
    case 3:
        return ScheduleWords::tr("Wednesday");
    case 4:
        return ScheduleWords::tr("Thursday");
    case 5:
        return ScheduleWords::tr("Friday");
    default:
        return ScheduleWords::tr("Saturday");
    }
}

QString monthName(int month)
{
    switch (month) {
    case 1:
        return ScheduleWords::tr("January");
    case 2:
        return ScheduleWords::tr("February");
    case 3:
        return ScheduleWords::tr("March");
    case 4:
        return ScheduleWords::tr("April");
    case 5:
        return ScheduleWords::tr("May");
    case 6:
        return ScheduleWords::tr("June");
    case 7:
        return ScheduleWords::tr("July");
    case 8:
        return ScheduleWords::tr("August");
    case 9:
        return ScheduleWords::tr("September");
    case 10:
        return ScheduleWords::tr("October");
    case 11:
        return ScheduleWords::tr("November");
    default:
        return ScheduleWords::tr("December");
    }
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return ScheduleWords::tr("%1 and %2", "the last two of a list")
        .arg(parts.first(parts.size() - 1).join(listSeparator()), parts.last());
}

QList<int> valuesOf(quint64 set)
{
    QList<int> values;
    for (; set; set &= set - 1)
        values.append(std::countr_zero(set));
    return values;
}

bool isRun(const QList<int> &values)
{
    return values.size() >= 3 && values.last() - values.first() == values.size() - 1;
}

/// "0, 5 to 9 and 40".
QString numbers(quint64 set)
{
    QStringList parts;
    while (set) {
        const int first = std::countr_zero(set);
        const int count = std::countr_one(set >> first);
        const int shown = count >= 3 ? count : 1;
        parts.append(shown > 1 ? ScheduleWords::tr("%1 to %2", "numbers").arg(first).arg(first + shown - 1)
                               : QString::number(first));
        set &= ~(((1ULL << shown) - 1) << first);
    }
    return joined(parts);
}

QString clock(int hour, int minute)
{
    return u"%1:%2"_s.arg(hour, 2, 10, '0'_L1).arg(minute, 2, 10, '0'_L1);
}

/// n where @p set is each nth value from 0 on and comes round evenly in @p span; otherwise 0.
int evenStep(quint64 set, int span)
{
    const QList<int> values = valuesOf(set);
    if (values.size() < 2 || values.first() != 0)
        return 0;
    const int step = values.at(1);
    if (span % step != 0 || values.size() != span / step)
        return 0;
    for (int i = 0; i < values.size(); ++i) {
        if (values.at(i) != i * step)
            return 0;
    }
    return step;
}

struct TimeWords
{
    QString text;
    bool repeats = false; ///< "every day" would say nothing new
};

/// "Every minute" or "Every 15 minutes"; empty: neither.
QString often(quint64 minutes)
{
    if (minutes == allMinutes)
        return ScheduleWords::tr("Every minute");
    const int step = evenStep(minutes, 60);
    return step > 0 ? ScheduleWords::tr("Every %n minute(s)", nullptr, step) : QString();
}

TimeWords timesOf(const CronExpression &expression)
{
    const QList<int> minutes = valuesOf(expression.minutes);
    const QList<int> hours = valuesOf(expression.hours);
    const QString every = often(expression.minutes);
    if (expression.hours == allHours) {
        if (!every.isEmpty())
            return {every, true};
        if (minutes.size() == 1 && minutes.first() == 0)
            return {ScheduleWords::tr("Every hour, on the hour"), true};
        return {ScheduleWords::tr("Every hour, at minute %1", nullptr, int(minutes.size()))
                    .arg(numbers(expression.minutes)),
                true};
    }
    const int hourStep = evenStep(expression.hours, 24);
    if (minutes.size() == 1 && hourStep > 0 && hours.size() > 2)
        return {ScheduleWords::tr("Every %n hour(s), at minute %1", nullptr, hourStep).arg(minutes.first()), true};
    if (minutes.size() * hours.size() <= mostTimes) {
        QStringList times;
        for (const int hour : hours) {
            for (const int minute : minutes)
                times.append(clock(hour, minute));
        }
        return {ScheduleWords::tr("At %1", "times of the day").arg(joined(times)), false};
    }
    if (!every.isEmpty() && (isRun(hours) || hours.size() == 1))
        return {ScheduleWords::tr("%1 from %2 to %3", "every 15 minutes from 09:00 to 17:59")
                    .arg(every, clock(hours.first(), 0), clock(hours.last(), 59)),
                false};
    if (!every.isEmpty())
        return {ScheduleWords::tr("%1 in the hours %2").arg(every, numbers(expression.hours)), false};
    return {
        ScheduleWords::tr("At minute %1 of the hours %2").arg(numbers(expression.minutes), numbers(expression.hours)),
        false};
}

QString weekdaysOf(quint8 set)
{
    const QList<int> days = valuesOf(set);
    if (isRun(days))
        return ScheduleWords::tr("from %1 to %2", "weekdays or months")
            .arg(weekdayName(days.first()), weekdayName(days.last()));
    // Saturday and Sunday belong together, and Friday to Sunday is a run.
    QStringList names;
    for (const int day : days) {
        if (day != 0)
            names.append(weekdayName(day));
    }
    if (set & 1)
        names.append(weekdayName(0));
    return ScheduleWords::tr("on %1", "weekdays").arg(joined(names));
}

QString monthDaysOf(quint32 set)
{
    return ScheduleWords::tr("on day %1 of the month").arg(numbers(set));
}

QString daysOf(const CronExpression &expression)
{
    switch (expression.dayRule()) {
    case CronDayRule::Weekdays:
        return weekdaysOf(expression.weekdays);
    case CronDayRule::MonthDays:
        return monthDaysOf(expression.monthDays);
    case CronDayRule::Both:
        return ScheduleWords::tr("%1 where that is also %2", "on day 1 of the month … on Monday")
            .arg(monthDaysOf(expression.monthDays), weekdaysOf(expression.weekdays));
    case CronDayRule::Either:
        return ScheduleWords::tr("%1, and also %2", "on day 1 of the month … on Monday")
            .arg(monthDaysOf(expression.monthDays), weekdaysOf(expression.weekdays));
    case CronDayRule::EveryDay:
    case CronDayRule::Never:
        break;
    }
    return ScheduleWords::tr("every day");
}

QString monthsOf(quint16 set)
{
    const QList<int> months = valuesOf(set);
    if (isRun(months))
        return ScheduleWords::tr("from %1 to %2", "weekdays or months")
            .arg(monthName(months.first()), monthName(months.last()));
    QStringList names;
    for (const int month : months)
        names.append(monthName(month));
    return ScheduleWords::tr("in %1", "months").arg(joined(names));
}

} // namespace

QString describe(const CronExpression &expression)
{
    if (expression.reboot)
        return ScheduleWords::tr("When the machine starts");
    if (expression.neverRuns())
        return ScheduleWords::tr("Never");
    TimeWords times = timesOf(expression);
    if (expression.random)
        times = {ScheduleWords::tr("At a time that cron chooses"), false};
    QStringList parts{times.text};
    if (!times.repeats || expression.dayRule() != CronDayRule::EveryDay)
        parts.append(daysOf(expression));
    if (expression.months != allMonths)
        parts.append(monthsOf(expression.months));
    return parts.join(listSeparator());
}

QString describe(CronField field)
{
    switch (field) {
    case CronField::Minute:
        return ScheduleWords::tr("minute");
    case CronField::Hour:
        return ScheduleWords::tr("hour");
    case CronField::DayOfMonth:
        return ScheduleWords::tr("day of the month");
    case CronField::Month:
        return ScheduleWords::tr("month");
    case CronField::DayOfWeek:
        break;
    }
    return ScheduleWords::tr("day of the week");
}

QString describe(BackupJobKind kind)
{
    switch (kind) {
    case BackupJobKind::Hourly:
        return ScheduleWords::tr("Hourly backup");
    case BackupJobKind::Daily:
        return ScheduleWords::tr("Daily backup");
    case BackupJobKind::Weekly:
        return ScheduleWords::tr("Weekly backup");
    case BackupJobKind::ByTheHour:
        return ScheduleWords::tr("Backup, full at midnight");
    case BackupJobKind::Plain:
        break;
    }
    return ScheduleWords::tr("Backup");
}

} // namespace bt2c
