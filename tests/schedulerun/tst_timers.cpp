#include "core/schedule/owntimers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

void writeProgram(const QString &path, const QByteArray &body)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + body) > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray before = "MAILTO=\"\"\nPATH=/opt/bin:/usr/bin\n20 * * * * bt2c-recovery backup --type hourly\n";
const QByteArray after = "MAILTO=\"\"\nPATH=/opt/bin:/usr/bin\n";

} // namespace

/// There is no user session of systemd or launchd where tests run, so scripts that answer as those do stand in for
/// them, and one for `crontab`, that keeps its file in a folder. Each writes what it was asked into one list.
class TimersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timerIsWrittenEnabledAndRemoved_data();
    void timerIsWrittenEnabledAndRemoved();
    void cronBecomesATimer_data() { timerIsWrittenEnabledAndRemoved_data(); }
    void cronBecomesATimer();
    void timerBecomesCron_data() { timerIsWrittenEnabledAndRemoved_data(); }
    void timerBecomesCron();
    void neverBothAtOnce_data() { timerIsWrittenEnabledAndRemoved_data(); }
    void neverBothAtOnce();
    void timerThatCannotBeEnabledLeavesCron();
    void changedCrontabLeavesNoTimer();
    void crontabThatRefusesKeepsTheTimer();
    void scheduleLaunchdCannotSayChangesNothing();
    void sessionThatIsNotThereIsSaid();
    void hangingSystemEndsInTime();
    void missingProgramIsSaid();
    void jobWithInputIsNotConverted();
    void lineComesBackAsItWas_data() { timerIsWrittenEnabledAndRemoved_data(); }
    void lineComesBackAsItWas();
    void lineThatStandsThereIsNotAddedAgain();
    void failureThatCannotBeTakenBackKeepsTheLine();

private:
    [[nodiscard]] TimerAccess timers(TimerSystem system) const;
    [[nodiscard]] CrontabAccess crontab() const;
    [[nodiscard]] CrontabDocument document() const
    {
        return CrontabDocument::parse(readAll(path(u"crontab.txt"_s)), CronDialect::Debian);
    }
    [[nodiscard]] TimerJob job() const
    {
        return *timerJobOf(CrontabDocument::parse(before, CronDialect::Debian), 2, u"hourly"_s);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool isActive(TimerSystem system);
    void put(const QByteArray &crontab);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    CronServices m_services{&m_clock, nullptr};
    Control m_control;
};

void TimersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray here = "cd '" + m_folder->path().toUtf8() + "' || exit 9\necho \"$(basename $0) $*\" >> calls\n";
    writeProgram(path(u"crontab"_s), here + "case $1 in\n"
        "-l) [ -e crontab.txt ] || { echo 'no crontab for me' >&2; exit 1; }; cat crontab.txt;;\n"
        "-) [ -e refuse ] && { echo '\"-\":1: bad command' >&2; exit 1; }\n"
        "   cat > new; [ -e active ] && grep -q bt2c-recovery new && touch both; mv new crontab.txt;;\n"
        "esac\n");
    const QByteArray activate = "[ -e fail ] && { echo 'Job failed' >&2; exit 1; }; grep -q bt2c-recovery crontab.txt "
                                "&& touch both; touch active;;\n";
    writeProgram(path(u"systemctl"_s),
                 here
                     + "[ -e nobus ] && { echo 'Failed to connect to bus: No such file or directory' >&2; exit 1; }\n"
                       "case $2 in\n"
                       "daemon-reload) ;;\n"
                       "enable) [ -e units/$4 ] || exit 5; "
                     + activate
                     + "disable) rm -f active;;\n"
                       "is-active) if [ -e active ]; then echo active; else echo inactive; exit 3; fi;;\n"
                       "*) exit 64;;\nesac\n");
    writeProgram(path(u"launchctl"_s), here + "case $1 in\n"
        "enable|disable) ;;\n"
        "bootstrap) [ -e \"$3\" ] || exit 5; " + activate
        + "bootout) rm -f active;;\n"
        "print) [ -e active ] || { echo 'Could not find service' >&2; exit 113; };;\n"
        "*) exit 64;;\nesac\n");
    put(before);
}

void TimersTest::put(const QByteArray &crontab)
{
    QFile file(path(u"crontab.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(crontab) == crontab.size());
}

TimerAccess TimersTest::timers(TimerSystem system) const
{
    return {system, path(system == TimerSystem::Launchd ? u"launchctl"_s : u"systemctl"_s), path(u"units"_s), 501,
            QProcessEnvironment::systemEnvironment(), std::chrono::seconds(60)};
}

CrontabAccess TimersTest::crontab() const
{
    return {path(u"crontab"_s),      {}, QProcessEnvironment::systemEnvironment(), path(u"kept"_s), CronDialect::Debian,
            std::chrono::seconds(60)};
}

bool TimersTest::isActive(TimerSystem system)
{
    const auto status = timerStatus(timers(system), job(), m_control);
    return status && status->active;
}

void TimersTest::timerIsWrittenEnabledAndRemoved_data()
{
    QTest::addColumn<TimerSystem>("system");
    QTest::newRow("launchd") << TimerSystem::Launchd;
    QTest::newRow("systemd") << TimerSystem::Systemd;
}

void TimersTest::timerIsWrittenEnabledAndRemoved()
{
    QFETCH(TimerSystem, system);
    put({});
    const TimerAccess access = timers(system);
    QVERIFY(writeTimer(access, job(), *parseCronExpression("20 * * * *"_ba, CronDialect::Debian).expression));
    auto status = timerStatus(access, job(), m_control);
    QVERIFY(status && status->written && !status->active);
    QVERIFY(enableTimer(access, job(), m_control));
    status = timerStatus(access, job(), m_control);
    QVERIFY(status && status->written && status->active);
    QVERIFY(removeTimer(access, job(), m_control));
    status = timerStatus(access, job(), m_control);
    QVERIFY(status && !status->written && !status->active);
    QVERIFY(QDir(access.folder).isEmpty());
    QVERIFY(removeTimer(access, job(), m_control));
}

void TimersTest::cronBecomesATimer()
{
    QFETCH(TimerSystem, system);
    const auto converted = cronToTimer(crontab(), timers(system), document(), 2, job(), m_services, m_control);
    QVERIFY(converted);
    QCOMPARE(readAll(path(u"crontab.txt"_s)), after);
    QVERIFY(isActive(system));
    const QByteArray text = system == TimerSystem::Launchd
                                ? readAll(path(u"units/org.bt2c.recovery.backup-hourly.plist"_s))
                                : readAll(path(u"units/org.bt2c.recovery.backup-hourly.service"_s));
    QVERIFY2(text.contains("bt2c-recovery backup --type hourly") && text.contains("/opt/bin:/usr/bin"),
             text.constData());
}

void TimersTest::timerBecomesCron()
{
    QFETCH(TimerSystem, system);
    QVERIFY(cronToTimer(crontab(), timers(system), document(), 2, job(), m_services, m_control));
    const auto back = timerToCron(crontab(), timers(system), document(), job(), m_services, m_control);
    QVERIFY(back);
    QCOMPARE(readAll(path(u"crontab.txt"_s)), before);
    QVERIFY(!isActive(system));
    QVERIFY(QDir(path(u"units"_s)).isEmpty());
}

void TimersTest::neverBothAtOnce()
{
    QFETCH(TimerSystem, system);
    QVERIFY(cronToTimer(crontab(), timers(system), document(), 2, job(), m_services, m_control));
    QVERIFY(timerToCron(crontab(), timers(system), document(), job(), m_services, m_control));
    QVERIFY2(!QFile::exists(path(u"both"_s)), readAll(path(u"calls"_s)).constData());
}

void TimersTest::timerThatCannotBeEnabledLeavesCron()
{
    QVERIFY(QFile(path(u"fail"_s)).open(QIODevice::WriteOnly));
    for (const TimerSystem system : {TimerSystem::Launchd, TimerSystem::Systemd}) {
        const auto converted = cronToTimer(crontab(), timers(system), document(), 2, job(), m_services, m_control);
        QVERIFY(!converted);
        QCOMPARE(converted.error().error.code, ErrorCode::External);
        QCOMPARE(converted.error().error.detail, u"Job failed"_s);
        QCOMPARE(converted.error().left, ConversionLeft::Nothing);
        QVERIFY(describe(converted.error()).contains(u"Job failed"_s));
        QCOMPARE(readAll(path(u"crontab.txt"_s)), before);
        QVERIFY(QDir(path(u"units"_s)).isEmpty());
    }
}

void TimersTest::changedCrontabLeavesNoTimer()
{
    const CrontabDocument read = document();
    put(before + "1 1 * * * echo theirs\n");
    const auto converted = cronToTimer(crontab(), timers(TimerSystem::Systemd), read, 2, job(), m_services, m_control);
    QVERIFY(!converted);
    QCOMPARE(converted.error().error.code, ErrorCode::Outdated);
    QVERIFY(converted.error().crontab && converted.error().crontab->now);
    QVERIFY(QDir(path(u"units"_s)).isEmpty());
    QVERIFY(!isActive(TimerSystem::Systemd));
    QCOMPARE(readAll(path(u"crontab.txt"_s)), QByteArray(before + "1 1 * * * echo theirs\n"));
}

void TimersTest::crontabThatRefusesKeepsTheTimer()
{
    QVERIFY(cronToTimer(crontab(), timers(TimerSystem::Systemd), document(), 2, job(), m_services, m_control));
    QVERIFY(QFile(path(u"refuse"_s)).open(QIODevice::WriteOnly));
    const auto back = timerToCron(crontab(), timers(TimerSystem::Systemd), document(), job(), m_services, m_control);
    QVERIFY(!back);
    QCOMPARE(back.error().error.code, ErrorCode::External);
    QCOMPARE(back.error().left, ConversionLeft::Nothing);
    QVERIFY(isActive(TimerSystem::Systemd));
    QCOMPARE(readAll(path(u"crontab.txt"_s)), after);
}

void TimersTest::scheduleLaunchdCannotSayChangesNothing()
{
    put("0 0 */2 * 1 bt2c-recovery backup --type daily\n");
    const auto converted =
        cronToTimer(crontab(), timers(TimerSystem::Launchd), document(), 0, job(), m_services, m_control);
    QVERIFY(!converted);
    QCOMPARE(converted.error().error.code, ErrorCode::Unsupported);
    QVERIFY(!readAll(path(u"calls"_s)).contains("crontab"));
    QVERIFY(QDir(path(u"units"_s)).isEmpty());
}

void TimersTest::sessionThatIsNotThereIsSaid()
{
    QVERIFY(QFile(path(u"nobus"_s)).open(QIODevice::WriteOnly));
    const auto converted =
        cronToTimer(crontab(), timers(TimerSystem::Systemd), document(), 2, job(), m_services, m_control);
    QVERIFY(!converted);
    QCOMPARE(converted.error().error.code, ErrorCode::NotRunning);
    QCOMPARE(readAll(path(u"crontab.txt"_s)), before);
    QVERIFY(!QFile::exists(path(u"units/org.bt2c.recovery.backup-hourly.timer"_s)));
}

void TimersTest::hangingSystemEndsInTime()
{
    TimerAccess hanging = timers(TimerSystem::Systemd);
    writeProgram(path(u"hang"_s), "sleep 600\n");
    hanging.program = path(u"hang"_s);
    hanging.limit = std::chrono::milliseconds(300);
    QCOMPARE(timerStatus(hanging, job(), m_control).error().code, ErrorCode::TimedOut);
}

void TimersTest::missingProgramIsSaid()
{
    TimerAccess missing = timers(TimerSystem::Systemd);
    missing.program.clear();
    QCOMPARE(enableTimer(missing, job(), m_control).error().code, ErrorCode::Missing);
    QCOMPARE(timerStatus(missing, job(), m_control).error().code, ErrorCode::Missing);
}

void TimersTest::jobWithInputIsNotConverted()
{
    const auto made = timerJobOf(CrontabDocument::parse("0 3 * * * cat%x\n", CronDialect::Debian), 0, u"daily"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unsupported);
}

/// Its blanks, bytes that are no ASCII, and its place below the variables that were in force.
void TimersTest::lineComesBackAsItWas()
{
    QFETCH(TimerSystem, system);
    const QByteArray head = "# top\nMAILTO=\"\"\nPATH=/opt/bin:/usr/bin\n1 1 * * * echo theirs\n";
    const QByteArray line = "  20\t* * *  *   bt2c-recovery backup --type hourly  # ours -- \xc3\xbc 100\\%-\n";
    const QByteArray tail = "PATH=/usr/bin\n5 5 * * * echo below\n";
    put(head + line + tail);
    const auto job = timerJobOf(document(), 4, u"hourly"_s);
    QVERIFY(job);
    QVERIFY(cronToTimer(crontab(), timers(system), document(), 4, *job, m_services, m_control));
    QCOMPARE(readAll(path(u"crontab.txt"_s)), QByteArray(head + tail));
    const auto own = ownTimers(timers(system), m_control);
    QVERIFY(own && own->unread.isEmpty());
    QCOMPARE(own->all.size(), 1);
    const OwnTimer &timer = own->all.first();
    QCOMPARE(timer.job.name, u"hourly"_s);
    QCOMPARE(timer.job.entry.line + '\n', line);
    QCOMPARE(timer.job.entry.variables.value("PATH"), "/opt/bin:/usr/bin");
    QVERIFY(timer.status.active && timer.status.written && !timer.unasked);
    QVERIFY(timerToCron(crontab(), timers(system), document(), timer.job, m_services, m_control));
    QCOMPARE(readAll(path(u"crontab.txt"_s)), QByteArray(head + line + tail));
    QVERIFY(ownTimers(timers(system), m_control)->all.isEmpty());
    QVERIFY(!QFile::exists(path(u"both"_s)));
}

/// As a kill between the two leaves it: the line is back, the timer's files are there.
void TimersTest::lineThatStandsThereIsNotAddedAgain()
{
    const TimerAccess access = timers(TimerSystem::Systemd);
    QVERIFY(writeTimer(access, job(), *document().lines().at(2).expression));
    QVERIFY(timerToCron(crontab(), access, document(), job(), m_services, m_control));
    QCOMPARE(readAll(path(u"crontab.txt"_s)), before);
    QVERIFY(QDir(access.folder).isEmpty());
    QVERIFY(readAll(path(u"calls"_s)).contains("disable --now org.bt2c.recovery.backup-hourly.timer"));
}

void TimersTest::failureThatCannotBeTakenBackKeepsTheLine()
{
    const TimerAccess access = timers(TimerSystem::Systemd);
    QVERIFY(QFile(path(u"fail"_s)).open(QIODevice::WriteOnly));
    writeProgram(path(u"once"_s), "n=$(cat '" + path(u"count"_s).toUtf8()
                                      + "' 2>/dev/null)\n[ \"$1\" = - ] && { echo \"${n}x\" > '"
                                      + path(u"count"_s).toUtf8() + "'; [ -n \"$n\" ] && exit 1; }\nexec '"
                                      + path(u"crontab"_s).toUtf8() + "' \"$@\"\n");
    CrontabAccess once = crontab();
    once.program = path(u"once"_s);
    const auto converted = cronToTimer(once, access, document(), 2, job(), m_services, m_control);
    QVERIFY(!converted);
    QCOMPARE(converted.error().left, ConversionLeft::NoEntry);
    QCOMPARE(readAll(path(u"crontab.txt"_s)), after);
    const auto own = ownTimers(access, m_control);
    QVERIFY(own && own->all.size() == 1 && !own->all.first().status.active);
    QVERIFY(timerToCron(crontab(), access, document(), own->all.first().job, m_services, m_control));
    QCOMPARE(readAll(path(u"crontab.txt"_s)), before);
}

QTEST_GUILESS_MAIN(TimersTest)
#include "tst_timers.moc"
