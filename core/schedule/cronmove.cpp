#include "core/schedule/cronmove.h"

#include <bit>

namespace bt2c {

namespace {

constexpr quint32 allHours = (1U << 24) - 1;

bool has(quint64 values, int value)
{
    return values >> value & 1;
}

bool isSlot(CronSlot slot)
{
    return slot.weekday >= 0 && slot.weekday < 7 && slot.hour >= 0 && slot.hour < 24 && slot.minute >= 0
           && slot.minute < 60;
}

quint64 exchanged(quint64 values, int from, int to)
{
    return (values & ~(1ULL << from)) | (1ULL << to);
}

std::optional<CronMoveTrouble> timeTrouble(const CronExpression &expression, CronSlot from, CronSlot to)
{
    const bool otherHour = from.hour != to.hour;
    const bool otherMinute = from.minute != to.minute;
    const bool oneMinute = std::popcount(expression.minutes) == 1;
    const bool oneHour = std::popcount(expression.hours) == 1;
    if (otherHour && expression.hours == allHours)
        return CronMoveTrouble::EveryHour;
    // The minutes belong to all hours, and the hours to all minutes.
    if (otherHour && (!oneMinute || (otherMinute && !oneHour)))
        return CronMoveTrouble::OthersWouldMove;
    if ((otherHour && has(expression.hours, to.hour)) || (otherMinute && has(expression.minutes, to.minute)))
        return CronMoveTrouble::AlreadyThere;
    return std::nullopt;
}

std::optional<CronMoveTrouble> dayTrouble(const CronExpression &expression, CronSlot to)
{
    switch (expression.dayRule()) {
    case CronDayRule::EveryDay:
        return CronMoveTrouble::EveryDay;
    case CronDayRule::Weekdays:
        break;
    case CronDayRule::MonthDays:
    case CronDayRule::Both:
    case CronDayRule::Either:
    case CronDayRule::Never:
        return CronMoveTrouble::ByMonthDay;
    }
    if (has(expression.weekdays, to.weekday))
        return CronMoveTrouble::AlreadyThere;
    return std::nullopt;
}

} // namespace

std::expected<QByteArray, CronMoveTrouble> movedRun(const CronExpression &expression, CronSlot from, CronSlot to)
{
    if (!isSlot(from) || !isSlot(to))
        return std::unexpected(CronMoveTrouble::OutOfRange);
    if (expression.reboot)
        return std::unexpected(CronMoveTrouble::AtReboot);
    if (expression.random)
        return std::unexpected(CronMoveTrouble::Random);
    const bool byWeekday = expression.dayRule() == CronDayRule::Weekdays;
    if (!has(expression.minutes, from.minute) || !has(expression.hours, from.hour)
        || (byWeekday && !has(expression.weekdays, from.weekday)) || expression.neverRuns())
        return std::unexpected(CronMoveTrouble::NotDueThen);
    if (const std::optional<CronMoveTrouble> trouble = timeTrouble(expression, from, to))
        return std::unexpected(*trouble);
    std::array<QByteArray, cronFieldCount> fields = expression.fields;
    if (from.minute != to.minute)
        fields[0] = fieldText(exchanged(expression.minutes, from.minute, to.minute), CronField::Minute);
    if (from.hour != to.hour)
        fields[1] = fieldText(exchanged(expression.hours, from.hour, to.hour), CronField::Hour);
    if (from.weekday != to.weekday) {
        if (const std::optional<CronMoveTrouble> trouble = dayTrouble(expression, to))
            return std::unexpected(*trouble);
        fields[4] = fieldText(exchanged(expression.weekdays, from.weekday, to.weekday), CronField::DayOfWeek);
    }
    if (fields == expression.fields)
        return expression.text;
    QByteArray text;
    for (const QByteArray &field : fields)
        text += (text.isEmpty() ? "" : " ") + field;
    return text;
}

} // namespace bt2c
