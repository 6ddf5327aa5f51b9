#include "ui/containers/logmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(15, 43), QTimeZone::UTC);

LineBatch batchOf(int from, int count, const QByteArray &text = "INFO line ")
{
    LineBatch batch;
    for (int i = from; i < from + count; ++i) {
        LogLine line;
        line.at = now.addSecs(i);
        line.text = text + QByteArray::number(i);
        batch.lines.append(line);
    }
    return batch;
}

int shownRows(const QAbstractItemModel &model)
{
    return model.rowCount();
}

} // namespace

class TestLogModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gravityIsReadFromTheLevel_data();
    void gravityIsReadFromTheLevel();
    void logTextIsHarmless();
    void logIsBounded();
    void logIsSearchedInSlices();
    void logSurvivesRandomChanges();
};

void TestLogModel::gravityIsReadFromTheLevel_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("severity");
    const int plain = int(LogEntry::Severity::Plain);
    const int warning = int(LogEntry::Severity::Warning);
    const int error = int(LogEntry::Severity::Error);
    QTest::newRow("info") << u"2026-03-22 01:00:02,123 - bt2c_backup - INFO - done"_s << plain;
    QTest::newRow("python warning") << u"2026-03-22 01:00:02,123 - bt2c_backup - WARNING - slow"_s << warning;
    QTest::newRow("short") << u"WARN peer slow"_s << warning;
    QTest::newRow("error") << u"[ERROR] disk"_s << error;
    QTest::newRow("critical") << u"CRITICAL: chain"_s << error;
    QTest::newRow("logfmt") << u"ts=2026 level=error msg=\"no\""_s << error;
    QTest::newRow("json") << u"{\"level\":\"warn\",\"msg\":\"x\"}"_s << warning;
    QTest::newRow("json with space") << u"{\"level\": \"error\"}"_s << error;
    QTest::newRow("exception") << u"Error: cannot bind"_s << error;
    QTest::newRow("traceback") << u"Traceback (most recent call last):"_s << error;
    QTest::newRow("prose") << u"INFO finished without any error, no warning was given"_s << plain;
    QTest::newRow("part of a word") << u"INFO ERRORS_TOTAL 0 and terror"_s << plain;
    QTest::newRow("empty") << QString() << plain;
}

void TestLogModel::gravityIsReadFromTheLevel()
{
    QFETCH(QString, line);
    QFETCH(int, severity);
    QCOMPARE(int(severityOf(line)), severity);
}

void TestLogModel::logTextIsHarmless()
{
    QCOMPARE(logText("\x1b[31mERROR\x1b[0m red"), u"ERROR red"_s);
    QCOMPARE(logText("a\tb\r"), u"a    b"_s);
    QCOMPARE(logText(QByteArray("bell\x07 nul\0 end", 14)), u"bell\\x07 nul\\x00 end"_s);
    QCOMPARE(logText("a\xe2\x80\xae" "b"), u"a\\u202eb"_s);
    QCOMPARE(logText("\xff\xfe"), u"��"_s);
    QCOMPARE(logText("\x1b["), QString());
    const QString cut = logText(QByteArray(1'000'000, 'x'));
    QVERIFY(cut.size() < maxShownChars + 100);
    QVERIFY(cut.contains(u"1000000"_s));
}

void TestLogModel::logIsBounded()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < LogModel::maxLines + 10'000; i += 5000)
        model.append(batchOf(i, 5000));
    QCOMPARE(model.total(), LogModel::maxLines);
    QCOMPARE(model.leftOut(), qint64(10'000));
    QCOMPARE(model.entry(0).text, u"INFO line 10000"_s);
    LineBatch gap;
    gap.leftOut = 7;
    model.append(gap);
    QCOMPARE(model.leftOut(), qint64(10'007));
    model.append(batchOf(0, LogModel::maxLines + 5));
    QCOMPARE(model.total(), LogModel::maxLines);
    QCOMPARE(model.entry(0).text, u"INFO line 5"_s);
}

void TestLogModel::logIsSearchedInSlices()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(batchOf(0, 3000));
    model.append(batchOf(3000, 3, "WARN Needle "));
    model.setSearch(u"needle"_s);
    QTRY_VERIFY(!model.searching());
    QCOMPARE(shownRows(model), 3);
    QCOMPARE(model.entry(1).text, u"WARN Needle 3001"_s);
    model.append(batchOf(4000, 2, "INFO another needle "));
    QTRY_COMPARE(shownRows(model), 5);
    model.setSearch(u"no such thing"_s);
    QTRY_VERIFY(!model.searching());
    QCOMPARE(shownRows(model), 0);
    model.setSearch({});
    QCOMPARE(shownRows(model), 3005);
    model.clear();
    QCOMPARE(shownRows(model), 0);
}

void TestLogModel::logSurvivesRandomChanges()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    QRandomGenerator random(11);
    for (int round = 0; round < 80; ++round) {
        switch (random.bounded(6)) {
        case 0: model.setSearch(u"1"_s); break;
        case 1: model.setSearch(u"line 77"_s); break;
        case 2: model.setSearch({}); break;
        case 3: QTest::qWait(1); break;
        default: model.append(batchOf(round * 5000, random.bounded(5000)));
        }
        QVERIFY(model.total() <= LogModel::maxLines);
    }
    model.setSearch(u"77"_s);
    QTRY_VERIFY(!model.searching());
    for (int row = 0; row < shownRows(model); ++row)
        QVERIFY(model.entry(row).text.contains(u"77"_s));
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
