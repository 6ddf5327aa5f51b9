#include "core/schedule/logindex.h"
#include "core/schedule/logscan.h"
#include "core/support/durable.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray entry(int second, const QByteArray &level, const QByteArray &text)
{
    return "2026-03-22 01:" + QByteArray::number(second / 60 % 60).rightJustified(2, '0') + ':'
           + QByteArray::number(second % 60).rightJustified(2, '0') + ",000 - bt2c_backup - " + level + " - " + text + '\n';
}

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The lines of the entries that @p filter asks for, found in the plainest way.
QList<QByteArray> expectedOf(const QByteArray &bytes, const LogFilter &filter)
{
    const LogMatcher matcher(filter);
    QList<QByteArray> found;
    QList<QByteArray> entryLines;
    bool head = false;
    bool hasHead = false;
    const auto close = [&] {
        const bool text = std::ranges::any_of(entryLines, [&](const QByteArray &line) { return matcher.textMatches(line); });
        if (hasHead && head && text)
            found += entryLines;
        entryLines.clear();
    };
    for (const QByteArray &line : linesOf(bytes)) {
        const auto parsed = parseLogHead(line);
        if (parsed) {
            close();
            hasHead = true;
            head = matcher.matches(parsed);
        } else if (!hasHead) {
            if (matcher.matches(parsed) && matcher.textMatches(line))
                found += line;
            continue;
        }
        entryLines += line;
    }
    close();
    return found;
}

QByteArray randomLog(QRandomGenerator &random, int lines)
{
    QByteArray bytes;
    for (int i = 0; i < lines; ++i) {
        switch (random.bounded(8)) {
        case 0: bytes += '\n'; break;
        case 1: bytes += "  File \"x.py\", line " + QByteArray::number(i) + '\n'; break;
        case 2: bytes += QByteArray(random.bounded(3000), char('a' + random.bounded(26))) + '\n'; break;
        case 3: bytes += entry(i, "ERROR", "needle " + QByteArray::number(i)); break;
        default: bytes += entry(i, random.bounded(2) == 0 ? "INFO" : "WARNING", "text " + QByteArray::number(i)); break;
        }
    }
    return bytes;
}

} // namespace

class TestLogIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsFoundFromBothSides_data();
    void everyLineIsFoundFromBothSides();
    void longLinesAreCutAndSaid();
    void memoryIsBounded();
    void aFilterFindsWholeEntriesFromBothSides();
    void linesWithoutEndAreSurvived();
};

void TestLogIndex::everyLineIsFoundFromBothSides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("a\n");
    QTest::newRow("an open line") << QByteArray("abc");
    QTest::newRow("empty lines") << QByteArray("\n\n\n");
    QTest::newRow("open after lines") << QByteArray("a\nb\nc");
    QTest::newRow("NUL and invalid") << QByteArray("a\0b\n\xff\xfe\n", 7);
    QRandomGenerator random(7);
    for (const int lines : {10, 1000, 20'000}) {
        QTest::addRow("%d lines", lines) << randomLog(random, lines);
        QTest::addRow("%d lines, open", lines) << randomLog(random, lines) + "open";
    }
    QTest::newRow("a million empty lines") << QByteArray(1'000'000, '\n');
}

void TestLogIndex::everyLineIsFoundFromBothSides()
{
    QFETCH(const QByteArray, bytes);
    QRandomGenerator random(99);
    for (int round = 0; round < 8; ++round) {
        // Some of it is there at first, the rest comes in pieces while the index goes back.
        QTemporaryFile file;
        QVERIFY(file.open());
        qint64 there = bytes.isEmpty() ? 0 : random.bounded(bytes.size() + 1);
        file.write(bytes.first(there));
        file.flush();
        LogIndex index;
        QVERIFY(index.begin(file.handle(), there));
        while (!index.complete() || there < bytes.size() || index.end() < there) {
            if (there < bytes.size() && random.bounded(2) == 0) {
                const qint64 more = qMin(bytes.size() - there, qint64(random.bounded(1, 400'000)));
                file.write(bytes.mid(there, more));
                file.flush();
                there += more;
            }
            if (index.end() < there)
                QVERIFY(index.stepForward(file.handle(), there));
            if (!index.complete() && random.bounded(2) == 0)
                QVERIFY(index.stepBack(file.handle()));
        }
        const QList<QByteArray> expected = linesOf(bytes);
        QCOMPARE(index.last() - index.first(), expected.size());
        QCOMPARE(index.lastIsOpen(), !bytes.isEmpty() && !bytes.endsWith('\n'));
        for (int look = 0; look < 20; ++look) {
            const qint64 from = expected.isEmpty() ? 0 : random.bounded(expected.size());
            const auto lines = index.read(file.handle(), index.first() + from, index.first() + from + 130);
            QVERIFY(lines);
            QCOMPARE(lines->size(), qMin(expected.size() - from, qint64(130)));
            for (qsizetype i = 0; i < lines->size(); ++i) {
                QCOMPARE(lines->at(i).id, index.first() + from + i);
                QCOMPARE(lines->at(i).bytes, expected.at(from + i));
                QCOMPARE(lines->at(i).length, expected.at(from + i).size());
            }
        }
    }
}

void TestLogIndex::longLinesAreCutAndSaid()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QList<qint64> lengths = {5, 3'000'000, 10, 70'000, 65'536, 0, 5'000'000};
    for (const qint64 length : lengths)
        file.write(QByteArray(length, 'x') + '\n');
    file.flush();
    LogIndex index;
    QVERIFY(index.begin(file.handle(), file.size()));
    while (!index.complete())
        QVERIFY(index.stepBack(file.handle()));
    const auto lines = index.read(file.handle(), index.first(), index.last());
    QVERIFY(lines);
    QCOMPARE(lines->size(), lengths.size());
    for (qsizetype i = 0; i < lengths.size(); ++i) {
        QCOMPARE(lines->at(i).length, lengths.at(i));
        QCOMPARE(lines->at(i).bytes.size(), qMin(lengths.at(i), qint64(RawLogLine::maxBytes)));
    }
}

void TestLogIndex::memoryIsBounded()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray block = entry(1, "INFO", "Backup completed successfully: some/where").repeated(10'000);
    for (int i = 0; i < 64; ++i)
        file.write(block);
    file.flush();
    LogIndex index;
    QVERIFY(index.begin(file.handle(), file.size()));
    while (!index.complete())
        QVERIFY(index.stepBack(file.handle()));
    QCOMPARE(index.last() - index.first(), qint64(640'000));
    QVERIFY(index.marks() <= size_t(640'000 / LogIndex::linesPerMark + file.size() / LogIndex::bytesPerMark + 2));
}

void TestLogIndex::aFilterFindsWholeEntriesFromBothSides()
{
    QRandomGenerator random(4711);
    const QList<LogFilter> filters = {{LogLevel::Error, {}, {}, {}, {}},
                                      {LogLevel::Warning, u"TEXT 1"_s, {}, {}, {}},
                                      {{}, u"line"_s, {}, {}, {}},
                                      {{}, u"needle"_s, "bt2c_backup", {}, {}},
                                      {{}, u"nowhere"_s, {}, {}, {}},
                                      {{}, {}, {}, QDateTime(QDate(2026, 3, 22), QTime(1, 10)), QDateTime(QDate(2026, 3, 22), QTime(1, 20))}};
    for (int round = 0; round < 24; ++round) {
        const LogFilter &filter = filters.at(round % filters.size());
        QByteArray bytes = randomLog(random, 1 + random.bounded(12'000));
        QTemporaryFile file;
        QVERIFY(file.open());
        qint64 there = random.bounded(bytes.size() + 1);
        file.write(bytes.first(there));
        file.flush();
        LogScan scan(filter);
        QVERIFY(scan.begin(file.handle(), there));
        while (!scan.complete())
            QVERIFY(scan.stepBack(file.handle()));
        while (there < bytes.size() || scan.canGoForward(there)) {
            const qint64 more = qMin(bytes.size() - there, qint64(random.bounded(1, 300'000)));
            file.write(bytes.mid(there, more));
            file.flush();
            there += more;
            QVERIFY(scan.stepForward(file.handle(), there));
        }
        const auto lines = scan.read(file.handle(), scan.first(), scan.last());
        QVERIFY(lines);
        QList<QByteArray> found;
        for (const RawLogLine &line : *lines)
            found += line.bytes;
        QCOMPARE(found, expectedOf(bytes, filter));
    }
}

void TestLogIndex::linesWithoutEndAreSurvived()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(entry(1, "ERROR", "first"));
    file.write(QByteArray(20'000'000, 'z'));
    file.write("\n" + entry(2, "ERROR", "last") + QByteArray(10'000'000, 'y'));
    file.flush();
    LogScan scan({LogLevel::Error, u"st"_s, {}, {}, {}});
    QVERIFY(scan.begin(file.handle(), file.size()));
    int steps = 0;
    while (!scan.complete() && ++steps < 1000)
        QVERIFY(scan.stepBack(file.handle()));
    QVERIFY(scan.complete());
    const auto lines = scan.read(file.handle(), scan.first(), scan.last());
    QVERIFY(lines);
    QVERIFY(!lines->isEmpty());
    QVERIFY(lines->first().bytes.contains("first"));
}

QTEST_GUILESS_MAIN(TestLogIndex)
#include "tst_logindex.moc"
