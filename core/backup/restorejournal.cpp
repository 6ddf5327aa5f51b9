#include "core/backup/restorejournal.h"

#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxJournal = 1024 * 1024;

QString phaseToken(JournalPhase phase)
{
    switch (phase) {
    case JournalPhase::Exchanging:
        return u"exchanging"_s;
    case JournalPhase::Done:
        return u"done"_s;
    case JournalPhase::Staging:
        break;
    }
    return u"staging"_s;
}

std::optional<JournalPhase> phaseFromToken(const QString &token)
{
    for (const JournalPhase phase : {JournalPhase::Staging, JournalPhase::Exchanging, JournalPhase::Done}) {
        if (token == phaseToken(phase))
            return phase;
    }
    return std::nullopt;
}

QString formerPath(const ExchangeTarget &target)
{
    return target.staged + u".former"_s;
}

QJsonObject toJson(const VolumeExchange &exchange)
{
    return {{u"volume"_s, exchange.volume},
            {u"folder"_s, exchange.folder},
            {u"in"_s, exchange.in},
            {u"out"_s, exchange.out},
            {u"keep_as"_s, exchange.keepAs},
            {u"images"_s, QJsonArray::fromStringList(exchange.images)},
            {u"validator"_s, exchange.validator},
            {u"restart_policy"_s, exchange.restartPolicy},
            {u"restart_retries"_s, exchange.restartRetries}};
}

std::optional<VolumeExchange> volumeFromJson(const QJsonObject &object)
{
    VolumeExchange exchange;
    exchange.volume = object.value(u"volume").toString();
    exchange.folder = object.value(u"folder").toString();
    exchange.in = object.value(u"in").toString();
    exchange.out = object.value(u"out").toString();
    exchange.keepAs = object.value(u"keep_as").toString();
    const QJsonArray images = object.value(u"images").toArray();
    for (const auto &image : images)
        exchange.images.append(image.toString());
    exchange.validator = object.value(u"validator").toString();
    exchange.restartPolicy = object.value(u"restart_policy").toString();
    exchange.restartRetries = object.value(u"restart_retries").toInt();
    const bool named = !exchange.volume.isEmpty() && exchange.folder.startsWith(u".bt2c_")
                       && exchange.keepAs.startsWith(u".bt2c_") && !exchange.in.isEmpty() && !exchange.out.isEmpty();
    return named ? std::optional(exchange) : std::nullopt;
}

} // namespace

QString journalFile(const QString &folder)
{
    return folder + u"/.bt2c-restore.json"_s;
}

quint64 inodeOf(const QString &path)
{
    struct stat info;
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? quint64(info.st_ino) : 0;
}

Result<void> writeJournal(const QString &folder, const RestoreJournal &journal)
{
    QJsonArray targets;
    for (const ExchangeTarget &target : journal.targets) {
        // Inodes as text: JSON numbers are doubles. Staged paths inside the folder are kept relative, so that the
        // folder may be renamed.
        const QString prefix = folder + u'/';
        const QString staged = target.staged.startsWith(prefix) ? target.staged.sliced(prefix.size()) : target.staged;
        targets.append(QJsonObject{{u"name"_s, target.name},
                                   {u"live"_s, target.live},
                                   {u"staged"_s, staged},
                                   {u"live_inode"_s, QString::number(target.liveInode)},
                                   {u"staged_inode"_s, QString::number(target.stagedInode)}});
    }
    QJsonArray volumes;
    for (const VolumeExchange &exchange : journal.volumes)
        volumes.append(toJson(exchange));
    const QJsonObject object{{u"schema"_s, 1},
                             {u"kind"_s, journal.kind},
                             {u"phase"_s, phaseToken(journal.phase)},
                             {u"site"_s, journal.site},
                             {u"archive"_s, journal.archive},
                             {u"restored_at"_s, journal.restoredAt.toUTC().toString(Qt::ISODateWithMs)},
                             {u"keep_as"_s, journal.keepAs},
                             {u"validator_stopped"_s, journal.validatorStopped},
                             {u"targets"_s, targets},
                             {u"volumes"_s, volumes}};
    return replaceFile(journalFile(folder), QJsonDocument(object).toJson());
}

Result<RestoreJournal> readJournal(const QString &folder)
{
    const QString path = journalFile(folder);
    QFile file(path);
    struct stat info;
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode) || info.st_size > maxJournal)
        return failure(ErrorCode::Corrupt, path, u"not a journal"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, path, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto phase = phaseFromToken(object.value(u"phase").toString());
    RestoreJournal journal;
    journal.kind = object.value(u"kind").toString();
    journal.site = object.value(u"site").toString();
    journal.keepAs = object.value(u"keep_as").toString();
    if (object.value(u"schema").toInt() != 1 || !phase || journal.kind.isEmpty() || journal.site.isEmpty()
        || journal.keepAs.isEmpty())
        return failure(ErrorCode::Corrupt, path, u"not a journal"_s);
    journal.phase = *phase;
    journal.archive = object.value(u"archive").toString();
    journal.restoredAt =
        QDateTime::fromString(object.value(u"restored_at").toString(), Qt::ISODateWithMs).toLocalTime();
    journal.validatorStopped = object.value(u"validator_stopped").toBool();
    const QJsonArray targets = object.value(u"targets").toArray();
    for (const auto &value : targets) {
        ExchangeTarget target;
        target.name = value[u"name"].toString();
        target.live = value[u"live"].toString();
        const QString staged = value[u"staged"].toString();
        target.staged = staged.startsWith(u'/') ? staged : folder + u'/' + staged;
        target.liveInode = value[u"live_inode"].toString().toULongLong();
        target.stagedInode = value[u"staged_inode"].toString().toULongLong();
        if (target.name.isEmpty() || target.live.isEmpty() || staged.isEmpty())
            return failure(ErrorCode::Corrupt, path, u"a target without its paths"_s);
        journal.targets.append(target);
    }
    const QJsonArray volumes = object.value(u"volumes").toArray();
    for (const auto &value : volumes) {
        const auto exchange = volumeFromJson(value.toObject());
        if (!exchange)
            return failure(ErrorCode::Corrupt, path, u"an exchange in a volume without its names"_s);
        journal.volumes.append(*exchange);
    }
    return journal;
}

QString workFolderPrefix(const QString &siteDirectory)
{
    return workPrefix + QFileInfo(siteDirectory).fileName() + u'_';
}

QString livePath(const QString &siteDirectory, const QString &name)
{
    const QFileInfo info(siteDirectory + u'/' + name);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    if (info.isSymLink())
        return info.symLinkTarget();
    const QString site = QFileInfo(siteDirectory).canonicalFilePath();
    return (site.isEmpty() ? siteDirectory : site) + u'/' + name;
}

static QString canonicalOrCleaned(const QString &siteDirectory)
{
    const QString site = QFileInfo(siteDirectory).canonicalFilePath();
    return site.isEmpty() ? QDir::cleanPath(QFileInfo(siteDirectory).absoluteFilePath()) : site;
}

/// The folders that work and kept folders of a site may lie in.
static QStringList placesOf(const QString &siteDirectory)
{
    const QString site = canonicalOrCleaned(siteDirectory);
    QStringList places{QFileInfo(site).path(), site, QFileInfo(livePath(site, u"data"_s)).path(),
                       QFileInfo(livePath(site, u"config"_s)).path()};
    places.removeDuplicates();
    return places;
}

QStringList journalFolders(const QString &siteDirectory)
{
    const QString site = canonicalOrCleaned(siteDirectory);
    const QStringList places = placesOf(site);
    const QString workName = workFolderPrefix(site);
    QStringList result;
    for (const QString &place : places) {
        const QStringList names =
            QDir(place).entryList({workPrefix + u'*', keptPrefix + u'*', undonePrefix + u'*'},
                                  QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QString &name : names) {
            const QString folder = place + u'/' + name;
            const auto journal = readJournal(folder);
            // A work folder killed before its journal is known by its name.
            const bool ours = journal ? journal->site == site : name.startsWith(workName);
            if (ours)
                result.append(folder);
        }
    }
    result.removeDuplicates();
    return result;
}

Result<void> exchangeTarget(const ExchangeTarget &target)
{
    const quint64 live = inodeOf(target.live);
    const quint64 staged = inodeOf(target.staged);
    const QString former = formerPath(target);
    const auto unexpected = [&]() -> Result<void> {
        return failure(ErrorCode::Unfinished, target.live, u"it is not the folder that the journal names"_s);
    };

    if (target.stagedInode == 0) {
        // Taking back a restore into nothing: what is live is set aside.
        if (live == 0 && staged == target.liveInode)
            return {};
        return live == target.liveInode && staged == 0 ? durableRename(target.live, target.staged) : unexpected();
    }
    const auto tidyFormer = [&]() -> Result<void> {
        if (target.liveInode != 0 && inodeOf(former) == target.liveInode)
            return durableRename(former, target.staged);
        return {};
    };
    if (live == target.stagedInode)
        return tidyFormer();
    if (staged != target.stagedInode)
        return unexpected();
    if (live == target.liveInode && live != 0) {
        const auto exchanged = exchangePaths(target.staged, target.live);
        if (!exchanged)
            return std::unexpected(exchanged.error());
        if (*exchanged) {
            if (auto synced = syncDirectory(QFileInfo(target.live).path()); !synced)
                return synced;
            return syncDirectory(QFileInfo(target.staged).path());
        }
        if (auto moved = durableRename(target.live, former); !moved)
            return moved;
    } else if (live != 0 || (target.liveInode != 0 && inodeOf(former) != target.liveInode)) {
        return unexpected();
    }
    if (auto moved = durableRename(target.staged, target.live); !moved)
        return moved;
    return tidyFormer();
}

Result<void> undoExchange(const ExchangeTarget &target)
{
    const QString former = formerPath(target);
    if (target.liveInode != 0 && inodeOf(former) == target.liveInode) {
        // Between two renames: only the former folder has left its place; or the new one stands in it already.
        if (inodeOf(target.live) == 0)
            return durableRename(former, target.live);
        if (auto moved = durableRename(former, target.staged); !moved)
            return moved;
    }
    if (inodeOf(target.live) == target.liveInode)
        return {};
    ExchangeTarget back = target;
    std::swap(back.liveInode, back.stagedInode);
    return exchangeTarget(back);
}

Result<QString> finishJournal(const QString &folder, RestoreJournal journal, const VolumeWorker &finishVolume)
{
    if (journal.phase == JournalPhase::Exchanging) {
        for (const VolumeExchange &exchange : std::as_const(journal.volumes)) {
            if (!finishVolume)
                return failure(ErrorCode::NotRunning, exchange.volume, u"it is reached through a container engine"_s);
            if (auto exchanged = finishVolume(exchange); !exchanged)
                return std::unexpected(exchanged.error());
        }
        for (const ExchangeTarget &target : std::as_const(journal.targets)) {
            if (auto exchanged = exchangeTarget(target); !exchanged)
                return std::unexpected(exchanged.error());
            if (target.stagedInode != 0 && inodeOf(target.live) != target.stagedInode)
                return failure(ErrorCode::Unfinished, target.live, u"the exchange reads back differently"_s);
        }
        journal.phase = JournalPhase::Done;
        if (auto written = writeJournal(folder, journal); !written)
            return std::unexpected(written.error());
    }
    if (folder == journal.keepAs || inodeOf(journal.keepAs) != 0 || !durableRename(folder, journal.keepAs))
        return inodeOf(folder) != 0 ? folder : journal.keepAs;
    return journal.keepAs;
}

Result<void> undoJournal(const RestoreJournal &journal, const VolumeWorker &undoVolume)
{
    for (auto target = journal.targets.crbegin(); target != journal.targets.crend(); ++target) {
        if (auto undone = undoExchange(*target); !undone)
            return failure(ErrorCode::Unfinished, target->live, undone.error().detail);
    }
    for (const VolumeExchange &exchange : journal.volumes) {
        const Result<void> undone =
            undoVolume ? undoVolume(exchange) : Result<void>(failure(ErrorCode::NotRunning, exchange.volume));
        if (!undone)
            return failure(ErrorCode::Unfinished, exchange.volume, undone.error().detail);
    }
    return {};
}

Result<void> discardWorkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const QString name = info.fileName();
    if (!name.startsWith(workPrefix))
        return failure(ErrorCode::Internal, folder, u"not a work folder"_s);
    const QString doomed = info.path() + u'/' + discardPrefix + name.sliced(workPrefix.size());
    if (auto renamed = durableRename(folder, doomed); !renamed)
        return renamed;
    return removeTree(doomed);
}

QStringList discardedFolders(const QString &siteDirectory)
{
    const QString prefix = discardPrefix + workFolderPrefix(siteDirectory).sliced(workPrefix.size());
    QStringList result;
    const QStringList places = placesOf(siteDirectory);
    for (const QString &place : places) {
        const QStringList names =
            QDir(place).entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QString &name : names)
            result.append(place + u'/' + name);
    }
    return result;
}

} // namespace bt2c
