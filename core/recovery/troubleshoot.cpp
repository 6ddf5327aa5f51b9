// RECOVERY_PROCEDURE 6.2: what a backup stumbles over.
#include "core/recovery/troubleparts.h"

#include "core/engine/chainplace.h"
#include "core/support/describe.h"
#include "core/support/durable.h"
#include "core/support/within.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TroubleshootWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::TroubleshootWords)
};

constexpr int maxParents = 5;
constexpr int maxCounted = 10'000;
constexpr qint64 leastSpace = 1'000'000'000;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

struct FoundLogs
{
    QList<ScriptLog> logs;
    QList<Error> unreadable;
};

FoundLogs findLogs(const QStringList &folders)
{
    FoundLogs found;
    QStringList seen;
    for (const QString &folder : folders) {
        for (const QString &name : {u"backup.log"_s, u"scheduled_backup.log"_s}) {
            const QString path = folder + u'/' + name;
            const QString real = QFileInfo(path).canonicalFilePath();
            if (real.isEmpty() || seen.contains(real))
                continue;
            seen << real;
            if (const Result<ScriptLog> log = readScriptLog(path))
                found.logs.append(*log);
            else if (log.error().code != ErrorCode::Missing)
                found.unreadable.append(log.error());
        }
    }
    return found;
}

TroubleCheck logCheck(const QStringList &folders, Control &control)
{
    TroubleCheck check{u"backup-log"_s,
                       TroubleshootWords::tr("What the backup scripts logged"),
                       FindingState::Unknown,
                       {},
                       {},
                       u"cat backup.log"_s,
                       TroubleAction::None,
                       {},
                       {}};
    const std::optional<FoundLogs> found = within(troubleDiskLimit, control, [folders] { return findLogs(folders); });
    if (!found) {
        check.words = troubleNoAnswer();
        return check;
    }
    if (found->logs.isEmpty()) {
        if (!found->unreadable.isEmpty()) {
            check.words = describe(found->unreadable.constFirst());
            return check;
        }
        check.words = TroubleshootWords::tr(
            "No log was found. The scripts write it into the folder they are started in, under cron your home folder.");
        QStringList places;
        for (const QString &folder : folders)
            places << shown(folder);
        check.lines << TroubleshootWords::tr("Looked in %1").arg(places.join(u", "_s));
        return check;
    }
    QDateTime lastError;
    QDateTime lastSuccess;
    const ScriptLog *worst = &found->logs.constFirst();
    QStringList words;
    for (const ScriptLog &log : found->logs) {
        words << shellWord(log.path);
        if (log.lastError.isValid() && (!lastError.isValid() || log.lastError > lastError)) {
            lastError = log.lastError;
            worst = &log;
        }
        if (log.lastSuccess.isValid() && (!lastSuccess.isValid() || log.lastSuccess > lastSuccess))
            lastSuccess = log.lastSuccess;
    }
    check.command = u"cat "_s + words.join(u' ');
    check.action = TroubleAction::ShowFile;
    check.target = worst->path;
    check.lines = worst->errors;
    const QString success =
        lastSuccess.isValid()
            ? TroubleshootWords::tr("The last backup that succeeded was made on %1.").arg(troubleMoment(lastSuccess))
            : TroubleshootWords::tr("No backup that succeeded stands in what was read of it.");
    if (!lastError.isValid() && worst->errors.isEmpty()) {
        check.state = lastSuccess.isValid() ? FindingState::Good : FindingState::Warning;
        check.words = TroubleshootWords::tr("No error in %1.").arg(shown(worst->path)) + u' ' + success;
    } else {
        const bool since = lastSuccess.isValid() && lastError.isValid() && lastSuccess > lastError;
        check.state = since ? FindingState::Warning : FindingState::Bad;
        const QString when = lastError.isValid() ? troubleMoment(lastError) : troubleMoment(worst->written);
        check.words =
            TroubleshootWords::tr("The last error in %1 is of %2.").arg(shown(worst->path), when) + u' ' + success;
    }
    return check;
}

struct FolderLook
{
    bool exists = false;
    bool isFolder = false;
    bool mayRead = false;
    int entries = 0;
};

FolderLook lookAt(const QString &path)
{
    FolderLook look;
    const QFileInfo info(path);
    look.exists = info.exists() || info.isSymLink();
    look.isFolder = info.isDir();
    look.mayRead = look.isFolder && ::access(QFile::encodeName(path).constData(), R_OK | X_OK) == 0;
    QDirIterator it(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (look.mayRead && look.entries < maxCounted && it.hasNext()) {
        it.next();
        ++look.entries;
    }
    return look;
}

TroubleCheck dataCheck(const Site &site, const ChainPlace &place, Control &control)
{
    const DataStore &data = place.layout.data;
    const QString documented = site.directory + u"/data"_s;
    const QString folder = data.kind == DataStore::Kind::Directory && !data.path.isEmpty() ? data.path : documented;
    TroubleCheck check{u"data"_s, TroubleshootWords::tr("The chain's data"), FindingState::Unknown, {},
                       {},        u"ls -la "_s + shellWord(folder),          TroubleAction::None,   {},
                       {}};
    const std::optional<FolderLook> look = within(troubleDiskLimit, control, [folder] { return lookAt(folder); });
    if (place.layout.chainInVolume()) {
        check.state = data.exists ? FindingState::Good : FindingState::Bad;
        check.action = TroubleAction::ShowContainers;
        check.command = u"docker volume inspect "_s + shellWord(data.volume);
        check.words =
            data.exists
                ? TroubleshootWords::tr("The chain is in the volume %1, which is there.").arg(data.volume)
                : TroubleshootWords::tr("The chain should be in the volume %1, which is not there.").arg(data.volume);
        if (look && look->isFolder) {
            check.state = data.exists ? FindingState::Warning : FindingState::Bad;
            check.lines << TroubleshootWords::tr("%1 is there as well. The documented script backs that up, and not "
                                                 "the chain; this program backs up the volume.")
                               .arg(shown(folder));
        }
        return check;
    }
    if (!look) {
        check.words = troubleNoAnswer();
        return check;
    }
    if (!look->exists || !look->isFolder) {
        check.state = FindingState::Bad;
        check.words = look->exists ? TroubleshootWords::tr("%1 is there, and is no folder.").arg(shown(folder))
                                   : TroubleshootWords::tr("%1 is not there.").arg(shown(folder));
        if (place.trouble != EngineTrouble::None)
            check.lines << TroubleshootWords::tr("Whether the chain is in a volume instead could not be asked: %1")
                               .arg(describe(place.trouble));
        return check;
    }
    if (!look->mayRead) {
        check.state = FindingState::Bad;
        check.words = TroubleshootWords::tr("%1 is there, and you may not read it.").arg(shown(folder));
        return check;
    }
    check.state = look->entries > 0 ? FindingState::Good : FindingState::Bad;
    check.words = look->entries > 0
                      ? TroubleshootWords::tr("%1 is there and can be read: %n item(s).", nullptr, look->entries)
                            .arg(shown(folder))
                      : TroubleshootWords::tr("%1 is there, and is empty.").arg(shown(folder));
    return check;
}

struct DiskLook
{
    Result<qint64> siteFree = 0;
    Result<qint64> backupsFree = 0;
    qint64 largest = 0;
};

DiskLook lookAtDisks(const Site &site)
{
    DiskLook look;
    look.siteFree = freeSpace(site.directory);
    look.backupsFree = freeSpace(site.backupDirectory);
    QDirIterator it(site.backupDirectory, {u"*.tar.gz"_s}, QDir::Files);
    for (int i = 0; i < maxCounted && it.hasNext(); ++i)
        look.largest = qMax(look.largest, it.nextFileInfo().size());
    return look;
}

TroubleCheck diskCheck(const Site &site, Control &control)
{
    TroubleCheck check{u"disk"_s,
                       TroubleshootWords::tr("Space on the disks"),
                       FindingState::Unknown,
                       {},
                       {},
                       u"df -h "_s + shellWord(site.directory) + u' ' + shellWord(site.backupDirectory),
                       TroubleAction::None,
                       {},
                       {}};
    const std::optional<DiskLook> look = within(troubleDiskLimit, control, [site] { return lookAtDisks(site); });
    if (!look) {
        check.words = troubleNoAnswer();
        return check;
    }
    const auto line = [&check](const QString &path, const Result<qint64> &free) {
        check.lines << (free ? TroubleshootWords::tr("%1: %2 free").arg(shown(path), formatBytes(*free))
                             : describe(free.error()));
    };
    line(site.directory, look->siteFree);
    line(site.backupDirectory, look->backupsFree);
    if (!look->siteFree || !look->backupsFree) {
        check.state = FindingState::Bad;
        check.words = TroubleshootWords::tr("A disk could not be looked at.");
        return check;
    }
    const qint64 least = qMin(*look->siteFree, *look->backupsFree);
    const bool full = *look->backupsFree < look->largest || least < leastSpace / 10;
    const bool tight = least < qMax(leastSpace, 2 * look->largest);
    check.state = full ? FindingState::Bad : tight ? FindingState::Warning : FindingState::Good;
    check.words =
        full    ? TroubleshootWords::tr("The disk is full, or as good as full.")
        : tight ? TroubleshootWords::tr("There is little space left.")
        : look->largest > 0
            ? TroubleshootWords::tr("There is enough: the largest backup takes %1.").arg(formatBytes(look->largest))
            : TroubleshootWords::tr("There is enough.");
    return check;
}

} // namespace

QString troubleNoAnswer()
{
    return TroubleshootWords::tr("No answer within %n second(s): the disk hangs, or is not there any more.", nullptr,
                                 int(troubleDiskLimit.count()));
}

QString troubleMoment(const QDateTime &at)
{
    return QLocale().toString(at, u"d MMM yyyy HH:mm"_s);
}

QStringList logFolders(const Site &site, const QString &home)
{
    QStringList folders;
    const auto add = [&folders](const QString &folder) {
        const QString clean = QDir::cleanPath(folder);
        if (!folder.isEmpty() && clean != u"/"_s && !folders.contains(clean))
            folders << clean;
    };
    add(home);
    QString folder = site.directory;
    for (int i = 0; i <= maxParents && !folder.isEmpty(); ++i) {
        add(folder);
        const QString parent = QFileInfo(folder).path();
        if (parent == folder || parent == u"."_s)
            break;
        folder = parent;
    }
    add(site.backupDirectory);
    if (!site.backupDirectory.isEmpty())
        add(site.backupDirectory + u"/../scripts"_s);
    return folders;
}

QList<TroubleCheck> checkBackupErrors(const Site &site, const QString &home, const RecoveryServices &services,
                                      Control &control)
{
    QList<TroubleCheck> checks{logCheck(logFolders(site, home), control)};
    ChainPlace place;
    if (services.engines && !isPracticeSite(site.directory))
        place = locateChain(site, *services.engines, services.surroundings, control);
    checks << dataCheck(site, place, control) << diskCheck(site, control);
    return checks;
}

} // namespace bt2c
