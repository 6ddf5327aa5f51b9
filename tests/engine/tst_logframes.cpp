#include "core/engine/logframes.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray frame(int type, const QByteArray &text)
{
    const auto length = static_cast<quint32>(text.size());
    QByteArray head(8, '\0');
    head[0] = static_cast<char>(type);
    for (int i = 0; i < 4; ++i)
        head[4 + i] = static_cast<char>(length >> (24 - 8 * i));
    return head + text;
}

const QByteArray time1 = "2026-11-24T08:42:26.123456789Z ";
const QByteArray time2 = "2026-11-24T09:42:27.5+01:00 ";
const QDateTime at1(QDate(2026, 11, 24), QTime(8, 42, 26, 123), QTimeZone::UTC);
const QDateTime at2(QDate(2026, 11, 24), QTime(8, 42, 27, 500), QTimeZone::UTC);

/// All lines of @p stream, fed in pieces of @p step; and the error's word at the end where there was one.
QByteArray linesOf(const QByteArray &stream, qsizetype step, bool framed = true, bool times = true)
{
    QByteArrayList lines;
    LogFrames frames(framed, times, [&](const LogLine &line) {
        lines << (line.stream == LogLine::Stream::Error ? "E" : "O")
                     + (line.at.isValid() ? '@' + line.at.toString(u"ss.zzz"_s).toLatin1() : QByteArray()) + ':'
                     + line.text;
        return true;
    });
    for (qsizetype at = 0; at < stream.size(); at += step) {
        const QByteArray part = stream.mid(at, step);
        const Result<bool> more =
            frames.feed(std::as_bytes(std::span(part.constData(), static_cast<std::size_t>(part.size()))));
        if (!more)
            return (lines << errorToken(more.error().code).toLatin1() + ' ' + more.error().detail.toUtf8()).join('|');
    }
    const Result<bool> end = frames.finish();
    if (!end)
        lines << errorToken(end.error().code).toLatin1();
    return lines.join('|');
}

} // namespace

class LogFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeOutWhereverTheStreamIsCut_data();
    void linesComeOutWhereverTheStreamIsCut();
    void plainTextIsReadWhereverItIsCut();
    void aFrameOfAbsurdLengthIsRefusedAtOnce();
    void anEndlessLineIsCut();
    void theHandlerCanStop();
    void timesAreExact();
};

void LogFramesTest::linesComeOutWhereverTheStreamIsCut_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const QByteArray &stream, const QByteArray &lines) {
        QTest::newRow(name) << stream << lines;
    };
    row("nothing", "", "");
    row("two streams", frame(1, time1 + "one\n") + frame(2, time2 + "two\n"), "O@26.123:one|E@27.500:two");
    row("an empty line", frame(1, time1 + "\n"), "O@26.123:");
    row("an empty frame", frame(1, "") + frame(1, time1 + "x\n"), "O@26.123:x");
    row("a line over three frames",
        frame(1, time1 + "a") + frame(1, time2 + "b") + frame(1, time2 + "c\n") + frame(1, time2 + "d\n"),
        "O@26.123:abc|O@27.500:d");
    row("streams that interleave", frame(1, time1 + "a") + frame(2, time2 + "x\n") + frame(1, time1 + "b\n"),
        "E@27.500:x|O@26.123:ab");
    row("several lines in a frame", frame(1, time1 + "a\n" + time2 + "b\n"), "O@26.123:a|O@27.500:b");
    row("no end of line", frame(1, time1 + "a"), "O@26.123:a");
    row("no time", frame(1, "plain text\n"), "O:plain text");
    row("a word that looks like a time", frame(1, "2026-11-24Tnonsense!!!! x\n"), "O:2026-11-24Tnonsense!!!! x");
    row("zeros and bytes that are no text", frame(1, time1 + QByteArray("\0\xff", 2) + "\n"),
        "O@26.123:" + QByteArray("\0\xff", 2));
    row("standard input", frame(0, time1 + "a\n"), "O@26.123:a");
    row("the engine's error", frame(1, time1 + "a\n") + frame(3, "disk failed\n") + frame(1, "b\n"),
        "O@26.123:a|external disk failed");
    row("an unknown type", frame(7, "a\n"), "garbled the log is not framed as it should be");
    row("no frames at all", "plain text and more\n", "garbled the log is not framed as it should be");
    row("cut within a head", frame(1, time1 + "a\n") + QByteArray("\1\0\0", 3), "O@26.123:a|external");
    row("cut within a frame", frame(1, time1 + "a\n") + frame(1, "bcd").chopped(1), "O@26.123:a|external");
}

void LogFramesTest::linesComeOutWhereverTheStreamIsCut()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, lines);
    for (const qsizetype step : {1, 2, 3, 7, 8, 9, 50, 100'000})
        QCOMPARE(linesOf(stream, step), lines);
}

void LogFramesTest::plainTextIsReadWhereverItIsCut()
{
    for (const qsizetype step : {1, 3, 30, 100'000}) {
        QCOMPARE(linesOf(time1 + "one\r\n" + time2 + "two\r\n" + time2 + "\r\n" + time1 + "rest", step, false),
                 "O@26.123:one|O@27.500:two|O@27.500:|O@26.123:rest");
        QCOMPARE(linesOf("a\nb\n", step, false, false), "O:a|O:b");
    }
}

void LogFramesTest::aFrameOfAbsurdLengthIsRefusedAtOnce()
{
    QCOMPARE(linesOf(QByteArray("\1\0\0\0\xff\xff\xff\xff", 8), 8),
             "garbled a piece of the log claims 4294967295 bytes");
    QVERIFY(linesOf(frame(1, QByteArray(5'000'000, 'x')), 100'000).startsWith("O:xxx"));
}

void LogFramesTest::anEndlessLineIsCut()
{
    for (const bool framed : {true, false}) {
        QList<qsizetype> sizes;
        LogFrames frames(framed, false, [&](const LogLine &line) {
            sizes << line.text.size();
            return true;
        });
        const QByteArray text(400'000, 'x');
        const QByteArray part = framed ? frame(1, text) : text;
        for (int i = 0; i < 10; ++i)
            QVERIFY(frames.feed(std::as_bytes(std::span(part.constData(), static_cast<std::size_t>(part.size())))));
        QVERIFY(frames.finish());
        QVERIFY(sizes.size() >= 4);
        QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), qsizetype{0}), 4'000'000);
        QVERIFY(*std::ranges::max_element(sizes) <= LogFrames::maxLine);
    }
}

void LogFramesTest::theHandlerCanStop()
{
    int count = 0;
    LogFrames frames(true, false, [&](const LogLine &) { return ++count < 2; });
    const QByteArray stream = frame(1, "a\nb\nc\n") + frame(1, "d\n");
    const Result<bool> more =
        frames.feed(std::as_bytes(std::span(stream.constData(), static_cast<std::size_t>(stream.size()))));
    QVERIFY(more);
    QVERIFY(!*more);
    QCOMPARE(count, 2);
}

void LogFramesTest::timesAreExact()
{
    QList<QDateTime> times;
    LogFrames frames(true, true, [&](const LogLine &line) {
        times << line.at;
        return true;
    });
    const QByteArray stream = frame(1, time1 + "a\n") + frame(1, time2 + "b\n");
    QVERIFY(frames.feed(std::as_bytes(std::span(stream.constData(), static_cast<std::size_t>(stream.size())))));
    QCOMPARE(times, (QList<QDateTime>{at1, at2}));
}

QTEST_GUILESS_MAIN(LogFramesTest)
#include "tst_logframes.moc"
