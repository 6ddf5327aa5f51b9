#include "tests/guard/standingfacts.h"

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madeup {

Backup backupOf(BackupType type, std::chrono::seconds age, IntegrityState state, qint64 height)
{
    Backup backup;
    backup.type = type;
    backup.madeAt = now.addDuration(-age);
    backup.fileName = formatBackupName(type, backup.madeAt);
    backup.path = u"/backups/"_s + backup.fileName;
    backup.identity.size = gigabyte;
    backup.height = height;
    backup.uncompressedBytes = 2 * gigabyte;
    backup.integrity.state = state;
    if (state == IntegrityState::Verified || state == IntegrityState::Stale)
        backup.integrity.level = CheckLevel::Deep;
    else if (state == IntegrityState::ChecksumOk)
        backup.integrity.level = CheckLevel::Quick;
    if (backup.integrity.level != CheckLevel::None)
        backup.integrity.checkedAt = state == IntegrityState::Stale ? now.addDays(-40) : backup.madeAt.addSecs(20);
    return backup;
}

Backup full(std::chrono::seconds age, IntegrityState state, qint64 height)
{
    return backupOf(BackupType::Full, age, state, height);
}

JudgedRun runOf(ScheduledKind kind, std::chrono::seconds age, RunState state)
{
    JudgedRun run;
    run.run = {kind, now.addDuration(-age)};
    run.state = state;
    if (state == RunState::Failed)
        run.words = u"disk on fire"_s;
    return run;
}

RunFinding findingOf(RunFindingKind kind, std::chrono::seconds age)
{
    RunFinding finding;
    finding.kind = kind;
    finding.at = now.addDuration(-age);
    finding.backup = u"/backups/one.tar.gz"_s;
    finding.runs = 4;
    return finding;
}

StandingFacts good()
{
    StandingFacts facts;
    facts.now = now;
    facts.looked = true;
    facts.backupDirectory = u"/backups"_s;
    facts.backups = {full(43min, IntegrityState::Verified, 18'402), full(25h), full(49h)};
    facts.drills[facts.backups.first().fileName] = {now.addDays(-3), true, true, 235, 18'402};
    facts.disk = DiskFacts{412 * gigabyte, 1'000 * gigabyte};
    facts.condition = ChainCondition::Alive;
    facts.height = 18'405;
    facts.schedule = ScheduleKnowledge::Runs;
    facts.runs = RunHistory{{runOf(ScheduledKind::Daily, 43min, RunState::Made)}, {}, {}};
    return facts;
}

} // namespace madeup
