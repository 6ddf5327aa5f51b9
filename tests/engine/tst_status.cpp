#include "tests/engine/dockerhost.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString chainVolume = u"validator1_bt2c_blockchain_data"_s;

QJsonObject named(const QJsonValue &array, const QString &name)
{
    for (const QJsonValue value : array.toArray()) {
        if (value["name"_L1].toString() == name)
            return value.toObject();
    }
    return {};
}

void edit(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    for (const auto &[before, after] : replacements)
        text.replace(before, after);
    file.resize(0);
    file.seek(0);
    file.write(text);
}

} // namespace

/// What the command line sees of a real daemon, without any configuration.
class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BT2C_START_DOCKER(m_docker); }
    void cleanupTestCase() { m_docker.reset(); }
    void cleanup()
    {
        m_docker->clear();
        QDir(m_docker->path(u"mainnet"_s)).removeRecursively();
        QDir(m_docker->path(u"backups"_s)).removeRecursively();
    }

    void everythingIsNamedWithoutConfiguration();
    void aStoppedSiteIsShownAndEndsWithFour();
    void backupsAreShownWithTheSite();
    void withoutContainersTheComposeFileTells();
    void aBindMountedChainIsAFolder();
    void twoSitesAreBothShown();
    void theEnginesChoiceIsExplained();
    void anEngineThatIsGone();
    void aTrapIsTold();
    void aSiteThatOnlyContainersKnowCanBeBackedUp();

private:
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker->environment());
    }
    [[nodiscard]] QString up(const QStringList &arguments = {u"up"_s, u"-d"_s})
    {
        const QString site = m_docker->makeSite();
        const Run run = m_docker->compose(site, arguments);
        return run.exit == 0 ? site : QString::fromUtf8(run.text());
    }

    std::unique_ptr<DockerHost> m_docker;
};

void TestStatus::everythingIsNamedWithoutConfiguration()
{
    QVERIFY(up({u"up"_s, u"--no-start"_s}).startsWith(m_docker->root()));
    QVERIFY(makeChain(m_docker->volumePath(chainVolume), 7, 1000, 1));
    const QString site = m_docker->path(u"mainnet/validators/validator1"_s);
    QCOMPARE(m_docker->compose(site, {u"start"_s}).exit, 0);
    QVERIFY(awaitHeight(7));

    const Run run = cli({u"status"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json["schema"_L1].toInt(), 1);
    const QJsonValue engine = json["engine"_L1];
    QCOMPARE(engine["product"_L1].toString(), u"Docker Engine"_s);
    QVERIFY(!engine["version"_L1].toString().isEmpty());
    QVERIFY(!engine["api_version"_L1].toString().isEmpty());
    QCOMPARE(engine["address"_L1].toString(), m_docker->address());

    const QJsonValue found = json["site"_L1];
    QCOMPARE(found["directory"_L1].toString(), site);
    QCOMPARE(found["compose_file"_L1].toString(), QString(site + u"/docker-compose.yml"_s));
    QCOMPARE(found["project"_L1].toString(), u"validator1"_s);
    QCOMPARE(found["found_by"_L1].toString(), u"containers"_s);
    QCOMPARE(found["data"_L1]["kind"_L1].toString(), u"volume"_s);
    QCOMPARE(found["data"_L1]["volume"_L1].toString(), chainVolume);
    QCOMPARE(found["config"_L1]["path"_L1].toString(), QString(site + u"/config"_s));

    const QJsonArray containers = json["containers"_L1].toArray();
    QCOMPARE(containers.size(), 3);
    QCOMPARE(containers[0]["name"_L1].toString(), u"bt2c_validator"_s);
    QCOMPARE(containers[1]["name"_L1].toString(), u"bt2c_prometheus"_s);
    QCOMPARE(containers[2]["name"_L1].toString(), u"bt2c_grafana"_s);
    for (const QJsonValue container : containers) {
        QCOMPARE(container["state"_L1].toString(), u"running"_s);
        QVERIFY(QDateTime::fromString(container["started_at"_L1].toString(), Qt::ISODate).isValid());
        QVERIFY(!container["ports"_L1].toArray().isEmpty());
    }

    const QJsonObject volume = named(json["volumes"_L1], chainVolume);
    QCOMPARE(volume["documented_name"_L1].toString(), u"bt2c_blockchain_data"_s);
    QCOMPARE(volume["users"_L1].toArray(), QJsonArray{u"bt2c_validator"_s});
    QVERIFY(volume["holds_chain"_L1].toBool());
    QVERIFY(volume["size_bytes"_L1].isNull());
    QCOMPARE(json["volumes"_L1].toArray().size(), 3);

    QCOMPARE(json["chain"_L1]["height"_L1].toInteger(), 7);
    QVERIFY(json["newest_backup"_L1].isNull());
    QCOMPARE(json["sites"_L1].toArray().size(), 1);

    const QJsonObject sized = cli({u"status"_s, u"--json"_s, u"--sizes"_s}).json();
    QVERIFY(named(sized["volumes"_L1], chainVolume)["size_bytes"_L1].toInteger() > 7000);

    const Run text = cli({u"status"_s});
    QCOMPARE(text.exit, 0);
    for (const QByteArray &word : {"Docker Engine"_ba, "bt2c_validator"_ba, "bt2c_grafana"_ba, chainVolume.toUtf8(),
                                   "height 7"_ba, "would hold no chain"_ba})
        QVERIFY2(text.out.contains(word), text.text().constData());
}

void TestStatus::aStoppedSiteIsShownAndEndsWithFour()
{
    QVERIFY(up().startsWith(m_docker->root()));
    QVERIFY(awaitHeight(0));
    QCOMPARE(m_docker->docker({u"stop"_s, u"-t"_s, u"1"_s, u"bt2c_validator"_s}).exit, 0);
    const Run run = cli({u"status"_s, u"--json"_s});
    QVERIFY2(run.exit == 4, run.text().constData());
    const QJsonObject validator = named(run.json()["containers"_L1], u"bt2c_validator"_s);
    QCOMPARE(validator["state"_L1].toString(), u"exited"_s);
    QVERIFY(validator["exit_code"_L1].isDouble());
    QCOMPARE(run.json()["chain"_L1]["condition"_L1].toString(), u"no-answer"_s);
    QVERIFY(run.json()["chain"_L1]["height"_L1].isNull());
}

void TestStatus::backupsAreShownWithTheSite()
{
    QVERIFY(up().startsWith(m_docker->root()));
    const QString backups = m_docker->path(u"mainnet/../backups"_s);
    QVERIFY(QDir().mkpath(backups));
    const QString site = m_docker->path(u"mainnet/validators/validator1"_s);
    const Run made = cli({u"backup"_s, u"--type"_s, u"config"_s, u"--json"_s});
    QVERIFY2(made.exit == 0, made.text().constData());
    QVERIFY(awaitHeight(0));
    QJsonObject json = cli({u"status"_s, u"--json"_s}).json();
    const QString name = made.json()["filename"_L1].toString();
    QCOMPARE(json["newest_backup"_L1]["filename"_L1].toString(), name);
    QVERIFY(json["newest_verified"_L1].isNull());
    QCOMPARE(cli({u"verify"_s, made.json()["path"_L1].toString()}).exit, 0);
    json = cli({u"status"_s, u"--json"_s}).json();
    QCOMPARE(json["newest_verified"_L1]["filename"_L1].toString(), name);
}

void TestStatus::withoutContainersTheComposeFileTells()
{
    const QString site = up();
    QVERIFY(site.startsWith(m_docker->root()));
    QCOMPARE(m_docker->compose(site, {u"down"_s}).exit, 0);
    const Run run = cli({u"status"_s, u"--json"_s, u"--data-dir"_s, site});
    QVERIFY2(run.exit == 4, run.text().constData());
    const QJsonValue found = run.json()["site"_L1];
    QCOMPARE(found["found_by"_L1].toString(), u"compose-file"_s);
    QCOMPARE(found["data"_L1]["volume"_L1].toString(), chainVolume);
    QVERIFY(found["data"_L1]["exists"_L1].toBool());
    QCOMPARE(found["status_url"_L1].toString(), u"http://localhost:8081/blockchain/status"_s);
    QCOMPARE(found["services"_L1].toArray().size(), 3);
    QVERIFY(run.json()["containers"_L1].toArray().isEmpty());
    QVERIFY(!named(run.json()["volumes"_L1], chainVolume).isEmpty());
    // Without a folder to go by nothing is found, and nothing is claimed.
    const Run blind = cli({u"status"_s, u"--json"_s});
    QCOMPARE(blind.exit, 4);
    QVERIFY(blind.json()["site"_L1].isNull());
    QVERIFY(blind.json()["engine"_L1].isObject());
}

void TestStatus::aBindMountedChainIsAFolder()
{
    const QString site = m_docker->makeSite();
    edit(site + u"/docker-compose.yml"_s, {{"- bt2c_blockchain_data:/app/data", "- ./data:/app/data"}});
    QVERIFY(makeChain(site + u"/data"_s, 3, 1000, 1));
    QCOMPARE(m_docker->compose(site, {u"up"_s, u"-d"_s}).exit, 0);
    QVERIFY(awaitHeight(3));
    const Run run = cli({u"status"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    const QJsonValue data = run.json()["site"_L1]["data"_L1];
    QCOMPARE(data["kind"_L1].toString(), u"directory"_s);
    QCOMPARE(data["path"_L1].toString(), QString(site + u"/data"_s));
    QVERIFY(data["exists"_L1].toBool());
    QVERIFY(run.json()["site"_L1]["notes"_L1].toArray().isEmpty());
}

void TestStatus::twoSitesAreBothShown()
{
    QVERIFY(up().startsWith(m_docker->root()));
    const QString second = m_docker->makeSite(u"mainnet/validators"_s, u"validator2"_s);
    edit(second + u"/docker-compose.yml"_s, {{"container_name: bt2c_", "container_name: bt2c_second_"},
                                             {"\"8334:8334\"", "\"18334:8334\""}, {"\"8081:8081\"", "\"18081:8081\""},
                                             {"\"9092:9092\"", "\"19092:9092\""}, {"\"3000:3000\"", "\"13000:3000\""},
                                             {"\"9090:9090\"", "\"19090:9090\""}, {"\"3002:3000\"", "\"13002:3000\""}});
    QCOMPARE(m_docker->compose(second, {u"up"_s, u"--no-start"_s}).exit, 0);
    QVERIFY(makeChain(m_docker->volumePath(u"validator2_bt2c_blockchain_data"_s), 5, 1000, 1));
    QCOMPARE(m_docker->compose(second, {u"start"_s}).exit, 0);
    QVERIFY(awaitHeight(0));
    QVERIFY(awaitHeight(5, 60'000, 18081));
    const Run run = cli({u"status"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonArray sites = run.json()["sites"_L1].toArray();
    QCOMPARE(sites.size(), 2);
    QCOMPARE(sites[0]["chain"_L1]["height"_L1].toInteger(-1), 0);
    QCOMPARE(sites[1]["chain"_L1]["height"_L1].toInteger(-1), 5);
    QCOMPARE(sites[1]["site"_L1]["validator"_L1].toString(), u"bt2c_second_validator"_s);
    QCOMPARE(sites[1]["containers"_L1].toArray().size(), 3);
    QVERIFY(!named(sites[1]["volumes"_L1], u"validator2_bt2c_blockchain_data"_s).isEmpty());
    QVERIFY(named(sites[1]["volumes"_L1], chainVolume).isEmpty());
    // One of them is picked; nothing is guessed.
    QCOMPARE(cli({u"status"_s, u"--json"_s, u"--data-dir"_s, second}).json()["chain"_L1]["height"_L1].toInteger(-1), 5);
    const Run unclear = cli({u"backup"_s, u"--type"_s, u"config"_s, u"--backup-dir"_s, m_docker->path(u"backups"_s)});
    QVERIFY2(unclear.exit != 0 && unclear.err.contains("--data-dir") && unclear.err.contains("validator2"),
             unclear.text().constData());
}

void TestStatus::theEnginesChoiceIsExplained()
{
    const Run run = cli({u"engine"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(run.json()["engine"_L1]["address"_L1].toString(), m_docker->address());
    const QJsonValue first = run.json()["candidates"_L1][0];
    QCOMPARE(first["origin"_L1].toString(), u"host-variable"_s);
    QCOMPARE(first["outcome"_L1].toString(), u"chosen"_s);
    QVERIFY(!run.json()["docker_program"_L1].toString().isEmpty());
    const Run text = cli({u"engine"_s});
    QVERIFY2(text.out.contains(m_docker->address().toUtf8()), text.text().constData());
    // The option goes before the variable, and is binding.
    const Run other = cli({u"engine"_s, u"--json"_s, u"--engine"_s, u"unix:///nowhere.sock"_s});
    QCOMPARE(other.exit, 4);
    QCOMPARE(other.json()["trouble"_L1].toString(), u"wrong-context"_s);
    QProcessEnvironment bare = m_docker->environment();
    bare.remove(u"DOCKER_HOST"_s);
    const Run setting = runProcess(cliPath(), {u"engine"_s, u"--json"_s, u"--engine"_s, m_docker->address()}, bare);
    QCOMPARE(setting.exit, 0);
    QCOMPARE(setting.json()["candidates"_L1][0]["origin"_L1].toString(), u"setting"_s);
}

void TestStatus::anEngineThatIsGone()
{
    const QString site = up();
    QVERIFY(site.startsWith(m_docker->root()));
    QVERIFY(m_docker->killDaemon());
    const Run run = cli({u"status"_s, u"--json"_s, u"--data-dir"_s, site});
    QVERIFY2(run.exit == 4, run.text().constData());
    QVERIFY(run.json()["engine"_L1].isNull());
    QCOMPARE(run.json()["trouble"_L1].toString(), u"not-running"_s);
    // Not seen is not the same as not there.
    QCOMPARE(run.json()["site"_L1]["data"_L1]["volume"_L1].toString(), chainVolume);
    QVERIFY(run.json()["site"_L1]["data"_L1]["exists"_L1].toBool());
    QVERIFY(m_docker->startDaemon());
}

void TestStatus::aTrapIsTold()
{
    QVERIFY(up().startsWith(m_docker->root()));
    QCOMPARE(m_docker->docker({u"volume"_s, u"create"_s, u"bt2c_blockchain_data"_s}).exit, 0);
    QCOMPARE(m_docker
                 ->docker({u"volume"_s, u"create"_s, u"--label"_s, u"com.docker.compose.project=old"_s, u"--label"_s,
                           u"com.docker.compose.volume=bt2c_blockchain_data"_s, u"old_bt2c_blockchain_data"_s})
                 .exit,
             0);
    const Run run = cli({u"status"_s});
    QVERIFY2(run.out.contains("made by hand"), run.text().constData());
    QVERIFY2(run.out.contains("former chain is still in old_bt2c_blockchain_data"), run.text().constData());
}

void TestStatus::aSiteThatOnlyContainersKnowCanBeBackedUp()
{
    const QString site = up();
    QVERIFY(site.startsWith(m_docker->root()));
    const Run run =
        cli({u"backup"_s, u"--type"_s, u"config"_s, u"--json"_s, u"--backup-dir"_s, m_docker->path(u"backups"_s)});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY(run.json()["entries"_L1].toInteger() > 0);
}

BT2C_DOCKER_TEST_MAIN(TestStatus)

#include "tst_status.moc"
