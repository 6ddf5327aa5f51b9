#include "core/schedule/forecast.h"
#include "core/schedule/timertext.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

CronExpression expression(const QByteArray &text)
{
    const auto parse = parseCronExpression(text, CronDialect::Debian);
    return parse.expression.value_or(CronExpression{});
}

const TimerJob awkward{.name = u"daily"_s,
                       .command = {u"/opt/my \"tools\"/bt2c $x"_s, u"100%"_s, u"<a & b>"_s, u"back\\slash"_s, u"ünï"_s},
                       .environment = {{u"PATH"_s, u"/usr/bin:/bin:/opt/50% \"x\""_s}},
                       .directory = u"/home/my name"_s,
                       .log = u"/home/my name/a&b.log"_s,
                       .entry = {"0 4 * * * bt2c-recovery -- \xff%x \\", {{"A B", "-->"}}}};

QByteArray run(const QString &program, const QStringList &arguments, int *exit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    *exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace

class TimerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervals_data();
    void intervals();
    void troubles_data();
    void troubles();
    void plistHoldsWhatWasMeant();
    void calendar_data();
    void calendar();
    void systemdAgreesWithCron_data() { calendar_data(); }
    void systemdAgreesWithCron();
    void unitsAreTakenBySystemd();
    void namesAndLineBreaksAreRefused();
};

void TimerTextTest::intervals_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QList<LaunchdInterval>>("expected");
    const auto none = std::nullopt;
    QTest::newRow("every minute") << "* * * * *"_ba << QList<LaunchdInterval>{{none, none, none, none, none}};
    QTest::newRow("hourly") << "20 * * * *"_ba << QList<LaunchdInterval>{{20, none, none, none, none}};
    QTest::newRow("daily") << "30 3 * * *"_ba << QList<LaunchdInterval>{{30, 3, none, none, none}};
    QTest::newRow("weekly") << "0 4 * * 7"_ba << QList<LaunchdInterval>{{0, 4, none, none, 0}};
    QTest::newRow("steps") << "*/30 1-2 * * *"_ba
                           << QList<LaunchdInterval>{{0, 1, none, none, none},
                                                     {30, 1, none, none, none},
                                                     {0, 2, none, none, none},
                                                     {30, 2, none, none, none}};
    QTest::newRow("either day") << "0 4 13 * 5"_ba
                                << QList<LaunchdInterval>{{0, 4, 13, none, none}, {0, 4, none, none, 5}};
    QTest::newRow("month") << "0 4 1 1,7 *"_ba << QList<LaunchdInterval>{{0, 4, 1, 1, none}, {0, 4, 1, 7, none}};
    QTest::newRow("nickname") << "@daily"_ba << QList<LaunchdInterval>{{0, 0, none, none, none}};
}

void TimerTextTest::intervals()
{
    QFETCH(QByteArray, schedule);
    QFETCH(QList<LaunchdInterval>, expected);
    const auto intervals = launchdIntervals(expression(schedule));
    QVERIFY(intervals);
    QVERIFY(*intervals == expected);
}

void TimerTextTest::troubles_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<TimerTrouble>("trouble");
    QTest::addColumn<bool>("systemdToo");
    QTest::newRow("reboot") << "@reboot"_ba << TimerTrouble::AtReboot << true;
    QTest::newRow("never") << "0 0 31 2 *"_ba << TimerTrouble::NeverRuns << true;
    QTest::newRow("random") << "0~30 3 * * *"_ba << TimerTrouble::Random << true;
    QTest::newRow("both days") << "0 0 */2 * 1"_ba << TimerTrouble::BothDays << false;
    QTest::newRow("too many") << "1-59 1-23 * * *"_ba << TimerTrouble::TooManyTimes << false;
}

void TimerTextTest::troubles()
{
    QFETCH(QByteArray, schedule);
    QFETCH(TimerTrouble, trouble);
    QFETCH(bool, systemdToo);
    const auto intervals = launchdIntervals(expression(schedule));
    QVERIFY(!intervals);
    QCOMPARE(intervals.error(), trouble);
    QVERIFY(!describe(trouble).isEmpty());
    QCOMPARE(systemdCalendar(expression(schedule)).has_value(), !systemdToo);
}

void TimerTextTest::plistHoldsWhatWasMeant()
{
    const auto plist = launchdPlist(awkward, expression("15,45 2 * * 1"));
    QVERIFY(plist);
    QXmlStreamReader xml(*plist);
    QStringList strings;
    QStringList keys;
    int dictionaries = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "string"_L1)
            strings += xml.readElementText();
        else if (xml.name() == "key"_L1)
            keys += xml.readElementText();
        else if (xml.name() == "dict"_L1)
            ++dictionaries;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(strings.mid(1, awkward.command.size()), awkward.command);
    QCOMPARE(strings.first(), u"org.bt2c.recovery.backup-daily"_s);
    QVERIFY(strings.contains(awkward.log) && strings.contains(awkward.directory)
            && strings.contains(awkward.environment[u"PATH"_s]));
    QCOMPARE(dictionaries, 4);
    QCOMPARE(keys.count(u"Weekday"_s), 2);
    if (const QString plutil = QStandardPaths::findExecutable(u"plutil"_s); !plutil.isEmpty()) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.plist"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*plist) == plist->size());
        file.close();
        int exit = -1;
        const QByteArray words = run(plutil, {u"-lint"_s, file.fileName()}, &exit);
        QVERIFY2(exit == 0, words.constData());
    }
}

void TimerTextTest::calendar_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("every minute") << "* * * * *"_ba << QStringList{u"*-*-* *:*:00"_s};
    QTest::newRow("hourly") << "20 * * * *"_ba << QStringList{u"*-*-* *:20:00"_s};
    QTest::newRow("daily") << "30 3 * * *"_ba << QStringList{u"*-*-* 03:30:00"_s};
    QTest::newRow("weekly") << "0 4 * * 7"_ba << QStringList{u"Sun *-*-* 04:00:00"_s};
    QTest::newRow("weekdays") << "0 4 * * 1-5"_ba << QStringList{u"Mon,Tue,Wed,Thu,Fri *-*-* 04:00:00"_s};
    QTest::newRow("steps") << "*/20 1-4 * * *"_ba << QStringList{u"*-*-* 01..04:00,20,40:00"_s};
    QTest::newRow("either day") << "0 4 13 * 5"_ba << QStringList{u"*-*-13 04:00:00"_s, u"Fri *-*-* 04:00:00"_s};
    QTest::newRow("both days") << "0 0 */2 * 1"_ba
                               << QStringList{u"Mon *-*-01,03,05,07,09,11,13,15,17,19,21,23,25,27,29,31 00:00:00"_s};
    QTest::newRow("months") << "0 4 1 1-3,7 *"_ba << QStringList{u"*-01..03,07-01 04:00:00"_s};
}

void TimerTextTest::calendar()
{
    QFETCH(QByteArray, schedule);
    QFETCH(QStringList, expected);
    const auto calendar = systemdCalendar(expression(schedule));
    QVERIFY(calendar);
    QCOMPARE(*calendar, expected);
}

void TimerTextTest::systemdAgreesWithCron()
{
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("systemd-analyze is not installed");
    QFETCH(QByteArray, schedule);
    QFETCH(QStringList, expected);
    constexpr int runs = 8;
    const QDateTime from(QDate(2026, 3, 1), QTime(12, 0, 30), QTimeZone::UTC);
    QList<QDateTime> theirs;
    for (const QString &line : std::as_const(expected)) {
        int exit = -1;
        const QByteArray words = run(analyze, {u"calendar"_s, u"--base-time=2026-03-01 12:00:30 UTC"_s,
                                               u"--iterations=%1"_s.arg(runs), line % u" UTC"_s}, &exit);
        QVERIFY2(exit == 0, words.constData());
        static const QRegularExpression time(
            u"(?:Next elapse|Iteration #\\d+|Iter\\. #\\d+): \\w+ (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d) UTC"_s);
        for (auto it = time.globalMatch(QString::fromUtf8(words)); it.hasNext();) {
            QDateTime at = QDateTime::fromString(it.next().captured(1), u"yyyy-MM-dd HH:mm:ss"_s);
            at.setTimeZone(QTimeZone::UTC);
            if (!theirs.contains(at))
                theirs += at;
        }
    }
    std::ranges::sort(theirs);
    theirs.resize(qMin<qsizetype>(theirs.size(), runs));
    QList<QDateTime> ours;
    for (const CronRun &run : CronForecast(expression(schedule), QTimeZone::UTC).next(from, runs))
        ours += run.at.toUTC();
    QCOMPARE(theirs, ours);
}

void TimerTextTest::unitsAreTakenBySystemd()
{
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("systemd-analyze is not installed");
    QTemporaryDir folder;
    TimerJob job = awkward;
    job.command.first() = folder.filePath(u"my tools/bt2c"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"my tools"_s));
    QVERIFY(QFile::link(u"/bin/true"_s, job.command.first()));
    job.directory = folder.path();
    const auto put = [&](const QString &name, const std::expected<QByteArray, TimerTrouble> &text) {
        QFile file(folder.filePath(name));
        return text && file.open(QIODevice::WriteOnly) && file.write(*text) == text->size();
    };
    QVERIFY(put(timerLabel(job) % u".service"_s, systemdService(job)));
    QVERIFY(put(timerLabel(job) % u".timer"_s, systemdTimer(job, expression("0 4 13 * 5"))));
    int exit = -1;
    const QByteArray words =
        run(analyze,
            {u"verify"_s, u"--user"_s, u"--man=no"_s, u"--recursive-errors=no"_s,
             folder.filePath(timerLabel(job) % u".timer"_s), folder.filePath(timerLabel(job) % u".service"_s)},
            &exit);
    QVERIFY2(exit == 0 && !words.contains("org.bt2c"), words.constData());
}

void TimerTextTest::namesAndLineBreaksAreRefused()
{
    for (const QString &name : {u""_s, u"a b"_s, u"../x"_s, u"a/b"_s}) {
        TimerJob job = awkward;
        job.name = name;
        QCOMPARE(systemdService(job).error(), TimerTrouble::BadName);
        QCOMPARE(launchdPlist(job, expression("0 4 * * *")).error(), TimerTrouble::BadName);
    }
    TimerJob job = awkward;
    job.command += u"a\nExecStart=/bin/evil"_s;
    QCOMPARE(systemdService(job).error(), TimerTrouble::BadName);
    job = awkward;
    job.environment[u"A"_s] = u"b\nc"_s;
    QCOMPARE(systemdTimer(job, expression("0 4 * * *")).error(), TimerTrouble::BadName);
}

QTEST_GUILESS_MAIN(TimerTextTest)
#include "tst_timertext.moc"
