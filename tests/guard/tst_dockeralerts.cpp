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
    void oneThatMakesNoMoreBlocks();
    void aChainThatLostBlocks();
    void aBackupThatNoNodeStartsOn();

private:
    /// A site whose validator answers at height 7, and from then on makes a block every @p blockSeconds; 0: none.
    [[nodiscard]] QString running(int blockSeconds = 0) const
    {
        const QString site = m_docker->makeSite();
        const QString composeFile = site + u"/docker-compose.yml"_s;
        const QByteArray every = "BLOCK_EVERY:-";
        writeFile(composeFile, readFile(composeFile).replace(QByteArray(every + '0'),
                                                             QByteArray(every + QByteArray::number(blockSeconds))));
        const bool up = m_docker->compose(site, {u"up"_s, u"--no-start"_s}).exit == 0
                        && makeChain(chain(), 7, 1000, 1)
                        && m_docker->compose(site, {u"start"_s}).exit == 0 && awaitHeight(7);
        return up ? site : QString();
    }
    [[nodiscard]] QStringList where(const QString &site) const
    {
        return {u"--data-dir"_s, site, u"--backup-dir"_s, m_docker->path(u"backups"_s)};
    }
    [[nodiscard]] QString chain() const { return m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s); }
    /// On the site that the containers show: where its folder is named instead, the chain is looked for in that.
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker->environment(), 240'000);
    }
    /// Made, and read to its end.
    [[nodiscard]] QString backUp() const
    {
        // Two of the same second would have one name.
        QTest::qSleep(1100);
        const Run made = cli({u"backup"_s, u"--type"_s, u"full"_s, u"--json"_s, u"--backup-dir"_s,
                              m_docker->path(u"backups"_s)});
        const QString archive = made.json()[u"path"_s].toString();
        const Run read = cli({u"verify"_s, archive});
        if (read.exit == 0)
            return archive;
        qWarning("%s\n%s", made.text().constData(), read.text().constData());
        return {};
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
    QVERIFY(damageChain(chain(), 3));
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
    QVERIFY(damageChain(chain(), 3));
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

void TestDockerAlerts::oneThatMakesNoMoreBlocks()
{
    const QString site = running(3);
    QVERIFY(!site.isEmpty());
    QVERIFY(awaitHeight(8));
    const AlertPlace alerts(m_docker->path(u"alerts4"_s), m_docker->environment());
    const auto told = [&](const QString &change) { return alerts.posted(change, u"chain-stalled"_s); };
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(told(u"raised"_s), 0);
    // The chain of the test before made no blocks, either; that is over now.
    const int earlier = told(u"cleared"_s);
    // Where it keeps them is gone; the node answers all the same.
    QVERIFY(QDir().rename(chain() + u"/blocks"_s, chain() + u"/away"_s));
    QVERIFY(await([&] { return alerts.watch(where(site)).exit == 0 && told(u"raised"_s) > 0; }));
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(told(u"raised"_s), 1);
    QCOMPARE(told(u"cleared"_s), earlier);
    QVERIFY(QDir().rename(chain() + u"/away"_s, chain() + u"/blocks"_s));
    QVERIFY(m_docker->docker({u"restart"_s, u"-t"_s, u"1"_s, u"bt2c_validator"_s}).exit == 0);
    QVERIFY(await([&] { return alerts.watch(where(site)).exit == 0 && told(u"cleared"_s) > earlier; }));
    QCOMPARE(told(u"cleared"_s), earlier + 1);
    QCOMPARE(told(u"raised"_s), 1);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-down"_s), 0);
}

void TestDockerAlerts::aChainThatLostBlocks()
{
    const QString site = running();
    QVERIFY(!site.isEmpty());
    const AlertPlace alerts(m_docker->path(u"alerts5"_s), m_docker->environment());
    const QString archive = backUp();
    QVERIFY(!archive.isEmpty());
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-behind"_s), 0);
    // Somebody put an older one into its place.
    QVERIFY(m_docker->compose(site, {u"stop"_s, u"-t"_s, u"1"_s}).exit == 0);
    QVERIFY(makeChain(chain(), 3, 1000, 1));
    QVERIFY(m_docker->compose(site, {u"start"_s}).exit == 0 && awaitHeight(3));
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-behind"_s), 1);
    QCOMPARE(alerts.posted(u"cleared"_s, u"chain-behind"_s), 0);
    QVERIFY(m_docker->compose(site, {u"stop"_s, u"-t"_s, u"1"_s}).exit == 0);
    const Run restored = cli({u"restore"_s, archive});
    QVERIFY2(restored.exit == 0, restored.text().constData());
    QVERIFY(m_docker->compose(site, {u"start"_s}).exit == 0 && awaitHeight(7));
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"cleared"_s, u"chain-behind"_s), 1);
    QCOMPARE(alerts.posted(u"raised"_s, u"chain-behind"_s), 1);
}

void TestDockerAlerts::aBackupThatNoNodeStartsOn()
{
    const QString site = running();
    QVERIFY(!site.isEmpty());
    const AlertPlace alerts(m_docker->path(u"alerts6"_s), m_docker->environment());
    // The node that runs does not notice, and the backup is as sound as what it was made of.
    QVERIFY(damageChain(chain(), 3));
    QString archive = backUp();
    QVERIFY(!archive.isEmpty());
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"drill-failed"_s), 0);
    const Run failed = cli({u"drill"_s, archive, u"--json"_s});
    QVERIFY2(failed.exit != 0 && !failed.json()[u"passed"_s].toBool(true), failed.text().constData());
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"raised"_s, u"drill-failed"_s), 1);
    QCOMPARE(alerts.posted(u"cleared"_s, u"drill-failed"_s), 0);
    QVERIFY(damageChain(chain(), 3));
    archive = backUp();
    const Run passed = cli({u"drill"_s, archive, u"--json"_s});
    QVERIFY2(passed.exit == 0 && passed.json()[u"booted"_s].toBool(), passed.text().constData());
    QVERIFY(alerts.watch(where(site)).exit == 0);
    QCOMPARE(alerts.posted(u"cleared"_s, u"drill-failed"_s), 1);
    QCOMPARE(alerts.posted(u"raised"_s, u"drill-failed"_s), 1);
}

BT2C_DOCKER_TEST_MAIN(TestDockerAlerts)
#include "tst_dockeralerts.moc"
