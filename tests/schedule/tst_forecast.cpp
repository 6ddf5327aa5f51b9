#include "core/schedule/forecast.h"

#include "bruteforce.h"
#include "crontabmaker.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

CronExpression read(const QByteArray &text, CronDialect dialect = CronDialect::Debian)
{
    const CronParse parse = parseCronExpression(text, dialect);
    if (!parse.expression)
        qFatal("not read: %s", text.constData());
    return *parse.expression;
}

QDateTime at(const char *text, const QTimeZone &zone = berlin)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(zone);
    return time;
}

/// "01:30+1 03:00+2!": local time, offset in hours, '!' where the change of the clock moved it.
QString spoken(const QList<CronRun> &runs)
{
    QStringList parts;
    for (const CronRun &run : runs)
        parts.append(run.at.toString(u"HH:mm"_s) + u"+%1"_s.arg(run.at.offsetFromUtc() / 3600)
                     + (run.shifted ? "!"_L1 : ""_L1));
    return parts.join(' '_L1);
}

quint32 seed()
{
    const QByteArray given = qgetenv("BT2C_TEST_SEED");
    const quint32 number = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    qInfo("seed: BT2C_TEST_SEED=%u", number);
    return number;
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfTheClock_data();
    void changesOfTheClock();
    void aDayThatIsLeftOut();
    void nextAndPreviousRuns();
    void rareDaysAreFound();
    void theClockChangesFarAheadToo();
    void whatNeverRunsEndsAtOnce_data();
    void whatNeverRunsEndsAtOnce();
    void spansAreHalfOpen();
    void batteryIsHandedOn();
    void sleepLosesRuns();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
};

void TestForecast::changesOfTheClock_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("springMac");
    QTest::addColumn<QString>("springOthers");
    QTest::addColumn<QString>("autumnMac");
    QTest::addColumn<QString>("autumnOthers");
    const auto row = [](const char *text, const char *springMac, const char *springOthers, const char *autumnMac,
                        const char *autumnOthers) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(springMac) << QString::fromLatin1(springOthers)
                            << QString::fromLatin1(autumnMac) << QString::fromLatin1(autumnOthers);
    };
    row("30 1 * * *", "01:30+1", "01:30+1", "01:30+2", "01:30+2");
    row("30 2 * * *", "", "03:00+2!", "02:30+2 02:30+1", "02:30+2");
    row("0 2 * * *", "", "03:00+2!", "02:00+2 02:00+1", "02:00+2");
    row("0 3 * * *", "03:00+2", "03:00+2", "03:00+1", "03:00+1");
    row("59 2 * * *", "", "03:00+2!", "02:59+2 02:59+1", "02:59+2");
    row("30 1-3 * * *", "01:30+1 03:30+2", "01:30+1 03:00+2! 03:30+2", "01:30+2 02:30+2 02:30+1 03:30+1",
        "01:30+2 02:30+2 03:30+1");
    row("0 * * * *", "00:00+1 01:00+1 03:00+2", "00:00+1 01:00+1 03:00+2", "00:00+2 01:00+2 02:00+2 02:00+1 03:00+1",
        "00:00+2 01:00+2 02:00+2 02:00+1 03:00+1");
    row("*/30 2 * * *", "", "", "02:00+2 02:30+2 02:00+1 02:30+1", "02:00+2 02:30+2 02:00+1 02:30+1");
    row("30 */2 * * *", "00:30+1", "00:30+1", "00:30+2 02:30+2 02:30+1", "00:30+2 02:30+2 02:30+1");
}

void TestForecast::changesOfTheClock()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, springMac);
    QFETCH(QString, springOthers);
    QFETCH(QString, autumnMac);
    QFETCH(QString, autumnOthers);
    const auto runs = [&](CronDialect dialect, const char *day) {
        const QDateTime from = at(day);
        return spoken(CronForecast(read(text, dialect), berlin)
                          .between(from, QDateTime(from.date(), QTime(4, 0), berlin))
                          .first(99));
    };
    QCOMPARE(runs(CronDialect::MacOs, "2026-03-29 00:00"), springMac);
    QCOMPARE(runs(CronDialect::Debian, "2026-03-29 00:00"), springOthers);
    QCOMPARE(runs(CronDialect::Cronie, "2026-03-29 00:00"), springOthers);
    QCOMPARE(runs(CronDialect::MacOs, "2026-10-25 00:00"), autumnMac);
    QCOMPARE(runs(CronDialect::Debian, "2026-10-25 00:00"), autumnOthers);
    QCOMPARE(runs(CronDialect::Cronie, "2026-10-25 00:00"), autumnOthers);
}

void TestForecast::aDayThatIsLeftOut()
{
    // Samoa had no 30 December 2011: too large a change for any cron to make up for.
    const QTimeZone apia("Pacific/Apia");
    const CronForecast forecast(read("0 12 * * *"), apia);
    QStringList days;
    for (const CronRun &run : forecast.next(at("2011-12-28 13:00", apia), 3))
        days.append(run.at.date().toString(Qt::ISODate));
    QCOMPARE(days, (QStringList{u"2011-12-29"_s, u"2011-12-31"_s, u"2012-01-01"_s}));
}

void TestForecast::nextAndPreviousRuns()
{
    const CronForecast daily(read("30 3 * * *"), berlin);
    QCOMPARE(daily.next(at("2026-05-01 03:30"))->at, at("2026-05-02 03:30"));
    QCOMPARE(daily.next(at("2026-05-01 03:29"))->at, at("2026-05-01 03:30"));
    QCOMPARE(daily.next(at("2026-05-01 03:29").addMSecs(59'999))->at, at("2026-05-01 03:30"));
    QCOMPARE(daily.next(at("2026-05-01 03:30").addMSecs(-1))->at, at("2026-05-01 03:30"));
    QCOMPARE(daily.previous(at("2026-05-01 03:30"))->at, at("2026-04-30 03:30"));
    QCOMPARE(daily.previous(at("2026-05-01 03:30").addMSecs(1))->at, at("2026-05-01 03:30"));
    QCOMPARE(daily.next(at("2026-05-01 03:30"), 500).size(), 500);
    const QList<CronRun> yearly = CronForecast(read("@yearly"), berlin).next(at("2026-05-01 03:30"), 12);
    QCOMPARE(yearly.size(), 12);
    QCOMPARE(yearly.last().at, at("2038-01-01 00:00"));
    QCOMPARE(CronForecast(read("* * * * *"), berlin).next(at("2026-05-01 03:30"), 10).last().at,
             at("2026-05-01 03:40"));
    QCOMPARE(daily.next(at("2026-05-01 03:30")).value().at.timeZone(), berlin);
}

void TestForecast::rareDaysAreFound()
{
    const CronForecast leap(read("0 0 29 2 *"), berlin);
    QCOMPARE(leap.next(at("2096-03-01 00:00"))->at, at("2104-02-29 00:00"));
    QCOMPARE(leap.previous(at("2104-02-29 00:00"))->at, at("2096-02-29 00:00"));
    for (int weekday = 0; weekday < 7; ++weekday) {
        const QByteArray text = "0 0 29 2 */" + QByteArray::number(weekday ? weekday : 7);
        const auto next = CronForecast(read(text), berlin).next(at("2072-03-01 00:00"));
        QVERIFY2(next, text.constData());
    }
}

/// Beyond the tables of time zones, which end with 2037, within one span as well as from there on.
void TestForecast::theClockChangesFarAheadToo()
{
    const QTimeZone berlin("Europe/Berlin");
    const CronForecast forecast(read("43 2 28 3 *", CronDialect::MacOs), berlin);
    const auto springDay = [](int year) { return QDateTime(QDate(year, 3, 1), QTime(0, 0), QTimeZone::UTC); };
    // Sundays on which the clock goes forward at two.
    for (const int year : {2027, 2032, 2038, 2049})
        QVERIFY(forecast.between(springDay(year), springDay(year).addDays(60)).isEmpty());
    const CronRuns runs = forecast.between(springDay(2026), springDay(2051));
    QCOMPARE(runs.size(), 21);
    for (const CronRun &run : runs.first(runs.size()))
        QCOMPARE(run.at.time(), QTime(2, 43));
}

void TestForecast::whatNeverRunsEndsAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"0 0 31 2 *", "0 0 31 4,6,9,11 *", "5-1 * * * *", "0 0 * * fri-sun", "0 0 30 2 */2", "@reboot"})
        QTest::newRow(text) << QByteArray(text);
}

void TestForecast::whatNeverRunsEndsAtOnce()
{
    QFETCH(QByteArray, text);
    const CronForecast forecast(read(text, CronDialect::MacOs), berlin);
    QVERIFY(!forecast.next(at("2026-01-01 00:00")));
    QVERIFY(!forecast.previous(at("2026-01-01 00:00")));
    QVERIFY(forecast.between(at("2026-01-01 00:00"), at("2426-01-01 00:00")).isEmpty());
}

void TestForecast::spansAreHalfOpen()
{
    const CronForecast forecast(read("*/10 * * * *"), berlin);
    const CronRuns runs = forecast.between(at("2026-05-01 00:00"), at("2026-05-03 00:00"));
    QCOMPARE(runs.size(), 288);
    QCOMPARE(runs.at(0).at, at("2026-05-01 00:00"));
    QCOMPARE(runs.at(287).at, at("2026-05-02 23:50"));
    QCOMPARE(forecast.between(at("2026-05-01 00:00").addMSecs(1), at("2026-05-01 00:10")).size(), 0);
    QCOMPARE(forecast.between(at("2026-05-01 00:00"), at("2026-05-01 00:00")).size(), 0);
    QCOMPARE(forecast.between(at("2026-05-01 00:00"), at("2026-04-01 00:00")).size(), 0);
    QCOMPARE(
        CronForecast(read("* * * * *"), QTimeZone::UTC).between(at("2026-01-01 00:00"), at("2027-01-01 00:00")).size(),
        525'600);
}

void TestForecast::batteryIsHandedOn()
{
    const CronForecast forecast(read("@daily", CronDialect::MacOs), berlin, true);
    QVERIFY(forecast.next(at("2026-05-01 00:00"))->notOnBattery);
}

void TestForecast::sleepLosesRuns()
{
    const QDateTime asleep = at("2026-05-01 02:00");
    const QDateTime run = at("2026-05-01 02:03");
    const auto fate = [&](const char *text, CronDialect dialect, int minutes) {
        return fateAsleep(read(text, dialect), run, asleep, asleep.addSecs(minutes * 60));
    };
    QCOMPARE(fate("3 2 * * *", CronDialect::Debian, 2), SleepFate::Awake);
    QCOMPARE(fate("3 2 * * *", CronDialect::Debian, 5), SleepFate::CaughtUp);
    QCOMPARE(fate("3 2 * * *", CronDialect::Debian, 180), SleepFate::CaughtUp);
    QCOMPARE(fate("3 2 * * *", CronDialect::Debian, 181), SleepFate::Lost);
    QCOMPARE(fate("3 * * * *", CronDialect::Cronie, 5), SleepFate::CaughtUp);
    QCOMPARE(fate("3 * * * *", CronDialect::Cronie, 6), SleepFate::Lost);
    QCOMPARE(fate("3 2 * * *", CronDialect::MacOs, 10), SleepFate::CaughtUp);
    QCOMPARE(fate("3 2 * * *", CronDialect::MacOs, 11), SleepFate::Lost);
}

void TestForecast::agreesWithBruteForce_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("expressions");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << 2026 << 5'000;
    QTest::newRow("UTC") << QByteArray("UTC") << 2024 << 1'500;
    QTest::newRow("New York") << QByteArray("America/New_York") << 2020 << 1'500;
    QTest::newRow("half an hour of change") << QByteArray("Australia/Lord_Howe") << 2024 << 1'000;
    QTest::newRow("changes at midnight") << QByteArray("America/Santiago") << 2024 << 500;
    QTest::newRow("changes at midnight, forwards only") << QByteArray("Asia/Beirut") << 2024 << 500;
    QTest::newRow("a day left out") << QByteArray("Pacific/Apia") << 2010 << 500;
}

void TestForecast::agreesWithBruteForce()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, year);
    QFETCH(int, expressions);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    const BruteForce oracle(place, QDate(year, 1, 1), 4);
    const quint32 start = seed();
    constexpr int threads = 2;
    std::array<QByteArray, threads> wrong;
    std::array<qsizetype, threads> runs = {};
    const auto work = [&](size_t part) {
        CrontabMaker maker(start + quint32(part));
        for (int i = 0; i < expressions / threads && wrong[part].isEmpty(); ++i) {
            const CronDialect dialect = CronDialect(maker.below(3));
            const CronExpression expression = read(maker.fields(dialect == CronDialect::MacOs), dialect);
            const std::vector<qint64> expected = oracle.runs(expression);
            std::vector<qint64> found;
            found.reserve(expected.size());
            const CronRuns forecast =
                CronForecast(expression, place)
                    .between(QDateTime::fromSecsSinceEpoch(oracle.from()), QDateTime::fromSecsSinceEpoch(oracle.to()));
            forecast.forEach([&found](qint64 second) { found.push_back(second); });
            runs[part] += qsizetype(found.size());
            if (found == expected && qsizetype(found.size()) == forecast.size())
                continue;
            const auto [a, b] = std::ranges::mismatch(found, expected);
            wrong[part] = expression.text + ' ' + cronDialectToken(dialect).toLatin1() + ": "
                          + QByteArray::number(qint64(found.size())) + " instead of "
                          + QByteArray::number(qint64(expected.size())) + ", at "
                          + QByteArray::number(a == found.end() ? -1 : *a) + " instead of "
                          + QByteArray::number(b == expected.end() ? -1 : *b);
        }
    };
    {
        std::jthread other([&work] { work(1); });
        work(0);
    }
    QCOMPARE(wrong[0], "");
    QCOMPARE(wrong[1], "");
    qInfo("%d expressions, %lld runs", expressions, static_cast<long long>(runs[0] + runs[1]));
    QVERIFY(runs[0] > 0);
}

QTEST_GUILESS_MAIN(TestForecast)

#include "tst_forecast.moc"
