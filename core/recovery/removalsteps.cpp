#include "core/recovery/recoverysteps.h"

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

bool holdsFiles(const QString &folder)
{
    return !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
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
    QString gone = RunnerWords::tr("The volume %1 is gone").arg(name);
    if (!*there)
        return noted.isEmpty() ? RunnerWords::tr("The volume %1 is not there: there is nothing to remove").arg(name)
                               : gone;
    if (!noted.isEmpty() && timeText((*there)->createdAt) != noted)
        return RunnerWords::tr("The volume %1 was removed before; a new one of that name is left alone").arg(name);
    if (now.layout.chainInVolume() && now.layout.data.volume != name)
        return failure(ErrorCode::Unsupported, name,
                       u"the validator's chain is in %1 now"_s.arg(now.layout.data.volume));
    if (!(*there)->users.isEmpty())
        return failure(ErrorCode::Conflict, name, u"used by %1"_s.arg((*there)->users.join(", "_L1)));
    // The step may have waited for days, or the validator have been started by hand meanwhile.
    if (auto kept = keepWhatChanged(run, now); !kept)
        return std::unexpected(kept.error());
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
