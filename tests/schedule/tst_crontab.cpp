#include "core/schedule/croncommand.h"
#include "core/schedule/crontab.h"

#include <QFile>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr CronDialect allDialects[] = {CronDialect::MacOs, CronDialect::Debian, CronDialect::Cronie};

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BT2C_TEST_DATA "/crontabs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

/// One letter a line: "CE.ED?#": see the switch.
QByteArray kinds(const CrontabDocument &document)
{
    QByteArray text;
    for (const CrontabLine &line : document.lines()) {
        switch (line.kind) {
        case CrontabLineKind::Blank:
            text += '.';
            break;
        case CrontabLineKind::Comment:
            text += '#';
            break;
        case CrontabLineKind::Environment:
            text += '=';
            break;
        case CrontabLineKind::Entry:
            text += 'E';
            break;
        case CrontabLineKind::DisabledEntry:
            text += 'd';
            break;
        case CrontabLineKind::NotUnderstood:
            text += '?';
            break;
        }
    }
    return text;
}

QStringList tokens(const CrontabLine &line)
{
    QStringList list;
    for (const CronIssue &issue : line.issues)
        list.append(cronReasonToken(issue.reason));
    return list;
}

CrontabLine one(const QByteArray &bytes, CronDialect dialect = CronDialect::Debian)
{
    return parseCrontabLine(bytes, dialect);
}

} // namespace

class TestCrontab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedCrontabIsUnderstood();
    void theMixedCrontabIsUnderstoodAsEachCronDoes();
    void linesAreOfAKind_data();
    void linesAreOfAKind();
    void environmentIsInForceBelowIt();
    void whatIsCutOrRefusedIsSaid();
    void aMissingFinalNewlineIsSaid();
    void percentAndBackslashAreReadAsTheDialectDoes();
    void aScheduleIsReplacedAndNothingElse();
    void editsKeepTheLineEnding();
    void editsThatWouldBeReadOtherwiseAreRefused();
    void disablingAndEnablingGivesTheSameBytes();
};

void TestCrontab::theDocumentedCrontabIsUnderstood()
{
    const QByteArray bytes = fixture(u"documented.crontab"_s);
    for (const CronDialect dialect : allDialects) {
        const CrontabDocument document = CrontabDocument::parse(bytes, dialect);
        QCOMPARE(kinds(document), "#E.#E.#E");
        QVERIFY(document.isAccepted());
        QCOMPARE(document.bytes(), bytes);
        for (const CrontabLine &line : document.lines())
            QCOMPARE(tokens(line), QStringList());
        QCOMPARE(document.lines().at(7).scheduleBytes(), "0 0 * * 0");
        QVERIFY(document.lines().at(7).commandBytes().endsWith("--type weekly"));
    }
}

void TestCrontab::theMixedCrontabIsUnderstoodAsEachCronDoes()
{
    const QByteArray bytes = fixture(u"mixed-no-final-newline.crontab"_s);
    for (const CronDialect dialect : allDialects) {
        const CrontabDocument document = CrontabDocument::parse(bytes, dialect);
        // "@AppleNotOnBattery" stands before the schedule there, where no cron understands it.
        QCOMPARE(kinds(document), "===.#?EEdEEE");
        QCOMPARE(document.bytes(), bytes);
        QCOMPARE(tokens(document.lines().at(5)), QStringList{u"battery-before-schedule"_s});
        QCOMPARE(document.lines().at(6).commandBytes(), "/Users/operator/bin/rotate \"100\\% sure\"");
        QCOMPARE(readCronCommand(document.lines().at(6).commandBytes(), dialect).shell,
                 "/Users/operator/bin/rotate \"100% sure\"");
        QCOMPARE(tokens(document.lines().at(7)), QStringList{u"either-day"_s});
        QCOMPARE(document.lines().at(9).commandBytes(), "/usr/bin/true # trailing words are part of the command");
        QVERIFY(document.lines().at(10).expression->reboot);
        const bool isMac = dialect == CronDialect::MacOs;
        QCOMPARE(tokens(document.lines().at(11)), QStringList{isMac ? u"line-dropped"_s : u"missing-newline"_s});
        const CrontabDocument whole = document.withFinalNewline();
        QCOMPARE(whole.bytes(), bytes + '\n');
        QCOMPARE(tokens(whole.lines().at(11)), QStringList());
        const auto environment = document.environmentAt(11);
        QCOMPARE(environment.value("PATH"), "/opt/homebrew/bin:/usr/bin:/bin");
        QVERIFY(environment.contains("MAILTO"));
        QCOMPARE(environment.value("MAILTO"), "");
    }
}

void TestCrontab::linesAreOfAKind_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kinds"); // macOS, Debian, cronie
    const auto row = [](const QByteArray &line, const char *kinds) {
        QTest::addRow("%s", line.toPercentEncoding(" *=#@/").constData()) << line << QByteArray(kinds);
    };
    row("\n", "...");
    row(" \t\n", "...");
    row("# x\n", "###");
    row("  #0 * * * * x\n", "ddd");
    row("# 0 * * * *\n", "###");
    row("## 0 * * * * x\n", "###");
    row("# m h dom mon dow command\n", "###");
    row("# 61 * * * * x\n", "###");
    row("# A=b\n", "###");
    row("A=b\n", "===");
    row("A = b\n", "===");
    row("A='b' c\n", "???");
    row("A=\"b\n", "???");
    row("'A B'=c\n", "===");
    row("A B=c\n", "???");
    row("A=\n", "==?");
    row("=c\n", "===");
    row("0=1\n", "===");
    row("export A=b\n", "???");
    row("0 0 * * * A=b x\n", "EEE");
    row("0 0 * * *\n", "EE?");
    row("@daily\n", "EE?");
    row("0 0 * * * *\n", "E??");
    row("@daily\tx\n", "EEE");
    row("@Daily x\n", "???");
    row("-0 0 * * * x\n", "??E");
    row("x\n", "???");
    row(QByteArray("0 0 * * * a\0b\n", 14), "???");
    row(QByteArray("# a\0b\n", 6), "###");
    row("\xef\xbb\xbf"
        "0 0 * * * x\n",
        "???");
    row("0 0 * * * caf\xe9\n", "EEE");
    row("0 0 * * * x\r\n", "EEE");
    row("\r\n", "...");
}

void TestCrontab::linesAreOfAKind()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, kinds);
    QByteArray found;
    for (const CronDialect dialect : allDialects) {
        const CrontabDocument document = CrontabDocument::parse(line, dialect);
        found += ::kinds(document);
        QCOMPARE(document.bytes(), line);
        QCOMPARE(document.isAccepted(), !found.endsWith('?') && line != "\r\n");
    }
    QCOMPARE(found, kinds);
}

void TestCrontab::environmentIsInForceBelowIt()
{
    const CrontabDocument document =
        CrontabDocument::parse("A=1\n0 0 * * * x\nB=2\nA=3\n0 1 * * * y\n", CronDialect::Debian);
    QCOMPARE(document.environmentAt(0).size(), 0);
    QCOMPARE(document.environmentAt(1), (QMap<QByteArray, QByteArray>{{"A", "1"}}));
    QCOMPARE(document.environmentAt(4), (QMap<QByteArray, QByteArray>{{"A", "3"}, {"B", "2"}}));
    QCOMPARE(document.environmentAt(99).value("A"), "3");
    QCOMPARE(one("CRON_TZ=UTC\n").issues.first().reason, CronReason::ZoneIgnored);
    QVERIFY(one("CRON_TZ=UTC\n", CronDialect::Cronie).issues.isEmpty());
}

void TestCrontab::whatIsCutOrRefusedIsSaid()
{
    const QByteArray exact = "0 0 * * * " + QByteArray(998, 'x') + '\n';
    const QByteArray longer = "0 0 * * * " + QByteArray(1000, 'x') + '\n';
    QVERIFY(one(exact).issues.isEmpty());
    QCOMPARE(tokens(one(longer)), QStringList{u"command-too-long"_s});
    QCOMPARE(tokens(one(longer, CronDialect::MacOs)), QStringList{u"command-cut"_s});
    QCOMPARE(one(longer, CronDialect::MacOs).issues.first().offset, 10 + 999);
    QVERIFY(one(longer, CronDialect::Cronie).issues.isEmpty());
    QCOMPARE(tokens(one("A=" + QByteArray(1000, 'x') + '\n')), QStringList{u"assignment-cut"_s});
    const QByteArray battery = "0 0 * * * @AppleNotOnBattery x\n";
    QVERIFY(one(battery, CronDialect::MacOs).notOnBattery);
    QCOMPARE(one(battery, CronDialect::MacOs).commandBytes(), "x");
    QCOMPARE(tokens(one(battery)), QStringList{u"plain-text"_s});
    QCOMPARE(one(battery).commandBytes(), "@AppleNotOnBattery x");
    QCOMPARE(tokens(one("0 0 * * * mail me%text\n")), QStringList{u"input-after-percent"_s});
    QCOMPARE(tokens(one("0 0 * * * x\r\n")), QStringList{u"carriage-return"_s});
    QCOMPARE(one("0 0 * * * x\r\n").commandBytes(), "x");
    QVERIFY(CrontabDocument::parse(QByteArray("#\n").repeated(10'000), CronDialect::Debian).isAccepted());
    QVERIFY(!CrontabDocument::parse(QByteArray("#\n").repeated(10'001), CronDialect::Debian).isAccepted());
    QVERIFY(CrontabDocument::parse(QByteArray("#\n").repeated(10'001), CronDialect::Cronie).isAccepted());
}

void TestCrontab::aMissingFinalNewlineIsSaid()
{
    QCOMPARE(tokens(one("0 0 * * * x")), QStringList{u"missing-newline"_s});
    QCOMPARE(tokens(one("0 0 * * * x", CronDialect::MacOs)), QStringList{u"line-dropped"_s});
    QCOMPARE(tokens(one("A=b")), QStringList{u"missing-newline"_s});
    QVERIFY(one("# x").issues.isEmpty());
    QVERIFY(one("  ").issues.isEmpty());
}

void TestCrontab::percentAndBackslashAreReadAsTheDialectDoes()
{
    const auto shell = [](const char *text, CronDialect dialect) { return readCronCommand(text, dialect).shell; };
    QCOMPARE(shell("date \\%F", CronDialect::Debian), "date %F");
    QCOMPARE(shell("a\\\\b", CronDialect::Debian), "a\\\\b");
    QCOMPARE(shell("a\\\\b", CronDialect::MacOs), "a\\b");
    QCOMPARE(shell("a\\nb", CronDialect::MacOs), "a\\nb");
    QCOMPARE(shell("a\\\\%b", CronDialect::Debian), "a\\\\");
    QCOMPARE(shell("a\\\\%b", CronDialect::MacOs), "a\\");
    const CronCommand mail = readCronCommand("mail me%one%two\\%three", CronDialect::Debian);
    QCOMPARE(mail.shell, "mail me");
    QCOMPARE(mail.input, "one\ntwo%three\n");
    QCOMPARE(mail.percent, 7);
    QVERIFY(mail.hasInput);
}

void TestCrontab::aScheduleIsReplacedAndNothingElse()
{
    const QByteArray bytes = fixture(u"mixed-no-final-newline.crontab"_s);
    const CrontabDocument document = CrontabDocument::parse(bytes, CronDialect::MacOs);
    const Result<CrontabDocument> edited = document.withSchedule(6, "30 3 * * *");
    QVERIFY(edited);
    QByteArray expected = bytes;
    expected.replace("\t@daily\t", "\t30 3 * * *\t");
    QCOMPARE(edited->bytes(), expected);
    const CrontabDocument spaced =
        CrontabDocument::parse(" 0\t0  *\t*  *\t\tx \r\n# 0 1 * * * y\n", CronDialect::Debian);
    QCOMPARE(spaced.withSchedule(0, "30 3 * * 1")->bytes(), " 30\t3  *\t*  1\t\tx \r\n# 0 1 * * * y\n");
    QCOMPARE(spaced.withSchedule(0, "@daily")->bytes(), " @daily\t\tx \r\n# 0 1 * * * y\n");
    QCOMPARE(spaced.withSchedule(1, "5 1 * * *")->bytes(), " 0\t0  *\t*  *\t\tx \r\n# 5 1 * * * y\n");
    QCOMPARE(spaced.withCommand(0, "z")->bytes(), " 0\t0  *\t*  *\t\tz\r\n# 0 1 * * * y\n");
}

void TestCrontab::editsKeepTheLineEnding()
{
    const CrontabDocument document = CrontabDocument::parse("0 0 * * * x\r\n0 1 * * * y", CronDialect::Debian);
    QCOMPARE(document.withSchedule(0, "5 0 * * *")->bytes(), "5 0 * * * x\r\n0 1 * * * y");
    QCOMPARE(document.withSchedule(1, "5 1 * * *")->bytes(), "0 0 * * * x\r\n5 1 * * * y\n");
    QCOMPARE(document.withEnabled(1, false)->bytes(), "0 0 * * * x\r\n# 0 1 * * * y\n");
    QCOMPARE(document.withInserted(2, "# z")->bytes(), "0 0 * * * x\r\n0 1 * * * y\n# z\n");
    QCOMPARE(document.withInserted(0, "# z")->bytes(), "# z\n0 0 * * * x\r\n0 1 * * * y");
    QCOMPARE(document.withDuplicated(1)->bytes(), "0 0 * * * x\r\n0 1 * * * y\n0 1 * * * y\n");
    QCOMPARE(document.withDuplicated(0)->bytes(), "0 0 * * * x\r\n0 0 * * * x\r\n0 1 * * * y");
    QCOMPARE(document.withRemoved(0)->bytes(), "0 1 * * * y");
    QCOMPARE(CrontabDocument().withInserted(0, "@daily x")->bytes(), "@daily x\n");
}

void TestCrontab::editsThatWouldBeReadOtherwiseAreRefused()
{
    const CrontabDocument document = CrontabDocument::parse("# c\n0 0 * * * x\n@daily\n", CronDialect::Debian);
    const auto refused = [](const Result<CrontabDocument> &result) {
        return !result && result.error().code == ErrorCode::InvalidArgument;
    };
    QVERIFY(refused(document.withSchedule(0, "5 0 * * *")));
    QVERIFY(refused(document.withSchedule(-1, "5 0 * * *")));
    QVERIFY(refused(document.withSchedule(3, "5 0 * * *")));
    QVERIFY(refused(document.withSchedule(1, "5 0 * *")));
    QVERIFY(refused(document.withSchedule(1, "5 0 * * * y")));
    QVERIFY(refused(document.withSchedule(1, "5 0 * *\n*")));
    QCOMPARE(document.withSchedule(1, "0 61 * * *").error().offset, 2);
    QCOMPARE(document.withSchedule(1, "0 61 * * *").error().detail, u"out-of-range"_s);
    for (const char *command : {"", " x", "* x", "x\ny", "x\r", "\tx"})
        QVERIFY2(refused(document.withCommand(1, command)), command);
    QVERIFY(refused(document.withCommand(1, QByteArray("a\0b", 3))));
    QVERIFY(refused(document.withCommand(1, QByteArray(1000, 'x'))));
    QVERIFY(refused(document.withEnabled(2, false))); // without a command it would be a comment like any other
    QVERIFY(refused(document.withInserted(9, "# x")));
    QVERIFY(refused(document.withInserted(0, "a\nb")));
    QCOMPARE(document.withCommand(2, "x")->bytes(), "# c\n0 0 * * * x\n@daily x\n");
}

void TestCrontab::disablingAndEnablingGivesTheSameBytes()
{
    const QByteArray bytes = " \t0 0 * * *  x y\r\n#0 1 * * * z\n#\t0 1 * * * z\n";
    const CrontabDocument document = CrontabDocument::parse(bytes, CronDialect::Debian);
    const CrontabDocument disabled = *document.withEnabled(0, false);
    QCOMPARE(kinds(disabled), "ddd");
    QCOMPARE(disabled.lines().first().bytes, " \t# 0 0 * * *  x y\r\n");
    QCOMPARE(disabled.withEnabled(0, true)->bytes(), bytes);
    QCOMPARE(document.withEnabled(1, true)->lines().at(1).bytes, "0 1 * * * z\n");
    QCOMPARE(document.withEnabled(2, true)->lines().at(2).bytes, "0 1 * * * z\n");
    QCOMPARE(document.withEnabled(1, false)->bytes(), bytes);
}

QTEST_GUILESS_MAIN(TestCrontab)

#include "tst_crontab.moc"
