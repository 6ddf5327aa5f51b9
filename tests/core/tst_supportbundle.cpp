#include "core/bundle/supportbundle.h"
#include "core/site/ledger.h"
#include "tests/cli/place.h"
#include "tests/core/fakeengine.h"
#include "tests/secrets/planted.h"

#include <KArchiveDirectory>
#include <KZip>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

struct Planted
{
    const char *kind;
    QByteArray secret;             ///< what must not be found
    QByteArray line;               ///< how it is written down
};

Planted lineWith(const char *kind, const char *name, const QByteArray &before, const QByteArray &after = {})
{
    const QByteArray secret = plantedSecret(name);
    return {kind, secret, QByteArray(before + secret + after)};
}

/// Secrets of more than ten kinds. Put together here, so that no scanner takes this file for a leak.
const QList<Planted> planted{
    {"PEM", "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY",
     "-----BEGIN EC "
     "PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY\n-----END EC "
     "PRIVATE KEY-----"},
    {"WIF", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
     "imported 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"},
    {"extended key", "QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKm",
     "from "
     "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"},
    {"hexadecimal key", "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35",
     "validator_private_key: e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35"},
    {"seed phrase", "wave sausage worth",
     "restored from legal winner thank year wave sausage worth useful legal winner thank yellow"},
    {"JWT", "eyJzdWIiOiIxMjM0NTY3ODkwIn0",
     "session eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmN"},
    lineWith("bearer", "b3arer-0123456789", "Authorization: Bearer "),
    {"GitHub", "16C7e42F292c6912E7710c838347Ae178B4a",
     "pull with ghp_"
     "16C7e42F292c6912E7710c838347Ae178B4a"},
    {"Slack", "17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy",
     "alert xoxb-"
     "17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy"},
    {"AWS", "IOSFODNN7EXAMPLE",
     "bucket AKIA"
     "IOSFODNN7EXAMPLE"},
    lineWith("address", "addr3ss-hunter2", "db postgres://bt2c:", "@db:5432/chain"),
    lineWith("password", "passw0rd-hunter2", "  GF_SECURITY_ADMIN_PASSWORD: "),
    lineWith("environment", "env1ronment-hunter2", "      - BT2C_WALLET_PASS="),
    lineWith("API key", "ap1-hunter2", "api_key = "),
    lineWith("option", "opt10n-hunter2", "    command: bt2c-node --wallet-password ", " --port 8081"),
    {"base64 key",
     "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=", "node_key: 3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs="},
    lineWith("JSON", "js0n-hunter2", "{\"secret\": \"", "\", \"height\": 7}"),
};

const QByteArray wallet = plantedSecret("wallet");

QByteArray allLines()
{
    QByteArray text;
    for (const Planted &one : planted)
        text += one.line + '\n';
    return text;
}

/// One validator whose log holds the secrets.
class LoggingEngine final : public FakeEngine
{
public:
    LoggingEngine()
    {
        Container validator;
        validator.id = QString(64, u'a');
        validator.name = u"bt2c_validator"_s;
        validator.image = u"bt2c/validator:1"_s;
        validator.state = ContainerState::Exited;
        validator.exitCode = 1;
        all.append(validator);
    }
    Result<EngineInfo> info(Control &) override
    {
        EngineInfo info;
        info.product = u"Docker Engine"_s;
        info.version = u"26.1.5"_s;
        return info;
    }
    Result<void> logs(const QString &, const LogOptions &options, const std::function<bool(const LogLine &)> &handler,
                      Control &control) override
    {
        asked = options.tail;
        while (hangs && !control.cancelled())
            QTest::qSleep(10);
        if (hangs)
            return failure(ErrorCode::Cancelled);
        const QList<QByteArray> lines = allLines().split('\n');
        for (const QByteArray &line : lines)
            handler({LogLine::Stream::Output, QDateTime::currentDateTimeUtc(), line});
        handler({LogLine::Stream::Error, QDateTime::currentDateTimeUtc(),
                 "ERROR block 00000042.dat does not match its hash " + QByteArray(64, 'c')});
        return {};
    }
    int asked = 0;
    bool hangs = false;
};

} // namespace

class SupportBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsNoneOfThePlantedSecrets();
    void holdsWhatSupportNeeds();
    void writesOnlyWhatIsIncluded();
    void neverReplacesAFileUnasked();
    void saysWhyItCannotBeWritten();
    void namesWhatCouldNotBeHad();
    void isCollectedThoughTheEngineHangs();

private:
    [[nodiscard]] SupportBundle collect();
    [[nodiscard]] RecoveryServices services();
    [[nodiscard]] static const BundleFile *find(const SupportBundle &bundle, const QString &name);
    /// Name and content of all files in a ZIP.
    [[nodiscard]] static QMap<QString, QByteArray> unzip(const QString &path);

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Ledger> m_ledger;
    std::shared_ptr<LoggingEngine> m_engine;
    std::unique_ptr<ChosenEngine> m_engines;
    SystemClock m_clock;
    Site m_site;
};

void SupportBundleTest::init()
{
    m_place = std::make_unique<Place>();
    makeSite(m_place->site(), 1);
    m_site = {m_place->site(), m_place->backups()};
    m_ledger = std::make_unique<Ledger>(m_place->path(u"ledger.sqlite"_s));
    m_engine = std::make_shared<LoggingEngine>();
    m_engines = std::make_unique<ChosenEngine>([this](Control &) {
        EngineChoice choice;
        choice.engine = m_engine;
        return choice;
    });
    writeFile(m_site.directory + u"/docker-compose.yml"_s,
              "services:\n  validator:\n    image: bt2c/validator:1\n    environment:\n" + allLines());
    writeFile(m_site.directory + u"/.env"_s, QByteArray("PASSWORD=" + plantedSecret("dotenv") + "\n"));
    writeFile(m_site.directory + u"/config/wallet.json"_s, QByteArray("{\"x\": \"" + wallet + "\"}"));
    writeFile(m_site.directory + u"/data/wallet.dat"_s, wallet);
    writeFile(m_site.directory + u"/backup.log"_s,
              allLines() + "2026-03-22 01:00:02,123 - bt2c_backup - INFO - Backup completed\n");
    writeFile(m_place->path(u"home/scheduled_backup.log"_s), allLines());
    const auto id = m_ledger->begin(u"restore"_s, m_site.directory, u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    QVERIFY(id);
    QVERIFY(m_ledger->end(*id, u"failed"_s,
                          {{u"detail"_s, QString::fromUtf8(allLines())}, {u"password"_s, plantedText("l3dger")}}));
}

void SupportBundleTest::cleanup()
{
    m_ledger.reset();
    m_place.reset();
}

RecoveryServices SupportBundleTest::services()
{
    RecoveryServices services;
    services.services = {&m_clock, m_ledger.get(), nullptr, m_engines.get()};
    services.engines = m_engines.get();
    services.surroundings.home = m_place->path(u"home"_s);
    services.surroundings.setting = u"tcp://admin:%1@host:2375"_s.arg(plantedText("sett1ng"));
    services.folder = m_place->path(u"recoveries"_s);
    return services;
}

SupportBundle SupportBundleTest::collect()
{
    Control control;
    return collectSupportBundle(m_site, services(), control);
}

const BundleFile *SupportBundleTest::find(const SupportBundle &bundle, const QString &name)
{
    const auto found = std::ranges::find(bundle.files, name, &BundleFile::name);
    return found == bundle.files.end() ? nullptr : &*found;
}

QMap<QString, QByteArray> SupportBundleTest::unzip(const QString &path)
{
    QMap<QString, QByteArray> files;
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return files;
    const auto walk = [&files](const auto &self, const KArchiveDirectory *folder, const QString &prefix) -> void {
        const QStringList names = folder->entries();
        for (const QString &name : names) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory())
                self(self, static_cast<const KArchiveDirectory *>(entry), prefix + name + u'/');
            else
                files.insert(prefix + name, static_cast<const KArchiveFile *>(entry)->data());
        }
    };
    walk(walk, zip.directory(), {});
    return files;
}

void SupportBundleTest::holdsNoneOfThePlantedSecrets()
{
    const SupportBundle bundle = collect();
    const QString path = m_place->path(u"bundle.zip"_s);
    QVERIFY(writeSupportBundle(bundle, path, false));
    const QMap<QString, QByteArray> files = unzip(path);
    QVERIFY(files.contains(u"logs/bt2c_validator.log"_s));
    QVERIFY(files.contains(u"site/docker-compose.yml"_s));
    QVERIFY(files.contains(u"logs/backup.log"_s));
    QVERIFY(files.contains(u"logs/scheduled_backup.log"_s));
    QList<QByteArray> secrets{plantedSecret("dotenv"), wallet, plantedSecret("l3dger"), plantedSecret("sett1ng")};
    for (const Planted &one : planted)
        secrets.append(one.secret);
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!file->contains(secret), qPrintable(file.key() + u": "_s + QString::fromUtf8(secret)));
    }
    // Nor anywhere between them.
    const QByteArray raw = readFile(path);
    for (const QByteArray &secret : std::as_const(secrets))
        QVERIFY2(!raw.contains(secret), secret.constData());
    QVERIFY(find(bundle, u"logs/bt2c_validator.log"_s)->redactions >= planted.size());
}

void SupportBundleTest::holdsWhatSupportNeeds()
{
    const SupportBundle bundle = collect();
    QCOMPARE(bundle.files.first().name, u"README.md"_s);
    for (const QString &name :
         {u"diagnosis.json"_s, u"status.json"_s, u"logs/bt2c_validator.log"_s, u"ledger.json"_s, u"backups.json"_s,
          u"site/docker-compose.yml"_s, u"settings.json"_s, u"versions.json"_s, u"disk.txt"_s})
        QVERIFY2(find(bundle, name), qPrintable(name));
    const QByteArray log = find(bundle, u"logs/bt2c_validator.log"_s)->content;
    QVERIFY(log.contains(QByteArray("block 00000042.dat does not match its hash " + QByteArray(64, 'c'))));
    QCOMPARE(m_engine->asked, 2000);
    const QJsonObject status = QJsonDocument::fromJson(find(bundle, u"status.json"_s)->content).object();
    QCOMPARE(status["containers"_L1][0]["exit_code"_L1].toInt(), 1);
    QVERIFY(find(bundle, u"README.md"_s)->content.contains("logs/bt2c_validator.log"));
    QVERIFY(std::ranges::any_of(bundle.leftOut, [](const QString &words) { return words.contains(u".env"_s); }));
}

void SupportBundleTest::writesOnlyWhatIsIncluded()
{
    SupportBundle bundle = collect();
    for (BundleFile &file : bundle.files)
        file.included = file.name == u"disk.txt"_s;
    const QString path = m_place->path(u"bundle.zip"_s);
    QVERIFY(writeSupportBundle(bundle, path, false));
    QCOMPARE(unzip(path).keys(), QStringList{u"disk.txt"_s});
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U);
    QCOMPARE(info.st_nlink, nlink_t(1));
    QCOMPARE(QDir(m_place->root()).entryList({u".*part"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void SupportBundleTest::neverReplacesAFileUnasked()
{
    const QString path = m_place->path(u"bundle.zip"_s);
    writeFile(path, "mine");
    const SupportBundle bundle{{{u"a.txt"_s, {}, "content", 0, true}}, {}};
    const auto refused = writeSupportBundle(bundle, path, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(readFile(path), QByteArray("mine"));
    QVERIFY(writeSupportBundle(bundle, path, true));
    QCOMPARE(unzip(path).value(u"a.txt"_s), QByteArray("content"));
}

void SupportBundleTest::saysWhyItCannotBeWritten()
{
    const SupportBundle bundle{{{u"a.txt"_s, {}, "content", 0, true}}, {}};
    const auto missing = writeSupportBundle(bundle, m_place->path(u"no/such/folder/b.zip"_s), false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Missing);
    const auto folder = writeSupportBundle(bundle, m_place->root(), true);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::InvalidArgument);
}

void SupportBundleTest::namesWhatCouldNotBeHad()
{
    QFile::remove(m_site.directory + u"/docker-compose.yml"_s);
    m_site.backupDirectory = m_place->path(u"gone"_s);
    m_engine.reset();
    const SupportBundle bundle = collect();
    QVERIFY(!find(bundle, u"site/docker-compose.yml"_s));
    QVERIFY(!find(bundle, u"backups.json"_s));
    QVERIFY(find(bundle, u"status.json"_s));
    QVERIFY2(bundle.leftOut.size() >= 3, qPrintable(bundle.leftOut.join(u'\n')));
}

void SupportBundleTest::isCollectedThoughTheEngineHangs()
{
    m_engine->hangs = true;
    Control control;
    const SupportBundle bundle = collectSupportBundle(m_site, services(), control);
    QVERIFY(find(bundle, u"ledger.json"_s));
    QVERIFY(find(bundle, u"logs/backup.log"_s));
    QVERIFY(!find(bundle, u"logs/bt2c_validator.log"_s));
    QVERIFY(
        std::ranges::any_of(bundle.leftOut, [](const QString &words) { return words.contains(u"bt2c_validator"_s); }));
}

QTEST_GUILESS_MAIN(SupportBundleTest)
#include "tst_supportbundle.moc"
