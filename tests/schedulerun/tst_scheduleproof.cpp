#include "core/schedule/scheduleproof.h"

#include "core/schedule/croncopies.h"
#include "core/schedule/logline.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QStringBuilder>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 25), QTime(12, 30), QTimeZone::UTC);

QDateTime at(int daysBack, int hour, int minute = 0, int second = 0)
{
    return QDateTime(now.date().addDays(-daysBack), QTime(hour, minute, second), QTimeZone::UTC);
}

} // namespace

/// Expected runs against real files: backups, logs, ledger and kept crontabs.
class ScheduleProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void backupsThatAreThereWereMade();
    void aJobInstalledAnHourAgoHasMissedNothing();
    void aChangedScheduleIsExpectedAsItStood();
    void aJobAddedByHandIsExpectedSinceItsOldestTrace();
    void withoutAnyTraceADayIsLookedAt();
    void anotherSitesJobIsNotThisOnes();
    void theJobsOwnFolderIsRead();
    void theScriptByTheHourIsDailyAtMidnight();
    void theLogsWordsAreFoundInHome();
    void aFolderThatCannotBeReadMakesNothingMissed();
    void garbageIsNamedAndHarmsNothing();
    void aJobMovedToATimerIsExpectedAllAlong();
    void noJobsNothingExpected();
    void cancelledIsSaid();

private:
    [[nodiscard]] QString backups() const { return m_place->backups(); }
    void backup(const QString &type, const QDateTime &begun, const QString &folder = {})
    {
        const QString name = u"bt2c_%1_backup_%2.tar.gz"_s.arg(type, begun.toString(u"yyyyMMdd_HHmmss"_s));
        writeFile((folder.isEmpty() ? backups() : folder) % u'/' % name, noise(5000, 1));
    }
    [[nodiscard]] ScheduleProof prove(const QByteArray &crontab, const QByteArrayList &timers = {})
    {
        ProofRequest request;
        request.document = CrontabDocument::parse(crontab, CronDialect::Debian);
        request.site = {m_place->site(), backups()};
        request.home = m_place->path(u"home"_s);
        request.zone = QTimeZone::UTC;
        request.now = now;
        request.keepDirectory = m_place->path(u"crontabs"_s);
        request.user = u"me"_s;
        request.timers = timers;
        Control control;
        const auto proof = proveSchedule(request, *m_ledger, control);
        if (!proof)
            qFatal("cancelled");
        return *proof;
    }
    void installed(const QDateTime &when, const QByteArray &former, const QByteArray &crontab)
    {
        auto copy = keepCrontab(m_place->path(u"crontabs"_s), u"me"_s, former, when);
        QVERIFY(copy && keepInstalled(*copy, crontab));
    }
    [[nodiscard]] static qsizetype count(const ScheduleProof &proof, RunState state)
    {
        return std::ranges::count(proof.history.runs, state, &JudgedRun::state);
    }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Ledger> m_ledger;
};

void ScheduleProofTest::initTestCase()
{
    // Names of archives and lines of logs tell local time.
    qputenv("TZ", "UTC");
}

void ScheduleProofTest::init()
{
    m_ledger.reset();
    m_place = std::make_unique<Place>();
    makeSite(m_place->site(), 3);
    QVERIFY(QDir().mkpath(backups()) && QDir().mkpath(m_place->path(u"home"_s)));
    m_ledger = std::make_unique<Ledger>(m_place->path(u"proof.sqlite"_s));
}

void ScheduleProofTest::backupsThatAreThereWereMade()
{
    for (int hour = 0; hour < 48; ++hour)
        backup(u"blockchain"_s, at(0, 12).addSecs(-3600 * hour + 2));
    const ScheduleProof proof = prove("0 * * * * bt2c-recovery backup --type hourly\n");
    QCOMPARE(proof.history.runs.size(), 48);
    QCOMPARE(count(proof, RunState::Made), 48);
    QCOMPARE(proof.history.summaries, (QList<RunSummary>{{ScheduledKind::Hourly, 24, 24, 0, 1}}));
    QVERIFY(proof.history.findings.isEmpty());
    QVERIFY2(proof.unread.isEmpty(), qPrintable(proof.unread.join(u'\n')));
}

void ScheduleProofTest::aJobInstalledAnHourAgoHasMissedNothing()
{
    const QByteArray crontab = "0 * * * * bt2c-recovery backup --type hourly\n";
    backup(u"blockchain"_s, at(20, 3, 0, 5));
    installed(at(0, 11, 29), "", crontab);
    ScheduleProof proof = prove(crontab);
    QCOMPARE(proof.history.runs.size(), 1);
    QCOMPARE(proof.history.runs.first().run.at, at(0, 12));
    // What was installed in the very minute is taken up by the next.
    installed(at(0, 12), crontab, "0 * * * * bt2c-recovery backup --type hourly\n# x\n");
    proof = prove(crontab + "# x\n");
    QVERIFY(proof.history.runs.size() <= 1);
}

void ScheduleProofTest::aChangedScheduleIsExpectedAsItStood()
{
    const QByteArray first = "0 3 * * * bt2c-recovery backup --type daily\n";
    const QByteArray second = "30 4 * * * bt2c-recovery backup --type daily\n";
    installed(at(10, 12), "", first);
    installed(at(4, 12), first, second);
    for (int day = 0; day < 10; ++day)
        backup(u"full"_s, day < 4 ? at(day, 4, 30, 3) : at(day, 3, 0, 3));
    const ScheduleProof proof = prove(second);
    QCOMPARE(proof.history.runs.size(), 10);
    QCOMPARE(count(proof, RunState::Made), 10);
    QCOMPARE(proof.history.runs.first().run.at, at(9, 3));
    QCOMPARE(proof.history.runs.last().run.at, at(0, 4, 30));
}

void ScheduleProofTest::aJobAddedByHandIsExpectedSinceItsOldestTrace()
{
    backup(u"full"_s, at(6, 3, 0, 4));
    backup(u"full"_s, at(9, 17, 21));      // by hand
    const ScheduleProof proof = prove("0 3 * * * bt2c-recovery backup --type daily\n");
    QCOMPARE(proof.history.runs.size(), 7);
    QCOMPARE(proof.history.runs.first().run.at, at(6, 3));
    QCOMPARE(count(proof, RunState::Missed), 6);
    QCOMPARE(proof.history.findings.first().kind, RunFindingKind::Overdue);
}

void ScheduleProofTest::withoutAnyTraceADayIsLookedAt()
{
    const ScheduleProof proof = prove("0 3 * * * bt2c-recovery backup --type daily\n");
    QCOMPARE(proof.history.runs.size(), 1);
    QCOMPARE(proof.history.runs.first().state, RunState::Missed);
}

void ScheduleProofTest::anotherSitesJobIsNotThisOnes()
{
    const QByteArray other = "0 * * * * bt2c-recovery backup --type hourly --data-dir /srv/other\n";
    QVERIFY(prove(other).history.runs.isEmpty());
    const QByteArray ours =
        "0 * * * * bt2c-recovery backup --type hourly --data-dir " + m_place->site().toUtf8() + "/\n";
    QVERIFY(!prove(ours).history.runs.isEmpty());
    const ScheduleProof proof = prove("0 * * * * bt2c-recovery backup --type hourly --data-dir \"$SITE\"\n");
    QVERIFY(proof.history.runs.isEmpty());
    QVERIFY2(proof.unread.join(u'\n').contains(u"$SITE"_s), qPrintable(proof.unread.join(u'\n')));
    QVERIFY(prove("#0 * * * * bt2c-recovery backup --type hourly\n").history.runs.isEmpty());
}

void ScheduleProofTest::theJobsOwnFolderIsRead()
{
    const QString folder = m_place->path(u"home/away"_s);
    backup(u"blockchain"_s, at(0, 12, 0, 3), folder);
    for (const char *word : {"away", "~/away", "\"$HOME/away\""}) {
        const ScheduleProof proof =
            prove(QByteArray("0 * * * * bt2c-recovery backup --type hourly --backup-dir ") + word + '\n');
        QCOMPARE(proof.history.runs.size(), 1);
        QCOMPARE(proof.history.runs.first().state, RunState::Made);
    }
}

void ScheduleProofTest::theScriptByTheHourIsDailyAtMidnight()
{
    backup(u"full"_s, at(0, 0, 0, 3));
    for (int hour = 1; hour <= 12; ++hour)
        backup(u"blockchain"_s, at(0, hour, 0, 3));
    const ScheduleProof proof = prove("0 * * * * cd /srv/scripts && python3 scheduled_backup.py\n");
    QCOMPARE(proof.history.runs.size(), 13);
    QCOMPARE(count(proof, RunState::Made), 13);
    QCOMPARE(proof.history.summaries.size(), 2);
}

void ScheduleProofTest::theLogsWordsAreFoundInHome()
{
    backup(u"blockchain"_s, at(0, 11, 0, 3));
    writeFile(m_place->path(u"home/scheduled_backup.log"_s),
              formatLogLine(at(0, 12, 0, 4), "bt2c_scheduled_backup", LogLevel::Error,
                            u"hourly backup failed: No space left on device"_s));
    const ScheduleProof proof = prove("0 * * * * bt2c-recovery backup --type hourly\n");
    QCOMPARE(proof.history.runs.size(), 2);
    QCOMPARE(proof.history.runs.last().state, RunState::Failed);
    QVERIFY(proof.history.runs.last().words.contains(u"No space left on device"_s));
    QCOMPARE(proof.logs.size(), 1);
}

void ScheduleProofTest::aFolderThatCannotBeReadMakesNothingMissed()
{
    writeFile(m_place->path(u"home/scheduled_backup.log"_s),
              formatLogLine(at(0, 9, 0, 4), "bt2c_scheduled_backup", LogLevel::Info,
                            u"hourly backup completed: "_s % backups()
                                % u"/bt2c_blockchain_backup_20260325_090002.tar.gz"_s)
                  + formatLogLine(at(0, 10, 0, 4), "bt2c_scheduled_backup", LogLevel::Error,
                                  u"hourly backup failed: not a directory"_s));
    QVERIFY(QDir(backups()).removeRecursively());
    writeFile(backups(), "a file");
    const ScheduleProof proof = prove("0 9,10 * * * bt2c-recovery backup --type hourly\n");
    QVERIFY(proof.backupsUnseen);
    QVERIFY2(proof.unread.join(u'\n').contains(backups()), qPrintable(proof.unread.join(u'\n')));
    QCOMPARE(count(proof, RunState::Missed), 0);
    QCOMPARE(count(proof, RunState::Failed), 1);
    QCOMPARE(count(proof, RunState::Made), 1);
    QVERIFY(!proof.history.runs.first().gone);
    QVERIFY(std::ranges::none_of(proof.history.findings,
                                 [](const RunFinding &one) { return one.kind == RunFindingKind::Vanished; }));
}

void ScheduleProofTest::garbageIsNamedAndHarmsNothing()
{
    backup(u"blockchain"_s, at(0, 12, 0, 3));
    writeFile(backups() % u"/scheduled_backup.log"_s, noise(100'000, 5));
    writeFile(m_place->path(u"crontabs/20260301T000000000Z.me.former"_s), noise(4000, 6));
    QVERIFY(QDir().mkpath(m_place->path(u"crontabs/20260301T000000000Z.me.installed"_s)));
    m_ledger.reset();
    QFile::remove(m_place->path(u"proof.sqlite"_s));
    QVERIFY(QDir().mkpath(m_place->path(u"proof.sqlite"_s)));
    m_ledger = std::make_unique<Ledger>(m_place->path(u"proof.sqlite"_s));
    const ScheduleProof proof = prove("0 * * * * bt2c-recovery backup --type hourly\n\0\xff* * garbage\n"_ba);
    QCOMPARE(count(proof, RunState::Made), 1);
    QVERIFY2(proof.unread.join(u'\n').contains(u".me.installed"_s), qPrintable(proof.unread.join(u'\n')));
    QVERIFY2(proof.unread.join(u'\n').contains(u"proof.sqlite"_s), qPrintable(proof.unread.join(u'\n')));
}

void ScheduleProofTest::aJobMovedToATimerIsExpectedAllAlong()
{
    const QByteArray line = "0 3 * * * bt2c-recovery backup --type daily";
    const QByteArray others = "1 1 * * * echo theirs\n";
    installed(at(10, 12), others, others + line + '\n');
    installed(at(4, 12), others + line + '\n', others);
    for (int day = 0; day < 10; ++day)
        backup(u"full"_s, at(day, 3, 0, 3));
    ScheduleProof proof = prove(others, {line});
    QCOMPARE(proof.history.runs.size(), 10);
    QCOMPARE(count(proof, RunState::Made), 10);
    QVERIFY2(proof.unread.isEmpty(), qPrintable(proof.unread.join(u'\n')));
    // Without its timer it was only expected as long as it stood in the crontab.
    QCOMPARE(prove(others).history.runs.size(), 6);
    proof = prove(others, {"0 3 * * * bt2c-recovery backup --type daily --data-dir $(x)"});
    QVERIFY2(proof.unread.join(u'\n').contains(u"the job of a timer"_s), qPrintable(proof.unread.join(u'\n')));
}

void ScheduleProofTest::noJobsNothingExpected()
{
    QVERIFY(QDir(backups()).removeRecursively());
    const ScheduleProof proof = prove("MAILTO=x\n0 * * * * echo\n");
    QVERIFY(proof.history.runs.isEmpty() && proof.history.summaries.isEmpty() && !proof.backupsUnseen);
}

void ScheduleProofTest::cancelledIsSaid()
{
    ProofRequest request;
    request.now = now;
    request.zone = QTimeZone::UTC;
    request.site = {m_place->site(), backups()};
    Control control;
    control.cancel();
    const auto proof = proveSchedule(request, *m_ledger, control);
    QVERIFY(!proof && proof.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ScheduleProofTest)
#include "tst_scheduleproof.moc"
