#include "tests/guard/causesite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const Cause causes[] = {
    {"folder-missing", [](Site &site) { (void)site.backUp(); },
     [](Site &site) { QDir().rename(site.place.backups(), site.place.path(u"away"_s)); },
     [](Site &site) { QDir().rename(site.place.path(u"away"_s), site.place.backups()); }},
    {"no-backups", [](Site &site) { site.kept = site.backUp(); },
     [](Site &site) {
         for (const QString &name : QDir(site.place.backups()).entryList({u"bt2c_*"_s}))
             QFile::remove(site.place.backups() + u'/' + name);
     },
     [](Site &site) { (void)site.backUp(); }},
    {"only-config", [](Site &site) { site.kept = site.backUp(); (void)site.backUp(u"config"_s); },
     [](Site &site) {
         for (const QString &ending : {u""_s, u".sha256"_s, u".json"_s})
             QFile::remove(site.kept + ending);
     },
     [](Site &site) { (void)site.backUp(); }},
    {"none-usable", [](Site &site) { site.kept = site.backUp(); },
     [](Site &site) { Site::flip(site.kept); site.verify(site.kept); },
     [](Site &site) { Site::flip(site.kept); site.verify(site.kept); }},
    {"none-verified", [](Site &site) { site.kept = site.backUp(); },
     [](Site &site) { site.kept = Site::renamed(site.kept, u"bt2c_full_backup_20260101_000000.tar.gz"_s); },
     [](Site &site) { site.verify(site.kept); }},
    {"newest-bad", [](Site &site) { (void)site.backUp(); site.kept = site.backUp(); },
     [](Site &site) { Site::flip(site.kept); site.verify(site.kept); },
     [](Site &site) { (void)site.backUp(); }},
    {"older-bad", [](Site &site) { site.kept = site.backUp(); (void)site.backUp(); },
     [](Site &site) { Site::flip(site.kept); site.verify(site.kept); },
     [](Site &site) { Site::flip(site.kept); site.verify(site.kept); }},
    {"newest-unproven", [](Site &site) { (void)site.backUp(); },
     [](Site &site) { site.kept = site.backUpOnly(); },
     [](Site &site) { site.verify(site.kept); }},
    {"point-old", [](Site &site) { (void)site.backUp(); },
     [](Site &site) {
         site.kept = Site::renamed(site.onlyArchive(), u"bt2c_full_backup_20260101_000000.tar.gz"_s);
         site.verify(site.kept);
     },
     [](Site &site) { (void)site.backUp(); }},
    {"clock-back", [](Site &site) { (void)site.backUp(); },
     [](Site &site) { site.kept = Site::renamed(site.backUp(), u"bt2c_full_backup_20990101_000000.tar.gz"_s); },
     [](Site &site) { QFile::remove(site.kept); }},
    {"never-drilled", [](Site &) {}, [](Site &site) { (void)site.backUp(); },
     [](Site &site) { (void)site.here({u"drill"_s, site.onlyArchive(), u"--no-boot"_s}); }},
    {"unfinished-restore", [](Site &site) { site.kept = site.backUp(); },
     [](Site &site) {
         // Killed between its two renames, or where it is written down first.
         QProcess restore;
         restore.setProcessEnvironment(site.alerts.environment());
         restore.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                     u"inject=renameat2:signal=KILL:when=1"_s, cliPath(), u"restore"_s, site.kept,
                                     u"--data-dir"_s, site.place.site()});
         restore.waitForFinished(60'000);
     },
     [](Site &site) { (void)site.run({u"list"_s, u"--data-dir"_s, site.place.site()}); }},
    {"settings-unreadable", [](Site &) {},
     [](Site &site) {
         site.kept = site.alerts.environment().value(u"BT2C_CONFIG"_s);
         QFile::copy(site.kept, site.kept + u".good"_s);
         // From the future; what it says of webhooks does not count, but mail by the command line does.
         writeFile(site.kept, QByteArray(readFile(site.kept)).replace("\"version\":1", "\"version\":9"));
     },
     [](Site &site) {
         QFile::remove(site.kept);
         QFile::rename(site.kept + u".good"_s, site.kept);
     },
     "The settings do not count"},
};

} // namespace

/// Each alert by what really causes it, told once when it comes and once when it goes, by mail and to a web server.
class TestAlertCauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachComesAndGoes_data() { addRows(causes); }
    void eachComesAndGoes();
    void aDeadNetworkInBetween();
    void twoThatLookAtOnceTellOnce();
};

void TestAlertCauses::eachComesAndGoes()
{
    QFETCH(int, number);
    comesAndGoes(causes[number], quint32(number + 1));
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
