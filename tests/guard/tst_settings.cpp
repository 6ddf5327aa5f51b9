#include "core/guard/settings.h"
#include "tests/secrets/planted.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingIsSetAtFirst();
    void whatIsSetCounts();
    void aSiteHasItsOwn();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void whatIsWrongInTheFileIsToldAndDoesNotCount();
    void whatIsNotKnownIsKept();
    void whatCannotBeReadIsNotWrittenOver_data();
    void whatCannotBeReadIsNotWrittenOver();
    void twoAtATime();
    void webhooksOfASiteAndOfAll();
    void everyKeyCanBeSetAndUnset();
    void retentionOfEachType();
    void theWindowIsForEverybody();
    void aSiteHasItsBackupsAndAllHaveOneEngine();
    void anyBytes();
    void onlyItsOwnerMayReadIt();
    void allKeysAreDocumented();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a/b/config.json"_s); }
    void put(const QByteArray &bytes) const
    {
        QDir().mkpath(m_folder->filePath(u"a/b"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::nothingIsSetAtFirst()
{
    const auto settings = SettingsFile::open(path());
    QVERIFY(settings);
    QVERIFY(settings->of({}) == SiteSettings());
    QVERIFY(settings->of(u"/srv/validator1"_s) == SiteSettings());
    QVERIFY(settings->problems().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestSettings::whatIsSetCounts()
{
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"limits.recovery_point_hours"_s, u"4.5"_s, {}));
    QVERIFY(settings->set(u"limits.drill_days"_s, u"10"_s, {}));
    QVERIFY(settings->set(u"mail.to"_s, u"a@b.example, root"_s, {}));
    QVERIFY(settings->set(u"metrics.file"_s, u"/var/lib/node/bt2c.prom"_s, {}));
    QVERIFY(settings->set(u"alerts.disk-full.enabled"_s, u"false"_s, {}));
    QVERIFY(settings->set(u"alerts.chain-down.hold_minutes"_s, u"30"_s, {}));
    QVERIFY(settings->save());
    const auto again = SettingsFile::open(path());
    QVERIFY(again);
    const SiteSettings now = again->of(u"/srv/validator1"_s);
    QVERIFY(now.limits.point == 270min);
    QVERIFY(!now.pointFromSchedule);
    QVERIFY(now.limits.drill == 240h);
    QCOMPARE(now.mailTo, (QStringList{u"a@b.example"_s, u"root"_s}));
    QCOMPARE(now.metricsFile, u"/var/lib/node/bt2c.prom"_s);
    QCOMPARE(now.rules.size(), 2);
    QVERIFY(!now.rules.value(ReasonKind::DiskFull).enabled);
    QVERIFY(now.rules.value(ReasonKind::ChainDown).holds == 30min);
    QVERIFY(now.rules.value(ReasonKind::ChainDown).again == defaultRule(ReasonKind::ChainDown).again);
    QCOMPARE(again->value(u"limits.drill_days"_s, {}), u"10"_s);
    QCOMPARE(again->value(u"alerts.disk-full.enabled"_s, {}), u"false"_s);
}

void TestSettings::aSiteHasItsOwn()
{
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"limits.drill_days"_s, u"10"_s, {}));
    QVERIFY(settings->set(u"limits.drill_days"_s, u"20"_s, u"/srv/validator1"_s));
    QVERIFY(settings->save());
    const auto again = SettingsFile::open(path());
    QVERIFY(again->of(u"/srv/validator1/"_s).limits.drill == 480h);
    QVERIFY(again->of(u"/srv/validator2"_s).limits.drill == 240h);
    QVERIFY(settings->unset(u"limits.drill_days"_s, u"/srv/validator1"_s));
    QVERIFY(settings->of(u"/srv/validator1"_s).limits.drill == 240h);
    QVERIFY(settings->save());
    QVERIFY(!bytes().contains("sites"));
}

void TestSettings::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("no key") << u"limits.drill"_s << u"1"_s;
    QTest::newRow("empty") << u""_s << u"1"_s;
    QTest::newRow("too deep") << u"limits.drill_days.x"_s << u"1"_s;
    QTest::newRow("no such alert") << u"alerts.nothing.enabled"_s << u"true"_s;
    QTest::newRow("no number") << u"limits.drill_days"_s << u"soon"_s;
    QTest::newRow("negative") << u"limits.drill_days"_s << u"-1"_s;
    QTest::newRow("endless") << u"limits.drill_days"_s << u"inf"_s;
    QTest::newRow("too many") << u"limits.drill_days"_s << u"1e9"_s;
    QTest::newRow("no switch") << u"alerts.disk-full.enabled"_s << u"yes"_s;
    QTest::newRow("no address") << u"mail.to"_s << u"a@b, c d"_s;
    QTest::newRow("two as one") << u"mail.from"_s << u"a@b,c@d"_s;
    QTest::newRow("a path from here") << u"metrics.file"_s << u"bt2c.prom"_s;
    QTest::newRow("no such form") << u"webhooks.ops.form"_s << u"xml"_s;
    QTest::newRow("a webhook of a strange name") << u"webhooks.O ps.form"_s << u"json"_s;
    QTest::newRow("no such place") << u"secrets.in"_s << u"my head"_s;
    QTest::newRow("a repository from here") << u"offsite.repository"_s << u"repo"_s;
    QTest::newRow("a repository with its password")
        << u"offsite.repository"_s << u"rest:https://me:%1@host/x"_s.arg(plantedText("settings"));
    QTest::newRow("an engine with a password")
        << u"engine.host"_s << u"tcp://me:%1@host:2376"_s.arg(plantedText("engine"));
    QTest::newRow("no engine") << u"engine.host"_s << u"docker"_s;
    QTest::newRow("backups from here") << u"paths.backups"_s << u"backups"_s;
    QTest::newRow("a path of another kind") << u"metrics.file"_s << u"/tmp/bt2c.txt"_s;
}

void TestSettings::wrongValuesAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    auto settings = SettingsFile::open(path());
    const auto set = settings->set(key, text, {});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!set.error().detail.isEmpty());
    QVERIFY(settings->of({}) == SiteSettings());
}

void TestSettings::whatIsWrongInTheFileIsToldAndDoesNotCount()
{
    put(R"({"version": 1, "limits": {"drill_days": "many", "disk_days": 3, "other": 1}, "mail": 7,
            "sites": {"/srv/v": {"limits": {"drill_days": -1}, "extra": []}}})");
    const auto settings = SettingsFile::open(path());
    QVERIFY(settings);
    QVERIFY(settings->of(u"/srv/v"_s).limits.drill == StandingLimits().drill);
    QCOMPARE(settings->of(u"/srv/v"_s).limits.diskDays, 3.0);
    QStringList keys;
    for (const SettingProblem &problem : settings->problems()) {
        keys.append(problem.key);
        QVERIFY(!problem.words.isEmpty());
    }
    keys.sort();
    QCOMPARE(keys, (QStringList{u"/srv/v: extra"_s, u"/srv/v: limits.drill_days"_s, u"limits.drill_days"_s,
                                u"limits.other"_s, u"mail"_s}));
}

void TestSettings::whatIsNotKnownIsKept()
{
    put(R"({"version": 1, "note": "mine", "limits": {"other": [1, {"a": null}]}, "sites": {"/srv/v": {"colour": "red"}}})");
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"limits.drill_days"_s, u"7"_s, {}));
    QVERIFY(settings->set(u"limits.drill_days"_s, u"8"_s, u"/srv/v"_s));
    QVERIFY(settings->unset(u"limits.drill_days"_s, u"/srv/v"_s));
    QVERIFY(settings->save());
    const QJsonObject root = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(root, QJsonDocument::fromJson(
                       R"({"version": 1, "note": "mine", "limits": {"drill_days": 7, "other": [1, {"a": null}]},
                                               "sites": {"/srv/v": {"colour": "red"}}})")
                       .object());
}

void TestSettings::whatCannotBeReadIsNotWrittenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("half written") << QByteArray(R"({"version": 1, "limits": {"drill_d)") << int(ErrorCode::Garbled);
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Garbled);
    QTest::newRow("a list") << QByteArray("[1]") << int(ErrorCode::Garbled);
    QTest::newRow("bytes") << QByteArray("\0\xff", 2) << int(ErrorCode::Garbled);
    QTest::newRow("the future") << QByteArray(R"({"version": 2})") << int(ErrorCode::Unsupported);
    QTest::newRow("no version") << QByteArray(R"({"version": "one"})") << int(ErrorCode::Unsupported);
    QTest::newRow("huge") << QByteArray(2'000'000, ' ') << int(ErrorCode::TooLarge);
}

void TestSettings::whatCannotBeReadIsNotWrittenOver()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    put(content);
    const auto settings = SettingsFile::open(path());
    QVERIFY(!settings);
    QCOMPARE(int(settings.error().code), code);
    QCOMPARE(settings.error().subject, path());
    QCOMPARE(bytes(), content);
}

void TestSettings::twoAtATime()
{
    auto one = SettingsFile::open(path());
    auto other = SettingsFile::open(path());
    QVERIFY(one->set(u"limits.drill_days"_s, u"7"_s, {}));
    QVERIFY(one->save());
    QVERIFY(other->set(u"limits.disk_days"_s, u"7"_s, {}));
    const auto saved = other->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Outdated);
    QVERIFY(bytes().contains("drill_days") && !bytes().contains("disk_days"));
    // The first one goes on.
    QVERIFY(one->set(u"limits.disk_days"_s, u"9"_s, {}));
    QVERIFY(one->save());
}

void TestSettings::webhooksOfASiteAndOfAll()
{
    const QString site = u"/srv/validator1"_s;
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"webhooks.ops.form"_s, u"slack"_s, {}));
    QVERIFY(settings->set(u"webhooks.alive.form"_s, u"ping"_s, {}));
    QVERIFY(settings->set(u"webhooks.ops.form"_s, u"off"_s, site));
    QVERIFY(settings->set(u"webhooks.mine.form"_s, u"ntfy"_s, site));
    QVERIFY(settings->set(u"webhooks.mine.certificates"_s, u"/etc/ca.pem"_s, site));
    QVERIFY(settings->save());
    const auto again = SettingsFile::open(path());
    QCOMPARE(again->of({}).webhooks.keys(), (QStringList{u"alive"_s, u"ops"_s}));
    const SiteSettings own = again->of(site);
    QCOMPARE(own.webhooks.keys(), (QStringList{u"alive"_s, u"mine"_s, u"ops"_s}));
    QCOMPARE(own.webhooks.value(u"ops"_s).form, WebhookForm::Off);
    QCOMPARE(own.webhooks.value(u"mine"_s), (Webhook{WebhookForm::Ntfy, u"/etc/ca.pem"_s}));
    QVERIFY(again->keys(site).contains(u"webhooks.mine.form"_s));
    QVERIFY(!again->keys({}).contains(u"webhooks.mine.form"_s));
    QCOMPARE(again->sites(), QStringList{site});
    QVERIFY(again->problems().isEmpty());
    // One without a form is none.
    put(R"({"version": 1, "webhooks": {"a": {"certificates": "/x"}, "B!": {"form": "json"}}})");
    const auto odd = SettingsFile::open(path());
    QVERIFY(odd->of({}).webhooks.isEmpty());
    QCOMPARE(odd->problems().size(), 1);
}

void TestSettings::everyKeyCanBeSetAndUnset()
{
    auto settings = SettingsFile::open(path());
    for (const QString &key : settings->keys({})) {
        QString text = u"5"_s;
        if (key == "secrets.in"_L1)
            text = u"file"_s;
        else if (key == "offsite.repository"_L1)
            text = u"sftp:me@host:/srv/bt2c"_s;
        else if (key.endsWith(".enabled"_L1) || key.endsWith(".after_backup"_L1))
            text = u"false"_s;
        else if (key.startsWith("mail."_L1))
            text = u"me@example.com"_s;
        else if (key == "console.appearance"_L1)
            text = u"dark"_s;
        else if (key == "console.contrast"_L1)
            text = u"more"_s;
        else if (key == "console.language"_L1)
            text = u"pt_BR"_s;
        else if (key.startsWith("metrics."_L1))
            text = u"/tmp/a.prom"_s;
        else if (key.startsWith("paths."_L1))
            text = u"/srv/validator"_s;
        else if (key == "engine.host"_L1)
            text = u"ssh://me@node1"_s;
        const QString before = settings->value(key, {}).value_or(u"?"_s);
        QVERIFY2(settings->set(key, text, {}), qPrintable(key));
        QCOMPARE(settings->value(key, {}), text);
        QVERIFY(settings->unset(key, {}));
        QCOMPARE(settings->value(key, {}), before);
    }
    QVERIFY(settings->of({}) == SiteSettings());
}

void TestSettings::retentionOfEachType()
{
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->of({}).retention == documentedPolicy());
    QCOMPARE(settings->value(u"retention.full.last"_s, {}), u"10"_s);
    QVERIFY(settings->set(u"retention.full.last"_s, u"3"_s, {}));
    QVERIFY(settings->set(u"retention.weekly.monthly"_s, u"6"_s, u"/s"_s));
    RetentionPolicy wanted = documentedPolicy();
    wanted[BackupType::Full].last = 3;
    QVERIFY(settings->of({}).retention == wanted);
    wanted[BackupType::Weekly].monthly = 6;
    QVERIFY(settings->of(u"/s"_s).retention == wanted);
    QVERIFY(!settings->set(u"retention.full.last"_s, u"-1"_s, {}));
    QVERIFY(!settings->set(u"retention.full.yearly"_s, u"1"_s, {}));
    QVERIFY(!settings->set(u"retention.unknown.last"_s, u"1"_s, {}));
}

void TestSettings::theWindowIsForEverybody()
{
    auto settings = SettingsFile::open(path());
    QVERIFY(!settings->set(u"console.language"_s, u"de"_s, u"/s"_s));
    QVERIFY(!settings->set(u"console.language"_s, u"tlh"_s, {}));
    QVERIFY(settings->set(u"console.language"_s, u"de"_s, {}));
    QVERIFY(settings->set(u"console.appearance"_s, u"dark"_s, {}));
    QVERIFY(settings->save());
    const auto again = SettingsFile::open(path());
    QCOMPARE(again->of(u"/s"_s).console, (ConsoleSettings{u"dark"_s, u"system"_s, u"de"_s}));
}

void TestSettings::aSiteHasItsBackupsAndAllHaveOneEngine()
{
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"paths.backups"_s, u"/mnt/all"_s, {}));
    QVERIFY(settings->set(u"paths.backups"_s, u"/mnt/two"_s, u"/srv/two"_s));
    QCOMPARE(settings->of(u"/srv/one"_s).backupDirectory, u"/mnt/all"_s);
    QCOMPARE(settings->of(u"/srv/two"_s).backupDirectory, u"/mnt/two"_s);
    QVERIFY(!settings->set(u"engine.host"_s, u"unix:///run/d.sock"_s, u"/srv/two"_s));
    QVERIFY(!settings->set(u"paths.site"_s, u"/srv/one"_s, u"/srv/two"_s));
    QVERIFY(settings->set(u"engine.host"_s, u"unix:///run/d.sock"_s, {}));
    QCOMPARE(settings->of(u"/srv/two"_s).engine, u"unix:///run/d.sock"_s);
    // What is refused is not said again: it may hold a password.
    const auto refused = settings->set(u"engine.host"_s, u"tcp://me:secret@host"_s, {});
    QVERIFY(!refused && !refused.error().detail.contains(u"secret@"_s));
}

/// Whatever stands there is told as an error or read; nothing crashes.
void TestSettings::anyBytes()
{
    QRandomGenerator random(5);
    const QByteArray good =
        R"({"version":1,"limits":{"drill_days":7,"disk_days":3},"mail":{"to":["a@b"]},"sites":{"/s":{"alerts":{"disk-full":{"enabled":true}}}}})";
    for (int round = 0; round < 3000; ++round) {
        QByteArray content = good;
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const qsizetype at = random.bounded(content.size());
            if (random.bounded(2) == 0)
                content[at] = char(random.bounded(256));
            else
                content.remove(at, random.bounded(1, 9));
            if (content.isEmpty())
                content = " ";
        }
        put(content);
        const auto settings = SettingsFile::open(path());
        if (!settings)
            continue;
        (void)settings->of(u"/s"_s);
        (void)settings->problems();
    }
}

void TestSettings::onlyItsOwnerMayReadIt()
{
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"mail.to"_s, u"a@b"_s, {}));
    QVERIFY(settings->save());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void TestSettings::allKeysAreDocumented()
{
    QFile file(QStringLiteral(BT2C_SOURCES "/docs/settings.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    auto settings = SettingsFile::open(path());
    QVERIFY(settings->set(u"webhooks.ops.form"_s, u"json"_s, {}));
    for (const QString &key : settings->keys({})) {
        QStringList parts = key.split(u'.');
        if (parts.size() == 3)
            parts[1] = parts.first() == "alerts"_L1      ? u"KIND"_s
                       : parts.first() == "retention"_L1 ? u"TYPE"_s
                                                         : u"NAME"_s;
        QVERIFY2(page.contains(u"| `%1` |"_s.arg(parts.join(u'.'))), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
