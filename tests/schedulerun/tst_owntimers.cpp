#include "core/schedule/owntimers.h"
#include "tests/schedulerun/faketimers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

CrontabDocument debian(const QByteArray &bytes)
{
    return CrontabDocument::parse(bytes, CronDialect::Debian);
}

const QByteArray hourly = "20 * * * * bt2c-recovery backup --type hourly";

} // namespace

/// Timers are found again by what their files tell.
class OwnTimersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anyLineIsKept_data();
    void anyLineIsKept();
    void wrongCommentsTellNothing_data();
    void wrongCommentsTellNothing();
    void missingFolderHoldsNoneAndAsksNobody();
    void foundByNameWithTheirState();
    void foreignAndUnreadableFilesAreNamed();
    void systemThatDoesNotAnswerIsAskedOnce();
    void namesAreNotTakenTwice();
    void entryGoesWhereItsVariablesAre();
    void doubledJobsAreSeen();
    void troublesOfTheEntryAreTold_data();
    void troublesOfTheEntryAreTold();
    void loginIsNeededWithoutLinger();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"units"_s));
        QFile file(path(u"units/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QByteArray calls() const
    {
        QFile file(path(u"calls"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Control m_control;
};

void OwnTimersTest::anyLineIsKept_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << hourly;
    QTest::newRow("ends a comment of XML") << "0 3 * * * bt2c-recovery backup --type daily --> -- ---"_ba;
    QTest::newRow("goes on in a unit file") << "0 3 * * * bt2c-recovery backup \\"_ba;
    QTest::newRow("blanks at its ends") << "\t 0 3 * * * bt2c-recovery  \t"_ba;
    QTest::newRow("no UTF-8") << "0 3 * * * bt2c-recovery \xff\xfe\x80"_ba;
    QTest::newRow("UTF-8") << "0 3 * * * bt2c-recovery \xc3\xbc"_ba;
    QTest::newRow("percent") << "0 3 * * * date +\\%F %41 %"_ba;
    QTest::newRow("carriage return") << "0 3 * * * bt2c-recovery\r"_ba;
    QTest::newRow("markup") << "0 3 * * * bt2c-recovery <a>&amp;\"'"_ba;
    QByteArray all = "0 3 * * * ";
    for (int byte = 1; byte < 256; ++byte) {
        if (byte != '\n')
            all += char(byte);
    }
    QTest::newRow("every byte") << all;
}

void OwnTimersTest::anyLineIsKept()
{
    QFETCH(QByteArray, line);
    TimerJob job{.name = u"x"_s, .command = {u"/bin/true"_s}, .environment = {}, .directory = {}, .log = {}};
    job.entry = {line, {{"PATH", "/a=b:-- c "}, {"A B", "\xff"}}};
    const CronExpression expression = *parseCronExpression("0 3 * * *"_ba, CronDialect::Debian).expression;
    for (const auto &text : {systemdTimer(job, expression), launchdPlist(job, expression)}) {
        QVERIFY(text);
        const auto entry = timerEntryIn(*text);
        QVERIFY2(entry, text->constData());
        QCOMPARE(entry->line, line);
        QVERIFY(*entry == job.entry);
    }
    QXmlStreamReader xml(*launchdPlist(job, expression));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void OwnTimersTest::wrongCommentsTellNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("none") << "[Timer]\nOnCalendar=daily\n"_ba;
    QTest::newRow("two") << "# crontab: 0 3 * * * a\n# crontab: 0 4 * * * b\n"_ba;
    QTest::newRow("line break") << "# crontab: 0 3 * * * a%0A* * * * * b\n"_ba;
    QTest::newRow("NUL") << "# crontab: 0 3 * * * a%00\n"_ba;
    QTest::newRow("cut code") << "# crontab: 0 3 * * * a%4"_ba;
    QTest::newRow("no code") << "# crontab: 0 3 * * * a%zz"_ba;
    QTest::newRow("not a comment") << "crontab: 0 3 * * * a"_ba;
    QTest::newRow("binary") << QByteArray("\0\x01<!--\n-->\xff#", 10);
}

void OwnTimersTest::wrongCommentsTellNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!timerEntryIn(text));
}

void OwnTimersTest::missingFolderHoldsNoneAndAsksNobody()
{
    const auto own = ownTimers(fakeTimers(m_folder->path()), m_control);
    QVERIFY(own && *own == OwnTimers());
    QVERIFY(calls().isEmpty());
    put(u"other.timer"_s, "[Timer]\n");
    QVERIFY(*ownTimers(fakeTimers(m_folder->path()), m_control) == OwnTimers());
    QVERIFY(calls().isEmpty());

    TimerAccess file = fakeTimers(m_folder->path());
    file.folder = path(u"systemctl"_s);
    QCOMPARE(ownTimers(file, m_control).error().code, ErrorCode::ReadFailed);
}

void OwnTimersTest::foundByNameWithTheirState()
{
    const TimerAccess access = fakeTimers(m_folder->path());
    const CrontabDocument document = debian(hourly + "\n0 3 * * * bt2c-recovery backup --type daily\n");
    for (const auto &[line, name] : {std::pair{0, u"hourly"_s}, std::pair{1, u"daily"_s}})
        QVERIFY(writeTimer(access, *timerJobOf(document, line, name), *document.lines().at(line).expression));
    QVERIFY(enableTimer(access, *timerJobOf(document, 0, u"hourly"_s), m_control));
    const auto own = ownTimers(access, m_control);
    QVERIFY(own && own->unread.isEmpty());
    QCOMPARE(own->names, (QStringList{u"daily"_s, u"hourly"_s}));
    QCOMPARE(own->all.at(0).job.entry.line, "0 3 * * * bt2c-recovery backup --type daily");
    QVERIFY(!own->all.at(0).status.active && own->all.at(0).status.written && !own->all.at(0).mayRun());
    QVERIFY(own->all.at(1).status.active && own->all.at(1).mayRun());
    QCOMPARE(backupOf(own->all.at(1), CronDialect::Debian)->kind, BackupJobKind::Hourly);
}

void OwnTimersTest::foreignAndUnreadableFilesAreNamed()
{
    put(u"org.bt2c.recovery.backup-mine.timer"_s, "# crontab: " + hourly + "\n");
    put(u"org.bt2c.recovery.backup-theirs.timer"_s, "[Timer]\nOnCalendar=daily\n");
    put(u"org.bt2c.recovery.backup-a b.timer"_s, "# crontab: " + hourly + "\n");
    put(u"org.bt2c.recovery.backup-.timer"_s, "# crontab: " + hourly + "\n");
    put(u"org.bt2c.recovery.backup-large.timer"_s, QByteArray(2 * 1024 * 1024, '#'));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"units/org.bt2c.recovery.backup-link.timer"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"units/org.bt2c.recovery.backup-pipe.timer"_s)).constData(), 0600), 0);
    const auto own = ownTimers(fakeTimers(m_folder->path()), m_control);
    QVERIFY(own);
    QCOMPARE(own->all.size(), 1);
    QCOMPARE(own->all.first().job.name, u"mine"_s);
    QCOMPARE(own->unread.size(), 6);
    for (const Error &error : own->unread)
        QVERIFY2(error.subject.startsWith(path(u"units/org.bt2c"_s)), qPrintable(error.subject));
    QVERIFY(own->names.contains(u"theirs"_s));
}

void OwnTimersTest::systemThatDoesNotAnswerIsAskedOnce()
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        put(u"org.bt2c.recovery.backup-"_s + name + u".timer"_s, "# crontab: " + hourly + "\n");
    TimerAccess access = fakeTimers(m_folder->path());
    QVERIFY(QFile(path(u"nobus"_s)).open(QIODevice::WriteOnly));
    auto own = ownTimers(access, m_control);
    QVERIFY(own);
    QCOMPARE(own->all.size(), 3);
    for (const OwnTimer &timer : own->all)
        QVERIFY(timer.unasked && timer.unasked->code == ErrorCode::NotRunning && timer.mayRun());
    QCOMPARE(calls().count('\n'), 1);
    access.program.clear();
    own = ownTimers(access, m_control);
    QCOMPARE(own->all.first().unasked->code, ErrorCode::Missing);
    m_control.cancel();
    QCOMPARE(ownTimers(access, m_control).error().code, ErrorCode::Cancelled);
}

void OwnTimersTest::namesAreNotTakenTwice()
{
    const CronBackup job = backupJobs(debian(hourly + '\n')).first();
    QCOMPARE(timerName(job, {}), u"hourly"_s);
    QCOMPARE(timerName(job, {u"Hourly"_s, u"hourly-2"_s}), u"hourly-3"_s);
}

void OwnTimersTest::entryGoesWhereItsVariablesAre()
{
    const CrontabDocument document = debian("A=1\n1 1 * * * x\nB=2\n2 2 * * * y\nA=3\n3 3 * * * z\n");
    QCOMPARE(placeFor({hourly, {}}, document), 0);
    QCOMPARE(placeFor({hourly, {{"A", "1"}}}, document), 2);
    QCOMPARE(placeFor({hourly, {{"A", "1"}, {"B", "2"}}}, document), 4);
    QCOMPARE(placeFor({hourly, {{"A", "3"}, {"B", "2"}}}, document), 6);
    QCOMPARE(placeFor({hourly, {{"A", "4"}}}, document), -1);
    QCOMPARE(changedVariables({hourly, {{"A", "4"}, {"C", "5"}}}, document), (QByteArrayList{"A", "C", "B"}));
    QCOMPARE(withTimerEntry(document, {hourly, {{"A", "1"}}})->bytes(),
             QByteArray("A=1\n1 1 * * * x\n" + hourly + "\nB=2\n2 2 * * * y\nA=3\n3 3 * * * z\n"));
    QVERIFY(withTimerEntry(document, {hourly, {{"A", "4"}}})->bytes().endsWith(QByteArray("z\n" + hourly + '\n')));
    QCOMPARE(withTimerEntry(document, {"PATH=/evil", {}}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(withTimerEntry(document, {"# nothing", {}}).error().code, ErrorCode::InvalidArgument);
}

void OwnTimersTest::doubledJobsAreSeen()
{
    OwnTimer timer;
    timer.job.entry.line = hourly;
    timer.status.active = true;
    const CrontabDocument without = debian("1 1 * * * x\n");
    const CrontabDocument with = debian("1 1 * * * x\n" + hourly + '\n');
    QCOMPARE(doubledTimers(without, with, {timer}).size(), 1);
    QVERIFY(doubledTimers(with, with, {timer}).isEmpty());
    QVERIFY(doubledTimers(without, debian('#' + hourly + '\n'), {timer}).isEmpty());
    QVERIFY(doubledTimers(without, debian("40 * * * * bt2c-recovery backup --type hourly\n"), {timer}).isEmpty());
    timer.status.active = false;
    QVERIFY(doubledTimers(without, with, {timer}).isEmpty());
    timer.unasked = Error{ErrorCode::NotRunning, {}, {}, 0, -1};
    QCOMPARE(doubledTimers(without, with, {timer}).size(), 1);
    QVERIFY(describe(refusalOf(timer)).contains(u"timer"_s));
}

void OwnTimersTest::troublesOfTheEntryAreTold_data()
{
    QTest::addColumn<QByteArray>("crontab");
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<TimerSystem>("system");
    QTest::addColumn<std::optional<TimerTrouble>>("trouble");
    const auto row = [](const char *name, const QByteArray &crontab, CronDialect dialect, TimerSystem system,
                        std::optional<TimerTrouble> trouble) {
        QTest::newRow(name) << crontab << dialect << system << trouble;
    };
    constexpr auto systemd = TimerSystem::Systemd;
    row("none", hourly, CronDialect::Debian, systemd, std::nullopt);
    row("input", hourly + "%x", CronDialect::Debian, systemd, TimerTrouble::Input);
    row("zone", "CRON_TZ=Asia/Tokyo\n" + hourly, CronDialect::Cronie, systemd, TimerTrouble::OtherZone);
    row("zone that is not heard", "CRON_TZ=Asia/Tokyo\n" + hourly, CronDialect::Debian, systemd, std::nullopt);
    row("no UTF-8", hourly + " \xff", CronDialect::Debian, systemd, TimerTrouble::BadName);
    row("tab", hourly + "\t-x", CronDialect::Debian, systemd, TimerTrouble::BadName);
    row("reboot", "@reboot bt2c-recovery backup --type hourly", CronDialect::Debian, systemd, TimerTrouble::AtReboot);
    row("days", "0 0 */2 * 1 bt2c-recovery backup --type daily", CronDialect::MacOs, TimerSystem::Launchd,
        TimerTrouble::BothDays);
    row("days of systemd", "0 0 */2 * 1 bt2c-recovery backup --type daily", CronDialect::Debian, systemd, std::nullopt);
}

void OwnTimersTest::troublesOfTheEntryAreTold()
{
    QFETCH(QByteArray, crontab);
    QFETCH(CronDialect, dialect);
    QFETCH(TimerSystem, system);
    QFETCH(std::optional<TimerTrouble>, trouble);
    const CrontabDocument document = CrontabDocument::parse(crontab + '\n', dialect);
    QVERIFY(timerTrouble(document, document.lines().size() - 1, system) == trouble);
    QVERIFY(!trouble || !describe(*trouble).isEmpty());
}

void OwnTimersTest::loginIsNeededWithoutLinger()
{
    const TimerAccess access = fakeTimers(m_folder->path());
    QVERIFY(needsLogin(access));
    QVERIFY(QFile(access.lingerMark).open(QIODevice::WriteOnly));
    QVERIFY(!needsLogin(access));
}

QTEST_GUILESS_MAIN(OwnTimersTest)
#include "tst_owntimers.moc"
