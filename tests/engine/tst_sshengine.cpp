#include "core/engine/dockerengine.h"
#include "tests/cli/place.h"
#include "tests/engine/dockerhost.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A real daemon behind a real sshd on loopback.
class SshEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theEngineBehindSshIsReached();
    void archivesGoThroughSsh();
    void sshsOwnWordsAreHandedOn();
    void cancellingEndsSsh();
    void noSshIsLeftBehind();

private:
    static constexpr int port = 2222;
    QString ssh(const QString &relative) const { return m_docker->path(u"ssh/"_s + relative); }
    bool keygen(const QString &name) const
    {
        return runProcess(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, ssh(name)})
                   .exit
               == 0;
    }
    EngineEndpoint endpoint() const
    {
        return {EngineEndpoint::Kind::Ssh, m_docker->socket(), u"root@127.0.0.1"_s, port, {}, true};
    }
    /// How many clients of ours run.
    int clients() const
    {
        return runProcess(u"pgrep"_s, {u"-f"_s, u"ssh.*"_s + ssh(u"client.conf"_s)}).out.count('\n');
    }

    std::unique_ptr<DockerHost> m_docker;
    QProcess m_server;
    Control m_control;
};

void SshEngineTest::initTestCase()
{
    BT2C_START_DOCKER(m_docker);
    QDir().mkpath(ssh(u"bin"_s));
    QDir().mkpath(u"/run/sshd"_s);
    QVERIFY(keygen(u"host"_s) && keygen(u"user"_s) && keygen(u"stranger"_s));
    writeFile(ssh(u"authorized"_s), readFile(ssh(u"user.pub"_s)));
    writeFile(ssh(u"known"_s), "[127.0.0.1]:" + QByteArray::number(port) + ' ' + readFile(ssh(u"host.pub"_s)));
    writeFile(ssh(u"sshd.conf"_s), "Port " + QByteArray::number(port) + "\nListenAddress 127.0.0.1\nHostKey "
                                       + ssh(u"host"_s).toUtf8() + "\nAuthorizedKeysFile "
                                       + ssh(u"authorized"_s).toUtf8()
                                       + "\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPidFile none\n");
    // ssh reads the home that the system names, so a configuration of its own needs a wrapper.
    writeFile(ssh(u"client.conf"_s), "IdentityFile " + ssh(u"user"_s).toUtf8()
                                         + "\nIdentitiesOnly yes\nUserKnownHostsFile " + ssh(u"known"_s).toUtf8()
                                         + '\n');
    writeFile(ssh(u"bin/ssh"_s), "#!/bin/sh\nexec /usr/bin/ssh -F " + ssh(u"client.conf"_s).toUtf8() + " \"$@\"\n");
    QFile::setPermissions(ssh(u"bin/ssh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", QByteArray(ssh(u"bin"_s).toUtf8() + ':' + qgetenv("PATH")));
    m_server.setStandardErrorFile(ssh(u"sshd.log"_s));
    m_server.start(u"/usr/sbin/sshd"_s, {u"-D"_s, u"-e"_s, u"-f"_s, ssh(u"sshd.conf"_s)});
    QVERIFY(m_server.waitForStarted());
    QVERIFY2(
        await(
            [&] {
                return runProcess(u"ssh"_s, {u"-p"_s, QString::number(port), u"root@127.0.0.1"_s, u"true"_s}).exit == 0;
            },
            20'000),
        readFile(ssh(u"sshd.log"_s)).constData());
}

void SshEngineTest::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
    m_docker.reset();
}

void SshEngineTest::theEngineBehindSshIsReached()
{
    DockerEngine engine(endpoint());
    const Result<EngineInfo> info = engine.info(m_control);
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->product, u"Docker Engine"_s);
    QVERIFY(m_docker->compose(m_docker->makeSite(), {u"up"_s, u"--no-start"_s}).exit == 0);
    const Result<QList<Container>> containers = engine.containers(m_control);
    QVERIFY(containers);
    QCOMPARE(containers->size(), 3);
    QVERIFY(engine.act(ContainerAction::Start, u"bt2c_validator"_s, m_control));
    QVERIFY(awaitHeight(0));
    QCOMPARE(engine.environment().value(u"DOCKER_HOST"_s), u"ssh://root@127.0.0.1:2222"_s + m_docker->socket());
    // One login served all of it.
    QCOMPARE(clients(), 1);
}

void SshEngineTest::archivesGoThroughSsh()
{
    DockerEngine engine(endpoint());
    QVERIFY(engine.createVolume(u"vol"_s, {}, m_control));
    QVERIFY(makeChain(m_docker->volumePath(u"vol"_s), 20, 1'000'000, 7));
    HelperSpec spec;
    spec.image = u"bt2c-validator:test"_s;
    spec.volume = u"vol"_s;
    spec.target = u"/data"_s;
    const QString id = engine.createContainer(spec, m_control).value_or(QString());
    QByteArray tar;
    QVERIFY(engine.readArchive(id, u"/data"_s, [&](std::span<const std::byte> bytes) {
        tar.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return Result<void>();
    }, m_control));
    QVERIFY(tar.size() > 20'000'000);
    const SnapshotOptions known{.owners = true, .times = false, .attributes = false};
    const QByteArray before = snapshot(m_docker->volumePath(u"vol"_s), known);
    for (const QString &name : namesIn(m_docker->volumePath(u"vol"_s) + u"/blocks"_s))
        QFile::remove(m_docker->volumePath(u"vol"_s) + u"/blocks/"_s + name);
    qsizetype at = 0;
    const Result<void> wrote = engine.writeArchive(id, u"/"_s, [&](std::span<std::byte> buffer) -> Result<std::size_t> {
        const qsizetype length = std::min<qsizetype>(static_cast<qsizetype>(buffer.size()), tar.size() - at);
        memcpy(buffer.data(), tar.constData() + at, static_cast<std::size_t>(length));
        at += length;
        return static_cast<std::size_t>(length);
    }, m_control);
    QVERIFY2(wrote, qPrintable(wrote ? QString() : wrote.error().detail));
    QCOMPARE(snapshot(m_docker->volumePath(u"vol"_s), known), before);
}

void SshEngineTest::sshsOwnWordsAreHandedOn()
{
    EngineEndpoint closed = endpoint();
    closed.port = 2223;
    const Result<EngineInfo> nobody = DockerEngine(closed).info(m_control);
    QCOMPARE(nobody.error().code, ErrorCode::NotRunning);
    QVERIFY2(nobody.error().detail.contains(u"refused"_s), qPrintable(nobody.error().detail));
    EngineEndpoint noDaemon = endpoint();
    noDaemon.path = u"/nowhere.sock"_s;
    const Result<EngineInfo> dead = DockerEngine(noDaemon).info(m_control);
    QCOMPARE(dead.error().code, ErrorCode::NotRunning);
    QVERIFY2(dead.error().detail.contains(u"nowhere.sock"_s), qPrintable(dead.error().detail));
    const QByteArray good = readFile(ssh(u"authorized"_s));
    writeFile(ssh(u"authorized"_s), readFile(ssh(u"stranger.pub"_s)));
    const Result<EngineInfo> stranger = DockerEngine(endpoint()).info(m_control);
    writeFile(ssh(u"authorized"_s), good);
    QCOMPARE(stranger.error().code, ErrorCode::PermissionDenied);
    const QByteArray known = readFile(ssh(u"known"_s));
    writeFile(ssh(u"known"_s), {});
    const Result<EngineInfo> unknown = DockerEngine(endpoint()).info(m_control);
    writeFile(ssh(u"known"_s), known);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().detail.contains(u"verification failed"_s), qPrintable(unknown.error().detail));
}

void SshEngineTest::cancellingEndsSsh()
{
    DockerEngine engine(endpoint());
    QVERIFY(engine.info(m_control));
    Control control;
    QElapsedTimer since;
    std::thread stopper([&] {
        std::this_thread::sleep_for(500ms);
        since.start();
        control.cancel();
    });
    const Result<void> watched = engine.events({}, [](const EngineEvent &) { return true; }, control);
    const qint64 took = since.elapsed();
    stopper.join();
    QCOMPARE(watched.error().code, ErrorCode::Cancelled);
    QVERIFY2(took < 1500, qPrintable(QString::number(took)));
}

void SshEngineTest::noSshIsLeftBehind()
{
    QVERIFY(await([&] { return clients() == 0; }, 5000));
}

BT2C_DOCKER_TEST_MAIN(SshEngineTest)

#include "tst_sshengine.moc"
