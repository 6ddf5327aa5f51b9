#include "core/backup/catalogue.h"
#include "core/backup/restore.h"
#include "core/engine/enginechoice.h"
#include "core/engine/practiceengine.h"
#include "core/site/practicechain.h"
#include "core/site/sitelock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 30'000;

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time) : m_time(std::move(time)) {}
    [[nodiscard]] QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

bool flipByte(const QString &path, qint64 offset)
{
    QFile file(path);
    char byte = 0;
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.getChar(&byte) && file.seek(offset)
        && file.putChar(static_cast<char>(byte ^ 0x01));
}

/// The byte in the middle of block @p height in blocks.dat.
qint64 middleOf(const QString &path, qint64 height)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (qint64 i = 0; i < height; ++i)
        file.readLine();
    const qint64 begin = file.pos();
    return begin + file.readLine().size() / 2;
}

} // namespace

class PracticeEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void threeContainersAndTheirVolumes();
    void nothingIsWrittenByLooking();
    void actionsAreSeenAndTold_data();
    void actionsAreSeenAndTold();
    void aDamagedBlockTakesTheValidatorDown();
    void damageOfAnyFileIsNoticed_data();
    void damageOfAnyFileIsNoticed();
    void aRestoreBringsItBackAtTheRestoredHeight();
    void aMemoryOfGarbageIsNoMemory_data();
    void aMemoryOfGarbageIsNoMemory();
    void anotherProcessSeesTheSame();
    void logsGoOn();
    void volumesComeAndGo();
    void downAndUp();
    void aBlockIsMadeWhenItIsDue();
    void noBlockIsMadeWhileAnotherOperationHoldsTheSite();
    void cancellingEndsEverything();
    void aSiteThatIsGone();

private:
    [[nodiscard]] Container validator();
    [[nodiscard]] QByteArray validatorLog();
    [[nodiscard]] QString data(const QString &name) const { return m_site.directory + u"/data/"_s + name; }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    Site m_site;
    std::shared_ptr<Engine> m_engine;
    Control m_control;
    SystemClock m_clock;
};

void PracticeEngineTest::initTestCase()
{
    QVERIFY(makePracticeSite(m_template.filePath(u"practice"_s), m_clock));
}

void PracticeEngineTest::init()
{
    // Making one takes seconds, copying it does not.
    m_folder = std::make_unique<QTemporaryDir>();
    const QString practice = m_folder->filePath(u"practice"_s);
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-Rp"_s, m_template.filePath(u"practice"_s), practice}), 0);
    m_site = {practice + u"/validator1"_s, practice + u"/backups"_s};
    EngineEndpoint endpoint;
    endpoint.kind = EngineEndpoint::Kind::Practice;
    endpoint.path = m_site.directory;
    m_engine = makeEngine(endpoint);
}

void PracticeEngineTest::cleanup()
{
    m_engine.reset();
    m_folder.reset();
}

Container PracticeEngineTest::validator()
{
    return m_engine->container(u"bt2c_validator"_s, m_control).value_or(Container());
}

QByteArray PracticeEngineTest::validatorLog()
{
    QByteArray text;
    const auto done = m_engine->logs(u"bt2c_validator"_s, {}, [&text](const LogLine &line) {
        text += line.text + '\n';
        return true;
    }, m_control);
    return done ? text : QByteArray();
}

void PracticeEngineTest::threeContainersAndTheirVolumes()
{
    const auto info = m_engine->info(m_control);
    QVERIFY(info);
    QCOMPARE(info->product, u"Practice"_s);
    const auto all = m_engine->containers(m_control);
    QVERIFY(all);
    QStringList names;
    for (const Container &container : *all) {
        names << container.name;
        QCOMPARE(container.state, ContainerState::Running);
        QCOMPARE(container.label(labels::workingDirectory), m_site.directory);
        QCOMPARE(container.label(labels::project), u"validator1"_s);
        QCOMPARE(container.id.size(), 64);
        QVERIFY(container.startedAt.isValid() && container.startedAt < QDateTime::currentDateTime());
    }
    QCOMPARE(names, (QStringList{u"bt2c_validator"_s, u"bt2c_prometheus"_s, u"bt2c_grafana"_s}));
    const Mount dataMount{Mount::Kind::Bind, m_site.directory + u"/data"_s, u"/app/data"_s, false};
    QVERIFY(all->first().mounts.contains(dataMount));
    QVERIFY(std::ranges::any_of(all->first().ports, [](const PortMapping &port) { return port.hostPort == 8081; }));
    const auto volumes = m_engine->volumes(true, m_control);
    QVERIFY(volumes);
    QCOMPARE(volumes->size(), 2);
    for (const Volume &volume : *volumes) {
        QVERIFY(volume.size.value_or(0) > 0);
        QCOMPARE(volume.users.size(), 1);
    }
    const auto json = m_engine->inspectContainer(all->first().id.first(12), m_control);
    QVERIFY(json);
    QCOMPARE((*json)["State"_L1]["Status"_L1].toString(), u"running"_s);
    QCOMPARE((*json)["Mounts"_L1].toArray().size(), 2);
}

void PracticeEngineTest::nothingIsWrittenByLooking()
{
    const QStringList before =
        QDir(m_folder->filePath(u"practice"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(m_engine->containers(m_control));
    QVERIFY(!validatorLog().isEmpty());
    QVERIFY(m_engine->stats(u"bt2c_validator"_s, m_control));
    QCOMPARE(practiceChainSample(m_site.directory, m_clock).answer, ChainSample::Answer::Height);
    QCOMPARE(QDir(m_folder->filePath(u"practice"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             before);
    QCOMPARE(
        QDir(m_site.directory + u"/data"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        3);
}

void PracticeEngineTest::actionsAreSeenAndTold_data()
{
    QTest::addColumn<QList<ContainerAction>>("actions");
    QTest::addColumn<ContainerState>("state");
    QTest::addColumn<std::optional<int>>("exitCode");
    QTest::addColumn<QString>("event");
    using A = ContainerAction;
    using Exit = std::optional<int>;
    QTest::addRow("stop") << QList{A::Stop} << ContainerState::Exited << Exit(0) << u"stop"_s;
    QTest::addRow("stop twice") << QList{A::Stop, A::Stop} << ContainerState::Exited << Exit(0) << u"die"_s;
    QTest::addRow("stop and start") << QList{A::Stop, A::Start} << ContainerState::Running << Exit(0) << u"start"_s;
    QTest::addRow("restart") << QList{A::Restart} << ContainerState::Running << Exit(0) << u"restart"_s;
    QTest::addRow("pause") << QList{A::Pause} << ContainerState::Paused << Exit() << u"pause"_s;
    QTest::addRow("unpause") << QList{A::Pause, A::Unpause} << ContainerState::Running << Exit() << u"unpause"_s;
    QTest::addRow("kill") << QList{A::Kill} << ContainerState::Exited << Exit(137) << u"kill"_s;
}

void PracticeEngineTest::actionsAreSeenAndTold()
{
    QFETCH(QList<ContainerAction>, actions);
    QFETCH(QString, event);
    Control ending;
    std::mutex mutex;
    QStringList told;
    std::atomic<bool> began = false;
    std::thread listener([&] {
        began = true;
        std::ignore = m_engine->events({}, [&](const EngineEvent &happened) {
            const std::lock_guard lock(mutex);
            told << happened.action;
            return true;
        }, ending);
    });
    QTRY_VERIFY_WITH_TIMEOUT(began.load(), waitMs);
    QTest::qWait(200);
    for (const ContainerAction action : actions)
        QVERIFY(m_engine->act(action, u"bt2c_validator"_s, m_control));
    const bool heard = QTest::qWaitFor([&] {
        const std::lock_guard lock(mutex);
        return told.contains(event);
    }, waitMs);
    ending.cancel();
    listener.join();
    QVERIFY2(heard, qPrintable(told.join(u' ')));
    QTEST(validator().state, "state");
    QTEST(validator().exitCode, "exitCode");
}

void PracticeEngineTest::aDamagedBlockTakesTheValidatorDown()
{
    QVERIFY(flipByte(data(u"blocks.dat"_s), middleOf(data(u"blocks.dat"_s), 100)));
    const Container down = validator();
    QCOMPARE(down.state, ContainerState::Exited);
    QCOMPARE(down.exitCode, std::optional(1));
    QCOMPARE(down.restartCount, down.restartRetries);
    QVERIFY(down.restartCount > 0);
    const QByteArray log = validatorLog();
    QVERIFY2(log.contains("blocks.dat: block 100 "), log.right(500).constData());
    QCOMPARE(log.count("ERROR chain"), down.restartCount + 1);
    const ChainSample sample = practiceChainSample(m_site.directory, m_clock);
    QCOMPARE(sample.answer, ChainSample::Answer::None);
    QCOMPARE(sample.error.code, ErrorCode::NotRunning);
    // The others go on, and starting it does not help.
    QCOMPARE(m_engine->container(u"bt2c_grafana"_s, m_control)->state, ContainerState::Running);
    QVERIFY(m_engine->act(ContainerAction::Start, u"bt2c_validator"_s, m_control));
    QTRY_COMPARE_WITH_TIMEOUT(validator().state, ContainerState::Exited, waitMs);
}

void PracticeEngineTest::damageOfAnyFileIsNoticed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("how");
    for (const QString &file : {u"blocks.dat"_s, u"blockchain.db"_s, u"state.json"_s}) {
        for (const QString &how : {u"gone"_s, u"empty"_s, u"cut"_s, u"garbage"_s, u"folder"_s})
            QTest::addRow("%s %s", qPrintable(file), qPrintable(how)) << file << how;
    }
}

void PracticeEngineTest::damageOfAnyFileIsNoticed()
{
    QFETCH(QString, file);
    QFETCH(QString, how);
    QCOMPARE(checkPracticeChain(m_site.directory + u"/data"_s).damage, std::optional<Error>());
    const QString path = data(file);
    QFile target(path);
    if (how == u"gone"_s || how == u"folder"_s) {
        QVERIFY(target.remove());
        QVERIFY(how == u"gone"_s || QDir().mkdir(path));
    } else {
        QVERIFY(target.open(QIODevice::ReadWrite));
        const qint64 size = target.size();
        QVERIFY(target.resize(how == u"cut"_s ? size / 2 + 7 : 0));
        QVERIFY(how != u"garbage"_s || target.write(QByteArray(int(size), '\xff')) == size);
        target.close();
    }
    QVERIFY(checkPracticeChain(m_site.directory + u"/data"_s).damage);
    QCOMPARE(validator().state, ContainerState::Exited);
    QVERIFY(validatorLog().contains(QByteArray("ERROR chain  /app/data/" + file.toUtf8())));
}

void PracticeEngineTest::aRestoreBringsItBackAtTheRestoredHeight()
{
    const auto backups = Catalogue(m_site.backupDirectory).list(nullptr, m_clock.now());
    QVERIFY(backups);
    const Backup newest = backups->first();
    QVERIFY(newest.height);
    const qint64 live = *heightFromFiles(m_site.directory);
    QVERIFY(live > *newest.height);
    QVERIFY(flipByte(data(u"blocks.dat"_s), 5000));
    QCOMPARE(validator().state, ContainerState::Exited);

    RestoreParams params;
    params.archive = newest.path;
    params.siteDirectory = m_site.directory;
    Services services;
    services.clock = &m_clock;
    const auto restored = restore(params, services, m_control);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().subject + restored.error().detail));
    // Nobody but the operator starts it.
    QCOMPARE(validator().state, ContainerState::Exited);
    QVERIFY(m_engine->act(ContainerAction::Start, u"bt2c_validator"_s, m_control));
    QTRY_COMPARE_WITH_TIMEOUT(practiceChainSample(m_site.directory, m_clock).answer, ChainSample::Answer::Height,
                              waitMs);
    QCOMPARE(practiceChainSample(m_site.directory, m_clock).status.height, *newest.height);
    QCOMPARE(validator().state, ContainerState::Running);
    QCOMPARE(validator().restartCount, 0);
}

void PracticeEngineTest::aMemoryOfGarbageIsNoMemory_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("not JSON") << QByteArray("\xff\x00<html>", 8);
    QTest::addRow("cut off") << QByteArray(R"({"practice_engine": 1, "containers": {"bt2c_val)");
    QTest::addRow("an array") << QByteArray("[1, 2]");
    QTest::addRow("another version") << QByteArray(
        R"({"practice_engine": 2, "containers": {"bt2c_validator": {"state": "exited"}}})");
    QTest::addRow("wrong types") << QByteArray(
        R"({"practice_engine": 1, "serial": "x", "containers": [], "volumes": 3, "events": {"a": 1}})");
    QTest::addRow("nonsense inside") << QByteArray(
        R"({"practice_engine": 1, "serial": -5, "containers": {"bt2c_validator": {"state": "flying", "exit_code": 1e300,
            "created": "yesterday", "log": [1, {"at": "never"}], "restarts": -3}},
            "events": [{"serial": 99, "at": 3}]})");
    QTest::addRow("huge") << QByteArray(3'000'000, '[');
}

void PracticeEngineTest::aMemoryOfGarbageIsNoMemory()
{
    QFETCH(QByteArray, content);
    const PracticeStore store(m_site.directory);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Container running = validator();
    QCOMPARE(running.state, ContainerState::Running);
    QCOMPARE(running.restartCount, 0);
    QVERIFY(running.createdAt.isValid() && running.startedAt.isValid());
    QVERIFY(m_engine->volumes(false, m_control));
    QVERIFY(m_engine->act(ContainerAction::Stop, u"bt2c_validator"_s, m_control));
    QCOMPARE(validator().state, ContainerState::Exited);
}

void PracticeEngineTest::anotherProcessSeesTheSame()
{
    Control ending;
    std::atomic<qint64> heardAt = 0;
    QElapsedTimer timer;
    timer.start();
    std::thread listener([&] {
        std::ignore = m_engine->events({}, [&](const EngineEvent &event) {
            if (event.action == u"stop"_s)
                heardAt = timer.elapsed();
            return heardAt == 0;
        }, ending);
    });
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--stop"_s, m_site.directory});
    const bool done = other.waitForFinished(waitMs) && other.exitCode() == 0;
    const qint64 doneAt = timer.elapsed();
    const bool heard = done && QTest::qWaitFor([&] { return heardAt > 0; }, waitMs);
    ending.cancel();
    listener.join();
    QVERIFY(done);
    QVERIFY(heard);
    qInfo("heard %lld ms after the other program had ended", static_cast<long long>(heardAt - doneAt));
    QCOMPARE(validator().state, ContainerState::Exited);
    // Several at once lose nothing.
    std::vector<std::unique_ptr<QProcess>> many;
    for (int i = 0; i < 6; ++i) {
        many.push_back(std::make_unique<QProcess>());
        many.back()->start(QCoreApplication::applicationFilePath(), {u"--volume"_s, m_site.directory, u"v%1"_s.arg(i)});
    }
    for (const auto &process : many) {
        QVERIFY(process->waitForFinished(waitMs));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(m_engine->volumes(false, m_control)->size(), 8);
}

void PracticeEngineTest::logsGoOn()
{
    LogOptions options;
    options.tail = 3;
    options.follow = true;
    std::mutex mutex;
    QList<LogLine> lines;
    std::atomic<bool> ended = false;
    std::thread reader([&] {
        const auto done = m_engine->logs(u"bt2c_validator"_s, options, [&](const LogLine &line) {
            const std::lock_guard lock(mutex);
            lines.append(line);
            return true;
        }, m_control);
        ended = done.has_value();
    });
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return lines.size();
    };
    const bool began = QTest::qWaitFor([&] { return count() == 3; }, waitMs);
    const bool stopped = m_engine->act(ContainerAction::Stop, u"bt2c_validator"_s, m_control).has_value();
    reader.join();
    QVERIFY(began);
    QVERIFY(stopped);
    QVERIFY(ended);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.last().text.contains("asked to stop"));
    QVERIFY(std::ranges::is_sorted(lines, {}, &LogLine::at));
    QVERIFY(lines.first().text.contains("block "));
}

void PracticeEngineTest::volumesComeAndGo()
{
    const QString used = u"validator1_bt2c_grafana_data"_s;
    QCOMPARE(m_engine->removeVolume(used, m_control).error().code, ErrorCode::Conflict);
    QCOMPARE(m_engine->removeVolume(u"none"_s, m_control).error().code, ErrorCode::Missing);
    const auto made = m_engine->createVolume(u"mine"_s, {{u"a"_s, u"b"_s}}, m_control);
    QVERIFY(made);
    QCOMPARE(made->labels.value(u"a"_s), u"b"_s);
    QVERIFY(m_engine->inspectVolume(u"mine"_s, m_control));
    QVERIFY(m_engine->removeVolume(u"mine"_s, m_control));
    QCOMPARE(m_engine->inspectVolume(u"mine"_s, m_control).error().code, ErrorCode::Missing);
    QCOMPARE(m_engine->removeContainer(u"bt2c_grafana"_s, false, m_control).error().code, ErrorCode::Conflict);
    QVERIFY(m_engine->removeContainer(u"bt2c_grafana"_s, true, m_control));
    QVERIFY(m_engine->removeVolume(used, m_control));
    QCOMPARE(m_engine->act(ContainerAction::Start, u"bt2c_grafana"_s, m_control).error().code, ErrorCode::Missing);
    QCOMPARE(m_engine->createContainer({}, m_control).error().code, ErrorCode::Unsupported);
}

void PracticeEngineTest::downAndUp()
{
    auto *practice = dynamic_cast<PracticeEngine *>(m_engine.get());
    QVERIFY(practice);
    QStringList said;
    const auto say = [&said](const QString &line) { said << line; };
    QVERIFY(practice->down(say, m_control));
    QCOMPARE(said.size(), 6);
    QVERIFY(m_engine->containers(m_control)->isEmpty());
    QCOMPARE(m_engine->volumes(false, m_control)->size(), 2);
    QVERIFY(practice->up(false, say, m_control));
    QCOMPARE(validator().state, ContainerState::Created);
    QCOMPARE(validator().exitCode, std::optional<int>());
    QVERIFY(practice->up(true, say, m_control));
    QCOMPARE(validator().state, ContainerState::Running);
    QCOMPARE(m_engine->containers(m_control)->size(), 3);
}

void PracticeEngineTest::aBlockIsMadeWhenItIsDue()
{
    const qint64 height = *heightFromFiles(m_site.directory);
    QCOMPARE(growPracticeChain(m_site.directory, FixedClock(m_clock.now().addSecs(-3600))).value_or(true), false);
    const FixedClock later(m_clock.now().addSecs(PracticeChain::blockSeconds + 1));
    QCOMPARE(growPracticeChain(m_site.directory, later).value_or(false), true);
    QCOMPARE(heightFromFiles(m_site.directory), std::optional(height + 1));
    QCOMPARE(growPracticeChain(m_site.directory, later).value_or(true), false);
    const PracticeChainCheck check = checkPracticeChain(m_site.directory + u"/data"_s);
    QVERIFY(!check.damage);
    QCOMPARE(check.height, height + 1);
    QCOMPARE(
        QDir(m_site.directory + u"/data"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        3);
    const ChainSample sample = practiceChainSample(m_site.directory, later);
    QCOMPARE(sample.status.lastBlockAt.secsTo(later.now()), 0);
    // A node that does not run makes none.
    QVERIFY(m_engine->act(ContainerAction::Stop, u"bt2c_validator"_s, m_control));
    const FixedClock evenLater(later.now().addSecs(PracticeChain::blockSeconds + 1));
    QCOMPARE(growPracticeChain(m_site.directory, evenLater).value_or(true), false);
}

void PracticeEngineTest::noBlockIsMadeWhileAnotherOperationHoldsTheSite()
{
    const qint64 height = *heightFromFiles(m_site.directory);
    const FixedClock later(m_clock.now().addSecs(PracticeChain::blockSeconds + 1));
    {
        const auto backup = DirectoryLock::acquire(m_site.directory, DirectoryLock::Mode::Shared, u"backup"_s);
        QVERIFY(backup);
        QCOMPARE(growPracticeChain(m_site.directory, later).value_or(true), false);
        QCOMPARE(heightFromFiles(m_site.directory), std::optional(height));
    }
    QCOMPARE(growPracticeChain(m_site.directory, later).value_or(false), true);
}

void PracticeEngineTest::cancellingEndsEverything()
{
    Control cancelled;
    cancelled.cancel();
    QCOMPARE(m_engine->containers(cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_engine->act(ContainerAction::Stop, u"bt2c_validator"_s, cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_engine->events({}, [](const EngineEvent &) { return true; }, cancelled).error().code,
             ErrorCode::Cancelled);
    LogOptions follow;
    follow.follow = true;
    QCOMPARE(m_engine->logs(u"bt2c_validator"_s, follow, [](const LogLine &) { return true; }, cancelled).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(validator().state, ContainerState::Running);
}

void PracticeEngineTest::aSiteThatIsGone()
{
    m_folder->remove();
    QCOMPARE(m_engine->containers(m_control).error().code, ErrorCode::NotRunning);
    QCOMPARE(practiceChainSample(m_site.directory, m_clock).answer, ChainSample::Answer::None);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    Control control;
    if (words.size() == 3 && words.at(1) == u"--stop"_s)
        return makePracticeEngine(words.at(2))->act(ContainerAction::Stop, u"bt2c_validator"_s, control) ? 0 : 1;
    if (words.size() == 4 && words.at(1) == u"--volume"_s)
        return makePracticeEngine(words.at(2))->createVolume(words.at(3), {}, control) ? 0 : 1;
    PracticeEngineTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practiceengine.moc"
