#include "core/schedule/logfilter.h"
#include "core/schedule/logline.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestLogLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedFormIsRead_data();
    void theDocumentedFormIsRead();
    void otherLinesAreNoEntry_data();
    void otherLinesAreNoEntry();
    void theRealLogIsUnderstood();
    void whatIsWrittenIsReadBack();
    void randomBytesAreReadOrRefused();
    void theFilterKnowsLevelLoggerTimeAndText_data();
    void theFilterKnowsLevelLoggerTimeAndText();
};

void TestLogLine::theDocumentedFormIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("logger");
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &logger, LogLevel level, const QByteArray &text) {
        QTest::newRow(name) << line << logger << int(level) << text;
    };
    row("documented", "2026-03-22 01:00:02,123 - bt2c_backup - INFO - text", "bt2c_backup", LogLevel::Info, "text");
    row("scheduler", "2026-03-22 01:00:02,123 - bt2c_scheduled_backup - ERROR - a - b", "bt2c_scheduled_backup",
        LogLevel::Error, "a - b");
    row("line break", "2026-03-22 01:00:02,123 - x - CRITICAL - t\r\n", "x", LogLevel::Critical, "t");
    row("no text", "2026-03-22 01:00:02,123 - x - DEBUG - ", "x", LogLevel::Debug, "");
    row("own level", "2026-03-22 01:00:02,123 - x - NOTICE - t", "x", LogLevel::Other, "t");
    row("29 February", "2028-02-29 23:59:59,999 - x - WARNING - \xff", "x", LogLevel::Warning, "\xff");
}

void TestLogLine::theDocumentedFormIsRead()
{
    QFETCH(const QByteArray, line);
    const auto head = parseLogHead(line);
    QVERIFY(head);
    QTEST(head->logger.toByteArray(), "logger");
    QTEST(int(head->level), "level");
    QTEST(head->text.toByteArray(), "text");
    QVERIFY(logTime(head->time).isValid());
    QCOMPARE(formatLogTime(logTime(head->time)), head->time.toByteArray());
}

void TestLogLine::otherLinesAreNoEntry_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"", "\n", "Traceback (most recent call last):", "  File \"x.py\", line 1", "2026-03-22 01:00:02,123",
                             "2026-03-22 01:00:02,123 - ", "2026-03-22 01:00:02,123 - x", "2026-03-22 01:00:02,123 - x - info - t",
                             "2026-03-22 01:00:02,123 -  - INFO - t", "2026-02-30 01:00:02,123 - x - INFO - t",
                             "2026-03-22 24:00:02,123 - x - INFO - t", "2026-03-22 01:60:02,123 - x - INFO - t",
                             "2026-03-22T01:00:02,123 - x - INFO - t", "2026-03-22 01:00:02.123 - x - INFO - t",
                             " 2026-03-22 01:00:02,123 - x - INFO - t"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("endless logger") << "2026-03-22 01:00:02,123 - " + QByteArray(100'000, 'x') + " - INFO - t";
}

void TestLogLine::otherLinesAreNoEntry()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!parseLogHead(line));
}

void TestLogLine::theRealLogIsUnderstood()
{
    QFile log(QStringLiteral(BT2C_TEST_DATA "/sample-backup.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    int lines = 0;
    while (!log.atEnd()) {
        const QByteArray line = log.readLine();
        const auto head = parseLogHead(line);
        QVERIFY2(head, line.constData());
        QCOMPARE(head->logger, QByteArrayView("bt2c_backup"));
        ++lines;
    }
    QVERIFY(lines > 30);
}

void TestLogLine::whatIsWrittenIsReadBack()
{
    const QDateTime at(QDate(2026, 3, 22), QTime(1, 0, 2, 123));
    QCOMPARE(formatLogLine(at, "bt2c_backup", LogLevel::Info, u"text"_s), "2026-03-22 01:00:02,123 - bt2c_backup - INFO - text\n");
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error, LogLevel::Critical}) {
        const QByteArray line = formatLogLine(at, "bt2c_backup", level, u"two\nlines – and a höheres Zeichen"_s);
        QCOMPARE(line.count('\n'), 1);
        const auto head = parseLogHead(line);
        QVERIFY(head);
        QCOMPARE(head->level, level);
        QCOMPARE(logTime(head->time), at);
        QCOMPARE(QString::fromUtf8(head->text), u"two\\x0alines – and a höheres Zeichen"_s);
    }
}

void TestLogLine::randomBytesAreReadOrRefused()
{
    QRandomGenerator random(20260322);
    const QByteArray good = "2026-03-22 01:00:02,123 - bt2c_backup - INFO - some text";
    int read = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray line = round % 2 == 0 ? good : QByteArray(random.bounded(120), '\0');
        const int changes = round % 2 == 0 ? random.bounded(4) : int(line.size());
        for (int i = 0; i < changes && !line.isEmpty(); ++i) {
            const qsizetype at = random.bounded(int(line.size()));
            switch (random.bounded(3)) {
            case 0: line[at] = char(random.bounded(256)); break;
            case 1: line.remove(at, random.bounded(5)); break;
            default: line.insert(at, char(random.bounded(256))); break;
            }
        }
        const auto head = parseLogHead(line);
        if (!head)
            continue;
        ++read;
        // What was read puts the line together again.
        const QByteArray again = head->time.toByteArray() + " - " + head->logger.toByteArray() + " - " + head->word.toByteArray()
                                 + " - " + head->text.toByteArray();
        QByteArray chopped = line;
        while (chopped.endsWith('\n') || chopped.endsWith('\r'))
            chopped.chop(1);
        QCOMPARE(again, chopped);
        QVERIFY(logTime(head->time).isValid());
    }
    QVERIFY(read > 1000);
}

void TestLogLine::theFilterKnowsLevelLoggerTimeAndText_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::addColumn<bool>("expected");
    const QDateTime at(QDate(2026, 3, 22), QTime(1, 0, 2, 123));
    QTest::newRow("all") << LogFilter() << true;
    QTest::newRow("info") << LogFilter{LogLevel::Info, {}, {}, {}, {}} << true;
    QTest::newRow("warning") << LogFilter{LogLevel::Warning, {}, {}, {}, {}} << true;
    QTest::newRow("error") << LogFilter{LogLevel::Error, {}, {}, {}, {}} << false;
    QTest::newRow("logger") << LogFilter{{}, {}, "bt2c_backup", {}, {}} << true;
    QTest::newRow("other logger") << LogFilter{{}, {}, "bt2c", {}, {}} << false;
    QTest::newRow("from then") << LogFilter{{}, {}, {}, at, {}} << true;
    QTest::newRow("from later") << LogFilter{{}, {}, {}, at.addMSecs(1), {}} << false;
    QTest::newRow("to then") << LogFilter{{}, {}, {}, {}, at} << false;
    QTest::newRow("to later") << LogFilter{{}, {}, {}, {}, at.addMSecs(1)} << true;
    QTest::newRow("text in another case") << LogFilter{{}, u"PATH not"_s, {}, {}, {}} << true;
    QTest::newRow("last word") << LogFilter{{}, u"skippinG"_s, {}, {}, {}} << true;
    QTest::newRow("no such text") << LogFilter{{}, u"paths"_s, {}, {}, {}} << false;
    QTest::newRow("not ASCII") << LogFilter{{}, u"ÄPFEL"_s, {}, {}, {}} << true;
}

void TestLogLine::theFilterKnowsLevelLoggerTimeAndText()
{
    QFETCH(const LogFilter, filter);
    const QByteArray line = "2026-03-22 01:00:02,123 - bt2c_backup - WARNING - Path not found \xc3\xa4pfel \xff, skipping";
    const LogMatcher matcher(filter);
    QTEST(matcher.matches(parseLogHead(line)) && matcher.textMatches(line), "expected");
}

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
