#include "core/schedule/timers.h"
#include "core/support/describe.h"

#include <QCoreApplication>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TimerWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Timer)
};

QString reasonOf(const ConversionFailure &failure)
{
    if (failure.crontab)
        return describe(*failure.crontab);
    const Error &error = failure.error;
    switch (error.code) {
    case ErrorCode::Conflict:
        return TimerWords::tr("A timer of that name is there already: %1.").arg(error.subject);
    case ErrorCode::NotRunning:
        return TimerWords::tr(
                   "The part of the system that runs timers of this user does not answer. It runs while you are "
                   "logged in: %1.")
            .arg(error.detail.section(u'\n', 0, 0));
    default:
        return describe(error);
    }
}

} // namespace

QString timerToken(TimerTrouble trouble)
{
    switch (trouble) {
    case TimerTrouble::AtReboot:
        return u"at reboot"_s;
    case TimerTrouble::Random:
        return u"at a random time"_s;
    case TimerTrouble::NeverRuns:
        return u"never runs"_s;
    case TimerTrouble::BothDays:
        return u"day of month and day of week at once"_s;
    case TimerTrouble::TooManyTimes:
        return u"too many times"_s;
    case TimerTrouble::Input:
        return u"input after '%'"_s;
    case TimerTrouble::OtherZone:
        return u"CRON_TZ"_s;
    case TimerTrouble::BadName:
        break;
    }
    return u"name or command cannot be written"_s;
}

QString describe(TimerTrouble trouble)
{
    switch (trouble) {
    case TimerTrouble::AtReboot:
        return TimerWords::tr("A job that runs at the start of the machine has no time that a timer could keep.");
    case TimerTrouble::Random:
        return TimerWords::tr("cron chooses the time of this job by chance; a timer needs a time.");
    case TimerTrouble::NeverRuns:
        return TimerWords::tr("This job never runs.");
    case TimerTrouble::BothDays:
        return TimerWords::tr("launchd cannot want a day of the month and a day of the week at once.");
    case TimerTrouble::TooManyTimes:
        return TimerWords::tr("launchd has no ranges or steps, and the list of all the times would be too long.");
    case TimerTrouble::Input:
        return TimerWords::tr("cron gives this job something to read, after a “%” in its line; a timer has no way to.");
    case TimerTrouble::OtherZone:
        return TimerWords::tr("The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the "
                              "zone of this machine.");
    case TimerTrouble::BadName:
        break;
    }
    return TimerWords::tr("The job’s name or command holds characters that a timer cannot hold.");
}

QString describe(TimerSystem system)
{
    return system == TimerSystem::Launchd ? TimerWords::tr("launchd") : TimerWords::tr("a systemd timer");
}

QString conversionToken(ConversionLeft left)
{
    switch (left) {
    case ConversionLeft::Nothing:
        break;
    case ConversionLeft::Unknown:
        return u"unknown"_s;
    case ConversionLeft::NoEntry:
        return u"no-entry"_s;
    case ConversionLeft::NoTimer:
        return u"no-timer"_s;
    case ConversionLeft::Files:
        return u"files"_s;
    }
    return {};
}

QString describe(const ConversionFailure &failure)
{
    const QString reason = reasonOf(failure) + u' ';
    switch (failure.left) {
    case ConversionLeft::Unknown:
        return reason
               + TimerWords::tr(
                   "The job is not in the crontab any more, and whether its timer runs it is not known. Look "
                   "again in a moment; if it does not, move it back to cron.");
    case ConversionLeft::NoEntry:
        return reason
               + TimerWords::tr("The line could not be put back into the crontab either: nothing runs the job now. Its "
                                "timer’s file keeps the line; move it back to cron.");
    case ConversionLeft::NoTimer:
        return reason
               + TimerWords::tr("The timer could not be made active again: nothing runs the job now. Try again to move "
                                "it back to cron.");
    case ConversionLeft::Files:
        return reason
               + TimerWords::tr("cron runs the job; the timer is off, but its files are still there. Remove them.");
    case ConversionLeft::Nothing:
        break;
    }
    return reason + TimerWords::tr("What ran the job before still runs it.");
}

} // namespace bt2c
