#include "core/schedule/crondiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;

using Kind = CrontabChange::Kind;

namespace {

QByteArray side(const QList<CrontabChange> &changes, Kind other)
{
    QByteArray bytes;
    for (const CrontabChange &change : changes) {
        if (change.kind != other)
            bytes += change.bytes;
    }
    return bytes;
}

} // namespace

class CronDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedLineIsRemovedAndAdded();
    void bothSidesComeOutOfIt();
    void hugeOnesEndSoon();
};

void CronDiffTest::changedLineIsRemovedAndAdded()
{
    const QList<CrontabChange> expected{{Kind::Same, 0, 0, "a\n"}, {Kind::Removed, 1, -1, "b\n"}, {Kind::Added, -1, 1, "x\n"},
                                        {Kind::Same, 2, 2, "c"}};
    QCOMPARE(crontabDifference("a\nb\nc", "a\nx\nc"), expected);
    QVERIFY(crontabDifference({}, {}).isEmpty());
    QCOMPARE(crontabDifference("a", "a\n").size(), 2);
}

void CronDiffTest::bothSidesComeOutOfIt()
{
    QRandomGenerator random(7);
    const auto text = [&] {
        QByteArray bytes;
        for (auto i = random.bounded(12); i > 0; --i)
            bytes += QByteArray(1, char('a' + random.bounded(4))) + (random.bounded(9) ? "\n" : "");
        return bytes;
    };
    for (int i = 0; i < 2000; ++i) {
        const QByteArray former = text();
        const QByteArray now = text();
        const auto changes = crontabDifference(former, now);
        QCOMPARE(side(changes, Kind::Added), former);
        QCOMPARE(side(changes, Kind::Removed), now);
    }
}

void CronDiffTest::hugeOnesEndSoon()
{
    QByteArray former;
    QByteArray now;
    for (int i = 0; i < 10'000; ++i) {
        former += "a" + QByteArray::number(i) + '\n';
        now += "b" + QByteArray::number(i) + '\n';
    }
    QCOMPARE(side(crontabDifference(former, now), Kind::Added), former);
}

QTEST_GUILESS_MAIN(CronDiffTest)
#include "tst_crondiff.moc"
