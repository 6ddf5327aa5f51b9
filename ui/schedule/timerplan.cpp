#include "ui/schedule/timerplan.h"

#include "core/schedule/cronwords.h"
#include "core/support/describe.h"
#include "ui/schedule/crontablines.h"
#include "ui/schedule/schedulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(TimerPlan)
};

QString unchangedFirst(const ScheduleEditor &editor)
{
    return editor.isChanged()
               ? PlanWords::tr("What you changed in the schedule is not installed yet. Install or discard it first.")
               : QString();
}

QString titleOf(const OwnTimer &timer, CronDialect dialect)
{
    const auto backup = backupOf(timer, dialect);
    return backup ? jobTitle(*backup) : timer.job.name;
}

Notice noticeOf(const Conversion &conversion, const QString &done, const QString &doneText, const QString &failed)
{
    if (conversion)
        return {Tone::Ok, done, doneText, {}};
    return {Tone::Bad, failed, describe(conversion.error()), {}};
}

QStringList gains(const TimerAccess &access)
{
    if (access.system == TimerSystem::Launchd)
        return {
            PlanWords::tr("A run that was due while this machine slept is made up for once when it wakes; cron leaves "
                          "it out after a longer sleep. One that was due while it was off is left out by both."),
            PlanWords::tr("cron mails what the job says no more; the log of the backups tells of each run.")};
    return {PlanWords::tr("A run that was due while this machine slept or was off is made up for once as soon as it "
                          "runs again; cron leaves it out, after a longer sleep at least."),
            PlanWords::tr("cron mails what the job says no more: it goes to the journal, and the log of the backups "
                          "tells of each run.")};
}

QStringList timerWarnings(const TimerAccess &access, const QString &owner, bool notOnBattery)
{
    QStringList warnings;
    if (needsLogin(access))
        warnings << (access.system == TimerSystem::Launchd
                         ? PlanWords::tr("It runs only while %1 is logged in; cron needs nobody.").arg(owner)
                         : PlanWords::tr(
                               "It runs only while %1 is logged in, until “loginctl enable-linger” was run once; "
                               "cron needs nobody.")
                               .arg(owner));
    if (notOnBattery)
        warnings << PlanWords::tr("cron leaves the job out on battery; a timer does not.");
    return warnings;
}

bool standsIn(const CrontabDocument &document, const OwnTimer &timer)
{
    const auto with = withTimerEntry(document, timer.job.entry);
    return with && with->bytes() == document.bytes();
}

/// Empty: it can be run by a timer.
QString whyNoTimer(const ScheduleEditor &editor, const std::optional<CronBackup> &backup,
                   const ScheduleBackend &backend)
{
    if (const QString words = noTimerWords(backend); !words.isEmpty())
        return words;
    if (const QString words = unchangedFirst(editor); !words.isEmpty())
        return words;
    if (!backup)
        return PlanWords::tr("The job is not in the crontab any more.");
    if (!backup->enabled)
        return PlanWords::tr("The job is turned off. Turn it on and install that first.");
    const auto trouble = timerTrouble(editor.document(), backup->line, backend.timers()->system);
    return trouble ? describe(*trouble) : QString();
}

} // namespace

QString noTimerWords(const ScheduleBackend &backend)
{
    const std::optional<TimerAccess> access = backend.timers();
    if (!access)
        return backend.isPractice() ? PlanWords::tr("The practice crontab has no timers beside it.")
                                    : PlanWords::tr("There are no timers here.");
    if (access->program.isEmpty())
        return PlanWords::tr("There is no %1 on this machine.")
            .arg(access->system == TimerSystem::Launchd ? u"launchctl"_s : u"systemctl"_s);
    return {};
}

TimerPlan planTimer(const ScheduleEditor &editor, qsizetype line, const std::shared_ptr<ScheduleBackend> &backend,
                    const QStringList &taken)
{
    TimerPlan plan;
    const CrontabDocument &document = editor.document();
    const std::optional<CronBackup> backup = editor.jobAt(line);
    const QString title = backup ? jobTitle(*backup) : QString();
    const std::optional<TimerAccess> access = backend->timers();
    plan.title = access && access->system == TimerSystem::Launchd
                     ? PlanWords::tr("Let launchd run “%1”?").arg(title)
                     : PlanWords::tr("Let a systemd timer run “%1”?").arg(title);
    plan.yes = PlanWords::tr("Move to a Timer");
    plan.doing = PlanWords::tr("Moving a job to a timer");
    plan.refusal = whyNoTimer(editor, backup, *backend);
    if (!backup || !plan.refusal.isEmpty())
        return plan;
    const auto job = timerJobOf(document, line, timerName(*backup, taken));
    plan.line = shownCrontabText(timerEntryOf(document, line).line);
    plan.words = gains(*access);
    plan.words << PlanWords::tr(
        "The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page "
        "puts the line back, byte for byte.");
    plan.warnings = timerWarnings(*access, backend->owner(), backup->notOnBattery);
    plan.files = timerFiles(*access, *job);
    plan.convert = [backend, document, line, job = *job](Control &control) {
        return backend->toTimer(document, line, job, control);
    };
    const QString done = PlanWords::tr("“%1” is run by %2 now").arg(title, describe(access->system));
    const QString failed = PlanWords::tr("“%1” was not moved to a timer").arg(title);
    plan.tell = [done, failed](const Conversion &conversion) {
        return noticeOf(
            conversion, done,
            PlanWords::tr("Its line is no more in the crontab, which was read back; the former one is kept."), failed);
    };
    return plan;
}

TimerPlan planCron(const ScheduleEditor &editor, const OwnTimer &timer, const std::shared_ptr<ScheduleBackend> &backend)
{
    TimerPlan plan;
    const CrontabDocument &document = editor.document();
    const QString title = titleOf(timer, document.dialect());
    const std::optional<TimerAccess> access = backend->timers();
    plan.title = PlanWords::tr("Move “%1” back to cron?").arg(title);
    plan.yes = PlanWords::tr("Move Back");
    plan.doing = PlanWords::tr("Moving a job back to cron");
    plan.line = shownCrontabText(timer.job.entry.line);
    plan.refusal = unchangedFirst(editor);
    if (!access || !plan.refusal.isEmpty())
        return plan;
    if (const auto with = withTimerEntry(document, timer.job.entry); !with) {
        plan.refusal = describe(with.error());
        return plan;
    }
    plan.words
        << (standsIn(document, timer)
                ? PlanWords::tr("The timer is switched off and its files are removed. The line stands in the crontab "
                                "already and is not added again.")
                : PlanWords::tr("The timer is switched off, the line stands in the crontab again as it was, and the "
                                "files of the timer are removed."));
    plan.words << PlanWords::tr(
        "From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.");
    if (placeFor(timer.job.entry, document) < 0)
        plan.warnings << PlanWords::tr("The crontab gives the job other variables now than it had: %1.")
                             .arg(displayName(changedVariables(timer.job.entry, document).join(", ")));
    plan.files = timerFiles(*access, timer.job);
    plan.convert = [backend, document, job = timer.job](Control &control) {
        return backend->toCron(document, job, control);
    };
    const QString done = PlanWords::tr("“%1” is run by cron again").arg(title);
    const QString failed = PlanWords::tr("“%1” was not moved back to cron").arg(title);
    plan.tell = [done, failed](const Conversion &conversion) {
        const bool almost = !conversion && conversion.error().left == ConversionLeft::Files;
        Notice notice = noticeOf(
            conversion, done, PlanWords::tr("Its line is in the crontab, which was read back; its timer is removed."),
            almost ? done : failed);
        if (almost)
            notice.tone = Tone::Warn;
        return notice;
    };
    return plan;
}

QString timerSubject(const OwnTimer &timer, CronDialect dialect)
{
    const auto backup = backupOf(timer, dialect);
    switch (backup ? backup->kind : BackupJobKind::Plain) {
    case BackupJobKind::Hourly:
        return PlanWords::tr("The hourly backup");
    case BackupJobKind::Daily:
        return PlanWords::tr("The daily backup");
    case BackupJobKind::Weekly:
        return PlanWords::tr("The weekly backup");
    case BackupJobKind::ByTheHour:
    case BackupJobKind::Plain:
        break;
    }
    return PlanWords::tr("The backup “%1”").arg(timer.job.name);
}

QString timerWords(const OwnTimer &timer, TimerSystem system, const CrontabDocument &document, Tone *tone)
{
    const QString subject = timerSubject(timer, document.dialect());
    const auto backup = backupOf(timer, document.dialect());
    const QList<CronBackup> jobs = backupJobs(document);
    const bool inCrontab =
        standsIn(document, timer)
        || (backup && std::ranges::any_of(jobs, [&](const CronBackup &job) {
                return job.enabled && job.kind == backup->kind && job.dataDirectory == backup->dataDirectory;
            }));
    if (timer.unasked) {
        *tone = Tone::Unknown;
        return PlanWords::tr("%1 has %2. Whether it is active could not be asked: %3")
            .arg(subject, describe(system), describe(*timer.unasked));
    }
    *tone = Tone::Warn;
    if (timer.status.active && inCrontab)
        return PlanWords::tr("%1 is run by cron and by %2, both.").arg(subject, describe(system));
    if (!timer.status.active && inCrontab)
        return PlanWords::tr("%1 is run by cron; the files of a timer that is off are left of it.").arg(subject);
    if (!timer.status.active)
        return PlanWords::tr("%1 is not run: it is not in the crontab, and its timer is off.").arg(subject);
    *tone = Tone::Unknown;
    const QString words = PlanWords::tr("%1 is run by %2.").arg(subject, describe(system));
    return backup ? words + u' ' + describe(backup->expression) + u'.' : words;
}

QString unreadTimerWords(const Error &error)
{
    if (error.code != ErrorCode::Unsupported)
        return describe(error);
    return PlanWords::tr(
               "%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it "
               "runs is not shown here.")
        .arg(error.subject);
}

} // namespace bt2c
