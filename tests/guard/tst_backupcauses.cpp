#include "tests/guard/causesite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *longAgo = "bt2c_full_backup_20260101_000000.tar.gz";

void allow(const QString &folder, bool allowed)
{
    QFile::setPermissions(folder,
                          allowed ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner : QFile::Permissions());
}

/// The drills that the site's ledger tells of were @p days days earlier.
void ageDrills(const Site &site, int days)
{
    const QString name = u"ledger"_s;
    {
        QSqlDatabase ledger = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        ledger.setDatabaseName(site.place.environment().value(u"BT2C_LEDGER"_s));
        QVERIFY(ledger.open());
        QSqlQuery query(ledger);
        QVERIFY(query.exec(u"UPDATE operations SET started_at = started_at - %1, ended_at = ended_at - %1 "
                           "WHERE kind = 'drill'"_s.arg(qint64{days} * 24 * 60 * 60 * 1000)));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(name);
}

void drill(Site &site)
{
    const Run run = site.here({u"drill"_s, site.onlyArchive(), u"--no-boot"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
}

/// Killed where the restore it makes puts the data into its place.
void killRecovery(Site &site)
{
    QFile blocks(site.directory + u"/data/blocks.dat"_s);
    QVERIFY(blocks.open(QIODevice::ReadWrite) && blocks.seek(blocks.size() / 2) && blocks.write("damage") == 6);
    blocks.close();
    QProcess recovery;
    recovery.setProcessEnvironment(site.alerts.environment());
    recovery.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                 u"inject=renameat2:signal=KILL:when=1"_s, cliPath(), u"recover"_s,
                                 u"corrupted-data"_s, u"--yes"_s, u"--data-dir"_s, site.directory});
    QVERIFY(recovery.waitForFinished(240'000));
    QVERIFY2(recovery.exitStatus() == QProcess::CrashExit, recovery.readAllStandardError().constData());
}

QString repositoryOf(const Site &site)
{
    return site.place.path(u"repository"_s);
}

void connectRepository(Site &site)
{
    const Run run = site.run({u"offsite"_s, u"init"_s, repositoryOf(site)}, "a password");
    QVERIFY2(run.exit == 0, run.text().constData());
}

void copyOffsite(Site &site)
{
    const Run run = site.here({u"offsite"_s, u"copy"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
}

void checkOffsite(Site &site)
{
    const Run run = site.here({u"offsite"_s, u"check"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
}

/// Every pack file of the repository, with one bit of it another; again, and they are as before.
void flipPacks(const Site &site)
{
    QDirIterator packs(repositoryOf(site) + u"/data"_s, QDir::Files, QDirIterator::Subdirectories);
    while (packs.hasNext()) {
        const QString pack = packs.next();
        QFile::setPermissions(pack, QFile::ReadOwner | QFile::WriteOwner);
        Site::flip(pack);
    }
}

/// Which tenth a pack falls into is chance; one of ten checks finds it.
void findDamage(Site &site)
{
    int exit = 0;
    for (int part = 0; part < 10 && exit == 0; ++part)
        exit = site.here({u"offsite"_s, u"check"_s}).exit;
    QCOMPARE(exit, 3);
}

const Cause causes[] = {
    {"folder-unreadable", [](Site &site) { (void)site.backUp(); }, [](Site &site) { allow(site.backups, false); },
     [](Site &site) { allow(site.backups, true); }},
    {"unfinished-recovery",
     [](Site &site) {
         QCOMPARE(site.run({u"practice"_s, site.place.path(u"practice"_s)}).exit, 0);
         site.directory = site.place.path(u"practice/validator1"_s);
         site.backups = site.place.path(u"practice/backups"_s);
     },
     killRecovery,
     [](Site &site) {
         const Run run = site.run({u"resume"_s, u"--yes"_s, u"--data-dir"_s, site.directory});
         QVERIFY2(run.exit == 0, run.text().constData());
     }},
    {"drill-old",
     [](Site &site) {
         (void)site.backUp();
         drill(site);
     },
     [](Site &site) { ageDrills(site, 40); }, drill},
    {"offsite-old", [](Site &site) { site.verify(Site::renamed(site.backUp(), QString::fromLatin1(longAgo))); },
     [](Site &site) {
         connectRepository(site);
         copyOffsite(site);
     },
     [](Site &site) {
         (void)site.backUp();
         copyOffsite(site);
     }},
    {"offsite-unchecked", [](Site &site) { (void)site.backUp(); },
     [](Site &site) {
         connectRepository(site);
         copyOffsite(site);
     },
     checkOffsite},
    {"offsite-damaged",
     [](Site &site) {
         (void)site.backUp();
         connectRepository(site);
         copyOffsite(site);
         checkOffsite(site);
     },
     [](Site &site) {
         flipPacks(site);
         findDamage(site);
     },
     [](Site &site) {
         flipPacks(site);
         checkOffsite(site);
     }},
};

} // namespace

/// Alerts of the backups' folder, of what was begun with it, and of the copies elsewhere, by what really causes them.
class TestBackupCauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachComesAndGoes_data() { addRows(causes); }
    void eachComesAndGoes()
    {
        QFETCH(int, number);
        comesAndGoes(causes[number], quint32(number + 1));
    }
};

int main(int argc, char *argv[])
{
    bindChildrenToRights();
    QCoreApplication application(argc, argv);
    TestBackupCauses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupcauses.moc"
