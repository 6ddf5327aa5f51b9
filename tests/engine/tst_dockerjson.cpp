#include "core/engine/dockerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <functional>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("not JSON: %s", text);
    return document.object();
}

// Recorded from Docker 26.1, shortened.
constexpr auto dockerContainer = R"({
"Id":"b326ccb08a4e529fc516b9c3e3d5a13c9c28482c0d5bc6a1cc9e0e692291d57e","Created":"2026-11-24T08:42:25.906373117Z",
"State":{"Status":"exited","Running":false,"Paused":false,"Restarting":false,"OOMKilled":true,"Dead":false,"Pid":0,
 "ExitCode":137,
 "Error":"driver failed","StartedAt":"2026-11-24T08:42:26.298406926Z","FinishedAt":"2026-11-24T08:42:30.78Z",
 "Health":{"Status":"unhealthy","FailingStreak":3,"Log":[]}},
"Image":"sha256:6bf64c83","Name":"/bt2c_validator","RestartCount":4,
"HostConfig":{"NetworkMode":"validator1_default",
 "PortBindings":{"8081/tcp":[{"HostIp":"","HostPort":"8081"}],"53/udp":[{"HostIp":"127.0.0.1","HostPort":"5353"}]},
 "RestartPolicy":{"Name":"on-failure","MaximumRetryCount":5}},
"Mounts":[{"Type":"volume","Name":"validator1_bt2c_blockchain_data","Source":"/var/lib/docker/volumes/x/_data",
  "Destination":"/app/data","Driver":"local","Mode":"z","RW":true,"Propagation":""},
 {"Type":"bind","Source":"/site/config","Destination":"/app/config","Mode":"ro","RW":false,"Propagation":"rprivate"}],
"Config":{"Tty":false,"Image":"bt2c-validator:test","Labels":{"com.docker.compose.project":"validator1"}},
"NetworkSettings":{"Ports":{}}})";

// As Podman 4 and 5 answer, with what differs.
constexpr auto podmanContainer = R"({
"Id":"aa","Created":"2026-11-24T09:42:25.906373117+01:00","Name":"bt2c_validator","Image":"6bf64c83",
"State":{"Status":"stopped","Running":false,"OOMKilled":false,"ExitCode":1,"Error":"",
 "StartedAt":"2026-11-24T09:42:26.298406926+01:00","FinishedAt":"0001-01-01T00:00:00Z",
 "Healthcheck":{"Status":"healthy","FailingStreak":0,"Log":null}},
"HostConfig":{"RestartPolicy":{"Name":"","MaximumRetryCount":0},"PortBindings":null},
"Mounts":null,"Config":{"Image":"localhost/bt2c:latest","Labels":null},
"NetworkSettings":{"Ports":{"8081/tcp":[{"HostIp":"0.0.0.0","HostPort":"8081"},{"HostIp":"0.0.0.0","HostPort":"8081"}],
 "9092/tcp":null}}})";

constexpr auto listed =
    R"({"Id":"cc","Names":["/other/alias","/bt2c_grafana"],"Image":"bt2c-grafana:test","ImageID":"sha256:b0",
"Created":1795509746,
"Ports":[{"IP":"0.0.0.0","PrivatePort":3000,"PublicPort":3002,"Type":"tcp"},{"PrivatePort":9000,"Type":"tcp"}],
"Labels":{"a":"b"},"State":"exited","Status":"Exited (137) 3 minutes ago",
"Mounts":[{"Type":"volume","Name":"v","Source":"","Destination":"/var/lib/grafana","RW":true}]})";

constexpr auto look1 =
    R"({"read":"2026-11-24T08:42:26.1Z","name":"/x",
"cpu_stats":{"cpu_usage":{"total_usage":1000000000,"percpu_usage":[1,2]},
 "system_cpu_usage":100000000000,"online_cpus":2},
"precpu_stats":{"cpu_usage":{"total_usage":500000000},"system_cpu_usage":99000000000,"online_cpus":2},
"memory_stats":{"usage":1000,"limit":5000,"stats":{"inactive_file":300,"total_inactive_file":400}}})";
constexpr auto look2 =
    R"({"read":"2026-11-24T08:42:27.1Z","name":"/x",
"cpu_stats":{"cpu_usage":{"total_usage":2500000000},"system_cpu_usage":102000000000,"online_cpus":2},
"memory_stats":{"usage":1000,"limit":5000,"stats":{"inactive_file":300}}})";

/// @p value with each part of it replaced by @p other, one after another.
void mutate(const QJsonValue &value, const QJsonValue &other, const std::function<void(const QJsonValue &)> &use)
{
    use(other);
    if (value.isObject()) {
        const QJsonObject whole = value.toObject();
        for (auto i = whole.begin(); i != whole.end(); ++i) {
            mutate(i.value(), other, [&, key = i.key()](const QJsonValue &part) {
                QJsonObject changed = whole;
                changed.insert(key, part);
                use(changed);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray whole = value.toArray();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            mutate(whole[i], other, [&](const QJsonValue &part) {
                QJsonArray changed = whole;
                changed[i] = part;
                use(changed);
            });
        }
    }
}

} // namespace

class DockerJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContainerOfDockerIsReadWhole();
    void aContainerOfPodmanIsReadToo();
    void everyStateHasItsName_data();
    void everyStateHasItsName();
    void aListedContainerTellsWhatItCan();
    void volumesAndImages();
    void versionsOfEveryProduct_data();
    void versionsOfEveryProduct();
    void eventsOfBoth();
    void theShareOfTheProcessorIsADifference();
    void timesOfEveryForm_data();
    void timesOfEveryForm();
    void messagesAreOneLine();
    void apiVersionsCompareAsNumbers();
    void nothingHostileBreaksAParser();
};

void DockerJsonTest::aContainerOfDockerIsReadWhole()
{
    const Container c = *dockerjson::container(object(dockerContainer));
    QCOMPARE(c.name, u"bt2c_validator"_s);
    QCOMPARE(c.image, u"bt2c-validator:test"_s);
    QCOMPARE(c.imageId, u"sha256:6bf64c83"_s);
    QCOMPARE(c.state, ContainerState::Exited);
    QCOMPARE(c.health, Health::Unhealthy);
    QCOMPARE(c.exitCode, 137);
    QCOMPARE(c.error, u"driver failed"_s);
    QVERIFY(c.outOfMemory);
    QCOMPARE(c.restartCount, 4);
    QCOMPARE(c.restartPolicy, u"on-failure"_s);
    QCOMPARE(c.restartRetries, 5);
    QCOMPARE(c.createdAt, QDateTime(QDate(2026, 11, 24), QTime(8, 42, 25, 906), QTimeZone::UTC));
    QCOMPARE(c.finishedAt.time(), QTime(8, 42, 30, 780));
    // It does not run, so its settings tell the ports.
    QCOMPARE(c.ports,
             (QList<PortMapping>{{u"127.0.0.1"_s, 5353, 53, u"udp"_s}, {QString(u""_s), 8081, 8081, u"tcp"_s}}));
    QCOMPARE(c.mounts,
             (QList<Mount>{{Mount::Kind::Bind, u"/site/config"_s, u"/app/config"_s, true},
                           {Mount::Kind::Volume, u"validator1_bt2c_blockchain_data"_s, u"/app/data"_s, false}}));
    QCOMPARE(c.label(labels::project), u"validator1"_s);
}

void DockerJsonTest::aContainerOfPodmanIsReadToo()
{
    const Container c = *dockerjson::container(object(podmanContainer));
    QCOMPARE(c.name, u"bt2c_validator"_s);
    QCOMPARE(c.state, ContainerState::Exited);
    QCOMPARE(c.health, Health::Healthy);
    QVERIFY(!c.finishedAt.isValid());
    QVERIFY(!c.exitCode);
    QCOMPARE(c.restartPolicy, u"no"_s);
    QCOMPARE(c.startedAt.time(), QTime(8, 42, 26, 298));
    QCOMPARE(c.ports, (QList<PortMapping>{{u"0.0.0.0"_s, 8081, 8081, u"tcp"_s}, {{}, 0, 9092, u"tcp"_s}}));
    QVERIFY(c.mounts.isEmpty());
}

void DockerJsonTest::everyStateHasItsName_data()
{
    QTest::addColumn<int>("state");
    const auto row = [](const char *word, ContainerState state) { QTest::newRow(word) << static_cast<int>(state); };
    row("created", ContainerState::Created);
    row("configured", ContainerState::Created);
    row("running", ContainerState::Running);
    row("Running", ContainerState::Running);
    row("paused", ContainerState::Paused);
    row("restarting", ContainerState::Restarting);
    row("removing", ContainerState::Removing);
    row("exited", ContainerState::Exited);
    row("stopped", ContainerState::Exited);
    row("dead", ContainerState::Dead);
    row("sleeping", ContainerState::Unknown);
}

void DockerJsonTest::everyStateHasItsName()
{
    QFETCH(int, state);
    QJsonObject text = object(dockerContainer);
    QJsonObject inner = text[u"State"_s].toObject();
    inner.insert(u"Status"_s, QString::fromLatin1(QTest::currentDataTag()));
    text.insert(u"State"_s, inner);
    const Container container = *dockerjson::container(text);
    QCOMPARE(static_cast<int>(container.state), state);
    // A new run hides how the last one ended.
    QCOMPARE(container.exitCode.has_value(),
             container.state != ContainerState::Running && container.state != ContainerState::Paused);
}

void DockerJsonTest::aListedContainerTellsWhatItCan()
{
    const Container c = *dockerjson::containerSummary(object(listed));
    QCOMPARE(c.name, u"bt2c_grafana"_s);
    QCOMPARE(c.state, ContainerState::Exited);
    QCOMPARE(c.exitCode, 137);
    QCOMPARE(c.ports, (QList<PortMapping>{{u"0.0.0.0"_s, 3002, 3000, u"tcp"_s}, {{}, 0, 9000, u"tcp"_s}}));
    QCOMPARE(c.mounts.size(), 1);
    QCOMPARE(c.mounts[0].source, u"v"_s);
    for (const auto &[status, health] :
         {std::pair("Up 2 hours (healthy)", Health::Healthy), std::pair("Up 2 s (health: starting)", Health::Starting),
          std::pair("Up 1 s (unhealthy)", Health::Unhealthy), std::pair("Up 1 s (Paused)", Health::None)}) {
        QJsonObject up = object(listed);
        up.insert(u"Status"_s, QString::fromLatin1(status));
        QCOMPARE(dockerjson::containerSummary(up)->health, health);
        QVERIFY(!dockerjson::containerSummary(up)->exitCode);
    }
}

void DockerJsonTest::volumesAndImages()
{
    const Volume v =
        *dockerjson::volume(object(R"({"Name":"v","Driver":"local","Mountpoint":"/x","CreatedAt":"2026-11-24T08:42:26Z",
        "Labels":null,"Scope":"local","Options":null,"UsageData":{"RefCount":1,"Size":123456789012}})"));
    QCOMPARE(v.size, 123456789012);
    QVERIFY(v.labels.isEmpty());
    QCOMPARE(v.createdAt.time(), QTime(8, 42, 26));
    // -1: the driver cannot tell.
    QVERIFY(!dockerjson::volume(object(R"({"Name":"v","UsageData":{"RefCount":-1,"Size":-1}})"))->size);
    QVERIFY(!dockerjson::volume(object(R"({"Driver":"local"})")));
    const Image image =
        *dockerjson::image(object(R"({"Id":"sha256:1","RepoTags":["a:1","<none>:<none>"],"Labels":{"x":"y"}})"));
    QCOMPARE(image, (Image{u"sha256:1"_s, {u"a:1"_s}, {{u"x"_s, u"y"_s}}}));
    QVERIFY(dockerjson::image(object(R"({"Id":"sha256:1","RepoTags":null})"))->names.isEmpty());
}

void DockerJsonTest::versionsOfEveryProduct_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("product");
    QTest::newRow("Docker") << QByteArray(R"({"Platform":{"Name":""},"Version":"26.1.5","ApiVersion":"1.45"})")
                            << QByteArray(R"({"OperatingSystem":"Debian GNU/Linux 13"})") << u"Docker Engine"_s;
    QTest::newRow("Docker CE") << QByteArray(
        R"({"Platform":{"Name":"Docker Engine - Community"},"Version":"29.0",
            "ApiVersion":"1.52","MinAPIVersion":"1.44"})")
                               << QByteArray("{}") << u"Docker Engine"_s;
    QTest::newRow("Desktop") << QByteArray(
        R"x({"Platform":{"Name":"Docker Desktop 4.30.0 (149282)"},"Version":"26.1.1","ApiVersion":"1.45"})x")
                             << QByteArray(R"({"OperatingSystem":"Docker Desktop"})") << u"Docker Desktop"_s;
    QTest::newRow("OrbStack") << QByteArray(R"({"Version":"26.1.1","ApiVersion":"1.45"})")
                              << QByteArray(R"({"OperatingSystem":"OrbStack"})") << u"OrbStack"_s;
    QTest::newRow("Podman") << QByteArray(
        R"({"Version":"5.4.2","ApiVersion":"1.41","Components":[{"Name":"Podman Engine","Version":"5.4.2"}]})")
                            << QByteArray(R"({"OperatingSystem":"debian"})") << u"Podman"_s;
    QTest::newRow("no version") << QByteArray(R"({"Version":"5.4.2"})") << QByteArray("{}") << QString();
    QTest::newRow("words") << QByteArray(R"({"ApiVersion":"new"})") << QByteArray("{}") << QString();
}

void DockerJsonTest::versionsOfEveryProduct()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, info);
    QFETCH(QString, product);
    Result<EngineInfo> engine = dockerjson::version(object(version.constData()));
    if (product.isEmpty()) {
        QCOMPARE(engine.error().code, ErrorCode::Garbled);
        return;
    }
    dockerjson::addInfo(*engine, object(info.constData()));
    QCOMPARE(engine->product, product);
}

void DockerJsonTest::eventsOfBoth()
{
    const EngineEvent docker =
        *dockerjson::event(R"({"status":"die","id":"aa","from":"img","Type":"container","Action":"die",
        "Actor":{"ID":"aa","Attributes":{"exitCode":"1","name":"bt2c_validator"}},"scope":"local",
        "time":1795509746,"timeNano":1795509746123456789})");
    QCOMPARE(docker.type, u"container"_s);
    QCOMPARE(docker.action, u"die"_s);
    QCOMPARE(docker.id, u"aa"_s);
    QCOMPARE(docker.attributes.value(u"name"_s), u"bt2c_validator"_s);
    QCOMPARE(docker.at.toMSecsSinceEpoch(), 1795509746123);
    const EngineEvent podman =
        *dockerjson::event(R"({"status":"start","id":"bb","Type":"container","time":1795509746})");
    QCOMPARE(podman.action, u"start"_s);
    QCOMPARE(podman.id, u"bb"_s);
    QCOMPARE(podman.at.toSecsSinceEpoch(), 1795509746);
    QCOMPARE(dockerjson::event(R"({"status":"remove","id":"bb","Type":"container"})")->action, u"destroy"_s);
    QCOMPARE(dockerjson::event(R"({"status":"remove","id":"bb","Type":"volume"})")->action, u"remove"_s);
    for (const QByteArray &bad :
         {QByteArray("{"), QByteArray("[]"), QByteArray("{}"), QByteArray("<html>"), QByteArray()})
        QCOMPARE(dockerjson::event(bad).error().code, ErrorCode::Garbled);
}

void DockerJsonTest::theShareOfTheProcessorIsADifference()
{
    // 1.5 of 2 seconds of two processors.
    const ContainerStats two = *dockerjson::stats(object(look1), object(look2));
    QCOMPARE(two.cpuPercent, 150.0);
    QCOMPARE(two.memoryBytes, 700);
    QCOMPARE(two.memoryLimit, 5000);
    const ContainerStats one = *dockerjson::stats(object(look1));
    QCOMPARE(one.cpuPercent, 100.0);
    QCOMPARE(one.memoryBytes, 600);
    // Restarted in between: nothing sensible can be said, and nothing negative.
    QCOMPARE(dockerjson::stats(object(look2), object(look1))->cpuPercent, 0.0);
    QCOMPARE(dockerjson::stats(object(R"({"read":"0001-01-01T00:00:00Z","memory_stats":{}})")).error().code,
             ErrorCode::Conflict);
}

void DockerJsonTest::timesOfEveryForm_data()
{
    QTest::addColumn<QString>("time");
    const auto row = [](const char *text, const QString &time) { QTest::newRow(text) << time; };
    row("2026-11-24T08:42:26.123456789Z", u"2026-11-24T08:42:26.123Z"_s);
    row("2026-11-24T08:42:26.1Z", u"2026-11-24T08:42:26.100Z"_s);
    row("2026-11-24T08:42:26Z", u"2026-11-24T08:42:26.000Z"_s);
    row("2026-11-24T08:42:26.999999999+05:30", u"2026-11-24T03:12:26.999Z"_s);
    row("2026-11-24T08:42:26-01:00", u"2026-11-24T09:42:26.000Z"_s);
    row("0001-01-01T00:00:00Z", {});
    row("", {});
    row("yesterday", {});
    row("2026-13-24T08:42:26Z", {});
    row(".", {});
    row("2026-11-24T08:42:26.", {});
}

void DockerJsonTest::timesOfEveryForm()
{
    QFETCH(QString, time);
    const QDateTime read = dockerjson::time(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read.isValid() ? read.toUTC().toString(Qt::ISODateWithMs) : QString(), time);
}

void DockerJsonTest::messagesAreOneLine()
{
    QCOMPARE(dockerjson::message("{\"message\":\"no such\\ncontainer\\u001b[31m\"}"), u"no such container [31m"_s);
    QCOMPARE(dockerjson::message("{\"cause\":\"no container\"}"), u"no container"_s);
    QCOMPARE(dockerjson::message("plain\r\n text"), u"plain text"_s);
    QVERIFY(dockerjson::message(QByteArray(100'000, 'x')).size() <= 1000);
    QVERIFY(dockerjson::message("{\"message\":\"" + QByteArray(100'000, 'x') + "\"}").size() <= 1000);
    QCOMPARE(dockerjson::message({}), QString());
    QCOMPARE(dockerjson::queryTime(QDateTime::fromMSecsSinceEpoch(1795509746007)), "1795509746.007000000");
}

void DockerJsonTest::apiVersionsCompareAsNumbers()
{
    QVERIFY(*ApiVersion::parse(u"1.9") < *ApiVersion::parse(u"1.41"));
    QCOMPARE(ApiVersion::parse(u"1.45")->toString(), u"1.45"_s);
    for (const QString &bad : {u""_s, u"1"_s, u".4"_s, u"1."_s, u"a.b"_s, u"1.4.5"_s, u"-1.4"_s, u"99999999999.1"_s})
        QVERIFY2(!ApiVersion::parse(bad), qPrintable(bad));
}

void DockerJsonTest::nothingHostileBreaksAParser()
{
    QJsonValue deep = QJsonArray();
    for (int i = 0; i < 200; ++i)
        deep = QJsonArray{deep};
    const QList<QJsonValue> hostile{QJsonValue(),
                                    true,
                                    -1,
                                    1e308,
                                    -1e308,
                                    9007199254740993.0,
                                    QString(),
                                    u"text"_s,
                                    QString(10'000, u'x'),
                                    u"-5"_s,
                                    u"99999999999999999999"_s,
                                    QJsonArray(),
                                    QJsonArray{1, u"a"_s, QJsonObject()},
                                    QJsonObject(),
                                    QJsonObject{{QString(), QJsonArray{QJsonObject()}}},
                                    deep};
    int count = 0;
    for (const QJsonValue &other : hostile) {
        for (const char *text : {dockerContainer, podmanContainer, listed, look1, look2}) {
            mutate(object(text), other, [&](const QJsonValue &value) {
                const QJsonObject changed = value.toObject();
                ++count;
                const Result<Container> container = dockerjson::container(changed);
                QVERIFY(!container || !container->id.isEmpty());
                const Result<Container> summary = dockerjson::containerSummary(changed);
                for (const Result<Container> &one : {container, summary}) {
                    for (const PortMapping &port : one ? one->ports : QList<PortMapping>())
                        QVERIFY(port.hostPort >= 0 && port.hostPort < 65536 && port.containerPort > 0
                                && port.containerPort < 65536);
                }
                (void) dockerjson::volume(changed);
                (void) dockerjson::image(changed);
                (void) dockerjson::version(changed);
                (void) dockerjson::event(QJsonDocument(changed).toJson());
                for (const Result<ContainerStats> &stats :
                     {dockerjson::stats(changed), dockerjson::stats(object(look1), changed)}) {
                    if (stats)
                        QVERIFY(stats->cpuPercent >= 0 && std::isfinite(stats->cpuPercent) && stats->memoryBytes >= 0
                                && stats->memoryLimit >= 0);
                }
            });
        }
    }
    QVERIFY(count > 1000);
}

QTEST_GUILESS_MAIN(DockerJsonTest)
#include "tst_dockerjson.moc"
