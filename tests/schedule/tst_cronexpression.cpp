#include "core/schedule/cronmove.h"
#include "core/schedule/cronwords.h"

#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bt2c::CronDialect)
Q_DECLARE_METATYPE(bt2c::CronSlot)

namespace {

constexpr CronDialect allDialects[] = {CronDialect::MacOs, CronDialect::Debian, CronDialect::Cronie};

CronExpression read(const QByteArray &text, CronDialect dialect = CronDialect::Debian)
{
    const CronParse parse = parseCronExpression(text, dialect);
    if (!parse.expression)
        qWarning() << "not read:" << text;
    return parse.expression.value_or(CronExpression{});
}

/// "out-of-range@0+2"; warnings with '?', notes with 'i' in front.
QString spoken(const QList<CronIssue> &issues)
{
    QStringList parts;
    for (const CronIssue &issue : issues) {
        const QString mark = issue.severity == CronSeverity::Error     ? u""_s
                             : issue.severity == CronSeverity::Warning ? u"?"_s
                                                                       : u"i"_s;
        parts.append(mark + cronReasonToken(issue.reason) + u"@%1+%2"_s.arg(issue.offset).arg(issue.length));
    }
    return parts.join(' '_L1);
}

QByteArray values(quint64 set, CronField field)
{
    return fieldText(set, field);
}

} // namespace

class TestCronExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreReadAsCronDoes_data();
    void fieldsAreReadAsCronDoes();
    void wrongOnesAreRefusedWithTheirPlace_data();
    void wrongOnesAreRefusedWithTheirPlace();
    void dialectsDiffer_data();
    void dialectsDiffer();
    void bothDaysOrEither_data();
    void bothDaysOrEither();
    void nicknamesMeanFields();
    void presetsAreRecognised_data();
    void presetsAreRecognised();
    void runsAreMoved_data();
    void runsAreMoved();
    void wordsSayWhatItDoes_data();
    void wordsSayWhatItDoes();
    void everythingHasWords();
    void positionsOfTypedTextAreCharacters();
    void theMachineTellsItsDialect();
};

void TestCronExpression::fieldsAreReadAsCronDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("meaning");
    const auto row = [](const char *text, const char *meaning) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(meaning);
    };
    row("0 * * * *", "0 * * * *");
    row("*/15 * * * *", "0,15,30,45 * * * *");
    row("1-10/3 * * * *", "1,4,7,10 * * * *");
    row("5,10-12,59 * * * *", "5,10-12,59 * * * *");
    row("007 00 * * *", "7 0 * * *");
    row("0 0 * jan *", "0 0 * 1 *");
    row("0 0 * JAN-Mar,dec *", "0 0 * 1-3,12 *");
    row("0 0 * * 0", "0 0 * * 0");
    row("0 0 * * 7", "0 0 * * 0");
    row("0 0 * * 5-7", "0 0 * * 0,5,6");
    row("0 0 * * sun", "0 0 * * 0");
    row("0 0 * * mon-5", "0 0 * * 1-5");
    row("0 0 * * */2", "0 0 * * 0,2,4,6");
    row("0 0 * * 0-7", "0 0 * * *");
    row("0 0 * */2 *", "0 0 * 1,3,5,7,9,11 *");
    row("\t 0\t0  *\t* * ", "0 0 * * *");
    row("0-60/7 * * * *", "0,7,14,21,28,35,42,49,56 * * * *");
}

void TestCronExpression::fieldsAreReadAsCronDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, meaning);
    for (const CronDialect dialect : allDialects) {
        const CronExpression expression = read(text, dialect);
        QCOMPARE(values(expression.minutes, CronField::Minute) + ' ' + values(expression.hours, CronField::Hour) + ' '
                     + values(expression.monthDays, CronField::DayOfMonth) + ' '
                     + values(expression.months, CronField::Month) + ' '
                     + values(expression.weekdays, CronField::DayOfWeek),
                 meaning);
    }
}

void TestCronExpression::wrongOnesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("issues");
    const auto row = [](const char *text, const char *issues) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(issues);
    };
    row("", "nothing@0+0");
    row("   ", "nothing@3+0");
    row("0", "missing-field@1+0");
    row("0 0 * *", "missing-field@7+0");
    row("60 * * * *", "out-of-range@0+2");
    row("0 24 * * *", "out-of-range@2+2");
    row("0 0 0 * *", "out-of-range@4+1");
    row("0 0 32 * *", "out-of-range@4+2");
    row("0 0 * 0 *", "out-of-range@6+1");
    row("0 0 * 13 *", "out-of-range@6+2");
    row("0 0 * * 8", "out-of-range@8+1");
    row("0-60 * * * *", "out-of-range@0+4");
    row("12345678901 * * * *", "out-of-range@0+11");
    row("x * * * *", "not-a-number@0+1");
    row("5x * * * *", "not-a-number@0+2");
    row("0 0 * january *", "unknown-name@6+7");
    row("0 0 * * monx", "unknown-name@8+4");
    row("0 0 mon * *", "not-a-number@4+3");
    row("1, * * * *", "not-a-number@2+0");
    row(",1 * * * *", "not-a-number@0+0");
    row("-5 * * * *", "not-a-number@0+2");
    row("1- * * * *", "not-a-number@2+0");
    row("*/0 * * * *", "bad-step@2+1");
    row("*/ * * * *", "bad-step@2+0");
    row("*/x * * * *", "bad-step@2+1");
    row("\xff * * * *", "not-a-number@0+1");
    row("0 0 * * * *", "text-after-schedule@10+1");
    row("@Daily", "unknown-nickname@0+6");
    row("@every_minute", "unknown-nickname@0+13");
    row("@", "unknown-nickname@0+1");
    row("@daily x", "text-after-schedule@7+1");
    row("@AppleNotOnBattery 0 0 * * *", "battery-before-schedule@0+18");
}

void TestCronExpression::wrongOnesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, issues);
    for (const CronDialect dialect : allDialects) {
        const CronParse parse = parseCronExpression(text, dialect);
        QVERIFY(!parse.expression);
        QCOMPARE(spoken(parse.issues), issues);
    }
}

void TestCronExpression::dialectsDiffer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("macOs");
    QTest::addColumn<QString>("debian");
    QTest::addColumn<QString>("cronie");
    const auto row = [](const char *text, const char *macOs, const char *debian, const char *cronie) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(macOs) << QString::fromLatin1(debian)
                            << QString::fromLatin1(cronie);
    };
    row("5/15 * * * *", "?read-to-the-end@0+4", "step-without-range@0+4", "step-without-range@0+4");
    row("5-1 * * * *", "?empty-range@0+3 ?never-runs@0+11", "?empty-range@0+3 ?never-runs@0+11", "reversed-range@0+3");
    row("1,5-1 * * * *", "?empty-range@2+3", "?empty-range@2+3", "reversed-range@2+3");
    row("0 0 * * fri-sun", "?empty-range@8+7 ?never-runs@0+15", "?empty-range@8+7 ?never-runs@0+15",
        "iends-with-sunday@8+7");
    row("0 0 * * 5-0", "?empty-range@8+3 ?never-runs@0+11", "?empty-range@8+3 ?never-runs@0+11", "reversed-range@8+3");
    row("1~5 * * * *", "?rest-ignored@1+2", "irandom@0+3", "irandom@0+3");
    row("5;x * * * *", "?rest-ignored@1+2", "?rest-ignored@1+2", "text-after-value@1+2");
    row("*x * * * *", "?rest-ignored@1+1", "?rest-ignored@1+1", "?rest-ignored@1+1");
    row("1-5-7 * * * *", "?rest-ignored@3+2", "?rest-ignored@3+2", "text-after-value@3+2");
    for (const char *text : {"*/90 * * * *", "0 0 31 2 *", "0 0 30,31 2 *"}) {
        const char *issue = text[1] == '/'   ? "?step-too-large@0+4"
                            : text[5] == '1' ? "?never-runs@0+10"
                                             : "?never-runs@0+13";
        row(text, issue, issue, issue);
    }
}

void TestCronExpression::dialectsDiffer()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, macOs);
    QFETCH(QString, debian);
    QFETCH(QString, cronie);
    QCOMPARE(spoken(parseCronExpression(text, CronDialect::MacOs).issues), macOs);
    QCOMPARE(spoken(parseCronExpression(text, CronDialect::Debian).issues), debian);
    QCOMPARE(spoken(parseCronExpression(text, CronDialect::Cronie).issues), cronie);
}

void TestCronExpression::bothDaysOrEither_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rule");
    const auto row = [](const char *text, CronDayRule rule) { QTest::newRow(text) << QByteArray(text) << int(rule); };
    row("0 0 * * *", CronDayRule::EveryDay);
    row("0 0 * * 1", CronDayRule::Weekdays);
    row("0 0 1 * *", CronDayRule::MonthDays);
    row("0 0 */2 * 1", CronDayRule::Both);
    row("0 0 1 * */2", CronDayRule::Both);
    row("0 0 1-31 * 1", CronDayRule::EveryDay);
    row("0 0 1 * 1", CronDayRule::Either);
    row("0 0 31 2 1", CronDayRule::Weekdays);
    row("0 0 31 2 *", CronDayRule::Never);
    row("0 0 29 2 */7", CronDayRule::Both);
}

void TestCronExpression::bothDaysOrEither()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rule);
    const CronExpression expression = read(text);
    QCOMPARE(int(expression.dayRule()), rule);
    QCOMPARE(expression.neverRuns(), rule == int(CronDayRule::Never));
}

void TestCronExpression::nicknamesMeanFields()
{
    const std::pair<QByteArray, QByteArray> rows[] = {
        {"@yearly", "0 0 1 1 *"}, {"@annually", "0 0 1 1 *"}, {"@monthly", "0 0 1 * *"}, {"@weekly", "0 0 * * 0"},
        {"@daily", "0 0 * * *"},  {"@midnight", "0 0 * * *"}, {"@hourly", "0 * * * *"}};
    for (const CronDialect dialect : allDialects) {
        for (const auto &[nickname, meaning] : rows) {
            CronExpression expression = read(nickname, dialect);
            QCOMPARE(expression.nickname, nickname);
            expression.text = meaning;
            expression.nickname.clear();
            QCOMPARE(expression, read(meaning, dialect));
        }
        QVERIFY(read("@reboot", dialect).reboot);
    }
}

void TestCronExpression::presetsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char *text, const char *normal) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(normal);
    };
    row("@hourly", "0 * * * *");
    row("20 0-23 * * *", "20 * * * *");
    row("030 03 1-31 * mon", "30 3 * * *"); // either day is enough, and one of them always fits
    row("@daily", "0 0 * * *");
    row("@weekly", "0 0 * * 0");
    row("30 3 * 1-12 mon,tue,wed", "30 3 * * 1-3");
    row("*/15 * * * *", "*/15 * * * *");
    row("0 0 1 * *", "0 0 1 * *");
    row("0 0 * 2 *", "0 0 * 2 *");
    row("@reboot", "@reboot");
}

void TestCronExpression::presetsAreRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, normal);
    const CronPreset preset = presetOf(read(text));
    QCOMPARE(scheduleText(preset), normal);
    QCOMPARE(scheduleText(presetOf(read(scheduleText(preset)))), normal);
    QCOMPARE(preset.kind == CronPreset::Kind::Custom, normal == text);
}

void TestCronExpression::runsAreMoved_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CronSlot>("from");
    QTest::addColumn<CronSlot>("to");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<int>("trouble");
    const auto moved = [](const char *text, CronSlot from, CronSlot to, const char *result) {
        QTest::addRow("%s to %d %d:%02d", text, to.weekday, to.hour, to.minute)
            << QByteArray(text) << from << to << QByteArray(result) << -1;
    };
    const auto refused = [](const char *text, CronSlot from, CronSlot to, CronMoveTrouble trouble) {
        QTest::addRow("%s not to %d %d:%02d", text, to.weekday, to.hour, to.minute)
            << QByteArray(text) << from << to << QByteArray() << int(trouble);
    };
    moved("0 0 * * *", {3, 0, 0}, {3, 3, 30}, "30 3 * * *");
    moved("@daily", {3, 0, 0}, {3, 3, 30}, "30 3 * * *");
    moved("@weekly", {0, 0, 0}, {1, 3, 30}, "30 3 * * 1");
    moved("0 0 * jan mon-fri", {2, 0, 0}, {6, 0, 0}, "0 0 * jan 1,3-6");
    moved("0 * * * *", {2, 7, 0}, {2, 7, 20}, "20 * * * *");
    moved("0 */6 * * *", {2, 6, 0}, {2, 6, 20}, "20 */6 * * *");
    moved("0 */6 * * *", {2, 6, 0}, {2, 7, 0}, "0 0,7,12,18 * * *");
    moved("*/20 * * * *", {2, 6, 20}, {2, 6, 25}, "0,25,40 * * * *");
    moved("0 3 1 * *", {2, 3, 0}, {2, 4, 10}, "10 4 1 * *");
    moved("0 0 * * 7", {0, 0, 0}, {0, 0, 0}, "0 0 * * 7");
    refused("0 0 * * *", {3, 0, 0}, {4, 0, 0}, CronMoveTrouble::EveryDay);
    refused("0 * * * *", {3, 0, 0}, {3, 1, 0}, CronMoveTrouble::EveryHour);
    refused("0 3,15 * * *", {3, 3, 0}, {3, 4, 30}, CronMoveTrouble::OthersWouldMove);
    refused("0,30 3,15 * * *", {3, 3, 0}, {3, 4, 0}, CronMoveTrouble::OthersWouldMove);
    refused("0 3,15 * * *", {3, 3, 0}, {3, 15, 0}, CronMoveTrouble::AlreadyThere);
    refused("0 3 1 * *", {3, 3, 0}, {4, 3, 0}, CronMoveTrouble::ByMonthDay);
    refused("0 3 1 * 1", {1, 3, 0}, {4, 3, 0}, CronMoveTrouble::ByMonthDay);
    refused("0 3 * * 1,4", {1, 3, 0}, {4, 3, 0}, CronMoveTrouble::AlreadyThere);
    refused("0 3 * * 1", {2, 3, 0}, {4, 3, 0}, CronMoveTrouble::NotDueThen);
    refused("0 3 * * 1", {1, 3, 0}, {1, 3, 60}, CronMoveTrouble::OutOfRange);
    refused("@reboot", {1, 3, 0}, {1, 3, 0}, CronMoveTrouble::AtReboot);
    refused("1~5 3 * * 1", {1, 3, 1}, {1, 3, 9}, CronMoveTrouble::Random);
}

void TestCronExpression::runsAreMoved()
{
    QFETCH(QByteArray, text);
    QFETCH(CronSlot, from);
    QFETCH(CronSlot, to);
    QFETCH(QByteArray, result);
    QFETCH(int, trouble);
    const auto moved = movedRun(read(text), from, to);
    QCOMPARE(moved.has_value() ? -1 : int(moved.error()), trouble);
    if (moved)
        QCOMPARE(*moved, result);
}

void TestCronExpression::wordsSayWhatItDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(words);
    };
    row("30 3 * * *", "At 03:30, every day");
    row("*/15 * * * 1-5", "Every 15 minutes, from Monday to Friday");
    row("*/15 * * * *", "Every 15 minutes");
    row("* * * * *", "Every minute");
    row("0 * * * *", "Every hour, on the hour");
    row("20 * * * *", "Every hour, at minute 20");
    row("5,40 * * * *", "Every hour, at minute 5 and 40");
    row("0 */6 * * *", "Every 6 hours, at minute 0");
    row("0 3,15 * * 0,6", "At 03:00 and 15:00, on Saturday and Sunday");
    row("0 0 * * 0", "At 00:00, on Sunday");
    row("30 4 1,15 * 5", "At 04:30, on day 1 and 15 of the month, and also on Friday");
    row("30 4 */2 * 5", "At 04:30, on day 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29 and 31 of the month "
                        "where that is also on Friday");
    row("0 0 1 1 *", "At 00:00, on day 1 of the month, in January");
    row("0 */6 * jan-jun mon-fri", "Every 6 hours, at minute 0, from Monday to Friday, from January to June");
    row("*/10 9-17 * * *", "Every 10 minutes from 09:00 to 17:59, every day");
    row("7,9 1,3,5,7 * * *", "At minute 7 and 9 of the hours 1, 3, 5 and 7, every day");
    row("0 0 31 2 *", "Never");
    row("@reboot", "When the machine starts");
    row("1~5 3 * * *", "At a time that cron chooses, every day");
}

void TestCronExpression::wordsSayWhatItDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    // Without a translation %n stands for the number, and "(s)" stays.
    const QString said = describe(read(text)).replace("(s)"_L1, "s"_L1);
    QCOMPARE(said, words);
}

void TestCronExpression::everythingHasWords()
{
    QStringList said;
    for (int i = 0; i <= int(CronReason::ZoneIgnored); ++i) {
        said.append(describe(CronIssue{CronSeverity::Error, CronReason(i), CronField::Hour, 0, 3, "a\"b", 7}));
        said.append(cronReasonToken(CronReason(i)));
    }
    for (int i = 0; i <= int(CronMoveTrouble::OutOfRange); ++i)
        said.append(describe(CronMoveTrouble(i)));
    for (int i = 0; i <= int(JobMoveTrouble::NotWritable); ++i)
        said.append(describe(JobMoveTrouble(i)));
    QVERIFY(!said.contains(QString()));
    QCOMPARE(said.removeDuplicates(), 0);
}

void TestCronExpression::positionsOfTypedTextAreCharacters()
{
    const CronParse parse = parseTypedExpression(u"0 0 * * montäg"_s, CronDialect::Cronie);
    QCOMPARE(parse.issues.size(), 1);
    QCOMPARE(parse.issues.first().offset, 8);
    QCOMPARE(parseTypedExpression(u"é 0 * * *"_s, CronDialect::MacOs).issues.first().length, 1);
    QVERIFY(!parseTypedExpression(u"٣ 0 * * *"_s, CronDialect::MacOs).expression);
}

void TestCronExpression::theMachineTellsItsDialect()
{
    QCOMPARE(cronDialectOf(u"darwin"_s, "cronie"), CronDialect::MacOs);
    QCOMPARE(cronDialectOf(u"linux"_s, "…cronie 1.7.0…"), CronDialect::Cronie);
    QCOMPARE(cronDialectOf(u"linux"_s, {}), CronDialect::Debian);
#ifdef Q_OS_MACOS
    QCOMPARE(localCronDialect(), CronDialect::MacOs);
#else
    QVERIFY(localCronDialect() != CronDialect::MacOs);
#endif
}

QTEST_GUILESS_MAIN(TestCronExpression)

#include "tst_cronexpression.moc"
