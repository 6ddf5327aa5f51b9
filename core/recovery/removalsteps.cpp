#include "core/recovery/recoverysteps.h"

#include "core/backup/create.h"
#include "core/backup/restorejournal.h"
#include "core/engine/helpercontainer.h"
#include "core/site/operationmark.h"
#include "core/site/sitelock.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr auto removedPrefix = "removed_chain_"_L1;
constexpr int busyTries = 10;
constexpr int busyPauseMs = 300;

/// Not one that the documented scripts look into, so that they never take it for a backup.
QString safetyFolder(const Site &site)
{
    const QFileInfo backups(site.backupDirectory);
    // A backup disk that is not there must not be made up in its mount point's place.
    const bool there = backups.isDir() || QFileInfo(backups.path()).isDir();
    return (there ? site.backupDirectory : QFileInfo(site.directory).path()) % "/safety_archives"_L1;
}

bool holdsFiles(const QString &folder)
{
    return !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void removeArchive(const QString &path)
{
    for (const QString &file : {path, checksumPath(path), metadataPath(path)})
        QFile::remove(file);
}

Result<DirectoryLock> lockSite(const QString &directory, const Control &control)
{
    Result<DirectoryLock> lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    // A practice node takes the site for a moment when it makes a block.
    for (int i = 1; i < busyTries && !lock && lock.error().code == ErrorCode::Busy && pauseFor(busyPauseMs, control);
         ++i)
        lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    return lock;
}

bool isElsewhere(const EngineEndpoint &endpoint)
{
    const QString host = endpoint.host.section(u'@', -1);
    const bool remote = endpoint.kind == EngineEndpoint::Kind::Ssh || endpoint.kind == EngineEndpoint::Kind::Tcp
                        || endpoint.kind == EngineEndpoint::Kind::Tls;
    return remote && host != "localhost"_L1 && host != "127.0.0.1"_L1 && host != "::1"_L1;
}

/// An empty folder with the rights of @p like, to stand where that was.
Result<void> makeEmptyLike(const QString &path, const QString &like)
{
    struct stat info = {};
    const bool known = ::stat(QFile::encodeName(like).constData(), &info) == 0;
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return failure(errno, path, ErrorCode::WriteFailed);
    if (!known)
        return ::chmod(name.constData(), 0755) == 0 ? Result<void>() : failure(errno, path, ErrorCode::WriteFailed);
    // What another owner had is made his again as far as this user's rights go.
    if (::chown(name.constData(), info.st_uid, info.st_gid) != 0 && errno != EPERM)
        return failure(errno, path, ErrorCode::WriteFailed);
    if (::chmod(name.constData(), info.st_mode & 07777) != 0)
        return failure(errno, path, ErrorCode::WriteFailed);
    return {};
}

/// Beside the site, or beside the folder itself where that lies on another disk.
QString freePlaceFor(const QString &live, const QString &site, QDateTime at)
{
    struct stat folder = {};
    struct stat beside = {};
    const QString parent = QFileInfo(site).path();
    const bool same = ::stat(QFile::encodeName(live).constData(), &folder) == 0
                      && ::stat(QFile::encodeName(parent).constData(), &beside) == 0 && folder.st_dev == beside.st_dev;
    const QString place = same ? parent : QFileInfo(live).path();
    for (;; at = at.addSecs(1)) {
        const QString path = place % u'/' % removedPrefix % at.toString(u"yyyyMMdd_HHmmss"_s);
        if (inodeOf(path) == 0)
            return path;
    }
}

Result<QString> setFolderAside(StepRun &run, const SiteNow &now)
{
    const QString live = chainFolder(run.journal);
    if (isElsewhere(now.choice.endpoint))
        return failure(ErrorCode::Unsupported, live, u"it is on another machine"_s);
    const auto lock = lockSite(run.journal.site.directory, run.control);
    if (!lock)
        return std::unexpected(lock.error());
    QJsonObject &evidence = run.evidence();
    ExchangeTarget target{u"data"_s, live, evidence[u"aside"_s].toString(),
                          evidence[u"live_inode"_s].toString().toULongLong(),
                          evidence[u"aside_inode"_s].toString().toULongLong()};
    if (target.stagedInode == 0) {
        if (inodeOf(live) == 0 || !holdsFiles(live)) {
            if (auto made = inodeOf(live) == 0 ? makeEmptyLike(live, {}) : Result<void>(); !made)
                return std::unexpected(made.error());
            return RunnerWords::tr("%1 is empty: there is nothing to set aside").arg(live);
        }
        target.liveInode = inodeOf(live);
        target.staged = freePlaceFor(live, run.journal.site.directory, run.now());
        if (auto made = makeEmptyLike(target.staged, live); !made)
            return std::unexpected(made.error());
        target.stagedInode = inodeOf(target.staged);
        // As text: a double does not hold every inode.
        evidence[u"live"_s] = live;
        evidence[u"aside"_s] = target.staged;
        evidence[u"live_inode"_s] = QString::number(target.liveInode);
        evidence[u"aside_inode"_s] = QString::number(target.stagedInode);
        run.journal.previous = target.staged;
        if (auto kept = run.keep(); !kept)
            return std::unexpected(kept.error());
    }
    run.journal.previous = target.staged;
    const quint64 liveNow = inodeOf(live);
    if (liveNow != target.liveInode && inodeOf(target.staged) == target.liveInode)
        return RunnerWords::tr("The former chain is set aside in %1").arg(target.staged);
    if (auto done = exchangeTarget(target); !done)
        return std::unexpected(done.error());
    if (inodeOf(target.staged) != target.liveInode || inodeOf(live) == target.liveInode)
        return failure(ErrorCode::WriteFailed, live, u"it was not set aside"_s);
    run.say(RunnerWords::tr("Nothing is deleted: the former chain is in %1").arg(target.staged));
    return RunnerWords::tr("The former chain is set aside in %1").arg(target.staged);
}

/// The volume of that name; empty: there is none.
Result<std::optional<Volume>> volumeNamed(const StepRun &run, Engine &engine, const QString &name)
{
    const auto volumes = engine.volumes(false, run.control);
    if (!volumes)
        return std::unexpected(volumes.error());
    const Volume *found = findVolume(*volumes, name);
    return found ? std::optional(*found) : std::nullopt;
}

Result<QString> removeVolume(StepRun &run, const SiteNow &now)
{
    const QString name = run.journal.chainVolume;
    QJsonObject &evidence = run.evidence();
    Engine &engine = *now.choice.engine;
    // Helpers of operations that were killed use it, too.
    std::ignore = cleanHelpers(
        engine, [](const QString &id) { return OperationMark::isAlive(id); }, run.control);
    const auto there = volumeNamed(run, engine, name);
    if (!there)
        return std::unexpected(there.error());
    const QString noted = evidence[u"created_at"_s].toString();
    const QString gone = RunnerWords::tr("The volume %1 is gone").arg(name);
    if (!*there)
        return noted.isEmpty() ? RunnerWords::tr("The volume %1 is not there: there is nothing to remove").arg(name)
                               : gone;
    if (!noted.isEmpty() && timeText((*there)->createdAt) != noted)
        return RunnerWords::tr("The volume %1 was removed before; a new one of that name is left alone").arg(name);
    if (now.layout.chainInVolume() && now.layout.data.volume != name)
        return failure(ErrorCode::Changed, name, u"the validator's chain is in %1 now"_s.arg(now.layout.data.volume));
    if (!(*there)->users.isEmpty())
        return failure(ErrorCode::Conflict, name, u"used by %1"_s.arg((*there)->users.join(", "_L1)));
    evidence[u"volume"_s] = name;
    evidence[u"created_at"_s] = timeText((*there)->createdAt);
    if (auto kept = run.keep(); !kept)
        return std::unexpected(kept.error());
    if (auto removed = engine.removeVolume(name, run.control); !removed && removed.error().code != ErrorCode::Missing)
        return std::unexpected(removed.error());
    const auto left = volumeNamed(run, engine, name);
    if (!left)
        return std::unexpected(left.error());
    if (*left && timeText((*left)->createdAt) == timeText((*there)->createdAt))
        return failure(ErrorCode::External, name, u"it is still there after it was removed"_s);
    return gone;
}

} // namespace

Result<QString> safetyArchive(StepRun &run)
{
    RecoveryJournal &journal = run.journal;
    const QString made = run.evidence()[u"archive"_s].toString();
    if (!made.isEmpty() && QFileInfo(made).isFile()) {
        journal.safetyArchive = made;
        return RunnerWords::tr("Kept in %1").arg(made);
    }
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    CreateParams params;
    params.job = BackupJob::Blockchain;
    params.siteDirectory = journal.site.directory;
    params.backupDirectory = safetyFolder(journal.site);
    params.volume = chainHome(journal, *now);
    if (auto reached = chainIsReached(journal); !reached)
        return std::unexpected(reached.error());
    const QString chain = params.volume ? params.volume->volume : chainFolder(journal);
    const QString nothing = RunnerWords::tr("%1 is empty or not there: there is nothing to keep").arg(chain);
    if (params.volume && now->view.error)
        return std::unexpected(*now->view.error);
    if (params.volume ? !findVolume(now->view.volumes, params.volume->volume) : !QFileInfo(chain).exists())
        return nothing;
    Services services = run.services.services;
    if (!services.engines)
        services.engines = run.services.engines;
    run.say(RunnerWords::tr("Keeping what %1 holds").arg(chain));
    Result<CreateReport> report = createBackup(params, services, run.control);
    for (int i = 1;
         i < busyTries && !report && report.error().code == ErrorCode::Busy && pauseFor(busyPauseMs, run.control); ++i)
        report = createBackup(params, services, run.control);
    if (!report)
        return std::unexpected(report.error());
    if (report->holdsNothing) {
        removeArchive(report->path);
        return nothing;
    }
    for (const Error &notice : std::as_const(report->notices))
        run.say(describe(notice));
    journal.safetyArchive = report->path;
    run.evidence() = {{u"archive"_s, report->path},
                      {u"sha256"_s, QString::fromLatin1(report->sha256)},
                      {u"size_bytes"_s, report->sizeBytes},
                      {u"entries"_s, report->entries},
                      {u"seconds"_s, report->seconds}};
    return RunnerWords::tr("Kept in %1: %2 in %3")
        .arg(report->path, formatBytes(report->sizeBytes), formatDuration(report->seconds));
}

Result<QString> removeChain(StepRun &run)
{
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    // Somebody may have started it by hand meanwhile.
    const std::optional<Container> validator = now->validator();
    if (validator && usesItsData(*validator))
        return failure(ErrorCode::ValidatorRunning, validator->name);
    if (auto reached = chainIsReached(run.journal); !reached)
        return std::unexpected(reached.error());
    return run.journal.chainVolume.isEmpty() ? setFolderAside(run, *now) : removeVolume(run, *now);
}

} // namespace bt2c
