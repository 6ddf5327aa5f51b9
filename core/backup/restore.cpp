#include "core/backup/restore.h"

#include "core/backup/restorejournal.h"
#include "core/backup/staging.h"
#include "core/backup/verify.h"
#include "core/engine/validatorguard.h"
#include "core/site/ledgerentry.h"
#include "core/site/site.h"
#include "core/site/sitelock.h"
#include "core/support/durable.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// What an entry may take on the disk beyond its content: its inode and the end of its last block.
constexpr qint64 overheadPerEntry = 4096;
constexpr qint64 overhead = 1024 * 1024;

quint64 deviceOf(const QString &path)
{
    struct stat info;
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? quint64(info.st_dev) : 0;
}

Result<QString> canonicalSite(const QString &siteDirectory)
{
    if (siteDirectory.isEmpty())
        return failure(ErrorCode::InvalidArgument, siteDirectory, u"no site named"_s);
    const QFileInfo info(siteDirectory);
    if (!info.exists())
        return failure(ErrorCode::Missing, siteDirectory);
    if (!info.isDir())
        return failure(ErrorCode::InvalidArgument, siteDirectory, u"not a folder"_s);
    return info.canonicalFilePath();
}

QStringList promisedFolders(BackupType type, RestoreOnly only)
{
    const bool unknown = type == BackupType::Unknown;
    QStringList folders;
    if (only != RestoreOnly::Config && (promisesData(type) || unknown))
        folders.append(u"data"_s);
    if (only != RestoreOnly::Data && (promisesConfig(type) || unknown))
        folders.append(u"config"_s);
    return folders;
}

/// Where the work folder goes: beside the site, where the documented script puts its copy, or beside the folder itself
/// when that lies on another file system. Only on the same file system is the exchange one rename.
Result<QString> workPlace(const QString &site, const QStringList &folders)
{
    QString place;
    for (const QString &name : folders) {
        const QString live = livePath(site, name);
        const QString parent = QFileInfo(live).path();
        if (QFileInfo::exists(live) && deviceOf(live) != deviceOf(parent))
            return failure(ErrorCode::Unsupported, live, u"it is a mount point, which cannot be exchanged"_s);
        const QString beside = QFileInfo(site).path();
        const bool atSite = deviceOf(beside) == deviceOf(parent)
                            && ::access(QFile::encodeName(beside).constData(), W_OK | X_OK) == 0;
        const QString wanted = atSite ? beside : parent;
        if (!place.isEmpty() && deviceOf(place) != deviceOf(wanted))
            return failure(ErrorCode::Unsupported, live,
                           u"data and config lie on different file systems; restore them one at a time"_s);
        if (place.isEmpty())
            place = wanted;
    }
    return place.isEmpty() ? QFileInfo(site).path() : place;
}

/// "…/prefix20260322_010002", or the next second whose name is free with every prefix.
QString freeStamp(const QString &place, const QString &site, QDateTime at)
{
    while (true) {
        const QString stamp = at.toString(u"yyyyMMdd_HHmmss"_s);
        if (inodeOf(place + u'/' + workFolderPrefix(site) + stamp) == 0 && inodeOf(place + u'/' + keptPrefix + stamp) == 0
            && inodeOf(place + u'/' + undonePrefix + stamp) == 0)
            return stamp;
        at = at.addSecs(1);
    }
}

/// The deep check on record for exactly these bytes, or a new one.
VerifyReport checkFor(const Backup &backup, const Services &services, Control &control)
{
    if (services.ledger && backup.integrity.state == IntegrityState::Verified) {
        const auto checks = services.ledger->lastChecks(QFileInfo(backup.path).absolutePath());
        if (checks) {
            const auto known = checks->constFind(backup.fileName);
            if (known != checks->constEnd() && known->level == CheckLevel::Deep && known->uncompressedBytes >= 0
                && known->identity.size == backup.identity.size
                && known->identity.modifiedNs == backup.identity.modifiedNs)
                return *known;
        }
    }
    return verifyAndRecord({backup.path, CheckLevel::Deep}, *services.clock, services.ledger, control);
}

Error objectionTo(const VerifyReport &check)
{
    if (!check.problems.isEmpty())
        return check.problems.first();
    return {ErrorCode::NoChecksum, check.path, {}, 0, -1};
}

/// Empty: nobody could say.
std::optional<bool> validatorRuns(const Services &services, const QString &site)
{
    if (!services.validator)
        return std::nullopt;
    const auto running = services.validator->running(site);
    return running ? *running : std::nullopt;
}

/// Stops the validator while the folders are exchanged, and starts it again whatever happens.
class ValidatorPause
{
public:
    ValidatorPause(ValidatorGuard *guard, QString site) : m_guard(guard), m_site(std::move(site)) {}
    ~ValidatorPause()
    {
        if (m_stopped)
            (void)m_guard->start(m_site);
    }
    Q_DISABLE_COPY_MOVE(ValidatorPause)

    Result<void> stop()
    {
        auto stopped = m_guard->stop(m_site);
        m_stopped = bool(stopped);
        return stopped;
    }
    Result<void> start()
    {
        m_stopped = false;
        return m_guard->start(m_site);
    }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    ValidatorGuard *m_guard;
    QString m_site;
    bool m_stopped = false;
};

Result<void> refuseWhileRunning(const Services &services, const QString &site, bool force, ValidatorPause &pause)
{
    if (!validatorRuns(services, site).value_or(false))
        return {};
    if (!force)
        return failure(ErrorCode::ValidatorRunning, u"bt2c_validator"_s);
    return pause.stop();
}

/// Takes an unfinished work folder away when the operation ends without having come to the exchange.
class WorkFolder
{
public:
    explicit WorkFolder(QString path) : m_path(std::move(path)) {}
    ~WorkFolder()
    {
        if (!m_kept)
            (void)discardWorkFolder(m_path);
    }
    Q_DISABLE_COPY_MOVE(WorkFolder)

    void keep() { m_kept = true; }
    void discard() { m_kept = false; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    bool m_kept = false;
};

/// To be called with the site's lock held.
Result<QList<RecoveredRestore>> recoverLocked(const QString &site, const Services &services)
{
    QList<RecoveredRestore> result;
    for (const QStringList discarded = discardedFolders(site); const QString &folder : discarded) {
        if (auto removed = removeTree(folder); !removed)
            return std::unexpected(removed.error());
    }
    const QStringList folders = journalFolders(site);
    for (const QString &folder : folders) {
        const auto journal = readJournal(folder);
        if (!journal) {
            // Killed before the journal was there: nothing can have been staged yet.
            const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
            const bool barren = std::ranges::all_of(names, [](const QString &name) { return name.endsWith(u".part"); });
            if (journal.error().code == ErrorCode::Missing && barren) {
                if (auto removed = removeTree(folder); !removed)
                    return std::unexpected(removed.error());
                continue;
            }
            return failure(ErrorCode::Unfinished, folder, u"its journal cannot be read"_s);
        }
        if (journal->phase == JournalPhase::Done && folder == journal->keepAs)
            continue;
        RecoveredRestore recovered{site, journal->archive, false, {}};
        if (journal->phase == JournalPhase::Staging) {
            if (auto discarded = discardWorkFolder(folder); !discarded)
                return std::unexpected(discarded.error());
        } else {
            // A record that was moved as a whole is a finished restore, not an interrupted one.
            if (journal->phase == JournalPhase::Done && !QFileInfo(folder).fileName().startsWith(workPrefix)
                && inodeOf(journal->keepAs) == 0 && QFileInfo(journal->keepAs).path() != QFileInfo(folder).path())
                continue;
            const auto kept = finishJournal(folder, *journal);
            if (!kept)
                return failure(ErrorCode::Unfinished, folder, kept.error().detail);
            recovered.finished = true;
            recovered.previous = *kept;
            if (journal->validatorStopped && services.validator)
                (void)services.validator->start(site);
        }
        result.append(recovered);
    }
    if (services.ledger && !result.isEmpty())
        services.ledger->closeUnfinished(site);
    return result;
}

Result<QString> beginWork(const QString &place, const QDateTime &now, RestoreJournal &journal)
{
    const QString stamp = freeStamp(place, journal.site, now);
    const QString folder = place + u'/' + workFolderPrefix(journal.site) + stamp;
    journal.keepAs = place + u'/' + keptPrefix + stamp;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0)
        return failure(errno, folder, ErrorCode::WriteFailed);
    if (auto written = writeJournal(folder, journal); !written) {
        (void)discardWorkFolder(folder);
        return std::unexpected(written.error());
    }
    return folder;
}

/// What is known of the unpacked size beforehand: from a deep check of these bytes, or from the archive's metadata.
std::optional<qint64> expectedBytes(const Backup &backup)
{
    if (!backup.uncompressedBytes)
        return std::nullopt;
    return *backup.uncompressedBytes + backup.entries.value_or(0) * overheadPerEntry + overhead;
}

Result<RestoreReport> restoreLocked(const RestoreParams &params, const QString &site, const Services &services,
                                    Control &control)
{
    if (auto recovered = recoverLocked(site, services); !recovered)
        return std::unexpected(recovered.error());
    if (!params.force && validatorRuns(services, site).value_or(false))
        return failure(ErrorCode::ValidatorRunning, u"bt2c_validator"_s);

    const auto backup = describeBackup(params.archive, services.ledger, services.clock->now());
    if (!backup)
        return std::unexpected(backup.error());
    // What is known to be unsound already need not be unpacked to be refused.
    if (!params.force && isBad(backup->integrity.state))
        return std::unexpected(backup->integrity.reason.value_or(Error{ErrorCode::Corrupt, params.archive, {}, 0, -1}));

    const auto place = workPlace(site, promisedFolders(backup->type, params.only));
    if (!place)
        return std::unexpected(place.error());
    const auto free = freeSpace(*place);
    if (!free)
        return std::unexpected(free.error());
    if (const auto needed = expectedBytes(*backup); needed && *free < *needed)
        return failure(ErrorCode::TooLittleSpace, *place, u"%1 bytes needed, %2 free"_s.arg(*needed).arg(*free));

    RestoreJournal journal;
    journal.kind = u"restore"_s;
    journal.site = site;
    journal.archive = QFileInfo(params.archive).absoluteFilePath();
    journal.restoredAt = services.clock->now();
    const auto folder = beginWork(*place, journal.restoredAt, journal);
    if (!folder)
        return std::unexpected(folder.error());
    WorkFolder work(*folder);
    auto staged = stageArchive(params.archive, params.only, params.force, work.path(), control);
    if (!staged)
        return std::unexpected(staged.error());
    staged->check.checkedAt = services.clock->now();
    if (services.ledger)
        services.ledger->recordCheck(staged->check);
    if (!params.force && !isSound(staged->check.state))
        return std::unexpected(objectionTo(staged->check));
    if (staged->folders.isEmpty())
        return failure(ErrorCode::Empty, params.archive, u"nothing that was asked for"_s);

    ValidatorPause pause(services.validator, site);
    if (auto quiet = refuseWhileRunning(services, site, params.force, pause); !quiet)
        return std::unexpected(quiet.error());
    journal.validatorStopped = pause.stopped();
    bool hadFormer = false;
    for (const QString &name : staged->folders) {
        ExchangeTarget target{name, livePath(site, name), work.path() + u'/' + name, 0, 0};
        target.liveInode = inodeOf(target.live);
        target.stagedInode = inodeOf(target.staged);
        hadFormer = hadFormer || target.liveInode != 0;
        journal.targets.append(target);
    }
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, params.archive);
    control.report({Phase::Exchanging, 0, -1, 0, -1});
    journal.phase = JournalPhase::Exchanging;
    if (auto written = writeJournal(work.path(), journal); !written)
        return std::unexpected(written.error());
    // From here on a kill is finished forward at the next start; a failure is taken back at once.
    work.keep();
    const auto kept = finishJournal(work.path(), journal);
    if (!kept) {
        if (auto undone = undoJournal(journal); !undone)
            return std::unexpected(undone.error());
        work.discard();
        return std::unexpected(kept.error());
    }

    RestoreReport report;
    report.state = staged->check.state;
    report.entries = staged->entries;
    report.bytes = staged->bytes;
    report.replaced = staged->folders;
    report.previous = hadFormer ? *kept : QString();
    report.notices = staged->notices;
    if (pause.stopped()) {
        if (auto started = pause.start(); started)
            report.validatorStarted = true;
        else
            report.notices.append(started.error());
    }
    return report;
}

Result<RollbackReport> rollbackLocked(const QString &site, bool force, const Services &services, Control &control)
{
    if (auto recovered = recoverLocked(site, services); !recovered)
        return std::unexpected(recovered.error());
    const QList<UndoableRestore> undoable = undoableRestores(site);
    if (undoable.isEmpty())
        return failure(ErrorCode::NothingToUndo, site);
    const QString folder = undoable.first().previous;
    auto journal = readJournal(folder);
    if (!journal)
        return std::unexpected(journal.error());

    RollbackReport report;
    report.restoredAt = journal->restoredAt;
    report.archive = journal->archive;
    QList<ExchangeTarget> targets;
    for (const ExchangeTarget &former : std::as_const(journal->targets)) {
        ExchangeTarget target{former.name, former.live, folder + u'/' + former.name, inodeOf(former.live), 0};
        target.stagedInode = inodeOf(target.staged);
        if (target.stagedInode == 0 && former.liveInode != 0)
            return failure(ErrorCode::Missing, target.staged, u"the former data was moved or removed"_s);
        if (target.liveInode == 0 && target.stagedInode == 0)
            continue;
        if (target.stagedInode != 0)
            report.broughtBack.append(target.name);
        targets.append(target);
    }
    ValidatorPause pause(services.validator, site);
    if (auto quiet = refuseWhileRunning(services, site, force, pause); !quiet)
        return std::unexpected(quiet.error());
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, site);
    control.report({Phase::Exchanging, 0, -1, 0, -1});
    const RestoreJournal before = *journal;
    journal->kind = u"rollback"_s;
    journal->phase = JournalPhase::Exchanging;
    journal->validatorStopped = pause.stopped();
    journal->targets = targets;
    const QString place = QFileInfo(folder).path();
    journal->keepAs = place + u'/' + undonePrefix + freeStamp(place, site, services.clock->now());
    if (auto written = writeJournal(folder, *journal); !written)
        return std::unexpected(written.error());
    const auto kept = finishJournal(folder, *journal);
    if (!kept) {
        if (auto undone = undoJournal(*journal); !undone)
            return std::unexpected(undone.error());
        if (auto written = writeJournal(folder, before); !written)
            return failure(ErrorCode::Unfinished, folder, written.error().detail);
        return std::unexpected(kept.error());
    }
    if (pause.stopped()) {
        if (auto started = pause.start(); !started)
            return std::unexpected(started.error());
    }
    report.setAside = *kept;
    return report;
}

} // namespace

Result<RestorePlan> planRestore(const RestoreParams &params, const Services &services, Control &control)
{
    const auto site = canonicalSite(params.siteDirectory);
    if (!site)
        return std::unexpected(site.error());
    const auto backup = describeBackup(params.archive, services.ledger, services.clock->now());
    if (!backup)
        return std::unexpected(backup.error());
    RestorePlan plan;
    plan.backup = *backup;
    plan.siteDirectory = *site;
    plan.check = checkFor(*backup, services, control);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, params.archive);
    if (!isSound(plan.check.state))
        plan.objections.append(objectionTo(plan.check));

    const QStringList folders = promisedFolders(backup->type, params.only);
    if (folders.isEmpty())
        plan.objections.append({ErrorCode::Empty, params.archive, u"nothing that was asked for"_s, 0, -1});
    for (const QString &name : folders) {
        const QString live = livePath(*site, name);
        plan.targets.append({name, live, QFileInfo::exists(live)});
    }
    if (const auto place = workPlace(*site, folders)) {
        plan.previousDirectory = *place + u'/' + keptPrefix + freeStamp(*place, *site, services.clock->now());
        plan.bytesNeeded = std::max<qint64>(plan.check.uncompressedBytes, 0)
                           + std::max<qint64>(plan.check.entries, 0) * overheadPerEntry + overhead;
        if (const auto free = freeSpace(*place)) {
            plan.bytesFree = *free;
            if (*free < plan.bytesNeeded)
                plan.objections.append({ErrorCode::TooLittleSpace, *place,
                                        u"%1 bytes needed, %2 free"_s.arg(plan.bytesNeeded).arg(*free), 0, -1});
        } else {
            plan.objections.append(free.error());
        }
    } else {
        plan.objections.append(place.error());
    }
    plan.liveHeight = heightFromFiles(*site);
    plan.validatorRunning = validatorRuns(services, *site);
    if (plan.validatorRunning.value_or(false))
        plan.objections.append({ErrorCode::ValidatorRunning, u"bt2c_validator"_s, {}, 0, -1});
    return plan;
}

Result<RestoreReport> restore(const RestoreParams &params, const Services &services, Control &control)
{
    QElapsedTimer timer;
    timer.start();
    const auto site = canonicalSite(params.siteDirectory);
    if (!site)
        return std::unexpected(site.error());
    if (const auto readable = identityOf(params.archive); !readable)
        return std::unexpected(readable.error());
    const auto lock = DirectoryLock::acquire(*site, DirectoryLock::Mode::Exclusive, u"restore"_s);
    if (!lock)
        return std::unexpected(lock.error());
    // Keeps prune from the archive; a folder that may only be read has no prune to fear.
    const auto archiveLock = DirectoryLock::acquire(QFileInfo(params.archive).absolutePath(),
                                                    DirectoryLock::Mode::Shared, u"restore"_s);
    if (!archiveLock && archiveLock.error().code == ErrorCode::Busy)
        return std::unexpected(archiveLock.error());

    const LedgerEntry entry(services.ledger, u"restore"_s, *site, params.archive);
    auto report = restoreLocked(params, *site, services, control);
    if (!report) {
        entry.fail(report.error());
        return report;
    }
    report->seconds = double(timer.nsecsElapsed()) / 1e9;
    entry.done({{u"state"_s, stateToken(report->state)},
                {u"entries"_s, report->entries},
                {u"bytes"_s, report->bytes},
                {u"replaced"_s, QJsonArray::fromStringList(report->replaced)},
                {u"previous"_s, report->previous},
                {u"forced"_s, params.force},
                {u"notices"_s, report->notices.size()},
                {u"seconds"_s, report->seconds}});
    return report;
}

QList<UndoableRestore> undoableRestores(const QString &siteDirectory)
{
    QList<UndoableRestore> result;
    const QStringList folders = journalFolders(siteDirectory);
    for (const QString &folder : folders) {
        const auto journal = readJournal(folder);
        if (!journal || journal->kind != u"restore" || journal->phase != JournalPhase::Done
            || !QFileInfo(folder).fileName().startsWith(keptPrefix))
            continue;
        QStringList names;
        for (const ExchangeTarget &target : journal->targets)
            names.append(target.name);
        result.append({folder, journal->archive, journal->restoredAt, names});
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, [](const UndoableRestore &r) {
        return std::pair(r.restoredAt, QFileInfo(r.previous).fileName());
    });
    return result;
}

Result<RollbackReport> rollback(const QString &siteDirectory, bool force, const Services &services, Control &control)
{
    QElapsedTimer timer;
    timer.start();
    const auto site = canonicalSite(siteDirectory);
    if (!site)
        return std::unexpected(site.error());
    const auto lock = DirectoryLock::acquire(*site, DirectoryLock::Mode::Exclusive, u"rollback"_s);
    if (!lock)
        return std::unexpected(lock.error());
    const LedgerEntry entry(services.ledger, u"rollback"_s, *site, {});
    auto report = rollbackLocked(*site, force, services, control);
    if (!report) {
        entry.fail(report.error());
        return report;
    }
    report->seconds = double(timer.nsecsElapsed()) / 1e9;
    entry.done({{u"archive"_s, report->archive},
                {u"brought_back"_s, QJsonArray::fromStringList(report->broughtBack)},
                {u"set_aside"_s, report->setAside},
                {u"seconds"_s, report->seconds}});
    return report;
}

Result<QList<RecoveredRestore>> recoverInterrupted(const QString &siteDirectory, const Services &services)
{
    const auto site = canonicalSite(siteDirectory);
    if (!site)
        return QList<RecoveredRestore>{};
    const bool pending = !discardedFolders(*site).isEmpty() || std::ranges::any_of(journalFolders(*site), [](const QString &folder) {
        const auto journal = readJournal(folder);
        return !journal || journal->phase != JournalPhase::Done || folder != journal->keepAs;
    });
    if (!pending)
        return QList<RecoveredRestore>{};
    const auto lock = DirectoryLock::acquire(*site, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    if (!lock) {
        if (lock.error().code == ErrorCode::Busy)
            return QList<RecoveredRestore>{};
        return std::unexpected(lock.error());
    }
    return recoverLocked(*site, services);
}

} // namespace bt2c
