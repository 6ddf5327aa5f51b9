#pragma once

#include "ui/schedule/weeklayout.h"

namespace bt2c {

/// More jobs of other programs than that stand together in one lane.
inline constexpr int mostOtherLanes = 2;

/// Runs on their way to become a mark: where they stand along their track, which is a day or an hour.
struct WeekPiece
{
    RunGroup group;
    WeekMark::Form form = WeekMark::Form::Chip;
    QList<int> more;
    bool other = false;         ///< another program's
    int track = 0;
    int from = 0;
    int to = 0;                 ///< one past the last pixel
    int least = 0;              ///< a length to which it can be cut where another one follows
    qsizetype lane = 0;
};

/// The lanes of a day, the same for each day.
struct WeekLanes
{
    QList<bool> labelled;       ///< whether a lane holds single runs, whose time wants to be read
    QList<bool> others;         ///< whether it is other programs'
};

struct LanePlace
{
    int left = 0;               ///< from the column's left edge
    int width = 0;
};

/// Gives each job a lane: one of its own where it is a pattern, shared ones for single runs that do not meet. Ours come
/// first, others' behind them, or in one lane @p othersTogether.
[[nodiscard]] WeekLanes assignLanes(QList<WeekPiece> &pieces, const QList<bool> &patterns, bool othersTogether);

/// How far single runs reach into the lanes behind theirs that are free at that time: past the last of them.
[[nodiscard]] QList<qsizetype> lanesReached(const QList<WeekPiece> &pieces, const WeekLanes &lanes);

/// Shares the width of a column out; never empty.
[[nodiscard]] QList<LanePlace> placeLanes(const WeekLanes &lanes, int columnWidth, int labelWidth);

/// Pieces of other programs that overlap become one.
void joinOthers(QList<WeekPiece> &pieces);

/// How pieces that overlap in their track get out of each other's way.
struct StackRoom
{
    int lanes = 1;              ///< below each other, that leave room for a label
    int shift = 0;              ///< how far a piece may be put behind its place instead
    int end = 0;                ///< of the track
};

/// Gives pieces that overlap in their track lanes below each other, or puts them behind each other; how many lanes each
/// track has then, at least 1.
[[nodiscard]] QList<int> stackInTracks(QList<WeekPiece> &pieces, int tracks, const StackRoom &room);

} // namespace bt2c
