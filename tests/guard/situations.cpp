#include "tests/guard/situations.h"

#include "tests/guard/standingfacts.h"

using namespace bt2c;
using namespace madeup;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Facts = StandingFacts;
using enum Standing;

/// Copies elsewhere with nothing to say against them.
OffsiteFacts copies()
{
    return {u"/elsewhere"_s, now.addDays(-1), now.addDays(-20), true, {}};
}

const Situation table[] = {
    {"all is well", [](Facts &) {}, Protected, ""},
    {"not looked yet", [](Facts &f) { f.looked = false; }, Unknown, ""},
    {"nothing known at all but a look",
     [](Facts &f) {
         f = {};
         f.now = now;
         f.looked = true;
     },
     CannotRecover, "no-backups schedule-unknown chain-unknown"},

    // The folder.
    {"the folder is not there",
     [](Facts &f) {
         f.backupsError = Error{ErrorCode::Missing, u"/backups"_s, {}, 0, -1};
     },
     CannotRecover, "folder-missing"},
    {"the folder may not be read",
     [](Facts &f) {
         f.backupsError = Error{ErrorCode::PermissionDenied, u"/backups"_s, {}, 0, -1};
     },
     CannotRecover, "folder-unreadable"},
    {"the disk fails",
     [](Facts &f) {
         f.backupsError = Error{ErrorCode::ReadFailed, u"/backups"_s, {}, 5, -1};
     },
     CannotRecover, "folder-unreadable"},
    {"a list from before does not count when the folder is gone",
     [](Facts &f) {
         f.backupsError = Error{ErrorCode::Missing, u"/backups"_s, {}, 0, -1};
         f.condition = ChainCondition::NoAnswer;
     },
     CannotRecover, "folder-missing chain-down"},
    {"no backups", [](Facts &f) { f.backups.clear(); }, CannotRecover, "no-backups"},
    {"no backups and no schedule",
     [](Facts &f) {
         f.backups.clear();
         f.schedule = ScheduleKnowledge::None;
     },
     CannotRecover, "no-backups no-schedule"},
    {"only the configuration",
     [](Facts &f) { f.backups = {backupOf(BackupType::Config, 1h, IntegrityState::Verified)}; }, CannotRecover,
     "only-config"},
    {"only archives of other programs",
     [](Facts &f) { f.backups = {backupOf(BackupType::Unknown, 1h, IntegrityState::Verified)}; }, CannotRecover,
     "only-config"},
    {"all corrupt",
     [](Facts &f) {
         f.backups = {full(1h, IntegrityState::Corrupt), full(25h, IntegrityState::Incomplete)};
     },
     CannotRecover, "none-usable"},
    {"all empty", [](Facts &f) { f.backups = {full(1h, IntegrityState::Empty)}; }, CannotRecover, "none-usable"},
    {"all unsafe", [](Facts &f) { f.backups = {full(1h, IntegrityState::Unsafe)}; }, CannotRecover, "none-usable"},
    {"the chain is corrupt and a sound configuration is there",
     [](Facts &f) {
         f.backups = {backupOf(BackupType::Config, 1h, IntegrityState::Verified), full(2h, IntegrityState::Corrupt)};
     },
     CannotRecover, "none-usable"},

    // Proof.
    {"one that was never verified", [](Facts &f) { f.backups = {full(1h, IntegrityState::Unverified)}; }, AtRisk,
     "none-verified"},
    {"only its checksum was compared", [](Facts &f) { f.backups = {full(1h, IntegrityState::ChecksumOk)}; }, AtRisk,
     "none-verified"},
    {"nothing vouches for it", [](Facts &f) { f.backups = {full(1h, IntegrityState::NoChecksum)}; }, AtRisk,
     "none-verified"},
    {"it could not be read", [](Facts &f) { f.backups = {full(1h, IntegrityState::Unreadable)}; }, AtRisk,
     "none-verified"},
    {"verified too long ago", [](Facts &f) { f.backups = {full(1h, IntegrityState::Stale)}; }, AtRisk, "none-verified"},
    {"verified, says a check that was not deep",
     [](Facts &f) {
         f.backups.first().integrity.level = CheckLevel::Quick;
         f.backups.resize(1);
     },
     AtRisk, "none-verified"},
    {"a newer one was not verified", [](Facts &f) { f.backups.first().integrity.state = IntegrityState::Unverified; },
     AtRisk, "newest-unproven"},
    {"a newer one has only its checksum compared",
     [](Facts &f) { f.backups.first().integrity.state = IntegrityState::ChecksumOk; }, AtRisk, "newest-unproven"},
    {"a newer one could not be read", [](Facts &f) { f.backups.first().integrity.state = IntegrityState::Unreadable; },
     AtRisk, "newest-unproven"},
    {"a newer one has gone stale", [](Facts &f) { f.backups.first().integrity.state = IntegrityState::Stale; }, AtRisk,
     "newest-unproven"},
    {"a newer one has no checksum", [](Facts &f) { f.backups.first().integrity.state = IntegrityState::NoChecksum; },
     AtRisk, "newest-unproven"},
    {"two newer ones were not verified",
     [](Facts &f) {
         f.backups.prepend(full(20min, IntegrityState::Unverified));
         f.backups.prepend(full(10min, IntegrityState::Unverified));
     },
     AtRisk, "newest-unproven"},
    {"an older one was never verified, which no recovery needs",
     [](Facts &f) { f.backups.last().integrity.state = IntegrityState::Unverified; }, Protected, ""},
    {"a newer one of the configuration was not verified",
     [](Facts &f) { f.backups.prepend(backupOf(BackupType::Config, 5min, IntegrityState::Unverified)); }, Protected,
     ""},
    {"the newest is of the chain alone, and verified",
     [](Facts &f) { f.backups.prepend(backupOf(BackupType::Blockchain, 5min, IntegrityState::Verified)); }, Protected,
     ""},
    {"the newest is a weekly one, and verified",
     [](Facts &f) { f.backups.prepend(backupOf(BackupType::Weekly, 5min, IntegrityState::Verified)); }, Protected, ""},
    {"the newest is corrupt", [](Facts &f) { f.backups.prepend(full(5min, IntegrityState::Corrupt)); }, AtRisk,
     "newest-bad"},
    {"the newest holds nothing", [](Facts &f) { f.backups.prepend(full(5min, IntegrityState::Empty)); }, AtRisk,
     "newest-bad"},
    {"the newest was cut off", [](Facts &f) { f.backups.prepend(full(5min, IntegrityState::Incomplete)); }, AtRisk,
     "newest-bad"},
    {"the newest is corrupt, the next not verified",
     [](Facts &f) {
         f.backups.prepend(full(20min, IntegrityState::Unverified));
         f.backups.prepend(full(10min, IntegrityState::Corrupt));
     },
     AtRisk, "newest-bad newest-unproven"},
    {"one between is corrupt, the newest not verified",
     [](Facts &f) {
         f.backups.prepend(full(20min, IntegrityState::Corrupt));
         f.backups.prepend(full(10min, IntegrityState::Unverified));
     },
     AtRisk, "newest-unproven older-bad"},
    {"an older one is corrupt", [](Facts &f) { f.backups[1].integrity.state = IntegrityState::Corrupt; }, Protected,
     "older-bad"},
    {"the newest is corrupt and the rest never verified",
     [](Facts &f) {
         f.backups = {full(1h, IntegrityState::Corrupt), full(25h, IntegrityState::Unverified)};
     },
     AtRisk, "none-verified newest-bad"},

    // The point.
    {"the newest is a day and a half old", [](Facts &f) { f.backups = {full(36h)}; }, AtRisk, "point-old"},
    {"just young enough", [](Facts &f) { f.backups = {full(25h + 59min)}; }, Protected, ""},
    {"too old for hourly backups", [](Facts &f) { f.limits.point = 30min; }, AtRisk, "point-old"},
    {"old, and a newer one not verified",
     [](Facts &f) {
         f.backups = {full(1h, IntegrityState::Unverified), full(36h)};
     },
     AtRisk, "newest-unproven point-old"},
    {"a backup from tomorrow", [](Facts &f) { f.backups.first().madeAt = now.addDays(1); }, AtRisk, "clock-back"},
    {"checked tomorrow", [](Facts &f) { f.backups.first().integrity.checkedAt = now.addDays(1); }, AtRisk,
     "clock-back"},
    {"clocks differ by a minute", [](Facts &f) { f.backups.first().madeAt = now.addSecs(60); }, Protected, ""},

    // Drills.
    {"never drilled", [](Facts &f) { f.drills.clear(); }, Protected, "never-drilled"},
    {"drilled long ago", [](Facts &f) { f.drills.begin()->at = now.addDays(-60); }, Protected, "drill-old"},
    {"its drill failed", [](Facts &f) { f.drills.begin()->passed = false; }, AtRisk, "drill-failed never-drilled"},
    {"another's drill failed",
     [](Facts &f) {
         f.drills[f.backups.at(1).fileName] = {now.addDays(-2), false, false, 10, {}};
     },
     Protected, ""},
    {"another's drill was passed",
     [](Facts &f) {
         f.drills.clear();
         f.measured = MeasuredRecovery{now.addDays(-5), 100, 30, 2 * gigabyte, true};
     },
     Protected, ""},
    {"nothing to drill, and never drilled",
     [](Facts &f) {
         f.backups.clear();
         f.drills.clear();
     },
     CannotRecover, "no-backups"},

    // The chain.
    {"no answer", [](Facts &f) { f.condition = ChainCondition::NoAnswer; }, AtRisk, "chain-down"},
    {"stalled", [](Facts &f) { f.condition = ChainCondition::Stalled; }, AtRisk, "chain-stalled"},
    {"behind", [](Facts &f) { f.condition = ChainCondition::Behind; }, AtRisk, "chain-behind"},
    {"starting", [](Facts &f) { f.condition = ChainCondition::Starting; }, Protected, ""},
    {"nobody to ask",
     [](Facts &f) {
         f.condition = ChainCondition::Unknown;
         f.height.reset();
     },
     Protected, "chain-unknown"},
    {"over and over",
     [](Facts &f) {
         f.restartLoop = true;
         f.condition = ChainCondition::NoAnswer;
     },
     AtRisk, "restart-loop"},
    {"no answer and nothing to restore",
     [](Facts &f) {
         f.condition = ChainCondition::NoAnswer;
         f.backups.clear();
     },
     CannotRecover, "no-backups chain-down"},

    // The schedule.
    {"no schedule", [](Facts &f) { f.schedule = ScheduleKnowledge::None; }, AtRisk, "no-schedule"},
    {"the crontab may not be read",
     [](Facts &f) {
         f.schedule = ScheduleKnowledge::Unreadable;
         f.scheduleError = Error{ErrorCode::PermissionDenied, u"crontab"_s, {}, 0, -1};
     },
     AtRisk, "schedule-unknown"},
    {"whether it ran could not be seen", [](Facts &f) { f.runs.reset(); }, AtRisk, "schedule-unknown"},
    {"the schedule was not looked at", [](Facts &f) { f.schedule = ScheduleKnowledge::Unknown; }, AtRisk,
     "schedule-unknown"},
    {"the last run failed", [](Facts &f) { f.runs->runs.append(runOf(ScheduledKind::Daily, 5min, RunState::Failed)); },
     AtRisk, "backup-failed runs-missed"},
    {"a run failed and the next was made",
     [](Facts &f) { f.runs->runs.prepend(runOf(ScheduledKind::Daily, 25h, RunState::Failed)); }, Protected,
     "runs-missed"},
    {"a run was missed three weeks ago",
     [](Facts &f) { f.runs->runs.prepend(runOf(ScheduledKind::Daily, 21 * 24h, RunState::Missed)); }, Protected, ""},
    {"a run is due", [](Facts &f) { f.runs->runs.append(runOf(ScheduledKind::Daily, 5min, RunState::DueNow)); },
     Protected, ""},
    {"a run is late and was made",
     [](Facts &f) { f.runs->runs.append(runOf(ScheduledKind::Daily, 5min, RunState::Late)); }, Protected, ""},
    {"the last weekly run failed, hourly ones are made",
     [](Facts &f) {
         f.runs->runs = {runOf(ScheduledKind::Weekly, 15h, RunState::Failed),
                         runOf(ScheduledKind::Hourly, 43min, RunState::Made)};
     },
     AtRisk, "backup-failed runs-missed"},
    {"overdue", [](Facts &f) { f.runs->findings.append(findingOf(RunFindingKind::Overdue, 30h)); }, AtRisk,
     "backups-overdue"},
    {"overdue by failing",
     [](Facts &f) {
         f.runs->findings.append(findingOf(RunFindingKind::Overdue, 30h));
         f.runs->findings.last().schedule = ScheduledKind::Daily;
         f.runs->runs.append(runOf(ScheduledKind::Daily, 5min, RunState::Failed));
     },
     AtRisk, "backups-overdue"},
    {"backups vanished",
     [](Facts &f) {
         f.runs->findings = {findingOf(RunFindingKind::Vanished, 30h), findingOf(RunFindingKind::Vanished, 31h)};
     },
     AtRisk, "backups-vanished"},
    {"a backup vanished three weeks ago",
     [](Facts &f) { f.runs->findings.append(findingOf(RunFindingKind::Vanished, 21 * 24h)); }, Protected, ""},
    {"a backup shrank", [](Facts &f) { f.runs->findings.append(findingOf(RunFindingKind::Shrank, 20min)); }, AtRisk,
     "backup-shrank"},
    {"a backup holds nothing",
     [](Facts &f) { f.runs->findings.append(findingOf(RunFindingKind::HoldsNothing, 20min)); }, AtRisk,
     "backup-holds-nothing"},

    {"an older backup shrank, and a newer one is sound",
     [](Facts &f) { f.runs->findings.append(findingOf(RunFindingKind::Shrank, 3h)); }, Protected, ""},

    // The disk.
    {"the next does not fit", [](Facts &f) { f.disk->freeBytes = gigabyte; }, AtRisk, "disk-full"},
    {"it just fits", [](Facts &f) { f.disk->freeBytes = 20 * gigabyte; }, Protected, ""},
    {"full within days", [](Facts &f) { f.disk->freeBytes = 5 * gigabyte; }, AtRisk, "disk-filling"},
    {"the disk is not known", [](Facts &f) { f.disk.reset(); }, Protected, ""},

    // The copies elsewhere.
    {"copied and checked", [](Facts &f) { f.offsite = copies(); }, Protected, ""},
    {"a check of them found damage",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->sound = false;
     },
     AtRisk, "offsite-damaged"},
    {"what an old check found of them counts until the next",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->sound = false;
         f.offsite->checkedAt = now.addDays(-36);
     },
     AtRisk, "offsite-damaged offsite-unchecked"},
    {"the newest copy is four days old",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->newest = now.addDays(-4);
     },
     Protected, "offsite-old"},
    {"as old as is allowed",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->newest = now.addDays(-4);
         f.limits.offsite = 4 * 24h;
     },
     Protected, ""},
    {"nothing was ever copied",
     [](Facts &f) {
         f.offsite = OffsiteFacts{.repository = u"/elsewhere"_s, .newest = {}, .checkedAt = {}, .failure = {}};
     },
     Protected, "offsite-old"},
    {"nothing was copied for an error",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->newest = now.addDays(-4);
         f.offsite->failure = Error{ErrorCode::TimedOut, u"/elsewhere"_s, {}, 0, -1};
     },
     Protected, "offsite-old"},
    {"the copies were never checked",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->checkedAt = {};
     },
     Protected, "offsite-unchecked"},
    {"they were checked long ago",
     [](Facts &f) {
         f.offsite = copies();
         f.offsite->checkedAt = now.addDays(-36);
     },
     Protected, "offsite-unchecked"},
    {"the copies are all there would be",
     [](Facts &f) {
         f.offsite = copies();
         f.backups.clear();
     },
     CannotRecover, "no-backups"},

    // The settings.
    {"the settings are half written",
     [](Facts &f) {
         f.settingsError = Error{ErrorCode::Garbled, u"/c/config.json"_s, u"unterminated object"_s, 0, 12};
     },
     AtRisk, "settings-unreadable"},

    // What was begun.
    {"a restore was not finished", [](Facts &f) { f.unfinishedRestore = true; }, AtRisk, "unfinished-restore"},
    {"a recovery was not finished", [](Facts &f) { f.unfinishedRecovery = true; }, AtRisk, "unfinished-recovery"},

    // Much at once: the heaviest first.
    {"a bad night",
     [](Facts &f) {
         f.backups = {full(30h, IntegrityState::Corrupt), full(40h, IntegrityState::Unverified)};
         f.condition = ChainCondition::NoAnswer;
         f.runs->findings.append(findingOf(RunFindingKind::Overdue, 30h));
         f.disk->freeBytes = 0;
         f.drills.clear();
         f.unfinishedRestore = true;
     },
     AtRisk, "unfinished-restore chain-down none-verified newest-bad backups-overdue disk-full never-drilled"},
};

} // namespace

std::span<const Situation> situations()
{
    return table;
}
