#include "ui/schedule/weeklanes.h"

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
            if (std::ranges::any_of(pieces, [&](const WeekPiece &piece) { return overlap(piece, all.at(i)); }))
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
    for (const OpenLane &lane : std::as_const(lanes))
        result.labelled.append(!lane.alone);
    return result;
}

QList<LanePlace> placeLanes(const WeekLanes &lanes, int columnWidth, int labelWidth)
{
    const int inner = qMax(leastLane, columnWidth - 2 * columnInset);
    const int count = qBound(1, int(lanes.labelled.size()), qMax(1, inner / leastLane));
    const int gap = inner / count >= 14 ? 4 : inner / count >= 7 ? 2 : 1;
    const int room = inner - gap * (count - 1);
    const int labelled = int(std::ranges::count(lanes.labelled, true));
    const int thin = count - labelled;
    int labelledWidth = room / count;
    int thinWidth = room / count;
    // Times are to be read; patterns are seen in narrow lanes too.
    if (labelledWidth < labelWidth && labelled > 0 && thin > 0) {
        const int rest = (room - labelled * labelWidth) / thin;
        if (rest >= leastThinLane) {
            labelledWidth = labelWidth;
            thinWidth = rest;
        }
    }
    QList<LanePlace> places;
    int left = columnInset;
    for (int i = 0; i < count; ++i) {
        const int width = qMax(2, i < lanes.labelled.size() && lanes.labelled.at(i) ? labelledWidth : thinWidth);
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

QList<int> stackInTracks(QList<WeekPiece> &pieces, int tracks)
{
    QList<qsizetype> order(pieces.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return std::tuple(pieces.at(i).track, pieces.at(i).from); });
    QList<int> counts(tracks, 1);
    QList<int> ends; // of each lane of the track
    int track = -1;
    for (const qsizetype i : std::as_const(order)) {
        WeekPiece &piece = pieces[i];
        if (piece.track != track) {
            ends.clear();
            track = piece.track;
        }
        const auto free = std::ranges::find_if(ends, [&](int end) { return end <= piece.from; });
        piece.lane = std::distance(ends.begin(), free);
        if (free == ends.end())
            ends.append(piece.to);
        else
            *free = piece.to;
        counts[track] = qMax(counts.at(track), int(ends.size()));
    }
    return counts;
}

} // namespace bt2c
