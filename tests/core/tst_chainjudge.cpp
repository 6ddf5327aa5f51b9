#include "core/chain/chainjudge.h"

#include <QTest>
#include <QTimeZone>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromSecsSinceEpoch(1'774'200'000, QTimeZone::UTC);

ChainSample height(qint64 number, int second)
{
    ChainSample sample;
    sample.answer = ChainSample::Answer::Height;
    sample.status.height = number;
    sample.at = start.addSecs(second);
    return sample;
}

ChainSample silent(int second, ChainSample::Answer answer = ChainSample::Answer::None)
{
    ChainSample sample;
    sample.answer = answer;
    sample.error.code = ErrorCode::NotRunning;
    sample.at = start.addSecs(second);
    return sample;
}

} // namespace

class TestChainJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        QCOMPARE(ChainJudge().condition(), ChainCondition::Unknown);
        ChainJudge judge;
        judge.hasBeen(5);
        QCOMPARE(judge.condition(), ChainCondition::Unknown);
    }

    void noAnswerIsNotHeightZero()
    {
        ChainJudge judge;
        judge.add(height(0, 0));
        QCOMPARE(judge.condition(), ChainCondition::Alive);
        judge.add(silent(5));
        QCOMPARE(judge.condition(), ChainCondition::NoAnswer);
        QCOMPARE(judge.heights().size(), 1);
        judge.add(silent(10, ChainSample::Answer::Starting));
        QCOMPARE(judge.condition(), ChainCondition::Starting);
    }

    void theNodesOwnTimeTellsAStall()
    {
        ChainSample sample = height(10, 1000);
        sample.status.blockSeconds = 60;
        sample.status.lastBlockAt = start.addSecs(1000 - 180);
        ChainJudge judge;
        judge.add(sample);
        QCOMPARE(judge.condition(), ChainCondition::Alive);
        sample.status.lastBlockAt = start.addSecs(1000 - 181);
        judge.add(sample);
        QCOMPARE(judge.condition(), ChainCondition::Stalled);
        // A clock that is ahead is no stall.
        sample.status.lastBlockAt = start.addSecs(5000);
        judge.add(sample);
        QCOMPARE(judge.condition(), ChainCondition::Alive);
    }

    void withoutItWhatWasSeenTells()
    {
        ChainJudge judge;
        judge.add(height(10, 0));
        judge.add(height(10, 900));
        QCOMPARE(judge.condition(), ChainCondition::Alive);
        judge.add(height(10, 901));
        QCOMPARE(judge.condition(), ChainCondition::Stalled);
        judge.add(height(11, 902));
        QCOMPARE(judge.condition(), ChainCondition::Alive);
        judge.add(silent(1000));
        judge.add(height(11, 5000));
        QCOMPARE(judge.condition(), ChainCondition::Alive);   // nobody knows what happened in between
        judge.add(height(11, 5901));
        QCOMPARE(judge.condition(), ChainCondition::Stalled);
    }

    void anAbsurdBlockTimeIsNotBelieved()
    {
        for (const qint64 seconds : {qint64(0), qint64(1'000'000'000)}) {
            ChainSample sample = height(10, 0);
            sample.status.blockSeconds = seconds;
            sample.status.lastBlockAt = start.addSecs(-901);
            ChainJudge judge;
            judge.add(sample);
            QCOMPARE(judge.condition(), ChainCondition::Stalled);
        }
    }

    void aChainThatLostBlocksIsBehind()
    {
        ChainJudge judge;
        judge.add(height(100, 0));
        judge.add(height(90, 5));
        QCOMPARE(judge.condition(), ChainCondition::Behind);
        judge.add(height(99, 10));
        QCOMPARE(judge.condition(), ChainCondition::Behind);
        judge.add(height(100, 15));
        QCOMPARE(judge.condition(), ChainCondition::Alive);
        judge.hasBeen(500);
        QCOMPARE(judge.condition(), ChainCondition::Behind);
        judge.forget();
        judge.add(height(90, 20));
        QCOMPARE(judge.condition(), ChainCondition::Alive);
    }

    void theHistoryIsBounded()
    {
        ChainJudge judge;
        for (int i = 0; i < 5000; ++i)
            judge.add(height(5000 - i, i));
        QCOMPARE(judge.heights().size(), ChainJudge::maxHeights);
        QCOMPARE(judge.heights().last().status.height, 1);
        QCOMPARE(judge.highest().value_or(0), 5000);
    }
};

QTEST_GUILESS_MAIN(TestChainJudge)
#include "tst_chainjudge.moc"
