#pragma once

#include "core/backup/retention.h"

namespace bt2c {

/// What one row of the list shows, and what it is sorted and searched by: made in the background, once per listing.
struct BackupRow
{
    Backup backup;
    qint64 made = 0;           ///< madeAt in milliseconds since the epoch: asking a local QDateTime costs microseconds
    QString kind;              ///< kindWords()
    QString keptAs;            ///< "day 3 of 14"; empty: no rule keeps it
    int keptRank = 0;          ///< order of the column "Kept as"
    QString searchText;        ///< lower case: everything a search looks at

    bool operator==(const BackupRow &) const = default;
};

/// One listing of a folder.
struct Listing
{
    QString directory;
    QList<BackupRow> rows;     ///< newest first
    std::optional<Error> error;
};

/// What an operator calls it: "Hourly", "Daily", "Weekly", else "Full", "Chain", "Config".
[[nodiscard]] QString kindWords(const Backup &backup);
/// The order of the column "Type".
[[nodiscard]] int kindRank(const Backup &backup);
/// What it holds: "chain and config", "chain only", "config only".
[[nodiscard]] QString holdsWords(BackupType type);
/// "3 d ago" and why it is not better; for tooltips and screen readers.
[[nodiscard]] QString stateReason(const Integrity &integrity, const QDateTime &now);
/// "Today 15:00" and its kin, for titles.
[[nodiscard]] QString titleOf(const Backup &backup, const QDateTime &now);

/// The order of the column "State": the most dependable first.
[[nodiscard]] int stateRank(IntegrityState state);
[[nodiscard]] QString searchTextOf(const Backup &backup, const QString &keptAs);

[[nodiscard]] BackupRow makeRow(const Backup &backup, const QString &keptAs = {}, int keptRank = 0);

/// Rows of @p backups, with what the documented retention would keep each as. Runs in the background.
[[nodiscard]] QList<BackupRow> makeRows(const QList<Backup> &backups);

} // namespace bt2c
