#pragma once

#include "core/schedule/scheduleproof.h"
#include "ui/widgets/badge.h"

namespace bt2c {

/// How the runs of one kind went on one day: the worst of them, worst last.
enum class RunDayState {
    Nothing,        ///< no run was due
    Made,
    Due,            ///< its time has come and it may still be made
    Late,
    NotKnown,       ///< not all backups could be seen
    Doubtful,       ///< made, but the backup is gone or shrank
    Missed,
    Failed,
};

/// One kind of backup on one day.
struct RunTile
{
    ScheduledKind kind = ScheduledKind::Hourly;
    QDate day;
    RunDayState state = RunDayState::Nothing;
    int made = 0;
    int expected = 0;           ///< those that are due now are not counted

    bool operator==(const RunTile &) const = default;
};

/// One run, or some of a kind after each other that went wrong the same way.
struct RunLine
{
    ScheduledKind kind = ScheduledKind::Hourly;
    RunDayState state = RunDayState::Made;
    QString when;               ///< "10:00–14:00"
    QString words;
    int runs = 1;
    QString backup;             ///< path of one that is there; empty: none
    QDateTime from;             ///< what the log says of it is written from here
    QDateTime to;               ///< to there

    bool operator==(const RunLine &) const = default;
};

/// The last four weeks of a proof.
struct RunDays
{
    static constexpr int count = 28;

    QDate firstDay;
    QDate today;
    QList<ScheduledKind> kinds; ///< that were expected at all
    QList<RunTile> tiles;       ///< kind by kind, oldest day first
    QList<JudgedRun> runs;      ///< in the zone of now, oldest first
    QList<RunDayState> states;  ///< of each run
    QList<int> places;          ///< the tile of each run
    QList<RunFinding> findings;
    QStringList unread;
    bool unseen = false;

    bool operator==(const RunDays &) const = default;

    [[nodiscard]] const RunTile &tile(int kind, int day) const { return tiles.at(kind * count + day); }
    [[nodiscard]] QDate day(int index) const { return firstDay.addDays(index); }
    /// The day of what went wrong last, or today.
    [[nodiscard]] QDate worthSeeing() const;
    /// What is to be told of the runs of a tile: those that are not well, or a single one whatever it is.
    [[nodiscard]] QList<RunLine> lines(int kind, int day) const;
};

/// A pure function.
[[nodiscard]] RunDays arrangeRunDays(const ScheduleProof &proof, const QDateTime &now);

/// Of a run by itself: whether its backup shrank is told by findings.
[[nodiscard]] RunDayState stateOf(const JudgedRun &run);
/// Whether both went wrong in the same way, without any backup, so that one line can tell of them.
[[nodiscard]] bool isSameTrouble(const JudgedRun &a, const JudgedRun &b);

[[nodiscard]] BadgeLook lookOf(RunDayState state);
/// "missed", "all made".
[[nodiscard]] QString stateWords(RunDayState state);
/// "Daily".
[[nodiscard]] QString kindWords(ScheduledKind kind);
/// "Tuesday 24 November".
[[nodiscard]] QString dayWords(QDate day);
/// "Daily, Tuesday 24 November: missed".
[[nodiscard]] QString tileName(const RunTile &tile);
/// "All 24 made", "19 of 24 made"; empty: no run was due.
[[nodiscard]] QString countWords(const RunTile &tile);

} // namespace bt2c
