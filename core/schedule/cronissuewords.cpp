#include "core/schedule/cronwords.h"

#include "core/support/describe.h"

#include <QCoreApplication>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Schedule)
};

QString lowestOf(CronField field)
{
    return field == CronField::DayOfMonth || field == CronField::Month ? u"1"_s : u"0"_s;
}

/// What is refused.
QString errorWords(const CronIssue &issue, const QString &text)
{
    const CronField field = issue.field.value_or(CronField::Minute);
    switch (issue.reason) {
    case CronReason::Nothing:
        return ScheduleWords::tr("There is no schedule.");
    case CronReason::MissingField:
        return ScheduleWords::tr("The field “%1” is missing.").arg(describe(field));
    case CronReason::NotANumber:
        return text.isEmpty()
                   ? ScheduleWords::tr("In the field “%1” a number is missing.").arg(describe(field))
                   : ScheduleWords::tr("In the field “%1” a number has to stand, not “%2”.").arg(describe(field), text);
    case CronReason::UnknownName:
        return ScheduleWords::tr("In the field “%1” the name “%2” is not known; names have three letters (mon, jan).")
            .arg(describe(field), text);
    case CronReason::OutOfRange:
        return ScheduleWords::tr("In the field “%1” only %2 to %3 are allowed, not “%4”.")
            .arg(describe(field), lowestOf(field), QString::number(issue.number), text);
    case CronReason::ReversedRange:
        return ScheduleWords::tr("The range “%1” ends before it begins.").arg(text);
    case CronReason::StepWithoutRange:
        return ScheduleWords::tr("“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.").arg(text);
    case CronReason::BadStep:
        return ScheduleWords::tr("After “/” a number from 1 on has to stand.");
    case CronReason::TextAfterValue:
        return ScheduleWords::tr("“%1” stands where the field “%2” should end.").arg(text, describe(field));
    case CronReason::BatteryBeforeSchedule:
        return ScheduleWords::tr("“@AppleNotOnBattery” has to stand before the command, not before the schedule.");
    case CronReason::UnknownNickname:
        return ScheduleWords::tr(
                   "“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, "
                   "@yearly and @reboot, in small letters.")
            .arg(text);
    case CronReason::TextAfterSchedule:
        return ScheduleWords::tr("“%1” stands after the fifth field.").arg(text);
    case CronReason::StarCommand:
        return ScheduleWords::tr("The command begins with “*”, which cron takes for a sixth field.");
    case CronReason::CommandTooLong:
        return ScheduleWords::tr("The command is too long: this cron takes at most %n byte(s).", nullptr, issue.number);
    case CronReason::NulByte:
        return ScheduleWords::tr("The line holds a NUL byte, which no cron reads.");
    case CronReason::EmptyValue:
        return ScheduleWords::tr("Nothing stands after “=”; an empty value is written as \"\".");
    case CronReason::TooManyLines:
        return ScheduleWords::tr("The crontab is too long: this cron takes at most %n line(s).", nullptr, issue.number);
    case CronReason::MissingNewline:
        return ScheduleWords::tr("The last line does not end with a newline; cron refuses the whole crontab.");
    default:
        break;
    }
    return ScheduleWords::tr("Cron does not understand “%1”.").arg(text);
}

} // namespace

QString describe(const CronIssue &issue)
{
    const QString text = displayName(issue.text);
    switch (issue.reason) {
    case CronReason::MissingCommand:
        return ScheduleWords::tr("There is no command.");
    case CronReason::CarriageReturn:
        return ScheduleWords::tr("The line ends as on Windows; cron takes the extra character for a part of it.");
    case CronReason::NeverRuns:
        return ScheduleWords::tr("This never runs: there is no such day or time.");
    case CronReason::EmptyRange:
        return ScheduleWords::tr("The range “%1” ends before it begins; this cron accepts it, and it holds nothing.")
            .arg(text);
    case CronReason::StepTooLarge:
        return ScheduleWords::tr("The step in “%1” is larger than its range; only the first value is met.").arg(text);
    case CronReason::ReadToTheEnd:
        return ScheduleWords::tr("“%1” is read as a range up to %2; other crons refuse it.")
            .arg(text)
            .arg(issue.number);
    case CronReason::RestIgnored:
        return ScheduleWords::tr("Cron skips “%1”.").arg(text);
    case CronReason::EndsWithSunday:
        return ScheduleWords::tr("“%1” is read up to Sunday; other crons do not run it.").arg(text);
    case CronReason::Random:
        return ScheduleWords::tr("Cron chooses a value out of “%1” anew each time it reads the crontab.").arg(text);
    case CronReason::EitherDay:
        return ScheduleWords::tr("Day of the month and day of the week are both set: one of them is enough.");
    case CronReason::BothDays:
        return ScheduleWords::tr("One of the day fields begins with “*”: both of them have to fit.");
    case CronReason::CommandCut:
        return ScheduleWords::tr("The command is cut after %n byte(s), without a word.", nullptr, issue.number);
    case CronReason::AssignmentCut:
        return ScheduleWords::tr("The line is cut after %n byte(s), without a word.", nullptr, issue.number);
    case CronReason::InputAfterPercent:
        return ScheduleWords::tr(
            "What follows “%” is the command's standard input; a “%” in the command is written as “\\%”.");
    case CronReason::LineDropped:
        return ScheduleWords::tr("The last line does not end with a newline; cron drops it without a word.");
    case CronReason::NotOnBattery:
        return ScheduleWords::tr("Not started while the machine runs on battery.");
    case CronReason::PlainText:
        return ScheduleWords::tr("“@AppleNotOnBattery” means something on macOS only; here it is part of the command.");
    case CronReason::ZoneIgnored:
        return ScheduleWords::tr("CRON_TZ is not heard by this cron; times are those of the machine.");
    default:
        break;
    }
    return errorWords(issue, text);
}

QString describe(CronMoveTrouble trouble)
{
    switch (trouble) {
    case CronMoveTrouble::AtReboot:
        return ScheduleWords::tr("It runs when the machine starts, and at no set time.");
    case CronMoveTrouble::NotDueThen:
        return ScheduleWords::tr("It does not run at the time it is to be moved from.");
    case CronMoveTrouble::Random:
        return ScheduleWords::tr("Cron chooses its time.");
    case CronMoveTrouble::EveryHour:
        return ScheduleWords::tr("It runs every hour; only the minute can be changed.");
    case CronMoveTrouble::EveryDay:
        return ScheduleWords::tr("It runs every day; only the time can be changed.");
    case CronMoveTrouble::ByMonthDay:
        return ScheduleWords::tr("Its days are days of the month; they can be changed in the fields only.");
    case CronMoveTrouble::OthersWouldMove:
        return ScheduleWords::tr("Its other runs would move with it; change the fields instead.");
    case CronMoveTrouble::AlreadyThere:
        return ScheduleWords::tr("It runs at that time already.");
    case CronMoveTrouble::OutOfRange:
        break;
    }
    return ScheduleWords::tr("There is no such time.");
}

QString describe(JobMoveTrouble trouble)
{
    switch (trouble) {
    case JobMoveTrouble::NotAScript:
        return ScheduleWords::tr("The line calls none of the backup scripts.");
    case JobMoveTrouble::ByTheHour:
        return ScheduleWords::tr(
            "The script makes a full backup at midnight and others at other hours; that takes two jobs.");
    case JobMoveTrouble::UnknownArguments:
        return ScheduleWords::tr("The script is called with arguments that bt2c-recovery does not have.");
    case JobMoveTrouble::NotPlain:
        return ScheduleWords::tr("What the script is called with is known to the shell only.");
    case JobMoveTrouble::RedirectInside:
        return ScheduleWords::tr("A redirection stands between the script's arguments.");
    case JobMoveTrouble::SeveralBackups:
        return ScheduleWords::tr("The line makes more than one backup.");
    case JobMoveTrouble::NotWritable:
        break;
    }
    return ScheduleWords::tr("The new command cannot be written into a crontab.");
}

} // namespace bt2c
