#pragma once

#include "core/support/result.h"

#include <optional>

namespace bt2c {

/// A validator site and where its backups go.
struct Site
{
    QString directory;          ///< holds data/, config/, docker-compose.yml
    QString backupDirectory;

    /// The last part of the directory: "validator1".
    [[nodiscard]] QString name() const;
    bool operator==(const Site &) const = default;
};

/// The documented places: ~/Documents/Projects/bt2c/mainnet/validators/validator1 and
/// ~/Documents/Projects/bt2c/backups.
[[nodiscard]] Site documentedSite();

/// `block_height` of `data/state.json`, where a site keeps one; empty otherwise. At most 1 MiB is read.
[[nodiscard]] std::optional<qint64> heightFromFiles(const QString &siteDirectory);

/// Whether the directory was made by makePracticeSite().
[[nodiscard]] bool isPracticeSite(const QString &siteDirectory);

/// Makes a practice site in @p root (created; must be empty or absent): `validator1/` with a chain and a config, and
/// `backups/` with a week of backups among which one is corrupt, one cut off, one without checksum, one that holds
/// nothing, one with broken metadata. The live chain is a little ahead of the newest backup.
/// Errors: InvalidArgument (not empty), PermissionDenied, WriteFailed, NoSpace.
[[nodiscard]] Result<Site> makePracticeSite(const QString &root, const class Clock &clock);

} // namespace bt2c
