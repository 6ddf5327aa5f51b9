#include "core/backup/verify.h"
#include "core/site/operationmark.h"
#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <atomic>
#include <fstream>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

const QString volume = u"validator1_bt2c_blockchain_data"_s;
const QString validator = u"bt2c_validator"_s;

} // namespace

/// Backups of a volume, made through a real engine.
class VolumeBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void init();
    void cleanup() { m_docker->clear(); }

    void allThatTheVolumeHoldsIsInTheArchive_data();
    void allThatTheVolumeHoldsIsInTheArchive();
    void otherToolsReadTheArchive();
    void theEngineItselfReadsTheArchive();
    void verifyFindsItVerified();
    void ownFoldersStayOut();
    void aRunningValidatorIsPausedAndRunsAfterwards();
    void aLiveCopyHoldsWhatWasAppendedMeanwhile();
    void aLargeVolumeIsCopiedLiveAndPausedForTheRest();
    void filesThatShrinkAreSavedWholeInTheEnd();
    void withoutContainersAnImageIsEnough();
    void withoutPythonTimesAreKept();
    void aMissingVolumeIsNamedAndNotMade();
    void aMissingImageIsAnError();
    void cancellingLeavesNothing();
    void theDaemonKilledInTheMiddleLeavesNothingVisible();
    void helpersOfTheDeadAreRemovedAndThoseOfTheLivingStay();
    void configComesFromTheFolder();
    void theCommandFindsTheVolumeByItself_data();
    void theCommandFindsTheVolumeByItself();
    void aFolderThatIsForcedIsSaidToHoldNoChain();
    void theCommandSaysWhenTheEngineIsGone();
    void theCommandLetsGoOnWhatAKillLeftPaused();

private:
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker->environment());
    }
    void up(const QStringList &how = {u"up"_s, u"--no-start"_s});
    [[nodiscard]] QString data() const { return m_docker->volumePath(volume); }
    [[nodiscard]] CreateParams params(BackupJob job = BackupJob::Blockchain) const;
    Result<CreateReport> backUp(const CreateParams &params);
    Result<CreateReport> backUp() { return backUp(params()); }
    /// Empty: what GNU tar takes out of @p archive is what the volume holds.
    [[nodiscard]] QByteArray difference(const QString &archive, SnapshotOptions options = {});
    [[nodiscard]] QString state(const QString &container) const
    {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, container});
    }

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<OneEngine> m_engine;
    SystemClock m_clock;
    Control m_control;
    QString m_site;
    QString m_backups;
    int m_unpacked = 0;
};

void VolumeBackupTest::initTestCase()
{
    BT2C_START_DOCKER(m_docker);
    qputenv("BT2C_LEDGER", QFile::encodeName(m_docker->path(u"home/ledger.sqlite"_s)));
    m_engine = std::make_unique<OneEngine>(m_docker->address());
    m_backups = m_docker->path(u"backups"_s);
}

void VolumeBackupTest::init()
{
    m_site = m_docker->makeSite();
    QDir(m_backups).removeRecursively();
    QVERIFY(QDir().mkpath(m_backups));
}

void VolumeBackupTest::up(const QStringList &how)
{
    const Run run = m_docker->compose(m_site, how);
    QVERIFY2(run.exit == 0, run.text().constData());
    if (how.contains(u"-d"_s))
        QVERIFY(awaitHeight(0));
}

CreateParams VolumeBackupTest::params(BackupJob job) const
{
    CreateParams params;
    params.job = job;
    params.siteDirectory = m_site;
    params.backupDirectory = m_backups;
    params.volume = VolumeHome{volume, {}, {u"bt2c-validator:test"_s}, validator};
    return params;
}

Result<CreateReport> VolumeBackupTest::backUp(const CreateParams &wanted)
{
    auto made = createBackup(wanted, {&m_clock, nullptr, nullptr, m_engine.get()}, m_control);
    if (!made)
        qInfo("%s: %s", qPrintable(errorToken(made.error().code)),
              qPrintable(made.error().subject + u' ' + made.error().detail));
    return made;
}

QByteArray VolumeBackupTest::difference(const QString &archive, SnapshotOptions options)
{
    const QString to = m_docker->path(u"unpacked%1"_s.arg(++m_unpacked));
    if (const QByteArray problem = unpack(archive, to); !problem.isEmpty())
        return problem;
    const QList<QByteArray> expected = snapshot(data(), options).split('\n');
    const QList<QByteArray> found = snapshot(to + u"/data"_s, options).split('\n');
    QDir(to).removeRecursively();
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        const QByteArray a = i < expected.size() ? expected[i] : QByteArray("nothing");
        const QByteArray b = i < found.size() ? found[i] : QByteArray("nothing");
        if (a != b)
            return "volume:  " + a + "\narchive: " + b;
    }
    return {};
}

void VolumeBackupTest::allThatTheVolumeHoldsIsInTheArchive_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<int>("minorVersion");
    QTest::newRow("never started") << QStringList{u"up"_s, u"--no-start"_s} << 0;
    QTest::newRow("running") << QStringList{u"up"_s, u"-d"_s} << 0;
    QTest::newRow("running, API 1.41") << QStringList{u"up"_s, u"-d"_s} << 41;
}

void VolumeBackupTest::allThatTheVolumeHoldsIsInTheArchive()
{
    QFETCH(QStringList, how);
    QFETCH(int, minorVersion);
    up(how);
    makeRichVolume(data(), 1);
    OneEngine engine(m_docker->address(), minorVersion ? std::optional(ApiVersion{1, minorVersion}) : std::nullopt);
    if (minorVersion)
        QCOMPARE(engine.get().info(m_control).value().apiVersion, u"1.%1"_s.arg(minorVersion));
    const auto made = createBackup(params(), {&m_clock, nullptr, nullptr, &engine}, m_control);
    QVERIFY(made);
    QVERIFY(!made->holdsNothing);
    QVERIFY(made->notices.isEmpty());
    QVERIFY(made->changedWhileRead.isEmpty());
    const bool runs = how.contains(u"-d"_s);
    QCOMPARE(consistencyToken(made->consistency), runs ? u"paused"_s : u"still"_s);
    const QByteArray different = difference(made->path);
    QVERIFY2(different.isEmpty(), different.constData());
    QVERIFY(helpersIn(*m_docker).isEmpty());
    QCOMPARE(state(validator), runs ? u"running"_s : u"created"_s);
}

void VolumeBackupTest::otherToolsReadTheArchive()
{
    up();
    makeRichVolume(data(), 2);
    const auto made = backUp();
    QVERIFY(made);
    QVERIFY(runProcess(u"gzip"_s, {u"-t"_s, made->path}).exit == 0);
    QVERIFY(runProcess(u"bsdtar"_s, {u"-tf"_s, made->path}).exit == 0);
    const QString to = m_docker->path(u"for-python"_s);
    QCOMPARE(unpack(made->path, to), QByteArray());
    const Run python = runProcess(QStringLiteral(BT2C_PYTHON),
                                  {QStringLiteral(BT2C_CLI_SCRIPTS "/tarfile_compare.py"), made->path, to});
    QVERIFY2(python.exit == 0, python.text().constData());
    QDir(to).removeRecursively();
}

void VolumeBackupTest::theEngineItselfReadsTheArchive()
{
    up();
    makeRichVolume(data(), 12);
    const auto made = backUp();
    QVERIFY(made);
    // Which attributes an engine sets is its own affair, and it knows no times before 1970.
    const SnapshotOptions options{.times = false, .attributes = false};
    const QByteArray before = snapshot(data(), options);
    const Run emptied = runProcess(u"find"_s, {data(), u"-mindepth"_s, u"1"_s, u"-delete"_s});
    QVERIFY2(emptied.exit == 0, emptied.text().constData());
    const Run put =
        runProcess(u"curl"_s, {u"-sSf"_s, u"--unix-socket"_s, m_docker->socket(), u"-X"_s, u"PUT"_s, u"-H"_s,
                               u"Content-Type: application/x-tar"_s, u"--data-binary"_s, u"@"_s + made->path,
                               u"http://docker/containers/bt2c_validator/archive?path=/app"_s});
    QVERIFY2(put.exit == 0, put.text().constData());
    const QByteArrayList expected = before.split('\n');
    const QByteArrayList found = snapshot(data(), options).split('\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
        QCOMPARE(found.value(i), expected.value(i));
}

void VolumeBackupTest::verifyFindsItVerified()
{
    up();
    makeRichVolume(data(), 3);
    const auto made = backUp();
    QVERIFY(made);
    const VerifyReport report = verifyArchive({made->path, CheckLevel::Deep}, m_clock, m_control);
    QCOMPARE(report.state, IntegrityState::Verified);
    QCOMPARE(report.entries, made->entries);
}

void VolumeBackupTest::ownFoldersStayOut()
{
    up();
    makeRichVolume(data(), 4);
    writeFile(data() + u"/.bt2c_previous_20260101_000000/state.json"_s, "old");
    writeFile(data() + u"/.bt2c_previous_20260101_000000/blocks/1"_s, noise(100'000, 9));
    // What stands under a name in there as well is still the volume's own.
    const QByteArray inside = QFile::encodeName(data() + u"/.bt2c_previous_20260101_000000/blocks/1"_s);
    QVERIFY(::link(inside.constData(), QFile::encodeName(data() + u"/shared one"_s).constData()) == 0);
    QVERIFY(::link(inside.constData(), QFile::encodeName(data() + u"/shared two"_s).constData()) == 0);
    const auto made = backUp();
    QVERIFY(made);
    QDir(data() + u"/.bt2c_previous_20260101_000000"_s).removeRecursively();
    SnapshotOptions options;
    options.times = false;   // of the top folder, just changed
    const QByteArray different = difference(made->path, options);
    QVERIFY2(different.isEmpty(), different.constData());
}

void VolumeBackupTest::aRunningValidatorIsPausedAndRunsAfterwards()
{
    up({u"up"_s, u"-d"_s});
    for (const Consistency wanted : {Consistency::Automatic, Consistency::Pause}) {
        CreateParams wants = params();
        wants.consistency = wanted;
        const auto made = backUp(wants);
        QVERIFY(made);
        QCOMPARE(made->consistency, ConsistencyUsed::Paused);
        QVERIFY(made->pausedSeconds > 0);
        QCOMPARE(state(validator), u"running"_s);
    }
    QVERIFY(awaitHeight(0));
}

void VolumeBackupTest::aLiveCopyHoldsWhatWasAppendedMeanwhile()
{
    up({u"up"_s, u"-d"_s});
    makeRichVolume(data(), 5);
    for (int i = 0; i < 60; ++i)
        writeFile(data() + u"/many/%1"_s.arg(i), noise(1'000'000, quint32(i)));
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        int count = 0;
        while (!stop) {
            std::ofstream log(QFile::encodeName(data() + u"/log"_s).toStdString(), std::ios::app);
            log << "line " << ++count << '\n';
            log.flush();
            if (count % 20 == 0)
                writeFile(data() + u"/later/%1"_s.arg(count), "block");
            QThread::msleep(5);
        }
    });
    CreateParams wants = params();
    wants.consistency = Consistency::Live;
    const auto made = backUp(wants);
    stop = true;
    writer.join();
    QVERIFY(made);
    QCOMPARE(made->consistency, ConsistencyUsed::Live);
    QCOMPARE(made->pausedSeconds, 0.0);
    // A log that never holds still is named, and nothing that did.
    for (const QString &path : made->changedWhileRead)
        QVERIFY2(path == "data/log"_L1 || path.startsWith("data/later"_L1), qPrintable(path));

    const QString to = m_docker->path(u"live"_s);
    QCOMPARE(unpack(made->path, to), QByteArray());
    const QByteArray log = readFile(to + u"/data/log"_s);
    QVERIFY(log.size() > 100);
    QVERIFY(readFile(data() + u"/log"_s).startsWith(log));
    for (int i = 0; i < 60; ++i)
        QCOMPARE(readFile(to + u"/data/many/%1"_s.arg(i)), readFile(data() + u"/many/%1"_s.arg(i)));
    const Run python = runProcess(
        QStringLiteral(BT2C_PYTHON),
        {u"-c"_s, u"import tarfile,sys; print(len(tarfile.open(sys.argv[1]).extractfile('data/log').read()))"_s,
         made->path});
    QCOMPARE(python.out.trimmed(), QByteArray::number(log.size()));
    QCOMPARE(verifyArchive({made->path, CheckLevel::Deep}, m_clock, m_control).state, IntegrityState::Verified);
    QDir(to).removeRecursively();
}

void VolumeBackupTest::aLargeVolumeIsCopiedLiveAndPausedForTheRest()
{
    up({u"up"_s, u"-d"_s});
    makeRichVolume(data(), 12);
    // Larger than what can be copied in a brief pause; a hole reads fast.
    writeFile(data() + u"/large"_s, "x");
    QVERIFY(QFile::resize(data() + u"/large"_s, VolumeBackup::expectedRate * (VolumeBackup::briefPause.count() + 2)));
    QVERIFY(
        m_docker
            ->docker(
                {u"exec"_s, u"-d"_s, validator, u"/bin/sh"_s, u"-c"_s,
                 u"cd /app/data; i=0; while :; do i=$((i+1)); echo line $i >>log; echo $i >count; sleep 0.02; done"_s})
            .exit
        == 0);
    QVERIFY(await([&] { return QFile::exists(data() + u"/count"_s); }));
    const auto made = backUp();
    QVERIFY(made);
    QCOMPARE(made->consistency, ConsistencyUsed::PausedAtEnd);
    QVERIFY(made->pausedSeconds > 0);
    QVERIFY(made->pausedSeconds < 10);
    QVERIFY2(made->changedWhileRead.isEmpty(), qPrintable(made->changedWhileRead.join(u' ')));
    QCOMPARE(state(validator), u"running"_s);
    const QString to = m_docker->path(u"large"_s);
    QCOMPARE(unpack(made->path, to), QByteArray());
    // The two files are of one moment, though nothing but the pause held them together.
    const QByteArray log = readFile(to + u"/data/log"_s);
    const qsizetype lines = log.count('\n');
    const qsizetype count = readFile(to + u"/data/count"_s).trimmed().toLongLong();
    QVERIFY2(lines == count || lines == count + 1, qPrintable(u"%1 lines, count %2"_s.arg(lines).arg(count)));
    QVERIFY(lines > 0);
    QDir(to).removeRecursively();
}

void VolumeBackupTest::filesThatShrinkAreSavedWholeInTheEnd()
{
    up({u"up"_s, u"-d"_s});
    // The engine's tar ends early when a file becomes shorter under it, and says nothing.
    QVERIFY(m_docker
                ->docker({u"exec"_s, u"-d"_s, validator, u"/bin/sh"_s, u"-c"_s,
                          u"cd /app/data; while :; do for i in 1 2 3 4 5 6 7 8; do dd if=/bin/busybox of=s$i "
                          u"bs=1000000 count=1 2>/dev/null; done; "
                          "for i in 1 2 3 4 5 6 7 8; do : >s$i; done; done"_s})
                .exit
            == 0);
    QVERIFY(await([&] { return QFile::exists(data() + u"/s8"_s); }));
    const auto made = backUp();
    QVERIFY(made);
    QCOMPARE(made->consistency, ConsistencyUsed::Paused);
    QVERIFY(made->changedWhileRead.isEmpty());
    QCOMPARE(state(validator), u"running"_s);
    CreateParams wants = params();
    wants.consistency = Consistency::Live;
    const auto live = backUp(wants);
    QVERIFY(live || live.error().code == ErrorCode::Changed);
    if (live)
        QVERIFY(!live->changedWhileRead.isEmpty());
}

void VolumeBackupTest::withoutContainersAnImageIsEnough()
{
    up();
    makeRichVolume(data(), 6);
    up({u"down"_s});
    QVERIFY(m_docker->output({u"ps"_s, u"-aq"_s}).isEmpty());
    CreateParams wants = params();
    wants.volume->images.prepend(u"bt2c-not-there:test"_s);
    const auto made = backUp(wants);
    QVERIFY(made);
    const QByteArray different = difference(made->path);
    QVERIFY2(different.isEmpty(), different.constData());
    QVERIFY(m_docker->output({u"ps"_s, u"-aq"_s}).isEmpty());
}

void VolumeBackupTest::withoutPythonTimesAreKept()
{
    up();
    makeRichVolume(data(), 7);
    CreateParams wants = params();
    wants.volume->images = {u"bt2c-prometheus:test"_s};
    const auto made = backUp(wants);
    QVERIFY(made);
    QCOMPARE(made->notices.size(), 1);
    QCOMPARE(made->notices.front().code, ErrorCode::Unsupported);
    SnapshotOptions options;
    options.attributes = false;
    const QByteArray different = difference(made->path, options);
    QVERIFY2(different.isEmpty(), different.constData());
}

void VolumeBackupTest::aMissingVolumeIsNamedAndNotMade()
{
    const auto made = backUp();
    QVERIFY(made);
    QVERIFY(made->holdsNothing);
    QCOMPARE(made->notices.size(), 1);
    QCOMPARE(made->notices.front().subject, volume);
    QVERIFY(m_docker->output({u"volume"_s, u"ls"_s, u"-q"_s}).isEmpty());
}

void VolumeBackupTest::aMissingImageIsAnError()
{
    up();
    CreateParams wants = params();
    wants.volume->images = {u"bt2c-not-there:test"_s};
    const auto made = backUp(wants);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unsupported);
    QVERIFY(made.error().detail.contains("bt2c-not-there:test"_L1));
    QVERIFY(QDir(m_backups).entryList({u"*.tar.gz*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void VolumeBackupTest::cancellingLeavesNothing()
{
    up({u"up"_s, u"-d"_s});
    for (int i = 0; i < 100; ++i)
        writeFile(data() + u"/many/%1"_s.arg(i), noise(1'000'000, quint32(i)));
    for (const int delay : {0, 200, 600, 900, 1300, 1700}) {
        Control control;
        std::thread canceller([&] {
            QThread::msleep(ulong(delay));
            control.cancel();
        });
        const auto made = createBackup(params(), {&m_clock, nullptr, nullptr, m_engine.get()}, control);
        canceller.join();
        if (!made)
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QCOMPARE(state(validator), u"running"_s);
        QVERIFY(helpersIn(*m_docker).isEmpty());
        if (!made)
            QVERIFY(QDir(m_backups).entryList({u"*.tar.gz*"_s}, QDir::Files | QDir::Hidden).isEmpty());
        QDir(m_backups).removeRecursively();
    }
}

void VolumeBackupTest::theDaemonKilledInTheMiddleLeavesNothingVisible()
{
    up();
    for (int i = 0; i < 150; ++i)
        writeFile(data() + u"/many/%1"_s.arg(i), noise(1'000'000, quint32(i)));
    int failed = 0;
    for (const int delay : {100, 500, 900, 1100, 1300}) {
        std::optional<Result<CreateReport>> made;
        std::thread worker([&] {
            made = createBackup(params(), {&m_clock, nullptr, nullptr, m_engine.get()}, m_control);
        });
        QThread::msleep(ulong(delay));
        QVERIFY(m_docker->killDaemon());
        worker.join();
        if (!*made) {
            ++failed;
            const ErrorCode code = made->error().code;
            QVERIFY2(code == ErrorCode::NotRunning || code == ErrorCode::Garbled || code == ErrorCode::Truncated
                         || code == ErrorCode::External || code == ErrorCode::ReadFailed || code == ErrorCode::TimedOut,
                     qPrintable(errorToken(code)));
            QVERIFY(QDir(m_backups).entryList({u"*.tar.gz*"_s}, QDir::Files | QDir::Hidden).isEmpty());
        }
        QVERIFY(m_docker->startDaemon());
        QDir(m_backups).removeRecursively();
    }
    QVERIFY(failed > 0);
    QVERIFY(backUp());
    QVERIFY(helpersIn(*m_docker).isEmpty());
}

void VolumeBackupTest::helpersOfTheDeadAreRemovedAndThoseOfTheLivingStay()
{
    up();
    QString dead;
    {
        const auto mark = OperationMark::create();
        QVERIFY(mark);
        dead = mark->id();
    }
    const auto living = OperationMark::create();
    QVERIFY(living);
    for (const QString &id : {dead, living->id(), u"of-another-machine"_s}) {
        QVERIFY(m_docker->docker({u"create"_s, u"--label"_s, u"bt2c.recovery.helper="_s + id, u"--name"_s, u"h-"_s + id,
                                  u"bt2c-validator:test"_s}).exit == 0);
    }
    QVERIFY(backUp());
    const QString left = helpersIn(*m_docker);
    QVERIFY(!left.contains(dead));
    QVERIFY(left.contains(living->id()));
    QVERIFY(left.contains(u"of-another-machine"_s));
}

void VolumeBackupTest::configComesFromTheFolder()
{
    up();
    makeRichVolume(data(), 8);
    writeFile(m_site + u"/data/stale"_s, "this is not the chain");
    const auto made = backUp(params(BackupJob::Full));
    QVERIFY(made);
    const Run listing = runProcess(u"tar"_s, {u"-tzf"_s, made->path});
    QVERIFY(listing.out.contains("config/validator.json"));
    QVERIFY(listing.out.contains("data/blocks/8"));
    QVERIFY(!listing.out.contains("stale"));
    QCOMPARE(listing.out.count('\n'), qsizetype(made->entries));
}

void VolumeBackupTest::theCommandFindsTheVolumeByItself_data()
{
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("consistency");
    QTest::newRow("running") << QStringList() << u"paused"_s;
    QTest::newRow("stopped") << QStringList{u"stop"_s} << u"still"_s;
    QTest::newRow("down") << QStringList{u"down"_s} << u"still"_s;
}

void VolumeBackupTest::theCommandFindsTheVolumeByItself()
{
    QFETCH(QStringList, after);
    up({u"up"_s, u"-d"_s});
    makeRichVolume(data(), 11);
    if (!after.isEmpty())
        up(after);
    // Without a container nothing but the folder leads to the volume.
    QProcessEnvironment environment = m_docker->environment();
    const QString documented = m_docker->path(u"home/Documents/Projects/bt2c"_s);
    QDir(documented).removeRecursively();
    if (after.contains(u"down"_s)) {
        QVERIFY(QDir().mkpath(documented + u"/mainnet/validators"_s));
        QVERIFY(QFile::link(m_site, documented + u"/mainnet/validators/validator1"_s));
    }
    const Run run = cli({u"backup"_s, u"--type"_s, u"blockchain"_s, u"--backup-dir"_s, m_backups, u"--json"_s});
    QDir(documented).removeRecursively();
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"source"_s].toObject()[u"kind"_s].toString(), u"volume"_s);
    QCOMPARE(json[u"source"_s].toObject()[u"name"_s].toString(), volume);
    QTEST(json[u"consistency"_s].toString(), "consistency");
    if (after.isEmpty())
        QCOMPARE(json[u"blockchain_height"_s].toInteger(-1), 0);
    const QByteArray different = difference(json[u"path"_s].toString());
    QVERIFY2(different.isEmpty(), different.constData());
    QVERIFY(readFile(m_backups + u"/backup.log"_s)
                .contains("Adding volume validator1_bt2c_blockchain_data to backup as data"));
}

void VolumeBackupTest::aFolderThatIsForcedIsSaidToHoldNoChain()
{
    up({u"up"_s, u"-d"_s});
    const QStringList command{u"backup"_s, u"--type"_s,       u"full"_s, u"--data-dir"_s,
                              m_site,      u"--backup-dir"_s, m_backups, u"--json"_s};
    const Run empty = cli(command);
    QCOMPARE(empty.exit, 3);
    QVERIFY2(empty.err.contains("This backup does not hold the chain: the validator keeps it in the volume "
                                "validator1_bt2c_blockchain_data"),
             empty.err.constData());
    QVERIFY(empty.err.contains("bt2c-recovery backup --type full"));
    QCOMPARE(empty.json()[u"source"_s].toObject()[u"kind"_s].toString(), u"directory"_s);
    QCOMPARE(empty.json()[u"chain_volume"_s].toString(), volume);
    writeFile(m_site + u"/data/stale"_s, "something");
    const Run stale = cli(command);
    QCOMPARE(stale.exit, 0);
    QVERIFY(stale.err.contains("This backup does not hold the chain"));
}

void VolumeBackupTest::theCommandSaysWhenTheEngineIsGone()
{
    up();
    const QString documented = m_docker->path(u"home/Documents/Projects/bt2c"_s);
    QVERIFY(QDir().mkpath(documented + u"/mainnet/validators"_s));
    QVERIFY(QFile::link(m_site, documented + u"/mainnet/validators/validator1"_s));
    QVERIFY(m_docker->stopDaemon());
    const Run run = cli({u"backup"_s, u"--type"_s, u"blockchain"_s, u"--backup-dir"_s, m_backups, u"--json"_s});
    QVERIFY(m_docker->startDaemon());
    QDir(documented).removeRecursively();
    QVERIFY2(run.exit != 0 && run.exit != 3, run.text().constData());
    QCOMPARE(run.json()[u"error"_s].toObject()[u"code"_s].toString(), u"not-running"_s);
    QVERIFY(QDir(m_backups).entryList({u"*.tar.gz*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void VolumeBackupTest::theCommandLetsGoOnWhatAKillLeftPaused()
{
    up({u"up"_s, u"-d"_s});
    const QString id = m_docker->output({u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, validator});
    QVERIFY(m_docker->docker({u"pause"_s, validator}).exit == 0);
    writeFile(
        PauseGuard::defaultFolder() + u"/dead.pause"_s,
        QJsonDocument(QJsonObject{{u"endpoint"_s, m_docker->address()}, {u"containers"_s, QJsonArray{id}}}).toJson());
    const Run run = cli({u"list"_s, u"--backup-dir"_s, m_backups, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(state(validator), u"running"_s);
    QVERIFY(run.err.contains("bt2c_validator"));
    QVERIFY(!hasForgottenPauses());
}

BT2C_DOCKER_TEST_MAIN(VolumeBackupTest)

#include "tst_volumebackup.moc"
