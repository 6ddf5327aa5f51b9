#include "core/schedule/runhistory.h"

#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute = 0, int second = 0, int day = 22)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute, second));
}

QString fileOf(BackupType type, const QDateTime &madeAt)
{
    return formatBackupName(type, madeAt);
}

QString pathOf(BackupType type, const QDateTime &madeAt)
{
    return u"/backups/"_s + fileOf(type, madeAt);
}

Backup backupOf(BackupType type, const QDateTime &madeAt, IntegrityState state = IntegrityState::Verified,
                qint64 size = 1'000'000)
{
    Backup backup;
    backup.path = pathOf(type, madeAt);
    backup.fileName = fileOf(type, madeAt);
    backup.type = type;
    backup.madeAt = madeAt;
    backup.identity.size = size;
    backup.integrity.state = state;
    return backup;
}

RunLogEntry said(const QDateTime &when, const QString &text, LogLevel level = LogLevel::Info,
                 const QString &logger = u"bt2c_scheduled_backup"_s, const QString &below = {})
{
    return {when, logger, level, text, below};
}

LedgerOperation operation(const QDateTime &started, const QString &outcome, const QJsonObject &evidence)
{
    LedgerOperation operation;
    operation.kind = u"backup"_s;
    operation.startedAt = started;
    operation.endedAt = outcome.isEmpty() ? QDateTime() : started.addSecs(30);
    operation.outcome = outcome;
    operation.evidence = evidence;
    return operation;
}

/// One hourly run at 15:00, looked at at 18:00.
RunFacts oneRun()
{
    RunFacts facts;
    facts.expected = {{ScheduledKind::Hourly, at(15)}};
    facts.now = at(18);
    return facts;
}

MachineHistory::Known spans(const QDateTime &since, const QList<TimeSpan> &list)
{
    return {since, list};
}

} // namespace

Q_DECLARE_METATYPE(bt2c::RunFacts)

class TestRunHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsJudged_data();
    void aRunIsJudged();
    void theLogsWordsAreKept();
    void runsOfOneMinuteDoNotTakeEachOthersBackups();
    void aLateBackupIsNotTheNextRuns();
    void aRunOfEveryMinuteKeepsItsOwnBackup();
    void summariesCountTheirDays();
    void backupsThatVanishedAreFoundAndPrunedOnesAreNot();
    void shrunkAndEmptyBackupsAreFound();
    void overdueKindsAreFound();
    void runsOfOneKindAndInstantEachNeedABackup();
    void aYearIsJudgedQuickly();
    void aLogIsReadFromItsEndToTheDayAskedFor();
    void sleepAndBootsAreRead();
};

void TestRunHistory::aRunIsJudged_data()
{
    QTest::addColumn<RunFacts>("facts");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, RunState state, RunReason reason,
                        const std::function<void(RunFacts &)> &change) {
        RunFacts facts = oneRun();
        change(facts);
        QTest::newRow(name) << facts << int(state) << int(reason);
    };
    const auto blockchain = BackupType::Blockchain;
    using enum RunState;
    row("made", Made, RunReason::None, [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(15, 0, 2))}; });
    row("made, by a clock that is slow", Made, RunReason::None,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(14, 59, 30))}; });
    row("made, never checked", Made, RunReason::None,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(15, 0, 2), IntegrityState::Unverified)}; });
    row("waited for the lock", Late, RunReason::None,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(15, 20))}; });
    row("made an hour later", Missed, RunReason::Unknown,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(16, 1))}; });
    row("made before", Missed, RunReason::Unknown,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(14, 30))}; });
    row("another type", Missed, RunReason::Unknown,
        [&](RunFacts &f) { f.backups = {backupOf(BackupType::Full, at(15, 0, 2))}; });
    row("another schedule", Missed, RunReason::Unknown, [&](RunFacts &f) {
        f.backups = {backupOf(blockchain, at(15, 0, 2))};
        f.backups[0].schedule = u"daily"_s;
    });
    row("corrupt", Failed, RunReason::Unusable,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(15, 0, 2), IntegrityState::Corrupt)}; });
    row("holds nothing", Failed, RunReason::Unusable,
        [&](RunFacts &f) { f.backups = {backupOf(blockchain, at(15, 0, 2), IntegrityState::Empty)}; });
    row("holds nothing, by the ledger", Failed, RunReason::Unusable, [&](RunFacts &f) {
        f.backups = {backupOf(blockchain, at(15, 0, 2), IntegrityState::Unverified)};
        f.ledger = {operation(at(15), u"done"_s,
                              {{u"job"_s, u"hourly"_s}, {u"path"_s, f.backups[0].path}, {u"holds_nothing"_s, true}})};
    });
    row("failed, by the log", Failed, RunReason::Log, [](RunFacts &f) {
        f.log = {said(at(15, 0, 3), u"hourly backup failed: No space left on device"_s, LogLevel::Error)};
    });
    row("failed, by the script's log", Failed, RunReason::Log, [](RunFacts &f) {
        f.log = {said(at(15, 0, 3), u"Backup failed: [Errno 28] No space left on device"_s, LogLevel::Error,
                      u"bt2c_backup"_s)};
    });
    row("failed twice and made", Late, RunReason::None, [&](RunFacts &f) {
        f.log = {said(at(15, 0, 3), u"hourly backup failed: x"_s, LogLevel::Error)};
        f.backups = {backupOf(blockchain, at(15, 30))};
    });
    row("another kind failed", Missed, RunReason::NotStarted, [](RunFacts &f) {
        f.log = {said(at(15, 0, 3), u"daily backup failed: x"_s, LogLevel::Error)};
        f.logFrom = at(10);
    });
    row("listing failed", Missed, RunReason::Unknown, [](RunFacts &f) {
        f.log = {said(at(15, 0, 3), u"Failed to list backups: x"_s, LogLevel::Error, u"bt2c_backup"_s)};
    });
    row("no permission", Failed, RunReason::Permission, [](RunFacts &f) {
        f.log = {said(at(15, 0, 3), u"hourly backup failed"_s, LogLevel::Error, u"bt2c_scheduled_backup"_s,
                      u"PermissionError: [Errno 1] Operation not permitted: '/Users/x/Documents'"_s)};
    });
    row("failed, by the ledger", Failed, RunReason::Ledger, [](RunFacts &f) {
        f.ledger = {operation(at(15, 0, 1), u"failed"_s, {{u"code"_s, u"no-space"_s}, {u"subject"_s, u"/backups"_s}})};
    });
    row("no permission, by the ledger", Failed, RunReason::Permission, [](RunFacts &f) {
        f.ledger = {operation(at(15, 0, 1), u"failed"_s, {{u"code"_s, u"permission-denied"_s}})};
    });
    row("killed", Failed, RunReason::Interrupted,
        [](RunFacts &f) { f.log = {said(at(15, 0, 1), u"Starting hourly backup"_s)}; });
    row("killed, by the ledger", Failed, RunReason::Interrupted,
        [](RunFacts &f) { f.ledger = {operation(at(15, 0, 1), u"interrupted"_s, {})}; });
    row("made, and gone", Made, RunReason::None, [&](RunFacts &f) {
        f.log = {said(at(15, 1), u"hourly backup completed: "_s + pathOf(blockchain, at(15, 0, 2)))};
    });
    row("made, and gone, by the ledger", Made, RunReason::None, [&](RunFacts &f) {
        f.ledger = {
            operation(at(15), u"done"_s, {{u"job"_s, u"hourly"_s}, {u"path"_s, pathOf(blockchain, at(15, 0, 2))}})};
    });
    row("made by hand, and gone", Missed, RunReason::Unknown, [&](RunFacts &f) {
        f.ledger = {
            operation(at(15), u"done"_s, {{u"job"_s, u"blockchain"_s}, {u"path"_s, pathOf(blockchain, at(15, 0, 2))}})};
    });
    row("off", Missed, RunReason::Off, [](RunFacts &f) { f.machine.off = spans(at(1), {{at(14), at(16)}}); });
    row("asleep", Missed, RunReason::Asleep, [](RunFacts &f) {
        f.machine.off = spans(at(1), {});
        f.machine.asleep = spans(at(1), {{at(14), at(16)}});
    });
    row("on, by all that is known, and no log", Missed, RunReason::Unknown, [](RunFacts &f) {
        f.machine.off = spans(at(1), {});
        f.machine.asleep = spans(at(1), {});
    });
    row("before anything is known of the machine", Missed, RunReason::Unknown, [](RunFacts &f) {
        f.machine.off = spans(at(16), {{at(14), at(16)}});
    });
    row("not started", Missed, RunReason::NotStarted, [](RunFacts &f) {
        f.log = {said(at(14, 0, 1), u"Starting hourly backup"_s)};
        f.logFrom = at(14, 0, 1);
    });
    row("due now", DueNow, RunReason::None, [](RunFacts &f) { f.now = at(15, 10); });
    row("running", DueNow, RunReason::None, [](RunFacts &f) {
        f.now = at(15, 10);
        f.log = {said(at(15, 0, 1), u"Starting hourly backup"_s)};
    });
    row("missed, after a while", Missed, RunReason::Unknown, [](RunFacts &f) { f.now = at(15, 20); });
    row("running for hours", DueNow, RunReason::None,
        [](RunFacts &f) { f.ledger = {operation(at(15, 0, 1), {}, {})}; });
    row("failed just now", Failed, RunReason::Log, [](RunFacts &f) {
        f.now = at(15, 10);
        f.log = {said(at(15, 0, 3), u"hourly backup failed: x"_s, LogLevel::Error)};
    });
}

void TestRunHistory::aRunIsJudged()
{
    QFETCH(const RunFacts, facts);
    QFETCH(const int, state);
    QFETCH(const int, reason);
    const RunHistory history = judgeRuns(facts);
    QCOMPARE(history.runs.size(), 1);
    QCOMPARE(int(history.runs.first().state), state);
    QCOMPARE(int(history.runs.first().reason), reason);
    QVERIFY(!describe(history.runs.first()).isEmpty());
}

void TestRunHistory::theLogsWordsAreKept()
{
    RunFacts facts = oneRun();
    facts.log = parseRunLog("2026-03-22 15:00:01,000 - bt2c_scheduled_backup - INFO - Starting hourly backup\n"
                            "2026-03-22 15:00:02,000 - bt2c_scheduled_backup - ERROR - hourly backup failed\n"
                            "Traceback (most recent call last):\n"
                            "  File \"backup_blockchain.py\", line 143, in create\n"
                            "OSError: [Errno 28] No space left on device\n");
    const JudgedRun run = judgeRuns(facts).runs.first();
    QCOMPARE(run.state, RunState::Failed);
    QVERIFY(run.words.contains(u"No space left on device"_s));
    QVERIFY(describe(run).contains(u"No space left on device"_s));
}

void TestRunHistory::runsOfOneMinuteDoNotTakeEachOthersBackups()
{
    // The documented three meet on Sunday at midnight.
    RunFacts facts;
    facts.now = at(12);
    facts.expected = {{ScheduledKind::Hourly, at(0)}, {ScheduledKind::Daily, at(0)}, {ScheduledKind::Weekly, at(0)}};
    facts.backups = {backupOf(BackupType::Full, at(0, 0, 2)), backupOf(BackupType::Blockchain, at(0, 0, 2)),
                     backupOf(BackupType::Full, at(0, 1, 30))};
    for (const JudgedRun &run : judgeRuns(facts).runs)
        QCOMPARE(run.state, RunState::Made);
    // One full backup, for which both say that it is theirs: the documented name has one second's room.
    facts.backups.removeLast();
    facts.log = {said(at(0, 1), u"daily backup completed: "_s + facts.backups.first().path),
                 said(at(0, 1), u"weekly backup completed: "_s + facts.backups.first().path)};
    for (const JudgedRun &run : judgeRuns(facts).runs)
        QCOMPARE(run.state, RunState::Made);
    facts.log.clear();
    const QList<JudgedRun> runs = judgeRuns(facts).runs;
    QCOMPARE(std::ranges::count(runs, RunState::Missed, &JudgedRun::state), 1);
}

void TestRunHistory::aLateBackupIsNotTheNextRuns()
{
    RunFacts facts;
    facts.now = at(18);
    facts.expected = {
        {ScheduledKind::Hourly, at(16)}, {ScheduledKind::Hourly, at(15)}, {ScheduledKind::Hourly, at(19)}};
    facts.backups = {backupOf(BackupType::Blockchain, at(15, 50)), backupOf(BackupType::Blockchain, at(16, 0, 2))};
    const QList<JudgedRun> runs = judgeRuns(facts).runs;
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).state, RunState::Late);
    QCOMPARE(runs.at(1).state, RunState::Made);
    QVERIFY(describe(runs.at(0)).contains(u"50 min"_s));
}

void TestRunHistory::aRunOfEveryMinuteKeepsItsOwnBackup()
{
    RunFacts facts;
    facts.now = at(18);
    for (const int minute : {0, 1, 2, 3})
        facts.expected.append({ScheduledKind::Hourly, at(15, minute)});
    for (const int minute : {0, 1, 3})
        facts.backups.append(backupOf(BackupType::Blockchain, at(15, minute, 2)));
    QList<RunState> states;
    for (const JudgedRun &run : judgeRuns(facts).runs)
        states.append(run.state);
    QCOMPARE(states, (QList<RunState>{RunState::Made, RunState::Made, RunState::Missed, RunState::Made}));
}

void TestRunHistory::summariesCountTheirDays()
{
    RunFacts facts;
    facts.now = at(18, 10);
    for (int hour = 0; hour < 40; ++hour) {
        const QDateTime when = at(18).addSecs(-hour * 3600);
        facts.expected.append({ScheduledKind::Hourly, when});
        if (hour != 3 && hour != 0)
            facts.backups.append(backupOf(BackupType::Blockchain, when.addSecs(2)));
    }
    facts.expected.append({ScheduledKind::Daily, at(0)});
    facts.backups.append(backupOf(BackupType::Full, at(0, 30)));
    const QList<RunSummary> summaries = judgeRuns(facts).summaries;
    QCOMPARE(summaries, (QList<RunSummary>{{ScheduledKind::Hourly, 22, 23, 0, 1}, {ScheduledKind::Daily, 1, 1, 1, 7}}));
    QCOMPARE(describe(summaries.first()), u"22 of 23 hourly backups in the last day"_s);
}

void TestRunHistory::backupsThatVanishedAreFoundAndPrunedOnesAreNot()
{
    RunFacts facts = oneRun();
    const auto type = BackupType::Blockchain;
    facts.log = {
        said(at(10, 1), u"Backup completed successfully: "_s + pathOf(type, at(10, 0, 2)), LogLevel::Info,
             u"bt2c_backup"_s),
        said(at(11, 1), u"Backup completed successfully: "_s + pathOf(type, at(11, 0, 2)), LogLevel::Info,
             u"bt2c_backup"_s),
        said(at(12, 1), u"Removed old backup: "_s + pathOf(type, at(10, 0, 2)), LogLevel::Info, u"bt2c_backup"_s)};
    QList<RunFinding> findings = judgeRuns(facts).findings;
    const auto vanished = [&] { return std::ranges::count(findings, RunFindingKind::Vanished, &RunFinding::kind); };
    QCOMPARE(vanished(), 1);
    const auto found = std::ranges::find(findings, RunFindingKind::Vanished, &RunFinding::kind);
    QCOMPARE(found->backup, pathOf(type, at(11, 0, 2)));
    QCOMPARE(found->at, at(11, 0, 2));
    LedgerOperation prune = operation(at(13), u"done"_s, {{u"removed"_s, QJsonArray{pathOf(type, at(11, 0, 2))}}});
    prune.kind = u"prune"_s;
    facts.ledger = {prune};
    findings = judgeRuns(facts).findings;
    QCOMPARE(vanished(), 0);
    // The documented script keeps 20 and says nothing.
    facts.ledger.clear();
    for (int i = 0; i < 20; ++i)
        facts.backups.append(backupOf(type, at(12, i)));
    findings = judgeRuns(facts).findings;
    QCOMPARE(vanished(), 0);
}

void TestRunHistory::shrunkAndEmptyBackupsAreFound()
{
    RunFacts facts = oneRun();
    const auto blockchain = BackupType::Blockchain;
    const auto verified = IntegrityState::Verified;
    facts.backups = {
        backupOf(blockchain, at(10), verified, 1'000'000),    backupOf(BackupType::Full, at(10, 30), verified, 900),
        backupOf(blockchain, at(11), verified, 990'000),      backupOf(blockchain, at(12), IntegrityState::Empty, 200),
        backupOf(blockchain, at(13), verified, 400'000),      backupOf(blockchain, at(14), verified, 410'000),
        backupOf(BackupType::Full, at(14, 30), verified, 100)};
    const QList<RunFinding> all = judgeRuns(facts).findings;
    QList<RunFinding> findings;
    std::ranges::copy_if(all, std::back_inserter(findings),
                         [](const RunFinding &f) { return f.kind != RunFindingKind::Overdue; });
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).kind, RunFindingKind::Shrank);
    QCOMPARE(findings.at(0).at, at(13));
    QCOMPARE(findings.at(0).bytesBefore, 990'000);
    QCOMPARE(findings.at(1).kind, RunFindingKind::HoldsNothing);
    QCOMPARE(findings.at(1).at, at(12));
    // What the script says when it found no chain.
    facts.backups = {backupOf(blockchain, at(10, 0, 2), IntegrityState::Unverified)};
    facts.log = {
        said(at(10, 0, 2), u"Path not found, skipping: site/validator1/data"_s, LogLevel::Warning, u"bt2c_backup"_s),
        said(at(10, 0, 3), u"Backup completed successfully: "_s + facts.backups.first().path, LogLevel::Info,
             u"bt2c_backup"_s)};
    QCOMPARE(std::ranges::count(judgeRuns(facts).findings, RunFindingKind::HoldsNothing, &RunFinding::kind), 1);
}

void TestRunHistory::overdueKindsAreFound()
{
    RunFacts facts;
    facts.now = at(18, 10);
    for (int hour = 10; hour <= 18; ++hour)
        facts.expected.append({ScheduledKind::Hourly, at(hour)});
    facts.backups = {backupOf(BackupType::Blockchain, at(15, 0, 2))};
    // 16 and 17 were missed, 18 may still come.
    QVERIFY(judgeRuns(facts).findings.isEmpty());
    facts.now = at(19, 30);
    const QList<RunFinding> findings = judgeRuns(facts).findings;
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, RunFindingKind::Overdue);
    QCOMPARE(findings.first().runs, 3);
    QCOMPARE(findings.first().at, at(15, 0, 2));
    QVERIFY(!describe(findings.first()).isEmpty());
}

void TestRunHistory::runsOfOneKindAndInstantEachNeedABackup()
{
    RunFacts facts = oneRun();
    facts.expected.append(facts.expected.first());
    facts.backups = {backupOf(BackupType::Blockchain, at(15, 0, 2))};
    QList<JudgedRun> runs = judgeRuns(facts).runs;
    QCOMPARE(runs.size(), 2);
    QCOMPARE(std::ranges::count(runs, RunState::Made, &JudgedRun::state), 1);
    facts.backups.append(backupOf(BackupType::Blockchain, at(15, 1)));
    runs = judgeRuns(facts).runs;
    QCOMPARE(std::ranges::count(runs, RunState::Made, &JudgedRun::state), 2);
}

void TestRunHistory::aYearIsJudgedQuickly()
{
    RunFacts facts;
    facts.now = at(18);
    for (int hour = 0; hour < 366 * 24; ++hour) {
        const QDateTime when = facts.now.addSecs(-hour * 3600);
        facts.expected.append({ScheduledKind::Hourly, when});
        facts.backups.append(backupOf(BackupType::Blockchain, when.addSecs(2)));
        facts.log.append(said(when.addSecs(1), u"Starting hourly backup"_s));
        facts.log.append(said(when.addSecs(40), u"hourly backup completed: "_s + facts.backups.last().path));
    }
    QElapsedTimer clock;
    clock.start();
    const RunHistory history = judgeRuns(facts);
    qInfo("a year of hourly runs is judged in %lld ms", clock.elapsed());
    QVERIFY(std::ranges::all_of(history.runs, &JudgedRun::succeeded));
    QVERIFY(clock.elapsed() < 2000);
}

void TestRunHistory::aLogIsReadFromItsEndToTheDayAskedFor()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QDateTime when = at(0, 0, 0, 1);
    for (int i = 0; i < 60'000; ++i, when = when.addSecs(30))
        file.write(formatLogLine(when, "bt2c_scheduled_backup", LogLevel::Info,
                                 u"Starting hourly backup, number %1"_s.arg(i)));
    file.flush();
    Control control;
    const auto log = readRunLog(file.fileName(), at(0, 0, 0, 20), control);
    QVERIFY(log);
    QCOMPARE(log->entries.first().at, at(0, 0, 0, 20));
    QCOMPARE(log->from, at(0, 0, 0, 20));
    QVERIFY(!log->cut);
    const auto all = readRunLog(file.fileName(), {}, control);
    QVERIFY(all);
    QVERIFY(all->cut);
    QCOMPARE(all->entries.size(), RunLog::maxEntries);
    QCOMPARE(all->from, all->entries.first().at);
    QCOMPARE(readRunLog(file.fileName() + u".none"_s, {}, control).error().code, ErrorCode::Missing);
    control.cancel();
    QCOMPARE(readRunLog(file.fileName(), {}, control).error().code, ErrorCode::Cancelled);
}

void TestRunHistory::sleepAndBootsAreRead()
{
    const auto micro = [](const QDateTime &when) { return QByteArray::number(when.toMSecsSinceEpoch() * 1000); };
    const auto off =
        parseBootList("[{\"index\":-1,\"first_entry\":" + micro(at(1)) + ",\"last_entry\":" + micro(at(3))
                      + "},{\"index\":0,\"first_entry\":" + micro(at(5)) + ",\"last_entry\":" + micro(at(9)) + "}]");
    QVERIFY(off);
    QCOMPARE(*off, (MachineHistory::Known{at(1), {{at(3), at(5)}}}));
    QCOMPARE(MachineHistory::was(off, at(4)), std::optional(true));
    QCOMPARE(MachineHistory::was(off, at(6)), std::optional(false));
    QCOMPARE(MachineHistory::was(off, at(0, 30)), std::optional<bool>());
    for (const char *garbage : {"", "[]", "{}", "[1,2]", "[{\"first_entry\":5}]", "\xff\xfe"})
        QVERIFY(!parseBootList(garbage));

    const QByteArray sleeps = "{\"MESSAGE_ID\":\"6bbd95ee977941e497c48be27c254128\",\"__REALTIME_TIMESTAMP\":\""
                              + micro(at(2))
                              + "\"}\n"
                                "garbage\n"
                                "{\"MESSAGE_ID\":\"8811e6df2a8e40f58a94cea26f8ebf14\",\"__REALTIME_TIMESTAMP\":\""
                              + micro(at(4)) + "\"}\n";
    QCOMPARE(parseSleepJournal(sleeps, at(1)), (MachineHistory::Known{at(1), {{at(2), at(4)}}}));

    const auto pmset =
        parsePmsetLog("Time stamp                Domain          \tMessage\n"
                      "2026-03-22 01:00:00 +0000 Start                \tpowerd process is started\n"
                      "2026-03-22 02:00:00 +0000 Sleep               \tEntering Sleep state due to 'Idle Sleep'\n"
                      "2026-03-22 02:30:00 +0000 DarkWake            \tDarkWake from Deep Idle\n"
                      "2026-03-22 04:00:00 +0000 Wake                \tWake from Deep Idle\n"
                      "nonsense\n");
    QVERIFY(pmset);
    QCOMPARE(pmset->spans.size(), 1);
    QCOMPARE(pmset->spans.first().from.toUTC().time(), QTime(2, 0));
    QCOMPARE(pmset->spans.first().to.toUTC().time(), QTime(4, 0));
    QVERIFY(!parsePmsetLog("no log at all"));

    const auto record = [](qint16 type, const QByteArray &user, const QDateTime &when) {
        QByteArray bytes(384, '\0');
        const quint32 seconds = quint32(when.toSecsSinceEpoch());
        memcpy(bytes.data(), &type, sizeof type);
        memcpy(bytes.data() + 44, user.constData(), size_t(user.size()));
        memcpy(bytes.data() + 340, &seconds, sizeof seconds);
        return bytes;
    };
    const auto wtmp = parseWtmp(record(2, "reboot", at(1)) + record(7, "operator", at(2)) + record(1, "shutdown", at(3))
                                + record(2, "reboot", at(5)) + "cut");
    QVERIFY(wtmp);
    QCOMPARE(*wtmp, (MachineHistory::Known{at(1), {{at(3), at(5)}}}));
    // Where it went down without a word, nothing before is known.
    QCOMPARE(parseWtmp(record(2, "reboot", at(1)) + record(2, "reboot", at(5)))->since, at(5));
    QVERIFY(!parseWtmp({}));

    Control control;
    QElapsedTimer clock;
    clock.start();
    const MachineHistory here = readMachineHistory(std::chrono::seconds(3), control);
    QVERIFY(clock.elapsed() < 20'000);
    QVERIFY(here.off);
    QVERIFY(here.off->since.isValid());
}

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_runhistory.moc"
