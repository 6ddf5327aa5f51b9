#include "core/schedule/backupjobs.h"
#include "core/schedule/collisions.h"
#include "core/schedule/croncommand.h"
#include "core/schedule/shellwords.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BT2C_TEST_DATA "/crontabs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

CrontabDocument crontab(const QByteArray &bytes, CronDialect dialect = CronDialect::Debian)
{
    return CrontabDocument::parse(bytes, dialect);
}

std::optional<CronBackup> jobOf(const QByteArray &command)
{
    const CrontabDocument document = crontab("0 3 * * * " + command + '\n');
    return backupJobIn(document.lines().first(), 0, CronDialect::Debian);
}

QByteArray schedulesAfter(const QByteArray &bytes)
{
    CrontabDocument document = crontab(bytes);
    for (const StaggeredJob &change : staggered(backupJobs(document)).changes)
        document = *document.withSchedule(change.line, change.schedule);
    QByteArray text;
    for (const CrontabLine &line : document.lines())
        text += (text.isEmpty() ? "" : "; ") + line.scheduleBytes();
    return text;
}

const QDateTime newYear(QDate(2026, 1, 1), QTime(0, 0), QTimeZone("Europe/Berlin"));
constexpr auto call = " /opt/b/bt2c-recovery backup --type daily\n";

} // namespace

class TestBackupJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedOnesAreRecognised();
    void whateverStandsAroundThem_data();
    void whateverStandsAroundThem();
    void othersAreNot_data();
    void othersAreNot();
    void shellWordsAreFound();
    void theDocumentedOnesMeetOnSundays();
    void theDocumentedOnesAreStaggeredAndMoved();
    void movingKeepsWhatStandsAround_data();
    void movingKeepsWhatStandsAround();
    void movingIsRefusedWithAReason_data();
    void movingIsRefusedWithAReason();
    void pathsAreQuoted();
    void staggering_data();
    void staggering();
    void staggeredJobsNeverMeet();
    void disabledJobsMeetNobody();
    void whatCannotBeMovedIsNamed();
};

void TestBackupJobs::theDocumentedOnesAreRecognised()
{
    const QList<CronBackup> jobs = backupJobs(crontab(fixture(u"documented.crontab"_s)));
    QCOMPARE(jobs.size(), 3);
    const BackupJobKind kinds[] = {BackupJobKind::Hourly, BackupJobKind::Daily, BackupJobKind::Weekly};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(jobs.at(i).kind, kinds[i]);
        QCOMPARE(jobs.at(i).program, BackupJobProgram::ScheduledScript);
        QCOMPARE(jobs.at(i).programPath, "/Users/operator/Documents/Projects/bt2c/scripts/scheduled_backup.py");
        QVERIFY(jobs.at(i).enabled);
    }
    QCOMPARE(jobs.at(2).line, 7);
    const QList<CronBackup> mixed = backupJobs(crontab(fixture(u"mixed-no-final-newline.crontab"_s)));
    QCOMPARE(mixed.size(), 1);
    QCOMPARE(mixed.first().kind, BackupJobKind::ByTheHour);
    QCOMPARE(mixed.first().line, 11);
}

void TestBackupJobs::whateverStandsAroundThem_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("program");
    const auto row = [](const char *command, BackupJobKind kind,
                        BackupJobProgram program = BackupJobProgram::ScheduledScript) {
        QTest::newRow(command) << QByteArray(command) << int(kind) << int(program);
    };
    row("python3 scheduled_backup.py --type hourly", BackupJobKind::Hourly);
    row("/usr/bin/env python3 /x/scheduled_backup.py --type=daily", BackupJobKind::Daily);
    row("/opt/homebrew/bin/python3.12 -u -W ignore '/a b/scheduled_backup.py' --type \"weekly\"",
        BackupJobKind::Weekly);
    row("cd /srv/bt2c && ./scripts/scheduled_backup.py --type daily >> log 2>&1", BackupJobKind::Daily);
    row("PYTHONUNBUFFERED=1 A='b c' python scheduled_backup.py --type daily", BackupJobKind::Daily);
    row("env -i HOME=/x nice -n 10 ionice -c3 python3 scheduled_backup.py --type daily", BackupJobKind::Daily);
    row("sleep 5; timeout -k 5 3600 python3 scheduled_backup.py --type daily || true", BackupJobKind::Daily);
    row("flock -n /tmp/l python3 scheduled_backup.py --type daily # --type weekly", BackupJobKind::Daily);
    row("/bin/sh -c 'cd /x && python3 scheduled_backup.py --type daily'", BackupJobKind::Daily);
    row("~/scripts/scheduled_backup.py", BackupJobKind::ByTheHour);
    row("python3 $HOME/scheduled_backup.py --type daily", BackupJobKind::Daily);
    row("(python3 scheduled_backup.py --type daily)", BackupJobKind::Daily);
    row("python3 /x/backup_blockchain.py backup --type full", BackupJobKind::Plain, BackupJobProgram::BackupScript);
    row("/opt/b/bt2c-recovery backup --type daily", BackupJobKind::Daily, BackupJobProgram::Ours);
    row("bt2c-recovery --data-dir /s --quiet backup --type=weekly", BackupJobKind::Weekly, BackupJobProgram::Ours);
    row("'/Applications/BT2C Recovery Console.app/Contents/MacOS/bt2c-recovery' backup --type hourly",
        BackupJobKind::Hourly, BackupJobProgram::Ours);
    row("bt2c-recovery backup", BackupJobKind::Plain, BackupJobProgram::Ours);
}

void TestBackupJobs::whateverStandsAroundThem()
{
    QFETCH(QByteArray, command);
    QFETCH(int, kind);
    QFETCH(int, program);
    const std::optional<CronBackup> job = jobOf(command);
    QVERIFY(job);
    QCOMPARE(int(job->kind), kind);
    QCOMPARE(int(job->program), program);
}

void TestBackupJobs::othersAreNot_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"true",
                                "echo scheduled_backup.py",
                                "cat /x/scheduled_backup.py",
                                "python3 other.py scheduled_backup.py",
                                "python3 -m scheduled_backup",
                                "python3 -c 'scheduled_backup.py'",
                                "python3 backup_blockchain.py list",
                                "backup_blockchain.py verify backup",
                                "bt2c-recovery status",
                                "bt2c-recovery verify backup",
                                "my-scheduled_backup.py",
                                "# python3 scheduled_backup.py",
                                "cd /x",
                                "env",
                                "sh -c",
                                "nice -n",
                                "timeout 5",
                                "python3",
                                "A=b",
                                "\"",
                                "python3 -W"})
        QTest::newRow(command) << QByteArray(command);
}

void TestBackupJobs::othersAreNot()
{
    QFETCH(QByteArray, command);
    QVERIFY(!jobOf(command));
}

void TestBackupJobs::shellWordsAreFound()
{
    const QByteArray command = "A=1 'x y'\"$z\"\\ w >>log 2>&1 </dev/null&& b#c;d|e &>f # g";
    QByteArray spoken;
    for (const ShellWord &word : shellWords(command)) {
        QVERIFY(word.offset + word.length <= command.size());
        spoken += "wsrc"[int(word.kind)];
        spoken += '[' + word.text + ']' + (word.dynamic ? "!" : "");
    }
    QCOMPARE(spoken, "w[A=1]w[x y$z w]!r[log]r[1]r[/dev/null]s[&&]w[b#c]s[;]w[d]s[|]w[e]r[f]c[# g]");
}

void TestBackupJobs::theDocumentedOnesMeetOnSundays()
{
    const QList<JobCollision> found =
        collisions(backupJobs(crontab(fixture(u"documented.crontab"_s))), berlin, newYear);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().lines, (QList<qsizetype>{1, 4, 7}));
    QCOMPARE(found.first().perYear, 52);
    QCOMPARE(found.first().example, QDateTime(QDate(2026, 1, 4), QTime(0, 0), berlin));
    QCOMPARE(found.last().lines, (QList<qsizetype>{1, 4}));
    QCOMPARE(found.last().perYear, 365 - 52);
}

void TestBackupJobs::theDocumentedOnesAreStaggeredAndMoved()
{
    CrontabDocument document = crontab(fixture(u"documented.crontab"_s), CronDialect::MacOs);
    for (const StaggeredJob &change : staggered(backupJobs(document)).changes)
        document = *document.withSchedule(change.line, change.schedule);
    const OurProgram ours{
        "/Applications/BT2C Recovery Console.app/Contents/MacOS/bt2c-recovery", "/Users/operator/v 1", {}};
    for (const CronBackup &job : backupJobs(document)) {
        const auto moved = movedToOurs(document, job.line, ours);
        QVERIFY(moved);
        document = *moved;
    }
    const QByteArray program = " '/Applications/BT2C Recovery Console.app/Contents/MacOS/bt2c-recovery' backup --type ";
    QCOMPARE(document.bytes(), "# Hourly blockchain backup\n0 * * * *" + program
                                   + "hourly --data-dir '/Users/operator/v 1'\n\n"
                                     "# Daily full backup at midnight\n30 0 * * *"
                                   + program
                                   + "daily --data-dir '/Users/operator/v 1'\n\n"
                                     "# Weekly full backup on Sunday at midnight\n30 1 * * 0"
                                   + program + "weekly --data-dir '/Users/operator/v 1'\n");
    QVERIFY(document.isAccepted());
    const QList<CronBackup> jobs = backupJobs(document);
    QCOMPARE(jobs.size(), 3);
    QVERIFY(collisions(jobs, berlin, newYear).isEmpty());
    QCOMPARE(jobs.last().program, BackupJobProgram::Ours);
    QCOMPARE(jobs.last().dataDirectory, ours.dataDirectory);
    QCOMPARE(jobs.last().programPath, ours.path);
}

void TestBackupJobs::movingKeepsWhatStandsAround_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *line, const char *result) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(result);
    };
    row("0 3 * * *\tpython3 /x/scheduled_backup.py --type daily >> '/l o/g' 2>&1 # daily\r\n",
        "0 3 * * *\t/b/bt2c-recovery backup --type daily --data-dir /site >> '/l o/g' 2>&1 # daily\r\n");
    row("# 0 3 * * * cd /x && A=1 nice -n 5 /usr/bin/env python3 scheduled_backup.py --type weekly; date \\%F\n",
        "# 0 3 * * * cd /x && A=1 nice -n 5 /b/bt2c-recovery backup --type weekly --data-dir /site; date \\%F\n");
    row("0 3 * * * date \"+\\%F\" && python3 '/100\\% x/scheduled_backup.py' --type daily%input\n",
        "0 3 * * * date \"+\\%F\" && /b/bt2c-recovery backup --type daily --data-dir /site%input\n");
    row("0 3 * * * python3 scheduled_backup.py\n",
        "0 3 * * * /b/bt2c-recovery backup --type blockchain --data-dir /site\n");
    row("30 0 * * * python3 scheduled_backup.py\n",
        "30 0 * * * /b/bt2c-recovery backup --type full --data-dir /site\n");
    row("@daily python3 $HOME/scheduled_backup.py\n", "@daily /b/bt2c-recovery backup --type full --data-dir /site\n");
    row("0 3 * * * env A=1 python3 scheduled_backup.py --type daily\n",
        "0 3 * * * env A=1 /b/bt2c-recovery backup --type daily --data-dir /site\n");
    row("0 3 * * * backup_blockchain.py backup --type config --data-dir '/o t'\n",
        "0 3 * * * /b/bt2c-recovery backup --type config --data-dir '/o t'\n");
    row("0 3 * * * echo a\\\\b; python3 scheduled_backup.py --type daily\n",
        "0 3 * * * echo a\\\\b; /b/bt2c-recovery backup --type daily --data-dir /site\n");
}

void TestBackupJobs::movingKeepsWhatStandsAround()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, result);
    for (const CronDialect dialect : {CronDialect::MacOs, CronDialect::Debian, CronDialect::Cronie}) {
        const QByteArray before = "A=b\n\n";
        const auto moved = movedToOurs(crontab(before + line + "# c\n", dialect), 2, {"/b/bt2c-recovery", "/site", {}});
        QVERIFY2(moved, moved ? "" : QByteArray::number(int(moved.error())).constData());
        QCOMPARE(moved->bytes(), before + result + "# c\n");
    }
}

void TestBackupJobs::movingIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("trouble");
    const auto row = [](const QByteArray &line, JobMoveTrouble trouble) {
        QTest::addRow("%s", line.trimmed().first(qMin(line.size() - 1, qsizetype(100))).constData())
            << line << int(trouble);
    };
    row("# c\n", JobMoveTrouble::NotAScript);
    row("0 3 * * * true\n", JobMoveTrouble::NotAScript);
    row("0 3 * * * bt2c-recovery backup --type daily\n", JobMoveTrouble::NotAScript);
    row("0 * * * * python3 scheduled_backup.py\n", JobMoveTrouble::ByTheHour);
    row("@reboot python3 scheduled_backup.py\n", JobMoveTrouble::ByTheHour);
    row("0 3 * * * python3 scheduled_backup.py --type daily --verbose\n", JobMoveTrouble::UnknownArguments);
    row("0 3 * * * python3 scheduled_backup.py daily\n", JobMoveTrouble::UnknownArguments);
    row("0 3 * * * python3 scheduled_backup.py --type $KIND\n", JobMoveTrouble::NotPlain);
    row("0 3 * * * bash -lc 'python3 scheduled_backup.py --type daily'\n", JobMoveTrouble::NotPlain);
    row("0 3 * * * python3 scheduled_backup.py > log --type daily\n", JobMoveTrouble::RedirectInside);
    row("0 3 * * * scheduled_backup.py --type daily; scheduled_backup.py --type weekly\n",
        JobMoveTrouble::SeveralBackups);
    row("0 3 * * * scheduled_backup.py --type daily #" + QByteArray(950, 'x') + '\n', JobMoveTrouble::NotWritable);
}

void TestBackupJobs::movingIsRefusedWithAReason()
{
    QFETCH(QByteArray, line);
    QFETCH(int, trouble);
    const auto moved = movedToOurs(crontab(line), 0, {"/b/bt2c-recovery", "/site", {}});
    QVERIFY(!moved);
    QCOMPARE(int(moved.error()), trouble);
}

void TestBackupJobs::pathsAreQuoted()
{
    const QByteArray path = "/it's 100% \\% $HOME/\xc3\xa9/bt2c-recovery";
    for (const CronDialect dialect : {CronDialect::MacOs, CronDialect::Debian, CronDialect::Cronie}) {
        const CrontabDocument document = crontab("@daily python3 scheduled_backup.py --type daily\n", dialect);
        const auto moved = movedToOurs(document, 0, {path, "/s ite", "/b'k"});
        QVERIFY(moved);
        const QList<CronBackup> jobs = backupJobs(*moved);
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first().programPath, path);
        QCOMPARE(jobs.first().dataDirectory, "/s ite");
        QCOMPARE(jobs.first().backupDirectory, "/b'k");
    }
}

void TestBackupJobs::staggering_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QByteArray(before) << QByteArray(after);
    };
    row("0 * * * *; 0 0 * * *; 0 0 * * 0", "0 * * * *; 30 0 * * *; 30 1 * * 0");
    row("0 0 * * 0; 0 0 * * *; 0 * * * *", "30 1 * * 0; 30 0 * * *; 0 * * * *");
    row("@hourly; @daily; @weekly", "@hourly; 30 0 * * *; 30 1 * * 0");
    row("0 3 * * *; 0 4 * * 0", "0 3 * * *; 0 4 * * 0");
    row("0 3 * * *; 0 3 * * 0", "0 3 * * *; 30 3 * * 0");
    row("45 23 * * *; 45 23 * * 6", "45 23 * * *; 15 23 * * 6");
    row("0 * * * *; 0 * * * *", "0 * * * *; 30 * * * *");
    row("0,30 * * * *; 0 3 * * *", "0,30 * * * *; 15 3 * * *");
    row("*/5 * * * *; 0 3 * * *", "*/5 * * * *; 1 3 * * *");
    row("0 3 * * *; 0 3 1 * *", "0 3 * * *; 30 3 1 * *");
}

void TestBackupJobs::staggering()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray bytes;
    for (const QByteArray &schedule : before.split(';'))
        bytes += schedule.trimmed() + call;
    QCOMPARE(schedulesAfter(bytes), after);
}

void TestBackupJobs::staggeredJobsNeverMeet()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes;
        for (int jobs = 2 + int(random.bounded(4)); jobs > 0; --jobs) {
            const QByteArray minute = QByteArray::number(15 * random.bounded(4));
            const QByteArray hour = random.bounded(3) ? QByteArray::number(random.bounded(3)) : "*"_ba;
            bytes += minute + ' ' + hour + (random.bounded(2) ? " * * *" : " * * 0") + call;
        }
        CrontabDocument document = crontab(bytes);
        const Staggering proposal = staggered(backupJobs(document));
        QVERIFY(proposal.immovable.isEmpty());
        for (const StaggeredJob &change : proposal.changes) {
            const CronBackup before = backupJobs(document).at(change.line);
            document = *document.withSchedule(change.line, change.schedule);
            QCOMPARE(backupJobs(document).at(change.line).expression.weekdays, before.expression.weekdays);
        }
        QVERIFY2(collisions(backupJobs(document), QTimeZone::UTC, newYear).isEmpty(), bytes.constData());
    }
}

void TestBackupJobs::disabledJobsMeetNobody()
{
    const QList<CronBackup> jobs = backupJobs(crontab("0 3 * * *"_ba + call + "# 0 3 * * *" + call));
    QCOMPARE(jobs.size(), 2);
    QVERIFY(!jobs.last().enabled);
    QVERIFY(collisions(jobs, berlin, newYear).isEmpty());
    QCOMPARE(staggered(jobs), Staggering());
}

void TestBackupJobs::whatCannotBeMovedIsNamed()
{
    const Staggering proposal = staggered(backupJobs(crontab("* * * * *"_ba + call + "*/5 * * * *" + call)));
    QVERIFY(proposal.changes.isEmpty());
    QCOMPARE(proposal.immovable, QList<qsizetype>{1});
    const Staggering full = staggered(backupJobs(crontab("* * * * *"_ba + call + "0 3 * * *" + call)));
    QVERIFY(full.changes.isEmpty());
    QCOMPARE(full.immovable, QList<qsizetype>{1});
}

QTEST_GUILESS_MAIN(TestBackupJobs)

#include "tst_backupjobs.moc"
