#include "core/backup/restoresteps.h"

#include "core/backup/restorejournal.h"
#include "core/backup/volumework.h"
#include "core/engine/validatorguard.h"
#include "core/site/ledger.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

static quint64 deviceOf(const QString &path)
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

QString freeStamp(const QString &place, const QString &site, QDateTime at)
{
    while (true) {
        const QString stamp = at.toString(u"yyyyMMdd_HHmmss"_s);
        if (inodeOf(place + u'/' + workFolderPrefix(site) + stamp) == 0
            && inodeOf(place + u'/' + keptPrefix + stamp) == 0 && inodeOf(place + u'/' + undonePrefix + stamp) == 0)
            return stamp;
        at = at.addSecs(1);
    }
}

Error objectionTo(const VerifyReport &check)
{
    if (!check.problems.isEmpty())
        return check.problems.first();
    return {ErrorCode::NoChecksum, check.path, {}, 0, -1};
}

std::optional<bool> validatorRuns(const Services &services, const QString &site)
{
    if (!services.validator)
        return std::nullopt;
    const auto running = services.validator->running(site);
    return running ? *running : std::nullopt;
}

ValidatorPause::~ValidatorPause()
{
    if (m_stopped)
        (void)m_guard->start(m_site);
}

Result<void> ValidatorPause::stop()
{
    auto stopped = m_guard->stop(m_site);
    m_stopped = bool(stopped);
    return stopped;
}

Result<void> ValidatorPause::start()
{
    m_stopped = false;
    return m_guard->start(m_site);
}

Result<void> refuseWhileRunning(const Services &services, const QString &site, bool force, ValidatorPause &pause)
{
    if (!validatorRuns(services, site).value_or(false))
        return {};
    if (!force)
        return failure(ErrorCode::ValidatorRunning, u"bt2c_validator"_s);
    return pause.stop();
}

bool hasUnfinishedWork(const QString &site)
{
    return !discardedFolders(site).isEmpty() || std::ranges::any_of(journalFolders(site), [](const QString &folder) {
        const auto journal = readJournal(folder);
        return !journal || journal->phase != JournalPhase::Done || folder != journal->keepAs;
    });
}

Result<QList<RecoveredRestore>> recoverLocked(const QString &site, const Services &services)
{
    QList<RecoveredRestore> result;
    VolumeWork volumes(services);
    for (const QStringList discarded = discardedFolders(site); const QString &folder : discarded) {
        if (auto removed = removeTree(folder); !removed)
            return std::unexpected(removed.error());
    }
    const QStringList folders = journalFolders(site);
    for (const QString &folder : folders) {
        const auto journal = readJournal(folder);
        if (!journal) {
            // Killed before the journal was there: nothing can have been staged yet.
            const QStringList names =
                QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
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
        if (!journal->volumes.isEmpty() && journal->phase != JournalPhase::Done) {
            // Without the engine nothing can be known of the volume, let alone mended.
            Control control;
            if (const auto engine = volumes.engine(control); !engine)
                return std::unexpected(engine.error());
            volumes.cleanHelpers(control);
        }
        if (journal->phase == JournalPhase::Staging) {
            if (auto discarded = volumes.discard(journal->volumes); !discarded)
                return std::unexpected(discarded.error());
            if (auto discarded = discardWorkFolder(folder); !discarded)
                return std::unexpected(discarded.error());
        } else {
            // A record that was moved as a whole is a finished restore, not an interrupted one.
            if (journal->phase == JournalPhase::Done && !QFileInfo(folder).fileName().startsWith(workPrefix)
                && inodeOf(journal->keepAs) == 0 && QFileInfo(journal->keepAs).path() != QFileInfo(folder).path())
                continue;
            const auto kept = finishJournal(folder, *journal, volumes.finisher());
            if (!kept && kept.error().code == ErrorCode::NotRunning)
                return std::unexpected(kept.error());
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
        std::ignore = services.ledger->closeUnfinished(site);
    return result;
}

} // namespace bt2c
