#include "core/backup/verify.h"
#include "core/recovery/drill.h"
#include "core/site/ledger.h"
#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QString chainVolume = u"validator1_bt2c_blockchain_data"_s;
constexpr int liveHeight = 23;
constexpr int backupHeight = 20;

/// What a drill is run with; the child that is killed makes its own.
struct Setting
{
    explicit Setting(const QString &ledgerPath, const QString &home, const QString &host)
        : ledger(ledgerPath)
    {
        surroundings.home = home;
        surroundings.variables.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        surroundings.variables.insert(u"DOCKER_HOST"_s, host);
        surroundings.defaultSocket = home + u"/no.sock"_s;
        engines = std::make_unique<ChosenEngine>(surroundings);
    }
    [[nodiscard]] RecoveryServices services()
    {
        return {{&clock, &ledger, nullptr, engines.get()}, engines.get(), surroundings, recoveryFolder(ledger.path())};
    }
    SystemClock clock;
    Ledger ledger;
    EngineSurroundings surroundings;
    std::unique_ptr<ChosenEngine> engines;
};

QString text(const Error &error)
{
    return errorToken(error.code) + u": "_s + error.subject + u": "_s + error.detail;
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void init();
    void cleanup();

    void runsACommandInAContainer_data();
    void runsACommandInAContainer();
    void saysWhyACommandCannotRun();
    void aSoundBackupPasses();
    void theConfigOfTheBackupIsThere();
    void eachFixtureFailsForItsReason_data();
    void eachFixtureFailsForItsReason();
    void aChainThatTheNodeRefusesFails();
    void aChainBelowItsOwnHeightFails();
    void anArchiveWithoutAChainIsNotBooted();
    void withoutAnEngineTheFilesAreCompared();
    void withoutTheImageTheFilesAreCompared();
    void aNodeThatCannotBeAskedIsSaidToBeSo();
    void tooLittleSpaceIsSaidBeforehand();
    void aPracticeSiteNeedsNoEngine();
    void aProofGoesWithItsArchive();
    void aKilledDrillIsCleanedUp_data();
    void aKilledDrillIsCleanedUp();
    void aCancelledDrillLeavesNothing();

private:
    [[nodiscard]] Result<DrillReport> drill(const QString &archive, bool boot = true);
    [[nodiscard]] QString makeArchive(const QString &name, int height, bool damaged = false, bool config = false);
    /// Everything that belongs to the live site, as it is now.
    [[nodiscard]] QByteArray live() const;
    /// What a drill may have left behind; empty: nothing.
    [[nodiscard]] QString leftovers() const;
    [[nodiscard]] QString backups() const { return m_docker->path(u"backups"_s); }

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<Setting> m_setting;
    Site m_site;
    QString m_sound;
    QByteArray m_before;
    QStringList m_lines;
};

void DrillTest::initTestCase()
{
    BT2C_START_DOCKER(m_docker);
    qputenv("BT2C_LEDGER", m_docker->path(u"home/ledger.sqlite"_s).toUtf8());
    m_site.directory = m_docker->makeSite();
    m_site.backupDirectory = backups();
    QVERIFY(QDir().mkpath(backups()));
    QCOMPARE(m_docker->compose(m_site.directory, {u"up"_s, u"--no-start"_s}).exit, 0);
    QVERIFY(makeChain(m_docker->volumePath(chainVolume), liveHeight, 30'000, 1));
    QCOMPARE(m_docker->compose(m_site.directory, {u"up"_s, u"-d"_s}).exit, 0);
    QVERIFY(awaitHeight(liveHeight));
    m_setting = std::make_unique<Setting>(m_docker->path(u"home/ledger.sqlite"_s), m_docker->path(u"home"_s),
                                          m_docker->address());
    m_sound = makeArchive(u"sound"_s, backupHeight);
    QVERIFY(!m_sound.isEmpty());
}

void DrillTest::init()
{
    m_lines.clear();
    m_before = live();
}

void DrillTest::cleanup()
{
    QCOMPARE(live(), m_before);
    QCOMPARE(leftovers(), QString());
}

QString DrillTest::makeArchive(const QString &name, int height, bool damaged, bool config)
{
    const QString tree = m_docker->path(u"trees/"_s + name);
    if (!makeChain(tree + u"/data"_s, height, 40'000, height))
        return {};
    if (damaged && !damageChain(tree + u"/data"_s, height / 2))
        return {};
    if (config)
        writeFile(tree + u"/config/validator.json"_s, "{\"drill\": true}\n");
    SystemClock clock;
    Control control;
    const auto made = createBackup({config ? BackupJob::Full : BackupJob::Blockchain,
                                    tree,
                                    backups() + u'/' + name,
                                    {},
                                    {},
                                    Consistency::Automatic},
                                   {&clock, nullptr, nullptr, nullptr}, control);
    return made ? made->path : QString();
}

/// The engine tells mounts, volumes and networks in any order.
static QByteArray sorted(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    std::ranges::sort(lines);
    return lines.join('\n');
}

QByteArray DrillTest::live() const
{
    QByteArray state = snapshot(m_site.directory) + snapshot(m_docker->volumePath(chainVolume));
    for (const QString &name : {u"bt2c_validator"_s, u"bt2c_prometheus"_s, u"bt2c_grafana"_s})
        state += sorted(m_docker->docker({u"inspect"_s, name}).out);
    for (const QStringList &command :
         {QStringList{u"volume"_s, u"ls"_s},
          QStringList{u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Names}}"_s}})
        state += sorted(m_docker->docker(command).out);
    return state;
}

QString DrillTest::leftovers() const
{
    QString left = helpersIn(*m_docker);
    left += m_docker->output({u"volume"_s, u"ls"_s, u"-q"_s, u"-f"_s, u"name=bt2c_drill"_s});
    QStringList folders{backups(), m_docker->path(u"fixtures"_s), QDir::tempPath()};
    for (const QString &name : QDir(backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(backups() + u'/' + name);
    for (const QString &folder : std::as_const(folders))
        left += QDir(folder).entryList({u".bt2c_drill_*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System).join(u' ');
    return left;
}

Result<DrillReport> DrillTest::drill(const QString &archive, bool boot)
{
    Control control;
    StepWatcher watcher;
    watcher.line = [this](const QString &line) { m_lines.append(line); };
    return runDrill({archive, m_site, {}, boot}, m_setting->services(), watcher, control);
}

void DrillTest::runsACommandInAContainer_data()
{
    QTest::addColumn<int>("minor");
    QTest::newRow("as old as Debian 12 has it") << 41;
    QTest::newRow("as new as both know") << DockerEngine::newest.minor;
}

void DrillTest::runsACommandInAContainer()
{
    QFETCH(const int, minor);
    OneEngine one(m_docker->address(), ApiVersion{1, minor});
    Control control;
    const auto ran =
        one.get().exec(u"bt2c_validator"_s, {u"sh"_s, u"-c"_s, u"echo out; echo err >&2; exit 3"_s}, control);
    QVERIFY2(ran, ran ? "" : qPrintable(text(ran.error())));
    QCOMPARE(ran->exitCode, 3);
    QVERIFY2(ran->output.contains("out\n") && ran->output.contains("err\n"), ran->output.constData());
    const auto much =
        one.get().exec(u"bt2c_validator"_s, {u"dd"_s, u"if=/dev/zero"_s, u"bs=1000000"_s, u"count=3"_s}, control);
    QVERIFY2(much, much ? "" : qPrintable(text(much.error())));
    QCOMPARE(much->exitCode, 0);
    QCOMPARE(much->output.size(), Engine::maxExecOutput);
}

void DrillTest::saysWhyACommandCannotRun()
{
    OneEngine one(m_docker->address());
    Control control;
    const auto missing = one.get().exec(u"bt2c_validator"_s, {u"no-such-program"_s}, control);
    QVERIFY(missing ? missing->exitCode == 126 || missing->exitCode == 127
                    : missing.error().code == ErrorCode::External);
    const auto nobody = one.get().exec(u"no_such_container"_s, {u"true"_s}, control);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::Missing);
    const QString id = m_docker->output({u"create"_s, u"--name"_s, u"idle"_s, u"bt2c-validator:test"_s});
    const auto idle = one.get().exec(u"idle"_s, {u"true"_s}, control);
    QCOMPARE(m_docker->docker({u"rm"_s, id}).exit, 0);
    QVERIFY(!idle);
    QCOMPARE(idle.error().code, ErrorCode::Conflict);
    Control cancelled;
    cancelled.cancel();
    const auto stopped = one.get().exec(u"bt2c_validator"_s, {u"sleep"_s, u"100"_s}, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void DrillTest::aSoundBackupPasses()
{
    const auto report = drill(m_sound);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QCOMPARE(report->state, IntegrityState::Verified);
    QCOMPARE(report->compared, backupHeight + 1);
    QVERIFY2(report->booted, qPrintable(report->notBooted));
    QCOMPARE(report->height, std::optional<qint64>(backupHeight));
    QVERIFY(report->restoreSeconds > 0);
    QVERIFY(report->bootSeconds > 0);
    QVERIFY(report->seconds >= report->restoreSeconds + report->bootSeconds);
    QVERIFY(report->nodeLog.join(u'\n').contains(u"chain is sound, height 20"_s));
    QCOMPARE(report->leftBehind, QStringList());
    QVERIFY(m_lines.size() >= 3);
    const auto proofs = drillProofs(m_setting->ledger, QFileInfo(m_sound).path());
    QVERIFY(proofs.contains(QFileInfo(m_sound).fileName()));
    const DrillProof proof = proofs.value(QFileInfo(m_sound).fileName());
    QVERIFY(proof.passed && proof.booted);
    QCOMPARE(proof.height, std::optional<qint64>(backupHeight));
    QCOMPARE(proof.seconds, report->seconds);
    qInfo("restored in %.2f s, answered %.2f s later", report->restoreSeconds, report->bootSeconds);
}

void DrillTest::theConfigOfTheBackupIsThere()
{
    const QString archive = makeArchive(u"full"_s, backupHeight, false, true);
    QVERIFY(!archive.isEmpty());
    // The throwaway node's own files are looked at while it runs.
    QByteArray seen;
    QString network;
    Control control;
    StepWatcher watcher;
    watcher.waiting = [&](const QString &, int) {
        const QString id = helpersIn(*m_docker).simplified().section(u' ', 0, 0);
        if (id.isEmpty() || !seen.isEmpty())
            return;
        seen = m_docker->docker({u"exec"_s, id, u"cat"_s, u"/app/config/validator.json"_s}).out;
        network = m_docker->output(
            {u"inspect"_s, u"-f"_s,
             u"{{.HostConfig.NetworkMode}} {{.HostConfig.RestartPolicy.Name}} {{len .HostConfig.PortBindings}} "
             "{{len .HostConfig.Binds}} {{len .Mounts}}"_s,
             id});
    };
    const auto report = runDrill({archive, m_site, {}, true}, m_setting->services(), watcher, control);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QVERIFY(report->booted);
    QCOMPARE(seen, QByteArray("{\"drill\": true}\n"));
    QCOMPARE(network, u"none no 0 0 1"_s);
}

void DrillTest::eachFixtureFailsForItsReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("state");
    const QList<QByteArray> lines = readFile(QStringLiteral(BT2C_TEST_DATA) + u"/EXPECTED.tsv"_s).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() >= 3)
            QTest::newRow(columns[0].constData()) << QString::fromUtf8(columns[0]) << QString::fromUtf8(columns[2]);
    }
}

void DrillTest::eachFixtureFailsForItsReason()
{
    QFETCH(const QString, file);
    QFETCH(const QString, state);
    const QString folder = m_docker->path(u"fixtures"_s);
    const QString archive = folder + u'/' + QFileInfo(file).fileName();
    QVERIFY(QDir().mkpath(folder));
    for (const QString &ending : {u""_s, u".sha256"_s, u".json"_s})
        QFile::copy(QStringLiteral(BT2C_TEST_DATA) + u'/' + file + ending, archive + ending);
    const QByteArray before = readFile(archive);
    // The blocks of these are none of the tests' node: only a sound one would come so far.
    const auto report = drill(archive, false);
    QCOMPARE(readFile(archive), before);
    if (state == "verified"_L1) {
        QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
        QCOMPARE(report->state, IntegrityState::Verified);
        QVERIFY(!report->booted);
        QVERIFY(!report->notBooted.isEmpty());
        return;
    }
    QVERIFY(!report);
    Control control;
    const VerifyReport check = verifyArchive({archive, CheckLevel::Deep}, m_setting->clock, control);
    QCOMPARE(stateToken(check.state), state);
    QCOMPARE(report.error().code, check.problems.isEmpty() ? ErrorCode::NoChecksum : check.problems.first().code);
    const auto proofs = drillProofs(m_setting->ledger, folder);
    QVERIFY(proofs.contains(QFileInfo(archive).fileName()));
    QVERIFY(!proofs.value(QFileInfo(archive).fileName()).passed);
}

void DrillTest::aChainThatTheNodeRefusesFails()
{
    const QString archive = makeArchive(u"refused"_s, backupHeight, true);
    QVERIFY(!archive.isEmpty());
    const auto report = drill(archive);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::External);
    QVERIFY2(report.error().detail.contains(u"does not match its hash"_s), qPrintable(text(report.error())));
    const auto operations = m_setting->ledger.operations(1);
    QVERIFY(operations && operations->first().kind == u"drill"_s && operations->first().outcome == u"failed"_s);
    QVERIFY(!operations->first().evidence["node_log"_L1].toArray().isEmpty());
}

void DrillTest::aChainBelowItsOwnHeightFails()
{
    const QString archive = makeArchive(u"behind"_s, 5);
    QVERIFY(!archive.isEmpty());
    QJsonObject metadata = QJsonDocument::fromJson(readFile(archive + u".json"_s)).object();
    metadata.insert(u"blockchain_height"_s, 500);
    writeFile(archive + u".json"_s, QJsonDocument(metadata).toJson());
    const auto report = drill(archive);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Corrupt);
    QVERIFY2(report.error().detail.contains(u"block 5"_s), qPrintable(text(report.error())));
}

void DrillTest::anArchiveWithoutAChainIsNotBooted()
{
    const QString tree = m_docker->path(u"trees/configonly"_s);
    writeFile(tree + u"/config/validator.json"_s, "{}\n");
    SystemClock clock;
    Control control;
    const auto made =
        createBackup({BackupJob::Config, tree, backups() + u"/configonly"_s, {}, {}, Consistency::Automatic},
                     {&clock, nullptr, nullptr, nullptr}, control);
    QVERIFY(made);
    const auto report = drill(made->path);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QVERIFY(!report->booted);
    QVERIFY(!report->notBooted.isEmpty());
}

void DrillTest::withoutAnEngineTheFilesAreCompared()
{
    Setting setting(m_docker->path(u"home/ledger.sqlite"_s), m_docker->path(u"home"_s),
                    u"unix://"_s + m_docker->path(u"no.sock"_s));
    Control control;
    const auto report = runDrill({m_sound, m_site, {}, true}, setting.services(), {}, control);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QVERIFY(!report->booted);
    QVERIFY(!report->notBooted.isEmpty());
    QCOMPARE(report->compared, backupHeight + 1);
}

void DrillTest::withoutTheImageTheFilesAreCompared()
{
    Site other{m_docker->makeSite(u"elsewhere"_s, u"validator9"_s), backups()};
    const QString compose = other.directory + u"/docker-compose.yml"_s;
    writeFile(compose, readFile(compose)
                           .replace("bt2c-validator:test", "bt2c-validator:gone")
                           .replace("container_name: bt2c_", "container_name: other_"));
    Control control;
    const auto report = runDrill({m_sound, other, {}, true}, m_setting->services(), {}, control);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QVERIFY(!report->booted);
    QVERIFY2(report->notBooted.contains(u"image"_s), qPrintable(report->notBooted));
}

void DrillTest::aNodeThatCannotBeAskedIsSaidToBeSo()
{
    // An image with one program and nothing else: no shell, nothing that speaks HTTP.
    const QString tree = m_docker->path(u"mute"_s);
    QVERIFY(QDir().mkpath(tree + u"/opt"_s));
    QVERIFY(QFile::copy(u"/usr/bin/busybox"_s, tree + u"/opt/sleep"_s));
    QCOMPARE(runProcess(u"tar"_s, {u"cf"_s, tree + u".tar"_s, u"-C"_s, tree, u"opt"_s}).exit, 0);
    QCOMPARE(m_docker
                 ->docker({u"import"_s, u"-c"_s, uR"(ENTRYPOINT ["/opt/sleep", "1000"])"_s, tree + u".tar"_s,
                           u"bt2c-mute:test"_s})
                 .exit,
             0);
    const Site mute{m_docker->makeSite(u"quiet"_s, u"validator8"_s), backups()};
    const QString compose = mute.directory + u"/docker-compose.yml"_s;
    writeFile(compose, readFile(compose)
                           .replace("bt2c-validator:test", "bt2c-mute:test")
                           .replace("container_name: bt2c_", "container_name: mute_"));
    Control control;
    const auto report = runDrill({m_sound, mute, {}, true}, m_setting->services(), {}, control);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QVERIFY2(report->booted, qPrintable(report->notBooted));
    QVERIFY(!report->remark.isEmpty());
    QVERIFY(!report->height);
}

void DrillTest::tooLittleSpaceIsSaidBeforehand()
{
    const QString archive = makeArchive(u"large"_s, 3);
    QVERIFY(!archive.isEmpty());
    QJsonObject metadata = QJsonDocument::fromJson(readFile(archive + u".json"_s)).object();
    metadata.insert(u"uncompressed_bytes"_s, qint64(1) << 52);
    writeFile(archive + u".json"_s, QJsonDocument(metadata).toJson());
    const auto report = drill(archive);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TooLittleSpace);
    QVERIFY(!drillProofs(m_setting->ledger, QFileInfo(archive).path()).contains(QFileInfo(archive).fileName()));
}

void DrillTest::aPracticeSiteNeedsNoEngine()
{
    SystemClock clock;
    const auto site = makePracticeSite(m_docker->path(u"practice"_s), clock);
    QVERIFY(site);
    const QByteArray before = snapshot(site->directory);
    Catalogue catalogue(site->backupDirectory);
    const auto list = catalogue.list(nullptr, clock.now());
    QVERIFY(list);
    int passed = 0;
    int failed = 0;
    for (const Backup &backup : *list) {
        Control control;
        const auto report = runDrill({backup.path, *site, {}, true}, m_setting->services(), {}, control);
        const VerifyReport check = verifyArchive({backup.path, CheckLevel::Deep}, clock, control);
        QVERIFY2(report.has_value() == isSound(check.state),
                 qPrintable(backup.fileName + (report ? QString() : text(report.error()))));
        if (report && backup.type != BackupType::Config)
            QVERIFY(report->height.value_or(-1) > 0);
        (report ? passed : failed) += 1;
    }
    QVERIFY(passed > 0 && failed > 0);
    QCOMPARE(snapshot(site->directory), before);
    QCOMPARE(QDir(site->backupDirectory).entryList({u".bt2c_drill_*"_s}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void DrillTest::aProofGoesWithItsArchive()
{
    const QString archive = makeArchive(u"changing"_s, 3);
    QVERIFY(drill(archive, false));
    const QString name = QFileInfo(archive).fileName();
    QVERIFY(drillProofs(m_setting->ledger, QFileInfo(archive).path()).contains(name));
    QFile file(archive);
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    QVERIFY(!drillProofs(m_setting->ledger, QFileInfo(archive).path()).contains(name));
}

void DrillTest::aKilledDrillIsCleanedUp_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("in the scratch folder") << u"folder"_s;
    QTest::newRow("with the scratch volume") << u"volume"_s;
    QTest::newRow("with the node running") << u"node"_s;
}

void DrillTest::aKilledDrillIsCleanedUp()
{
    QFETCH(const QString, moment);
    QProcessEnvironment variables = m_docker->environment();
    variables.insert(u"BT2C_DRILL_CHILD"_s, m_sound);
    variables.insert(u"BT2C_DRILL_SITE"_s, m_site.directory);
    QProcess child;
    child.setProcessEnvironment(variables);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(child.waitForStarted());
    const auto hasCome = [&] {
        if (moment == u"folder"_s)
            return !QDir(QFileInfo(m_sound).path())
                        .entryList({u".bt2c_drill_*"_s}, QDir::Dirs | QDir::Hidden)
                        .isEmpty();
        if (moment == u"volume"_s)
            return !m_docker->output({u"volume"_s, u"ls"_s, u"-q"_s, u"-f"_s, u"name=bt2c_drill"_s}).isEmpty();
        return !m_docker->output({u"ps"_s, u"-q"_s, u"-f"_s, u"label=bt2c.recovery.drill"_s}).isEmpty();
    };
    const bool came =
        await([&] { return hasCome() || child.state() == QProcess::NotRunning || child.waitForFinished(1); }, 120'000)
        && hasCome();
    child.kill();
    QVERIFY(child.waitForFinished());
    // What it left is there now: a drill that had ended before would prove nothing.
    if (came)
        QVERIFY(!leftovers().isEmpty());
    const auto report = drill(m_sound);
    QVERIFY2(report, report ? "" : qPrintable(text(report.error())));
    QVERIFY(report->booted);
    QVERIFY2(came, "the drill ended before it could be killed");
}

void DrillTest::aCancelledDrillLeavesNothing()
{
    Control control;
    StepWatcher watcher;
    watcher.waiting = [&control](const QString &, int) { control.cancel(); };
    const auto report = runDrill({m_sound, m_site, {}, true}, m_setting->services(), watcher, control);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("BT2C_DRILL_CHILD")) {
        QCoreApplication application(argc, argv);
        Setting setting(qEnvironmentVariable("BT2C_LEDGER"), qEnvironmentVariable("HOME"),
                        qEnvironmentVariable("DOCKER_HOST"));
        Control control;
        return runDrill(
                   {qEnvironmentVariable("BT2C_DRILL_CHILD"), {qEnvironmentVariable("BT2C_DRILL_SITE"), {}}, {}, true},
                   setting.services(), {}, control)
                   ? 0
                   : 1;
    }
    (void)DockerHost::isolate();
    QCoreApplication application(argc, argv);
    DrillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drill.moc"
