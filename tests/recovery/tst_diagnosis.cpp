#include "core/backup/verify.h"
#include "core/engine/chosenengine.h"
#include "core/recovery/enginelooks.h"
#include "core/site/ledger.h"
#include "tests/cli/mountns.h"
#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QString chainVolume = u"validator1_bt2c_blockchain_data"_s;
constexpr double limit = 5; // seconds that a diagnosis may take
constexpr qint64 smallDiskBytes = 64 * 1024 * 1024;

void edit(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains(before));
    text.replace(before, after);
    file.resize(0);
    file.seek(0);
    QVERIFY(file.write(text) == text.size());
}

/// The chain's newest block as if it were made just now: the node tells its time.
void refresh(const QString &data)
{
    QFile file(data + u"/state.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    state[u"last_block_time"_s] = QDateTime::currentSecsSinceEpoch();
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(state).toJson());
}

QString recommended(const Diagnosis &diagnosis)
{
    return diagnosis.recommended() ? diagnosis.recommended()->procedure : QString();
}

} // namespace

#define VERIFY_CAUSE(diagnosis, expected)                                                                              \
    do {                                                                                                               \
        QVERIFY2((diagnosis).cause == (expected), QJsonDocument(toJson(diagnosis)).toJson().constData());              \
        QVERIFY2((diagnosis).seconds < limit, qPrintable(QString::number((diagnosis).seconds)));                       \
    } while (false)

/// Each kind of trouble, made for real in a site on a real daemon, is told for what it is.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void aHealthySiteIsHealthyAndLeftAsItIs();
    void aMissingVolume();
    void anEmptyVolume();
    void aFullDisk();
    void aPortThatAnotherProgramHas();
    void aPortThatAnotherContainerHas();
    void wrongRights();
    void aRestartLoop();
    void outOfMemory();
    void aStalledChain();
    void anEngineThatIsDown();
    void anEngineThatHangs();
    void aComposeFileThatIsMissing();
    void aBackupDiskThatIsNotMounted();
    void anUnfinishedRestore();
    void damagedData();
    void aKilledSite();
    void containersThatWereTakenDown();
    void aNodeThatStarts();
    void aVolumeIsLookedIntoThroughTheEngine();

private:
    Diagnosis look(const DiagnosisSettings &settings = {})
    {
        Control control;
        return diagnose(m_place, m_services, control, settings);
    }
    Run up(const QStringList &arguments = {u"up"_s, u"-d"_s})
    {
        return m_docker->compose(m_place.directory, arguments);
    }
    /// Containers that are made, not started, and a chain in their volume.
    void prepare(int height = 7);
    void start(int height = 7);
    void makeBackup(int height);
    [[nodiscard]] QString data() const { return m_docker->volumePath(chainVolume); }

    QTemporaryDir m_small{u"/tmp/bt2c-small-XXXXXX"_s};
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<ChosenEngine> m_engines;
    std::unique_ptr<Ledger> m_ledger;
    SystemClock m_clock;
    RecoveryServices m_services;
    Site m_place;
};

void TestDiagnosis::initTestCase()
{
    // Before the daemon, so that it sees it.
    m_disk = std::make_unique<SmallDisk>(m_small.path(), smallDiskBytes);
    BT2C_START_DOCKER(m_docker);
}

void TestDiagnosis::cleanupTestCase()
{
    m_engines.reset();
    m_docker.reset();
    m_disk.reset();
}

void TestDiagnosis::init()
{
    m_engines =
        std::make_unique<ChosenEngine>(EngineSurroundings{m_docker->environment(), m_docker->path(u"home"_s), {}});
    m_ledger = std::make_unique<Ledger>(m_docker->path(u"home/ledger.sqlite"_s));
    m_services = RecoveryServices();
    m_services.services.clock = &m_clock;
    m_services.services.ledger = m_ledger.get();
    m_services.engines = m_engines.get();
    m_services.surroundings = {m_docker->environment(), m_docker->path(u"home"_s), {}};
    m_services.folder = m_docker->path(u"home/recoveries"_s);
    m_place = {m_docker->makeSite(), m_docker->path(u"backups"_s)};
}

void TestDiagnosis::cleanup()
{
    if (!m_docker->answers())
        QVERIFY(m_docker->startDaemon());
    m_docker->clear();
    m_ledger.reset();
    for (const QString &name : {u"mainnet"_s, u"backups"_s, u"trees"_s, u"Volumes"_s})
        QDir(m_docker->path(name)).removeRecursively();
    for (const QString &name : {u"ledger.sqlite"_s, u"ledger.sqlite-wal"_s, u"ledger.sqlite-shm"_s})
        QFile::remove(m_docker->path(u"home/"_s + name));
}

void TestDiagnosis::prepare(int height)
{
    const Run run = up({u"up"_s, u"--no-start"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY(makeChain(data(), height, 1000, 1));
    refresh(data());
    makeBackup(height);
}

void TestDiagnosis::start(int height)
{
    prepare(height);
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(awaitHeight(height));
}

void TestDiagnosis::makeBackup(int height)
{
    const QString tree = m_docker->path(u"trees/%1"_s.arg(height));
    QVERIFY(makeChain(tree + u"/data"_s, height, 1000, 1));
    Control control;
    CreateParams params;
    params.job = BackupJob::Blockchain;
    params.siteDirectory = tree;
    params.backupDirectory = m_place.backupDirectory;
    params.height = height;
    const auto made = createBackup(params, {&m_clock, nullptr, nullptr, nullptr}, control);
    QVERIFY(made);
    VerifyParams check;
    check.path = made->path;
    check.level = CheckLevel::Deep;
    QCOMPARE(verifyAndRecord(check, m_clock, m_ledger.get(), control).state, IntegrityState::Verified);
}

void TestDiagnosis::aHealthySiteIsHealthyAndLeftAsItIs()
{
    start();
    const QString site = QFileInfo(m_place.directory).path();
    const auto picture = [&] {
        return snapshot(data()) + snapshot(site) + snapshot(m_place.backupDirectory)
               + m_docker
                     ->output({u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Names}} {{.State}}"_s})
                     .toUtf8()
               + m_docker->output({u"volume"_s, u"ls"_s}).toUtf8();
    };
    const QByteArray before = picture();
    Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::None);
    QVERIFY(diagnosis.healthy() && !diagnosis.recommended());
    QCOMPARE(diagnosis.liveHeight, std::optional<qint64>(7));
    QVERIFY(diagnosis.newestSound && diagnosis.newestSound->integrity.state == IntegrityState::Verified);
    for (const Finding &finding : diagnosis.findings)
        QVERIFY2(finding.state == FindingState::Good || finding.id == u"disk"_s || finding.id == u"backup-disk"_s,
                 qPrintable(finding.id + u": "_s + finding.words));
    QCOMPARE(picture(), before);
    // Without a backup it could not be recovered.
    QVERIFY(QDir(m_place.backupDirectory).removeRecursively());
    QVERIFY(QDir().mkpath(m_place.backupDirectory));
    diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::NoBackup);
}

void TestDiagnosis::aMissingVolume()
{
    start();
    QCOMPARE(m_docker->compose(m_place.directory, {u"down"_s, u"-v"_s}).exit, 0);
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::MissingVolume);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
    QVERIFY2(diagnosis.explanation.contains(chainVolume), qPrintable(diagnosis.explanation));
}

void TestDiagnosis::anEmptyVolume()
{
    start();
    QCOMPARE(m_docker->compose(m_place.directory, {u"down"_s, u"-v"_s}).exit, 0);
    QTest::qWait(1100); // a backup's name tells whole seconds
    QCOMPARE(up({u"up"_s, u"--no-start"_s}).exit, 0);
    Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::EmptyVolume);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
    // The node makes a new chain of it.
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(awaitHeight(0));
    diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::EmptyVolume);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
}

void TestDiagnosis::aFullDisk()
{
    QVERIFY(m_disk->mounted());
    const QString site = m_small.path() + u"/validator1"_s;
    QDir(site).removeRecursively();
    QCOMPARE(runProcess(u"cp"_s, {u"-r"_s, m_place.directory, site}).exit, 0);
    m_place.directory = site;
    edit(site + u"/docker-compose.yml"_s, "- bt2c_blockchain_data:/app/data", "- ./data:/app/data");
    edit(site + u"/docker-compose.yml"_s, "BT2C_BLOCK_EVERY:-0", "BT2C_BLOCK_EVERY:-1");
    QVERIFY(makeChain(site + u"/data"_s, 3, 1000, 1));
    refresh(site + u"/data"_s);
    makeBackup(3);
    QCOMPARE(up().exit, 0);
    QVERIFY(await([] { return nodeStatus()[u"block_height"].toInteger(-1) >= 4; }));
    VERIFY_CAUSE(look(), Cause::None);

    QFile filler(m_small.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(1024 * 1024, 'x');
    while (filler.write(block) == block.size()) {
    }
    // To the last byte, so that the node meets it, too.
    while (filler.write("x") == 1) {
    }
    filler.close();
    QVERIFY(await([&] { return m_docker->docker({u"logs"_s, u"bt2c_validator"_s}).text().contains("No space left"); }));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::FullDisk);
    QVERIFY(!diagnosis.recommended());
    QVERIFY2(diagnosis.nextStep.contains(site), qPrintable(diagnosis.nextStep));
    QFile::remove(filler.fileName());
}

void TestDiagnosis::aPortThatAnotherProgramHas()
{
    prepare();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::AnyIPv4, 8081));
    QVERIFY(m_docker->compose(m_place.directory, {u"start"_s}).exit != 0);
    Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::PortTaken);
    QVERIFY2(diagnosis.statement.contains(u"8081"_s), qPrintable(diagnosis.statement));
    QVERIFY(!diagnosis.recommended());
    // Also after the containers were taken down, when nobody has tried it.
    QCOMPARE(m_docker->compose(m_place.directory, {u"down"_s}).exit, 0);
    diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::PortTaken);
    other.close();
    diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ContainersMissing);
}

void TestDiagnosis::aPortThatAnotherContainerHas()
{
    prepare();
    QCOMPARE(
        m_docker
            ->docker({u"run"_s, u"-d"_s, u"--name"_s, u"intruder"_s, u"-p"_s, u"8081:3000"_s, u"bt2c-grafana:test"_s})
            .exit,
        0);
    QVERIFY(m_docker->compose(m_place.directory, {u"start"_s}).exit != 0);
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::PortTaken);
    QVERIFY2(diagnosis.explanation.contains(u"intruder"_s), qPrintable(diagnosis.explanation));
}

void TestDiagnosis::wrongRights()
{
    edit(m_place.directory + u"/docker-compose.yml"_s, "container_name: bt2c_validator",
         "container_name: bt2c_validator\n    user: \"1234:1234\"");
    prepare();
    QCOMPARE(::chown(QFile::encodeName(data()).constData(), 0, 0), 0);
    QVERIFY(QFile::setPermissions(data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(await([&] {
        return m_docker->docker({u"logs"_s, u"bt2c_validator"_s}).text().contains("Permission denied");
    }));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::WrongRights);
    QVERIFY(!diagnosis.recommended());
}

void TestDiagnosis::aRestartLoop()
{
    edit(m_place.directory + u"/docker-compose.yml"_s, "container_name: bt2c_validator",
         "container_name: bt2c_validator\n    entrypoint: [\"/bin/sh\", \"-c\", \"echo hello; exit 3\"]");
    prepare();
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(await([&] {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.RestartCount}}"_s, u"bt2c_validator"_s}).toInt() >= 3;
    }));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::RestartLoop);
    QVERIFY(diagnosis.confidence != Confidence::Certain);
}

void TestDiagnosis::outOfMemory()
{
    edit(m_place.directory + u"/docker-compose.yml"_s, "container_name: bt2c_validator",
         "container_name: bt2c_validator\n    mem_limit: 64m\n    memswap_limit: 64m");
    edit(m_place.directory + u"/docker-compose.yml"_s, "- BT2C_BLOCK_EVERY=${BT2C_BLOCK_EVERY:-0}",
         "- BT2C_BLOCK_EVERY=1\n      - BT2C_BLOCK_BYTES=400000000");
    prepare();
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(await([&] {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.RestartCount}}"_s, u"bt2c_validator"_s}).toInt() >= 1;
    }));
    // Between two runs, when the last one's end can be seen.
    QCOMPARE(m_docker->docker({u"update"_s, u"--restart"_s, u"no"_s, u"bt2c_validator"_s}).exit, 0);
    QVERIFY(await([&] {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, u"bt2c_validator"_s}) == u"exited"_s;
    }));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::OutOfMemory);
    QVERIFY(!diagnosis.nextStep.isEmpty());
}

void TestDiagnosis::aStalledChain()
{
    QCOMPARE(up({u"up"_s, u"--no-start"_s}).exit, 0);
    QVERIFY(makeChain(data(), 5, 1000, 1)); // its newest block is long ago
    makeBackup(5);
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(awaitHeight(5));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ChainStalled);
    QVERIFY(!diagnosis.nextStep.isEmpty());
}

void TestDiagnosis::anEngineThatIsDown()
{
    start();
    VERIFY_CAUSE(look(), Cause::None);
    QVERIFY(m_docker->stopDaemon());
    // Both the engine that was known, and one that is looked for anew.
    VERIFY_CAUSE(look(), Cause::EngineDown);
    m_engines = std::make_unique<ChosenEngine>(m_services.surroundings);
    m_services.engines = m_engines.get();
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::EngineDown);
    QVERIFY(!diagnosis.recommended() && !diagnosis.nextStep.isEmpty());
    QVERIFY(std::ranges::none_of(diagnosis.ways, &RecoveryWay::possible));
}

void TestDiagnosis::anEngineThatHangs()
{
    start();
    QLocalServer silent;
    QVERIFY(silent.listen(m_docker->path(u"silent.sock"_s)));
    EngineSurroundings surroundings = m_services.surroundings;
    surroundings.variables.insert(u"DOCKER_HOST"_s, u"unix://"_s + m_docker->path(u"silent.sock"_s));
    ChosenEngine engines(surroundings);
    m_services.engines = &engines;
    m_services.surroundings = surroundings;
    VERIFY_CAUSE(look(), Cause::EngineDown);
    // One that was chosen, and hangs since then.
    ChosenEngine chosen([&](Control &) {
        EngineChoice choice;
        choice.endpoint = parseEndpoint(u"unix://"_s + m_docker->path(u"silent.sock"_s)).value();
        choice.engine = makeEngine(choice.endpoint);
        return choice;
    });
    m_services.engines = &chosen;
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::EngineDown);
    QVERIFY2(diagnosis.findings.first().words.startsWith(u"no answer in"_s),
             qPrintable(diagnosis.findings.first().words));
    m_services.engines = m_engines.get();
}

void TestDiagnosis::aComposeFileThatIsMissing()
{
    start();
    QCOMPARE(m_docker->compose(m_place.directory, {u"down"_s}).exit, 0);
    QVERIFY(QFile::remove(m_place.directory + u"/docker-compose.yml"_s));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ComposeFileMissing);
    QVERIFY2(diagnosis.explanation.contains(chainVolume), qPrintable(diagnosis.explanation));
    QVERIFY(!diagnosis.recommended());
}

void TestDiagnosis::aBackupDiskThatIsNotMounted()
{
    start();
    DiagnosisSettings settings;
    settings.mountParents = {m_docker->path(u"Volumes"_s)};
    QVERIFY(QDir().mkpath(settings.mountParents.first()));
    m_place.backupDirectory = m_docker->path(u"Volumes/Backups/bt2c"_s);
    Diagnosis diagnosis = look(settings);
    VERIFY_CAUSE(diagnosis, Cause::BackupDiskMissing);
    QVERIFY2(diagnosis.statement.contains(u"not mounted"_s), qPrintable(diagnosis.statement));
    QVERIFY(diagnosis.explanation.contains(m_docker->path(u"Volumes/Backups"_s)));
    // A chain that is damaged as well must not be begun anew for that.
    QVERIFY(damageChain(data(), 3));
    QCOMPARE(m_docker->docker({u"restart"_s, u"bt2c_validator"_s}).exit, 0);
    QVERIFY(await([&] {
        return m_docker->docker({u"logs"_s, u"bt2c_validator"_s}).text().contains("chain data is damaged");
    }));
    diagnosis = look(settings);
    VERIFY_CAUSE(diagnosis, Cause::DataDamaged);
    QVERIFY(!diagnosis.recommended());
    QVERIFY2(diagnosis.nextStep.contains(u"Volumes/Backups"_s), qPrintable(diagnosis.nextStep));
}

void TestDiagnosis::anUnfinishedRestore()
{
    prepare();
    const QString parent = QFileInfo(m_place.directory).path();
    const QString archive =
        m_place.backupDirectory + u'/' + QDir(m_place.backupDirectory).entryList({u"*.tar.gz"_s}).value(0);
    QProcess process;
    process.setProcessEnvironment(m_docker->environment());
    process.start(cliPath(), {u"restore"_s, archive, u"--json"_s});
    QVERIFY(process.waitForStarted());
    QVERIFY(await([&] {
        const QStringList names = namesIn(parent);
        return std::ranges::any_of(names, [](const QString &name) { return name.startsWith(u".bt2c_restore_"_s); });
    }));
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    const QStringList before = namesIn(parent);
    Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::UnfinishedRestore);
    QVERIFY(!diagnosis.recommended());
    QCOMPARE(namesIn(parent), before);
    // What it says does help.
    const Run next = runProcess(cliPath(), {u"list"_s, u"--json"_s}, m_docker->environment());
    QVERIFY2(!next.json().contains(u"recovery_error"_s), next.text().constData());
    diagnosis = look();
    QVERIFY2(diagnosis.cause != Cause::UnfinishedRestore, qPrintable(diagnosis.explanation));
}

void TestDiagnosis::damagedData()
{
    prepare();
    QVERIFY(damageChain(data(), 3));
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    QVERIFY(await([&] {
        return m_docker->docker({u"logs"_s, u"bt2c_validator"_s}).text().contains("chain data is damaged");
    }));
    Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::DataDamaged);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
    QVERIFY2(diagnosis.reasons.first().contains(u"does not match its hash"_s), qPrintable(diagnosis.reasons.first()));
    // No sound backup is left.
    const QString archive =
        m_place.backupDirectory + u'/' + QDir(m_place.backupDirectory).entryList({u"*.tar.gz"_s}).value(0);
    QFile file(archive);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
    file.close();
    Control control;
    VerifyParams check;
    check.path = archive;
    check.level = CheckLevel::Deep;
    QVERIFY(isBad(verifyAndRecord(check, m_clock, m_ledger.get(), control).state));
    diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::DataDamaged);
    QCOMPARE(recommended(diagnosis), QString(procedures::noBackup));
    QVERIFY(diagnosis.ways.first().danger.contains(chainVolume));
}

void TestDiagnosis::aKilledSite()
{
    start();
    QCOMPARE(m_docker->docker({u"kill"_s, u"bt2c_validator"_s, u"bt2c_prometheus"_s, u"bt2c_grafana"_s}).exit, 0);
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ContainersStopped);
    QCOMPARE(recommended(diagnosis), QString(procedures::unexpectedShutdown));
    QCOMPARE(diagnosis.confidence, Confidence::Certain);
}

void TestDiagnosis::containersThatWereTakenDown()
{
    start();
    QCOMPARE(m_docker->compose(m_place.directory, {u"down"_s}).exit, 0);
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ContainersMissing);
    QCOMPARE(recommended(diagnosis), QString(procedures::unexpectedShutdown));
}

void TestDiagnosis::aNodeThatStarts()
{
    edit(m_place.directory + u"/docker-compose.yml"_s, "BT2C_START_DELAY:-0", "BT2C_START_DELAY:-600");
    prepare();
    QCOMPARE(m_docker->compose(m_place.directory, {u"start"_s}).exit, 0);
    VERIFY_CAUSE(look(), Cause::NodeStarting);
}

/// As it is where the volume lies in a virtual machine, or belongs to root.
void TestDiagnosis::aVolumeIsLookedIntoThroughTheEngine()
{
    using Content = StoreFacts::Content;
    QCOMPARE(up({u"up"_s, u"--no-start"_s}).exit, 0);
    Control control;
    const EngineChoice choice = m_engines->choice(control);
    const EngineView view = lookAtEngine(choice, false, control);
    const SiteLayout layout = lookAtLayout(view, m_place, m_services.surroundings, control).layout;
    EngineFacts facts = engineFacts(choice, view, layout);
    facts.local = false;
    const auto content = [&] { return lookAtStore(layout, choice.engine, facts, false, control).content; };
    QCOMPARE(content(), Content::Nothing);
    // What a restore keeps there is no chain, nor are empty folders.
    QVERIFY(makeChain(data() + u"/.bt2c_pre_restore_20261124_081500"_s, 5, 100'000, 1));
    QVERIFY(QDir().mkpath(data() + u"/blocks"_s));
    QCOMPARE(content(), Content::Nothing);
    writeFile(data() + u"/blocks/00000001"_s, "block");
    QCOMPARE(content(), Content::Something);
    QVERIFY(QDir(data() + u"/blocks"_s).removeRecursively());
    QVERIFY(makeChain(data(), 3, 1000, 1));
    QCOMPARE(content(), Content::Something);
    facts.containers.clear();
    QCOMPARE(content(), Content::Unknown);
}

int main(int argc, char **argv)
{
    (void)enterMountNamespace();
    (void)DockerHost::isolate();
    QCoreApplication application(argc, argv);
    TestDiagnosis test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diagnosis.moc"
