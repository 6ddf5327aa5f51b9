#include "core/backup/retention.h"

#include "core/site/ledger.h"
#include "core/site/sitelock.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 || errno != ENOENT;
}

Result<void> removeFile(const QString &path, Disposal disposal)
{
    if (disposal == Disposal::Delete) {
        if (::unlink(QFile::encodeName(path).constData()) != 0)
            return failure(errno, path, ErrorCode::WriteFailed);
        return {};
    }
    if (!isThere(path))
        return failure(ENOENT, path, ErrorCode::WriteFailed);
    QFile file(path);
    // The Trash of a user who never had one lies in a folder that is not there yet.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    // Where there is no Trash nothing is deleted instead: who asks for the Trash wants to be able to come back.
    if (!file.moveToTrash())
        return failure(ErrorCode::WriteFailed, path, "it could not be moved to the Trash: "_L1 % file.errorString());
    return {};
}

std::array<QString, 2> sidecarsOf(const QString &archive)
{
    return {checksumPath(archive), metadataPath(archive)};
}

/// The archive goes first: killed in between, what is left are sidecars without an archive, which nothing mistakes for
/// a backup and the next prune sweeps up. The other way round would leave a backup that nothing vouches for.
Result<void> removeWithSidecars(const QString &archive, Disposal disposal)
{
    if (Result<void> removed = removeFile(archive, disposal); !removed)
        return removed;
    Result<void> result;
    for (const QString &sidecar : sidecarsOf(archive)) {
        if (Result<void> removed = removeFile(sidecar, disposal);
            !removed && removed.error().code != ErrorCode::Missing)
            result = removed;
    }
    return result;
}

/// Removes sidecars of documented backups whose archive is gone.
void sweepOrphans(const QString &directory, Disposal disposal, QList<Error> &failures)
{
    const QStringList names = QDir(directory).entryList({u"bt2c_*.sha256"_s, u"bt2c_*.json"_s},
                                                        QDir::Files | QDir::System);
    for (const QString &name : names) {
        const QString archiveName = name.left(name.lastIndexOf(u'.'));
        if (typeFromName(archiveName) == BackupType::Unknown)
            continue;
        // iCloud leaves a placeholder of this form for a file that is there, but not on this disk.
        const QString placeholder = directory % "/."_L1 % archiveName % ".icloud"_L1;
        if (isThere(directory % u'/' % archiveName) || isThere(placeholder))
            continue;
        if (const Result<void> removed = removeFile(directory % u'/' % name, disposal); !removed)
            failures += removed.error();
    }
}

/// Removes what @p report decided. Stops at a cancellation, which stands among the failures then.
void carryOut(PruneReport &report, const QString &directory, Disposal disposal, Control &control)
{
    Progress progress{.phase = Phase::Writing, .itemsTotal = 0};
    for (const RetentionDecision &decision : std::as_const(report.decisions))
        progress.itemsTotal += decision.keep ? 0 : 1;
    for (const RetentionDecision &decision : std::as_const(report.decisions)) {
        if (decision.keep)
            continue;
        control.report(progress);
        ++progress.itemsDone;
        const QString &path = decision.backup.path;
        if (control.cancelled()) {
            report.failures += Error{ErrorCode::Cancelled, path, {}, 0, -1};
            return;
        }
        // What was judged is what goes, and not what someone has put in its place.
        const Result<FileIdentity> now = identityOf(path);
        if (!now || *now != decision.backup.identity) {
            report.failures += now ? Error{ErrorCode::Changed, path, {}, 0, -1} : now.error();
            continue;
        }
        const Result<void> removed = removeWithSidecars(path, disposal);
        if (!removed)
            report.failures += removed.error();
        if (!isThere(path)) {
            report.removed += path;
            report.bytesFreed += decision.backup.identity.size;
        }
    }
    sweepOrphans(directory, disposal, report.failures);
    if (const Result<void> synced = syncDirectory(directory); !synced)
        report.failures += synced.error();
    control.report(progress);
}

QJsonObject evidenceOf(const PruneReport &report)
{
    QJsonArray failures;
    for (const Error &error : report.failures)
        failures.append(QJsonObject{{u"code"_s, errorToken(error.code)}, {u"path"_s, error.subject},
                                    {u"detail"_s, error.detail}});
    return {{u"removed"_s, QJsonArray::fromStringList(report.removed)},
            {u"failures"_s, failures},
            {u"bytes_freed"_s, report.bytesFreed}};
}

} // namespace

Result<PruneReport> prune(const QString &backupDirectory, const RetentionPolicy &policy, bool dryRun, Disposal disposal,
                          const Services &services, Control &control, int staleAfterDays)
{
    std::optional<DirectoryLock> lock;
    if (!dryRun) {
        Result<DirectoryLock> acquired = DirectoryLock::acquire(backupDirectory, DirectoryLock::Mode::Exclusive,
                                                                u"prune"_s);
        if (!acquired)
            return std::unexpected(acquired.error());
        lock.emplace(*std::move(acquired));
    }
    Catalogue catalogue(backupDirectory, staleAfterDays);
    const QDateTime now = services.clock ? services.clock->now() : SystemClock().now();
    const Result<QList<Backup>> backups = catalogue.list(services.ledger, now);
    if (!backups)
        return std::unexpected(backups.error());
    PruneReport report;
    report.decisions = decideRetention(*backups, policy);
    if (dryRun)
        return report;

    const Result<qint64> entry = services.ledger ? services.ledger->begin(u"prune"_s, {}, catalogue.directory())
                                                 : failure(ErrorCode::Missing);
    carryOut(report, catalogue.directory(), disposal, control);
    if (services.ledger && entry) {
        const bool cancelled = !report.failures.isEmpty() && report.failures.last().code == ErrorCode::Cancelled;
        const QString outcome = cancelled ? u"cancelled"_s : report.failures.isEmpty() ? u"done"_s : u"failed"_s;
        std::ignore = services.ledger->end(*entry, outcome, evidenceOf(report));
    }
    return report;
}

Result<void> removeBackup(const QString &archive, Disposal disposal)
{
    const QString directory = QFileInfo(archive).absolutePath();
    const Result<DirectoryLock> lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Exclusive, u"remove"_s);
    if (!lock)
        return std::unexpected(lock.error());
    Result<void> removed = removeWithSidecars(archive, disposal);
    if (removed)
        removed = syncDirectory(directory);
    return removed;
}

} // namespace bt2c
