#include "ui/shell/madeupschedule.h"

#include "core/support/describe.h"

#include <QMutex>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
// Reading is on another thread than change().
QMutex guard;
} // namespace

void MadeUpCrontab::change(const QByteArray &bytes)
{
    const QMutexLocker lock(&guard);
    m_bytes = bytes;
}

void MadeUpCrontab::offerTimers(const TimerAccess &access, const OwnTimers &timers)
{
    m_access = access;
    m_timers = timers;
}

Result<QByteArray> MadeUpCrontab::read(Control &)
{
    const QMutexLocker lock(&guard);
    if (m_error)
        return std::unexpected(*m_error);
    return m_bytes;
}

std::expected<CrontabInstalled, CrontabRefusal> MadeUpCrontab::install(const QByteArray &former,
                                                                       const CrontabDocument &document, Control &)
{
    const QMutexLocker lock(&guard);
    if (former != m_bytes) {
        CrontabRefusal refusal{.error = {ErrorCode::Outdated, u"crontab"_s, {}, 0, -1}, .now = m_bytes, .words = {}};
        refusal.unchanged = true;
        return std::unexpected(std::move(refusal));
    }
    m_former = m_bytes;
    m_bytes = document.bytes();
    return CrontabInstalled{m_bytes, {}};
}

std::expected<CrontabInstalled, CrontabRefusal> MadeUpCrontab::undo(Control &)
{
    const QMutexLocker lock(&guard);
    std::swap(m_bytes, m_former);
    return CrontabInstalled{m_bytes, {}};
}

Result<QByteArray> MadeUpCrontab::former()
{
    const QMutexLocker lock(&guard);
    return m_former;
}

namespace madeup {

QByteArray crontab()
{
    return "MAILTO=operator\nPATH=/usr/local/bin:/usr/bin:/bin\n\n# Hourly chain backup\n"
           "0 * * * * /usr/local/bin/bt2c-recovery backup --type hourly\n# Daily full backup\n"
           "30 3 * * * /usr/local/bin/bt2c-recovery backup --type daily\n# Weekly full backup\n"
           "45 4 * * 0 /usr/local/bin/bt2c-recovery backup --type weekly\n\n"
           "*/15 * * * * /usr/local/bin/check-disk --quiet\n17 2 * * 1-5 /usr/bin/rsync -a /srv/www backup:/srv/www\n"
           "0 6 1 * * /usr/sbin/monthly-report\n@reboot /usr/local/bin/start-tunnel\n";
}

TimerAccess timerAccess()
{
    TimerAccess access;
    access.program = u"/usr/bin/systemctl"_s;
    access.folder = u"/home/operator/.config/systemd/user"_s;
    return access;
}

OwnTimers timers()
{
    const auto timer = [](const QString &name, const QByteArray &line, bool active) {
        OwnTimer made;
        made.job.name = name;
        made.job.entry.line = line;
        made.status = {true, active, timerAccess().folder + u"/org.bt2c.recovery.backup-"_s + name + u".timer"_s};
        return made;
    };
    OwnTimers all;
    all.all = {timer(u"daily"_s, "30 3 * * * /usr/local/bin/bt2c-recovery backup --type daily", false),
               timer(u"hourly"_s, "0 * * * * /usr/local/bin/bt2c-recovery backup --type hourly", true)};
    all.unread = {{ErrorCode::Unsupported, timerAccess().folder + u"/org.bt2c.recovery.backup-old.timer"_s, {}, 0, -1}};
    return all;
}

QByteArray crowdedCrontab()
{
    QByteArray text = crontab();
    text += "#30 12 * * * /usr/local/bin/bt2c-recovery backup --type daily\n";
    text += "30 3 * * 3 /usr/local/bin/bt2c-recovery backup --type config --backup-dir /Volumes/Second/backups\n";
    text += "*/20 9-17 * * 1-5 /usr/local/bin/bt2c-recovery backup --type blockchain\n";
    text += "0 0 31 2 * /usr/local/bin/bt2c-recovery backup --type full\n";
    text += "15 1 * * * cd /opt/bt2c && python3 scripts/scheduled_backup.py --type daily\n";
    for (int i = 0; i < 12; ++i)
        text += QByteArray::number(i * 5) + " 1 * * * /opt/vendor/job-" + QByteArray::number(i)
                + " --with-a-long-argument=/var/lib/vendor/cache/directory/of/some/depth --verbose\n";
    return text;
}

static ScheduleProof judged(const QDateTime &now, const std::function<void(JudgedRun &)> &spoil)
{
    ScheduleProof proof;
    const auto add = [&](ScheduledKind kind, const QDateTime &at) {
        JudgedRun run;
        run.run = {kind, at};
        run.state = at > now ? RunState::DueNow : RunState::Made;
        run.begunAt = at.addSecs(2);
        run.integrity = IntegrityState::Verified;
        spoil(run);
        if (run.state == RunState::Made || run.state == RunState::Late)
            run.backup = u"/srv/backups/bt2c_%1_backup_%2.tar.gz"_s.arg(
                kind == ScheduledKind::Hourly ? u"blockchain"_s : u"full"_s, at.toString(u"yyyyMMdd_HHmmss"_s));
        proof.history.runs.append(run);
    };
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0));
    for (int back = 27 * 24; back >= 0; --back) {
        const QDateTime at = hour.addSecs(-3600LL * back);
        add(ScheduledKind::Hourly, at);
        if (at.time().hour() == 3 && at.addSecs(1800) < now)
            add(ScheduledKind::Daily, at.addSecs(1800));
        if (at.time().hour() == 4 && at.date().dayOfWeek() == Qt::Sunday)
            add(ScheduledKind::Weekly, at.addSecs(2700));
    }
    const auto summary = [&](ScheduledKind kind, int days) {
        RunSummary sum{.kind = kind, .days = days};
        for (const JudgedRun &run : std::as_const(proof.history.runs)) {
            if (run.run.kind != kind || run.state == RunState::DueNow || run.run.at < now.addDays(-days))
                continue;
            ++sum.expected;
            sum.made += run.succeeded() ? 1 : 0;
            sum.late += run.state == RunState::Late ? 1 : 0;
        }
        proof.history.summaries.append(sum);
    };
    summary(ScheduledKind::Hourly, 1);
    summary(ScheduledKind::Daily, 7);
    summary(ScheduledKind::Weekly, 28);
    proof.logs = {{u"/srv/backups/scheduled_backup.log"_s, LogPlace::Why::BesideBackups, 48'211}};
    return proof;
}

ScheduleProof perfectProof(const QDateTime &now)
{
    return judged(now, [](JudgedRun &) {});
}

/// What went wrong in the weeks before @p now.
static void spoil(JudgedRun &run, const QDateTime &now)
{
    const qint64 days = run.run.at.date().daysTo(now.date());
    const int hour = run.run.at.time().hour();
    const bool hourly = run.run.kind == ScheduledKind::Hourly;
    const auto missed = [&run](RunReason why) {
        run.state = RunState::Missed;
        run.reason = why;
    };
    if (hourly && run.run.at.secsTo(now) < 3600) {
        run.state = RunState::DueNow;
        run.begunAt = run.run.at.addSecs(2);
    } else if (hourly && days == 4 && hour >= 10 && hour <= 14) {
        missed(RunReason::Asleep);
    } else if (hourly && days == 6 && hour == 17) {
        run.gone = true;
    } else if (run.run.kind == ScheduledKind::Daily && days == 9) {
        run.state = RunState::Failed;
        run.reason = RunReason::Log;
        run.words = u"No space left on device: /srv/backups"_s;
    } else if (hourly && days == 15 && hour == 7) {
        run.state = RunState::Late;
        run.begunAt = run.run.at.addSecs(23 * 60);
    } else if (days == 21 || (days == 20 && hour < 9)) {
        missed(RunReason::Off);
    } else if (run.run.kind == ScheduledKind::Weekly && days > 7 && days < 15) {
        missed(RunReason::NotStarted);
    } else if (hourly && days > 3) {
        run.gone = run.pruned = days != 12;
    }
}

ScheduleProof proof(const QDateTime &now)
{
    ScheduleProof made = judged(now, [&now](JudgedRun &run) { spoil(run, now); });
    for (const JudgedRun &run : std::as_const(made.history.runs)) {
        RunFinding finding;
        finding.backup = run.backup;
        finding.at = run.begunAt;
        if (run.gone && !run.pruned) {
            finding.kind = RunFindingKind::Vanished;
        } else if (run.run.at.date().daysTo(now.date()) == 12 && run.run.at.time() == QTime(8, 0)) {
            finding.kind = RunFindingKind::Shrank;
            finding.bytes = 120'000'000;
            finding.bytesBefore = 912'400'000;
        } else {
            continue;
        }
        made.history.findings.prepend(finding);
    }
    return made;
}

ScheduleProof unseenProof(const QDateTime &now)
{
    ScheduleProof made = proof(now);
    made.backupsUnseen = true;
    made.unread = {describe(Error{ErrorCode::Missing, u"/Volumes/Second/backups"_s, {}, 0, -1})};
    return made;
}

QByteArray backupLog(const QDateTime &now)
{
    QString log;
    const QDateTime first(now.date().addDays(-1), QTime(0, 0));
    for (QDateTime at = first; at < now; at = at.addSecs(3600)) {
        const QString stamp = at.toString(u"yyyyMMdd_HHmmss"_s);
        const auto line = [&log, &at](int seconds, const QString &level, const QString &words) {
            log += at.addSecs(seconds).toString(u"yyyy-MM-dd HH:mm:ss,zzz"_s) + u" - bt2c_backup - "_s + level
                   + u" - "_s + words + u'\n';
        };
        line(1, u"INFO"_s, u"Starting hourly backup"_s);
        if (at.date() == first.date() && at.time().hour() == 9) {
            line(2, u"ERROR"_s, u"Backup failed: no space left on device, 1.2 GB needed; no backup was made"_s);
            continue;
        }
        if (at.time().hour() == 14)
            line(2, u"WARNING"_s, u"data/state.json changed while it was read and was read again"_s);
        line(3, u"INFO"_s, u"Adding validator1/data to backup as data"_s);
        line(6, u"INFO"_s, u"Backup completed successfully: bt2c_blockchain_backup_%1.tar.gz"_s.arg(stamp));
        line(6, u"INFO"_s, u"Backup size: 912.40 MB"_s);
    }
    return log.toUtf8();
}

} // namespace madeup

} // namespace bt2c
