#include "tests/cli/place.h"
#include "tests/schedulerun/cronspool.h"
#include "tests/schedulerun/faketimers.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray before =
    "MAILTO=\"\"\n20 * * * *   bt2c-recovery backup --type hourly  # ours\n"
    "30 3 * * * bt2c-recovery backup --type daily\n#0 5 * * 0 bt2c-recovery backup --type weekly\n"
    "5 4 * * 1\techo theirs\n";
const QByteArray after = "MAILTO=\"\"\n30 3 * * * bt2c-recovery backup --type daily\n"
                         "#0 5 * * 0 bt2c-recovery backup --type weekly\n5 4 * * 1\techo theirs\n";
const auto unit = u"org.bt2c.recovery.backup-hourly.timer"_s;

QByteArray standing()
{
    return runProcess(u"crontab"_s, {u"-l"_s}).out;
}

} // namespace

/// `bt2c-recovery schedule timer` with the real `crontab` on a spool of its own, and a systemctl that takes notes.
class TimerCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereAndBackGivesTheSameCrontab();
    void listTellsStateAndLine();
    void dryRunChangesNothing();
    void showCheckAndNextCountTimers();
    void cronIsNotGivenTheJobAsWell();
    void whatIsNotThereIsUsage_data();
    void whatIsNotThereIsUsage();
    void scheduleThatNoTimerKeepsIsRefused();
    void timerThatCannotBeEnabledLeavesCron();
    void unreadableTimersAreFour();

private:
    void put(const QByteArray &crontab)
    {
        writeFile(m_place->path(u"put"_s), crontab);
        QCOMPARE(runProcess(u"crontab"_s, {m_place->path(u"put"_s)}).exit, 0);
    }
    [[nodiscard]] Run schedule(const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_place->environment();
        environment.insert(u"PATH"_s, m_place->path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_place->path(u"config"_s));
        return runProcess(cliPath(), QStringList{u"schedule"_s} + arguments, environment);
    }
    [[nodiscard]] Run timer(const QStringList &arguments) const
    {
        return schedule(QStringList{u"timer"_s} + arguments);
    }
    [[nodiscard]] QString units() const { return m_place->path(u"config/systemd/user"_s); }
    [[nodiscard]] bool isActive() const { return QFile::exists(m_place->path(u"bin/active/"_s + unit)); }

    std::unique_ptr<Place> m_place;
};

void TimerCliTest::init()
{
    if (!hasPrivateSpool)
        QSKIP("needs root for a crontab of its own");
    m_place = std::make_unique<Place>();
    QVERIFY(QDir().mkpath(m_place->path(u"bin"_s)));
    writeFakeSystemctl(m_place->path(u"bin"_s), units());
    put(before);
}

void TimerCliTest::thereAndBackGivesTheSameCrontab()
{
    Run run = timer({u"use"_s, u"hourly"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(standing(), after);
    QVERIFY(isActive());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"schema"].toInt(), 1);
    QCOMPARE(json[u"timer"].toString(), u"hourly"_s);
    QVERIFY(json[u"converted"].toBool() && json[u"needs_login"].toBool());
    QCOMPARE(json[u"difference"].toArray().size(), 1);
    QCOMPARE(readFile(json[u"kept"].toString()), before);
    QVERIFY(QFile::exists(json[u"files"][0].toString()));
    QVERIFY(run.err.contains("enable-linger"));

    run = timer({u"back"_s, u"hourly"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QByteArray back = after;
    back += "20 * * * *   bt2c-recovery backup --type hourly  # ours\n";
    QCOMPARE(standing(), back);
    QVERIFY(!isActive() && QDir(units()).isEmpty());
    QVERIFY(!QFile::exists(m_place->path(u"bin/both"_s)));
}

void TimerCliTest::listTellsStateAndLine()
{
    Run run = timer({});
    QVERIFY2(run.exit == 0 && run.out.contains("No timer"), run.text().constData());
    QCOMPARE(timer({u"use"_s, u"2"_s}).exit, 0);
    run = timer({u"list"_s});
    QVERIFY2(run.exit == 0 && run.out.contains("active") && run.out.contains("# ours"), run.text().constData());
    const QJsonObject json = timer({u"list"_s, u"--json"_s}).json();
    QCOMPARE(json[u"system"].toString(), u"systemd"_s);
    QCOMPARE(json[u"timers"][0][u"name"].toString(), u"hourly"_s);
    QCOMPARE(json[u"timers"][0][u"kind"].toString(), u"hourly"_s);
    QVERIFY(json[u"timers"][0][u"active"].toBool());
    QCOMPARE(json[u"timers"][0][u"crontab"].toString(), u"20 * * * *   bt2c-recovery backup --type hourly  # ours"_s);
}

void TimerCliTest::dryRunChangesNothing()
{
    Run run = timer({u"use"_s, u"hourly"_s, u"--dry-run"_s});
    QVERIFY2(run.exit == 0 && run.out.startsWith("- 20 * * * *") && run.out.contains(unit.toUtf8()),
             run.text().constData());
    QCOMPARE(standing(), before);
    QVERIFY(!QDir(units()).exists());
    QCOMPARE(timer({u"use"_s, u"hourly"_s}).exit, 0);
    run = timer({u"back"_s, u"hourly"_s, u"--dry-run"_s});
    QVERIFY2(run.exit == 0 && run.out.contains("+ 20 * * * *"), run.text().constData());
    QCOMPARE(standing(), after);
    QVERIFY(isActive());
}

void TimerCliTest::showCheckAndNextCountTimers()
{
    put("20 * * * * bt2c-recovery backup --type hourly\n");
    QCOMPARE(timer({u"use"_s, u"hourly"_s}).exit, 0);
    Run run = schedule({u"show"_s});
    QVERIFY2(!run.out.contains("No backups") && run.out.contains("timer hourly"), run.text().constData());
    QCOMPARE(schedule({u"show"_s, u"--json"_s}).json()[u"timers"].toArray().size(), 1);
    run = schedule({u"next"_s, u"3"_s, u"--json"_s});
    QCOMPARE(run.json()[u"runs"].toArray().size(), 3);
    QVERIFY(run.json()[u"runs"][0][u"line"].isNull());
    const QStringList check = {u"check"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s, m_place->backups()};
    run = schedule(check);
    QVERIFY2(!run.out.contains("No backups") && run.out.contains("timer hourly"), run.text().constData());
    run = schedule(check + QStringList{u"--json"_s});
    QVERIFY(run.json().contains(u"proof"_s));
    QVERIFY(run.json()[u"timers"][0][u"active"].toBool());
}

void TimerCliTest::cronIsNotGivenTheJobAsWell()
{
    QCOMPARE(timer({u"use"_s, u"hourly"_s}).exit, 0);
    for (const QStringList &arguments : {QStringList{u"undo"_s}, QStringList{u"install"_s, m_place->path(u"put"_s)}}) {
        const Run run = schedule(arguments);
        QVERIFY2(run.exit == 5 && run.err.contains("timer"), run.text().constData());
        QCOMPARE(standing(), after);
    }
    QCOMPARE(timer({u"back"_s, u"hourly"_s}).exit, 0);
    QCOMPARE(schedule({u"undo"_s}).exit, 0);
}

void TimerCliTest::whatIsNotThereIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("word") << QStringList{u"start"_s};
    QTest::newRow("no kind") << QStringList{u"use"_s};
    QTest::newRow("no name") << QStringList{u"back"_s};
    QTest::newRow("kind") << QStringList{u"use"_s, u"yearly"_s};
    QTest::newRow("switched off") << QStringList{u"use"_s, u"weekly"_s};
    QTest::newRow("line that is off") << QStringList{u"use"_s, u"4"_s};
    QTest::newRow("line of another") << QStringList{u"use"_s, u"5"_s};
    QTest::newRow("no line") << QStringList{u"use"_s, u"99"_s};
    QTest::newRow("zero") << QStringList{u"use"_s, u"0"_s};
    QTest::newRow("no timer") << QStringList{u"back"_s, u"hourly"_s};
    QTest::newRow("path") << QStringList{u"back"_s, u"../hourly"_s};
    QTest::newRow("too much") << QStringList{u"list"_s, u"x"_s};
}

void TimerCliTest::whatIsNotThereIsUsage()
{
    QFETCH(QStringList, arguments);
    const Run run = timer(arguments);
    QVERIFY2(run.exit == 2 && !run.err.isEmpty(), run.text().constData());
    QCOMPARE(standing(), before);
}

void TimerCliTest::scheduleThatNoTimerKeepsIsRefused()
{
    put("@reboot bt2c-recovery backup --type hourly\n");
    const Run run = timer({u"use"_s, u"hourly"_s, u"--json"_s});
    QVERIFY2(run.exit == 5 && run.err.contains("start of the machine"), run.text().constData());
    QCOMPARE(run.json()[u"error"][u"detail"].toString(), u"at reboot"_s);
    QVERIFY(!QDir(units()).exists());
}

void TimerCliTest::timerThatCannotBeEnabledLeavesCron()
{
    writeFile(m_place->path(u"bin/fail"_s), {});
    const Run run = timer({u"use"_s, u"hourly"_s, u"--json"_s});
    QVERIFY2(run.exit == 1 && run.err.contains("Job failed"), run.text().constData());
    QVERIFY(run.json()[u"left"].isNull() && !run.json()[u"converted"].toBool());
    QCOMPARE(standing(), before);
    QVERIFY(QDir(units()).isEmpty());
}

void TimerCliTest::unreadableTimersAreFour()
{
    writeFile(units() + u"/org.bt2c.recovery.backup-old.timer"_s, "[Timer]\n");
    Run run = timer({u"list"_s, u"--json"_s});
    QVERIFY2(run.exit == 4 && run.err.contains("backup-old.timer"), run.text().constData());
    QCOMPARE(run.json()[u"unread"].toArray().size(), 1);
    QVERIFY(QFile::remove(units() + u"/org.bt2c.recovery.backup-old.timer"_s));
    QCOMPARE(timer({u"use"_s, u"hourly"_s}).exit, 0);
    writeFile(m_place->path(u"bin/nobus"_s), {});
    run = timer({u"list"_s, u"--json"_s});
    QVERIFY2(run.exit == 4, run.text().constData());
    QVERIFY(run.json()[u"timers"][0][u"active"].isNull());
}

BT2C_CRON_TEST_MAIN(TimerCliTest)
#include "tst_timercli.moc"
