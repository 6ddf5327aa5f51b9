#include "tests/cli/place.h"
#include "tests/schedulerun/cronspool.h"

#include "core/site/sitelock.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

constexpr int patience = 120'000;

} // namespace

/// `backup --type hourly|daily|weekly` as cron calls it.
class ScheduledBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void successIsSilent_data();
    void successIsSilent();
    void worksInAnEmptyEnvironment();
    void jsonIsPrintedAllTheSame();
    void failureIsOneLine();
    void failureIsLoggedWhereTheFolderIsNone();
    void backupThatHoldsNothingIsNoSuccess();
    void waitsForTheFolder();
    void waitsForARestoreWithoutHoldingTheFolder();
    void byHandIsRefusedAtOnce();
    void stopsWaitingWhenAsked();
    void twoAtOnceBothCome();
    void prunesByThePolicy();

private:
    [[nodiscard]] QStringList call(const QString &type) const
    {
        return {u"backup"_s,       u"--type"_s,       type, u"--data-dir"_s, m_place->site(),
                u"--backup-dir"_s, m_place->backups()};
    }
    [[nodiscard]] QByteArray log() const { return readFile(m_place->backups() + u"/scheduled_backup.log"_s); }
    [[nodiscard]] QStringList archives() const { return QDir(m_place->backups()).entryList({u"*.tar.gz"_s}); }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &type) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_place->environment());
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(cliPath(), call(type));
        return process;
    }
    std::unique_ptr<Place> m_place;
};

void ScheduledBackupTest::init()
{
    m_place = std::make_unique<Place>();
    makeSite(m_place->site(), 7);
}

void ScheduledBackupTest::successIsSilent_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("hourly") << u"hourly"_s;
    QTest::newRow("daily") << u"daily"_s;
    QTest::newRow("weekly") << u"weekly"_s;
}

void ScheduledBackupTest::successIsSilent()
{
    QFETCH(QString, type);
    const Run run = m_place->cli(call(type), patience);
    QVERIFY2(run.exit == 0 && run.out.isEmpty() && run.err.isEmpty(), run.text().constData());
    QCOMPARE(archives().size(), 1);
    const QByteArray said = " - bt2c_scheduled_backup - INFO - " + type.toUtf8() + " backup completed: ";
    QVERIFY2(log().contains(said), log().constData());
}

void ScheduledBackupTest::worksInAnEmptyEnvironment()
{
    const Run bare = runProcess(u"env"_s,
                                QStringList{u"-i"_s, u"BT2C_LEDGER="_s + m_place->path(u"ledger.sqlite"_s), cliPath()}
                                    + call(u"hourly"_s),
                                m_place->environment(), patience);
    QVERIFY2(bare.exit == 0 && bare.out.isEmpty() && bare.err.isEmpty(), bare.text().constData());
    // As cron sets it, with nothing at all on the PATH.
    const Run crons = runProcess(u"env"_s,
                                 QStringList{u"-i"_s, u"HOME="_s + m_place->path(u"home"_s), u"PATH=/nowhere"_s,
                                             u"LOGNAME=me"_s, u"SHELL=/bin/sh"_s, cliPath()}
                                     + call(u"daily"_s),
                                 m_place->environment(), patience);
    QVERIFY2(crons.exit == 0 && crons.out.isEmpty() && crons.err.isEmpty(), crons.text().constData());
    QCOMPARE(archives().size(), 2);
}

void ScheduledBackupTest::jsonIsPrintedAllTheSame()
{
    const Run run = m_place->cli(call(u"hourly"_s) + QStringList{u"--json"_s}, patience);
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.text().constData());
    QCOMPARE(run.json()[u"job"].toString(), u"hourly"_s);
}

void ScheduledBackupTest::failureIsOneLine()
{
    const Run run = runProcess(cliPath(),
                               {u"backup"_s, u"--type"_s, u"hourly"_s, u"--data-dir"_s, m_place->path(u"gone"_s),
                                u"--backup-dir"_s, m_place->backups()},
                               m_place->environment(), patience);
    QVERIFY2(run.exit == 4 && run.out.isEmpty(), run.text().constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(log().contains("ERROR - hourly backup failed: "), log().constData());
}

void ScheduledBackupTest::failureIsLoggedWhereTheFolderIsNone()
{
    QVERIFY(QDir(m_place->backups()).removeRecursively());
    writeFile(m_place->backups(), "a file");
    const Run run = m_place->cli(call(u"hourly"_s), patience);
    QVERIFY2(run.exit != 0 && run.out.isEmpty() && run.err.count('\n') == 1, run.text().constData());
    const QByteArray elsewhere = readFile(m_place->path(u"home/scheduled_backup.log"_s));
    QVERIFY2(elsewhere.contains(" - bt2c_scheduled_backup - ERROR - hourly backup failed: "), elsewhere.constData());
    const QJsonArray operations = m_place->cli({u"history"_s, u"--json"_s}).json()[u"operations"].toArray();
    QCOMPARE(operations.first()[u"kind"].toString(), u"backup"_s);
    QCOMPARE(operations.first()[u"outcome"].toString(), u"failed"_s);
    QCOMPARE(readFile(m_place->backups()), "a file");
}

void ScheduledBackupTest::backupThatHoldsNothingIsNoSuccess()
{
    QVERIFY(QDir(m_place->site() + u"/data"_s).removeRecursively());
    const Run run = m_place->cli(call(u"hourly"_s), patience);
    QVERIFY2(run.exit == 3 && run.out.isEmpty() && run.err.count('\n') == 1, run.text().constData());
    QVERIFY2(log().contains("ERROR - hourly backup holds nothing"), log().constData());
}

void ScheduledBackupTest::waitsForTheFolder()
{
    auto lock = DirectoryLock::acquire(m_place->backups(), DirectoryLock::Mode::Exclusive, u"verify of everything"_s);
    QVERIFY(lock);
    const auto process = start(u"hourly"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("Waiting for its turn"), patience);
    QVERIFY2(log().contains("verify of everything"), log().constData());
    QVERIFY(archives().isEmpty());
    lock = failure(ErrorCode::Cancelled);
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(process->readAllStandardError(), QByteArray());
    QCOMPARE(archives().size(), 1);
}

void ScheduledBackupTest::waitsForARestoreWithoutHoldingTheFolder()
{
    auto restore = DirectoryLock::acquire(m_place->site(), DirectoryLock::Mode::Exclusive, u"restore"_s);
    QVERIFY(restore);
    const auto process = start(u"hourly"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("Waiting for its turn"), patience);
    // Between two looks of the one that waits.
    QTRY_VERIFY_WITH_TIMEOUT(
        DirectoryLock::acquire(m_place->backups(), DirectoryLock::Mode::Exclusive, u"test"_s).has_value(), patience);
    restore = failure(ErrorCode::Cancelled);
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(archives().size(), 1);
}

void ScheduledBackupTest::byHandIsRefusedAtOnce()
{
    const auto lock = DirectoryLock::acquire(m_place->backups(), DirectoryLock::Mode::Exclusive, u"test"_s);
    QVERIFY(lock);
    QCOMPARE(m_place->cli(call(u"full"_s), patience).exit, 6);
}

void ScheduledBackupTest::stopsWaitingWhenAsked()
{
    const auto lock = DirectoryLock::acquire(m_place->backups(), DirectoryLock::Mode::Exclusive, u"test"_s);
    QVERIFY(lock);
    const auto process = start(u"hourly"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("Waiting for its turn"), patience);
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 130);
}

void ScheduledBackupTest::twoAtOnceBothCome()
{
    const auto first = start(u"hourly"_s);
    const auto second = start(u"daily"_s);
    for (QProcess *process : {first.get(), second.get()}) {
        QVERIFY(process->waitForFinished(patience));
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(process->readAllStandardError(), QByteArray());
    }
    QCOMPARE(archives().size(), 2);
}

void ScheduledBackupTest::prunesByThePolicy()
{
    // 20 blockchain backups stay; these are old and hold something.
    for (int i = 0; i < 22; ++i) {
        const Run run = m_place->cli(call(u"hourly"_s), patience);
        QVERIFY2(run.exit == 0, run.text().constData());
    }
    QCOMPARE(archives().size(), 20);
    QVERIFY(readFile(m_place->backups() + u"/backup.log"_s).contains("Removed old backup: "));
}

BT2C_CRON_TEST_MAIN(ScheduledBackupTest)
#include "tst_scheduledbackup.moc"
