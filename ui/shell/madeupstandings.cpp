#include "ui/shell/madeupstandings.h"

#include "ui/shell/madeupsites.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;
constexpr int hourlyKept = 20;
constexpr qint64 bytesOfABlock = 20'000;

Backup backupOf(BackupType type, const QString &schedule, const QDateTime &at, qint64 height)
{
    Backup backup;
    backup.type = type;
    backup.schedule = schedule;
    backup.madeAt = at;
    backup.fileName = formatBackupName(type, at);
    backup.path = u"/Volumes/Backup/bt2c/"_s + backup.fileName;
    backup.identity.size = (type == BackupType::Blockchain ? 380 : 412) * gigabyte / 1000 + height * bytesOfABlock;
    backup.uncompressedBytes = 2 * backup.identity.size;
    backup.height = height;
    backup.integrity = {IntegrityState::Verified, CheckLevel::Deep, at.addSecs(20), {}};
    return backup;
}

/// Two weeks of a site where all is well.
StandingFacts wellOff(const QDateTime &now)
{
    StandingFacts facts;
    facts.now = now;
    facts.looked = true;
    facts.backupDirectory = u"/Volumes/Backup/bt2c"_s;
    const QDateTime lastHour = now.addSecs(-43 * 60);
    for (int hour = 0; hour < hourlyKept; ++hour)
        facts.backups.append(
            backupOf(BackupType::Blockchain, u"hourly"_s, lastHour.addSecs(-3600LL * hour), 18'402 - 12LL * hour));
    // The hourly one is the newest, also soon after midnight.
    const QDateTime midnight(lastHour.addSecs(-60).date(), QTime(0, 0, 3));
    for (int day = 0; day < 14; ++day)
        facts.backups.append(backupOf(BackupType::Full, u"daily"_s, midnight.addDays(-day), 18'210 - 288LL * day));
    std::ranges::stable_sort(facts.backups, std::greater(), &Backup::madeAt);
    facts.drills[facts.backups.first().fileName] = {now.addDays(-3), true, true, 235, 18'402};
    facts.disk = DiskFacts{412 * gigabyte, 1'000 * gigabyte};
    facts.condition = ChainCondition::Alive;
    facts.height = 18'405;
    facts.heightNow = facts.height;
    facts.blockSeconds = 300;
    facts.schedule = ScheduleKnowledge::Runs;
    facts.nextRun = now.addSecs(17 * 60);
    facts.limits.point = 3h;
    RunHistory runs;
    runs.summaries = {{ScheduledKind::Hourly, 24, 24, 0, 1}, {ScheduledKind::Daily, 7, 7, 0, 7}};
    JudgedRun made;
    made.run = {ScheduledKind::Hourly, lastHour};
    made.state = RunState::Made;
    runs.runs = {made};
    facts.runs = runs;
    return facts;
}

JudgedRun asleep(const QDateTime &at)
{
    JudgedRun run;
    run.run = {ScheduledKind::Hourly, at};
    run.state = RunState::Missed;
    run.reason = RunReason::Asleep;
    return run;
}

MadeUpStanding made(const QString &name, StandingFacts facts, SiteSnapshot snapshot, bool everySize = false)
{
    StandingLook look;
    look.report = standingOf(facts);
    look.facts = std::move(facts);
    look.events = {{StandingEvent::Kind::Outage, look.facts.now.addDays(-6), false, titleOf(ReasonKind::ChainDown),
                    look.facts.now.addDays(-6).addSecs(1800)},
                   {StandingEvent::Kind::Drill, look.facts.now.addDays(-3), true, look.facts.backupDirectory}};
    const QDateTime now = look.facts.now;
    auto sight = std::make_shared<StandingSight>();
    sight->timeline = arrangeStanding(look, now);
    sight->lastTrouble = lastTroubleOf(look, now);
    sight->look = std::move(look);
    return {name, sight, std::move(snapshot), everySize};
}

} // namespace

QList<MadeUpStanding> madeUpStandings()
{
    const QDateTime now = QDateTime::currentDateTime();
    const SiteSnapshot running = madeup::running(now);
    const StandingFacts good = wellOff(now);
    QList<MadeUpStanding> all;
    all.append(made(u"protected"_s, good, running, true));

    StandingFacts facts = good;
    for (int hour = 30; hour < 34; ++hour)
        facts.runs->runs.prepend(asleep(now.addSecs(-3600LL * hour)));
    facts.backups[30].integrity.state = IntegrityState::Corrupt;
    facts.drills.clear();
    facts.measured = MeasuredRecovery{now.addDays(-48), 95, 40, gigabyte, true};
    all.append(made(u"protected-notices"_s, facts, running));

    facts = good;
    for (int i = 0; i < 3; ++i)
        facts.backups[i].integrity = {};
    all.append(made(u"unproven"_s, facts, running));

    facts = good;
    for (Backup &backup : facts.backups)
        backup.integrity = {};
    facts.drills.clear();
    all.append(made(u"never-verified"_s, facts, running));

    facts = good;
    facts.condition = ChainCondition::NoAnswer;
    all.append(made(u"validator-down"_s, facts, madeup::chainIs(ChainCondition::NoAnswer, now)));

    facts = good;
    facts.disk->freeBytes = 2 * gigabyte;
    all.append(made(u"disk-filling"_s, facts, running));

    facts = good;
    facts.backups.removeIf([&now](const Backup &backup) { return backup.madeAt.secsTo(now) < 9 * 3600; });
    facts.runs->summaries.first().made = 15;
    RunFinding overdue;
    overdue.kind = RunFindingKind::Overdue;
    overdue.runs = 9;
    overdue.at = now.addSecs(-9 * 3600);
    facts.runs->findings = {overdue};
    all.append(made(u"overdue"_s, facts, running));

    facts = good;
    facts.schedule = ScheduleKnowledge::Unreadable;
    facts.scheduleError = Error{ErrorCode::PermissionDenied, u"crontab"_s, {}, 0, -1};
    facts.runs.reset();
    facts.nextRun = {};
    all.append(made(u"schedule-denied"_s, facts, running));

    facts = good;
    facts.backups.clear();
    facts.drills.clear();
    facts.disk.reset();
    facts.backupsError = Error{ErrorCode::Missing, u"/Volumes/Backup"_s, {}, 0, -1};
    facts.runs.reset();
    all.append(made(u"disk-missing"_s, facts, running));

    facts = good;
    for (Backup &backup : facts.backups)
        backup.integrity.state = IntegrityState::Corrupt;
    facts.drills.clear();
    facts.condition = ChainCondition::NoAnswer;
    facts.unfinishedRestore = true;
    facts.runs->findings = {overdue};
    facts.disk->freeBytes = gigabyte / 10;
    all.append(made(u"bad-night"_s, facts, madeup::chainIs(ChainCondition::NoAnswer, now), true));

    facts = {};
    facts.now = now;
    facts.looked = true;
    facts.backupDirectory = good.backupDirectory;
    facts.disk = good.disk;
    facts.schedule = ScheduleKnowledge::None;
    all.append(made(u"new-site"_s, facts, madeup::unseen(EngineTrouble::NotRunning)));
    return all;
}

} // namespace bt2c
