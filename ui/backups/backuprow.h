#pragma once

#include "core/backup/retention.h"
#include "core/recovery/drill.h"

#include <QSet>

#include <memory>

namespace bt2c {

/// What one row of the list shows, and what it is sorted and searched by: made in the background, once per listing.
struct BackupRow
{
    int number = 0;            ///< of the file in its folder's RowBook; small, and kept while the file is there
    Backup backup;
    qint64 made = 0;           ///< madeAt in milliseconds since the epoch: asking a local QDateTime costs microseconds
    QString kind;              ///< kindWords()
    QString keptAs;            ///< "day 3 of 14"; empty: no rule keeps it
    int keptRank = 0;          ///< order of the column "Kept as"
    QString searchText;        ///< lower case: everything a search looks at
    std::optional<DrillProof> drill;   ///< the newest one of these very bytes
    bool offsite = false;      ///< one of this name was in the repository when that was last listed

    /// Whether it was restored in a drill, and nothing was found against it since.
    [[nodiscard]] bool provenByDrill() const { return drill && drill->passed && !isBad(backup.integrity.state); }

    bool operator==(const BackupRow &) const = default;
};

/// Rows are made once and then shared: handing over ten thousand costs the window's thread next to nothing.
using RowPointer = std::shared_ptr<const BackupRow>;

/// One listing of a folder.
struct Listing
{
    QString directory;
    QList<RowPointer> rows;    ///< newest first
    QStringList kinds;         ///< the kinds there are, sorted
    std::optional<QDateTime> offsite;  ///< there is a repository; invalid: nothing was copied yet, else when
    std::optional<Error> error;
};

/// Makes the rows of one folder, listing after listing: what did not change is the same row again. Lives in the
/// background; not thread-safe.
class RowBook
{
public:
    /// @p drills by file name; @p offsite: the names of what is off-site; @p policy: of retention.
    [[nodiscard]] QList<RowPointer> update(const QList<Backup> &backups, const QHash<QString, DrillProof> &drills = {},
                                           const QSet<QString> &offsite = {},
                                           const RetentionPolicy &policy = documentedPolicy());

private:
    QHash<QString, RowPointer> m_rows;
    int m_next = 0;
};

/// What an operator calls it: "Hourly", "Daily", "Weekly", else "Full", "Chain", "Config".
[[nodiscard]] QString kindWords(const Backup &backup);
/// The order of the column "Type".
[[nodiscard]] int kindRank(const Backup &backup);
/// What it holds: "chain and config", "chain only", "config only".
[[nodiscard]] QString holdsWords(BackupType type);
/// "3 d ago" and why it is not better; for tooltips and screen readers.
[[nodiscard]] QString stateReason(const Integrity &integrity, const QDateTime &now);
/// "Restored in a drill on Tue 24 Nov 2026 15:00:12, took 12 s." Empty: there was none.
[[nodiscard]] QString drillWords(const std::optional<DrillProof> &drill);
/// Whether there is a copy elsewhere, as far as the copying at @p copiedAt (invalid: there was none) can tell.
[[nodiscard]] QString offsiteWords(bool offsite, const QDateTime &copiedAt, const QDateTime &now);
/// "Today 15:00" and its kin, for titles.
[[nodiscard]] QString titleOf(const Backup &backup, const QDateTime &now);

/// The order of the column "State": the most dependable first.
[[nodiscard]] int stateRank(IntegrityState state);
[[nodiscard]] QString searchTextOf(const Backup &backup, const QString &keptAs);

[[nodiscard]] BackupRow makeRow(int number, const Backup &backup, const QString &keptAs = {}, int keptRank = 0,
                                const std::optional<DrillProof> &drill = {}, bool offsite = false);
[[nodiscard]] QStringList kindsOf(const QList<RowPointer> &rows);

} // namespace bt2c
