#include "tests/recovery/recoveryplace.h"

#include "core/backup/integrity.h"
#include "core/engine/practiceengine.h"
#include "core/site/practicecheck.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// A byte in the middle of the newest blocks, so that nothing but a backup helps.
bool damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.seek(file.size() / 2))
        return false;
    const QByteArray bytes = file.read(1);
    return file.seek(file.size() / 2) && file.write(QByteArray(1, char(bytes.at(0) ^ 0x40))) == 1;
}

} // namespace

/// The three procedures on the practice site, which needs no Docker.
class PracticeRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUnexpectedShutdownIsRecovered();
    void damagedDataIsRestoredFromTheNewestSoundBackup();
    void aChosenBackupIsTheOneRestored();
    void aChosenBackupThatIsBadIsNotGoneRoundInSilence();
    void withoutABackupANewChainBegins();
    void aNewChainIsNotHeldToWhatTheOldOneWas();
    void aRestoreIsTakenBack();
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

private:
    [[nodiscard]] QString data(const QString &name = {}) const
    {
        return m_site.directory + u"/data"_s + (name.isEmpty() ? name : QString(u'/' + name));
    }
    [[nodiscard]] std::unique_ptr<Recovery> begin(QLatin1StringView procedure, const QString &backup = {});
    [[nodiscard]] Container validator() const;
    void act(ContainerAction action) const;
    [[nodiscard]] qint64 height() const { return checkPracticeChain(data()).height; }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<RecoveryPlace> m_place;
    Site m_site;
    std::optional<Error> m_refused;
};

void PracticeRecoveryTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<RecoveryPlace>(m_root->filePath(u"user"_s));
    const auto site = makePracticeSite(m_root->filePath(u"practice"_s), m_place->clock());
    QVERIFY(site);
    m_site = *site;
}

void PracticeRecoveryTest::cleanup()
{
    m_place.reset();
    m_root.reset();
}

std::unique_ptr<Recovery> PracticeRecoveryTest::begin(QLatin1StringView procedure, const QString &backup)
{
    Control control;
    RecoveryRequest request;
    request.site = m_site;
    request.procedure = procedure;
    request.startedBy = u"test"_s;
    request.backup = backup;
    auto recovery = Recovery::begin(request, m_place->services(), control);
    m_refused = recovery ? std::nullopt : std::optional(recovery.error());
    return recovery ? std::move(*recovery) : nullptr;
}

Container PracticeRecoveryTest::validator() const
{
    Control control;
    return PracticeEngine(m_site.directory).container(practice::validator, control).value_or(Container());
}

void PracticeRecoveryTest::act(ContainerAction action) const
{
    Control control;
    PracticeEngine engine(m_site.directory);
    for (const QLatin1StringView name : practice::containers)
        std::ignore = engine.act(action, name, control);
}

void PracticeRecoveryTest::anUnexpectedShutdownIsRecovered()
{
    act(ContainerAction::Kill);
    QCOMPARE(validator().state, ContainerState::Exited);
    const qint64 before = height();
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    QCOMPARE(recovery->journal().liveHeight, std::optional(before));
    Told told;
    const auto done = runAll(*recovery, told.watcher());
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QCOMPARE(recovery->journal().outcome, RecoveryOutcome::Recovered);
    QCOMPARE(validator().state, ContainerState::Running);
    QVERIFY(height() > before);
    QVERIFY(recovery->journal().heightAfter.value_or(0) > before);
    QVERIFY(!told.lines.isEmpty());
    QVERIFY(!told.waits.isEmpty());
    QVERIFY(!canUndo(recovery->journal()));
}

void PracticeRecoveryTest::damagedDataIsRestoredFromTheNewestSoundBackup()
{
    QVERIFY(damage(data(u"blocks.dat"_s)));
    QCOMPARE(height(), -1);
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    Control control;
    QCOMPARE(recovery->need(), StepNeed::Nothing);
    QVERIFY(recovery->runNext({}, control));
    QCOMPARE(validator().state, ContainerState::Exited);
    QVERIFY(recovery->runNext({}, control));
    QCOMPARE(recovery->need(), StepNeed::Backup);
    const auto offers = recovery->offers(control);
    QVERIFY(offers);
    QVERIFY(offers->size() > 3);
    QVERIFY(offers->first().blocksLost.has_value());
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    const RecoveryJournal &journal = recovery->journal();
    QCOMPARE(journal.outcome, RecoveryOutcome::Recovered);
    QVERIFY(journal.restoredChain);
    QVERIFY(QFileInfo(journal.previous).isDir());
    QVERIFY(journal.backupHeight.has_value());
    QVERIFY(journal.heightAfter.value_or(0) > *journal.backupHeight);
    QVERIFY(height() >= *journal.heightAfter);
    // The newest ones are among those that the practice site has damaged, or it is the first of the offers.
    const QJsonObject evidence = journal.steps[stepOf(journal, StepAction::VerifyBackup)].evidence;
    const qsizetype refused = evidence["refused"_L1].toArray().size();
    QCOMPARE(journal.backup, offers->at(refused).backup.path);
}

void PracticeRecoveryTest::aChosenBackupIsTheOneRestored()
{
    QVERIFY(damage(data(u"blocks.dat"_s)));
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    Control control;
    const auto offers = recovery->offers(control);
    QVERIFY(offers);
    const Backup wanted = offers->last().backup;
    QVERIFY(recovery->chooseBackup(wanted.path));
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QCOMPARE(recovery->journal().backup, wanted.path);
    QCOMPARE(recovery->journal().backupHeight, wanted.height);
    QVERIFY(!recovery->chooseBackup(offers->first().backup.path));
}

void PracticeRecoveryTest::aChosenBackupThatIsBadIsNotGoneRoundInSilence()
{
    QVERIFY(damage(data(u"blocks.dat"_s)));
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    Control control;
    QList<BackupOffer> offers = recovery->offers(control).value();
    QVERIFY(damage(offers.first().backup.path));
    QVERIFY(recovery->chooseBackup(offers.first().backup.path));
    Result<void> done = runAll(*recovery);
    QVERIFY(!done);
    const int verify = stepOf(recovery->journal(), StepAction::VerifyBackup);
    QCOMPARE(recovery->next(), verify);
    QCOMPARE(recovery->journal().steps[verify].state, StepState::Failed);
    QVERIFY(recovery->journal().steps[verify].error.has_value());
    // Another one may be chosen, or the newest sound one asked for.
    QVERIFY(recovery->chooseBackup({}));
    done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    QVERIFY(recovery->journal().backup != offers.first().backup.path);
}

void PracticeRecoveryTest::withoutABackupANewChainBegins()
{
    QVERIFY(QDir(m_site.backupDirectory).removeRecursively());
    QVERIFY(damage(data(u"blocks.dat"_s)));
    const QByteArray former = readFile(data(u"blocks.dat"_s));
    const auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    Told told;
    const auto done = runAll(*recovery, told.watcher());
    QVERIFY2(done, textOf(recovery->journal()).constData());
    const RecoveryJournal journal = recovery->journal();
    QCOMPARE(journal.outcome, RecoveryOutcome::Recovered);
    QVERIFY(height() >= 1);
    QVERIFY(QFileInfo(journal.safetyArchive).isFile());
    QVERIFY(journal.safetyArchive.contains(u"/safety_archives/"_s));
    QVERIFY(told.lines.filter(u"no chain found"_s).size() > 0);
    QCOMPARE(readFile(journal.previous + u"/blocks.dat"_s), former);

    QVERIFY(canUndo(journal));
    Control control;
    QCOMPARE(undoRecovery(journal.id, m_place->services(), {}, control).error().code, ErrorCode::Busy);
}

void PracticeRecoveryTest::aNewChainIsNotHeldToWhatTheOldOneWas()
{
    auto anew = begin(procedures::noBackup);
    QVERIFY(anew);
    Result<void> done = runAll(*anew);
    QVERIFY2(done, textOf(anew->journal()).constData());
    anew.reset();
    act(ContainerAction::Kill);
    // The backups of the old chain are there still, and tell of heights that the new one is far from.
    const auto recovery = begin(procedures::unexpectedShutdown);
    QVERIFY(recovery);
    QVERIFY(recovery->journal().liveHeight.value_or(1'000'000) < 100);
    done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
}

void PracticeRecoveryTest::aRestoreIsTakenBack()
{
    const QByteArray before = snapshot(data());
    const qint64 heightBefore = height();
    auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    const auto done = runAll(*recovery);
    QVERIFY2(done, textOf(recovery->journal()).constData());
    const QString id = recovery->journal().id;
    recovery.reset();
    QVERIFY(canUndo(readRecoveryJournal(m_place->journals(), id).value()));
    Control control;
    const auto undone = undoRecovery(id, m_place->services(), {}, control);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QVERIFY(height() >= heightBefore);
    QCOMPARE(validator().state, ContainerState::Running);
    const RecoveryJournal after = readRecoveryJournal(m_place->journals(), id).value();
    QCOMPARE(after.outcome, RecoveryOutcome::Undone);
    QVERIFY(!canUndo(after));
    QCOMPARE(undoRecovery(id, m_place->services(), {}, control).error().code, ErrorCode::NothingToUndo);
}

void PracticeRecoveryTest::aSecondRecoveryIsRefused()
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

void PracticeRecoveryTest::aStoppedOneMakesRoomForTheNext()
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

void PracticeRecoveryTest::aWrongNameRemovesNothing()
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

void PracticeRecoveryTest::skippingNeedsAReasonAndMayBeRefused()
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

void PracticeRecoveryTest::theJournalOnTheDiskIsWhatIsInMemory()
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

void PracticeRecoveryTest::theLedgerTellsOfIt()
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

void PracticeRecoveryTest::whatIsDestroyedIsNamed()
{
    const auto recovery = begin(procedures::noBackup);
    QVERIFY(recovery);
    const QStringList lines = recovery->destroyed();
    QVERIFY(!lines.isEmpty());
    QVERIFY2(lines.first().contains(data()), qPrintable(lines.join(u'\n')));
}

void PracticeRecoveryTest::aBackupFolderThatIsGoneIsAnErrorThatCanBeTriedAgain()
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

void PracticeRecoveryTest::aNodeThatEndsFailsTheWaitAtOnce()
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

void PracticeRecoveryTest::cancellingLeavesTheStepToBeRunAgain()
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

void PracticeRecoveryTest::anUnknownProcedureIsRefused()
{
    QVERIFY(!begin("no-such-thing"_L1));
    QCOMPARE(m_refused->code, ErrorCode::InvalidArgument);
    QVERIFY(!openRecovery(m_place->journals(), m_site.directory));
}

QTEST_GUILESS_MAIN(PracticeRecoveryTest)
#include "tst_practicerecovery.moc"
