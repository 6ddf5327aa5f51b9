#include "core/schedule/crontrial.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace bt2c;

using Kind = TrialFinding::Kind;

class CronTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesCronsVariablesOnly();
    void assignmentsOfTheCrontabCount();
    void runsInTheHomeFolder();
    void percentIsInput();
    void exitCodeAndBothStreams();
    void killedJobIsTold();
    void longOutputIsCut();
    void endlessJobEndsAtItsLimit();
    void cancelledJobLeavesNothingRunning();
    void missingProgramIsFoundBeforeAndAfter();
    void programOnTheCrontabsPathIsFound();
    void dockerAndInterpreterOfTheScript();
    void backupFolderThatIsAFile();
    void missingShellAndHome();
    void trialOfALine();

private:
    [[nodiscard]] CronTrial trial(const QByteArray &command) const
    {
        return {command, CronDialect::Debian, {}, u"me"_s, m_home.path(), {}, std::chrono::seconds(60)};
    }
    [[nodiscard]] TrialReport run(const CronTrial &trial)
    {
        Control control;
        return runTrial(trial, control).value_or(TrialReport{});
    }
    QTemporaryDir m_home;
};

void CronTrialTest::seesCronsVariablesOnly()
{
    qputenv("BT2C_SECRET_OF_THE_WINDOW", "1");
    CronTrial env = trial("env");
    QVERIFY(!run(env).environment.contains(u"USER"_s));
    env.dialect = CronDialect::Cronie;
    const QByteArray output = run(env).output;
    QList<QByteArray> lines = output.trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.startsWith("PWD=") || line.startsWith("_=") || line.startsWith("SHLVL=")
               || line.startsWith("OLDPWD=");
    });
    std::ranges::sort(lines);
    QCOMPARE(lines, (QList<QByteArray>{"HOME=" + m_home.path().toUtf8(), "LOGNAME=me", "PATH=/usr/bin:/bin",
                                       "SHELL=/bin/sh", "USER=me"}));
}

void CronTrialTest::assignmentsOfTheCrontabCount()
{
    CronTrial with = trial("echo $PATH $A $LOGNAME $0");
    with.assignments = {
        {"PATH", "/usr/local/bin:/usr/bin"}, {"A", "b c"}, {"LOGNAME", "other"}, {"SHELL", "/bin/bash"}};
    const TrialReport report = run(with);
    QCOMPARE(report.output, "/usr/local/bin:/usr/bin b c me /bin/bash\n");
    QCOMPARE(report.shell, u"/bin/bash"_s);
}

void CronTrialTest::runsInTheHomeFolder()
{
    QCOMPARE(run(trial("pwd -P")).output.trimmed(), QFileInfo(m_home.path()).canonicalFilePath().toUtf8());
}

void CronTrialTest::percentIsInput()
{
    QCOMPARE(run(trial("cat; echo '\\%'%one%two")).output, "one\ntwo\n%\n");
    QCOMPARE(run(trial("cat")).output, QByteArray());
}

void CronTrialTest::exitCodeAndBothStreams()
{
    const TrialReport report = run(trial("echo out; echo err >&2; exit 3"));
    QCOMPARE(report.exit, 3);
    QVERIFY(!report.ended());
    QCOMPARE(report.output, "out\nerr\n");
    QCOMPARE(report.errorOutput, "err\n");
    QVERIFY(run(trial("true")).ended());
}

void CronTrialTest::killedJobIsTold()
{
    QCOMPARE(run(trial("kill -9 $$")).signal, 9);
}

void CronTrialTest::longOutputIsCut()
{
    const TrialReport report = run(trial("head -c 5000000 /dev/zero"));
    QCOMPARE(report.output.size(), maxTrialOutput);
    QVERIFY(report.cut);
    QCOMPARE(report.exit, 0);
}

void CronTrialTest::endlessJobEndsAtItsLimit()
{
    CronTrial endless = trial("sleep 600");
    endless.limit = std::chrono::milliseconds(300);
    const TrialReport report = run(endless);
    QVERIFY(report.timedOut);
    QVERIFY(!report.ended());
    QVERIFY(report.seconds < 60);
}

void CronTrialTest::cancelledJobLeavesNothingRunning()
{
    Control control;
    const QString mark = m_home.filePath(u"pid"_s);
    std::thread canceller([&] {
        while (!QFile::exists(mark) || QFileInfo(mark).size() == 0)
            QThread::msleep(20);
        control.cancel();
    });
    const auto report = runTrial(trial("sleep 600 & echo $! > pid; wait"), control);
    canceller.join();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QFile file(mark);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t child = file.readAll().trimmed().toInt();
    // It may be a zombie until whoever inherited it looks.
    const auto gone = [child] {
        QFile status(u"/proc/%1/stat"_s.arg(child));
        return ::kill(child, 0) != 0 || (status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z "));
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), 30'000);
}

void CronTrialTest::missingProgramIsFoundBeforeAndAfter()
{
    const CronTrial missing = trial("cd /tmp && A=b no-such-program-here --x; /no/such/path");
    const QList<TrialFinding> expected{{Kind::ProgramNotFound, u"no-such-program-here"_s},
                                       {Kind::ProgramNotFound, u"/no/such/path"_s}};
    QCOMPARE(trialFindings(missing), expected);
    // Hidden from the eye that reads the line: only the run shows it.
    const TrialReport report = run(trial("sh -c 'P=no-such-program-here; $P'"));
    QCOMPARE(report.exit, 127);
    QVERIFY(report.findings.contains(TrialFinding{Kind::ProgramNotFound, u"no-such-program-here"_s}));
    QVERIFY(describe(report.findings.first()).contains(u"no-such-program-here"_s));
    QVERIFY(trialFindings(trial("for i in 1 2; do echo $i; done")).isEmpty());
}

void CronTrialTest::programOnTheCrontabsPathIsFound()
{
    QFile program(m_home.filePath(u"bt2c-recovery"_s));
    QVERIFY(program.open(QIODevice::WriteOnly) && program.write("#!/bin/sh\necho made\n") > 0);
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    CronTrial call = trial("bt2c-recovery backup --type hourly");
    QCOMPARE(trialFindings(call), (QList<TrialFinding>{{Kind::ProgramNotFound, u"bt2c-recovery"_s}}));
    call.assignments.insert("PATH", "/usr/bin:/bin:" + m_home.path().toUtf8());
    QVERIFY(trialFindings(call).isEmpty());
    QCOMPARE(run(call).output, "made\n");
}

void CronTrialTest::dockerAndInterpreterOfTheScript()
{
    QFile script(m_home.filePath(u"scheduled_backup.py"_s));
    QVERIFY(script.open(QIODevice::WriteOnly) && script.write("#!/usr/bin/env python3\nprint('x')\n") > 0);
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    CronTrial call = trial("cd " + m_home.path().toUtf8() + " && ./scheduled_backup.py --type daily");
    call.assignments.insert("PATH", m_home.path().toUtf8());
    const auto findings = trialFindings(call);
    QVERIFY(findings.contains(TrialFinding{Kind::ProgramNotFound, u"python3"_s}));
    QVERIFY(findings.contains(TrialFinding{Kind::DockerNotFound, {}}));
}

void CronTrialTest::backupFolderThatIsAFile()
{
    QFile file(m_home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CronTrial call = trial("true");
    call.backupDirectory = file.fileName();
    QCOMPARE(trialFindings(call), (QList<TrialFinding>{{Kind::BackupFolderNotWritable, file.fileName()}}));
    call.backupDirectory = u"/no/such/disk/backups"_s;
    QCOMPARE(trialFindings(call), (QList<TrialFinding>{{Kind::BackupFolderMissing, call.backupDirectory}}));
    call.backupDirectory = m_home.filePath(u"to be made"_s);
    QVERIFY(trialFindings(call).isEmpty());
}

void CronTrialTest::missingShellAndHome()
{
    CronTrial call = trial("true");
    call.assignments = {{"SHELL", "/no/shell"}, {"HOME", "/no/home"}};
    const auto findings = trialFindings(call);
    QVERIFY(findings.contains(TrialFinding{Kind::ShellMissing, u"/no/shell"_s}));
    QVERIFY(findings.contains(TrialFinding{Kind::HomeMissing, u"/no/home"_s}));
    Control control;
    const auto report = runTrial(call, control);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::External);
}

void CronTrialTest::trialOfALine()
{
    const auto document = CrontabDocument::parse("A=b\n# c\n0 3 * * * echo $A%x\nA=later\n", CronDialect::Debian);
    const auto made = trialOf(document, 2);
    QVERIFY(made);
    QCOMPARE(made->command, "echo $A%x");
    QCOMPARE(made->assignments.value("A"), "b");
    QVERIFY(!made->home.isEmpty());
    QCOMPARE(trialOf(document, 1).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(trialOf(document, 99).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(CronTrialTest)
#include "tst_crontrial.moc"
