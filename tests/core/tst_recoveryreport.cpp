#include "core/recovery/recoveryjournal.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime began = QDateTime(QDate(2026, 11, 24), QTime(15, 43));

RecoveryJournal recovered()
{
    RecoveryJournal journal;
    journal.id = u"20261124_154300_3f2a"_s;
    journal.procedure = *loadProcedures({}).find(procedures::corruptedData);
    journal.site = {u"/srv/validator1"_s, u"/srv/backups"_s};
    journal.names = {{u"validator"_s, u"bt2c_validator"_s}, {u"backup"_s, u"/srv/backups/a.tar.gz"_s}};
    journal.startedBy = u"window (pid 4711)"_s;
    journal.startedAt = began;
    journal.endedAt = began.addSecs(31);
    journal.outcome = RecoveryOutcome::Recovered;
    journal.cause = u"The chain data is damaged"_s;
    journal.reasons = {u"The log says so"_s};
    journal.backup = u"/srv/backups/a.tar.gz"_s;
    journal.backupHeight = 1100;
    journal.liveHeight = 1234;
    journal.blockSeconds = 300;
    journal.heightAfter = 1101;
    journal.previousInVolume = u"validator1_bt2c_blockchain_data/.bt2c_kept"_s;
    journal.restoredChain = true;
    int second = 1;
    for (const ProcedureStep &step : std::as_const(journal.procedure.steps)) {
        journal.steps += StepRecord{
            step.id, StepState::Done, 1, began.addSecs(second), began.addSecs(second + 2), u"went well"_s, {}, {}, {},
            {}};
        second += 5;
    }
    return journal;
}

} // namespace

class TestRecoveryReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasWrongDoneAndMeasured();
    void saysWhatIsKeptAndHowToTakeItBack();
    void aRecoveryThatIsTakenBackOffersNoWayBack();
    void saysWhatWasSkippedAndWhy();
    void anUnfinishedOneSaysSo();
    void failuresStandThereWithTheirOutput();
    void hostileTextsStayText();
    void aClockThatWentBackMakesNoTime();
    void anEmptyJournalGivesAReport();
};

void TestRecoveryReport::saysWhatWasWrongDoneAndMeasured()
{
    const QString report = recoveryReport(recovered());
    for (const auto *words :
         {u"# Recovery of validator1", u"The site was recovered.", u"2.2 Data corrupted or missing",
          u"The chain data is damaged", u"- The log says so",
          u"| 1 | Stop the validator | done | 2026-11-24 15:43:01 | 2.0 s | went well |", u"| 6 | Verify the chain |",
          u"docker stop bt2c_validator", u"bt2c-recovery restore /srv/backups/a.tar.gz"})
        QVERIFY2(report.contains(QStringView(words)), qPrintable(report));
    QVERIFY(report.contains(u"| Height of the chain before | %1 |"_s.arg(QLocale().toString(1234))));
    QVERIFY(report.contains(u"or lost | 134 |"_s));
    QVERIFY(report.contains(u"11 h 10 min"_s));
    QVERIFY(report.contains(u"| Took | 31 s |"_s));
}

void TestRecoveryReport::saysWhatIsKeptAndHowToTakeItBack()
{
    const QString report = recoveryReport(recovered());
    QVERIFY(report.contains(u"`validator1_bt2c_blockchain_data/.bt2c_kept`"));
    QVERIFY(report.contains(u"bt2c-recovery undo-recovery 20261124_154300_3f2a"));
    RecoveryJournal untouched = recovered();
    untouched.restoredChain = false;
    untouched.previousInVolume.clear();
    untouched.backup.clear();
    QVERIFY(recoveryReport(untouched).contains(u"Nothing was replaced"));
    QVERIFY(!recoveryReport(untouched).contains(u"undo-recovery"));
}

void TestRecoveryReport::aRecoveryThatIsTakenBackOffersNoWayBack()
{
    RecoveryJournal journal = recovered();
    journal.outcome = RecoveryOutcome::Undone;
    const QString report = recoveryReport(journal);
    QVERIFY(report.contains(u"was taken back"));
    QVERIFY(!report.contains(u"undo-recovery"));
}

void TestRecoveryReport::saysWhatWasSkippedAndWhy()
{
    QVERIFY(!recoveryReport(recovered()).contains(u"left out"));
    RecoveryJournal journal = recovered();
    journal.steps[1] =
        StepRecord{journal.steps[1].step, StepState::Skipped, 0, {}, {}, {}, u"I know them"_s, {}, {}, {}};
    QVERIFY(recoveryReport(journal).contains(u"- List backups: I know them"));
}

void TestRecoveryReport::anUnfinishedOneSaysSo()
{
    RecoveryJournal journal = recovered();
    journal.outcome = RecoveryOutcome::Open;
    journal.endedAt = {};
    journal.steps[4].state = StepState::Running;
    journal.steps[5] = StepRecord{journal.steps[5].step, StepState::Waiting, 0, {}, {}, {}, {}, {}, {}, {}};
    const QString report = recoveryReport(journal);
    QVERIFY(report.contains(u"has not ended"));
    QVERIFY(report.contains(u"| Ended | not yet |"));
    QVERIFY(report.contains(u"begun, and not ended"));
    QVERIFY(report.contains(u"| 6 | Verify the chain | not reached | – | – | – |"));
    QVERIFY(!report.contains(u"undo-recovery"));
}

void TestRecoveryReport::failuresStandThereWithTheirOutput()
{
    RecoveryJournal journal = recovered();
    StepRecord &step = journal.steps[3];
    step.state = StepState::Failed;
    step.attempts = 3;
    step.error = Error{ErrorCode::NoSpace, u"/srv/validator1"_s, {}, 28, -1};
    step.evidence = {{u"bytes_free"_s, 12},
                     {u"list"_s, QJsonArray{1, u"two"_s}},
                     {u"note"_s, u"text"_s},
                     {u"none"_s, QJsonArray{}},
                     {u"seconds"_s, 0.0443}};
    for (int i = 0; i < 100; ++i)
        step.output += {began.addSecs(i), u"line %1"_s.arg(i)};
    const QString report = recoveryReport(journal);
    QVERIFY(report.contains(u"tried 3 times"));
    QVERIFY(report.contains(u"The disk became full"));
    QVERIFY(report.contains(u"- bytes free: `12`"));
    QVERIFY(report.contains(u"- list: `[1,\"two\"]`"));
    QVERIFY(report.contains(u"- note: `text`"));
    QVERIFY(report.contains(u"- seconds: `0.044`"));
    QVERIFY(!report.contains(u"- none"));
    QVERIFY(report.contains(u"15:44:39 line 99\n"));
    QVERIFY(!report.contains(u" line 10\n"));
}

void TestRecoveryReport::hostileTextsStayText()
{
    RecoveryJournal journal = recovered();
    journal.cause = u"<script>alert(1)</script> # [x](http://y) \x1b[31m\u202e"_s;
    journal.reasons = {u"bt2c_validator is _not_ there"_s};
    journal.steps[0].result = u"a | b\n\n# c"_s;
    journal.steps[0].output = {{began, u"``` # not a heading"_s}, {began, u"a\x1b[2Jb"_s}};
    journal.previous = u"/srv/a`b"_s;
    const QString report = recoveryReport(journal);
    QVERIFY(!report.contains(u'\x1b'));
    QVERIFY(!report.contains(u'\u202e'));
    QVERIFY(report.contains(uR"(\<script\>)"));
    QVERIFY(report.contains(uR"(- bt2c_validator is \_not\_ there)"));
    QVERIFY(report.contains(uR"(a \| b  \# c)"));
    QVERIFY(report.contains(u"````\n15:43:00 ``` # not a heading\n"));
    QVERIFY(report.contains(u"``/srv/a`b``"));
}

void TestRecoveryReport::aClockThatWentBackMakesNoTime()
{
    RecoveryJournal journal = recovered();
    journal.endedAt = journal.startedAt.addSecs(-3600);
    QVERIFY(recoveryReport(journal).contains(u"| Took | unknown |"));
}

void TestRecoveryReport::anEmptyJournalGivesAReport()
{
    const QString report = recoveryReport({});
    QVERIFY(report.startsWith(u"# Recovery of"));
    QVERIFY(report.contains(u"No diagnosis was made"));
}

QTEST_GUILESS_MAIN(TestRecoveryReport)
#include "tst_recoveryreport.moc"
