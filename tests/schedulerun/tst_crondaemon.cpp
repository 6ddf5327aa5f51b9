#include "tests/cli/place.h"
#include "tests/schedulerun/cronspool.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// cron starts jobs once a minute; a busy machine may be late.
constexpr int patience = 240'000;

} // namespace

/// Debian's cron itself, on a spool of its own.
class CronDaemonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void scheduledBackupAppearsAndIsLogged();
    void failureIsLoggedAndOnRecord();

private:
    [[nodiscard]] QStringList archives() const { return QDir(m_backups).entryList({u"bt2c_blockchain_backup_*.tar.gz"_s}); }
    [[nodiscard]] QJsonArray operations() const
    {
        return m_place->cli({u"history"_s, u"--json"_s}).json()[u"operations"].toArray();
    }

    std::unique_ptr<Place> m_place;
    QProcess m_cron;
    QString m_backups;
    qsizetype m_former = 0;
};

void CronDaemonTest::initTestCase()
{
    if (!hasPrivateSpool)
        QSKIP("needs root for a cron of its own");
    m_place = std::make_unique<Place>();
    const Run practice = m_place->cli({u"practice"_s, m_place->path(u"practice"_s)});
    QVERIFY2(practice.exit == 0, practice.text().constData());
    m_backups = m_place->path(u"practice/backups"_s);
    m_former = archives().size();

    // What the job sees of this test it sees through the crontab.
    writeFile(m_place->path(u"crontab"_s), "HOME=" + m_place->path(u"home"_s).toUtf8() + "\nBT2C_LEDGER=" + m_place->path(u"home/ledger.sqlite"_s).toUtf8()
                                               + "\nDOCKER_HOST=unix://" + m_place->path(u"no-engine.sock"_s).toUtf8() + "\n");
    QCOMPARE(m_place->cli({u"schedule"_s, u"install"_s, m_place->path(u"crontab"_s)}).exit, 0);
    const Run set = m_place->cli({u"schedule"_s, u"set"_s, u"hourly"_s, u"* * * * *"_s, u"--data-dir"_s, m_place->path(u"practice/validator1"_s)});
    QVERIFY2(set.exit == 0, set.text().constData());

    m_cron.setProcessChannelMode(QProcess::MergedChannels);
    m_cron.start(u"cron"_s, {u"-f"_s, u"-L"_s, u"7"_s});
    QVERIFY2(m_cron.waitForStarted(), qPrintable(m_cron.errorString()));
}

void CronDaemonTest::cleanupTestCase()
{
    m_cron.kill();
    m_cron.waitForFinished();
}

void CronDaemonTest::scheduledBackupAppearsAndIsLogged()
{
    QTRY_VERIFY2_WITH_TIMEOUT(archives().size() > m_former, "no backup appeared", patience);
    const QString log = m_backups + u"/scheduled_backup.log"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(readFile(log).contains(" - bt2c_scheduled_backup - INFO - hourly backup completed: "), readFile(log).constData(), patience);
    QCOMPARE(operations().first()[u"outcome"].toString(), u"done"_s);
    QCOMPARE(m_cron.state(), QProcess::Running);
}

void CronDaemonTest::failureIsLoggedAndOnRecord()
{
    QVERIFY(QDir().rename(m_backups, m_place->path(u"practice/aside"_s)));
    writeFile(m_backups, "a file in the folder's place");
    // The job is for a practice site, whose backup folder is found beside it; without one it would be another.
    const Run set = m_place->cli({u"schedule"_s, u"remove"_s, u"hourly"_s, u"--data-dir"_s, m_place->path(u"practice/validator1"_s)});
    QVERIFY2(set.exit == 0, set.text().constData());
    QCOMPARE(m_place->cli({u"schedule"_s, u"set"_s, u"hourly"_s, u"* * * * *"_s, u"--data-dir"_s, m_place->path(u"practice/validator1"_s),
                           u"--backup-dir"_s, m_backups}).exit, 0);
    const QString log = m_place->path(u"home/scheduled_backup.log"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(readFile(log).contains(" - bt2c_scheduled_backup - ERROR - hourly backup failed: "), readFile(log).constData(), patience);
    QVERIFY2(readFile(log).contains(m_backups.toUtf8()), readFile(log).constData());
    QTRY_COMPARE_WITH_TIMEOUT(operations().first()[u"outcome"].toString(), u"failed"_s, patience);
    QCOMPARE(operations().first()[u"kind"].toString(), u"backup"_s);
    QVERIFY(!operations().first()[u"evidence"][u"code"].toString().isEmpty());
    QCOMPARE(readFile(m_backups), "a file in the folder's place");
}

BT2C_CRON_TEST_MAIN(CronDaemonTest)
#include "tst_crondaemon.moc"
