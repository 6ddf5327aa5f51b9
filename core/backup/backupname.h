#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace bt2c {

/// The type token in a backup's name. Weekly is ours; the documented scripts know the other three.
enum class BackupType { Full, Blockchain, Config, Weekly, Unknown };

/// "full", "blockchain", "config", "weekly"; "unknown" otherwise.
[[nodiscard]] QString typeToken(BackupType type);
[[nodiscard]] BackupType typeFromToken(QStringView token);

/// What an archive of @p type promises to hold.
[[nodiscard]] constexpr bool promisesData(BackupType type)
{
    return type == BackupType::Full || type == BackupType::Blockchain || type == BackupType::Weekly;
}
[[nodiscard]] constexpr bool promisesConfig(BackupType type)
{
    return type == BackupType::Full || type == BackupType::Config || type == BackupType::Weekly;
}

/// A name of the documented form `bt2c_{type}_backup_YYYYmmdd_HHMMSS.tar.gz`.
struct BackupName
{
    BackupType type = BackupType::Unknown;
    QDateTime madeAt;                        ///< local time; invalid when the name does not say

    bool operator==(const BackupName &) const = default;
};

/// Whether @p fileName ends like an archive we list: .tar.gz .tar .tar.xz .tar.bz2 .tar.zst (and is not hidden).
[[nodiscard]] bool isArchiveName(QStringView fileName);
[[nodiscard]] BackupName parseBackupName(QStringView fileName);
/// parseBackupName().type, without what working out a local time costs.
[[nodiscard]] BackupType typeFromName(QStringView fileName);
[[nodiscard]] QString formatBackupName(BackupType type, const QDateTime &madeAt);

} // namespace bt2c
