#include "core/schedule/logplaces.h"
#include "core/schedule/scheduledlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2, 123)); }
};

} // namespace

class TestScheduledLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHaveTheDocumentedForm();
    void linesWaitUntilTheFolderIsThere();
    void aLogThatCannotBeWrittenIsSaid();
    void rotationLosesNothingAndKeepsSome();
    void severalWritersLoseNoLine();
    void logsAreFoundWhereTheyCanLie();
};

void TestScheduledLog::linesHaveTheDocumentedForm()
{
    QTemporaryDir folder;
    const FixedClock clock;
    const QString path = ScheduledLog::schedulePath(folder.path());
    QCOMPARE(path, folder.filePath(u"scheduled_backup.log"_s));
    ScheduledLog log(clock, path, "bt2c_scheduled_backup");
    log.info(u"Starting hourly backup"_s);
    log.error(u"hourly backup failed: a\nb"_s);
    QVERIFY(!log.failed());
    QCOMPARE(contentOf(path), "2026-03-22 01:00:02,123 - bt2c_scheduled_backup - INFO - Starting hourly backup\n"
                              "2026-03-22 01:00:02,123 - bt2c_scheduled_backup - ERROR - hourly backup failed: a\\x0ab\n");
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
}

void TestScheduledLog::linesWaitUntilTheFolderIsThere()
{
    QTemporaryDir folder;
    const FixedClock clock;
    const QString inner = folder.filePath(u"later"_s);
    ScheduledLog log(clock, ScheduledLog::backupPath(inner), "bt2c_backup");
    log.info(u"one"_s);
    QVERIFY(log.failed());
    QCOMPARE(log.failed()->code, ErrorCode::Missing);
    QVERIFY(QDir().mkpath(inner));
    log.info(u"two"_s);
    QVERIFY(!log.failed());
    QCOMPARE(contentOf(ScheduledLog::backupPath(inner)).count('\n'), 2);
}

void TestScheduledLog::aLogThatCannotBeWrittenIsSaid()
{
    QTemporaryDir folder;
    const FixedClock clock;
    const QString path = folder.filePath(u"scheduled_backup.log"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    ScheduledLog log(clock, path, "bt2c_scheduled_backup");
    log.info(u"one"_s);
    QVERIFY(log.failed());
}

void TestScheduledLog::rotationLosesNothingAndKeepsSome()
{
    QTemporaryDir folder;
    const FixedClock clock;
    const QString path = folder.filePath(u"scheduled_backup.log"_s);
    ScheduledLog log(clock, path, "x", 1000);
    const qsizetype size = formatLogLine(clock.now(), "x", LogLevel::Info, u"line 000"_s).size();
    const int perFile = int((1000 + size - 1) / size);
    for (int i = 0; i < perFile * (ScheduledLog::keepRotated + 3); ++i)
        log.info(u"line %1"_s.arg(i, 3, 10, QChar(u'0')));
    QVERIFY(!log.failed());
    for (int number = 1; number <= ScheduledLog::keepRotated; ++number)
        QCOMPARE(contentOf(path + u'.' + QString::number(number)).count('\n'), perFile);
    QVERIFY(!QFile::exists(path + u'.' + QString::number(ScheduledLog::keepRotated + 1)));
    // The oldest that is kept goes over into the next without a gap.
    QVERIFY(contentOf(path + u".2"_s).endsWith(u"line %1\n"_s.arg(perFile * (ScheduledLog::keepRotated + 1) - 1).toUtf8()));
    QVERIFY(contentOf(path + u".1"_s).contains(u"line %1\n"_s.arg(perFile * (ScheduledLog::keepRotated + 1)).toUtf8()));
}

void TestScheduledLog::severalWritersLoseNoLine()
{
    QTemporaryDir folder;
    const FixedClock clock;
    const QString path = folder.filePath(u"scheduled_backup.log"_s);
    constexpr int writers = 4;
    constexpr int linesEach = 400;
    // So large that nothing is thrown away, so small that it is rotated.
    constexpr qint64 rotateAt = 60'000;
    QList<QThread *> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads += QThread::create([&, writer] {
            ScheduledLog log(clock, path, "x", rotateAt);
            for (int i = 0; i < linesEach; ++i)
                log.info(u"writer %1 line %2."_s.arg(writer).arg(i));
        });
        threads.last()->start();
    }
    for (QThread *thread : std::as_const(threads)) {
        thread->wait();
        delete thread;
    }
    QByteArray all = contentOf(path);
    for (int number = 1; number <= ScheduledLog::keepRotated; ++number)
        all += contentOf(path + u'.' + QString::number(number));
    QCOMPARE(all.count('\n'), writers * linesEach);
    for (int writer = 0; writer < writers; ++writer) {
        for (int i = 0; i < linesEach; ++i)
            QVERIFY(all.contains(u" - INFO - writer %1 line %2.\n"_s.arg(writer).arg(i).toUtf8()));
    }
}

void TestScheduledLog::logsAreFoundWhereTheyCanLie()
{
    QTemporaryDir folder;
    const LogSearch search{folder.filePath(u"backups"_s), folder.filePath(u"validators/validator1"_s),
                           folder.filePath(u"scripts"_s), folder.path()};
    for (const QString &path : {search.backupDirectory, search.siteDirectory, search.scriptDirectory})
        QVERIFY(QDir().mkpath(path));
    QCOMPARE(findLogPlaces(search), QList<LogPlace>());
    const auto write = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
    };
    QVERIFY(write(search.backupDirectory + u"/scheduled_backup.log"_s));
    QVERIFY(write(search.backupDirectory + u"/scheduled_backup.log.1"_s));
    QVERIFY(write(search.home + u"/backup.log"_s));
    QVERIFY(write(folder.filePath(u"validators/backup.log"_s)));
    QVERIFY(QFile::link(search.home + u"/backup.log"_s, search.scriptDirectory + u"/backup.log"_s));
    using Why = LogPlace::Why;
    QCOMPARE(findLogPlaces(search), (QList<LogPlace>{{search.backupDirectory + u"/scheduled_backup.log"_s, Why::BesideBackups, 1},
                                                     {search.backupDirectory + u"/scheduled_backup.log.1"_s, Why::Rotated, 1},
                                                     {search.home + u"/backup.log"_s, Why::Home, 1},
                                                     {folder.filePath(u"validators/backup.log"_s), Why::BesideSite, 1}}));
}

QTEST_GUILESS_MAIN(TestScheduledLog)
#include "tst_scheduledlog.moc"
