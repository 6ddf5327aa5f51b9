#include "core/guard/standing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(15, 43), QTimeZone::UTC);
constexpr qint64 gigabyte = 1'000'000'000;

Backup backupOf(BackupType type, std::chrono::seconds age, IntegrityState state, qint64 height = 18'000)
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

Backup full(std::chrono::seconds age, IntegrityState state = IntegrityState::Verified, qint64 height = 18'000)
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

/// A site with nothing to say against it.
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

struct Situation
{
    const char *name;
    void (*change)(StandingFacts &facts);
    Standing standing;
    const char *reasons;
};

using Facts = StandingFacts;
using enum Standing;

const Situation situations[] = {
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

QString tokensOf(const StandingReport &report)
{
    QStringList tokens;
    for (const StandingReason &reason : report.reasons)
        tokens.append(reasonToken(reason.kind));
    return tokens.join(u' ');
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void situation_data();
    void situation();
    void thePoint();
    void theTime();
    void growth();
    void nothingUnprovenIsProtected();
    void everyReasonHasWords();
};

void TestStanding::situation_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(situations)); ++i)
        QTest::newRow(situations[i].name) << i;
    QVERIFY(std::size(situations) >= 60);
}

void TestStanding::situation()
{
    QFETCH(int, number);
    const Situation &situation = situations[number];
    StandingFacts facts = good();
    situation.change(facts);
    const StandingReport report = standingOf(facts);
    QCOMPARE(tokensOf(report), QString::fromLatin1(situation.reasons));
    QCOMPARE(standingToken(report.standing), standingToken(situation.standing));
    QVERIFY(!statementOf(report).isEmpty());
    for (const StandingReason &reason : report.reasons) {
        QVERIFY(!describe(reason, now).isEmpty());
        QVERIFY2(!describe(reason, now).contains(u'%'), qPrintable(describe(reason, now)));
    }
}

void TestStanding::thePoint()
{
    StandingFacts facts = good();
    StandingReport report = standingOf(facts);
    QCOMPARE(report.point->backup.path, facts.backups.first().path);
    QVERIFY(report.point->verified);
    QCOMPARE(report.point->blocksLost, 3);
    QCOMPARE(report.point->ageSeconds, 43 * 60);
    QCOMPARE(statementOf(report),
             u"If the validator died now, you would be back at height 18,402, 3 block(s) behind, in about 4 minute(s). "
             "Proven by a restore drill on 19 Nov 15:43."_s);

    // What was not verified is passed over for what was.
    facts.backups.prepend(full(5min, IntegrityState::Unverified, 18'404));
    report = standingOf(facts);
    QCOMPARE(report.point->backup.height, 18'402);
    // And is the best there is where nothing was.
    facts.backups.resize(1);
    report = standingOf(facts);
    QCOMPARE(report.point->backup.height, 18'404);
    QVERIFY(!report.point->verified);
    QCOMPARE(report.point->blocksLost, 1);
    // What was read long ago is not said to have never been read.
    facts.backups.first().integrity.state = IntegrityState::Stale;
    QVERIFY(statementOf(standingOf(facts)).contains(u"too long ago"_s));
    // Without a height nothing is said of blocks.
    facts.height.reset();
    QVERIFY(!standingOf(facts).point->blocksLost);
    // A backup that is ahead of a damaged chain loses nothing.
    facts.height = 17'000;
    QCOMPARE(standingOf(facts).point->blocksLost, 0);
    facts.backups.clear();
    QVERIFY(!standingOf(facts).point);
}

void TestStanding::theTime()
{
    StandingFacts facts = good();
    StandingReport report = standingOf(facts);
    QCOMPARE(report.time->seconds, 235.0);
    QVERIFY(report.time->ofThisBackup && report.time->withBoot);
    // Of another one: by its size.
    facts.drills.clear();
    facts.measured = MeasuredRecovery{now.addDays(-5), 100, 30, gigabyte, true};
    report = standingOf(facts);
    QCOMPARE(report.time->seconds, 230.0);
    QVERIFY(!report.time->ofThisBackup);
    // Nothing is made up.
    facts.measured.reset();
    QVERIFY(!standingOf(facts).time);
    facts = good();
    facts.drills.begin()->passed = false;
    QVERIFY(!standingOf(facts).time);
}

void TestStanding::growth()
{
    const RetentionPolicy policy = documentedPolicy();
    QVERIFY(!growthOf({}, policy));
    QVERIFY(!growthOf({full(1h)}, policy));
    QVERIFY(!growthOf({full(1h), full(2h)}, policy));   // too little to go by
    QCOMPARE(growthOf({full(1h), full(25h), full(49h)}, policy), double(gigabyte));
    // Where retention is at work, only what the new ones are larger.
    QList<Backup> ten;
    for (int i = 0; i < 10; ++i) {
        ten.append(full(1h + i * 24h));
        ten.last().identity.size = gigabyte - i * 1'000'000;
    }
    QCOMPARE(qRound64(*growthOf(ten, policy)), 9'000'000);
    // It may shrink, and then no day comes on which it is full.
    StandingFacts facts = good();
    for (Backup &backup : ten)
        backup.identity.size = gigabyte + backup.madeAt.daysTo(now) * 1'000'000;
    facts.backups = ten;
    const StandingReport report = standingOf(facts);
    QVERIFY(*report.growthPerDay < 0);
    QVERIFY(!report.daysUntilFull);
}

/// Whatever is the case: Protected stands on a backup of the chain that was read to its end, and so was every newer
/// one.
void TestStanding::nothingUnprovenIsProtected()
{
    QRandomGenerator random(7);
    const auto oneOf = [&random](int count) { return random.bounded(count); };
    int protectedOnes = 0;
    for (int round = 0; round < 100'000; ++round) {
        StandingFacts facts = good();
        facts.backups.clear();
        for (int count = oneOf(5), hours = 0; count > 0; --count) {
            hours += 1 + oneOf(20);
            // Most are verified, or nothing would be Protected.
            const auto state = oneOf(2) == 0 ? IntegrityState::Verified : IntegrityState(oneOf(10));
            facts.backups.append(backupOf(BackupType(oneOf(5)), std::chrono::hours(hours), state));
            if (oneOf(10) == 0)
                facts.backups.last().integrity.level = CheckLevel(oneOf(3));
        }
        facts.condition = oneOf(3) > 0 ? ChainCondition::Alive : ChainCondition(oneOf(6));
        facts.schedule = oneOf(3) > 0 ? ScheduleKnowledge::Runs : ScheduleKnowledge(oneOf(4));
        facts.unfinishedRestore = oneOf(8) == 0;
        if (oneOf(8) == 0)
            facts.backupsError = Error{ErrorCode(oneOf(20)), u"/backups"_s, {}, 0, -1};
        if (oneOf(8) == 0)
            facts.disk->freeBytes = oneOf(1000) * 100'000'000LL;
        const StandingReport report = standingOf(facts);
        QVERIFY(std::ranges::is_sorted(report.reasons, {}, &StandingReason::kind));
        if (report.standing != Standing::Protected)
            continue;
        ++protectedOnes;
        QVERIFY(!facts.backupsError);
        QVERIFY(report.point);
        bool met = false;
        for (const Backup &backup : std::as_const(facts.backups)) {
            if (met || !promisesData(backup.type))
                continue;
            QCOMPARE(backup.integrity.state, IntegrityState::Verified);
            QCOMPARE(backup.integrity.level, CheckLevel::Deep);
            met = backup.path == report.point->backup.path;
        }
        QVERIFY(met);
    }
    QVERIFY2(protectedOnes > 1'000, qPrintable(QString::number(protectedOnes)));
}

void TestStanding::everyReasonHasWords()
{
    for (int kind = 0; kind <= int(ReasonKind::ChainUnknown); ++kind) {
        const StandingReason reason{.kind = ReasonKind(kind), .subject = u"/b"_s, .count = 2, .at = now};
        QVERIFY(!reasonToken(reason.kind).isEmpty());
        QVERIFY(!describe(reason, now).isEmpty());
        QVERIFY(!mendingWords(reason.kind).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
