#include "core/engine/dockerengine.h"
#include "tests/cli/place.h"
#include "tests/engine/dockerhost.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto chainVolume = u"validator1_bt2c_blockchain_data"_s;
const auto validatorImage = u"bt2c-validator:test"_s;

/// The value, or the test's end.
#define GET(variable, expression) \
    const auto variable##Result = (expression); \
    QVERIFY2(variable##Result, \
             qPrintable(errorToken(variable##Result ? ErrorCode::Internal : variable##Result.error().code) \
                        + (variable##Result ? QString() : u": "_s + variable##Result.error().detail))); \
    const auto &variable = *variable##Result

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

/// Everything in engine.h, with a real daemon at the other end: once as new as it gets, once as Debian 12 speaks.
class DockerEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("pinned");
        QTest::newRow("newest") << QString();
        QTest::newRow("1.41") << u"1.41"_s;
    }

    void initTestCase()
    {
        BT2C_START_DOCKER(m_docker);
        m_site = m_docker->makeSite();
    }
    void cleanupTestCase() { m_docker.reset(); }

    void init()
    {
        QFETCH_GLOBAL(QString, pinned);
        m_engine = std::make_unique<DockerEngine>(
            EngineEndpoint{.path = m_docker->socket(), .host = {}, .certificates = {}}, ApiVersion::parse(pinned));
    }
    void cleanup() { m_docker->clear(); }

    void infoTellsWhatAnswersAndTheVersionToSpeak()
    {
        QFETCH_GLOBAL(QString, pinned);
        GET(info, m_engine->info(m_control));
        QCOMPARE(info.product, u"Docker Engine"_s);
        QVERIFY(info.version.startsWith(u"26."_s));
        QCOMPARE(info.apiVersion, pinned.isEmpty() ? u"1.45"_s : pinned);
        QVERIFY2(info.operatingSystem.contains(u"Debian"_s), qPrintable(info.operatingSystem));
        QVERIFY(!info.architecture.isEmpty());
        QCOMPARE(m_engine->address(), m_docker->address());
        QCOMPARE(m_engine->environment().value(u"DOCKER_HOST"_s), m_docker->address());
        QCOMPARE(m_engine->environment().value(u"DOCKER_API_VERSION"_s), pinned);
    }

    void containersOfComposeAreToldInFull()
    {
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s}).exit == 0);
        QVERIFY(awaitHeight(0));
        GET(containers, m_engine->containers(m_control));
        QCOMPARE(containers.size(), 3);
        GET(validator, m_engine->container(u"bt2c_validator"_s, m_control));
        QVERIFY(containers.contains(validator));
        QCOMPARE(validator.name, u"bt2c_validator"_s);
        QCOMPARE(validator.id.size(), 64);
        QCOMPARE(validator.image, validatorImage);
        QVERIFY(validator.imageId.startsWith(u"sha256:"_s));
        QCOMPARE(validator.state, ContainerState::Running);
        QCOMPARE(validator.restartPolicy, u"always"_s);
        QVERIFY(!validator.exitCode);
        QVERIFY(!validator.finishedAt.isValid());
        QVERIFY(qAbs(validator.startedAt.secsTo(QDateTime::currentDateTimeUtc())) < 120);
        QCOMPARE(validator.label(labels::project), u"validator1"_s);
        QCOMPARE(validator.label(labels::service), u"validator"_s);
        QCOMPARE(validator.label(labels::workingDirectory), m_site);
        const Mount data{Mount::Kind::Volume, chainVolume, u"/app/data"_s, false};
        const Mount config{Mount::Kind::Bind, m_site + u"/config"_s, u"/app/config"_s, false};
        QCOMPARE(validator.mounts, (QList<Mount>{config, data}));
        QVERIFY(validator.ports.contains({u"0.0.0.0"_s, 8081, 8081, u"tcp"_s}));
    }

    void oneThatIsNotThereIsMissing()
    {
        QCOMPARE(codeOf(m_engine->container(u"nobody"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->inspectContainer(u"../volumes"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->inspectVolume(u"nothing"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->act(ContainerAction::Start, u"nobody"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->removeContainer(u"nobody"_s, true, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->removeVolume(u"nothing"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->waitContainer(u"nobody"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->stats(u"nobody"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->logs(u"nobody"_s, {}, [](const LogLine &) { return true; }, m_control)),
                 ErrorCode::Missing);
        HelperSpec spec;
        spec.image = u"no-such-image:1"_s;
        QCOMPARE(codeOf(m_engine->createContainer(spec, m_control)), ErrorCode::Missing);
        GET(helper, makeHelper(u"vol"_s));
        QCOMPARE(codeOf(m_engine->statPath(helper, u"/no/such"_s, m_control)), ErrorCode::Missing);
        QCOMPARE(codeOf(m_engine->readArchive(helper, u"/no/such"_s, [](auto) { return Result<void>(); }, m_control)),
                 ErrorCode::Missing);
        // And the refusal is not lost while a large body is being sent.
        qint64 sent = 0;
        const auto source = [&](std::span<std::byte> buffer) -> Result<std::size_t> {
            std::ranges::fill(buffer, std::byte{1});
            sent += static_cast<qint64>(buffer.size());
            return sent < 500'000'000 ? buffer.size() : 0;
        };
        QCOMPARE(codeOf(m_engine->writeArchive(helper, u"/no/such"_s, source, m_control)), ErrorCode::Missing);
        QVERIFY(sent < 50'000'000);
    }

    void volumesTellTheirUsersAndSizes()
    {
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"--no-start"_s}).exit == 0);
        QVERIFY(makeChain(m_docker->volumePath(chainVolume), 4, 100'000, 1));
        GET(made, m_engine->createVolume(u"lonely"_s, {{u"a"_s, u"b=c"_s}}, m_control));
        QCOMPARE(made.name, u"lonely"_s);
        QCOMPARE(codeOf(m_engine->createVolume(u"lonely"_s, {}, m_control)), ErrorCode::Conflict);
        GET(volumes, m_engine->volumes(true, m_control));
        QCOMPARE(volumes.size(), 4);
        QCOMPARE(volumes[0].name, u"lonely"_s);
        QCOMPARE(volumes[0].labels.value(u"a"_s), u"b=c"_s);
        QVERIFY(volumes[0].users.isEmpty());
        QCOMPARE(volumes[1].name, chainVolume);
        QCOMPARE(volumes[1].label(labels::volume), u"bt2c_blockchain_data"_s);
        QCOMPARE(volumes[1].users, QStringList{u"bt2c_validator"_s});
        QVERIFY(volumes[1].size && *volumes[1].size >= 400'000 && *volumes[1].size < 500'000);
        QCOMPARE(volumes[1].mountpoint, m_docker->volumePath(chainVolume));
        QVERIFY(volumes[1].createdAt.isValid());
        GET(sizeless, m_engine->volumes(false, m_control));
        QVERIFY(!sizeless[1].size);
        QCOMPARE(codeOf(m_engine->removeVolume(chainVolume, m_control)), ErrorCode::Conflict);
        QVERIFY(m_engine->removeVolume(u"lonely"_s, m_control));
        GET(object, m_engine->inspectVolume(chainVolume, m_control));
        QCOMPARE(object[u"Name"_s].toString(), chainVolume);
    }

    void imagesAreListedByTheirNames()
    {
        GET(images, m_engine->images(m_control));
        QStringList names;
        for (const Image &image : images) {
            QVERIFY(image.id.startsWith(u"sha256:"_s));
            names << image.names;
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"bt2c-grafana:test"_s, u"bt2c-prometheus:test"_s, validatorImage}));
    }

    void everyActionIsFineWhenItIsSoAlready()
    {
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s, u"validator"_s}).exit == 0);
        const auto id = u"bt2c_validator"_s;
        const auto state = [&] { return m_engine->container(id, m_control).value_or(Container()).state; };
        const QList<QPair<ContainerAction, ContainerState>> steps{
            {ContainerAction::Start, ContainerState::Running}, {ContainerAction::Pause, ContainerState::Paused},
            {ContainerAction::Pause, ContainerState::Paused}, {ContainerAction::Unpause, ContainerState::Running},
            {ContainerAction::Unpause, ContainerState::Running}, {ContainerAction::Restart, ContainerState::Running},
            {ContainerAction::Stop, ContainerState::Exited}, {ContainerAction::Stop, ContainerState::Exited},
            {ContainerAction::Kill, ContainerState::Exited}, {ContainerAction::Start, ContainerState::Running},
            {ContainerAction::Kill, ContainerState::Exited},
        };
        for (const auto &[action, after] : steps) {
            // A process 1 that has not set up its signals yet ignores them, and is killed after 30 s.
            if (state() == ContainerState::Running)
                QVERIFY(awaitHeight(0));
            const Result<void> done = m_engine->act(action, id, m_control);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            QTRY_COMPARE(state(), after);
        }
        GET(container, m_engine->container(id, m_control));
        QCOMPARE(container.exitCode, 137);
        QVERIFY(container.finishedAt.isValid());
    }

    void theRestartPolicyCanBeTakenAwayAndGivenBack()
    {
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"--no-start"_s}).exit == 0);
        const auto id = u"bt2c_validator"_s;
        for (const QString &policy : {u"no"_s, u"on-failure"_s, u"always"_s}) {
            QVERIFY(m_engine->setRestartPolicy(id, policy, 4, m_control));
            GET(container, m_engine->container(id, m_control));
            QCOMPARE(container.restartPolicy, policy);
            QCOMPARE(container.restartRetries, policy == u"on-failure"_s ? 4 : 0);
        }
    }

    void aContainerThatDiesOfDamageTellsItsExitCodeAndRestarts()
    {
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"--no-start"_s}).exit == 0);
        QVERIFY(makeChain(m_docker->volumePath(chainVolume), 2, 1000, 1));
        QVERIFY(damageChain(m_docker->volumePath(chainVolume), 1));
        QVERIFY(m_engine->act(ContainerAction::Start, u"bt2c_validator"_s, m_control));
        Container container;
        QVERIFY(await([&] {
            container = m_engine->container(u"bt2c_validator"_s, m_control).value_or(Container());
            return container.restartCount > 1 && container.state == ContainerState::Restarting;
        }));
        QCOMPARE(container.exitCode, 1);
    }

    void anArchiveGoesThroughACreatedContainerAndBackUnchanged()
    {
        GET(made, m_engine->createVolume(u"from"_s, {}, m_control));
        GET(other, m_engine->createVolume(u"to"_s, {}, m_control));
        QVERIFY(makeChain(made.mountpoint, 6, 70'000, 3));
        GET(reader, makeHelper(u"from"_s, true));
        GET(writer, makeHelper(u"to"_s));
        QByteArray tar;
        const Result<void> read = m_engine->readArchive(reader, u"/data"_s, [&](std::span<const std::byte> bytes) {
            tar.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            return Result<void>();
        }, m_control);
        QVERIFY(read);
        QVERIFY(tar.startsWith("data/"));
        qsizetype at = 0;
        const Result<void> wrote = m_engine->writeArchive(
            writer, u"/"_s,
            [&](std::span<std::byte> buffer) -> Result<std::size_t> {
                const qsizetype length = std::min<qsizetype>(static_cast<qsizetype>(buffer.size()), tar.size() - at);
                memcpy(buffer.data(), tar.constData() + at, static_cast<std::size_t>(length));
                at += length;
                return static_cast<std::size_t>(length);
            },
            m_control);
        QVERIFY2(wrote, qPrintable(wrote ? QString() : wrote.error().detail));
        // The engine tells times in whole seconds and keeps extended attributes to itself.
        const SnapshotOptions known{.owners = true, .times = false, .attributes = false};
        QCOMPARE(snapshot(other.mountpoint, known), snapshot(made.mountpoint, known));
        const auto seconds = [](const QString &folder) {
            return QFileInfo(folder + u"/blocks/00000001.dat"_s).lastModified().toSecsSinceEpoch();
        };
        QCOMPARE(seconds(other.mountpoint), seconds(made.mountpoint));
        GET(stat, m_engine->statPath(reader, u"/data/state.json"_s, m_control));
        QCOMPARE(stat.name, u"state.json"_s);
        QVERIFY(!stat.isDirectory && stat.size > 100);
        GET(folder, m_engine->statPath(reader, u"/data/blocks"_s, m_control));
        QVERIFY(folder.isDirectory);
        // What mounts read-only stays so.
        QVERIFY(!m_engine->writeArchive(reader, u"/data"_s, [](auto) { return Result<std::size_t>(0); }, m_control));
    }

    void aHelperDoesNotFillAnEmptyVolumeAndTakesNoNamedVolumeWithIt()
    {
        GET(made, m_engine->createVolume(u"empty"_s, {}, m_control));
        HelperSpec spec{.image = validatorImage,
                        .command = {u"/bin/sh"_s, u"-c"_s, u"id -u; exit 7"_s},
                        .volume = u"empty"_s,
                        .target = u"/usr"_s,
                        .readOnly = false,
                        .labels = {{labels::helper, u"op1"_s}}};
        GET(id, m_engine->createContainer(spec, m_control));
        QVERIFY(namesIn(made.mountpoint).isEmpty());
        QVERIFY(m_engine->act(ContainerAction::Start, id, m_control));
        GET(code, m_engine->waitContainer(id, m_control));
        QCOMPARE(code, 7);
        GET(container, m_engine->container(id, m_control));
        QCOMPARE(container.label(labels::helper), u"op1"_s);
        QCOMPARE(container.restartPolicy, u"no"_s);
        QCOMPARE(linesOf(id, {}).size(), 1);
        QVERIFY(m_engine->removeContainer(id, false, m_control));
        QVERIFY(m_engine->inspectVolume(u"empty"_s, m_control));
    }

    void sourceAndSinkCanStopAnArchive()
    {
        GET(made, m_engine->createVolume(u"vol"_s, {}, m_control));
        QVERIFY(makeChain(made.mountpoint, 20, 1'000'000, 3));
        GET(helper, makeHelper(u"vol"_s));
        int calls = 0;
        const Result<void> read = m_engine->readArchive(helper, u"/data"_s, [&](auto) -> Result<void> {
            return ++calls < 3 ? Result<void>() : failure(ErrorCode::NoSpace, u"disk"_s);
        }, m_control);
        QCOMPARE(codeOf(read), ErrorCode::NoSpace);
        QCOMPARE(calls, 3);
        const Result<void> wrote = m_engine->writeArchive(
            helper, u"/data"_s,
            [&](std::span<std::byte> buffer) -> Result<std::size_t> {
                if (++calls > 5)
                    return failure(ErrorCode::Corrupt, u"archive"_s);
                std::ranges::fill(buffer, std::byte{0});
                return 512;
            },
            m_control);
        QCOMPARE(codeOf(wrote), ErrorCode::Corrupt);
        // And the engine is free again.
        QVERIFY(m_engine->inspectContainer(helper, m_control));
    }

    void aContainerLockedByAnArchiveDoesNotHoldUpTheList()
    {
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"--no-start"_s}).exit == 0);
        QVERIFY(makeChain(m_docker->volumePath(chainVolume), 20, 1'000'000, 3));
        Control streaming;
        std::atomic<bool> begun = false;
        std::thread stream([&] {
            (void) m_engine->readArchive(u"bt2c_validator"_s, u"/app/data"_s, [&](auto) {
                begun = true;
                while (!streaming.cancelled())
                    std::this_thread::sleep_for(10ms);
                return Result<void>();
            }, streaming);
        });
        while (!begun)
            std::this_thread::sleep_for(10ms);
        const Result<QList<Container>> containers = m_engine->containers(m_control);
        const Result<Container> one = m_engine->container(u"bt2c_validator"_s, m_control);
        streaming.cancel();
        stream.join();
        QVERIFY(containers);
        QCOMPARE(containers->size(), 3);
        QVERIFY(one);
        QCOMPARE(one->state, ContainerState::Created);
    }

    void cancellingEndsAWaitAnArchiveLogsAndEvents_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("wait") << 0;
        QTest::newRow("logs") << 1;
        QTest::newRow("events") << 2;
        QTest::newRow("stats") << 3;
    }
    void cancellingEndsAWaitAnArchiveLogsAndEvents()
    {
        QFETCH(int, what);
        QVERIFY(m_docker->compose(m_site, {u"up"_s, u"-d"_s, u"validator"_s}).exit == 0);
        Control control;
        const auto id = u"bt2c_validator"_s;
        (void) m_engine->info(m_control);
        QElapsedTimer since;
        std::thread stopper([&] {
            std::this_thread::sleep_for(400ms);
            since.start();
            control.cancel();
        });
        const ErrorCode code = what == 0   ? codeOf(m_engine->waitContainer(id, control))
                               : what == 1 ? codeOf(m_engine->logs(
                                     id, {.tail = -1, .since = {}, .until = {}, .follow = true},
                                     [](const LogLine &) { return true; }, control))
                               : what == 2 ? codeOf(m_engine->events(
                                     {}, [](const EngineEvent &) { return true; }, control))
                                           : codeOf(m_engine->stats(id, control));
        const qint64 took = since.elapsed();
        stopper.join();
        QCOMPARE(code, ErrorCode::Cancelled);
        QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    }

    void logsComeAsLinesWithTimesAndStreams()
    {
        HelperSpec spec;
        spec.image = validatorImage;
        spec.command = {
            u"/bin/sh"_s, u"-c"_s,
            u"echo one; sleep 0.2; echo two >&2; sleep 0.2; head -c 40000 /dev/zero; echo; echo three; echo -n four"_s};
        GET(id, m_engine->createContainer(spec, m_control));
        QVERIFY(m_engine->act(ContainerAction::Start, id, m_control));
        const QList<LogLine> followed = linesOf(id, {.tail = -1, .since = {}, .until = {}, .follow = true});
        const QList<LogLine> lines = linesOf(id, {});
        QCOMPARE(followed, lines);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].text, "one");
        QCOMPARE(lines[0].stream, LogLine::Stream::Output);
        QVERIFY(lines[0].at.isValid());
        QCOMPARE(lines[1].text, "two");
        QCOMPARE(lines[1].stream, LogLine::Stream::Error);
        // The engine cuts it in three, each with a time of its own.
        QCOMPARE(lines[2].text, QByteArray(40000, '\0'));
        QCOMPARE(lines[3].text, "three");
        QCOMPARE(lines[4].text, "four");
        QCOMPARE(linesOf(id, {.tail = 2, .since = {}, .until = {}}).size(), 2);
        QCOMPARE(linesOf(id, {.tail = -1, .since = lines[1].at, .until = {}}).first().text, "two");
        QCOMPARE(linesOf(id, {.tail = -1, .since = {}, .until = lines[0].at.addMSecs(100)}).size(), 1);
    }

    void theLogOfATerminalIsReadToo()
    {
        const QString id = m_docker->output({u"run"_s, u"-d"_s, u"-t"_s, u"--entrypoint"_s, u"/bin/sh"_s,
                                             validatorImage, u"-c"_s, u"echo one; echo two"_s});
        QTRY_COMPARE(m_engine->container(id, m_control)->state, ContainerState::Exited);
        const QList<LogLine> lines = linesOf(id, {});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].text, "one");
        QVERIFY(lines[0].at.isValid());
        QCOMPARE(lines[1].text, "two");
    }

    void eventsTellWhatHappensAndWhatHappenedSince()
    {
        QThread::sleep(1s);
        const QDateTime begin = QDateTime::currentDateTimeUtc();
        QStringList seen;
        std::thread watcher([&] {
            (void) m_engine->events(begin, [&](const EngineEvent &event) {
                seen << event.type + u' ' + event.action + u' ' + event.attributes.value(u"name"_s, event.id);
                return seen.last() != u"container destroy short"_s;
            }, m_control);
        });
        (void) m_docker->output({u"run"_s, u"--name"_s, u"short"_s, u"--entrypoint"_s, u"/bin/true"_s, validatorImage});
        (void) m_docker->output({u"rm"_s, u"short"_s});
        watcher.join();
        for (const QString &event : {u"container create short"_s, u"container start short"_s, u"container die short"_s,
                                     u"container destroy short"_s})
            QVERIFY2(seen.contains(event), qPrintable(event + u" in "_s + seen.join(u", "_s)));
        // Once more, of the past alone.
        const QStringList first = std::exchange(seen, {});
        QVERIFY(m_engine->events(begin, [&](const EngineEvent &event) {
            seen << event.type + u' ' + event.action + u' ' + event.attributes.value(u"name"_s, event.id);
            return seen.last() != u"container destroy short"_s;
        }, m_control));
        QCOMPARE(seen, first);
    }

    void statsShowABusyProcessor()
    {
        const QString id = m_docker->output({u"run"_s, u"-d"_s, u"-m"_s, u"64m"_s, u"--entrypoint"_s, u"/bin/sh"_s,
                                             validatorImage, u"-c"_s, u"while :; do :; done"_s});
        GET(stats, m_engine->stats(id, m_control));
        QVERIFY2(stats.cpuPercent > 5 && stats.cpuPercent < 250, qPrintable(QString::number(stats.cpuPercent)));
        QVERIFY(stats.memoryBytes > 0 && stats.memoryBytes < 64'000'000);
        QCOMPARE(stats.memoryLimit, 64 * 1024 * 1024);
        QVERIFY(qAbs(stats.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(m_engine->act(ContainerAction::Kill, id, m_control));
        QCOMPARE(codeOf(m_engine->stats(id, m_control)), ErrorCode::Conflict);
    }

    void aDaemonThatDiesIsNoticedAndFoundAgain()
    {
        QVERIFY(m_engine->info(m_control));
        GET(made, m_engine->createVolume(u"vol"_s, {}, m_control));
        QVERIFY(makeChain(made.mountpoint, 8, 1'000'000, 3));
        GET(helper, makeHelper(u"vol"_s));
        bool killed = false;
        const Result<void> read = m_engine->readArchive(helper, u"/data"_s, [&](auto) {
            if (!killed)
                killed = m_docker->killDaemon();
            return Result<void>();
        }, m_control);
        QVERIFY(killed);
        QVERIFY2(codeOf(read) == ErrorCode::External, qPrintable(errorToken(codeOf(read))));
        QCOMPARE(codeOf(m_engine->containers(m_control)), ErrorCode::NotRunning);
        QCOMPARE(codeOf(m_engine->info(m_control)), ErrorCode::NotRunning);
        QVERIFY(m_docker->startDaemon());
        QVERIFY(m_engine->containers(m_control));
    }

private:
    Result<QString> makeHelper(const QString &volume, bool readOnly = false)
    {
        HelperSpec spec;
        spec.image = validatorImage;
        spec.volume = volume;
        spec.target = u"/data"_s;
        spec.readOnly = readOnly;
        spec.labels.insert(labels::helper, u"test"_s);
        return m_engine->createContainer(spec, m_control);
    }

    QList<LogLine> linesOf(const QString &id, const LogOptions &options)
    {
        QList<LogLine> lines;
        const Result<void> read = m_engine->logs(id, options, [&](const LogLine &line) {
            lines.append(line);
            return true;
        }, m_control);
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return lines;
    }

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<DockerEngine> m_engine;
    QString m_site;
    Control m_control;
};

BT2C_DOCKER_TEST_MAIN(DockerEngineTest)

#include "tst_dockerengine.moc"
