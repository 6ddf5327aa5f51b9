#include "core/backup/retention.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

Backup made(BackupType type, const QDateTime &at, IntegrityState state)
{
    Backup backup;
    backup.fileName = formatBackupName(type, at);
    backup.path = "/b/"_L1 + backup.fileName;
    backup.type = type;
    backup.madeAt = at;
    backup.integrity.state = state;
    return backup;
}

const QDateTime newest(QDate(2026, 3, 25), QTime(12, 0, 2));

/// Hourly blockchain backups, newest first, all of one state.
QList<Backup> hours(int count, IntegrityState state = IntegrityState::ChecksumOk)
{
    QList<Backup> backups;
    for (int i = 0; i < count; ++i)
        backups.append(made(BackupType::Blockchain, newest.addSecs(-3600LL * i), state));
    return backups;
}

/// "KKR…": kept or removed, newest first.
QString pattern(const QList<RetentionDecision> &decisions)
{
    QString text;
    for (const RetentionDecision &decision : decisions)
        text += decision.keep ? u'K' : u'R';
    return text;
}

bool mayCount(IntegrityState state)
{
    return !isBad(state) && state != IntegrityState::Unreadable;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedCounts();
    void theLastOnesAreKept();
    void grandfatherFatherSon();
    void theNewestVerifiedStays();
    void whereNoneIsVerifiedTheNewestStays();
    void damagedOnesNeverCount();
    void whatIsNotOursStays();
    void whatCannotBeCheckedStays();
    void everyDecisionHasWords();
    void nothingIsEverLost();
    void tenThousandAreDecidedAtOnce();
};

void TestRetention::theDocumentedCounts()
{
    const RetentionPolicy policy = documentedPolicy();
    QCOMPARE(policy.at(BackupType::Full), RetentionCounts{.last = 10});
    QCOMPARE(policy.at(BackupType::Blockchain), RetentionCounts{.last = 20});
    QCOMPARE(policy.at(BackupType::Config), RetentionCounts{.last = 5});
    QCOMPARE(policy.at(BackupType::Weekly), RetentionCounts{.last = 12});
}

void TestRetention::theLastOnesAreKept()
{
    QList<Backup> backups = hours(5);
    std::ranges::reverse(backups);
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, {.last = 3}}});
    QCOMPARE(pattern(decisions), u"KKKRR"_s);
    QCOMPARE(decisions[0].backup.madeAt, newest);
    QCOMPARE(decisions[2].rule, RetentionRule::Last);
    QCOMPARE(decisions[2].ordinal, 3);
    QCOMPARE(decisions[2].of, 3);
    QCOMPARE(describe(decisions[2]), u"latest 3 of 3"_s);
    QCOMPARE(decisions[3].rule, RetentionRule::Expired);
}

void TestRetention::grandfatherFatherSon()
{
    // Ten weeks of hours: 12:00 on a Wednesday back to the middle of January.
    const auto decisions = decideRetention(
        hours(24 * 70), {{BackupType::Blockchain, {.last = 1, .hourly = 3, .daily = 4, .weekly = 3, .monthly = 3}}});
    QStringList kept;
    for (const RetentionDecision &decision : decisions) {
        if (decision.keep)
            kept += decision.backup.madeAt.toString(u"MM-dd HH") % u' ' % describe(decision);
    }
    // Monday begins the week; each bucket keeps its newest.
    QCOMPARE(kept, (QStringList{
        u"03-25 12 latest 1 of 1"_s, u"03-25 11 hour 2 of 3"_s, u"03-25 10 hour 3 of 3"_s, u"03-24 23 day 2 of 4"_s,
        u"03-23 23 day 3 of 4"_s, u"03-22 23 day 4 of 4"_s, u"03-15 23 week 3 of 3"_s, u"02-28 23 month 2 of 3"_s,
        u"01-31 23 month 3 of 3"_s}));
}

void TestRetention::theNewestVerifiedStays()
{
    QList<Backup> backups = hours(8);
    backups[5].integrity.state = IntegrityState::Verified;
    backups[6].integrity.state = IntegrityState::Verified;
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, {.last = 2}}});
    QCOMPARE(pattern(decisions), u"KKRRRKRR"_s);
    QCOMPARE(decisions[5].rule, RetentionRule::NewestVerified);
    QCOMPARE(describe(decisions[5]), u"newest verified"_s);

    // One that was verified long ago still is the best proof where nothing newer was verified.
    backups[5].integrity.state = backups[6].integrity.state = IntegrityState::Stale;
    QCOMPARE(pattern(decideRetention(backups, {{BackupType::Blockchain, {.last = 2}}})), u"KKRRRKRR"_s);
}

void TestRetention::whereNoneIsVerifiedTheNewestStays()
{
    // A policy that keeps nothing by its only count: monthly of a type with one month, and nothing else.
    QList<Backup> backups = hours(3, IntegrityState::Unverified);
    backups[0].integrity.state = IntegrityState::Corrupt;
    RetentionCounts counts;
    counts.last = -1;   // out of range: must not lose the newest either
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, counts}});
    QCOMPARE(pattern(decisions), u"KKR"_s);
    QCOMPARE(decisions[0].rule, RetentionRule::BadButRecent);
    QCOMPARE(decisions[1].rule, RetentionRule::OnlyOne);
}

void TestRetention::damagedOnesNeverCount()
{
    QList<Backup> backups = hours(8);
    backups[0].integrity.state = IntegrityState::Corrupt;
    backups[2].integrity.state = IntegrityState::Empty;
    backups[6].integrity.state = IntegrityState::Incomplete;
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, {.last = 3}}});
    QCOMPARE(pattern(decisions), u"KKKKKRRR"_s);
    QCOMPARE(decisions[0].rule, RetentionRule::BadButRecent);
    QCOMPARE(decisions[2].rule, RetentionRule::BadButRecent);
    QCOMPARE(decisions[6].rule, RetentionRule::BadAndOld);

    // Where all are damaged, all stay: something may be saved from them.
    QCOMPARE(pattern(decideRetention(hours(4, IntegrityState::Corrupt), {{BackupType::Blockchain, {.last = 1}}})),
             u"KKKK"_s);
}

void TestRetention::whatIsNotOursStays()
{
    QList<Backup> backups = hours(4);
    backups[2].fileName = u"before-the-upgrade.tar.gz"_s;
    backups[3].fileName.replace("20260325"_L1, "20261325"_L1);
    backups += made(BackupType::Full, newest.addDays(-100), IntegrityState::Verified);
    backups += made(BackupType::Full, newest.addDays(-101), IntegrityState::Verified);
    backups += made(BackupType::Weekly, newest.addDays(-102), IntegrityState::Verified);
    backups += made(BackupType::Weekly, newest.addDays(-103), IntegrityState::Verified);
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, {.last = 1}}, {BackupType::Full, {}}});
    QCOMPARE(pattern(decisions), u"KRKKKKKK"_s);
    for (int i = 2; i < 8; ++i)
        QCOMPARE(decisions[i].rule, RetentionRule::NotManaged);
}

void TestRetention::whatCannotBeCheckedStays()
{
    QList<Backup> backups = hours(4);
    backups[3].integrity.state = IntegrityState::Unreadable;
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, {.last = 1}}});
    QCOMPARE(pattern(decisions), u"KRRK"_s);
    QCOMPARE(describe(decisions[3]), u"could not be checked"_s);
}

void TestRetention::everyDecisionHasWords()
{
    QSet<QString> words;
    for (int rule = 0; rule <= int(RetentionRule::BadAndOld); ++rule) {
        RetentionDecision decision;
        decision.rule = RetentionRule(rule);
        const QString text = describe(decision);
        QVERIFY(!text.isEmpty() && !text.contains(u'%'));
        words.insert(text);
    }
    QCOMPARE(words.size(), int(RetentionRule::BadAndOld) + 1);
}

void TestRetention::nothingIsEverLost()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        QRandomGenerator random(seed);
        QList<Backup> backups;
        const int count = int(random.bounded(80));
        for (int i = 0; i < count; ++i) {
            const auto type = BackupType(random.bounded(4));
            const QDateTime at = newest.addSecs(-qint64(random.bounded(1u, 8'000'000u)));
            backups.append(made(type, at, IntegrityState(random.bounded(int(IntegrityState::Unreadable) + 1))));
            if (random.bounded(20) == 0)
                backups.last().fileName = u"mine-%1.tar.gz"_s.arg(i);
        }
        RetentionPolicy policy;
        for (int t = 0; t < 4; ++t) {
            const auto some = [&random] { return random.bounded(2) ? int(random.bounded(6)) : 0; };
            policy[BackupType(t)] = {some(), some(), some(), some(), some()};
        }
        const auto decisions = decideRetention(backups, policy);
        QCOMPARE(decisions.size(), backups.size());

        // Bad ones have no say in what becomes of the others.
        QList<Backup> withoutBad = backups;
        withoutBad.removeIf([](const Backup &b) { return isBad(b.integrity.state); });
        QStringList removedWithout;
        for (const RetentionDecision &decision : decideRetention(withoutBad, policy)) {
            if (!decision.keep)
                removedWithout += decision.backup.path;
        }
        QStringList removedGood;

        std::map<BackupType, int> candidates;
        std::map<BackupType, int> kept;
        std::map<BackupType, bool> sawGood;
        std::map<BackupType, bool> sawVerified;
        for (qsizetype i = 0; i < decisions.size(); ++i) {
            const RetentionDecision &decision = decisions[i];
            const Backup &backup = decision.backup;
            QVERIFY(i == 0 || decisions[i - 1].backup.madeAt >= backup.madeAt);
            const bool managed = parseBackupName(backup.fileName).type != BackupType::Unknown;
            const RetentionCounts counts = policy[backup.type];
            if (!managed || backup.integrity.state == IntegrityState::Unreadable || counts == RetentionCounts{}) {
                QVERIFY(decision.keep);
                continue;
            }
            if (mayCount(backup.integrity.state)) {
                ++candidates[backup.type];
                kept[backup.type] += decision.keep ? 1 : 0;
                if (!decision.keep)
                    removedGood += backup.path;
                // The newest of all good ones goes only where a verified one stays.
                if (!std::exchange(sawGood[backup.type], true) && !decision.keep) {
                    QVERIFY(std::ranges::any_of(decisions, [&](const RetentionDecision &d) {
                        return d.keep && d.backup.type == backup.type
                            && d.backup.integrity.state == IntegrityState::Verified;
                    }));
                }
            }
            if (backup.integrity.state == IntegrityState::Verified && !std::exchange(sawVerified[backup.type], true))
                QVERIFY(decision.keep);
        }
        for (const auto &[type, number] : candidates) {
            QVERIFY(kept[type] >= std::min(number, std::max(1, policy[type].last)));
            const RetentionCounts c = policy[type];
            QVERIFY(kept[type] <= c.last + c.hourly + c.daily + c.weekly + c.monthly + 2);
        }
        QCOMPARE(removedGood, removedWithout);
    }
}

void TestRetention::tenThousandAreDecidedAtOnce()
{
    const QList<Backup> backups = hours(10'000);
    QElapsedTimer timer;
    timer.start();
    const auto decisions = decideRetention(backups, {{BackupType::Blockchain, {10, 24, 14, 8, 12}}});
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(decisions.size(), backups.size());
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
