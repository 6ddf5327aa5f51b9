#include "core/site/composefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr auto documented = R"(services:
  validator:
    image: "bt2c/validator:1"   # ours
    container_name: bt2c_validator
    restart: always
    ports:
      - "8081:8081"
    volumes:
      - ./config:/app/config:ro
      - bt2c_blockchain_data:/app/data
  grafana:
    image: grafana/grafana
    volumes:
      - bt2c_grafana_data:/var/lib/grafana

volumes:
  bt2c_blockchain_data:
  bt2c_grafana_data:
)"_L1;

} // namespace

class TestComposeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(site()));
    }

    void projectNamesAreComposes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("project");
        QTest::addRow("documented") << u"validator1"_s << u"validator1"_s;
        QTest::addRow("capitals and spaces") << u"My Validator 1"_s << u"myvalidator1"_s;
        QTest::addRow("dots") << u"v1.2"_s << u"v12"_s;
        QTest::addRow("kept marks") << u"a-b_c"_s << u"a-b_c"_s;
        QTest::addRow("leading marks") << u"_-_a-"_s << u"a-"_s;
        QTest::addRow("other letters") << u"prüfer"_s << u"prfer"_s;
        QTest::addRow("nothing left") << u"..."_s << u""_s;
    }
    void projectNamesAreComposes()
    {
        QFETCH(QString, folder);
        QTEST(composeProjectName(folder), "project");
    }

    void theDocumentedFileIsUnderstood()
    {
        put(u"docker-compose.yml"_s, documented.toString().toUtf8());
        const auto config = readComposeFile(site(), {});
        QVERIFY(config);
        QCOMPARE(config->composeFile, site() + u"/docker-compose.yml"_s);
        QCOMPARE(config->project, u"validator1"_s);
        QCOMPARE(config->services.size(), 1);
        const ComposeConfig::Service &validator = config->services.first();
        QCOMPARE(validator.container, u"bt2c_validator"_s);
        QCOMPARE(validator.image, u"bt2c/validator:1"_s);
        QCOMPARE(validator.mounts,
                 (QList<Mount>{{Mount::Kind::Bind, site() + u"/config"_s, u"/app/config"_s, true},
                               {Mount::Kind::Volume, u"bt2c_blockchain_data"_s, u"/app/data"_s, false}}));
        QCOMPARE(validator.ports, (QList<PortMapping>{{{}, 8081, 8081, u"tcp"_s}}));
        QCOMPARE(config->volumes.value(u"bt2c_blockchain_data"_s), u"validator1_bt2c_blockchain_data"_s);
    }

    void whoNamesTheProject()
    {
        put(u"docker-compose.yml"_s, documented.toString().toUtf8());
        put(u".env"_s, "# COMPOSE_PROJECT_NAME=no\nA=1\nCOMPOSE_PROJECT_NAME = \"From Env\" \n");
        QCOMPARE(readComposeFile(site(), {}).value().project, u"fromenv"_s);
        QProcessEnvironment variables;
        variables.insert(u"COMPOSE_PROJECT_NAME"_s, u"variable"_s);
        QCOMPARE(readComposeFile(site(), variables).value().project, u"variable"_s);
        QVERIFY(QFile::remove(site() + u"/.env"_s));
        put(u"docker-compose.yml"_s, "name: mainnet # ours\r\n" + documented.toString().toUtf8());
        QCOMPARE(readComposeFile(site(), {}).value().project, u"mainnet"_s);
        put(u"docker-compose.yml"_s, "name: ${NET:-x}\n" + documented.toString().toUtf8());
        const auto open = readComposeFile(site(), {});
        QCOMPARE(open.value().project, QString());
        QVERIFY(open.value().services.isEmpty());
    }

    void whatIsNotCertainIsLeftOpen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("external") << documented.toString().toUtf8() + "    external: true\n";
        QTest::addRow("named otherwise") << documented.toString().toUtf8() + "    name: chain\n";
        QTest::addRow("a variable") << QByteArray("services:\n  validator:\n    volumes:\n      - ${DATA}:/app/data\n");
        QTest::addRow("long form") << QByteArray("services:\n  validator:\n    volumes:\n      - type: bind\n        "
                                                 "source: ./data\n        target: /app/data\n");
        QTest::addRow("commented out") << QByteArray(
            "services:\n  validator:\n    volumes:\n     # - ./data:/app/data\n");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("not text") << QByteArray("\x00\xff\xfe\x80:/app/data", 14);
    }
    void whatIsNotCertainIsLeftOpen()
    {
        QFETCH(QByteArray, text);
        put(u"compose.yaml"_s, text);
        const auto config = readComposeFile(site(), {});
        QVERIFY(config);
        QVERIFY(config->services.isEmpty());
        QCOMPARE(config->project, u"validator1"_s);
    }

    void aBindOfTheData()
    {
        put(u"compose.yml"_s,
            "services:\n  validator:\n    volumes:\n      - './data:/app/data:rw,z'\n      - ~/x:/app/config\n");
        const auto config = readComposeFile(site(), {});
        QCOMPARE(config->services.value(0).mounts,
                 (QList<Mount>{{Mount::Kind::Bind, site() + u"/data"_s, u"/app/data"_s, false},
                               {Mount::Kind::Bind, QDir::homePath() + u"/x"_s, u"/app/config"_s, false}}));
    }

    void composeTakesTheseInThisOrder()
    {
        QCOMPARE(findComposeFile(site()), QString());
        QCOMPARE(readComposeFile(site(), {}).error().code, ErrorCode::Missing);
        for (const QString &name :
             {u"docker-compose.yaml"_s, u"docker-compose.yml"_s, u"compose.yml"_s, u"compose.yaml"_s}) {
            put(name, "x");
            QCOMPARE(findComposeFile(site()), QString(site() + u'/' + name));
        }
    }

    void aHugeFileIsRefused()
    {
        put(u"compose.yaml"_s, QByteArray(2 * 1024 * 1024, ' '));
        QCOMPARE(readComposeFile(site(), {}).error().code, ErrorCode::TooLarge);
    }

    void whatComposeSays()
    {
        const QByteArray json =
            R"({"name":"p","services":{"validator":{"container_name":"bt2c_validator","build":{"context":"/s"},
            "ports":[{"mode":"ingress","target":8081,"published":"18081","protocol":"tcp","host_ip":"127.0.0.1"},
                     {"target":3000,"published":"3000-3010"},{"target":9092}],
            "volumes":[{"type":"volume","source":"chain","target":"/app/data","volume":{}},
                       {"type":"bind","source":"/s/config","target":"/app/config","read_only":true,"bind":{}}]}},
            "volumes":{"chain":{"name":"other_chain","external":true},"more":{}}})";
        const auto config = parseComposeConfig(json, u"/s/compose.yml"_s);
        QVERIFY(config);
        QCOMPARE(config->project, u"p"_s);
        QCOMPARE(config->volumes, (QMap<QString, QString>{{u"chain"_s, u"other_chain"_s}, {u"more"_s, u"p_more"_s}}));
        const ComposeConfig::Service &validator = config->services.first();
        QCOMPARE(validator.image, u"p-validator"_s);
        QCOMPARE(validator.ports,
                 (QList<PortMapping>{
                     {u"127.0.0.1"_s, 18081, 8081, u"tcp"_s}, {{}, 0, 3000, u"tcp"_s}, {{}, 0, 9092, u"tcp"_s}}));
        QCOMPARE(validator.mounts, (QList<Mount>{{Mount::Kind::Volume, u"chain"_s, u"/app/data"_s, false},
                                                 {Mount::Kind::Bind, u"/s/config"_s, u"/app/config"_s, true}}));
    }

    void nonsenseFromCompose()
    {
        for (const QByteArray &json :
             {""_ba, "{}"_ba, "[]"_ba, "services:"_ba, "{\"services\":3}"_ba, "{\"services\":{}}"_ba})
            QCOMPARE(parseComposeConfig(json, {}).error().code, ErrorCode::Garbled);
        QVERIFY(parseComposeConfig(R"({"services":{"a":1,"b":{"volumes":7,"ports":{"x":1}}},"volumes":[]})", {}));
    }

private:
    [[nodiscard]] QString site() const { return m_dir->filePath(u"validator1"_s); }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(site() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestComposeFile)
#include "tst_composefile.moc"
