#include "core/engine/validatorguard.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

using Running = std::optional<bool>;

QByteArray container(const QString &workingDir, const QJsonArray &mounts, const QJsonObject &state)
{
    QJsonObject labels;
    if (!workingDir.isEmpty())
        labels.insert(u"com.docker.compose.project.working_dir"_s, workingDir);
    return QJsonDocument(QJsonArray{QJsonObject{{u"Config"_s, QJsonObject{{u"Labels"_s, labels}}},
                                                {u"Mounts"_s, mounts},
                                                {u"State"_s, state}}}).toJson();
}

QJsonObject bind(const QString &source, const QString &target)
{
    return {{u"Type"_s, u"bind"_s}, {u"Source"_s, source}, {u"Destination"_s, target}};
}

const QJsonObject up{{u"Running"_s, true}};
const QJsonObject down{{u"Running"_s, false}, {u"ExitCode"_s, 137}};

} // namespace

/// A `docker` of our own stands first in PATH: a shell script that answers from files.
class TestValidatorGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoseContainerItIs_data();
    void whoseContainerItIs();
    void aLinkToTheSiteIsTheSite();
    void noSuchContainer();
    void aDaemonThatIsNotThereIsNotAnAnswer_data();
    void aDaemonThatIsNotThereIsNotAnAnswer();
    void nonsenseIsNotAnAnswer();
    void stoppingIsChecked();
    void startingIsChecked();
    void anothersContainerIsNeitherStoppedNorStarted();

private:
    void docker(const QByteArray &script);
    void answer(const QByteArray &json, const QByteArray &onStop = {}, const QByteArray &onStart = {});
    [[nodiscard]] QString site() const { return m_dir->filePath(u"validator1"_s); }
    [[nodiscard]] QStringList calls() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
    DockerCliGuard m_guard;
};

void TestValidatorGuard::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(u"bin"_s));
    QVERIFY(QDir(m_dir->path()).mkpath(u"validator1/config"_s));
    QVERIFY(QDir(m_dir->path()).mkpath(u"validator2/config"_s));
    m_path = qgetenv("PATH");
    const QByteArray first = QFile::encodeName(m_dir->filePath(u"bin"_s)) + ':' + m_path;
    qputenv("PATH", first);
}

void TestValidatorGuard::cleanup()
{
    qputenv("PATH", m_path);
}

void TestValidatorGuard::docker(const QByteArray &script)
{
    QFile file(m_dir->filePath(u"bin/docker"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ncd '" + QFile::encodeName(m_dir->path()) + "'\necho \"$@\" >> calls\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestValidatorGuard::answer(const QByteArray &json, const QByteArray &onStop, const QByteArray &onStart)
{
    const auto put = [this](const QString &name, const QByteArray &content) {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(u"now"_s, json);
    put(u"on-stop"_s, onStop);
    put(u"on-start"_s, onStart);
    docker("case $1 in inspect) cat now;; stop|start) cat \"on-$1\" > now;; esac\n");
}

QStringList TestValidatorGuard::calls() const
{
    QFile file(m_dir->filePath(u"calls"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

void TestValidatorGuard::whoseContainerItIs_data()
{
    QTest::addColumn<QString>("label");       // relative to the test's folder
    QTest::addColumn<QString>("mountSource");
    QTest::addColumn<QString>("mountTarget");
    QTest::addColumn<QJsonObject>("state");
    QTest::addColumn<bool>("running");
    QTest::addRow("ours by its label") << u"validator1"_s << u""_s << u""_s << up << true;
    QTest::addRow("ours, stopped") << u"validator1"_s << u""_s << u""_s << down << false;
    QTest::addRow("ours, restarting") << u"validator1"_s << u""_s << u""_s << QJsonObject{{u"Restarting"_s, true}} << true;
    QTest::addRow("ours, paused") << u"validator1"_s << u""_s << u""_s << QJsonObject{{u"Paused"_s, true}} << true;
    QTest::addRow("another's") << u"validator2"_s << u""_s << u""_s << up << false;
    QTest::addRow("ours by its mount") << u""_s << u"validator1/config"_s << u"/app/config"_s << up << true;
    QTest::addRow("another's by its mount") << u""_s << u"validator2/config"_s << u"/app/config"_s << up << false;
    QTest::addRow("moved compose file, our mount") << u"elsewhere"_s << u"validator1/data"_s << u"/app/data"_s << up << true;
    QTest::addRow("a name that begins alike") << u"validator10"_s << u"validator10/config"_s << u"/app/config"_s << up << false;
    // Nothing says whose it is: better to ask once too often.
    QTest::addRow("unknown") << u""_s << u""_s << u""_s << up << true;
    QTest::addRow("unknown, other mount") << u""_s << u"localtime"_s << u"/etc/localtime"_s << up << true;
}

void TestValidatorGuard::whoseContainerItIs()
{
    QFETCH(QString, label);
    QFETCH(QString, mountSource);
    QFETCH(QString, mountTarget);
    QFETCH(QJsonObject, state);
    QFETCH(bool, running);
    const auto absolute = [this](const QString &path) { return path.isEmpty() ? path : m_dir->filePath(path); };
    QJsonArray mounts;
    if (!mountSource.isEmpty())
        mounts.append(bind(absolute(mountSource), mountTarget));
    answer(container(absolute(label), mounts, state));
    const auto result = m_guard.running(site());
    QVERIFY(result);
    QCOMPARE(*result, Running(running));
}

void TestValidatorGuard::aLinkToTheSiteIsTheSite()
{
    QVERIFY(QFile::link(site(), m_dir->filePath(u"link"_s)));
    answer(container(site(), {}, up));
    QCOMPARE(m_guard.running(m_dir->filePath(u"link"_s)).value_or(Running()), Running(true));
}

void TestValidatorGuard::noSuchContainer()
{
    docker("echo 'Error: No such container: bt2c_validator' >&2; exit 1\n");
    QCOMPARE(m_guard.running(site()).value_or(Running()), Running(false));
    QVERIFY(m_guard.stop(site()));
    QVERIFY(!m_guard.start(site()));
    QCOMPARE(calls().first(), u"inspect --type container bt2c_validator"_s);
}

void TestValidatorGuard::aDaemonThatIsNotThereIsNotAnAnswer_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addRow("not running") << QByteArray("echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock."
                                               " Is the docker daemon running?' >&2; exit 1\n");
    QTest::addRow("no rights") << QByteArray("echo 'permission denied while trying to connect' >&2; exit 1\n");
    QTest::addRow("crashes") << QByteArray("kill -9 $$\n");
    QTest::addRow("hangs") << QByteArray("exec sleep 60\n");
}

void TestValidatorGuard::aDaemonThatIsNotThereIsNotAnAnswer()
{
    QFETCH(QByteArray, script);
    docker(script);
    QElapsedTimer timer;
    timer.start();
    const auto result = m_guard.running(site());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::External);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(timer.elapsed() < 15'000);
}

void TestValidatorGuard::nonsenseIsNotAnAnswer()
{
    for (const QByteArray &text : {""_ba, "[]"_ba, "{}"_ba, "[1]"_ba, "nonsense"_ba}) {
        answer(text);
        QCOMPARE(m_guard.running(site()).error().code, ErrorCode::External);
    }
    docker("yes\n");
    QCOMPARE(m_guard.running(site()).error().code, ErrorCode::External);
}

void TestValidatorGuard::stoppingIsChecked()
{
    answer(container(site(), {}, up), container(site(), {}, down));
    QVERIFY(m_guard.stop(site()));
    QVERIFY(calls().contains(u"stop bt2c_validator"_s));
    answer(container(site(), {}, up), container(site(), {}, up));
    QCOMPARE(m_guard.stop(site()).error().code, ErrorCode::External);
}

void TestValidatorGuard::startingIsChecked()
{
    answer(container(site(), {}, down), {}, container(site(), {}, up));
    QVERIFY(m_guard.start(site()));
    QVERIFY(calls().contains(u"start bt2c_validator"_s));
    answer(container(site(), {}, down), {}, container(site(), {}, down));
    const auto result = m_guard.start(site());
    QCOMPARE(result.error().code, ErrorCode::External);
    QVERIFY(result.error().detail.contains("137"_L1));
}

void TestValidatorGuard::anothersContainerIsNeitherStoppedNorStarted()
{
    answer(container(m_dir->filePath(u"validator2"_s), {}, up));
    QVERIFY(m_guard.stop(site()));
    QCOMPARE(m_guard.start(site()).error().code, ErrorCode::External);
    QVERIFY(calls().filter(QRegularExpression(u"^(stop|start) "_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestValidatorGuard)
#include "tst_validatorguard.moc"
