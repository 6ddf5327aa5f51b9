#include "core/engine/engineguard.h"
#include "tests/core/fakeengine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

using Running = std::optional<bool>;

class FakeSource final : public EngineSource
{
public:
    std::shared_ptr<FakeEngine> fake = std::make_shared<FakeEngine>();
    std::optional<Error> none;

    Result<std::shared_ptr<Engine>> engine(Control &) override
    {
        if (none)
            return std::unexpected(*none);
        return fake;
    }
};

Container container(const QString &workingDir, const QList<Mount> &mounts, ContainerState state)
{
    Container result;
    result.id = u"0123456789abcdef"_s;
    result.name = u"bt2c_validator"_s;
    result.state = state;
    result.mounts = mounts;
    if (!workingDir.isEmpty())
        result.labels.insert(QString(labels::workingDirectory), workingDir);
    return result;
}

Mount bind(const QString &source, const QString &target)
{
    return {Mount::Kind::Bind, source, target, false};
}

} // namespace

class TestValidatorGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoseContainerItIs_data();
    void whoseContainerItIs();
    void aLinkToTheSiteIsTheSite();
    void onlyAValidatorCounts();
    void anotherNameIsNoObstacle();
    void ofTwoEitherCounts();
    void whatComposeRanOnceIsStoppedButNotStarted();
    void noSuchContainer();
    void noEngineIsAnAnswer();
    void anEngineThatFailsIsNoAnswer_data();
    void anEngineThatFailsIsNoAnswer();
    void aPracticeSiteAsksNobody();
    void stoppingIsChecked();
    void startingIsChecked();
    void aContainerThatVanishesIsAnError();
    void anothersContainerIsNeitherStoppedNorStarted();

private:
    [[nodiscard]] QString site() const { return m_dir->filePath(u"validator1"_s); }
    void hold(const QList<Container> &containers) { m_source->fake->all = containers; }
    /// Every action leads to @p state.
    void leadTo(ContainerState state)
    {
        m_source->fake->onAct = [state](FakeEngine &engine, ContainerAction, const QString &id) {
            for (Container &container : engine.all) {
                if (container.id == id)
                    container.state = state;
            }
        };
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<EngineGuard> m_guard;
};

void TestValidatorGuard::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(u"validator1/config"_s));
    QVERIFY(QDir(m_dir->path()).mkpath(u"validator2/config"_s));
    m_source = std::make_unique<FakeSource>();
    m_guard = std::make_unique<EngineGuard>(*m_source);
}

void TestValidatorGuard::whoseContainerItIs_data()
{
    QTest::addColumn<QString>("label");       // relative to the test's folder
    QTest::addColumn<QString>("mountSource");
    QTest::addColumn<QString>("mountTarget");
    QTest::addColumn<ContainerState>("state");
    QTest::addColumn<bool>("running");
    const auto up = ContainerState::Running;
    QTest::addRow("ours by its label") << u"validator1"_s << u""_s << u""_s << up << true;
    QTest::addRow("ours, stopped") << u"validator1"_s << u""_s << u""_s << ContainerState::Exited << false;
    QTest::addRow("ours, never started") << u"validator1"_s << u""_s << u""_s << ContainerState::Created << false;
    QTest::addRow("ours, restarting") << u"validator1"_s << u""_s << u""_s << ContainerState::Restarting << true;
    QTest::addRow("ours, paused") << u"validator1"_s << u""_s << u""_s << ContainerState::Paused << true;
    QTest::addRow("another's") << u"validator2"_s << u""_s << u""_s << up << false;
    QTest::addRow("ours by its mount") << u""_s << u"validator1/config"_s << u"/app/config"_s << up << true;
    QTest::addRow("another's by its mount") << u""_s << u"validator2/config"_s << u"/app/config"_s << up << false;
    QTest::addRow("moved compose file, our mount")
        << u"elsewhere"_s << u"validator1/data"_s << u"/app/data"_s << up << true;
    QTest::addRow("a name that begins alike")
        << u"validator10"_s << u"validator10/config"_s << u"/app/config"_s << up << false;
    // Nothing says whose it is: better to ask once too often.
    QTest::addRow("unknown") << u""_s << u""_s << u""_s << up << true;
    QTest::addRow("unknown, other mount") << u""_s << u"localtime"_s << u"/etc/localtime"_s << up << true;
}

void TestValidatorGuard::whoseContainerItIs()
{
    QFETCH(QString, label);
    QFETCH(QString, mountSource);
    QFETCH(QString, mountTarget);
    QFETCH(ContainerState, state);
    QFETCH(bool, running);
    const auto absolute = [this](const QString &path) { return path.isEmpty() ? path : m_dir->filePath(path); };
    QList<Mount> mounts;
    if (!mountSource.isEmpty())
        mounts.append(bind(absolute(mountSource), mountTarget));
    hold({container(absolute(label), mounts, state)});
    const auto result = m_guard->running(site());
    QVERIFY(result);
    QCOMPARE(*result, Running(running));
}

void TestValidatorGuard::aLinkToTheSiteIsTheSite()
{
    QVERIFY(QFile::link(site(), m_dir->filePath(u"link"_s)));
    hold({container(site(), {}, ContainerState::Running)});
    QCOMPARE(m_guard->running(m_dir->filePath(u"link"_s)).value_or(Running()), Running(true));
}

void TestValidatorGuard::onlyAValidatorCounts()
{
    Container prometheus =
        container(site(), {bind(site() + u"/config/prometheus.yml"_s, u"/etc/prometheus/prometheus.yml"_s)},
                  ContainerState::Running);
    prometheus.name = u"bt2c_prometheus"_s;
    prometheus.labels.insert(QString(labels::service), u"prometheus"_s);
    hold({prometheus});
    QCOMPARE(m_guard->running(site()).value_or(Running()), Running(false));
}

void TestValidatorGuard::anotherNameIsNoObstacle()
{
    Container renamed =
        container(site(), {{Mount::Kind::Volume, u"v"_s, u"/app/data"_s, false}}, ContainerState::Running);
    renamed.name = u"second_validator"_s;
    renamed.labels.insert(QString(labels::service), u"validator"_s);
    hold({renamed});
    QCOMPARE(m_guard->running(site()).value_or(Running()), Running(true));
    leadTo(ContainerState::Exited);
    QVERIFY(m_guard->stop(site()));
    QCOMPARE(m_source->fake->acted, QStringList{u"stop second_validator"_s});
}

void TestValidatorGuard::ofTwoEitherCounts()
{
    Container old = container(site(), {bind(site() + u"/data"_s, u"/app/data"_s)}, ContainerState::Exited);
    Container used = container(site(), {bind(site() + u"/data"_s, u"/app/data"_s)}, ContainerState::Running);
    used.id = u"fedcba"_s;
    used.name = u"bt2c_validator_new"_s;
    hold({old, used});
    QCOMPARE(m_guard->running(site()).value_or(Running()), Running(true));
    leadTo(ContainerState::Exited);
    QVERIFY(m_guard->stop(site()));
    QCOMPARE(m_source->fake->acted, QStringList{u"stop bt2c_validator_new"_s});
}

void TestValidatorGuard::whatComposeRanOnceIsStoppedButNotStarted()
{
    Container once = container(site(), {bind(site() + u"/data"_s, u"/app/data"_s)}, ContainerState::Running);
    once.id = u"once"_s;
    once.name = u"bt2c-run-1"_s;
    once.labels.insert(QString(labels::oneOff), u"True"_s);
    hold({once, container(site(), {}, ContainerState::Exited)});
    QCOMPARE(m_guard->running(site()).value_or(Running()), Running(true));
    leadTo(ContainerState::Exited);
    QVERIFY(m_guard->stop(site()));
    leadTo(ContainerState::Running);
    QVERIFY(m_guard->start(site()));
    QCOMPARE(m_source->fake->acted, QStringList({u"stop bt2c-run-1"_s, u"start bt2c_validator"_s}));
}

void TestValidatorGuard::noSuchContainer()
{
    QCOMPARE(m_guard->running(site()).value_or(Running()), Running(false));
    QVERIFY(m_guard->stop(site()));
    QVERIFY(!m_guard->start(site()));
}

void TestValidatorGuard::noEngineIsAnAnswer()
{
    m_source->none = Error{ErrorCode::Missing, u"docker"_s, {}, 0, -1};
    const auto result = m_guard->running(site());
    QVERIFY(result);
    QCOMPARE(*result, Running());
    QVERIFY(m_guard->stop(site()));
    QVERIFY(!m_guard->start(site()));
}

void TestValidatorGuard::anEngineThatFailsIsNoAnswer_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("connected");
    QTest::addRow("not running") << ErrorCode::NotRunning << false;
    QTest::addRow("not permitted") << ErrorCode::PermissionDenied << false;
    QTest::addRow("silent") << ErrorCode::TimedOut << false;
    QTest::addRow("gone meanwhile") << ErrorCode::NotRunning << true;
    QTest::addRow("answers nonsense") << ErrorCode::Garbled << true;
}

void TestValidatorGuard::anEngineThatFailsIsNoAnswer()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, connected);
    const Error error{code, u"unix:///x"_s, u"why"_s, 0, -1};
    (connected ? m_source->fake->broken : m_source->none) = error;
    const auto result = m_guard->running(site());
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
    QVERIFY(!m_guard->stop(site()));
    QVERIFY(!m_guard->start(site()));
}

void TestValidatorGuard::aPracticeSiteAsksNobody()
{
    QFile mark(site() + u"/.bt2c-practice.json"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    hold({container(site(), {}, ContainerState::Running)});
    const auto result = m_guard->running(site());
    QVERIFY(result);
    QCOMPARE(*result, Running());
}

void TestValidatorGuard::stoppingIsChecked()
{
    hold({container(site(), {}, ContainerState::Running)});
    leadTo(ContainerState::Exited);
    QVERIFY(m_guard->stop(site()));
    QCOMPARE(m_source->fake->acted, QStringList{u"stop bt2c_validator"_s});
    hold({container(site(), {}, ContainerState::Running)});
    leadTo(ContainerState::Running);
    QCOMPARE(m_guard->stop(site()).error().code, ErrorCode::External);
}

void TestValidatorGuard::startingIsChecked()
{
    hold({container(site(), {}, ContainerState::Exited)});
    leadTo(ContainerState::Running);
    QVERIFY(m_guard->start(site()));
    QCOMPARE(m_source->fake->acted, QStringList{u"start bt2c_validator"_s});
    Container dies = container(site(), {}, ContainerState::Exited);
    dies.exitCode = 137;
    hold({dies});
    for (const ContainerState state : {ContainerState::Exited, ContainerState::Restarting}) {
        leadTo(state);
        const auto result = m_guard->start(site());
        QCOMPARE(result.error().code, ErrorCode::External);
        QVERIFY(result.error().detail.contains("137"_L1));
    }
}

void TestValidatorGuard::aContainerThatVanishesIsAnError()
{
    hold({container(site(), {}, ContainerState::Exited)});
    m_source->fake->onAct = [](FakeEngine &engine, ContainerAction, const QString &) { engine.all.clear(); };
    QCOMPARE(m_guard->start(site()).error().code, ErrorCode::Missing);
    hold({container(site(), {}, ContainerState::Running)});
    QVERIFY(m_guard->stop(site()));
}

void TestValidatorGuard::anothersContainerIsNeitherStoppedNorStarted()
{
    hold({container(m_dir->filePath(u"validator2"_s), {}, ContainerState::Running)});
    QVERIFY(m_guard->stop(site()));
    QCOMPARE(m_guard->start(site()).error().code, ErrorCode::External);
    QVERIFY(m_source->fake->acted.isEmpty());
}

QTEST_GUILESS_MAIN(TestValidatorGuard)
#include "tst_validatorguard.moc"
