#include "tests/recovery/practicerecovery.h"

#include "core/site/practicecheck.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// What the runner refuses, what it keeps on the disk, and what of a step that failed.
class RecoveryRulesTest : public PracticeRecovery
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }
    void cleanup() { clear(); }

    void aSecondRecoveryIsRefused();
    void aStoppedOneMakesRoomForTheNext();
    void aWrongNameRemovesNothing();
    void skippingNeedsAReasonAndMayBeRefused();
    void theJournalOnTheDiskIsWhatIsInMemory();
    void theLedgerTellsOfIt();
    void whatIsDestroyedIsNamed();
    void aBackupFolderThatIsGoneIsAnErrorThatCanBeTriedAgain();
    void aNodeThatEndsFailsTheWaitAtOnce();
    void cancellingLeavesTheStepToBeRunAgain();
    void anUnknownProcedureIsRefused();
    void aSitesOwnProcedureIsFollowed();
    void aSitesOwnProcedureThatIsNotSoundIsRefused();
};

void RecoveryRulesTest::aSecondRecoveryIsRefused()
{
    auto first = begin(procedures::unexpectedShutdown);
    QVERIFY(first);
    const QString id = first->journal().id;
    QVERIFY(!begin(procedures::corruptedData));
    QCOMPARE(m_refused->code, ErrorCode::Busy);
    QVERIFY2(m_refused->detail.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(m_refused->detail));
    QCOMPARE(openRecovery(m_place->journals(), m_site.directory).value().alive, true);
    Control control;
    QCOMPARE(Recovery::open(id, m_place->services(), control).error().code, ErrorCode::Busy);
    // One that was left is not alive, and stands in the way all the same.
    first.reset();
    QCOMPARE(openRecovery(m_place->journals(), m_site.directory).value().alive, false);
    QVERIFY(!begin(procedures::corruptedData));
    QCOMPARE(m_refused->code, ErrorCode::Busy);
    QVERIFY2(m_refused->detail.contains(id), qPrintable(m_refused->detail));
    QVERIFY(Recovery::open(id, m_place->services(), control));
}

void RecoveryRulesTest::aStoppedOneMakesRoomForTheNext()
{
    auto first = begin(procedures::unexpectedShutdown);
    QVERIFY(first);
    QVERIFY(first->stop());
    QCOMPARE(first->journal().outcome, RecoveryOutcome::Stopped);
    QCOMPARE(first->next(), -1);
    const QString id = first->journal().id;
    first.reset();
    QVERIFY(!openRecovery(m_place->journals(), m_site.directory));
    Control control;
    QCOMPARE(Recovery::open(id, m_place->services(), control).error().code, ErrorCode::Missing);
    QVERIFY(begin(procedures::corruptedData));
}

void RecoveryRulesTest::aWrongNameRemovesNothing()
{
    const auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const int removal = stepOf(recovery->journal(), StepAction::RemoveChain);
    Control control;
    while (recovery->next() != removal)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    const QByteArray before = snapshot(data());
    QCOMPARE(recovery->need(), StepNeed::Name);
    QCOMPARE(recovery->runNext({}, control).error().code, ErrorCode::InvalidArgument);
    for (const QString &wrong : {u""_s, u"validator"_s, u"Validator1"_s, u"validator2"_s})
        QCOMPARE(recovery->confirm(wrong).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(recovery->need(), StepNeed::Name);
    QCOMPARE(snapshot(data()), before);
    QVERIFY(recovery->confirm(u" validator1 "_s));
    QCOMPARE(recovery->need(), StepNeed::Nothing);
    QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QVERIFY(QDir(data()).isEmpty());
}

void RecoveryRulesTest::skippingNeedsAReasonAndMayBeRefused()
{
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    QCOMPARE(recovery->skip(u"  "_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(recovery->skip(u"no time"_s).error().code, ErrorCode::Unsupported); // restoring needs a stopped validator
    Control control;
    QVERIFY(recovery->runNext({}, control));
    const int list = stepOf(recovery->journal(), StepAction::ListBackups);
    QCOMPARE(recovery->next(), list);
    QVERIFY(recovery->skip(u"known by heart"_s));
    QCOMPARE(recovery->journal().steps[list].state, StepState::Skipped);
    QCOMPARE(recovery->journal().steps[list].skipReason, u"known by heart"_s);
}

void RecoveryRulesTest::theJournalOnTheDiskIsWhatIsInMemory()
{
    const auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const QString id = recovery->journal().id;
    Control control;
    for (;;) {
        const RecoveryJournal kept = readRecoveryJournal(m_place->journals(), id).value();
        QCOMPARE(toJson(kept), toJson(recovery->journal()));
        QCOMPARE(kept.place, recovery->journal().place);
        if (recovery->next() < 0)
            break;
        std::ignore = recovery->confirm(m_site.name());
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    }
}

void RecoveryRulesTest::theLedgerTellsOfIt()
{
    act(ContainerAction::Kill);
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    QVERIFY(runAll(*recovery));
    const auto operations = m_place->ledger().operations(50).value();
    const auto found = std::ranges::find(operations, u"recovery"_s, &LedgerOperation::kind);
    QVERIFY(found != operations.end());
    QCOMPARE(found->outcome, u"done"_s);
    QCOMPARE(found->subject, QString(procedures::unexpectedShutdown));
    QCOMPARE(found->evidence["journal"_L1].toString(), recovery->journal().id);
    QCOMPARE(found->evidence["outcome"_L1].toString(), u"recovered"_s);
}

void RecoveryRulesTest::whatIsDestroyedIsNamed()
{
    const auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const QStringList lines = recovery->destroyed();
    QVERIFY(!lines.isEmpty());
    QVERIFY2(lines.first().contains(data()), qPrintable(lines.join(u'\n')));
}

void RecoveryRulesTest::aBackupFolderThatIsGoneIsAnErrorThatCanBeTriedAgain()
{
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    Control control;
    QVERIFY(recovery->runNext({}, control));
    const QString elsewhere = m_site.backupDirectory + u".unmounted"_s;
    QVERIFY(QDir().rename(m_site.backupDirectory, elsewhere));
    QCOMPARE(recovery->runNext({}, control).error().code, ErrorCode::Missing);
    QVERIFY(QDir().rename(elsewhere, m_site.backupDirectory));
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QCOMPARE(recovery->journal().steps[stepOf(recovery->journal(), StepAction::ListBackups)].attempts, 2);
}

void RecoveryRulesTest::aNodeThatEndsFailsTheWaitAtOnce()
{
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    Control control;
    const int check = stepOf(recovery->journal(), StepAction::CheckChain);
    while (recovery->next() != check)
        QVERIFY2(recovery->runNext({}, control), textOf(recovery->journal()).constData());
    QVERIFY(damage(data(u"blocks.dat"_s)));
    QElapsedTimer timer;
    timer.start();
    const auto done = recovery->runNext({}, control);
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(u"chain"_s), qPrintable(done.error().detail));
    QVERIFY(timer.elapsed() < 60'000);
    QCOMPARE(recovery->next(), check);
}

void RecoveryRulesTest::cancellingLeavesTheStepToBeRunAgain()
{
    act(ContainerAction::Kill);
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    Control cancelled;
    cancelled.cancel();
    QCOMPARE(recovery->runNext({}, cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(recovery->next(), 0);
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
}

void RecoveryRulesTest::anUnknownProcedureIsRefused()
{
    QVERIFY(!begin("no-such-thing"_L1));
    QCOMPARE(m_refused->code, ErrorCode::InvalidArgument);
    QVERIFY(!openRecovery(m_place->journals(), m_site.directory));
}

void RecoveryRulesTest::aSitesOwnProcedureIsFollowed()
{
    Procedure own;
    own.id = u"own"_s;
    own.title = u"Our way"_s;
    own.summary = u"When we say so."_s;
    for (const auto &[id, action, optional] :
         {std::tuple{u"look"_s, StepAction::Manual, false}, std::tuple{u"list"_s, StepAction::ListBackups, true}}) {
        ProcedureStep step;
        step.id = id;
        step.action = action;
        step.optional = optional;
        step.title = step.why = step.success = step.failure = u"Something."_s;
        own.steps += step;
    }
    writeFile(m_site.directory + u"/procedures/own.json"_s, formatProcedure(own));
    const auto recovery = begin("own"_L1);
    QVERIFY2(recovery, m_refused ? qPrintable(m_refused->detail) : "");
    Control control;
    QCOMPARE(recovery->need(), StepNeed::ManualWork);
    QCOMPARE(recovery->runNext({}, control).error_or(Error{}).code, ErrorCode::InvalidArgument);
    QVERIFY(recovery->confirm({}));
    QVERIFY(recovery->runNext({}, control));
    // An optional step may fail without keeping what follows from coming.
    QVERIFY(QDir(m_site.backupDirectory).removeRecursively());
    QVERIFY(recovery->runNext({}, control));
    const StepRecord &list = recovery->journal().steps[1];
    QCOMPARE(list.state, StepState::Skipped);
    QVERIFY(list.error.has_value() && list.error->code == ErrorCode::Missing);
    QVERIFY(!list.skipReason.isEmpty());
    QCOMPARE(recovery->journal().outcome, RecoveryOutcome::Recovered);
}

void RecoveryRulesTest::aSitesOwnProcedureThatIsNotSoundIsRefused()
{
    writeFile(m_site.directory + u"/procedures/corrupted-data.json"_s, "{\"schema\": 1, \"id\": \"corrupted-data\"}");
    QVERIFY(!begin(procedures::corruptedData));
    QCOMPARE(m_refused->code, ErrorCode::InvalidArgument);
    QVERIFY2(m_refused->subject.endsWith(u"corrupted-data.json"_s), qPrintable(m_refused->subject));
    QVERIFY(!m_refused->detail.isEmpty());
    // The others are not harmed by it.
    QVERIFY(begin(procedures::unexpectedShutdown));
}

QTEST_GUILESS_MAIN(RecoveryRulesTest)
#include "tst_recoveryrules.moc"
