#include "core/schedule/logfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 15'000;

/// Keeps what a LogFile told last.
class Listener final : public QObject
{
public:
    explicit Listener(LogFile &file)
        : m_file(file)
    {
        connect(&file, &LogFile::extentChanged, this, [this](const LogExtent &told) {
            extent = told;
            ++extents;
        });
        connect(&file, &LogFile::pageRead, this, [this](const LogPage &read) { page = read; });
    }
    QList<QByteArray> lines(qint64 from, qint64 to)
    {
        page.reset();
        m_file.request(extent.epoch, from, to);
        (void)QTest::qWaitFor([this] { return page.has_value(); }, waitMs);
        QList<QByteArray> lines;
        if (page) {
            for (const RawLogLine &line : page->lines)
                lines += line.bytes;
        }
        return lines;
    }
    QList<QByteArray> all() { return lines(extent.first, extent.last); }
    [[nodiscard]] qint64 count() const { return extent.last - extent.first; }

    LogExtent extent;
    int extents = 0;
    std::optional<LogPage> page;

private:
    LogFile &m_file;
};

bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size();
}

} // namespace

class TestLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesComeAsTheyAreWritten();
    void aFileThatIsMissingIsWaitedFor();
    void whatCannotBeReadIsSaid();
    void rotationByRenamingIsNoticed();
    void truncationInPlaceIsNoticed();
    void overwritingToTheSameSizeIsNoticed();
    void aFilterShowsWhatMatchesAndWhatComes();
    void staleRequestsAreDropped();
    void aFileThatGrowsWhileFilteredLosesNoLine();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLogFile::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"scheduled_backup.log"_s);
}

void TestLogFile::linesComeAsTheyAreWritten()
{
    QVERIFY(append(m_path, "one\ntwo\n"));
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 2, waitMs);
    QVERIFY(listener.extent.complete);
    QCOMPARE(listener.all(), (QList<QByteArray>{"one", "two"}));
    // An open line is shown, and read again when it goes on.
    QVERIFY(append(m_path, "thr"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 3, waitMs);
    QCOMPARE(listener.all().last(), "thr");
    const qint64 open = listener.extent.last - 1;
    listener.extent.changedFrom.reset();
    QVERIFY(append(m_path, "ee\nfour\n"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 4, waitMs);
    QCOMPARE(listener.extent.changedFrom, open);
    QCOMPARE(listener.all(), (QList<QByteArray>{"one", "two", "three", "four"}));
    QCOMPARE(listener.extent.event, LogExtent::Event::None);
}

void TestLogFile::aFileThatIsMissingIsWaitedFor()
{
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(listener.extent.error, waitMs);
    QCOMPARE(listener.extent.error->code, ErrorCode::Missing);
    QCOMPARE(listener.extent.error->subject, m_path);
    const int told = listener.extents;
    QTest::qWait(3 * LogFile::pollMs);
    QCOMPARE(listener.extents, told);
    QVERIFY(append(m_path, "here\n"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1, waitMs);
    QVERIFY(!listener.extent.error);
}

void TestLogFile::whatCannotBeReadIsSaid()
{
    LogFile file;
    Listener listener(file);
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    file.open(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(listener.extent.error, waitMs);
    QCOMPARE(listener.extent.error->code, ErrorCode::Unsupported);
    listener.extent = {};
    file.open(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(listener.extent.error, waitMs);
    QCOMPARE(listener.extent.error->code, ErrorCode::Unsupported);
}

void TestLogFile::rotationByRenamingIsNoticed()
{
    QVERIFY(append(m_path, "old 1\nold 2\n"));
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 2, waitMs);
    const quint64 epoch = listener.extent.epoch;
    QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(listener.extent.event, LogExtent::Event::Gone, waitMs);
    QCOMPARE(listener.all(), (QList<QByteArray>{"old 1", "old 2"}));
    // Whoever had it open goes on writing into it.
    QVERIFY(append(m_path + u".1"_s, "old 3\n"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 3, waitMs);
    QVERIFY(append(m_path, "new 1\n"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.extent.event, LogExtent::Event::Rotated, waitMs);
    QVERIFY(listener.extent.epoch > epoch);
    // The new file may have been seen before its first line was in it.
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1, waitMs);
    QCOMPARE(listener.all(), (QList<QByteArray>{"new 1"}));
    QVERIFY(append(m_path, "new 2\n"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 2, waitMs);
    QCOMPARE(listener.all(), (QList<QByteArray>{"new 1", "new 2"}));
}

void TestLogFile::truncationInPlaceIsNoticed()
{
    QVERIFY(append(m_path, "old 1\nold 2\n"));
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 2, waitMs);
    QCOMPARE(::truncate(QFile::encodeName(m_path).constData(), 0), 0);
    QTRY_COMPARE_WITH_TIMEOUT(listener.extent.event, LogExtent::Event::Truncated, waitMs);
    QCOMPARE(listener.count(), 0);
    QVERIFY(append(m_path, "new, and longer than all that was there before\n"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1, waitMs);
}

void TestLogFile::overwritingToTheSameSizeIsNoticed()
{
    QVERIFY(append(m_path, "old 1\n"));
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1, waitMs);
    QFile writer(m_path);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Truncate));
    writer.write("new 1\n");
    writer.close();
    QTRY_COMPARE_WITH_TIMEOUT(listener.extent.event, LogExtent::Event::Truncated, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(listener.all(), (QList<QByteArray>{"new 1"}), waitMs);
}

void TestLogFile::aFilterShowsWhatMatchesAndWhatComes()
{
    const QByteArray good = "2026-03-22 01:00:02,123 - bt2c_backup - INFO - fine\n";
    const QByteArray bad =
        "2026-03-22 01:00:03,123 - bt2c_backup - ERROR - broke\nTraceback (most recent call last):\n";
    QVERIFY(append(m_path, good.repeated(50'000) + bad + good));
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    file.setFilter({LogLevel::Error, {}, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(listener.extent.complete && listener.extent.fileLines == 50'003, waitMs);
    QCOMPARE(listener.count(), 2);
    QCOMPARE(listener.all().last(), "Traceback (most recent call last):");
    QVERIFY(append(m_path, bad));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 4, waitMs);
    QVERIFY(append(m_path, "  File \"x.py\"\n" + good));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 5, waitMs);
    file.setFilter({});
    QTRY_VERIFY_WITH_TIMEOUT(listener.extent.complete && listener.count() == 50'007, waitMs);
}

void TestLogFile::staleRequestsAreDropped()
{
    QVERIFY(append(m_path, "one\n"));
    LogFile file;
    Listener listener(file);
    file.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1, waitMs);
    const quint64 stale = listener.extent.epoch;
    file.setFilter({{}, u"o"_s, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(listener.extent.epoch != stale, waitMs);
    file.request(stale, -1, 0);
    QCOMPARE(listener.all(), QList<QByteArray>{"one"});
    QCOMPARE(listener.page->epoch, listener.extent.epoch);
}

void TestLogFile::aFileThatGrowsWhileFilteredLosesNoLine()
{
    LogFile file;
    Listener listener(file);
    QVERIFY(append(m_path, QByteArray()));
    file.setFilter({{}, u"yes"_s, {}, {}, {}});
    file.open(m_path);
    int expected = 0;
    for (int i = 0; i < 300; ++i) {
        const bool yes = i % 3 == 0;
        // In two pieces, so that lines are seen open.
        QVERIFY(append(m_path, "2026-03-22 01:00:02,123 - x - INFO - " + QByteArray(yes ? "ye" : "n")));
        if (i % 20 == 0)
            QTest::qWait(30);
        QVERIFY(append(m_path, yes ? "s\n" : "o\n"));
        expected += yes ? 1 : 0;
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), expected, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(listener.extent.fileLines, 300, waitMs);
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
