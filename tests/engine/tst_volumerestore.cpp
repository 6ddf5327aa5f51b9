#include "core/engine/validatorguard.h"
#include "tests/cli/mountns.h"
#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QString chainVolume = u"validator1_bt2c_blockchain_data"_s;
const QString validator = u"bt2c_validator"_s;

/// The validator's container, asked by name.
class ContainerGuard : public ValidatorGuard
{
public:
    explicit ContainerGuard(EngineSource &source) : m_source(source) {}
    Result<std::optional<bool>> running(const QString &) override
    {
        Control control;
        const auto container = (*m_source.engine(control))->container(validator, control);
        if (!container)
            return container.error().code == ErrorCode::Missing ? Result<std::optional<bool>>(false)
                                                                : std::unexpected(container.error());
        return container->state == ContainerState::Running || container->state == ContainerState::Restarting;
    }
    Result<void> stop(const QString &) override { return act(ContainerAction::Stop); }
    Result<void> start(const QString &) override { return act(ContainerAction::Start); }

private:
    Result<void> act(ContainerAction action)
    {
        Control control;
        return (*m_source.engine(control))->act(action, validator, control);
    }
    EngineSource &m_source;
};

/// While it stops the validator something else writes into our folder in the volume, so that an exchange can go neither
/// forward nor back.
class MeddledGuard final : public ContainerGuard
{
public:
    MeddledGuard(EngineSource &source, const QString &volume) : ContainerGuard(source), m_volume(volume) {}
    Result<void> stop(const QString &site) override
    {
        auto stopped = ContainerGuard::stop(site);
        m_phase = m_volume + u'/' + QDir(m_volume).entryList({u".bt2c_*"_s}, QDir::Dirs | QDir::Hidden).value(0)
                  + u"/.phase"_s;
        m_before = readFile(m_phase);
        writeFile(m_phase, "elsewhere\n");
        return stopped;
    }
    Result<void> start(const QString &site) override
    {
        ++starts;
        return ContainerGuard::start(site);
    }
    void mend() const
    {
        QFile::remove(m_phase);
        if (!m_before.isEmpty())
            writeFile(m_phase, m_before);
    }
    int starts = 0;

private:
    QString m_volume;
    QString m_phase;
    QByteArray m_before;
};

} // namespace

/// Restoring into the volume where the chain really lies, on a real daemon.
class VolumeRestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void init();

    void bringsTheBackupAndTakesItBack_data();
    void bringsTheBackupAndTakesItBack();
    void everyKindOfFileComesThrough_data();
    void everyKindOfFileComesThrough();
    void refusesWhileTheValidatorRuns();
    void forcedStopsAndStartsTheValidator();
    void refusesWhileAnotherContainerUsesTheVolume();
    void aDamagedArchiveChangesNothing();
    void forcedTakesWhatIsReadableOfADamagedArchive();
    void makesTheVolumeAnewWhereItIsGone();
    void configStaysAFolder();
    void anExchangeThatStoppedHalfWayIsFinished();
    void whatIsNeitherFinishedNorUndoneStaysStopped_data();
    void whatIsNeitherFinishedNorUndoneStaysStopped();
    void cancellingLeavesNothingBehind();

private:
    [[nodiscard]] QString data() const { return m_docker->volumePath(chainVolume); }
    [[nodiscard]] VolumeHome home() const;
    [[nodiscard]] Services services() const { return {&m_clock, nullptr, m_guard.get(), m_source.get()}; }
    [[nodiscard]] QString backupOf(const QString &tree) const;
    [[nodiscard]] Result<RestoreReport> restoreVolume(const QString &archive, bool force = false,
                                                      RestoreOnly only = RestoreOnly::Data,
                                                      std::optional<Services> with = {}) const;
    [[nodiscard]] QStringList foldersOfOurs() const;
    [[nodiscard]] QString containers() const
    {
        return m_docker->output({u"ps"_s, u"-a"_s, u"--format"_s, u"{{.Names}} {{.Labels}}"_s});
    }
    /// The content of a folder without what is ours.
    [[nodiscard]] static QByteArray content(const QString &directory);

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<OneEngine> m_source;
    std::unique_ptr<ContainerGuard> m_guard;
    SystemClock m_clock;
    QString m_site;
    int m_round = 0;
};

void VolumeRestoreTest::initTestCase()
{
    BT2C_START_DOCKER(m_docker);
    m_source = std::make_unique<OneEngine>(m_docker->address());
    m_guard = std::make_unique<ContainerGuard>(*m_source);
}

void VolumeRestoreTest::init()
{
    m_docker->clear();
    m_site = m_docker->makeSite(u"round%1"_s.arg(++m_round));
    const Run up = m_docker->compose(m_site, {u"up"_s, u"--no-start"_s});
    QVERIFY2(up.exit == 0, up.text().constData());
    QVERIFY(makeChain(data(), 7, 20'000, 1));
}

VolumeHome VolumeRestoreTest::home() const
{
    const QString image = m_docker->output({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, u"bt2c-validator:test"_s});
    return {chainVolume,
            {{u"com.docker.compose.project"_s, u"validator1"_s},
             {u"com.docker.compose.volume"_s, u"bt2c_blockchain_data"_s}},
            {image},
            validator};
}

QString VolumeRestoreTest::backupOf(const QString &tree) const
{
    Control control;
    const auto made =
        createBackup({BackupJob::Full, tree, m_docker->path(u"backups"_s), {}, {}, Consistency::Automatic},
                     {&m_clock, nullptr, nullptr, nullptr}, control);
    return made ? made->path : QString();
}

Result<RestoreReport> VolumeRestoreTest::restoreVolume(const QString &archive, bool force, RestoreOnly only,
                                                       std::optional<Services> with) const
{
    RestoreParams params;
    params.archive = archive;
    params.siteDirectory = m_site;
    params.only = only;
    params.volume = home();
    params.force = force;
    Control control;
    return restore(params, with.value_or(services()), control);
}

QStringList VolumeRestoreTest::foldersOfOurs() const
{
    QStringList names = namesIn(data());
    names.removeIf([](const QString &name) { return !name.startsWith(u".bt2c_"); });
    return names;
}

QByteArray VolumeRestoreTest::content(const QString &directory)
{
    QByteArray result;
    const QList<QByteArray> lines = snapshot(directory).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(".bt2c_"))
            result += line + '\n';
    }
    return result;
}

void VolumeRestoreTest::bringsTheBackupAndTakesItBack_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<bool>("oldApi");
    QTest::addRow("created, never started") << QStringList{} << false;
    QTest::addRow("stopped") << QStringList{u"stop"_s} << false;
    QTest::addRow("removed by down") << QStringList{u"down"_s} << false;
    QTest::addRow("stopped, API 1.41") << QStringList{u"stop"_s} << true;
}

void VolumeRestoreTest::bringsTheBackupAndTakesItBack()
{
    QFETCH(QStringList, before);
    QFETCH(bool, oldApi);
    OneEngine old(m_docker->address(), ApiVersion{1, 41});
    Services at = services();
    if (oldApi)
        at.engines = &old;
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(QDir().mkpath(tree));
    QVERIFY(makeChain(tree + u"/data"_s, 12, 30'000, 2));
    const QString archive = backupOf(tree);
    QVERIFY(!archive.isEmpty());
    for (const QString &command : before) {
        if (command == "stop"_L1) {
            QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
            QVERIFY(awaitHeight(7));
        }
        QVERIFY(m_docker->compose(m_site, {command}).exit == 0);
    }
    const QByteArray former = content(data());

    const auto report = restoreVolume(archive, false, RestoreOnly::Data, at);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().subject + u": "_s + report.error().detail));
    QCOMPARE(report->replaced, QStringList{u"data"_s});
    QVERIFY(report->previousInVolume.startsWith(chainVolume + u"/.bt2c_pre_restore_"_s));
    QCOMPARE(content(data()), snapshot(tree + u"/data"_s) + '\n');
    QCOMPARE(foldersOfOurs().size(), 1);
    QVERIFY2(!containers().contains(u"bt2c.recovery"_s), qPrintable(containers()));
    QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(12));
    QCOMPARE(m_docker->output({u"inspect"_s, u"-f"_s, u"{{.HostConfig.RestartPolicy.Name}}"_s, validator}),
             u"always"_s);
    QVERIFY(m_docker->compose(m_site, {u"stop"_s}).exit == 0);

    Control control;
    const auto undone = rollback(m_site, false, at, control);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->broughtBack, QStringList{u"data"_s});
    QCOMPARE(content(data()), former);
    QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(7));
    QVERIFY(undoableRestores(m_site).isEmpty());
}

void VolumeRestoreTest::everyKindOfFileComesThrough_data()
{
    QTest::addColumn<bool>("hidden");
    QTest::addRow("read back from the disk") << false;
    QTest::addRow("read back through the engine") << true;
}

void VolumeRestoreTest::everyKindOfFileComesThrough()
{
    QFETCH(bool, hidden);
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    const QString folder = tree + u"/data"_s;
    QVERIFY(QDir().mkpath(folder + u"/empty"_s));
    writeFile(folder + u"/"_s + QString(180, u'n') + u"/"_s + QString(180, u'm'), "deep\n");
    writeFile(folder + u"/größe ☃\nzwei Zeilen"_s, noise(70'000, 1));
    writeFile(folder + u"/big"_s, noise(5'000'000, 2));
    writeFile(folder + u"/.hidden"_s, "h");
    writeFile(folder + u"/..twodots"_s, "t");
    writeFile(folder + u"/-dash"_s, "d");
    writeFile(folder + u"/nothing"_s, {});
    const QByteArray script =
        "cd '" + QFile::encodeName(folder)
        + "' && ln -s big link && ln -s /nowhere/at/all dangling && ln big hard"
          " && truncate -s 3000000 holes && printf x | dd of=holes bs=1 seek=2000000 conv=notrunc 2>/dev/null"
          " && chown 501:20 nothing && chown 0:4242 .hidden && chmod 2775 empty && chmod 0400 -- -dash && chown "
          "999:998 ."
          " && chmod 0750 . && touch -d '2019-03-04 05:06:07.123456789' big && touch -d '2001-01-01 00:00:00.5' empty";
    QCOMPARE(runProcess(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(script)}).exit, 0);
    const QString archive = backupOf(tree);
    QVERIFY(!archive.isEmpty());

    std::optional<HiddenFolder> outOfSight;
    if (hidden) {
        outOfSight.emplace(m_docker->path(u"data/volumes"_s));
        QVERIFY(outOfSight->hidden());
        QVERIFY(!QFileInfo::exists(data()));
    }
    const auto report = restoreVolume(archive);
    outOfSight.reset();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().subject + u": "_s + report.error().detail));
    QCOMPARE(content(data()), snapshot(folder) + '\n');
}

void VolumeRestoreTest::refusesWhileTheValidatorRuns()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 3, 2000, 5));
    const QString archive = backupOf(tree);
    QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(7));
    const QByteArray before = snapshot(data());
    const auto report = restoreVolume(archive);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ValidatorRunning);
    QCOMPARE(snapshot(data()), before);
}

void VolumeRestoreTest::forcedStopsAndStartsTheValidator()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 9, 2000, 5));
    const QString archive = backupOf(tree);
    QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(7));
    const auto report = restoreVolume(archive, true);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->validatorStarted);
    QVERIFY(awaitHeight(9));
    QCOMPARE(m_docker->output({u"inspect"_s, u"-f"_s, u"{{.HostConfig.RestartPolicy.Name}}"_s, validator}),
             u"always"_s);
}

void VolumeRestoreTest::refusesWhileAnotherContainerUsesTheVolume()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 3, 2000, 5));
    const QString archive = backupOf(tree);
    QVERIFY(m_docker
                ->docker({u"run"_s, u"-d"_s, u"--name"_s, u"spectator"_s, u"--network"_s, u"none"_s, u"-v"_s,
                          chainVolume + u":/look"_s, u"--entrypoint"_s, u"/bin/sh"_s, u"bt2c-validator:test"_s, u"-c"_s,
                          u"sleep 600"_s})
                .exit
            == 0);
    const QByteArray before = snapshot(data());
    const auto report = restoreVolume(archive);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Conflict);
    QVERIFY(report.error().detail.contains(u"spectator"_s));
    QCOMPARE(snapshot(data()), before);
}

void VolumeRestoreTest::aDamagedArchiveChangesNothing()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 5, 200'000, 5));
    const QString archive = backupOf(tree);
    QByteArray bytes = readFile(archive);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
    writeFile(archive, bytes);
    const QByteArray before = snapshot(data());
    const auto report = restoreVolume(archive);
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::ChecksumMismatch || report.error().code == ErrorCode::Corrupt);
    QCOMPARE(snapshot(data()), before);
    QVERIFY(!containers().contains(u"bt2c.recovery"_s));
    QCOMPARE(namesIn(QFileInfo(m_site).path()), QStringList{u"validator1"_s});
}

void VolumeRestoreTest::forcedTakesWhatIsReadableOfADamagedArchive()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 5, 400'000, 5));
    const QString archive = backupOf(tree);
    const QByteArray bytes = readFile(archive);
    writeFile(archive, bytes.first(bytes.size() / 2));
    const auto report = restoreVolume(archive, true);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QVERIFY(!isSound(report->state));
    const QStringList blocks = namesIn(data() + u"/blocks"_s);
    QVERIFY(!blocks.isEmpty() && blocks.size() < 5);
    for (const QString &block : blocks)
        QCOMPARE(readFile(data() + u"/blocks/"_s + block), readFile(tree + u"/data/blocks/"_s + block));
    Control control;
    QVERIFY(rollback(m_site, false, services(), control));
    QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(7));
}

void VolumeRestoreTest::makesTheVolumeAnewWhereItIsGone()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 6, 2000, 5));
    const QString archive = backupOf(tree);
    QVERIFY(m_docker->compose(m_site, {u"down"_s, u"-v"_s}).exit == 0);
    const auto report = restoreVolume(archive);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    const Run up = m_docker->compose(m_site, {u"up"_s, u"-d"_s});
    QVERIFY2(up.exit == 0 && !up.err.contains("already exists but"), up.text().constData());
    QVERIFY(awaitHeight(6));
}

void VolumeRestoreTest::configStaysAFolder()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 6, 2000, 5));
    writeFile(tree + u"/config/validator.json"_s, "{\"restored\": true}\n");
    const QString archive = backupOf(tree);
    const QByteArray formerConfig = snapshot(m_site + u"/config"_s);
    const QByteArray formerData = content(data());
    const auto report = restoreVolume(archive, false, RestoreOnly::Everything);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->replaced, (QStringList{u"data"_s, u"config"_s}));
    QCOMPARE(snapshot(m_site + u"/config"_s), snapshot(tree + u"/config"_s));
    QCOMPARE(content(data()), snapshot(tree + u"/data"_s) + '\n');
    QVERIFY(!QFile::exists(m_site + u"/data"_s));
    Control control;
    QVERIFY(rollback(m_site, false, services(), control));
    QCOMPARE(snapshot(m_site + u"/config"_s), formerConfig);
    QCOMPARE(content(data()), formerData);
}

void VolumeRestoreTest::anExchangeThatStoppedHalfWayIsFinished()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 6, 2000, 5));
    const QString archive = backupOf(tree);
    QVERIFY(restoreVolume(archive));
    const QString kept = data() + u'/' + foldersOfOurs().value(0);
    QVERIFY(QFile::exists(kept + u"/former/state.json"_s));
    // As if the daemon had died after the first of two renames.
    const QString work = data() + u"/.bt2c_restore_"_s + kept.section(u'_', -2);
    QVERIFY(QDir().rename(kept, work));
    QVERIFY(QDir(work).mkpath(u"data"_s));
    QVERIFY(QFile::rename(data() + u"/state.json"_s, work + u"/data/state.json"_s));
    writeFile(work + u"/.phase"_s, "in data former\n");
    const QString folder = undoableRestores(m_site).first().previous;
    QByteArray journal = readFile(folder + u"/.bt2c-restore.json"_s);
    QVERIFY(journal.contains("\"phase\": \"done\""));
    journal.replace("\"phase\": \"done\"", "\"phase\": \"exchanging\"");
    writeFile(folder + u"/.bt2c-restore.json"_s, journal);

    const auto recovered = recoverInterrupted(m_site, services());
    QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(recovered.error().detail));
    QCOMPARE(recovered->size(), 1);
    QVERIFY(recovered->first().finished);
    // All but the root's own line: its time was this test's doing.
    const auto withoutRoot = [](const QByteArray &text) { return text.sliced(text.indexOf('\n')); };
    QCOMPARE(withoutRoot(content(data())), withoutRoot(snapshot(tree + u"/data"_s) + '\n'));
    QVERIFY(QFile::exists(kept + u"/former/state.json"_s));
}

void VolumeRestoreTest::whatIsNeitherFinishedNorUndoneStaysStopped_data()
{
    QTest::addColumn<bool>("back");
    QTest::addRow("restore") << false;
    QTest::addRow("rollback") << true;
}

void VolumeRestoreTest::whatIsNeitherFinishedNorUndoneStaysStopped()
{
    QFETCH(bool, back);
    const auto told = [this](const QString &format) {
        return m_docker->output({u"inspect"_s, u"-f"_s, format, validator});
    };
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 9, 2000, 5));
    const QString archive = backupOf(tree);
    QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(7));
    if (back) {
        QVERIFY(restoreVolume(archive, true));
        QVERIFY(awaitHeight(9));
    }
    MeddledGuard guard(*m_source, data());
    Services meddled = services();
    meddled.validator = &guard;
    Control control;
    std::optional<Error> error;
    if (back) {
        if (const auto undone = rollback(m_site, true, meddled, control); !undone)
            error = undone.error();
    } else if (const auto restored = restoreVolume(archive, true, RestoreOnly::Data, meddled); !restored) {
        error = restored.error();
    }
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Unfinished);
    // Neither by us nor by the engine is it started on what is between old and new.
    QCOMPARE(guard.starts, 0);
    QCOMPARE(told(u"{{.State.Status}}"_s), u"exited"_s);
    QCOMPARE(told(u"{{.HostConfig.RestartPolicy.Name}}"_s), u"no"_s);

    guard.mend();
    const auto recovered = recoverInterrupted(m_site, meddled);
    QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(recovered.error().detail));
    QVERIFY(recovered->size() == 1 && recovered->first().finished);
    QCOMPARE(guard.starts, 1);
    QVERIFY(awaitHeight(back ? 7 : 9));
    QCOMPARE(told(u"{{.HostConfig.RestartPolicy.Name}}"_s), u"always"_s);
}

void VolumeRestoreTest::cancellingLeavesNothingBehind()
{
    const QString tree = m_docker->path(u"tree%1"_s.arg(m_round));
    QVERIFY(makeChain(tree + u"/data"_s, 30, 1'000'000, 5));
    const QString archive = backupOf(tree);
    const QByteArray before = snapshot(data());
    for (const int after : {0, 50, 200, 400, 700, 1000}) {
        RestoreParams params;
        params.archive = archive;
        params.siteDirectory = m_site;
        params.volume = home();
        Control control;
        std::thread canceller([&control, after] {
            QTest::qSleep(after);
            control.cancel();
        });
        const auto report = restore(params, services(), control);
        canceller.join();
        if (report) {
            QVERIFY(rollback(m_site, false, services(), control) || true);
            break;
        }
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(snapshot(data()), before);
        QVERIFY(!containers().contains(u"bt2c.recovery"_s));
        QCOMPARE(namesIn(QFileInfo(m_site).path()), QStringList{u"validator1"_s});
    }
}

BT2C_DOCKER_TEST_MAIN(VolumeRestoreTest)
#include "tst_volumerestore.moc"
