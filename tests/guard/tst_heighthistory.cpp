#include "core/guard/heighthistory.h"
#include "standingfacts.h"

#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHeightHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsAndTheChainItself();
    void whatWasToBeExpected();
    void whatSaysNothing();
};

void TestHeightHistory::backupsAndTheChainItself()
{
    StandingFacts facts = madeup::good();
    facts.backups = {madeup::full(1h, IntegrityState::Verified, 1'100), madeup::full(48h, IntegrityState::Verified, 900),
                     madeup::full(24h * 20, IntegrityState::Verified, 100)};
    facts.heightNow = 1'110;
    const HeightHistory history = heightHistory(facts, 14);
    // Oldest first, and nothing from before.
    QCOMPARE(history.points.size(), 3);
    QCOMPARE(history.points.first().height, 900);
    QCOMPARE(history.points.last(), (HeightHistory::Point{facts.now, 1'110}));
}

void TestHeightHistory::whatWasToBeExpected()
{
    StandingFacts facts = madeup::good();
    facts.backups = {madeup::full(24h, IntegrityState::Verified, 1'000)};
    facts.heightNow = 1'200;
    facts.blockSeconds = 300;
    const HeightHistory history = heightHistory(facts, 14);
    QVERIFY(history.expected.has_value());
    QCOMPARE(qRound(*history.expected), 1'288);
    QVERIFY2(describe(history).contains(u"200 blocks"_s) && describe(history).contains(u"288"_s),
             qPrintable(describe(history)));
}

void TestHeightHistory::whatSaysNothing()
{
    StandingFacts facts = madeup::good();
    facts.backups = {madeup::full(24h, IntegrityState::Verified, 1'000)};
    facts.backups.first().height.reset();
    facts.heightNow.reset();
    QVERIFY(heightHistory(facts, 14).points.isEmpty());
    QVERIFY(describe(heightHistory(facts, 14)).isEmpty());
    // One from the future: the clock was set back.
    facts.backups = {madeup::full(24h, IntegrityState::Verified, 1'000), madeup::full(-3h, IntegrityState::Verified, 9)};
    facts.heightNow = 1'005;
    facts.blockSeconds = 0;
    const HeightHistory history = heightHistory(facts, 14);
    QCOMPARE(history.points.size(), 2);
    QVERIFY(!history.expected);
    QVERIFY(!describe(history).isEmpty());
}

QTEST_GUILESS_MAIN(TestHeightHistory)
#include "tst_heighthistory.moc"
