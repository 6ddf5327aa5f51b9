#include "core/recovery/sitelooks.h"

#include "core/backup/restorejournal.h"
#include "core/backup/sharedcatalogue.h"
#include "core/recovery/mountpoint.h"
#include "core/site/composefile.h"
#include "core/site/ledger.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int recalledOperations = 2000;
constexpr double shortestMeasure = 0.05; // seconds; less says nothing of a rate

/// Whether somebody holds the site's lock, without making its file.
bool isHeld(const QString &directory)
{
    const Result<Descriptor> file = openFile(directory % "/.bt2c-recovery.lock"_L1, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    return file && ::flock(file->get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

QString unfinishedRestoreOf(const QString &site)
{
    const QStringList folders = journalFolders(site);
    for (const QString &folder : folders) {
        const Result<RestoreJournal> journal = readJournal(folder);
        // A finished one that was moved as a whole is still finished.
        const bool finished = journal && journal->phase == JournalPhase::Done
                              && (folder == journal->keepAs || !QFileInfo(folder).fileName().startsWith(workPrefix));
        if (!finished)
            return folder;
    }
    return {};
}

bool concerns(const LedgerOperation &operation, const QString &site, const QString &canonical)
{
    const QString at = QDir::cleanPath(operation.site);
    return at == site || at == canonical;
}

/// What the newest exchange of the chain was, from the newest operation on backwards.
void recall(const QList<LedgerOperation> &operations, const Site &site, HistoryFacts &history)
{
    const QString clean = QDir::cleanPath(QFileInfo(site.directory).absoluteFilePath());
    const QString canonical = QFileInfo(site.directory).canonicalFilePath();
    for (const LedgerOperation &operation : operations) {
        const bool restore = operation.kind == "restore"_L1;
        const bool drill = operation.kind == "drill"_L1;
        const double seconds = operation.evidence[drill ? "restore_seconds"_L1 : "seconds"_L1].toDouble();
        const double bytes = operation.evidence["bytes"_L1].toDouble();
        // What another site's restore took is this machine's speed all the same.
        if ((restore || drill) && operation.outcome == "done"_L1 && !history.restoreRate && seconds > shortestMeasure
            && bytes > 0)
            history.restoreRate = bytes / seconds;
        if (!concerns(operation, clean, canonical))
            continue;
        history.known = history.known || operation.outcome == "done"_L1;
        if (!history.chainSince.isValid() && operation.outcome == "done"_L1
            && (restore || operation.kind == "rollback"_L1)) {
            history.chainSince = operation.endedAt;
            // The archive may be gone; then its height is not known.
            if (restore) {
                const Result<Backup> backup = describeBackup(operation.subject, nullptr, operation.endedAt);
                history.heightThen = backup ? backup->height : std::nullopt;
            }
        }
    }
}

} // namespace

PlaceFacts lookAtPlace(const Site &site)
{
    PlaceFacts place;
    place.there = QFileInfo(site.directory).isDir();
    // What is left of a restore lies beside the site.
    place.unfinishedRestore = unfinishedRestoreOf(site.directory);
    if (!place.there)
        return place;
    place.composeFile = !findComposeFile(site.directory).isEmpty();
    if (const Result<qint64> free = freeSpace(site.directory))
        place.freeBytes = *free;
    place.height = heightFromFiles(site.directory);
    place.busy = isHeld(site.directory);
    return place;
}

BackupFacts lookAtBackups(const QString &directory, const QString &ledger, const QStringList &mountParents,
                          const QDateTime &now, int staleAfterDays, SharedCatalogue *catalogue)
{
    BackupFacts facts;
    std::optional<Ledger> known;
    if (!ledger.isEmpty() && QFileInfo::exists(ledger))
        known.emplace(ledger);
    SharedCatalogue own;
    Result<QList<Backup>> list =
        (catalogue ? *catalogue : own).list(directory, staleAfterDays, known ? &*known : nullptr, now);
    if (list)
        facts.backups = *std::move(list);
    else
        facts.error = list.error();
    const QString mountPoint = facts.backups.isEmpty() ? missingMountPoint(directory, mountParents) : QString();
    if (facts.error) {
        const ErrorCode code = facts.error->code;
        facts.folder = code == ErrorCode::Missing
                           ? (mountPoint.isEmpty() ? BackupFacts::Folder::Missing : BackupFacts::Folder::NotMounted)
                       : code == ErrorCode::PermissionDenied ? BackupFacts::Folder::NotPermitted
                                                             : BackupFacts::Folder::Unreadable;
    } else if (!mountPoint.isEmpty() && known) {
        // An empty folder, where backups were once found, is where the disk would be.
        if (const auto checks = known->lastChecks(directory); checks && !checks->isEmpty())
            facts.folder = BackupFacts::Folder::NotMounted;
    }
    if (facts.folder == BackupFacts::Folder::NotMounted)
        facts.mountPoint = mountPoint;
    else if (const Result<qint64> free = freeSpace(directory))
        facts.freeBytes = *free;
    return facts;
}

HistoryFacts lookAtHistory(const Site &site, const QString &ledger, const QString &folder)
{
    HistoryFacts history;
    if (!ledger.isEmpty() && QFileInfo::exists(ledger)) {
        Ledger known(ledger);
        if (const Result<QList<LedgerOperation>> operations = known.operations(recalledOperations))
            recall(*operations, site, history);
    }
    if (folder.isEmpty())
        return history;
    history.open = openRecovery(folder, site.directory);
    const QList<RecoveryJournal> journals = recoveryJournals(folder, site.directory);
    for (const RecoveryJournal &journal : journals) {
        if (journal.outcome != RecoveryOutcome::Recovered)
            continue;
        history.known = true;
        const qint64 seconds = journal.startedAt.secsTo(journal.endedAt);
        if (seconds > 0 && !history.seconds.contains(journal.procedure.id))
            history.seconds.insert(journal.procedure.id, seconds);
        // A chain that was begun anew on purpose is not behind the one before.
        if (journal.procedure.id == procedures::noBackup
            && (!history.chainSince.isValid() || journal.startedAt > history.chainSince)) {
            history.chainSince = journal.startedAt;
            history.heightThen = 0;
        }
    }
    return history;
}

} // namespace bt2c
