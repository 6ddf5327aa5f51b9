#include "core/backup/restore.h"

#include "core/backup/restorejournal.h"
#include "core/backup/restoresteps.h"
#include "core/backup/staging.h"
#include "core/backup/volumestage.h"
#include "core/backup/volumework.h"
#include "core/site/ledgerentry.h"
#include "core/site/sitelock.h"
#include "core/support/durable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cerrno>
#include <sys/stat.h>
#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Takes an unfinished work folder away when the operation ends without having come to the exchange.
class WorkFolder
{
public:
    WorkFolder(QString path, VolumeWork &volumes, QList<VolumeExchange> exchanges)
        : m_path(std::move(path)), m_volumes(volumes), m_exchanges(std::move(exchanges))
    {
    }
    ~WorkFolder()
    {
        // What could not be taken out of a volume is known by the journal at the next start.
        if (!m_kept && m_volumes.discard(m_exchanges))
            (void)discardWorkFolder(m_path);
    }
    Q_DISABLE_COPY_MOVE(WorkFolder)

    void keep() { m_kept = true; }
    void discard() { m_kept = false; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    VolumeWork &m_volumes;
    QList<VolumeExchange> m_exchanges;
    bool m_kept = false;
};

Result<QString> beginWork(const QString &place, const VolumeHome *home, RestoreJournal &journal)
{
    const QString stamp = freeStamp(place, journal.site, journal.restoredAt);
    QString folder = place + u'/' + workFolderPrefix(journal.site) + stamp;
    journal.keepAs = place + u'/' + keptPrefix + stamp;
    if (home) {
        journal.volumes = {{home->volume, volumeWorkPrefix + stamp, u"data"_s, u"former"_s, volumeKeptPrefix + stamp,
                            home->images, home->validator, {}, 0}};
    }
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

/// Refuses early what would be refused before the exchange anyway.
Result<void> refuseUnlessQuiet(const Services &services, const QString &site, const RestoreParams &params)
{
    if (!params.force && validatorRuns(services, site).value_or(false))
        return failure(ErrorCode::ValidatorRunning, params.volume && !params.volume->validator.isEmpty()
                                                        ? params.volume->validator
                                                        : u"bt2c_validator"_s);
    return {};
}

Result<RestoreReport> restoreLocked(const RestoreParams &params, const QString &site, const Services &services,
                                    Control &control)
{
    if (auto recovered = recoverLocked(site, services); !recovered)
        return std::unexpected(recovered.error());
    if (auto refused = refuseUnlessQuiet(services, site, params); !refused)
        return std::unexpected(refused.error());

    const auto backup = describeBackup(params.archive, services.ledger, services.clock->now());
    if (!backup)
        return std::unexpected(backup.error());
    // What is known to be unsound already need not be unpacked to be refused.
    if (!params.force && isBad(backup->integrity.state))
        return std::unexpected(backup->integrity.reason.value_or(Error{ErrorCode::Corrupt, params.archive, {}, 0, -1}));

    QStringList folders = promisedFolders(backup->type, params.only);
    const bool intoVolume = params.volume && folders.contains(u"data"_s);
    if (intoVolume)
        folders.removeAll(u"data"_s);
    const auto place = workPlace(site, folders);
    if (!place)
        return std::unexpected(place.error());
    const auto free = freeSpace(*place);
    if (!free)
        return std::unexpected(free.error());
    const auto needed = expectedBytes(*backup);
    if (needed && !intoVolume && *free < *needed)
        return failure(ErrorCode::TooLittleSpace, *place, u"%1 bytes needed, %2 free"_s.arg(*needed).arg(*free));

    RestoreJournal journal;
    journal.kind = u"restore"_s;
    journal.site = site;
    journal.archive = QFileInfo(params.archive).absoluteFilePath();
    journal.restoredAt = services.clock->now();
    VolumeWork volumes(services);
    if (intoVolume) {
        if (auto prepared = volumes.prepare(*params.volume, control); !prepared)
            return std::unexpected(prepared.error());
        volumes.cleanHelpers(control);
    }
    const auto folder = beginWork(*place, intoVolume ? &*params.volume : nullptr, journal);
    if (!folder)
        return std::unexpected(folder.error());
    WorkFolder work(*folder, volumes, journal.volumes);
    std::unique_ptr<VolumeStage> stage;
    if (intoVolume) {
        const auto engine = volumes.engine(control);
        if (!engine)
            return std::unexpected(engine.error());
        auto opened =
            VolumeStage::open(**engine, *params.volume, journal.volumes.first().folder, volumes.operation(), control);
        if (!opened)
            return std::unexpected(opened.error());
        stage = std::move(*opened);
        if (needed && stage->freeBytes() < *needed)
            return failure(ErrorCode::TooLittleSpace, params.volume->volume,
                           u"%1 bytes needed, %2 free"_s.arg(*needed).arg(stage->freeBytes()));
    }
    auto staged = stageArchive(params.archive, params.only, params.force, work.path(), stage.get(), control);
    stage.reset();
    if (!staged)
        return std::unexpected(staged.error());
    staged->check.checkedAt = services.clock->now();
    if (services.ledger)
        std::ignore = services.ledger->recordCheck(staged->check);
    if (!params.force && !isSound(staged->check.state))
        return std::unexpected(objectionTo(staged->check));
    if (staged->folders.isEmpty())
        return failure(ErrorCode::Empty, params.archive, u"nothing that was asked for"_s);

    ValidatorPause pause(services.validator, site);
    if (auto quiet = refuseWhileRunning(services, site, params.force, pause); !quiet)
        return std::unexpected(quiet.error());
    journal.validatorStopped = pause.stopped();
    bool hadFormer = false;
    if (!journal.volumes.isEmpty() && !staged->folders.contains(u"data"_s)) {
        if (auto discarded = volumes.discard(journal.volumes); !discarded)
            return std::unexpected(discarded.error());
        journal.volumes.clear();
    }
    for (VolumeExchange &exchange : journal.volumes) {
        const auto engine = volumes.engine(control);
        if (!engine)
            return std::unexpected(engine.error());
        if (auto noted = noteRestartPolicy(**engine, exchange); !noted)
            return std::unexpected(noted.error());
        hadFormer = true;
    }
    for (const QString &name : staged->folders) {
        if (name == "data"_L1 && !journal.volumes.isEmpty())
            continue;
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
    const auto kept = finishJournal(work.path(), journal, volumes.finisher());
    if (!kept) {
        if (auto undone = undoJournal(journal, volumes.undoer()); !undone) {
            pause.leaveStopped();
            return failure(ErrorCode::Unfinished, site, kept.error().detail);
        }
        work.discard();
        return std::unexpected(kept.error());
    }

    RestoreReport report;
    report.state = staged->check.state;
    report.entries = staged->entries;
    report.bytes = staged->bytes;
    report.replaced = staged->folders;
    report.previous = hadFormer ? *kept : QString();
    for (const VolumeExchange &exchange : std::as_const(journal.volumes))
        report.previousInVolume = exchange.volume + u'/' + exchange.keepAs + u'/' + exchange.out;
    report.notices = staged->notices;
    if (pause.stopped()) {
        if (auto started = pause.start(); started)
            report.validatorStarted = true;
        else
            report.notices.append(started.error());
    }
    return report;
}

} // namespace

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
        // What the engine could not tidy any more stays open in the ledger, so that the next start goes there.
        if (!hasUnfinishedWork(*site))
            entry.fail(report.error());
        return report;
    }
    report->seconds = double(timer.nsecsElapsed()) / 1e9;
    entry.done({{u"state"_s, stateToken(report->state)},
                {u"entries"_s, report->entries},
                {u"bytes"_s, report->bytes},
                {u"replaced"_s, QJsonArray::fromStringList(report->replaced)},
                {u"previous"_s, report->previous},
                {u"previous_in_volume"_s, report->previousInVolume},
                {u"forced"_s, params.force},
                {u"notices"_s, report->notices.size()},
                {u"seconds"_s, report->seconds}});
    return report;
}

} // namespace bt2c
