#pragma once

#include "core/backup/retention.h"
#include "core/schedule/expectedrun.h"
#include "core/schedule/machinehistory.h"
#include "core/schedule/runlog.h"
#include "core/site/ledger.h"

namespace bt2c {

/// How long after its time a run's backup may begin and still be that run's, never beyond the next run of its kind.
/// Within onTime it is on time; later it waited, for the lock or for the machine, and is late.
struct RunTolerance
{
    std::chrono::seconds early = std::chrono::seconds(60);      ///< clocks that differ; at most half the time between two runs
    std::chrono::seconds onTime = std::chrono::minutes(5);
    std::chrono::seconds grace = std::chrono::minutes(15);     ///< a run that nothing tells of is due, not missed
    std::chrono::seconds hourly = std::chrono::hours(1);
    std::chrono::seconds daily = std::chrono::hours(6);
    std::chrono::seconds weekly = std::chrono::hours(24);

    [[nodiscard]] std::chrono::seconds of(ScheduledKind kind) const;
};

/// What is known, all of it given: judging asks nobody.
struct RunFacts
{
    QList<ExpectedRun> expected;              ///< in any order; those after now are left out
    QList<Backup> backups;                    ///< of the folder that the schedule writes to
    QList<RunLogEntry> log;                   ///< of all logs, in any order
    QDateTime logFrom;                        ///< since when the logs tell all; invalid: they tell nothing
    QList<LedgerOperation> ledger;            ///< in any order
    MachineHistory machine;
    QDateTime now;
    RetentionPolicy retention = documentedPolicy();   ///< that removes backups
    RunTolerance tolerance;
};

enum class RunState {
    Made,           ///< its backup was made in time
    Late,           ///< its backup was made, and began late
    Failed,
    Missed,         ///< nothing began
    DueNow,         ///< its time has come and it may still be made
};

enum class RunReason {
    None,
    Log,            ///< a log says why; see words
    Ledger,         ///< the ledger does
    Permission,     ///< log or ledger say that something may not be read or written
    Interrupted,    ///< it began and neither ended nor failed: killed, or the machine went down
    Unusable,       ///< its backup is there and of no use; see integrity
    Off,
    Asleep,
    NotStarted,     ///< the logs reach back so far and do not know of it: cron did not start it, or it could not log
    Unknown,
};

/// One run of the schedule, judged.
struct JudgedRun
{
    ExpectedRun run;
    RunState state = RunState::Missed;
    RunReason reason = RunReason::None;
    QString words;             ///< what the log or the ledger says, untranslated
    QString backup;            ///< the archive's path; empty: there was none
    QDateTime begunAt;         ///< of the backup, or of what failed; invalid: nothing began
    IntegrityState integrity = IntegrityState::Unverified;   ///< of the backup, where it is there
    bool gone = false;         ///< the backup was made and is not there any more
    bool pruned = false;       ///< and retention removed it

    [[nodiscard]] bool succeeded() const { return state == RunState::Made || state == RunState::Late; }
    bool operator==(const JudgedRun &) const = default;
};

/// "24 of 24 hourly backups in the last day".
struct RunSummary
{
    ScheduledKind kind = ScheduledKind::Hourly;
    int made = 0;
    int expected = 0;          ///< those that are due now are not counted
    int late = 0;
    int days = 1;              ///< back from now

    bool operator==(const RunSummary &) const = default;
};

enum class RunFindingKind {
    Vanished,       ///< was made, is not there, and retention did not remove it
    Shrank,         ///< much smaller than the one before it of its type
    HoldsNothing,
    Overdue,        ///< the last runs of a kind gave no backup
};

struct RunFinding
{
    RunFindingKind kind = RunFindingKind::Vanished;
    ScheduledKind schedule = ScheduledKind::Hourly;    ///< of Overdue
    QString backup;            ///< path; of Overdue the last one made, empty: none is known
    QDateTime at;              ///< when that backup was made; invalid: not known
    qint64 bytes = -1;         ///< of Shrank: now
    qint64 bytesBefore = -1;   ///< of Shrank: the one before
    int runs = 0;              ///< of Overdue: so many in a row gave none

    bool operator==(const RunFinding &) const = default;
};

struct RunHistory
{
    /// A backup of less than this part of the one before it shrank; one of fewer bytes than leastBytes never did.
    static constexpr double shrunkBelow = 0.5;
    static constexpr qint64 leastBytes = 4 * 1024;
    /// So many runs of a kind in a row without a backup are overdue.
    [[nodiscard]] static constexpr int overdueAfter(ScheduledKind kind)
    {
        return kind == ScheduledKind::Hourly ? 3 : 1;
    }

    QList<JudgedRun> runs;             ///< oldest first
    QList<RunSummary> summaries;       ///< of each kind expected: a day of hourly, 7 of daily, 28 of weekly ones
    QList<RunFinding> findings;        ///< overdue ones first, then newest first
};

/// Expected runs against what is there. A pure function.
[[nodiscard]] RunHistory judgeRuns(const RunFacts &facts);

/// Translated sentences for the Schedule page and the command line.
[[nodiscard]] QString describe(const RunSummary &summary);
[[nodiscard]] QString describe(const JudgedRun &run);
[[nodiscard]] QString describe(const RunFinding &finding);

} // namespace bt2c
