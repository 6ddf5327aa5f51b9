#include "core/schedule/cronexpression.h"

#include <bit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 allHours = (1U << 24) - 1;
constexpr quint32 allMonthDays = 0xFFFFFFFEU;
constexpr quint16 allMonths = 0x1FFE;
constexpr quint8 allWeekdays = 0x7F;
constexpr int longestMonth[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// Whether one of the days of the month comes in one of the months.
bool comes(quint32 monthDays, quint16 months)
{
    for (int month = 1; month <= 12; ++month) {
        const quint32 days = quint32((1ULL << (longestMonth[month] + 1)) - 2);
        if ((months >> month & 1) && (monthDays & days))
            return true;
    }
    return false;
}

int lowest(quint64 values)
{
    return std::countr_zero(values);
}

} // namespace

bool CronExpression::matches(QDate date) const
{
    if (!(months >> date.month() & 1))
        return false;
    const bool monthDay = monthDays >> date.day() & 1;
    const bool weekday = weekdays >> (date.dayOfWeek() % 7) & 1;
    return monthDayStar || weekdayStar ? monthDay && weekday : monthDay || weekday;
}

bool CronExpression::matches(QDate date, QTime time) const
{
    return (minutes >> time.minute() & 1) && (hours >> time.hour() & 1) && matches(date);
}

bool CronExpression::neverRuns() const
{
    return minutes == 0 || hours == 0 || dayRule() == CronDayRule::Never;
}

CronDayRule CronExpression::dayRule() const
{
    const bool someMonthDay = comes(monthDays, months);
    if (months == 0)
        return CronDayRule::Never;
    if (monthDayStar || weekdayStar) {
        if (!someMonthDay || weekdays == 0)
            return CronDayRule::Never;
        if (monthDays == allMonthDays)
            return weekdays == allWeekdays ? CronDayRule::EveryDay : CronDayRule::Weekdays;
        return weekdays == allWeekdays ? CronDayRule::MonthDays : CronDayRule::Both;
    }
    if (monthDays == allMonthDays || weekdays == allWeekdays)
        return CronDayRule::EveryDay;
    if (!someMonthDay)
        return weekdays == 0 ? CronDayRule::Never : CronDayRule::Weekdays;
    return weekdays == 0 ? CronDayRule::MonthDays : CronDayRule::Either;
}

CronPreset presetOf(const CronExpression &expression)
{
    CronPreset preset;
    preset.custom = expression.text;
    if (expression.reboot || expression.random || expression.months != allMonths
        || std::popcount(expression.minutes) != 1)
        return preset;
    const CronDayRule rule = expression.dayRule();
    CronPreset simple;
    simple.minute = lowest(expression.minutes);
    if (rule == CronDayRule::EveryDay && expression.hours == allHours) {
        simple.kind = CronPreset::Kind::Hourly;
        return simple;
    }
    if (std::popcount(expression.hours) != 1)
        return preset;
    simple.hour = lowest(expression.hours);
    if (rule == CronDayRule::EveryDay) {
        simple.kind = CronPreset::Kind::Daily;
        return simple;
    }
    if (rule == CronDayRule::Weekdays) {
        simple.kind = CronPreset::Kind::Weekly;
        simple.weekdays = expression.weekdays;
        return simple;
    }
    return preset;
}

QByteArray scheduleText(const CronPreset &preset)
{
    const QByteArray minute = QByteArray::number(preset.minute);
    const QByteArray hour = QByteArray::number(preset.hour);
    switch (preset.kind) {
    case CronPreset::Kind::Hourly:
        return minute + " * * * *";
    case CronPreset::Kind::Daily:
        return minute + ' ' + hour + " * * *";
    case CronPreset::Kind::Weekly:
        return minute + ' ' + hour + " * * " + fieldText(preset.weekdays, CronField::DayOfWeek);
    case CronPreset::Kind::Custom:
        break;
    }
    return preset.custom;
}

QByteArray fieldText(quint64 values, CronField field)
{
    constexpr quint64 all[] = {(1ULL << 60) - 1, allHours, allMonthDays, allMonths, allWeekdays};
    if (values == all[int(field)])
        return "*"_ba;
    QByteArray text;
    while (values) {
        const int first = lowest(values);
        const int count = std::countr_one(values >> first);
        // Two neighbours read better as "1,2".
        const int shown = count >= 3 ? count : 1;
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(first);
        if (shown > 1)
            text += '-' + QByteArray::number(first + shown - 1);
        values &= ~(((1ULL << shown) - 1) << first);
    }
    return text;
}

} // namespace bt2c
