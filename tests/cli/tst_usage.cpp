#include "tests/cli/place.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Runs the command line with its standard output connected to @p path.
Run runInto(const Place &place, const QStringList &arguments, const QString &path)
{
    QProcess process;
    process.setProcessEnvironment(place.environment());
    process.setStandardOutputFile(path);
    process.start(cliPath(), arguments);
    Run run;
    run.started = process.waitForStarted();
    run.finished = process.waitForFinished(30'000);
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exit = process.exitCode();
    run.err = process.readAllStandardError();
    return run;
}

/// The same with @p descriptor closed, or a pipe in its place that nobody reads.
Run runWithout(const Place &place, const QStringList &arguments, int descriptor, bool pipeInstead)
{
    QProcess process;
    process.setProcessEnvironment(place.environment());
    process.setChildProcessModifier([descriptor, pipeInstead] {
        int ends[2];
        if (!pipeInstead) {
            ::close(descriptor);
        } else if (::pipe(ends) == 0) {
            ::dup2(ends[1], descriptor);
            ::close(ends[0]);
            ::close(ends[1]);
        }
    });
    process.start(cliPath(), arguments);
    Run run;
    run.started = process.waitForStarted();
    run.finished = process.waitForFinished(30'000);
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exit = process.exitCode();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace

/// What happens when the program is called wrongly, or its words cannot be heard.
class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwoAndDoesNothing_data();
    void wrongUsageEndsWithTwoAndDoesNothing();
    void withoutArgumentsHelpGoesToStandardError();
    void everyCommandHasHelpWithExamples();
    void versionIsPlain();
    void missingThingsEndWithFour_data();
    void missingThingsEndWithFour();
    void namesWithControlCharactersReachNoTerminal();
    void fullOutputIsAFailure();
    void closedOutputHarmsNothing();
    void backupGoesThroughAlthoughNobodyReads();
    void withoutALocaleNothingIsSaidAboutIt();
};

void UsageTest::wrongUsageEndsWithTwoAndDoesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("hint");
    const auto row = [](const QStringList &arguments, const QByteArray &hint) {
        QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments << hint;
    };
    row({u"lisst"_s}, "list");
    row({u"list"_s, u"--jsn"_s}, "--json");
    row({u"list"_s, u"--quick"_s}, "no option");
    row({u"list"_s, u"something"_s}, "too many");
    row({u"list"_s, u"--backup-dir"_s}, "needs a value");
    row({u"list"_s, u"--backup-dir="_s}, "empty");
    row({u"list"_s, u"--json=yes"_s}, "no value");
    row({u"list"_s, u"--json"_s, u"--json"_s}, "twice");
    row({u"verify"_s}, "missing");
    row({u"verify"_s, u""_s}, "empty");
    row({u"verify"_s, u"@ROOT@"_s}, "folder");
    row({u"restore"_s}, "missing");
    row({u"restore"_s, u"a.tar.gz"_s, u"b.tar.gz"_s}, "too many");
    row({u"restore"_s, u"a.tar.gz"_s, u"--only"_s, u"chain"_s}, "data or config");
    row({u"backup"_s}, "--type");
    row({u"backup"_s, u"--type"_s, u"monthly"_s}, "full");
    row({u"extract"_s, u"a.tar.gz"_s, u"data"_s}, "--to");
    row({u"extract"_s, u"a.tar.gz"_s, u"--to"_s, u"x"_s}, "missing");
    row({u"rollback"_s, u"now"_s}, "too many");
    row({u"practice"_s}, "missing");
    row({u"practice"_s, u"@ROOT@"_s}, "");
    row({u"history"_s, u"--limit"_s, u"-3"_s}, "number");
    row({u"help"_s, u"me"_s}, "no command");
    row({u"--json"_s}, "command");
}

void UsageTest::wrongUsageEndsWithTwoAndDoesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, hint);
    const Place place;
    makeSite(place.site(), 1);
    arguments.replaceInStrings(u"@ROOT@"_s, place.root());
    const QByteArray before = snapshot(place.path(u"site"_s));
    const Run run = place.cli(arguments);
    QVERIFY2(run.exit == 2, run.text().constData());
    QVERIFY2(run.err.contains(hint), run.text().constData());
    QVERIFY(run.out.isEmpty() || arguments.contains(u"--json"_s));
    QVERIFY(snapshot(place.path(u"site"_s)) == before);
    QVERIFY(namesIn(place.backups()).isEmpty());

    if (!arguments.contains(u"--json"_s) && !arguments.contains(u"--json=yes"_s)) {
        const Run json = place.cli(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.exit, 2);
        QCOMPARE(json.json()[u"schema"_s].toInt(), 1);
        QVERIFY2(json.json()[u"error"_s][u"code"_s].toString() == u"invalid-argument"_s, json.text().constData());
    }
}

void UsageTest::withoutArgumentsHelpGoesToStandardError()
{
    const Run run = Place().cli({});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("restore"));
}

void UsageTest::everyCommandHasHelpWithExamples()
{
    const Place place;
    for (const QString &name :
         {u"backup"_s, u"list"_s, u"verify"_s, u"restore"_s, u"rollback"_s, u"contents"_s, u"extract"_s, u"prune"_s,
          u"practice"_s, u"history"_s, u"help"_s, u"diagnose"_s, u"recover"_s, u"resume"_s, u"undo-recovery"_s,
          u"recoveries"_s, u"drill"_s, u"support-bundle"_s}) {
        const Run help = place.cli({u"help"_s, name});
        QCOMPARE(help.exit, 0);
        QVERIFY2(help.out.contains(QByteArray("Examples:\n  bt2c-recovery " + name.toUtf8())), help.text().constData());
        const Run option = place.cli({name, u"--help"_s});
        QCOMPARE(option.exit, 0);
        QCOMPARE(option.out, help.out);
        for (const QByteArray &line : help.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
        QVERIFY(place.cli({u"help"_s}).out.contains(name.toUtf8()));
    }
}

void UsageTest::versionIsPlain()
{
    const Run run = Place().cli({u"--version"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.out.startsWith("bt2c-recovery "));
    QVERIFY(!Place().cli({u"--version"_s, u"--json"_s}).json()[u"version"_s].toString().isEmpty());
}

void UsageTest::missingThingsEndWithFour_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("list") << QStringList{u"list"_s, u"--backup-dir"_s, u"@ROOT@/none"_s};
    QTest::addRow("verify") << QStringList{u"verify"_s, u"@ROOT@/none.tar.gz"_s};
    QTest::addRow("verify below a file") << QStringList{u"verify"_s, u"@ROOT@/home/ledger.sqlite/x.tar.gz"_s};
    QTest::addRow("restore") << QStringList{u"restore"_s, u"@ROOT@/none.tar.gz"_s, u"--data-dir"_s,
                                            u"@ROOT@/site/validator1"_s};
    QTest::addRow("contents") << QStringList{u"contents"_s, u"@ROOT@/none.tar.gz"_s};
    QTest::addRow("prune") << QStringList{u"prune"_s, u"--backup-dir"_s, u"@ROOT@/none"_s};
    QTest::addRow("backup") << QStringList{u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, u"@ROOT@/none"_s,
                                           u"--backup-dir"_s, u"@ROOT@/backups"_s};
    QTest::addRow("extract") << QStringList{u"extract"_s, u"@ROOT@/none.tar.gz"_s, u"data"_s, u"--to"_s,
                                            u"@ROOT@/out"_s};
}

void UsageTest::missingThingsEndWithFour()
{
    QFETCH(QStringList, arguments);
    const Place place;
    makeSite(place.site(), 1);
    arguments.replaceInStrings(u"@ROOT@"_s, place.root());
    const Run run = place.cli(arguments + QStringList{u"--json"_s});
    QVERIFY2(run.exit == 4, run.text().constData());
    QCOMPARE(run.json()[u"error"_s][u"code"_s].toString(), u"missing"_s);
    QVERIFY(!run.json()[u"error"_s][u"message"_s].toString().isEmpty());
    QVERIFY(!run.json()[u"error"_s][u"subject"_s].toString().isEmpty());
    QVERIFY(!run.err.isEmpty() || arguments.first() == "verify"_L1);
}

void UsageTest::namesWithControlCharactersReachNoTerminal()
{
    const Place place;
    const QString name = place.backups() + u"/bt2c_full\n\x1b[31mred\x07.tar.gz"_s;
    writeFile(name, "not an archive");
    for (const QStringList &arguments :
         {QStringList{u"verify"_s, name}, QStringList{u"list"_s, u"--backup-dir"_s, place.backups()},
          QStringList{u"contents"_s, name}, QStringList{u"verify"_s, name + u"none"_s}}) {
        const Run run = place.cli(arguments);
        const QByteArray said = run.out + run.err;
        QVERIFY2(!said.contains('\x1b') && !said.contains('\x07'), run.text().constData());
        QVERIFY2(said.contains("\\x1b"), run.text().constData());
    }
    const Run json = place.cli({u"verify"_s, name, u"--json"_s});
    QCOMPARE(json.exit, 3);
    QCOMPARE(json.json()[u"path"_s].toString(), name);
}

void UsageTest::fullOutputIsAFailure()
{
#ifdef Q_OS_LINUX
    const Place place;
    const QString archives = QStringLiteral(BT2C_TEST_DATA "/upstream-backups");
    const Run json = runInto(place, {u"list"_s, u"--backup-dir"_s, archives, u"--json"_s}, u"/dev/full"_s);
    QCOMPARE(json.exit, 1);
    QVERIFY(!json.err.isEmpty());
    QCOMPARE(runInto(place, {u"list"_s, u"--backup-dir"_s, archives}, u"/dev/full"_s).exit, 1);
    QCOMPARE(runInto(place, {u"list"_s, u"--backup-dir"_s, archives}, u"/dev/null"_s).exit, 0);
#endif
}

void UsageTest::closedOutputHarmsNothing()
{
    const Place place;
    const QStringList contents{
        u"contents"_s, QStringLiteral(BT2C_TEST_DATA "/upstream-backups/bt2c_full_backup_20260324_000003.tar.gz")};
    const Run gone = runWithout(place, contents, STDOUT_FILENO, true);
    QVERIFY(!gone.killed);
    QCOMPARE(gone.exit, 0);
    QCOMPARE(runWithout(place, contents + QStringList{u"--json"_s}, STDOUT_FILENO, true).exit, 1);
    const Run closed = runWithout(place, contents, STDOUT_FILENO, false);
    QVERIFY(!closed.killed);
    QCOMPARE(closed.exit, 1);
    QVERIFY(!runWithout(place, {u"list"_s, u"--backup-dir"_s, u"/none"_s}, STDERR_FILENO, true).killed);
    QVERIFY(!runWithout(place, {u"list"_s, u"--backup-dir"_s, u"/none"_s}, STDERR_FILENO, false).killed);
}

void UsageTest::backupGoesThroughAlthoughNobodyReads()
{
    const Place place;
    makeSite(place.site(), 1);
    const QStringList backup{u"backup"_s,  u"--type"_s,       u"full"_s,      u"--data-dir"_s,
                             place.site(), u"--backup-dir"_s, place.backups()};
    const Run run = runWithout(place, backup, STDOUT_FILENO, true);
    QVERIFY(!run.killed);
    QCOMPARE(run.exit, 0);
    const QStringList archives = QDir(place.backups()).entryList({u"*.tar.gz"_s});
    QCOMPARE(archives.size(), 1);
    QCOMPARE(place.cli({u"verify"_s, place.backups() + u'/' + archives.first()}).exit, 0);
    // Nothing of ours was opened in the place of the closed stream.
    QCOMPARE(runWithout(place, backup, STDOUT_FILENO, false).exit, 1);
    QCOMPARE(place.cli({u"history"_s}).exit, 0);
}

void UsageTest::withoutALocaleNothingIsSaidAboutIt()
{
    const Place place;
    QProcessEnvironment environment = place.environment();
    for (const QString &name : {u"LC_ALL"_s, u"LANG"_s, u"LC_CTYPE"_s})
        environment.remove(name);
    const Run cron = runProcess(cliPath(), {u"list"_s, u"--backup-dir"_s, place.backups()}, environment);
    QCOMPARE(cron.exit, 0);
    QVERIFY2(cron.err.isEmpty(), cron.err.constData());
    environment.insert(u"LC_ALL"_s, u"C"_s);
    const Run plain = runProcess(cliPath(), {u"list"_s, u"--backup-dir"_s, place.backups()}, environment);
    QVERIFY2(plain.err.isEmpty(), plain.err.constData());
}

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
