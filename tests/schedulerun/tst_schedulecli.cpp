#include "tests/cli/place.h"
#include "tests/schedulerun/cronspool.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray others = "# of somebody else\nMAILTO=\"\"\n5 4 * * 1\techo 'their job'\n";
const QByteArray documented = "0 * * * * cd /srv/scripts && ./scheduled_backup.py --type hourly\n"
                              "0 0 * * * cd /srv/scripts && ./scheduled_backup.py --type daily\n"
                              "0 0 * * 0 cd /srv/scripts && ./scheduled_backup.py --type weekly\n";

QByteArray standing()
{
    return runProcess(u"crontab"_s, {u"-l"_s}).out;
}

} // namespace

/// `bt2c-recovery schedule` with the real `crontab`, on a spool of its own.
class ScheduleCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyCrontabSaysHowToBegin();
    void setAddsAndChangesOneLine();
    void setSwitchesADisabledJobOn();
    void dryRunChangesNothing();
    void wrongScheduleIsRefusedWithItsReason();
    void wrongWordsAreUsage_data();
    void wrongWordsAreUsage();
    void removeTakesOneOut();
    void undoBringsItBack();
    void undoRefusesWhatOthersChanged();
    void installTakesAWholeCrontab();
    void installOfABadCrontabIsRefused();
    void showTellsOursAndOthers();
    void nextIsSortedAndBounded();
    void checkFindsCollisionsAndMissingPrograms();
    void checkTellsWhatRanAndWhatDidNot();
    void deniedIsFour();
    void hiddenCrontabIsFour();

private:
    void put(const QByteArray &crontab)
    {
        writeFile(m_place->path(u"put"_s), crontab);
        QCOMPARE(runProcess(u"crontab"_s, {m_place->path(u"put"_s)}).exit, 0);
    }
    [[nodiscard]] Run schedule(const QStringList &arguments) const
    {
        return runProcess(cliPath(), QStringList{u"schedule"_s} + arguments, m_place->environment());
    }
    std::unique_ptr<Place> m_place;
};

void ScheduleCliTest::init()
{
    if (!hasPrivateSpool)
        QSKIP("needs root for a crontab of its own");
    m_place = std::make_unique<Place>();
    (void) runProcess(u"crontab"_s, {u"-r"_s});
    QFile::remove(u"/etc/cron.deny"_s);
}

void ScheduleCliTest::emptyCrontabSaysHowToBegin()
{
    const Run run = schedule({u"show"_s});
    QVERIFY2(run.exit == 0 && run.out.contains("schedule set hourly"), run.text().constData());
}

void ScheduleCliTest::setAddsAndChangesOneLine()
{
    put(others);
    Run run = schedule({u"set"_s, u"hourly"_s, u"20 * * * *"_s, u"--program"_s, u"/opt/bt2c recovery/bt2c-recovery"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(standing(), QByteArray(others + "20 * * * * '/opt/bt2c recovery/bt2c-recovery' backup --type hourly\n"));
    run = schedule({u"set"_s, u"hourly"_s, u"25 * * * *"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(standing(), QByteArray(others + "25 * * * * '/opt/bt2c recovery/bt2c-recovery' backup --type hourly\n"));
    QCOMPARE(run.json()[u"difference"].toArray().size(), 2);
    QVERIFY(run.json()[u"installed"].toBool());
    QCOMPARE(readFile(run.json()[u"kept"].toString()),
             QByteArray(others + "20 * * * * '/opt/bt2c recovery/bt2c-recovery' backup --type hourly\n"));
    // Without --program it is this program.
    run = schedule({u"set"_s, u"daily"_s, u"30 3 * * *"_s});
    QVERIFY(standing().endsWith(QByteArray("30 3 * * * " + cliPath().toUtf8() + " backup --type daily\n")));
}

void ScheduleCliTest::setSwitchesADisabledJobOn()
{
    put("#0 3 * * * bt2c-recovery backup --type daily\n");
    const Run run = schedule({u"set"_s, u"daily"_s, u"30 3 * * *"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(standing(), "30 3 * * * bt2c-recovery backup --type daily\n");
}

void ScheduleCliTest::dryRunChangesNothing()
{
    put(others);
    for (const QStringList &arguments :
         {QStringList{u"set"_s, u"hourly"_s, u"20 * * * *"_s}, QStringList{u"install"_s, m_place->path(u"new"_s)}}) {
        writeFile(m_place->path(u"new"_s), "1 1 * * * echo\n");
        const Run run = schedule(arguments + QStringList{u"--dry-run"_s});
        QVERIFY2(run.exit == 0 && (run.out.startsWith("+ ") || run.out.startsWith("- ") || run.out.contains("\n+ ")),
                 run.text().constData());
        QCOMPARE(standing(), others);
    }
}

void ScheduleCliTest::wrongScheduleIsRefusedWithItsReason()
{
    const Run run = schedule({u"set"_s, u"hourly"_s, u"61 * * * *"_s, u"--json"_s});
    QVERIFY2(run.exit == 2, run.text().constData());
    QCOMPARE(run.json()[u"error"][u"code"].toString(), u"invalid-argument"_s);
    QCOMPARE(standing(), QByteArray());
}

void ScheduleCliTest::wrongWordsAreUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown") << QStringList{u"list"_s};
    QTest::newRow("no schedule") << QStringList{u"set"_s, u"hourly"_s};
    QTest::newRow("no kind") << QStringList{u"remove"_s};
    QTest::newRow("wrong kind") << QStringList{u"set"_s, u"yearly"_s, u"0 0 1 1 *"_s};
    QTest::newRow("too many") << QStringList{u"show"_s, u"x"_s};
    QTest::newRow("not a number") << QStringList{u"next"_s, u"ten"_s};
    QTest::newRow("none to remove") << QStringList{u"remove"_s, u"weekly"_s};
}

void ScheduleCliTest::wrongWordsAreUsage()
{
    QFETCH(QStringList, arguments);
    const Run run = schedule(arguments);
    QVERIFY2(run.exit == 2 && !run.err.isEmpty(), run.text().constData());
}

void ScheduleCliTest::removeTakesOneOut()
{
    put(others + documented);
    const Run run = schedule({u"remove"_s, u"daily"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QByteArray expected = others + documented;
    expected.replace("0 0 * * * cd /srv/scripts && ./scheduled_backup.py --type daily\n", "");
    QCOMPARE(standing(), expected);
}

void ScheduleCliTest::undoBringsItBack()
{
    put(others);
    QCOMPARE(schedule({u"set"_s, u"hourly"_s, u"20 * * * *"_s}).exit, 0);
    const QByteArray ours = standing();
    Run run = schedule({u"undo"_s, u"--dry-run"_s});
    QVERIFY2(run.exit == 0 && run.out.startsWith("- 20 * * * *"), run.text().constData());
    QCOMPARE(standing(), ours);
    run = schedule({u"undo"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(standing(), others);
    run = schedule({u"undo"_s});
    QVERIFY2(run.exit == 1 && run.err.contains("no change"), run.text().constData());
}

void ScheduleCliTest::undoRefusesWhatOthersChanged()
{
    put(others);
    QCOMPARE(schedule({u"set"_s, u"hourly"_s, u"20 * * * *"_s}).exit, 0);
    put("1 1 * * * echo theirs\n");
    const Run run = schedule({u"undo"_s, u"--json"_s});
    QVERIFY2(run.exit == 5, run.text().constData());
    QCOMPARE(run.json()[u"error"][u"now"].toString(), u"1 1 * * * echo theirs\n"_s);
    QCOMPARE(standing(), "1 1 * * * echo theirs\n");
}

void ScheduleCliTest::installTakesAWholeCrontab()
{
    writeFile(m_place->path(u"new"_s), others + documented);
    QCOMPARE(schedule({u"install"_s, m_place->path(u"new"_s)}).exit, 0);
    QCOMPARE(standing(), QByteArray(others + documented));
    const Run run = runProcess(u"sh"_s, {u"-c"_s, u"printf '0 3 * * * echo' | \"$0\" schedule install -"_s, cliPath()},
                               m_place->environment());
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(standing(), "0 3 * * * echo\n");
    QCOMPARE(schedule({u"install"_s, m_place->path(u"nothing"_s)}).exit, 4);
}

void ScheduleCliTest::installOfABadCrontabIsRefused()
{
    put(others);
    writeFile(m_place->path(u"new"_s), "# a\n61 * * * * echo\n");
    const Run run = schedule({u"install"_s, m_place->path(u"new"_s), u"--json"_s});
    QVERIFY2(run.exit == 2, run.text().constData());
    QCOMPARE(run.json()[u"error"][u"line"].toInt(), 2);
    QCOMPARE(standing(), others);
}

void ScheduleCliTest::showTellsOursAndOthers()
{
    put(others + documented);
    const QJsonObject json = schedule({u"show"_s, u"--json"_s}).json();
    QCOMPARE(json[u"jobs"].toArray().size(), 3);
    QCOMPARE(json[u"jobs"][0][u"kind"].toString(), u"hourly"_s);
    QCOMPARE(json[u"jobs"][0][u"line"].toInt(), 4);
    QCOMPARE(json[u"jobs"][2][u"next"].toArray().size(), 3);
    QCOMPARE(json[u"others"].toArray().size(), 1);
    QCOMPARE(json[u"others"][0][u"command"].toString(), u"echo 'their job'"_s);
    QVERIFY(!json[u"collisions"].toArray().isEmpty());
    const Run run = schedule({u"show"_s});
    QVERIFY2(run.exit == 0 && run.out.contains("their job") && run.out.contains("same minute"), run.text().constData());
}

void ScheduleCliTest::nextIsSortedAndBounded()
{
    put(documented);
    const QJsonArray runs = schedule({u"next"_s, u"30"_s, u"--json"_s}).json()[u"runs"].toArray();
    QCOMPARE(runs.size(), 30);
    QDateTime last;
    for (const QJsonValue &run : runs) {
        const QDateTime at = QDateTime::fromString(run[u"at"].toString(), Qt::ISODate);
        QVERIFY(at.isValid() && (!last.isValid() || at >= last));
        last = at;
    }
    QCOMPARE(schedule({u"next"_s}).out.trimmed().split('\n').size(), 10);
}

void ScheduleCliTest::checkFindsCollisionsAndMissingPrograms()
{
    put(documented);
    Run run = schedule({u"check"_s, u"--json"_s});
    QVERIFY2(run.exit == 1, run.text().constData());
    QVERIFY(!run.json()[u"collisions"].toArray().isEmpty());
    QVERIFY(!run.json()[u"findings"].toArray().isEmpty());
    (void) runProcess(u"crontab"_s, {u"-r"_s});
    QCOMPARE(schedule({u"set"_s, u"hourly"_s, u"20 * * * *"_s}).exit, 0);
    run = schedule({u"check"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY(run.json()[u"accepted"].toBool());
}

void ScheduleCliTest::checkTellsWhatRanAndWhatDidNot()
{
    // Backups that the job would have made in the last day, on the hour.
    const auto made = [this](const QDateTime &at) {
        writeFile(m_place->backups() + u"/bt2c_blockchain_backup_"_s + at.toString(u"yyyyMMdd_HHmmss"_s) + u".tar.gz"_s,
                  noise(5000, 1));
    };
    makeSite(m_place->site(), 3);
    put("0 * * * * " + cliPath().toUtf8() + " backup --type hourly --data-dir " + m_place->site().toUtf8()
        + " --backup-dir " + m_place->backups().toUtf8() + '\n');
    const QDateTime hour = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() / 3600 * 3600);
    for (int back = 0; back < 30; ++back)
        made(hour.addSecs(-3600 * back + 3));
    const QStringList check = {u"check"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s, m_place->backups()};
    Run run = schedule(check);
    QVERIFY2(run.exit == 0 && run.out.contains("24 of 24 hourly backups in the last day"), run.text().constData());

    QVERIFY(QDir(m_place->backups()).removeRecursively());
    made(hour.addSecs(-3600 * 20 + 3));
    writeFile(m_place->path(u"home/scheduled_backup.log"_s),
              hour.addSecs(-3600 + 5).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1()
                  + ",000 - bt2c_scheduled_backup - ERROR - hourly backup failed: No space left on device\n");
    run = schedule(check);
    QVERIFY2(run.exit == 1 && run.out.contains("No space left on device") && run.out.contains("1 of "),
             run.text().constData());
    QVERIFY2(run.out.contains(" more"), run.text().constData());
    const QJsonObject proof = schedule(check + QStringList{u"--json"_s}).json()[u"proof"].toObject();
    QCOMPARE(proof[u"summaries"][0][u"kind"].toString(), u"hourly"_s);
    QCOMPARE(proof[u"summaries"][0][u"made"].toInt(), 1);
    QCOMPARE(proof[u"findings"][0][u"kind"].toString(), u"overdue"_s);
    QVERIFY(proof[u"not_well"].toArray().size() >= 18);

    QVERIFY(QDir(m_place->backups()).removeRecursively());
    writeFile(m_place->backups(), "a file");
    run = schedule(check);
    QVERIFY2(run.exit == 1 && run.out.contains(m_place->backups().toUtf8()), run.text().constData());
}

void ScheduleCliTest::deniedIsFour()
{
    writePrivateEtc(u"cron.deny"_s, "nobody\n");
    writeScript(m_place->path(u"crontab"_s),
                "exec setpriv --reuid=nobody --regid=nogroup --clear-groups /usr/bin/crontab \"$@\"\n");
    QProcessEnvironment environment = m_place->environment();
    environment.insert(u"PATH"_s, m_place->root() + u':' + qEnvironmentVariable("PATH"));
    const Run run = runProcess(cliPath(), {u"schedule"_s, u"set"_s, u"hourly"_s, u"20 * * * *"_s}, environment);
    QVERIFY2(run.exit == 4 && run.err.contains("not allowed"), run.text().constData());
}

void ScheduleCliTest::hiddenCrontabIsFour()
{
    writeScript(m_place->path(u"crontab"_s), "echo 'crontabs: Permission denied' >&2; exit 1\n");
    QProcessEnvironment environment = m_place->environment();
    environment.insert(u"PATH"_s, m_place->root() + u':' + qEnvironmentVariable("PATH"));
    const Run run = runProcess(cliPath(), {u"schedule"_s, u"show"_s}, environment);
    QVERIFY2(run.exit == 4, run.text().constData());
}

BT2C_CRON_TEST_MAIN(ScheduleCliTest)
#include "tst_schedulecli.moc"
