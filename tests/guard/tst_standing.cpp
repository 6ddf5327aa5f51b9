#include "tests/guard/situations.h"
#include "tests/guard/standingfacts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace madeup;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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
    void everyReasonHasASituation();
    void thePoint();
    void theTime();
    void growth();
    void nothingUnprovenIsProtected();
    void everyReasonHasWords();
};

void TestStanding::situation_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; const Situation &situation : situations())
        QTest::newRow(situation.name) << number++;
}

void TestStanding::situation()
{
    QFETCH(int, number);
    const Situation &situation = situations()[size_t(number)];
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

void TestStanding::everyReasonHasASituation()
{
    QStringList met;
    for (const Situation &situation : situations())
        met += QString::fromLatin1(situation.reasons).split(u' ');
    for (const ReasonKind kind : allReasons())
        QVERIFY2(met.contains(reasonToken(kind)), qPrintable(reasonToken(kind)));
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
