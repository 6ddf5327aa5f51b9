#pragma once

#include "core/backup/retention.h"
#include "core/chain/chainstatus.h"
#include "core/recovery/drill.h"
#include "core/schedule/runhistory.h"

namespace bt2c {

/// Whether the validator could be got back if it died now.
enum class Standing {
    Unknown,         ///< not looked yet
    Protected,       ///< from a backup that was read to its last byte, new enough, and nothing stands in the way
    AtRisk,          ///< perhaps, or not from where it should be
    CannotRecover,   ///< there is nothing to recover from now
};

/// What keeps a site from being protected, or is worth a look. The order is that of their weight.
enum class ReasonKind {
    // Nothing to recover from.
    FolderMissing,       ///< the backups' folder is not there: never made, or its disk is not mounted
    FolderUnreadable,    ///< it may not be read, or reading it fails
    NoBackups,
    OnlyConfig,          ///< none of them promises to hold the chain
    NoneUsable,          ///< all that should hold the chain are damaged, empty or unsafe
    // At risk.
    UnfinishedRestore,
    UnfinishedRecovery,
    ChainDown,           ///< the node does not answer
    RestartLoop,
    ChainStalled,
    ChainBehind,         ///< below what it was before
    NoneVerified,        ///< none was read to its end since it was made or within the time allowed
    NewestBad,           ///< the newest backups are damaged, empty or unsafe
    NewestUnproven,      ///< newer backups than the newest verified one were not verified
    DrillFailed,         ///< the backup it stands on could not be restored in its newest drill
    PointOld,            ///< the newest verified backup is older than allowed
    ClockBack,           ///< backups are from the future: the clock was set back, or is wrong
    BackupFailed,        ///< the newest run of the schedule failed
    BackupsOverdue,
    BackupsVanished,
    BackupShrank,
    BackupHoldsNothing,
    NoSchedule,          ///< nothing makes backups by itself
    ScheduleUnknown,     ///< the schedule cannot be read, so that nobody knows
    SettingsUnreadable,  ///< the settings cannot be understood, so that limits and addresses do not count
    DiskFull,            ///< the next backup does not fit
    DiskFilling,         ///< it will soon not
    OffsiteDamaged,      ///< the last check of the off-site copies found damage
    // Worth a look.
    OlderBad,            ///< an older backup is damaged
    RunsMissed,          ///< in the last days, and made up for since
    NeverDrilled,
    DrillOld,
    OffsiteOld,          ///< the newest off-site copy is older than allowed, or there is none
    OffsiteUnchecked,    ///< the off-site copies were not checked for long
    ChainUnknown,        ///< no engine, or not asked: how far the chain is, is not known
};

enum class ReasonWeight { Blocks, Risk, Notice };
[[nodiscard]] ReasonWeight weightOf(ReasonKind kind);
/// "folder-missing"; stable, for JSON, metrics and tests.
[[nodiscard]] QString reasonToken(ReasonKind kind);
[[nodiscard]] std::optional<ReasonKind> reasonFromToken(QStringView token);   ///< nothing for an unknown word
[[nodiscard]] QList<ReasonKind> allReasons();
[[nodiscard]] QString standingToken(Standing standing);   ///< "unknown", "protected", "at-risk", "cannot-recover"

/// Which page mends it.
enum class MendingPlace { Containers, Backups, Recovery, Schedule, Settings };
[[nodiscard]] MendingPlace placeOf(ReasonKind kind);

struct StandingReason
{
    ReasonKind kind = ReasonKind::NoBackups;
    QString subject = {};                               ///< the archive or folder concerned; may be empty
    std::optional<Error> error = {};                    ///< what was met, where there was an error
    int count = 0;                                      ///< of backups or runs; 0: not counted
    QDateTime at = {};                                  ///< when it was made, checked or drilled; invalid: no such time
    std::optional<qint64> bytes = {};                   ///< free, of the disk
    std::optional<double> days = {};                    ///< until the disk is full
    IntegrityState state = IntegrityState::Unverified;  ///< of the subject, where it is a backup

    bool operator==(const StandingReason &) const = default;
};

/// What the schedule is known to be.
enum class ScheduleKnowledge { Unknown, Unreadable, None, Runs };

/// The disk that holds the backups.
struct DiskFacts
{
    qint64 freeBytes = 0;                ///< for this user
    qint64 totalBytes = 0;
    bool operator==(const DiskFacts &) const = default;
};

/// What the newest drill that was passed took, of whichever archive; where there was none, what the newest restore did.
struct MeasuredRecovery
{
    QDateTime at;                        ///< of the drill; invalid: it was none
    double restoreSeconds = 0;
    double bootSeconds = 0;              ///< until the node answered
    qint64 bytes = 0;                    ///< unpacked
    bool booted = false;
    bool operator==(const MeasuredRecovery &) const = default;
};

/// Of the copies elsewhere, where there are to be some.
struct OffsiteFacts
{
    QString repository;
    QDateTime newest;                    ///< when the newest backup that is there was made; invalid: there is none
    QDateTime checkedAt;                 ///< invalid: never
    bool sound = true;                   ///< what that check found
    std::optional<Error> failure;        ///< of the last copying, where it failed
    bool operator==(const OffsiteFacts &) const = default;
};

/// From when on something is too old, too full or too far behind.
struct StandingLimits
{
    std::chrono::seconds point = std::chrono::hours(26);      ///< age of the newest verified backup
    std::chrono::hours drill = std::chrono::hours(24 * 35);   ///< since the newest drill that was passed
    double diskDays = 14;                                     ///< until the disk is full
    std::chrono::hours offsite = std::chrono::hours(24 * 3);  ///< age of the newest off-site copy
    bool operator==(const StandingLimits &) const = default;
};

/// What is known, all of it given: standingOf() asks nobody.
struct StandingFacts
{
    QDateTime now;
    bool looked = false;                              ///< false: nothing below says anything
    std::optional<Error> backupsError;                ///< why the folder could not be listed
    QString backupDirectory;
    QList<Backup> backups;                            ///< newest first
    QHash<QString, DrillProof> drills;                ///< newest of each archive, by file name
    std::optional<DiskFacts> disk;
    ChainCondition condition = ChainCondition::Unknown;
    std::optional<qint64> height;                     ///< the highest the chain is known to have
    std::optional<qint64> heightNow;                  ///< that it answered, or its files told, at this look
    std::optional<qint64> blockSeconds;
    bool restartLoop = false;
    ScheduleKnowledge schedule = ScheduleKnowledge::Unknown;
    std::optional<Error> scheduleError;
    std::optional<RunHistory> runs;
    QDateTime nextRun;                                ///< invalid: none is known
    std::optional<Error> settingsError;
    bool unfinishedRestore = false;
    bool unfinishedRecovery = false;
    std::optional<MeasuredRecovery> measured;
    std::optional<OffsiteFacts> offsite;              ///< empty: none are wanted
    RetentionPolicy retention = documentedPolicy();
    StandingLimits limits;
};

/// From where the chain would come back.
struct RecoveryPoint
{
    Backup backup;
    qint64 ageSeconds = 0;
    std::optional<qint64> blocksLost;                 ///< empty: a height is not known
    bool verified = false;                            ///< false: only the best there is
    std::optional<DrillProof> drill;                  ///< the newest of this backup, where there was one
};

/// How long it would take.
struct RecoveryTime
{
    double seconds = 0;
    bool ofThisBackup = false;                        ///< measured in its own drill; else worked out from another's
    bool withBoot = false;                            ///< until the node answers; else until the files are back
};

struct StandingReport
{
    Standing standing = Standing::Unknown;
    QList<StandingReason> reasons;                    ///< heaviest first
    ChainCondition condition = ChainCondition::Unknown; ///< as the node was seen
    std::optional<RecoveryPoint> point;               ///< empty: there is nothing to recover from
    std::optional<RecoveryTime> time;                 ///< empty: nothing was measured
    std::optional<double> growthPerDay;               ///< bytes that the backups' folder grows by; empty: not known yet
    std::optional<double> daysUntilFull;              ///< at that growth; empty: it does not grow, or is not known
};

/// The statement and its reasons. A pure function. Protected is said only where the newest backup that promises the
/// chain, and every one that is newer than the one that would be restored, was read to its end and found sound.
[[nodiscard]] StandingReport standingOf(const StandingFacts &facts);

/// How many bytes a day a folder of backups grows by: of each type, what comes at the pace of those that are there,
/// less what @p policy takes away again where as many are there as it keeps. Empty with less than six hours to go by.
[[nodiscard]] std::optional<double> growthOf(const QList<Backup> &backups, const RetentionPolicy &policy);

/// "Protected". Translated.
[[nodiscard]] QString describe(Standing standing);
/// One line that says how matters stand: "If the validator died now, you would be back at height …". Translated.
[[nodiscard]] QString statementOf(const StandingReport &report);
/// One line. Translated.
[[nodiscard]] QString describe(const StandingReason &reason, const QDateTime &now);
/// What it is called where nothing is known of it: "The validator does not answer". Translated.
[[nodiscard]] QString titleOf(ReasonKind kind);
/// The verb that mends it, with "…" where a question follows: "Verify", "Repair…". Translated.
[[nodiscard]] QString mendingWords(ReasonKind kind);

} // namespace bt2c
