#include "core/engine/monitor.h"
#include "tests/engine/dockerhost.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// The monitor over a real daemon.
class LiveMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BT2C_START_DOCKER(m_docker); }
    void cleanupTestCase() { m_docker.reset(); }
    void cleanup() { m_docker->clear(); }

    void aStopIsSeenWithinASecond();
    void aKilledDaemonLeavesWhatWasSeenAndComesBack();

private:
    static constexpr int waitMs = 60'000;
    [[nodiscard]] MonitorOptions options() const;
    [[nodiscard]] static ContainerState validatorIn(const EngineMonitor &monitor);

    std::unique_ptr<DockerHost> m_docker;
};

MonitorOptions LiveMonitorTest::options() const
{
    MonitorOptions options;
    options.surroundings.variables = m_docker->environment();
    options.surroundings.home = m_docker->root();
    return options;
}

ContainerState LiveMonitorTest::validatorIn(const EngineMonitor &monitor)
{
    const auto snapshot = monitor.snapshot();
    const auto found = std::ranges::find(snapshot->containers, u"bt2c_validator"_s, &Container::name);
    return found == snapshot->containers.end() ? ContainerState::Unknown : found->state;
}

void LiveMonitorTest::aStopIsSeenWithinASecond()
{
    const QString site = m_docker->makeSite();
    QVERIFY(m_docker->compose(site, {u"up"_s, u"-d"_s}).exit == 0);
    QVERIFY(awaitHeight(0));
    EngineMonitor monitor(options());
    // Nothing is configured: the site is found by its containers.
    QTRY_COMPARE_WITH_TIMEOUT(monitor.discovered().size(), 1, waitMs);
    monitor.setSite(Site{monitor.discovered().first().directory, {}});
    QTRY_COMPARE_WITH_TIMEOUT(validatorIn(monitor), ContainerState::Running, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->chain.answer, ChainSample::Answer::Height, waitMs);
    // The shortest of some tries, since the machine may be busy with other things.
    qint64 shortest = waitMs;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit == 0);
        QTRY_COMPARE_WITH_TIMEOUT(validatorIn(monitor), ContainerState::Running, waitMs);
        QVERIFY(m_docker->docker({u"kill"_s, u"bt2c_validator"_s}).exit == 0);
        QTRY_COMPARE_WITH_TIMEOUT(validatorIn(monitor), ContainerState::Exited, waitMs);
        const auto snapshot = monitor.snapshot();
        const auto found = std::ranges::find(snapshot->containers, u"bt2c_validator"_s, &Container::name);
        shortest = std::min(shortest, found->finishedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    }
    qInfo("seen %lld ms after the container had ended", static_cast<long long>(shortest));
    QVERIFY(shortest < 1000);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->condition, ChainCondition::NoAnswer, waitMs);
}

void LiveMonitorTest::aKilledDaemonLeavesWhatWasSeenAndComesBack()
{
    const QString site = m_docker->makeSite();
    QVERIFY(m_docker->compose(site, {u"up"_s, u"-d"_s}).exit == 0);
    EngineMonitor monitor(options());
    monitor.setSite(Site{site, {}});
    QTRY_COMPARE_WITH_TIMEOUT(validatorIn(monitor), ContainerState::Running, waitMs);
    QVERIFY(m_docker->killDaemon());
    QTRY_VERIFY_WITH_TIMEOUT(monitor.snapshot()->stale, waitMs);
    const QDateTime at = monitor.snapshot()->at;
    QVERIFY(monitor.snapshot()->trouble != EngineTrouble::None);
    QVERIFY(!describe(monitor.snapshot()->trouble).isEmpty());
    QCOMPARE(monitor.snapshot()->containers.size(), 3);
    QVERIFY(m_docker->startDaemon());
    QTRY_VERIFY_WITH_TIMEOUT(!monitor.snapshot()->stale, waitMs);
    QCOMPARE(monitor.snapshot()->trouble, EngineTrouble::None);
    QVERIFY(monitor.snapshot()->at > at);
    QTRY_COMPARE_WITH_TIMEOUT(validatorIn(monitor), ContainerState::Running, waitMs);
}

BT2C_DOCKER_TEST_MAIN(LiveMonitorTest)
#include "tst_livemonitor.moc"
