#include "tests/engine/dockerhost.h"
#include "tests/recovery/recoveryplace.h"

#include "core/backup/create.h"
#include "core/engine/chainplace.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QString chainVolume = u"validator1_bt2c_blockchain_data"_s;
const QString validator = u"bt2c_validator"_s;

} // namespace

/// The three procedures on a real daemon.
class DockerRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void init();
    void cleanup() { m_place.reset(); }

    void containersThatWereKilledRunAgain();
    void aDamagedChainIsRestoredIntoItsVolume();
    void aMissingVolumeIsMadeAnewAndFilled();
    void withoutABackupTheVolumeIsKeptRemovedAndBegunAnew();
    void aChainInAFolderIsSetAsideAndBroughtBack();
    void aVolumeThatIsInUseIsNotRemoved();
    void aChainThatChangedSinceItWasKeptIsKeptOnceMore();
    void anInterruptedRemovalLeavesANewVolumeAlone();
    void anEngineThatIsGoneBetweenStepsIsAnErrorThatCanBeTriedAgain();
    void aNodeThatEndsFailsTheWaitAtOnce();
    void withoutComposeFileTheContainersAreStarted();
    void killedAndResumed_data();
    void killedAndResumed();

private:
    [[nodiscard]] std::unique_ptr<Recovery> begin(QLatin1StringView procedure);
    [[nodiscard]] QString data() const { return m_docker->volumePath(chainVolume); }
    [[nodiscard]] Run up() const;
    [[nodiscard]] bool backup(int height);
    [[nodiscard]] QString stateOf(const QString &container) const;
    void newPlace();
    [[nodiscard]] Run child(const QString &what, const QString &procedure, const QString &death) const;

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<RecoveryPlace> m_place;
    Site m_site;
    int m_round = 0;
};

void DockerRecoveryTest::initTestCase()
{
    qputenv("BT2C_BLOCK_EVERY", "1");
    BT2C_START_DOCKER(m_docker);
}

void DockerRecoveryTest::newPlace()
{
    m_place = std::make_unique<RecoveryPlace>(m_docker->path(u"user%1"_s.arg(m_round)), m_docker->address());
}

void DockerRecoveryTest::init()
{
    if (!m_docker->answers())
        QVERIFY(m_docker->startDaemon());
    m_docker->clear();
    m_site.directory = m_docker->makeSite(u"round%1"_s.arg(++m_round));
    m_site.backupDirectory = m_docker->path(u"backups%1"_s.arg(m_round));
    newPlace();
    const Run made = m_docker->compose(m_site.directory, {u"up"_s, u"--no-start"_s});
    QVERIFY2(made.exit == 0, made.text().constData());
    QVERIFY(makeChain(data(), 7, 20'000, 1));
    QVERIFY2(up().exit == 0, "compose up");
    QVERIFY(awaitHeight(8));
}

Run DockerRecoveryTest::up() const
{
    return m_docker->compose(m_site.directory, {u"up"_s, u"-d"_s});
}

bool DockerRecoveryTest::backup(int height)
{
    Control control;
    const ChainPlace place = locateChain(m_site, m_place->engines(), m_place->services().surroundings, control);
    CreateParams params;
    params.job = BackupJob::Blockchain;
    params.siteDirectory = m_site.directory;
    params.backupDirectory = m_site.backupDirectory;
    params.height = place.height.value_or(height);
    params.volume = place.volume;
    const auto made = createBackup(params, m_place->services().services, control);
    return made && params.volume && !made->holdsNothing;
}

QString DockerRecoveryTest::stateOf(const QString &container) const
{
    return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, container});
}

std::unique_ptr<Recovery> DockerRecoveryTest::begin(QLatin1StringView procedure)
{
    Control control;
    RecoveryRequest request;
    request.site = m_site;
    request.procedure = procedure;
    request.startedBy = u"test"_s;
    auto recovery = Recovery::begin(request, m_place->services(), control);
    if (!recovery)
        qWarning("%s: %s", qPrintable(errorToken(recovery.error().code)), qPrintable(recovery.error().detail));
    return recovery ? std::move(*recovery) : nullptr;
}

Run DockerRecoveryTest::child(const QString &what, const QString &procedure, const QString &death) const
{
    QProcessEnvironment environment = m_docker->environment();
    environment.insert(u"BT2C_TEST_ENGINE"_s, m_docker->address());
    environment.insert(u"BT2C_BLOCK_EVERY"_s, u"1"_s);
    return runProcess(
        QStringLiteral(BT2C_RECOVERY_CHILD),
        {m_docker->path(u"user%1"_s.arg(m_round)), m_site.directory, m_site.backupDirectory, what, procedure, death},
        environment, 240'000);
}

void DockerRecoveryTest::containersThatWereKilledRunAgain()
{
    for (const QString &name : {validator, u"bt2c_prometheus"_s, u"bt2c_grafana"_s})
        QCOMPARE(m_docker->docker({u"kill"_s, name}).exit, 0);
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    Told told;
    const auto done = runAll(*recovery, told.watcher());
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QCOMPARE(recovery->journal().outcome, RecoveryOutcome::Recovered);
    QCOMPARE(stateOf(validator), u"running"_s);
    QCOMPARE(stateOf(u"bt2c_grafana"_s), u"running"_s);
    QVERIFY(recovery->journal().heightAfter.value_or(0) >= 9);
    QVERIFY2(told.lines.join(u'\n').contains(u"137"_s), qPrintable(told.lines.join(u'\n')));
}

void DockerRecoveryTest::aDamagedChainIsRestoredIntoItsVolume()
{
    QVERIFY(backup(8));
    QVERIFY(damageChain(data(), 3));
    QCOMPARE(m_docker->docker({u"restart"_s, validator}).exit, 0);
    QVERIFY(await([this] { return nodeStatus().isEmpty(); }));
    auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    QCOMPARE(recovery->journal().chainVolume, chainVolume);
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    const RecoveryJournal journal = recovery->journal();
    QVERIFY(journal.restoredChain);
    QVERIFY2(journal.previousInVolume.startsWith(chainVolume + u'/'), qPrintable(journal.previousInVolume));
    QVERIFY(journal.heightAfter.value_or(0) > journal.backupHeight.value_or(1'000'000));
    QVERIFY(nodeStatus()[u"block_height"_s].toInt() >= 8);

    recovery.reset();
    QVERIFY(canUndo(journal));
    Control control;
    const auto undone = undoRecovery(journal.id, m_place->services(), {}, control);
    // What comes back is the damaged chain, on which no node runs.
    QCOMPARE(undone.error_or(Error{}).code, ErrorCode::External);
    QCOMPARE(readRecoveryJournal(m_place->journals(), journal.id)->outcome, RecoveryOutcome::Undone);
    QVERIFY(await([this] { return nodeStatus().isEmpty(); }));
}

void DockerRecoveryTest::aMissingVolumeIsMadeAnewAndFilled()
{
    QVERIFY(backup(8));
    QCOMPARE(m_docker->compose(m_site.directory, {u"down"_s, u"-v"_s}).exit, 0);
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    QCOMPARE(recovery->journal().chainVolume, chainVolume);
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QVERIFY(recovery->journal().heightAfter.value_or(0) >= 8);
    QCOMPARE(stateOf(validator), u"running"_s);
}

void DockerRecoveryTest::withoutABackupTheVolumeIsKeptRemovedAndBegunAnew()
{
    QVERIFY(damageChain(data(), 3));
    QCOMPARE(m_docker->docker({u"restart"_s, validator}).exit, 0);
    QVERIFY(await([this] { return nodeStatus().isEmpty(); }));
    // The volume that the document names is another one, and is not touched.
    QCOMPARE(m_docker->docker({u"volume"_s, u"create"_s, u"bt2c_blockchain_data"_s}).exit, 0);
    auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    QVERIFY2(recovery->destroyed().join(u'\n').contains(chainVolume), qPrintable(recovery->destroyed().join(u'\n')));
    Told told;
    const auto done = runAll(*recovery, told.watcher());
    QVERIFY2(done, textOf(recovery->journal()).constData());
    const RecoveryJournal journal = recovery->journal();
    QVERIFY(QFileInfo(journal.safetyArchive).isFile());
    QVERIFY(told.lines.join(u'\n').contains(u"no chain found"_s));
    QVERIFY(nodeStatus()[u"block_height"_s].toInt(-1) >= 0);
    QVERIFY(m_docker->output({u"volume"_s, u"ls"_s, u"-q"_s}).split(u'\n').contains(u"bt2c_blockchain_data"_s));

    recovery.reset();
    QVERIFY(canUndo(journal));
    Control control;
    const auto undone = undoRecovery(journal.id, m_place->services(), {}, control);
    QCOMPARE(undone.error_or(Error{}).code, ErrorCode::External);
    QCOMPARE(readRecoveryJournal(m_place->journals(), journal.id)->outcome, RecoveryOutcome::Undone);
    // The damaged chain is back, with its block that does not match.
    QVERIFY(QDir(data() + u"/blocks"_s).entryList(QDir::Files).size() >= 7);
}

void DockerRecoveryTest::aChainInAFolderIsSetAsideAndBroughtBack()
{
    QCOMPARE(m_docker->compose(m_site.directory, {u"down"_s, u"-v"_s}).exit, 0);
    const QString file = m_site.directory + u"/docker-compose.yml"_s;
    writeFile(file, readFile(file).replace("- bt2c_blockchain_data:/app/data", "- ./data:/app/data"));
    const QString folder = m_site.directory + u"/data"_s;
    QVERIFY(makeChain(folder, 9, 20'000, 2));
    QCOMPARE(up().exit, 0);
    QVERIFY(awaitHeight(10));
    QCOMPARE(m_docker->docker({u"stop"_s, validator}).exit, 0);
    const QByteArray former = snapshot(folder);
    auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    QVERIFY(recovery->journal().chainVolume.isEmpty());
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    const RecoveryJournal journal = recovery->journal();
    QCOMPARE(QFileInfo(journal.previous).path(), QFileInfo(m_site.directory).path());
    QCOMPARE(snapshot(journal.previous), former);
    recovery.reset();
    QCOMPARE(m_docker->docker({u"stop"_s, validator}).exit, 0);
    Control control;
    const auto undone = undoRecovery(journal.id, m_place->services(), {}, control);
    QVERIFY2(undone, qPrintable(undone.error_or(Error{}).detail));
    QCOMPARE(snapshot(folder), former);
}

void DockerRecoveryTest::aVolumeThatIsInUseIsNotRemoved()
{
    const auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const int removal = stepOf(recovery->journal(), StepAction::RemoveChain);
    Control control;
    while (recovery->next() != removal)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QCOMPARE(
        m_docker
            ->docker({u"create"_s, u"--name"_s, u"other"_s, u"-v"_s, chainVolume + u":/x"_s, u"bt2c-grafana:test"_s})
            .exit,
        0);
    QVERIFY(recovery->confirm(m_site.name()));
    const auto refused = recovery->runNext({}, control);
    QCOMPARE(refused.error_or(Error{}).code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"other"_s));
    QVERIFY(QFileInfo(data()).isDir());
    QCOMPARE(m_docker->docker({u"rm"_s, u"other"_s}).exit, 0);
    QVERIFY(recovery->confirm(m_site.name()));
    // The safety archive is gone as well: without one the volume is not removed.
    const QString lost = recovery->journal().safetyArchive;
    QVERIFY(QFile::remove(lost));
    QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QVERIFY(!QFileInfo::exists(data()));
    QVERIFY(QFileInfo(recovery->journal().safetyArchive).isFile());
}

void DockerRecoveryTest::aChainThatChangedSinceItWasKeptIsKeptOnceMore()
{
    auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const int safety = stepOf(recovery->journal(), StepAction::SafetyArchive);
    const int removal = stepOf(recovery->journal(), StepAction::RemoveChain);
    Control control;
    while (recovery->next() != removal)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    const RecoveryJournal before = recovery->journal();
    QVERIFY(QFileInfo(before.safetyArchive).isFile());
    recovery.reset();

    // Someone starts the validator by hand, it makes blocks, and is taken down again: no container tells of it.
    const qint64 kept = before.steps[safety].evidence["entries"_L1].toInteger();
    const qsizetype blocks = QDir(data() + u"/blocks"_s).entryList(QDir::Files).size();
    QCOMPARE(up().exit, 0);
    QVERIFY(await([blocks] { return nodeStatus()[u"block_height"_s].toInteger(-1) > blocks; }));
    QCOMPARE(m_docker->compose(m_site.directory, {u"down"_s}).exit, 0);

    auto resumed = Recovery::open(before.id, m_place->services(), control);
    QVERIFY(resumed);
    QVERIFY((*resumed)->confirm(m_site.name()));
    Told told;
    QVERIFY2((*resumed)->runNext(told.watcher(), control), textOf((*resumed)->journal()).constData());
    QVERIFY(!QFileInfo::exists(data()));
    QVERIFY2(told.lines.join(u'\n').contains(u"changed since it was kept"_s), qPrintable(told.lines.join(u'\n')));
    const RecoveryJournal after = (*resumed)->journal();
    QVERIFY(after.safetyArchive != before.safetyArchive);
    QVERIFY(QFileInfo(after.safetyArchive).isFile());
    QVERIFY(after.steps[safety].evidence["entries"_L1].toInteger() > kept);
    QVERIFY(QFileInfo(before.safetyArchive).isFile());
}

void DockerRecoveryTest::anInterruptedRemovalLeavesANewVolumeAlone()
{
    auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const int removal = stepOf(recovery->journal(), StepAction::RemoveChain);
    Control control;
    while (recovery->next() != removal)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QVERIFY(recovery->confirm(m_site.name()));
    QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    // As if it had been killed before it could write that the step is done, and someone had made the volume anew.
    RecoveryJournal journal = recovery->journal();
    recovery.reset();
    journal.steps[removal].state = StepState::Running;
    QVERIFY(writeRecoveryJournal(m_place->journals(), journal));
    QTest::qWait(1100); // the engine tells the time of making to the second
    QCOMPARE(m_docker->docker({u"volume"_s, u"create"_s, chainVolume}).exit, 0);
    auto resumed = Recovery::open(journal.id, m_place->services(), control);
    QVERIFY(resumed);
    QCOMPARE((*resumed)->next(), removal);
    QVERIFY2((*resumed)->runNext({}, control), textOf((*resumed)->journal()).constData());
    QVERIFY(QFileInfo(data()).isDir());
}

void DockerRecoveryTest::anEngineThatIsGoneBetweenStepsIsAnErrorThatCanBeTriedAgain()
{
    QVERIFY(backup(8));
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    Control control;
    const int restore = stepOf(recovery->journal(), StepAction::RestoreBackup);
    while (recovery->next() != restore)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QVERIFY(m_docker->stopDaemon());
    const auto refused = recovery->runNext({}, control);
    QVERIFY(!refused);
    QVERIFY2(refused.error().code == ErrorCode::NotRunning || refused.error().code == ErrorCode::Missing,
             qPrintable(errorToken(refused.error().code)));
    QCOMPARE(recovery->next(), restore);
    QVERIFY(m_docker->startDaemon());
    // A daemon that comes up starts what has the policy "always".
    const auto stopped = m_docker->docker({u"stop"_s, validator});
    QCOMPARE(stopped.exit, 0);
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
}

void DockerRecoveryTest::aNodeThatEndsFailsTheWaitAtOnce()
{
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    const int check = stepOf(recovery->journal(), StepAction::CheckChain);
    Control control;
    while (recovery->next() != check)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QVERIFY(damageChain(data(), 3));
    QCOMPARE(m_docker->docker({u"restart"_s, validator}).exit, 0);
    QElapsedTimer timer;
    timer.start();
    const auto failed = recovery->runNext({}, control);
    QCOMPARE(failed.error_or(Error{}).code, ErrorCode::External);
    QVERIFY2(failed.error().detail.contains(u"chain data is damaged"_s), qPrintable(failed.error().detail));
    QVERIFY(timer.elapsed() < 90'000);
}

void DockerRecoveryTest::withoutComposeFileTheContainersAreStarted()
{
    for (const QString &name : {validator, u"bt2c_prometheus"_s, u"bt2c_grafana"_s})
        QCOMPARE(m_docker->docker({u"kill"_s, name}).exit, 0);
    QVERIFY(QFile::rename(m_site.directory + u"/docker-compose.yml"_s, m_site.directory + u"/away.txt"_s));
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QCOMPARE(stateOf(u"bt2c_prometheus"_s), u"running"_s);
}

void DockerRecoveryTest::killedAndResumed_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("death");
    const bool all = qEnvironmentVariableIsSet("BT2C_KILL_MOMENTS");
    const std::array procedureSteps = {std::pair{procedures::unexpectedShutdown, 3},
                                       std::pair{procedures::corruptedData, 6}, std::pair{procedures::noBackup, 7}};
    for (const auto &[procedure, steps] : procedureSteps) {
        for (int step = all ? 0 : 1; step < steps; step += all ? 1 : 2) {
            QTest::addRow("%s, before step %d", procedure.data(), step)
                << QString(procedure) << u"after:%1"_s.arg(step);
            QTest::addRow("%s, 250 ms into step %d", procedure.data(), step)
                << QString(procedure) << u"in:%1:250"_s.arg(step);
        }
    }
}

void DockerRecoveryTest::killedAndResumed()
{
    QFETCH(const QString, procedure);
    QFETCH(const QString, death);
    if (procedure == procedures::unexpectedShutdown) {
        QCOMPARE(m_docker->docker({u"kill"_s, validator}).exit, 0);
    } else {
        if (procedure == procedures::corruptedData)
            QVERIFY(backup(8));
        QVERIFY(damageChain(data(), 3));
        QCOMPARE(m_docker->docker({u"restart"_s, validator}).exit, 0);
    }
    const Run killed = child(u"begin"_s, procedure, death);
    QVERIFY2(killed.killed || death.startsWith(u"in:"_s), killed.text().constData());
    const QString journals = m_place->journals();
    if (const auto open = openRecovery(journals, m_site.directory)) {
        QVERIFY(!open->alive);
        const Run resumed = child(u"resume"_s, u"-"_s, u"never"_s);
        QVERIFY2(
            resumed.exit == 0,
            QByteArray(resumed.text() + textOf(recoveryJournals(journals, m_site.directory).value(0))).constData());
    }
    const RecoveryJournal journal = recoveryJournals(journals, m_site.directory).value(0);
    QCOMPARE(journal.outcome, RecoveryOutcome::Recovered);
    QCOMPARE(stateOf(validator), u"running"_s);
    QVERIFY(!nodeStatus().isEmpty());
    if (procedure == procedures::corruptedData)
        QVERIFY(nodeStatus()[u"block_height"_s].toInt() > journal.backupHeight.value_or(1'000'000));
    if (procedure == procedures::noBackup)
        QVERIFY(QFileInfo(journal.safetyArchive).isFile());
    // No helper stays.
    QCOMPARE(m_docker->output({u"ps"_s, u"-aq"_s, u"--filter"_s, u"label=bt2c.recovery.helper"_s}), QString());
}

BT2C_DOCKER_TEST_MAIN(DockerRecoveryTest)
#include "tst_dockerrecovery.moc"
