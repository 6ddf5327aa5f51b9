#include "core/backup/catalogue.h"

#include "core/site/ledger.h"
#include "core/support/describe.h"
#include "core/support/durable.h"
#include "core/support/smallfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The names in the folder that end like an archive's.
Result<QList<QByteArray>> readNames(int directory, const QString &path)
{
    // closedir() closes its descriptor, and ours is needed for longer.
    const int own = ::fcntl(directory, F_DUPFD_CLOEXEC, 0);
    const auto close = [](DIR *stream) { ::closedir(stream); };
    const std::unique_ptr<DIR, decltype(close)> stream(own >= 0 ? ::fdopendir(own) : nullptr, close);
    if (!stream) {
        const int number = errno;
        if (own >= 0)
            ::close(own);
        return failure(number, path, ErrorCode::ReadFailed);
    }
    QList<QByteArray> names;
    for (;;) {
        errno = 0;
        const dirent *item = ::readdir(stream.get());   // NOLINT(concurrency-mt-unsafe): the stream is ours alone
        if (!item && errno != 0)
            return failure(errno, path, ErrorCode::ReadFailed);
        if (!item)
            return names;
        if (isArchiveName(QString::fromUtf8(item->d_name)))
            names.append(QByteArray(item->d_name));
    }
}

/// Whether this user may read a file of @p status; asks the system only where the mode does not tell.
bool readable(int directory, const QByteArray &name, const struct stat &status)
{
    static const uid_t user = ::geteuid();
    if (status.st_uid == user && (status.st_mode & S_IRUSR))
        return true;
    return ::faccessat(directory, name.constData(), R_OK, AT_EACCESS) == 0;
}

FileIdentity sidecarIdentity(int directory, const QByteArray &name)
{
    struct stat status = {};
    return ::fstatat(directory, name.constData(), &status, 0) == 0 ? identityFrom(status) : FileIdentity{};
}

Integrity integrityOf(const Backup &backup, const std::optional<Error> &trouble,
                      const QHash<QString, VerifyReport> &checks, const QDateTime &now, int staleAfterDays)
{
    if (trouble)
        return {IntegrityState::Unreadable, CheckLevel::None, {}, trouble};
    const auto check = checks.constFind(backup.fileName);
    return currentIntegrity(check == checks.cend() ? nullptr : &*check, backup.identity, backup.checksumFile,
                            backup.storedSha256, now, staleAfterDays);
}

QHash<QString, VerifyReport> checksIn(Ledger *ledger, const QString &directory)
{
    // Without the ledger the list is as good, only nothing in it counts as checked.
    return ledger ? ledger->lastChecks(directory).value_or(QHash<QString, VerifyReport>())
                  : QHash<QString, VerifyReport>();
}

} // namespace

/// What stat says of an archive and its sidecars now; an identity of size -1 stands for a file that is not there.
struct Catalogue::Files
{
    FileIdentity archive;
    FileIdentity checksumFile;
    FileIdentity metadataFile;
    std::optional<Error> trouble;
};

Catalogue::Catalogue(QString directory, int staleAfterDays)
    : m_directory(QDir::cleanPath(directory)), m_staleAfterDays(staleAfterDays)
{
}

/// Nothing when it is a folder, or vanished meanwhile.
std::optional<Catalogue::Files> Catalogue::examine(int directory, const QByteArray &name)
{
    Files files;
    const QString subject = displayName(name);
    struct stat status = {};
    if (::fstatat(directory, name.constData(), &status, 0) == 0) {
        if (S_ISDIR(status.st_mode))
            return std::nullopt;
        files.archive = identityFrom(status);
        if (!S_ISREG(status.st_mode))
            files.trouble = Error{ErrorCode::Unsupported, subject, u"not a regular file"_s, 0, -1};
        else if (!readable(directory, name, status))
            files.trouble = systemError(EACCES, subject, ErrorCode::ReadFailed);
        else if (!name.isValidUtf8())
            files.trouble = Error{ErrorCode::Unsupported, subject, u"its name is not valid UTF-8; rename it"_s, 0, -1};
    } else {
        const int number = errno;
        if (::fstatat(directory, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT)
            return std::nullopt;
        files.trouble = systemError(number, subject, ErrorCode::ReadFailed);
    }
    files.checksumFile = sidecarIdentity(directory, name + ".sha256");
    files.metadataFile = sidecarIdentity(directory, name + ".json");
    return files;
}

Catalogue::Known Catalogue::read(int directory, const QByteArray &name, const QString &folder, const Files &files)
{
    const auto content = [directory](const FileIdentity &identity, const QByteArray &sidecar, qint64 limit,
                                     const QString &subject) -> Result<QByteArray> {
        if (identity.size < 0)
            return failure(ErrorCode::Missing, subject);
        return readSmallFileAt(directory, sidecar, limit, subject);
    };
    Known known{files.archive, files.checksumFile, files.metadataFile, false, 0, 0, {}};
    Backup &backup = known.backup;
    const QByteArray lastPart = name.sliced(name.lastIndexOf('/') + 1);
    backup.fileName = lastPart.isValidUtf8() ? QFile::decodeName(lastPart) : displayName(lastPart);
    backup.path = folder % (folder.endsWith(u'/') ? ""_L1 : "/"_L1) % backup.fileName;
    backup.identity = files.archive;

    const ChecksumFile checksum = parseChecksumFile(
        content(files.checksumFile, name + ".sha256", maxChecksumFile, checksumPath(backup.path)),
        checksumPath(backup.path));
    const MetadataFile metadata = parseMetadataFile(
        content(files.metadataFile, name + ".json", maxMetadataFile, metadataPath(backup.path)),
        metadataPath(backup.path));
    // Access rights can change without a trace in the identity; what was read and is no good stays so.
    const auto settled = [](const std::optional<Error> &error) { return !error || error->code == ErrorCode::Corrupt; };
    known.settled = settled(checksum.error) && settled(metadata.error);

    const BackupName parsed = parseBackupName(backup.fileName);
    backup.type = parsed.type != BackupType::Unknown ? parsed.type : typeFromToken(metadata.backupType);
    backup.schedule =
        metadata.schedule.isEmpty() && backup.type == BackupType::Weekly ? u"weekly"_s : metadata.schedule;
    backup.madeAt = parsed.madeAt.isValid() ? parsed.madeAt
        : metadata.timestamp.isValid()      ? metadata.timestamp
                                            : QDateTime::fromMSecsSinceEpoch(files.archive.modifiedNs / 1'000'000);
    known.madeAtMs = backup.madeAt.toMSecsSinceEpoch();
    backup.height = metadata.height;
    backup.entries = metadata.entries;
    backup.uncompressedBytes = metadata.uncompressedBytes;
    backup.checksumFile = checksum.state;
    backup.metadataFile = metadata.state;
    backup.storedSha256 = checksum.sha256;
    backup.changedWhileRead = metadata.changedWhileRead;
    return known;
}

Result<QList<Backup>> Catalogue::list(Ledger *ledger, const QDateTime &now)
{
    const Result<Descriptor> directory = openFile(m_directory, O_RDONLY | O_DIRECTORY);
    if (!directory)
        return std::unexpected(directory.error());
    const Result<QList<QByteArray>> names = readNames(directory->get(), m_directory);
    if (!names)
        return std::unexpected(names.error());

    QList<Backup> found;
    found.reserve(names->size());
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(static_cast<size_t>(names->size()));
    m_known.reserve(names->size());
    ++m_round;
    const QHash<QString, VerifyReport> checks = checksIn(ledger, m_directory);
    const QDateTime instant = now.toUTC();   // its distance to others is cheaper to tell than a local time's
    for (const QByteArray &name : *names) {
        const std::optional<Files> files = examine(directory->get(), name);
        if (!files)
            continue;
        Known &entry = m_known[name];
        const bool unchanged = entry.settled && entry.archive == files->archive
            && entry.checksumFile == files->checksumFile && entry.metadataFile == files->metadataFile;
        if (!unchanged)
            entry = read(directory->get(), name, m_directory, *files);
        entry.round = m_round;
        order.emplace_back(entry.madeAtMs, found.size());
        Backup &backup = found.emplace_back(entry.backup);
        backup.integrity = integrityOf(backup, files->trouble, checks, instant, m_staleAfterDays);
    }
    m_known.removeIf([this](const auto &item) { return item->round != m_round; });

    std::ranges::sort(order, [&found](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : found[a.second].fileName > found[b.second].fileName;
    });
    QList<Backup> list;
    list.reserve(found.size());
    for (const auto &[time, index] : order)
        list.append(std::move(found[index]));
    return list;
}

Result<Backup> describeBackup(const QString &path, Ledger *ledger, const QDateTime &now, int staleAfterDays)
{
    const Result<FileIdentity> identity = identityOf(path);
    if (!identity)
        return std::unexpected(identity.error());
    const QByteArray name = QFile::encodeName(path);
    const std::optional<Catalogue::Files> files = Catalogue::examine(AT_FDCWD, name);
    if (!files)
        return failure(EISDIR, path, ErrorCode::ReadFailed);
    const QString folder = QDir::cleanPath(QFileInfo(path).absolutePath());
    Backup backup = Catalogue::read(AT_FDCWD, name, folder, *files).backup;
    backup.integrity = integrityOf(backup, files->trouble, checksIn(ledger, folder), now, staleAfterDays);
    return backup;
}

} // namespace bt2c
