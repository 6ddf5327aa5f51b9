#include "core/backup/create.h"

#include "core/archive/filedigest.h"
#include "core/archive/gzipwriter.h"
#include "core/archive/memberindex.h"
#include "core/archive/tarwriter.h"
#include "core/backup/catalogue.h"
#include "core/backup/sourcetree.h"
#include "core/engine/enginesource.h"
#include "core/engine/helpercontainer.h"
#include "core/engine/pauseguard.h"
#include "core/site/ledgerentry.h"
#include "core/site/operationmark.h"
#include "core/site/sitelock.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QThread>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct JobWord
{
    BackupJob job;
    const char16_t *word;
    BackupType type;
};
constexpr std::array jobWords = {
    JobWord{BackupJob::Full, u"full", BackupType::Full},
    JobWord{BackupJob::Blockchain, u"blockchain", BackupType::Blockchain},
    JobWord{BackupJob::Config, u"config", BackupType::Config},
    JobWord{BackupJob::Hourly, u"hourly", BackupType::Blockchain},
    JobWord{BackupJob::Daily, u"daily", BackupType::Full},
    JobWord{BackupJob::Weekly, u"weekly", BackupType::Weekly},
};

constexpr auto turnLook = std::chrono::milliseconds(200);

bool isScheduled(BackupJob job)
{
    return job == BackupJob::Hourly || job == BackupJob::Daily || job == BackupJob::Weekly;
}

/// Removes what an interrupted run left: its temporary file, and the sidecars of an archive that never appeared.
/// To be called with the folder's lock held.
void removeLeftovers(const QString &directory)
{
    const QDir dir(directory);
    const QStringList parts = dir.entryList({u".bt2c_*_backup_*.tar.gz.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts) {
        const QString archive = dir.filePath(part.sliced(1).chopped(5));
        if (!QFile::exists(archive)) {
            for (const QString &sidecar : {checksumPath(archive), metadataPath(archive)}) {
                QFile::remove(sidecar);
                QFile::remove(sidecar + u".part"_s);
            }
        }
        QFile::remove(dir.filePath(part)); // last, so that a kill in between leaves the sidecars findable
    }
}

/// The temporary file and what goes beside it; taken away again unless it was kept.
class Draft
{
public:
    explicit Draft(QString archive)
        : m_archive(std::move(archive))
        , m_part(QFileInfo(m_archive).path() + u"/."_s + QFileInfo(m_archive).fileName() + u".part"_s)
    {
    }
    ~Draft()
    {
        if (m_kept)
            return;
        QFile::remove(checksumPath(m_archive));
        QFile::remove(metadataPath(m_archive));
        QFile::remove(m_part);
    }
    Q_DISABLE_COPY_MOVE(Draft)

    void keep() { m_kept = true; }
    [[nodiscard]] const QString &part() const { return m_part; }

private:
    QString m_archive;
    QString m_part;
    bool m_kept = false;
};

/// The name for this second, or the next that is free: two backups may be asked for in one second.
QString freePath(const QString &directory, BackupType type, QDateTime &at)
{
    while (true) {
        const QString path = directory + u'/' + formatBackupName(type, at);
        struct stat info;
        const auto taken = [&](const QString &name) {
            return ::lstat(QFile::encodeName(name).constData(), &info) == 0;
        };
        if (!taken(path) && !taken(checksumPath(path)) && !taken(metadataPath(path)))
            return path;
        at = at.addSecs(1);
    }
}

/// What goes into one backup, and what is known of it on the way.
struct Writing
{
    GzipWriter &out;
    Progress progress{Phase::Writing, 0, -1, 0, -1};
    QList<Error> missing;
    CreateReport &report;
};

Result<void> addFolder(const QString &path, const QByteArray &name, Writing &writing, Control &control)
{
    SourceTree tree(writing.out, writing.progress, control);
    if (auto added = tree.add(path, name); !added) {
        // A folder that is not there is skipped and named, as the documented scripts do.
        if (added.error().code != ErrorCode::Missing || added.error().subject != path)
            return added;
        writing.missing.append(added.error());
    }
    writing.report.entries += tree.entries();
    writing.report.uncompressedBytes += tree.contentBytes();
    writing.report.changedWhileRead += tree.changedWhileRead();
    writing.report.notices += tree.notices();
    writing.progress = tree.progress();
    return {};
}

Result<void> addVolume(const CreateParams &params, const Services &services, Writing &writing, Control &control)
{
    if (!services.engines)
        return failure(ErrorCode::NotRunning, params.volume->volume);
    const auto engine = services.engines->engine(control);
    if (!engine)
        return std::unexpected(engine.error());
    writing.report.unpaused = recoverPauses(**engine, control).value_or(QStringList());
    std::ignore = cleanHelpers(**engine, [](const QString &id) { return OperationMark::isAlive(id); }, control);
    const auto mark = OperationMark::create();
    if (!mark)
        return std::unexpected(mark.error());

    VolumeBackup backup(**engine, {params.volume->images, params.volume->volume, mark->id(), HelperAccess::ReadOnly},
                        params.consistency, writing.out, writing.progress, control);
    if (auto done = backup.run(); !done) {
        if (done.error().code != ErrorCode::Missing || done.error().subject != params.volume->volume)
            return done;
        writing.missing.append(done.error());
        return {};
    }
    writing.report.entries += backup.entries();
    writing.report.uncompressedBytes += backup.contentBytes();
    writing.report.changedWhileRead += backup.changedWhileRead();
    writing.report.notices += backup.notices();
    writing.report.consistency = backup.used();
    writing.report.pausedSeconds = double(backup.paused().count()) / 1000;
    writing.progress = backup.progress();
    return {};
}

/// Finds what need not be compressed again, in the newest archives that are known to be sound. Those that cannot be
/// read, or are removed at this moment, are no loss.
Result<void> takeUpSiblings(const CreateParams &params, const Services &services, MemberIndex &index, Control &control)
{
    constexpr int enough = 3;   // one of each kind that there may be
    const auto backups = Catalogue(params.backupDirectory).list(services.ledger, services.clock->now());
    int taken = 0;
    for (const Backup &backup : backups.value_or(QList<Backup>())) {
        const IntegrityState state = backup.integrity.state;
        if (state != IntegrityState::Verified && state != IntegrityState::ChecksumOk)
            continue;
        if (const auto added = index.add(backup.path, control); !added) {
            if (added.error().code == ErrorCode::Cancelled)
                return added;
            continue;
        }
        if (++taken == enough)
            break;
    }
    return {};
}

Result<void> writeTar(const CreateParams &params, const Services &services, int fd, Control &control,
                      CreateReport &report, QByteArray &digest)
{
    MemberIndex siblings;
    if (auto found = takeUpSiblings(params, services, siblings, control); !found)
        return found;
    GzipWriter out(fd, report.path, &siblings);
    Writing writing{.out = out, .missing = {}, .report = report};
    const BackupType type = typeOf(params.job);
    const QString data = params.siteDirectory + u"/data"_s;
    const QString config = params.siteDirectory + u"/config"_s;
    qint64 total = 0;
    if (promisesData(type) && !params.volume)
        total += SourceTree::measure(data, control);
    if (promisesConfig(type))
        total += SourceTree::measure(config, control);
    writing.progress.bytesTotal = total;

    if (promisesData(type)) {
        auto added =
            params.volume ? addVolume(params, services, writing, control) : addFolder(data, "data", writing, control);
        if (!added)
            return added;
    }
    const qint64 dataBytes = report.uncompressedBytes;
    if (promisesConfig(type)) {
        if (auto added = addFolder(config, "config", writing, control); !added)
            return added;
    }
    if (auto written = out.write(tarEnd()); !written)
        return written;
    if (auto finished = out.finish(); !finished)
        return finished;

    digest = out.sha256();
    report.sha256 = digest.toHex();
    report.sizeBytes = out.size();
    report.tarBytes = out.figures().contentBytes;
    report.reusedBytes = out.figures().reusedBytes;
    report.holdsNothing = (promisesData(type) ? dataBytes : report.uncompressedBytes) == 0;
    report.notices = writing.missing + report.notices;
    return {};
}

/// What a backup holds while it works: its folder for itself, and the site so that nobody restores into it.
struct Locks
{
    DirectoryLock folder;
    std::optional<DirectoryLock> site;
};

Result<Locks> tryLocks(const CreateParams &params, bool siteHere)
{
    auto folder = DirectoryLock::acquire(params.backupDirectory, DirectoryLock::Mode::Exclusive, u"backup"_s);
    if (!folder)
        return std::unexpected(folder.error());
    auto site = DirectoryLock::acquire(params.siteDirectory, DirectoryLock::Mode::Shared, u"backup"_s);
    // A site that may only be read can be backed up all the same; nobody can restore into it meanwhile either.
    if (siteHere && !site && site.error().code == ErrorCode::Busy)
        return std::unexpected(site.error());
    Locks locks{std::move(*folder), {}};
    if (site)
        locks.site.emplace(std::move(*site));
    return locks;
}

/// Waits for those who work already, with neither lock in hand: who waits is in nobody's way.
Result<Locks> lockInTurn(const CreateParams &params, bool siteHere, Control &control)
{
    const QDeadlineTimer patience(params.patience);
    bool said = false;
    for (;;) {
        auto locks = tryLocks(params, siteHere);
        if (locks || locks.error().code != ErrorCode::Busy || patience.hasExpired())
            return locks;
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, params.siteDirectory);
        if (params.waiting && !std::exchange(said, true))
            params.waiting(locks.error());
        QThread::sleep(turnLook);
    }
}

Result<CreateReport> create(const CreateParams &params, const Services &services, Control &control)
{
    QElapsedTimer timer;
    timer.start();
    control.report({Phase::Preparing, 0, -1, 0, -1});
    if (params.siteDirectory.isEmpty() || params.backupDirectory.isEmpty())
        return failure(ErrorCode::InvalidArgument, params.siteDirectory, u"site and backup folder must be named"_s);
    const bool siteHere = QFileInfo(params.siteDirectory).isDir();
    if (!siteHere && !params.volume)
        return failure(ErrorCode::Missing, params.siteDirectory);
    if (!QFileInfo::exists(params.backupDirectory)
        && (!QDir().mkpath(QFileInfo(params.backupDirectory).absolutePath())
            || ::mkdir(QFile::encodeName(params.backupDirectory).constData(), 0700) != 0))
        return failure(errno, params.backupDirectory, ErrorCode::WriteFailed);

    const auto locks = lockInTurn(params, siteHere, control);
    if (!locks)
        return std::unexpected(locks.error());
    removeLeftovers(params.backupDirectory);

    QDateTime at = services.clock->now();
    CreateReport report;
    report.path = freePath(params.backupDirectory, typeOf(params.job), at);
    Draft draft(report.path);
    auto fd = openFile(draft.part(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!fd)
        return std::unexpected(fd.error());
    QByteArray digest;
    if (auto written = writeTar(params, services, fd->get(), control, report, digest); !written)
        return std::unexpected(written.error());
    control.report({Phase::Syncing, 0, -1, 0, -1});
    if (auto synced = syncFile(fd->get(), draft.part()); !synced)
        return std::unexpected(synced.error());
    const auto readBack = readBackSha256(fd->get(), draft.part(), control);
    if (!readBack)
        return std::unexpected(readBack.error());
    fd->reset();
    if (*readBack != digest)
        return failure(ErrorCode::WriteFailed, report.path, u"reads back differently"_s);

    control.report({Phase::Finishing, 0, -1, 0, -1});
    MetadataFile metadata;
    metadata.backupType = typeToken(typeOf(params.job));
    metadata.timestamp = at;
    metadata.checksum = report.sha256;
    metadata.sizeBytes = report.sizeBytes;
    metadata.height = params.height;
    metadata.schedule = isScheduled(params.job) ? jobToken(params.job) : QString();
    metadata.entries = report.entries;
    metadata.uncompressedBytes = report.uncompressedBytes;
    metadata.changedWhileRead = report.changedWhileRead;
    if (auto written = replaceFile(checksumPath(report.path), report.sha256); !written)
        return std::unexpected(written.error());
    const QByteArray text = formatMetadata(metadata, QFileInfo(report.path).fileName());
    if (auto written = replaceFile(metadataPath(report.path), text); !written)
        return std::unexpected(written.error());
    if (::rename(QFile::encodeName(draft.part()).constData(), QFile::encodeName(report.path).constData()) != 0)
        return failure(errno, report.path, ErrorCode::WriteFailed);
    // From here on the backup is there, whole; should the folder not sync, that is worth a word and not its removal.
    draft.keep();
    if (auto synced = syncDirectory(params.backupDirectory); !synced)
        report.notices.append(synced.error());

    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    if (services.ledger) {
        VerifyReport check;
        check.path = report.path;
        check.state = IntegrityState::ChecksumOk;
        check.level = CheckLevel::Quick;
        check.identity = identityOf(report.path).value_or(FileIdentity{});
        check.storedSha256 = check.computedSha256 = report.sha256;
        check.checkedAt = services.clock->now();
        std::ignore = services.ledger->recordCheck(check);
    }
    return report;
}

} // namespace

std::optional<BackupJob> jobFromToken(QStringView token)
{
    for (const JobWord &known : jobWords) {
        if (token == QStringView(known.word))
            return known.job;
    }
    return std::nullopt;
}

QString jobToken(BackupJob job)
{
    for (const JobWord &known : jobWords) {
        if (known.job == job)
            return QString::fromUtf16(known.word);
    }
    return {};
}

BackupType typeOf(BackupJob job)
{
    for (const JobWord &known : jobWords) {
        if (known.job == job)
            return known.type;
    }
    return BackupType::Unknown;
}

Result<CreateReport> createBackup(const CreateParams &params, const Services &services, Control &control)
{
    const LedgerEntry entry(services.ledger, u"backup"_s, params.siteDirectory, params.backupDirectory);
    auto result = create(params, services, control);
    if (!result) {
        entry.fail(result.error());
        return result;
    }
    entry.done({{u"path"_s, result->path},
                {u"job"_s, jobToken(params.job)},
                {u"sha256"_s, QString::fromLatin1(result->sha256)},
                {u"size_bytes"_s, result->sizeBytes},
                {u"entries"_s, result->entries},
                {u"tar_bytes"_s, result->tarBytes},
                {u"reused_bytes"_s, result->reusedBytes},
                {u"changed_while_read"_s, QJsonArray::fromStringList(result->changedWhileRead)},
                {u"holds_nothing"_s, result->holdsNothing},
                {u"volume"_s, params.volume ? QJsonValue(params.volume->volume) : QJsonValue()},
                {u"consistency"_s, consistencyToken(result->consistency)},
                {u"paused_seconds"_s, result->pausedSeconds},
                {u"seconds"_s, result->seconds}});
    return result;
}

} // namespace bt2c
