#pragma once

#include "core/backup/sidecar.h"

#include <QHash>

namespace bt2c {

class Ledger;

/// One archive of a folder with all that is known of it without reading it.
struct Backup
{
    QString path;
    QString fileName;
    BackupType type = BackupType::Unknown;
    QString schedule;                        ///< "hourly", "daily", "weekly" or empty
    QDateTime madeAt;                        ///< from the name, else the metadata, else the file's mtime
    FileIdentity identity;
    std::optional<qint64> height;
    std::optional<qint64> entries;
    std::optional<qint64> uncompressedBytes;
    SidecarState checksumFile = SidecarState::Missing;
    SidecarState metadataFile = SidecarState::Missing;
    QByteArray storedSha256;
    QStringList changedWhileRead;
    Integrity integrity;

    bool operator==(const Backup &) const = default;
};

/// Lists the archives of one folder, newest first. Keeps what it read of sidecars, so that listing again costs one
/// stat per file. Not thread-safe; use one Catalogue per thread, or one under a lock.
class Catalogue
{
public:
    explicit Catalogue(QString directory, int staleAfterDays = 30);

    /// Errors: Missing, PermissionDenied, ReadFailed – of the folder. A single bad file costs one row its details.
    /// @p ledger may be null.
    [[nodiscard]] Result<QList<Backup>> list(Ledger *ledger, const QDateTime &now);

    [[nodiscard]] const QString &directory() const { return m_directory; }

private:
    /// What was read of one archive's sidecars, and of which state of the files.
    struct Known
    {
        FileIdentity archive;
        FileIdentity checksumFile;
        FileIdentity metadataFile;
        bool settled = false;          // false: a sidecar could not be read, try again the next time
        qint64 madeAtMs = 0;
        qint64 round = 0;              // of list() that last met the archive
        Backup backup;                 // its integrity is worked out anew each time
    };
    struct Files;
    [[nodiscard]] static std::optional<Files> examine(int directory, const QByteArray &name);
    [[nodiscard]] static Known read(int directory, const QByteArray &name, const QString &folder, const Files &files);
    friend Result<Backup> describeBackup(const QString &, Ledger *, const QDateTime &, int);

    QString m_directory;
    int m_staleAfterDays;
    QHash<QByteArray, Known> m_known;   // by the raw bytes of the name
    qint64 m_round = 0;
};

/// The catalogue's view of a single archive, wherever it lies. Errors as identityOf().
[[nodiscard]] Result<Backup> describeBackup(const QString &path, Ledger *ledger, const QDateTime &now,
                                            int staleAfterDays = 30);

} // namespace bt2c
