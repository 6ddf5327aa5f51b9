#include "ui/schedule/weeklanes.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace bt2c {

namespace {

constexpr int columnInset = 5;
constexpr int leastLane = 4;
constexpr int leastThinLane = 6;

bool overlap(const WeekPiece &a, const WeekPiece &b)
{
    return a.track == b.track && a.from < b.to && b.from < a.to;
}

/// The same where the first of the two may be cut.
bool meet(const WeekPiece &a, const WeekPiece &b)
{
    const WeekPiece &first = a.from <= b.from ? a : b;
    const WeekPiece &second = a.from <= b.from ? b : a;
    return a.track == b.track && second.from < first.from + first.least;
}

/// One job's part of the list.
struct JobPieces
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool alone = false; ///< shares its lane with nobody
    bool other = false;
};

QList<JobPieces> byJob(const QList<WeekPiece> &pieces, const QList<bool> &patterns)
{
    QList<JobPieces> jobs;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const WeekPiece &piece = pieces.at(i);
        if (i == 0 || pieces.at(i - 1).group.job != piece.group.job)
            jobs.append({i, i, patterns.at(piece.group.job), piece.other});
        jobs.last().end = i + 1;
        jobs.last().alone = jobs.last().alone || piece.form == WeekMark::Form::Bar;
    }
    std::ranges::stable_sort(jobs, {}, [](const JobPieces &job) { return std::tuple(job.other, !job.alone); });
    return jobs;
}

/// Cuts pieces where the next one of their lane begins, but not those that are to be joined.
void cutInLanes(QList<WeekPiece> &pieces, bool othersTogether)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!othersTogether || !pieces.at(i).other)
            order.append(i);
    }
    std::ranges::stable_sort(order, {}, [&](qsizetype i) {
        return std::tuple(pieces.at(i).lane, pieces.at(i).track, pieces.at(i).from);
    });
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        WeekPiece &piece = pieces[order.at(i)];
        const WeekPiece &next = pieces.at(order.at(i + 1));
        if (next.lane == piece.lane && next.track == piece.track && next.from > piece.from)
            piece.to = qMin(piece.to, next.from);
    }
}

struct OpenLane
{
    QList<WeekPiece> pieces;
    bool alone = false;
    bool other = false;

    [[nodiscard]] bool hasRoomFor(const QList<WeekPiece> &all, const JobPieces &job) const
    {
        if (alone || job.alone || other != job.other)
            return false;
        for (qsizetype i = job.begin; i < job.end; ++i) {
            if (std::ranges::any_of(pieces, [&](const WeekPiece &piece) { return meet(piece, all.at(i)); }))
                return false;
        }
        return true;
    }
};

} // namespace

WeekLanes assignLanes(QList<WeekPiece> &pieces, const QList<bool> &patterns, bool othersTogether)
{
    QList<OpenLane> lanes;
    for (const JobPieces &job : byJob(pieces, patterns)) {
        auto lane = std::ranges::find_if(lanes, [&](const OpenLane &open) {
            return (othersTogether && job.other && open.other) || open.hasRoomFor(pieces, job);
        });
        if (lane == lanes.end()) {
            lanes.append({{}, job.alone || (othersTogether && job.other), job.other});
            lane = std::prev(lanes.end());
        }
        for (qsizetype i = job.begin; i < job.end; ++i) {
            pieces[i].lane = std::distance(lanes.begin(), lane);
            if (!lane->alone)
                lane->pieces.append(pieces.at(i));
        }
    }
    WeekLanes result;
    for (const OpenLane &lane : std::as_const(lanes)) {
        result.labelled.append(!lane.alone);
        result.others.append(lane.other);
    }
    cutInLanes(pieces, othersTogether);
    return result;
}

QList<qsizetype> lanesReached(const QList<WeekPiece> &pieces, const WeekLanes &lanes)
{
    QHash<std::pair<int, qsizetype>, QList<qsizetype>> inLane; // by track and lane
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (lanes.labelled.at(pieces.at(i).lane))
            inLane[{pieces.at(i).track, pieces.at(i).lane}].append(i);
    }
    QList<qsizetype> reached;
    for (const WeekPiece &piece : pieces) {
        const auto isFree = [&](qsizetype lane) {
            const QList<qsizetype> there = inLane.value({piece.track, lane});
            return lane < lanes.labelled.size() && lanes.labelled.at(lane)
                   && lanes.others.at(lane) == lanes.others.at(piece.lane)
                   && std::ranges::none_of(there, [&](qsizetype i) { return overlap(pieces.at(i), piece); });
        };
        qsizetype end = piece.lane + 1;
        while (lanes.labelled.at(piece.lane) && isFree(end))
            ++end;
        reached.append(end);
    }
    return reached;
}

QList<LanePlace> placeLanes(const WeekLanes &lanes, int columnWidth, int labelWidth)
{
    const int inner = qMax(leastLane, columnWidth - 2 * columnInset);
    const int count = qBound(1, int(lanes.labelled.size()), qMax(1, inner / leastLane));
    int gap = inner / count >= 14 ? 4 : inner / count >= 7 ? 2 : 1;
    const int equal = qMax(2, (inner - gap * (count - 1)) / count);
    QList<int> widths(count, equal);
    // Times are to be read; patterns are seen in narrow lanes too.
    const int labelled = int(std::count(lanes.labelled.cbegin(), lanes.labelled.cbegin() + qMin<qsizetype>(
                                            count, lanes.labelled.size()), true));
    for (int wide = labelled; wide > 0 && equal < labelWidth; --wide) {
        const int closer = qMin(gap, 2);
        const int rest = wide < count ? (inner - closer * (count - 1) - wide * labelWidth) / (count - wide) : 0;
        if (rest < leastThinLane)
            continue;
        gap = closer;
        int left = wide;
        for (int i = 0; i < count; ++i)
            widths[i] = lanes.labelled.at(i) && left-- > 0 ? labelWidth : rest;
        break;
    }
    QList<LanePlace> places;
    int left = columnInset;
    for (const int width : std::as_const(widths)) {
        places.append({left, width});
        left += width + gap;
    }
    return places;
}

void joinOthers(QList<WeekPiece> &pieces)
{
    std::ranges::stable_sort(pieces, {}, [](const WeekPiece &piece) {
        return std::tuple(piece.other, piece.other ? piece.track : 0, piece.other ? piece.from : 0);
    });
    QList<WeekPiece> joined;
    for (const WeekPiece &piece : std::as_const(pieces)) {
        if (!piece.other || joined.isEmpty() || !joined.last().other || !overlap(joined.last(), piece)) {
            joined.append(piece);
            continue;
        }
        WeekPiece &last = joined.last();
        last.to = qMax(last.to, piece.to);
        last.group.last = qMax(last.group.last, piece.group.last);
        last.group.runs += piece.group.runs;
        last.group.step = 0;
        if (piece.form == WeekMark::Form::Bar)
            last.form = WeekMark::Form::Bar;
        if (piece.group.job != last.group.job && !last.more.contains(piece.group.job))
            last.more.append(piece.group.job);
    }
    pieces = joined;
}

QList<int> stackInTracks(QList<WeekPiece> &pieces, int tracks, const StackRoom &room)
{
    QList<qsizetype> order(pieces.size());
    std::iota(order.begin(), order.end(), 0);
    // Bars take a lane from end to end; what is single finds its place beside them.
    std::ranges::stable_sort(order, {}, [&](qsizetype i) {
        return std::tuple(pieces.at(i).track, pieces.at(i).form != WeekMark::Form::Bar, pieces.at(i).from);
    });
    QList<int> counts(tracks, 1);
    QList<int> ends; // of each lane of the track
    int track = -1;
    for (const qsizetype i : std::as_const(order)) {
        WeekPiece &piece = pieces[i];
        if (piece.track != track) {
            ends.clear();
            track = piece.track;
        }
        auto lane = std::ranges::find_if(ends, [&](int end) { return end <= piece.from; });
        if (lane == ends.end() && int(ends.size()) >= room.lanes && piece.form != WeekMark::Form::Bar) {
            lane = std::ranges::min_element(ends);
            const int shift = *lane + 1 - piece.from;
            if (shift > room.shift || piece.to + shift > room.end)
                lane = ends.end();
            else {
                piece.from += shift;
                piece.to += shift;
            }
        }
        piece.lane = std::distance(ends.begin(), lane);
        if (lane == ends.end())
            ends.append(piece.to);
        else
            *lane = piece.to;
        counts[track] = qMax(counts.at(track), int(ends.size()));
    }
    return counts;
}

} // namespace bt2c
