#include "tests/engine/dockerhost.h"
#include "tests/guard/alertplace.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What becomes of a real validator in a real engine, and is told of it.
class TestDockerAlerts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BT2C_START_DOCKER(m_docker); }
    void cleanupTestCase() { m_docker.reset(); }
    void cleanup() { m_docker->clear(); }
    void aValidatorThatDiesAndComesBack();
    void oneThatIsStartedOverAndOver();
    void anEngineThatGoesAway();

private:
    /// A site whose validator answers at height 7.
    [[nodiscard]] QString running() const
    {
        const QString site = m_docker->makeSite();
        const bool up = m_docker->compose(site, {u"up"_s, u"--no-start"_s}).exit == 0
                        && makeChain(m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s), 7, 1000, 1)
                        && m_docker->compose(site, {u"start"_s}).exit == 0 && awaitHeight(7);
        return up ? site : QString();
    }
    [[nodiscard]] QStringList where(const QString &site) const
    {
        return {u"--data-dir"_s, site, u"--backup-dir"_s, m_docker->path(u"backups"_s)};
    }

    std::unique_ptr<DockerHost> m_docker;
};

void TestDockerAlerts::aValidatorThatDiesAndComesBack()
{
    const QString site = running();
    QVERIFY(!site.isEmpty());
    const AlertPlace alerts(m_docker->path(u"alerts1"_s), m_docker->environment());
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-down"_s), 0);
    QVERIFY(m_docker->docker({u"kill"_s, u"bt2c_validator"_s}).exit == 0);
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-down"_s), 1);
    QCOMPARE(alerts.mailed(u"The validator does not answer"_s), 1);
    QVERIFY(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit == 0);
    QVERIFY(awaitHeight(7));
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"cleared"_s, u"chain-down"_s), 1);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-down"_s), 1);
}

void TestDockerAlerts::oneThatIsStartedOverAndOver()
{
    const QString site = running();
    QVERIFY(!site.isEmpty());
    const AlertPlace alerts(m_docker->path(u"alerts2"_s), m_docker->environment());
    // The node ends where its chain is damaged, and the engine starts it again.
    QVERIFY(m_docker->docker({u"update"_s, u"--restart"_s, u"always"_s, u"bt2c_validator"_s}).exit == 0);
    QVERIFY(damageChain(m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s), 3));
    QVERIFY(m_docker->docker({u"restart"_s, u"-t"_s, u"1"_s, u"bt2c_validator"_s}).exit == 0);
    // The first few starts are no loop yet; after that each look says the same.
    const auto looped = [&](const QString &change) { return alerts.posted(change, u"restart-loop"_s); };
    const QString restarts = u"{{.RestartCount}}"_s;
    QVERIFY(await(
        [&] {
            return m_docker->output({u"inspect"_s, u"-f"_s, restarts, u"bt2c_validator"_s}).toInt() >= 5
                   && alerts.watch(where(site)).exit == 0 && looped(u"raised"_s) > 0;
        },
        120'000));
    const int raised = looped(u"raised"_s);
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(looped(u"raised"_s), raised);
    QCOMPARE(looped(u"cleared"_s), raised - 1);
    QVERIFY(damageChain(m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s), 3));
    QVERIFY(awaitHeight(7, 120'000));
    QVERIFY(await([&] { return alerts.watch(where(site)).exit == 0 && looped(u"cleared"_s) == raised; }, 180'000));
    QCOMPARE(looped(u"raised"_s), raised);
}

void TestDockerAlerts::anEngineThatGoesAway()
{
    const QString site = running();
    QVERIFY(!site.isEmpty());
    const AlertPlace alerts(m_docker->path(u"alerts3"_s), m_docker->environment());
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QVERIFY(m_docker->killDaemon());
    // Where the engine is, is not known, and so whether its chain goes on. That is no alarm by itself.
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-unknown"_s), 0);
    QCOMPARE(alerts.posted(u"cleared"_s, u"chain-down"_s), 0);
    QVERIFY(m_docker->startDaemon());
}

BT2C_DOCKER_TEST_MAIN(TestDockerAlerts)
#include "tst_dockeralerts.moc"
