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

/// The three procedures on the practice site, which needs no Docker.
class PracticeRecoveryTest : public PracticeRecovery
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(make()); }
    void cleanup() { clear(); }

    void anUnexpectedShutdownIsRecovered();
    void damagedDataIsRestoredFromTheNewestSoundBackup();
    void aChosenBackupIsTheOneRestored();
    void aChosenBackupThatIsBadIsNotGoneRoundInSilence();
    void withoutASoundBackupItIsSaid();
    void aBackupThatCannotBeReadIsNotCalledUnsound();
    void withoutABackupANewChainBegins();
    void aNewChainIsNotHeldToWhatTheOldOneWas();
    void aRestoreIsTakenBack();
};

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

void PracticeRecoveryTest::withoutASoundBackupItIsSaid()
{
    for (const QFileInfo &file : QDir(m_site.backupDirectory).entryInfoList({u"*.tar.gz"_s}, QDir::Files))
        QVERIFY(damage(file.filePath()));
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    const auto done = runAll(*recovery);
    QCOMPARE(done.error_or(Error{}).code, ErrorCode::NoSoundBackup);
    QCOMPARE(done.error().subject, m_site.backupDirectory);
}

void PracticeRecoveryTest::aBackupThatCannotBeReadIsNotCalledUnsound()
{
    // A link that leads round in a circle stands for a disk that does not answer: root may read all else.
    QString unread;
    for (const QFileInfo &file : QDir(m_site.backupDirectory).entryInfoList({u"*.tar.gz"_s}, QDir::Files)) {
        if (unread.isEmpty() && file.fileName().startsWith(u"bt2c_full_"_s)) {
            unread = file.filePath();
            QVERIFY(QFile::rename(unread, unread + u".away"_s));
            QVERIFY(QFile::link(unread, unread));
        } else {
            QVERIFY(damage(file.filePath()));
        }
    }
    const auto recovery = begin(procedures::corruptedData);
    QVERIFY(recovery);
    const auto done = runAll(*recovery);
    QCOMPARE(done.error_or(Error{}).code, ErrorCode::ReadFailed);
    QVERIFY2(done.error().subject.contains(QFileInfo(unread).fileName()), qPrintable(done.error().subject));
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

QTEST_GUILESS_MAIN(PracticeRecoveryTest)
#include "tst_practicerecovery.moc"
