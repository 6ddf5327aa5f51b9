#include "tests/engine/dockerhost.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// The stage on which other tests play: were it not as they think, they would prove nothing.
class DockerHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BT2C_START_DOCKER(m_docker); }
    void cleanupTestCase() { m_docker.reset(); }
    void cleanup() { m_docker->clear(); }

    void anEmptyVolumeGetsANewChain()
    {
        const QString site = m_docker->makeSite();
        const Run up = m_docker->compose(site, {u"up"_s, u"-d"_s});
        QVERIFY2(up.exit == 0, up.text().constData());
        QVERIFY(awaitHeight(0));
        QVERIFY(m_docker->output({u"volume"_s, u"ls"_s, u"-q"_s}).contains(u"validator1_bt2c_blockchain_data"_s));
        QVERIFY(m_docker->output({u"logs"_s, u"bt2c_validator"_s}).contains(u"initialising a new one"_s));
    }

    void aDamagedChainIsRefusedWithALogLine()
    {
        const QString site = m_docker->makeSite();
        QVERIFY(m_docker->compose(site, {u"up"_s, u"--no-start"_s}).exit == 0);
        const QString data = m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s);
        QVERIFY(makeChain(data, 5, 10'000, 1));
        QVERIFY(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit == 0);
        QVERIFY(awaitHeight(5));
        QVERIFY(m_docker->docker({u"stop"_s, u"bt2c_validator"_s}).exit == 0);
        QVERIFY(damageChain(data, 3));
        QVERIFY(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit == 0);
        QVERIFY(await([&] {
            return m_docker->docker({u"logs"_s, u"bt2c_validator"_s})
                .err.contains("00000003.dat does not match its hash");
        }));
        QVERIFY(nodeStatus().isEmpty());
    }

    void aKilledDaemonComesBackAndStartsItsContainersAgain()
    {
        const QString site = m_docker->makeSite();
        QVERIFY(m_docker->compose(site, {u"up"_s, u"-d"_s}).exit == 0);
        QVERIFY(awaitHeight(0));
        QVERIFY(m_docker->killDaemon());
        QVERIFY(!m_docker->answers());
        QVERIFY(m_docker->startDaemon());
        QVERIFY(awaitHeight(0));
    }

private:
    std::unique_ptr<DockerHost> m_docker;
};

BT2C_DOCKER_TEST_MAIN(DockerHostTest)

#include "tst_dockerhost.moc"
