#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int oldHeight = 5;
constexpr int laterHeight = 9;
const QString validator = u"bt2c_validator"_s;

} // namespace

/// A site whose compose file binds the chain from the site's folder, worked as an operator does: from the command line,
/// which finds the site by the containers.
class TestBindRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BT2C_START_DOCKER(m_docker); }
    void cleanupTestCase() { m_docker.reset(); }
    void init();
    void cleanup() { m_docker->clear(); }

    void damageIsRestoredAndBroughtBack_data();
    void damageIsRestoredAndBroughtBack();
    void aChainInAnotherFolderIsNotMissedInSilence();

private:
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker->environment());
    }
    [[nodiscard]] QString data() const { return m_site + u"/data"_s; }
    [[nodiscard]] bool composed(const QStringList &arguments) const
    {
        return m_docker->compose(m_site, arguments).exit == 0;
    }
    [[nodiscard]] bool stopped() const { return composed({u"stop"_s, u"-t"_s, u"2"_s}); }
    /// Starts the validator and waits until it has ended because of the damage.
    [[nodiscard]] bool endsWhenStarted() const
    {
        const qsizetype before = complaints();
        return composed({u"up"_s, u"-d"_s}) && await([&] { return complaints() > before; }) && nodeStatus().isEmpty();
    }
    [[nodiscard]] qsizetype complaints() const
    {
        return m_docker->docker({u"logs"_s, validator}).err.count("00000004.dat does not match its hash");
    }

    std::unique_ptr<DockerHost> m_docker;
    QString m_site;
};

void TestBindRestore::init()
{
    QDir(m_docker->path(u"mainnet"_s)).removeRecursively();
    QDir(m_docker->path(u"backups"_s)).removeRecursively();
    QVERIFY(QDir().mkpath(m_docker->path(u"backups"_s)));
    m_site = m_docker->makeSite();
    const QString composeFile = m_site + u"/docker-compose.yml"_s;
    const QByteArray bound = readFile(composeFile).replace("- bt2c_blockchain_data:/app/data", "- ./data:/app/data");
    QVERIFY(bound.contains("- ./data:/app/data"));
    writeFile(composeFile, bound);
    QVERIFY(makeChain(data(), oldHeight, 20'000, 1));
    makeRichVolume(data() + u"/rich"_s, 1);
}

void TestBindRestore::damageIsRestoredAndBroughtBack_data()
{
    QTest::addColumn<QStringList>("halt");
    QTest::addColumn<bool>("named");
    QTest::addRow("the validator is stopped") << QStringList{u"stop"_s, u"-t"_s, u"2"_s} << false;
    // Nothing shows the site then.
    QTest::addRow("the containers are gone, the site is named") << QStringList{u"down"_s, u"-t"_s, u"2"_s} << true;
}

void TestBindRestore::damageIsRestoredAndBroughtBack()
{
    QFETCH(QStringList, halt);
    QFETCH(bool, named);
    const QStringList site = named ? QStringList{u"--data-dir"_s, m_site} : QStringList{};
    const QStringList backups = named ? QStringList{u"--backup-dir"_s, m_docker->path(u"backups"_s)} : QStringList{};

    QVERIFY(composed({u"up"_s, u"-d"_s}));
    QVERIFY(awaitHeight(oldHeight));
    const QByteArray old = snapshot(data());
    const Run backup = cli(QStringList{u"backup"_s, u"--type"_s, u"blockchain"_s, u"--json"_s} + site + backups);
    QVERIFY2(backup.exit == 0, backup.text().constData());
    const QString archive = backup.json()["path"_L1].toString();
    QCOMPARE(QFileInfo(archive).path(), m_docker->path(u"backups"_s));
    QCOMPARE(backup.json()["blockchain_height"_L1].toInteger(), oldHeight);
    QCOMPARE(snapshot(data()), old);

    // The chain goes on, and is then damaged: the node ends, and ends again however often it is started.
    QVERIFY(stopped());
    QVERIFY(makeChain(data(), laterHeight, 20'000, 2));
    writeFile(data() + u"/rich/old"_s, noise(44, 2));
    QVERIFY(QFile::remove(data() + u"/rich/-rf"_s));
    QVERIFY(damageChain(data(), 4));
    QVERIFY(endsWhenStarted());
    QVERIFY(composed(halt));
    const QByteArray damaged = snapshot(data());
    QVERIFY(damaged != old);

    const Run restore = cli(QStringList{u"restore"_s, archive, u"--json"_s} + site);
    QVERIFY2(restore.exit == 0, restore.text().constData());
    QCOMPARE(restore.json()["site"_L1].toString(), m_site);
    QCOMPARE(restore.json()["target"_L1]["kind"_L1].toString(), u"directory"_s);
    QCOMPARE(restore.json()["target"_L1]["name"_L1].toString(), data());
    QVERIFY2(restore.json()["notices"_L1].toArray().isEmpty(), restore.text().constData());
    QCOMPARE(snapshot(data()), old);
    QVERIFY(composed({u"up"_s, u"-d"_s}));
    QVERIFY(awaitHeight(oldHeight));
    QVERIFY(stopped());

    const Run rollback = cli(QStringList{u"rollback"_s, u"--json"_s} + site);
    QVERIFY2(rollback.exit == 0, rollback.text().constData());
    QCOMPARE(snapshot(data()), damaged);
    QVERIFY(endsWhenStarted());
}

void TestBindRestore::aChainInAnotherFolderIsNotMissedInSilence()
{
    const QString composeFile = m_site + u"/docker-compose.yml"_s;
    writeFile(composeFile, readFile(composeFile).replace("- ./data:/app/data", "- ./chain:/app/data"));
    QVERIFY(QFile::rename(data(), m_site + u"/chain"_s));
    makeRichVolume(data(), 3);
    QVERIFY(composed({u"up"_s, u"-d"_s}));
    QVERIFY(awaitHeight(oldHeight));
    const Run backup = cli({u"backup"_s, u"--type"_s, u"blockchain"_s, u"--json"_s});
    QCOMPARE(backup.json()["chain_folder"_L1].toString(), m_site + u"/chain"_s);
    QVERIFY(composed({u"stop"_s, u"-t"_s, u"2"_s}));

    const QByteArray before = snapshot(m_site);
    const Run restore = cli({u"restore"_s, backup.json()["path"_L1].toString(), u"--json"_s});
    QCOMPARE(restore.exit, 1);
    QCOMPARE(restore.json()["error"_L1]["code"_L1].toString(), u"unsupported"_s);
    QCOMPARE(restore.json()["error"_L1]["subject"_L1].toString(), m_site + u"/chain"_s);
    QCOMPARE(snapshot(m_site), before);
}

BT2C_DOCKER_TEST_MAIN(TestBindRestore)
#include "tst_bindrestore.moc"
