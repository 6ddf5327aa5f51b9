#pragma once

#include "core/backup/backupname.h"
#include "core/backup/integrity.h"

namespace bt2c {

/// `ARCHIVE.sha256`: 64 hex digits of the whole file. Also accepted: upper case, surrounding white space and the form
/// of sha256sum (digits, blanks, name). At most 4 KiB are read.
struct ChecksumFile
{
    SidecarState state = SidecarState::Missing;
    QByteArray sha256;            ///< lower-case hex, only when Present
    std::optional<Error> error;   ///< why it is Malformed or could not be read

    bool operator==(const ChecksumFile &) const = default;
};

/// `ARCHIVE.json` as the documented scripts write it, and our keys after theirs. At most 64 KiB are read.
struct MetadataFile
{
    SidecarState state = SidecarState::Missing;
    QString backupType;
    QDateTime timestamp;                     ///< local; invalid when absent
    QByteArray checksum;                     ///< lower-case hex; empty when absent
    std::optional<qint64> sizeBytes;
    std::optional<qint64> height;            ///< empty when absent or 0: the node did not answer
    QString schedule;                        ///< "hourly", "daily", "weekly"; empty when made by hand
    std::optional<qint64> entries;           ///< ours
    std::optional<qint64> uncompressedBytes; ///< ours
    QStringList changedWhileRead;            ///< ours
    std::optional<Error> error;

    bool operator==(const MetadataFile &) const = default;
};

[[nodiscard]] QString checksumPath(const QString &archive);
[[nodiscard]] QString metadataPath(const QString &archive);
[[nodiscard]] ChecksumFile readChecksumFile(const QString &archive);
[[nodiscard]] MetadataFile readMetadataFile(const QString &archive);

/// What the content of a sidecar that was read (or the error that reading gave) amounts to; @p subject names it.
[[nodiscard]] ChecksumFile parseChecksumFile(const Result<QByteArray> &content, const QString &subject);
[[nodiscard]] MetadataFile parseMetadataFile(const Result<QByteArray> &content, const QString &subject);
inline constexpr qint64 maxChecksumFile = 4 * 1024;
inline constexpr qint64 maxMetadataFile = 64 * 1024;

/// The documented text of the `.json`: their keys in their order, indented by 2, no final newline, ours after them.
[[nodiscard]] QByteArray formatMetadata(const MetadataFile &metadata, const QString &fileName);

} // namespace bt2c
