#include "core/schedule/crondiff.h"
#include "core/schedule/cronmerge.h"

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
    void changesOfBothComeTogether_data();
    void changesOfBothComeTogether();
    void nothingOfTheirsIsEverLost();
};

void CronDiffTest::changesOfBothComeTogether_data()
{
    QTest::addColumn<QByteArray>("former");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<int>("dropped");
    const auto row = [](const char *name, const QByteArray &former, const QByteArray &ours, const QByteArray &theirs,
                        const QByteArray &merged, int dropped = 0) {
        QTest::newRow(name) << former << ours << theirs << merged << dropped;
    };
    row("different lines", "a\nb\nc\n", "a\nB\nc\n", "a\nb\nC\n", "a\nB\nC\n");
    row("a line added above", "a\nb\n", "a\nB\n", "x\na\nb\n", "x\na\nB\n");
    row("both add at the end", "a\n", "a\nours\n", "a\ntheirs\n", "a\ntheirs\nours\n");
    row("the same line", "a\nb\n", "a\nB\n", "a\nX\n", "a\nX\n", 1);
    row("the same change", "a\nb\n", "a\nB\n", "a\nB\n", "a\nB\n");
    row("they removed what we changed", "a\nb\n", "a\nB\n", "a\n", "a\n", 1);
    row("we removed what they left", "a\nb\n", "a\n", "x\na\nb\n", "x\na\n");
    row("nothing is left of theirs", "a\n", "a\nb\n", "", "b\n");
    row("no newline at the end", "a", "a\nb\n", "x\na", "x\na\nb\n");
    row("nothing of ours", "a\nb\n", "a\nb\n", "c", "c");
}

void CronDiffTest::changesOfBothComeTogether()
{
    QFETCH(QByteArray, former);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    QFETCH(int, dropped);
    const MergedCrontab result = mergedCrontab(former, ours, theirs);
    QCOMPARE(result.bytes, merged);
    QCOMPARE(result.dropped, dropped);
}

void CronDiffTest::nothingOfTheirsIsEverLost()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 2000; ++round) {
        QByteArrayList former;
        for (int i = random.bounded(12); i > 0; --i)
            former << "line " + QByteArray::number(random.bounded(40)) + '\n';
        const auto edited = [&](const char *mark) {
            QByteArrayList lines = former;
            for (int i = 1 + random.bounded(3); i > 0; --i)
                lines.insert(random.bounded(int(lines.size()) + 1), mark + QByteArray::number(i) + '\n');
            return lines.join();
        };
        const QByteArray theirs = edited("theirs ");
        const QByteArray merged = mergedCrontab(former.join(), edited("ours "), theirs).bytes;
        QByteArray without;
        for (const QByteArray &line : merged.split('\n')) {
            if (!line.startsWith("ours ") && !line.isEmpty())
                without += line + '\n';
        }
        QCOMPARE(without, theirs);
    }
}

void CronDiffTest::changedLineIsRemovedAndAdded()
{
    const QList<CrontabChange> expected{
        {Kind::Same, 0, 0, "a\n"}, {Kind::Removed, 1, -1, "b\n"}, {Kind::Added, -1, 1, "x\n"}, {Kind::Same, 2, 2, "c"}};
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
