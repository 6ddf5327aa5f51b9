#include "core/recovery/recoverysteps.h"

#include "core/backup/restorejournal.h"
#include "core/site/ledgerentry.h"
#include "core/support/describe.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool isKeptRestore(const QString &folder)
{
    const auto journal = readJournal(folder);
    return journal && journal->kind == "restore"_L1 && journal->phase == JournalPhase::Done;
}

/// The folder that was set aside is there, and is that one and not the empty one that changes places with it.
bool folderIsAside(const RecoveryJournal &journal)
{
    if (journal.restoredChain || !journal.chainVolume.isEmpty() || journal.previous.isEmpty())
        return false;
    const QString inode = QString::number(inodeOf(journal.previous));
    return std::ranges::any_of(journal.steps, [&inode, &journal](const StepRecord &record) {
        return record.evidence["aside"_L1].toString() == journal.previous
               && record.evidence["live_inode"_L1].toString() == inode;
    });
}

bool archiveIsKept(const RecoveryJournal &journal)
{
    return !journal.restoredChain && chainWasRemoved(journal) && !journal.safetyArchive.isEmpty()
           && QFileInfo(journal.safetyArchive).isFile();
}

Services servicesFor(const RecoveryServices &services)
{
    Services own = services.services;
    if (!own.engines)
        own.engines = services.engines;
    return own;
}

Result<void> takeRestoreBack(const RecoveryJournal &journal, const RecoveryServices &services, Control &control)
{
    const QList<UndoableRestore> undoable = undoableRestores(journal.site.directory);
    // rollback() takes the newest one: a later restore has to be taken back first.
    if (undoable.isEmpty() || QFileInfo(undoable.first().previous) != QFileInfo(journal.previous))
        return failure(ErrorCode::NothingToUndo, journal.site.directory, u"a later restore stands over it"_s);
    return rollback(journal.site.directory, false, servicesFor(services), control)
        .transform([](const RollbackReport &) {});
}

Result<void> bringFolderBack(RecoveryJournal &journal, const RecoveryServices &services, Control &control)
{
    QJsonObject &undo = journal.undo;
    if (!undo.contains("live_inode"_L1)) {
        const QString live = chainFolder(journal);
        undo[u"live"_s] = live;
        undo[u"live_inode"_s] = QString::number(inodeOf(live));
        undo[u"aside_inode"_s] = QString::number(inodeOf(journal.previous));
        if (auto kept = writeRecoveryJournal(services.folder, journal); !kept)
            return kept;
    }
    Result<DirectoryLock> lock =
        DirectoryLock::acquire(journal.site.directory, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    for (int i = 0; i < 10 && !lock && lock.error().code == ErrorCode::Busy && pauseFor(300, control); ++i)
        lock = DirectoryLock::acquire(journal.site.directory, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    if (!lock)
        return std::unexpected(lock.error());
    const ExchangeTarget target{u"data"_s, undo[u"live"_s].toString(), journal.previous,
                                undo[u"live_inode"_s].toString().toULongLong(),
                                undo[u"aside_inode"_s].toString().toULongLong()};
    if (inodeOf(target.live) == target.stagedInode)
        return {};
    return exchangeTarget(target);
}

Result<void> bringArchiveBack(RecoveryJournal &journal, const RecoveryServices &services, Control &control)
{
    const Services own = servicesFor(services);
    if (auto recovered = recoverInterrupted(journal.site.directory, own); !recovered)
        return std::unexpected(recovered.error());
    // One that came to its end before a kill is not made twice.
    const QString archive = QFileInfo(journal.safetyArchive).absoluteFilePath();
    const QJsonValue before = journal.undo["kept_before"_L1];
    QJsonArray kept;
    for (const UndoableRestore &made : undoableRestores(journal.site.directory)) {
        if (before.isArray() && made.archive == archive && !before.toArray().contains(made.previous))
            return {};
        kept += made.previous;
    }
    journal.undo[u"kept_before"_s] = kept;
    if (auto written = writeRecoveryJournal(services.folder, journal); !written)
        return written;
    const Result<SiteNow> now = seenSite(journal, services, control);
    if (!now)
        return std::unexpected(now.error());
    RestoreParams params;
    params.archive = journal.safetyArchive;
    params.siteDirectory = journal.site.directory;
    params.only = RestoreOnly::Data;
    params.volume = chainHome(journal, *now);
    return restore(params, own, control).transform([](const RestoreReport &) {});
}

Result<void> takeBack(RecoveryJournal &journal, const RecoveryServices &services, const StepWatcher &watcher,
                      Control &control)
{
    const auto say = [&watcher](const QString &line) {
        if (watcher.line)
            watcher.line(line);
    };
    const bool begun = journal.undo.contains("ran"_L1);
    if (!begun) {
        // Before it is stopped: killed in between, the next call would take it for one that did not run.
        const Result<SiteNow> found = seenSite(journal, services, control);
        if (!found)
            return std::unexpected(found.error());
        const std::optional<Container> validator = found->validator();
        journal.undo[u"ran"_s] = validator && usesItsData(*validator);
        journal.undo[u"begun_at"_s] = timeText(services.services.clock->now());
        if (auto kept = writeRecoveryJournal(services.folder, journal); !kept)
            return kept;
    }
    const auto before = stopTheValidator(journal, services, control);
    if (!before)
        return std::unexpected(before.error());
    say(RunnerWords::tr("The validator is stopped. Bringing the former chain back"));
    Result<void> done;
    if (journal.restoredChain) {
        // A rollback that a kill interrupted is carried to its end, and its folder is not called what it was then.
        if (auto recovered = recoverInterrupted(journal.site.directory, servicesFor(services)); !recovered)
            return std::unexpected(recovered.error());
        const bool carriedOut = journal.undo["rolling_back"_L1].toBool() && !isKeptRestore(journal.previous);
        if (!carriedOut) {
            journal.undo[u"rolling_back"_s] = true;
            if (auto kept = writeRecoveryJournal(services.folder, journal); !kept)
                return kept;
            done = takeRestoreBack(journal, services, control);
        }
    } else if (folderIsAside(journal)) {
        done = bringFolderBack(journal, services, control);
    } else {
        done = bringArchiveBack(journal, services, control);
    }
    const bool ran = journal.undo["ran"_L1].toBool() && *before;
    if (!done && done.error().code == ErrorCode::Unfinished)
        return done;
    if (done) {
        journal.outcome = RecoveryOutcome::Undone;
        journal.endedAt = services.services.clock->now();
        if (auto kept = writeRecoveryJournal(services.folder, journal); !kept) {
            journal.outcome = RecoveryOutcome::Open;
            return kept;
        }
    } else {
        // Nothing was changed: what ran before goes on, and the next time begins anew.
        journal.undo = {};
        std::ignore = writeRecoveryJournal(services.folder, journal);
    }
    if (!ran)
        return done;
    say(done ? RunnerWords::tr("Starting the validator on it") : RunnerWords::tr("Starting the validator again"));
    Control uncancelled;
    const Result<SiteNow> now = seenSite(journal, services, uncancelled);
    if (!now)
        return done ? std::unexpected(now.error()) : done;
    const auto started = startTheValidator(*now->choice.engine, (*before)->name, uncancelled);
    return done && !started ? std::unexpected(started.error()) : done;
}

} // namespace

bool canUndo(const RecoveryJournal &journal)
{
    if (journal.outcome == RecoveryOutcome::Undone)
        return false;
    if (journal.undo.contains("ran"_L1))
        return true; // begun and interrupted: goes on
    return (journal.restoredChain && isKeptRestore(journal.previous)) || folderIsAside(journal)
           || archiveIsKept(journal);
}

Result<void> undoRecovery(const QString &id, const RecoveryServices &services, const StepWatcher &watcher,
                          Control &control)
{
    Result<RecoveryJournal> journal = readRecoveryJournal(services.folder, id);
    if (!journal)
        return std::unexpected(journal.error());
    const auto lock = lockRecovery(services.folder, journal->site.directory);
    if (!lock)
        return std::unexpected(lock.error());
    // Another program may have come first.
    journal = readRecoveryJournal(services.folder, id);
    if (!journal)
        return std::unexpected(journal.error());
    if (!canUndo(*journal))
        return failure(ErrorCode::NothingToUndo, journal->site.directory);
    const LedgerEntry entry(services.services.ledger, u"recovery-undo"_s, journal->site.directory,
                            journal->procedure.id);
    const auto done = takeBack(*journal, services, watcher, control);
    if (journal->outcome == RecoveryOutcome::Undone)
        entry.done({{u"journal"_s, journal->id},
                    {u"outcome"_s, outcomeToken(journal->outcome)},
                    {u"validator_runs"_s, done.has_value()}});
    else if (!done)
        entry.fail(done.error());
    return done;
}

} // namespace bt2c
