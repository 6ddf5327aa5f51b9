#include "tests/guard/alertplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A site whose matters are made and mended by the command line.
struct Site
{
    Place place;
    AlertPlace alerts{place.path(QStringLiteral("alerts")), place.environment()};

    [[nodiscard]] QStringList where() const
    {
        return {u"--data-dir"_s, place.site(), u"--backup-dir"_s, place.backups()};
    }
    Run run(const QStringList &arguments) const { return runProcess(cliPath(), arguments, alerts.environment()); }
    /// And verifies it, as a scheduled one is.
    [[nodiscard]] QString backUp(const QString &type = u"full"_s) const
    {
        const QString archive = backUpOnly(type);
        verify(archive);
        return archive;
    }
    [[nodiscard]] QString backUpOnly(const QString &type = u"full"_s) const
    {
        // Two of the same second would have one name.
        QTest::qSleep(1100);
        return run(QStringList{u"backup"_s, u"--type"_s, type, u"--keep-all"_s, u"--json"_s} + where())
            .json()[u"path"_s]
            .toString();
    }
    void verify(const QString &archive) const { (void)run({u"verify"_s, archive}); }
    /// Under another name, with its checksum: as another machine made it.
    static QString renamed(const QString &archive, const QString &name)
    {
        const QString other = QFileInfo(archive).path() + u'/' + name;
        QFile::rename(archive, other);
        QFile::rename(archive + u".sha256"_s, other + u".sha256"_s);
        QFile::remove(archive + u".json"_s);
        return other;
    }
    static void flip(const QString &archive)
    {
        QByteArray bytes = readFile(archive);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 0x20);
        writeFile(archive, bytes);
    }
};

/// What is the matter, how it comes, and how it goes again.
struct Cause
{
    const char *kind;
    std::function<void(Site &)> before;      ///< so that nothing of that kind is the matter yet
    std::function<void(Site &)> come;
    std::function<void(Site &)> go;
};

QString kept;   ///< what a cause has to remember for its end

const Cause causes[] = {
    {"folder-missing", [](Site &site) { (void)site.backUp(); },
     [](Site &site) { QDir().rename(site.place.backups(), site.place.path(u"away"_s)); },
     [](Site &site) { QDir().rename(site.place.path(u"away"_s), site.place.backups()); }},
    {"no-backups", [](Site &site) { kept = site.backUp(); },
     [](Site &site) {
         for (const QString &name : QDir(site.place.backups()).entryList({u"bt2c_*"_s}))
             QFile::remove(site.place.backups() + u'/' + name);
     },
     [](Site &site) { (void)site.backUp(); }},
    {"only-config", [](Site &site) { kept = site.backUp(); (void)site.backUp(u"config"_s); },
     [](Site &) {
         for (const QString &ending : {u""_s, u".sha256"_s, u".json"_s})
             QFile::remove(kept + ending);
     },
     [](Site &site) { (void)site.backUp(); }},
    {"none-usable", [](Site &site) { kept = site.backUp(); },
     [](Site &site) { Site::flip(kept); site.verify(kept); },
     [](Site &site) { Site::flip(kept); site.verify(kept); }},
    {"none-verified", [](Site &site) { kept = site.backUp(); },
     [](Site &) { kept = Site::renamed(kept, u"bt2c_full_backup_20260101_000000.tar.gz"_s); },
     [](Site &site) { site.verify(kept); }},
    {"newest-bad", [](Site &site) { (void)site.backUp(); kept = site.backUp(); },
     [](Site &site) { Site::flip(kept); site.verify(kept); },
     [](Site &site) { (void)site.backUp(); }},
    {"older-bad", [](Site &site) { kept = site.backUp(); (void)site.backUp(); },
     [](Site &site) { Site::flip(kept); site.verify(kept); },
     [](Site &site) { Site::flip(kept); site.verify(kept); }},
    {"newest-unproven", [](Site &site) { (void)site.backUp(); },
     [](Site &site) { kept = site.backUpOnly(); },
     [](Site &site) { site.verify(kept); }},
    {"point-old", [](Site &site) { (void)site.backUp(); },
     [](Site &site) {
         const QString only = QDir(site.place.backups()).entryList({u"*.tar.gz"_s}).value(0);
         kept = Site::renamed(site.place.backups() + u'/' + only, u"bt2c_full_backup_20260101_000000.tar.gz"_s);
         site.verify(kept);
     },
     [](Site &site) { (void)site.backUp(); }},
    {"clock-back", [](Site &site) { (void)site.backUp(); },
     [](Site &site) { kept = Site::renamed(site.backUp(), u"bt2c_full_backup_20990101_000000.tar.gz"_s); },
     [](Site &) { QFile::remove(kept); }},
    {"never-drilled", [](Site &) {}, [](Site &site) { (void)site.backUp(); },
     [](Site &site) {
         const QString only = QDir(site.place.backups()).entryList({u"*.tar.gz"_s}).value(0);
         (void)site.run(QStringList{u"drill"_s, site.place.backups() + u'/' + only, u"--no-boot"_s} + site.where());
     }},
    {"unfinished-restore", [](Site &site) { kept = site.backUp(); },
     [](Site &site) {
         // Killed between its two renames, or where it is written down first.
         QProcess restore;
         restore.setProcessEnvironment(site.alerts.environment());
         restore.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                     u"inject=renameat2:signal=KILL:when=1"_s, cliPath(), u"restore"_s, kept,
                                     u"--data-dir"_s, site.place.site()});
         restore.waitForFinished(60'000);
     },
     [](Site &site) { (void)site.run({u"list"_s, u"--data-dir"_s, site.place.site()}); }},
    {"settings-unreadable", [](Site &) {},
     [](Site &site) {
         kept = site.alerts.environment().value(u"BT2C_CONFIG"_s);
         QFile::copy(kept, kept + u".good"_s);
         // From the future; what it says of webhooks does not count, but mail by the command line does.
         writeFile(kept, QByteArray(readFile(kept)).replace("\"version\":1", "\"version\":9"));
     },
     [](Site &) {
         QFile::remove(kept);
         QFile::rename(kept + u".good"_s, kept);
     }},
};

} // namespace

/// Each alert by what really causes it, told once when it comes and once when it goes, by mail and to a web server.
class TestAlertCauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachComesAndGoes_data();
    void eachComesAndGoes();
    void aDeadNetworkInBetween();
    void twoThatLookAtOnceTellOnce();
};

void TestAlertCauses::eachComesAndGoes_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(causes)); ++i)
        QTest::newRow(causes[i].kind) << i;
}

void TestAlertCauses::eachComesAndGoes()
{
    QFETCH(int, number);
    const Cause &cause = causes[number];
    const QString kind = QString::fromLatin1(cause.kind);
    const bool byMailAlone = kind == "settings-unreadable"_L1;
    Site site;
    makeSite(site.place.site(), quint32(number + 1));
    cause.before(site);
    QStringList arguments = site.where();
    if (byMailAlone)
        arguments += {u"--mail"_s, u"me@example.com"_s};
    Run run = site.alerts.watch(arguments);
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(site.alerts.posted(u"raised"_s, kind), 0);

    cause.come(site);
    run = site.alerts.watch(arguments);
    QVERIFY2(run.exit == 0, run.text().constData());
    if (byMailAlone)
        QCOMPARE(site.alerts.mailed(u"The settings do not count"_s), 1);
    else
        QCOMPARE(site.alerts.posted(u"raised"_s, kind), 1);
    QCOMPARE(site.alerts.posted(u"cleared"_s, kind), 0);

    cause.go(site);
    run = site.alerts.watch(arguments);
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(site.alerts.posted(u"cleared"_s, kind), 1);
    QCOMPARE(site.alerts.posted(u"raised"_s, kind), byMailAlone ? 0 : 1);
    QCOMPARE(site.alerts.posted(u"again"_s, kind), 0);
    // By mail as often.
    QVERIFY(site.alerts.mailed(u"Over: "_s) >= 1);
}

void TestAlertCauses::aDeadNetworkInBetween()
{
    Site site;
    makeSite(site.place.site(), 3);
    site.alerts.server().stop();
    Run run = runProcess(cliPath(), QStringList{u"watch"_s, u"--json"_s} + site.where(), site.alerts.environment());
    QVERIFY2(run.exit == 1, run.text().constData());
    QVERIFY(!run.json()[u"unsent"_s].toArray().isEmpty());
    // Mail goes its own way, and is told once although the other is tried again and again.
    QCOMPARE(site.alerts.mailed(u"There is no backup in"_s), 1);
    for (int i = 0; i < 3; ++i)
        run = runProcess(cliPath(), QStringList{u"watch"_s, u"--quiet"_s} + site.where(), site.alerts.environment());
    QCOMPARE(site.alerts.mailed(u"There is no backup in"_s), 1);
    // Another server takes its place, and gets what is the matter once.
    const WebServer other;
    const QString secrets = QFileInfo(site.alerts.environment().value(u"BT2C_CONFIG"_s)).path() + u"/secrets.json"_s;
    writeFile(secrets,
              QByteArray(R"({"version":1,"secrets":{"webhooks.ops":")" + other.address(u"/ok"_s).toUtf8() + "\"}}"));
    run = runProcess(cliPath(), QStringList{u"watch"_s, u"--quiet"_s} + site.where(), site.alerts.environment());
    QVERIFY2(run.exit == 0, run.text().constData());
    run = runProcess(cliPath(), QStringList{u"watch"_s, u"--quiet"_s} + site.where(), site.alerts.environment());
    int told = 0;
    for (const QJsonObject &post : other.posts())
        told += post[u"body"_s].toString().contains(u"\"kind\":\"no-backups\""_s) ? 1 : 0;
    QCOMPARE(told, 1);
}

void TestAlertCauses::twoThatLookAtOnceTellOnce()
{
    Site site;
    makeSite(site.place.site(), 4);
    QList<QProcess *> all;
    for (int i = 0; i < 6; ++i) {
        auto *process = new QProcess(this);
        process->setProcessEnvironment(site.alerts.environment());
        process->start(cliPath(), QStringList{u"watch"_s, u"--quiet"_s} + site.where());
        all.append(process);
    }
    for (QProcess *process : std::as_const(all)) {
        QVERIFY(process->waitForFinished());
        QVERIFY2(process->exitCode() == 0 || process->exitCode() == 6, process->readAllStandardError().constData());
    }
    QCOMPARE(site.alerts.posted(u"raised"_s, u"no-backups"_s), 1);
    QCOMPARE(site.alerts.mailed(u"There is no backup in"_s), 1);
}

QTEST_GUILESS_MAIN(TestAlertCauses)
#include "tst_alertcauses.moc"
