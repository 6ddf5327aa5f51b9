#pragma once

#include "core/backup/restore.h"

#include <map>

namespace bt2c {

/// Grandfather-father-son counts. 0 keeps none by that rule; a type whose counts are all 0 is never pruned.
struct RetentionCounts
{
    int last = 0;
    int hourly = 0;
    int daily = 0;
    int weekly = 0;
    int monthly = 0;
    bool operator==(const RetentionCounts &) const = default;
};

using RetentionPolicy = std::map<BackupType, RetentionCounts>;

/// The documented counts: the last 10 full, 20 blockchain, 5 config; and 12 weekly of ours.
[[nodiscard]] RetentionPolicy documentedPolicy();

enum class RetentionRule {
    Last, Hourly, Daily, Weekly, Monthly,   ///< kept by a count; see ordinal and of
    NewestVerified,                         ///< kept: the newest verified one of its type
    OnlyOne,                                ///< kept: the newest of its type where none is verified
    NotManaged,                             ///< kept: its type or name is none that retention manages
    BadButRecent,                           ///< kept: not sound, counts for nothing, newer than the oldest kept
    Expired,                                ///< removed: beyond every count
    BadAndOld,                              ///< removed: not sound, and older than the oldest kept
};

struct RetentionDecision
{
    Backup backup;
    bool keep = true;
    RetentionRule rule = RetentionRule::NotManaged;
    int ordinal = 0;                        ///< "day 3 of 14": 3
    int of = 0;                             ///< 14
};

/// Short, translated: "day 3 of 14", "newest verified"; for the list's column "Kept as" and prune's preview.
[[nodiscard]] QString describe(const RetentionDecision &decision);

/// What @p policy keeps and removes, newest first, each with its reason. A pure function.
[[nodiscard]] QList<RetentionDecision> decideRetention(const QList<Backup> &backups, const RetentionPolicy &policy);

enum class Disposal { Trash, Delete };

struct PruneReport
{
    QList<RetentionDecision> decisions;
    QStringList removed;                    ///< archives; their sidecars went with them
    QList<Error> failures;
    qint64 bytesFreed = 0;
};

/// Removes what decideRetention() says, archive first, then its sidecars. With Disposal::Trash to the Trash where there
/// is one. A deep check counts for @p staleAfterDays. Holds the backup folder's lock. Errors: as Catalogue::list();
/// Busy.
[[nodiscard]] Result<PruneReport> prune(const QString &backupDirectory, const RetentionPolicy &policy, bool dryRun,
                                        Disposal disposal, const Services &services, Control &control,
                                        int staleAfterDays = 30);

/// Removes one archive and its sidecars. Errors: Missing, PermissionDenied, WriteFailed, Busy.
[[nodiscard]] Result<void> removeBackup(const QString &archive, Disposal disposal);

} // namespace bt2c
