#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/badge.h"

namespace bt2c {

/// The newest verified backup of the chain: what a volume's loss can be measured against.
struct VerifiedBackup
{
    QString fileName;
    QDateTime madeAt;
    QDateTime checkedAt;
    std::optional<qint64> height;
    bool operator==(const VerifiedBackup &) const = default;
};

/// What one row of the table of volumes shows.
struct VolumeRow
{
    enum class Part {
        Chain,        ///< the validator's data lies here
        Config,       ///< the validator's config lies here
        Other,        ///< of this project, and none of the two
        MadeByHand,   ///< bears a documented name, and nobody uses it: compose made others
        Foreign,      ///< bears a documented name, and something outside this project uses it
    };
    Volume volume;
    Part part = Part::Other;
    QString documentedName;                 ///< what the procedure calls it; empty: it does not know it
    std::optional<VerifiedBackup> backup;   ///< Chain only

    bool operator==(const VolumeRow &) const = default;
};

/// The chain's volume first, then the project's, then those that only bear a name.
[[nodiscard]] QList<VolumeRow> volumeRows(const SiteSnapshot &snapshot, const std::optional<VerifiedBackup> &backup);

/// A volume that compose wants and that is not there: its name in the compose file, and the real one.
struct MissingVolume
{
    QString documentedName;
    QString realName;
    bool operator==(const MissingVolume &) const = default;
};
[[nodiscard]] QList<MissingVolume> missingVolumes(const SiteSnapshot &snapshot);
/// The labels that make compose take a volume for its own.
[[nodiscard]] QMap<QString, QString> composeLabels(const QString &project, const QString &documentedName);

/// What the column "Newest verified backup" says.
struct BackupWords
{
    std::optional<BadgeLook> look;          ///< empty: plain text
    QString word;
    QString reason;
};
[[nodiscard]] BackupWords backupWords(const VolumeRow &row, const QDateTime &now);
/// "bt2c_validator", "nothing".
[[nodiscard]] QString usersWords(const Volume &volume);
/// "912.4 MB"; "not measured" while the engine has not worked it out.
[[nodiscard]] QString sizeWords(const Volume &volume);

} // namespace bt2c
