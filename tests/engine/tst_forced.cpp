#include "tests/cli/place.h"
#include "tests/engine/dockerhost.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rule that a running validator's data is not exchanged under it, with a real validator.
class TestForced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BT2C_START_DOCKER(m_docker); }
    void cleanupTestCase() { m_docker.reset(); }
    void cleanup() { m_docker->clear(); }

    void aRunningValidatorIsRefusedAndStoppedWhenForced();

private:
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker->environment());
    }
    [[nodiscard]] QString startedAt() const
    {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.State.StartedAt}}"_s, u"bt2c_validator"_s});
    }

    std::unique_ptr<DockerHost> m_docker;
};

void TestForced::aRunningValidatorIsRefusedAndStoppedWhenForced()
{
    const QString site = m_docker->makeSite();
    const QString composeFile = site + u"/docker-compose.yml"_s;
    writeFile(composeFile, readFile(composeFile).replace("- bt2c_blockchain_data:/app/data", "- ./data:/app/data"));
    QVERIFY(makeChain(site + u"/data"_s, 4, 1000, 1));
    const Run backup = cli({u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, site, u"--backup-dir"_s,
                            m_docker->path(u"backups"_s), u"--json"_s});
    QVERIFY2(backup.exit == 0, backup.text().constData());
    QVERIFY(makeChain(site + u"/data"_s, 9, 1000, 1));
    QCOMPARE(m_docker->compose(site, {u"up"_s, u"-d"_s}).exit, 0);
    QVERIFY(awaitHeight(9));
    const QByteArray before = snapshot(site + u"/data"_s);
    const QString firstStart = startedAt();
    const QStringList restore{u"restore"_s, backup.json()["path"_L1].toString(), u"--data-dir"_s, site, u"--json"_s};

    const Run dry = cli(restore + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.exit == 5, dry.text().constData());
    const Run refused = cli(restore);
    QVERIFY2(refused.exit == 5, refused.text().constData());
    QCOMPARE(refused.json()["error"_L1]["code"_L1].toString(), u"validator-running"_s);
    QVERIFY(snapshot(site + u"/data"_s) == before);
    QCOMPARE(startedAt(), firstStart);

    const Run forced = cli(restore + QStringList{u"--force"_s});
    QVERIFY2(forced.exit == 0, forced.text().constData());
    QVERIFY(forced.json()["validator_started"_L1].toBool());
    QVERIFY(awaitHeight(4));
    QVERIFY(startedAt() != firstStart);
    const Run rollback = cli({u"rollback"_s, u"--data-dir"_s, site});
    QVERIFY2(rollback.exit == 5, rollback.text().constData());
    QCOMPARE(m_docker->docker({u"stop"_s, u"-t"_s, u"1"_s, u"bt2c_validator"_s}).exit, 0);
    QCOMPARE(cli({u"rollback"_s, u"--data-dir"_s, site}).exit, 0);
    QCOMPARE(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit, 0);
    QVERIFY(awaitHeight(9));
}

BT2C_DOCKER_TEST_MAIN(TestForced)

#include "tst_forced.moc"
