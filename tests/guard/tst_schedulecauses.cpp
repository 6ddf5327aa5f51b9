#include "core/schedule/croncopies.h"
#include "tests/guard/causesite.h"
#include "tests/schedulerun/cronspool.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr auto spooled = "/var/spool/cron/crontabs/root";
constexpr qint64 week = 7 * 24 * 60 * 60;   // seconds for which a missed run counts

/// A job of cron's that backs up @p site, with @p times before it.
QByteArray jobOf(const Site &site, const QByteArray &times, const QByteArray &type)
{
    return QByteArray(times + ' ' + cliPath().toUtf8() + " backup --type " + type + " --data-dir "
                      + site.directory.toUtf8() + " --backup-dir " + site.backups.toUtf8() + '\n');
}

/// "17 * * * *", of the minute of @p when.
QByteArray hourlyAt(const QDateTime &when)
{
    return QByteArray::number(when.time().minute()) + " * * * *";
}

void put(const Site &site, const QByteArray &crontab)
{
    const QString file = site.place.path(u"put"_s);
    writeFile(file, crontab);
    QCOMPARE(runProcess(u"crontab"_s, {file}).exit, 0);
}

/// Keeps, as the program does that installs one, that @p crontab came into the place of @p former at @p when, which is
/// after all that was kept before.
void remember(const Site &site, const QDateTime &when, const QByteArray &former, const QByteArray &crontab)
{
    auto copy = keepCrontab(site.place.path(u"home/crontabs"_s), u"root"_s, former, when);
    QVERIFY(copy && keepInstalled(*copy, crontab));
}

void rememberPresent(const Site &site)
{
    remember(site, QDateTime::currentDateTime().addSecs(-180), {}, runProcess(u"crontab"_s, {u"-l"_s}).out);
}

/// An hourly job, of this minute, that has stood for three: its run is due now, and none was missed.
void schedule(Site &site)
{
    put(site, jobOf(site, hourlyAt(QDateTime::currentDateTime()), "hourly"));
    rememberPresent(site);
}

/// What cron would start. Gives its exit code.
int runJob(const Site &site)
{
    // Two of the same second would have one name.
    QTest::qSleep(1100);
    return site.here({u"backup"_s, u"--type"_s, u"hourly"_s}).exit;
}

void makeRun(Site &site)
{
    QCOMPARE(runJob(site), 0);
}

/// A job that runs, and whose run was made.
void scheduleAndMake(Site &site)
{
    schedule(site);
    makeRun(site);
}

void move(const QString &from, const QString &to)
{
    QVERIFY2(QDir().rename(from, to), qPrintable(from));
}

QString dataOf(const Site &site)
{
    return site.directory + u"/data"_s;
}

/// An hourly job stood there for some minutes a week ago, and cron did not start it. In less than two minutes that
/// will be more than a week ago.
void missARun(Site &site)
{
    const QDateTime now = QDateTime::currentDateTime();
    const int minutes = now.time().second() < 30 ? 1 : 2;
    const QDateTime run = now.addSecs(60 * minutes - now.time().second() - week);
    site.kept = run.toString(Qt::ISODate);
    const QByteArray then = jobOf(site, hourlyAt(run), "hourly");
    QVERIFY(QDir(site.place.path(u"home/crontabs"_s)).removeRecursively());
    remember(site, run.addSecs(-600), {}, then);
    remember(site, run.addSecs(600), then, {});
    rememberPresent(site);
}

void letItPass(Site &site)
{
    const QDateTime over = QDateTime::fromString(site.kept, Qt::ISODate).addSecs(week + 1);
    QTest::qSleep(int(qMax<qint64>(0, QDateTime::currentDateTime().msecsTo(over))));
}

const Cause causes[] = {
    {"no-schedule", schedule, [](Site &) { QCOMPARE(runProcess(u"crontab"_s, {u"-r"_s}).exit, 0); }, schedule},
    {"schedule-unknown", schedule, [](Site &) { QFile::setPermissions(QLatin1StringView(spooled), {}); },
     [](Site &) { QFile::setPermissions(QLatin1StringView(spooled), QFile::ReadOwner | QFile::WriteOwner); }},
    {"backup-failed", schedule,
     [](Site &site) {
         // A backup with a hole in it is none.
         QFile::setPermissions(dataOf(site) + u"/blocks/2.blk"_s, {});
         QCOMPARE(runJob(site), 4);
     },
     [](Site &site) {
         QFile::setPermissions(dataOf(site) + u"/blocks/2.blk"_s, QFile::ReadOwner | QFile::WriteOwner);
         makeRun(site);
     }},
    {"backups-vanished", scheduleAndMake,
     [](Site &site) {
         site.kept = site.onlyArchive();
         move(site.kept, site.place.path(u"gone"_s));
     },
     [](Site &site) { move(site.place.path(u"gone"_s), site.kept); }},
    {"backup-shrank", scheduleAndMake,
     [](Site &site) {
         move(dataOf(site) + u"/blocks"_s, site.place.path(u"blocks"_s));
         makeRun(site);
     },
     [](Site &site) {
         move(site.place.path(u"blocks"_s), dataOf(site) + u"/blocks"_s);
         makeRun(site);
     }},
    {"backup-holds-nothing", scheduleAndMake,
     [](Site &site) {
         move(dataOf(site), site.place.path(u"data"_s));
         QCOMPARE(runJob(site), 3);
     },
     [](Site &site) {
         move(site.place.path(u"data"_s), dataOf(site));
         makeRun(site);
     }},
    {"runs-missed",
     [](Site &site) {
         QCOMPARE(site.run({u"config"_s, u"set"_s, u"alerts.runs-missed.enabled"_s, u"true"_s}).exit, 0);
         scheduleAndMake(site);
     },
     missARun, letItPass},
};

} // namespace

/// Alerts of the schedule, with the real `crontab` on a spool of its own. The jobs are run as cron would run them.
class TestScheduleCauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!hasPrivateSpool)
            QSKIP("needs root for a crontab of its own");
        bindChildrenToRights();
        (void)runProcess(u"crontab"_s, {u"-r"_s});
    }
    void eachComesAndGoes_data() { addRows(causes); }
    void eachComesAndGoes()
    {
        QFETCH(int, number);
        comesAndGoes(causes[number], quint32(number + 1));
    }
};

BT2C_CRON_TEST_MAIN(TestScheduleCauses)
#include "tst_schedulecauses.moc"
