#include "core/engine/pauseguard.h"
#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

const QString volume = u"validator1_bt2c_blockchain_data"_s;
const QString validator = u"bt2c_validator"_s;

CreateParams backupOf(const QString &site, const QString &backups)
{
    CreateParams params;
    params.job = BackupJob::Blockchain;
    params.siteDirectory = site;
    params.backupDirectory = backups;
    params.volume = VolumeHome{volume, {}, {u"bt2c-validator:test"_s}, validator};
    params.consistency = Consistency::Pause;
    return params;
}

/// This program as the one that is killed. "pause ADDRESS" keeps the validator paused; "backup ADDRESS SITE BACKUPS"
/// makes one backup after the other.
int beVictim(const QStringList &arguments)
{
    const OneEngine engine(arguments[2]);
    Control control;
    if (arguments[1] == "pause"_L1) {
        auto guard = PauseGuard::pause(engine.get(), {validator}, {}, control);
        ::write(1, guard ? "paused\n" : "failed\n", 7);
        ::pause();
        return 0;
    }
    OneEngine source(arguments[2]);
    const SystemClock clock;
    for (;;) {
        const auto made =
            createBackup(backupOf(arguments[3], arguments[4]), {&clock, nullptr, nullptr, &source}, control);
        if (!made)
            return 1;
    }
}

} // namespace

/// Nothing stays paused, whatever happens to the program that paused it.
class PauseGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void cleanup() { m_docker->clear(); }

    void releasedItRunsAndNothingIsLeft();
    void itsEndReleases();
    void whatDoesNotRunCannotBePaused();
    void aKilledProcessLeavesNothingPaused();
    void aKilledBackupLeavesNothingPaused();
    void aHangingProcessIsNotWaitedForForever();
    void aMarkerOfTheDeadIsDealtWith();
    void aMarkerOfTheLivingStays();
    void aMarkerOfAnotherEngineStays();
    void aDaemonThatIsKilledAsWell();

private:
    void up();
    [[nodiscard]] QString state() const
    {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, validator});
    }
    [[nodiscard]] QStringList markers() const
    {
        return QDir(PauseGuard::defaultFolder()).entryList(QDir::Files | QDir::Hidden);
    }
    void startVictim(QProcess &victim, const QStringList &arguments) const;
    /// Processes of this program other than itself.
    [[nodiscard]] static QList<qint64> watchers();

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<OneEngine> m_engine;
    Control m_control;
    QString m_site;
};

void PauseGuardTest::initTestCase()
{
    BT2C_START_DOCKER(m_docker);
    qputenv("BT2C_LEDGER", QFile::encodeName(m_docker->path(u"home/ledger.sqlite"_s)));
    m_engine = std::make_unique<OneEngine>(m_docker->address());
}

void PauseGuardTest::up()
{
    m_site = m_docker->makeSite();
    const Run run = m_docker->compose(m_site, {u"up"_s, u"-d"_s, u"validator"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY(awaitHeight(0));
}

void PauseGuardTest::startVictim(QProcess &victim, const QStringList &arguments) const
{
    victim.setProcessEnvironment(m_docker->environment());
    victim.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(victim.waitForStarted());
}

QList<qint64> PauseGuardTest::watchers()
{
    QList<qint64> found;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (isNumber && pid != ::getpid()
            && QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)) == QCoreApplication::applicationFilePath())
            found += pid;
    }
    return found;
}

void PauseGuardTest::releasedItRunsAndNothingIsLeft()
{
    up();
    auto guard = PauseGuard::pause(m_engine->get(), {validator}, {}, m_control);
    QVERIFY(guard);
    QCOMPARE(state(), u"paused"_s);
    QCOMPARE(markers().size(), 1);
    QCOMPARE(watchers().size(), 1);
    QThread::msleep(300);
    QVERIFY(guard->release());
    QVERIFY(guard->paused() >= std::chrono::milliseconds(300));
    QCOMPARE(state(), u"running"_s);
    QVERIFY(markers().isEmpty());
    QVERIFY(await([] { return watchers().isEmpty(); }));
    QVERIFY(guard->release());
}

void PauseGuardTest::itsEndReleases()
{
    up();
    {
        auto guard = PauseGuard::pause(m_engine->get(), {validator}, {}, m_control);
        QVERIFY(guard);
        const PauseGuard moved = std::move(*guard);
        QCOMPARE(state(), u"paused"_s);
    }
    QCOMPARE(state(), u"running"_s);
    QVERIFY(markers().isEmpty());
}

void PauseGuardTest::whatDoesNotRunCannotBePaused()
{
    up();
    QVERIFY(m_docker->docker({u"stop"_s, validator}).exit == 0);
    QVERIFY(!PauseGuard::pause(m_engine->get(), {validator}, {}, m_control));
    QVERIFY(!PauseGuard::pause(m_engine->get(), {u"nobody"_s}, {}, m_control));
    QVERIFY(await([] { return watchers().isEmpty(); }));
    // An order that was refused may have been one that was late: the marker is looked at once more.
    QVERIFY(recoverPauses(m_engine->get(), m_control));
    QVERIFY(markers().isEmpty());
    QCOMPARE(state(), u"exited"_s);
}

void PauseGuardTest::aKilledProcessLeavesNothingPaused()
{
    up();
    for (int i = 0; i < 20; ++i) {
        QProcess victim;
        startVictim(victim, {u"pause"_s, m_docker->address()});
        if (i < 5) {
            QVERIFY(victim.waitForReadyRead(30'000));
            QCOMPARE(victim.readLine(), "paused\n");
            QCOMPARE(state(), u"paused"_s);
        } else {
            QThread::msleep(ulong(5 * (i - 4)));   // somewhere between its start and the pause
        }
        if (i % 2 == 1) {
            // Who watches is not ended as a program is.
            for (const qint64 pid : watchers()) {
                if (pid != victim.processId())
                    for (const int number : {SIGINT, SIGTERM, SIGHUP})
                        ::kill(pid_t(pid), number);
            }
        }
        victim.kill();
        victim.waitForFinished();
        QVERIFY(await([] { return watchers().isEmpty(); }));
        QCOMPARE(state(), u"running"_s);
        QVERIFY(recoverPauses(m_engine->get(), m_control));
        QCOMPARE(state(), u"running"_s);
        QVERIFY(markers().isEmpty());
    }
}

void PauseGuardTest::aKilledBackupLeavesNothingPaused()
{
    up();
    for (int i = 0; i < 30; ++i)
        writeFile(m_docker->volumePath(volume) + u"/many/%1"_s.arg(i), noise(1'000'000, quint32(i)));
    const QString backups = m_docker->path(u"backups"_s);
    int whilePaused = 0;
    for (int i = 0; i < 20; ++i) {
        QProcess victim;
        startVictim(victim, {u"backup"_s, m_docker->address(), m_site, backups});
        if (i % 2 == 0)
            QVERIFY(await([&] { return state() == "paused"_L1; }));
        QThread::msleep(ulong(i * 40));
        whilePaused += state() == "paused"_L1 ? 1 : 0;
        victim.kill();
        victim.waitForFinished();
        QVERIFY(await([] { return watchers().isEmpty(); }));
        QCOMPARE(state(), u"running"_s);
        // No archive but whole ones: what is visible was renamed last.
        for (const QFileInfo &archive : QDir(backups).entryInfoList({u"*.tar.gz"_s}, QDir::Files))
            QVERIFY(QFile::exists(archive.filePath() + u".json"_s));
    }
    qInfo("killed %d times while it was paused", whilePaused);
    QVERIFY(whilePaused >= 5);
    const SystemClock clock;
    QVERIFY(createBackup(backupOf(m_site, backups), {&clock, nullptr, nullptr, m_engine.get()}, m_control));
    QVERIFY(helpersIn(*m_docker).isEmpty());
    QVERIFY(markers().isEmpty());
    QCOMPARE(state(), u"running"_s);
    QVERIFY(QDir(backups).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void PauseGuardTest::aHangingProcessIsNotWaitedForForever()
{
    up();
    PauseGuard::Settings settings;
    settings.limit = std::chrono::milliseconds(1500);
    auto guard = PauseGuard::pause(m_engine->get(), {validator}, settings, m_control);
    QVERIFY(guard);
    QVERIFY(await([this] { return state() == "running"_L1; }));
    QVERIFY(guard->release());
    QVERIFY(markers().isEmpty());
}

void PauseGuardTest::aMarkerOfTheDeadIsDealtWith()
{
    up();
    QVERIFY(!hasForgottenPauses());
    const QString id = m_docker->output({u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, validator});
    QVERIFY(m_docker->docker({u"pause"_s, validator}).exit == 0);
    writeFile(PauseGuard::defaultFolder() + u"/dead.pause"_s,
              QJsonDocument(QJsonObject{{u"endpoint"_s, m_docker->address()},
                                        {u"containers"_s, QJsonArray{id, u"0123456789abcdef"_s}}}).toJson());
    QVERIFY(hasForgottenPauses());
    const auto recovered = recoverPauses(m_engine->get(), m_control);
    QVERIFY(recovered);
    QCOMPARE(*recovered, QStringList{validator});
    QCOMPARE(state(), u"running"_s);
    QVERIFY(markers().isEmpty());
}

void PauseGuardTest::aMarkerOfTheLivingStays()
{
    up();
    auto guard = PauseGuard::pause(m_engine->get(), {validator}, {}, m_control);
    QVERIFY(guard);
    QVERIFY(!hasForgottenPauses());
    const auto recovered = recoverPauses(m_engine->get(), m_control);
    QVERIFY(recovered && recovered->isEmpty());
    QCOMPARE(state(), u"paused"_s);
    QVERIFY(guard->release());
}

void PauseGuardTest::aMarkerOfAnotherEngineStays()
{
    writeFile(
        PauseGuard::defaultFolder() + u"/other.pause"_s,
        QJsonDocument(QJsonObject{{u"endpoint"_s, u"ssh://elsewhere"_s}, {u"containers"_s, QJsonArray{validator}}})
            .toJson());
    writeFile(PauseGuard::defaultFolder() + u"/garbage.pause"_s, "garbage");
    const auto recovered = recoverPauses(m_engine->get(), m_control);
    QVERIFY(recovered && recovered->isEmpty());
    // What is not whole was never acted upon.
    QCOMPARE(markers(), QStringList{u"other.pause"_s});
    QVERIFY(QFile::remove(PauseGuard::defaultFolder() + u"/other.pause"_s));
}

void PauseGuardTest::aDaemonThatIsKilledAsWell()
{
    up();
    QProcess victim;
    startVictim(victim, {u"pause"_s, m_docker->address()});
    QVERIFY(victim.waitForReadyRead(30'000));
    QVERIFY(m_docker->killDaemon());
    victim.kill();
    victim.waitForFinished();
    QThread::msleep(500);
    QVERIFY(m_docker->startDaemon());
    QVERIFY(await([] { return watchers().isEmpty(); }, 120'000));
    QVERIFY(recoverPauses(m_engine->get(), m_control));
    QVERIFY(await([this] { return state() == "running"_L1; }));
}

int main(int argc, char **argv)
{
    if (argc > 2 && (qstrcmp(argv[1], "pause") == 0 || qstrcmp(argv[1], "backup") == 0)) {
        const QCoreApplication application(argc, argv);
        return beVictim(QCoreApplication::arguments());
    }
    (void) DockerHost::isolate();
    const QCoreApplication application(argc, argv);
    PauseGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pauseguard.moc"
