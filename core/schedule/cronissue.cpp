#include "core/schedule/cronissue.h"

namespace bt2c {

using namespace Qt::StringLiterals;

QString cronReasonToken(CronReason reason)
{
    switch (reason) {
    case CronReason::Nothing:
        return u"nothing"_s;
    case CronReason::MissingField:
        return u"missing-field"_s;
    case CronReason::NotANumber:
        return u"not-a-number"_s;
    case CronReason::UnknownName:
        return u"unknown-name"_s;
    case CronReason::OutOfRange:
        return u"out-of-range"_s;
    case CronReason::ReversedRange:
        return u"reversed-range"_s;
    case CronReason::StepWithoutRange:
        return u"step-without-range"_s;
    case CronReason::BadStep:
        return u"bad-step"_s;
    case CronReason::TextAfterValue:
        return u"text-after-value"_s;
    case CronReason::BatteryBeforeSchedule:
        return u"battery-before-schedule"_s;
    case CronReason::UnknownNickname:
        return u"unknown-nickname"_s;
    case CronReason::TextAfterSchedule:
        return u"text-after-schedule"_s;
    case CronReason::MissingCommand:
        return u"missing-command"_s;
    case CronReason::StarCommand:
        return u"star-command"_s;
    case CronReason::CommandTooLong:
        return u"command-too-long"_s;
    case CronReason::NulByte:
        return u"nul-byte"_s;
    case CronReason::EmptyValue:
        return u"empty-value"_s;
    case CronReason::TooManyLines:
        return u"too-many-lines"_s;
    case CronReason::MissingNewline:
        return u"missing-newline"_s;
    case CronReason::NeverRuns:
        return u"never-runs"_s;
    case CronReason::EmptyRange:
        return u"empty-range"_s;
    case CronReason::StepTooLarge:
        return u"step-too-large"_s;
    case CronReason::ReadToTheEnd:
        return u"read-to-the-end"_s;
    case CronReason::RestIgnored:
        return u"rest-ignored"_s;
    case CronReason::EndsWithSunday:
        return u"ends-with-sunday"_s;
    case CronReason::Random:
        return u"random"_s;
    case CronReason::EitherDay:
        return u"either-day"_s;
    case CronReason::BothDays:
        return u"both-days"_s;
    case CronReason::CommandCut:
        return u"command-cut"_s;
    case CronReason::AssignmentCut:
        return u"assignment-cut"_s;
    case CronReason::InputAfterPercent:
        return u"input-after-percent"_s;
    case CronReason::CarriageReturn:
        return u"carriage-return"_s;
    case CronReason::LineDropped:
        return u"line-dropped"_s;
    case CronReason::NotOnBattery:
        return u"not-on-battery"_s;
    case CronReason::PlainText:
        return u"plain-text"_s;
    case CronReason::ZoneIgnored:
        break;
    }
    return u"zone-ignored"_s;
}

} // namespace bt2c
