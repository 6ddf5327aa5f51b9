#include "ui/schedule/weeklayout.h"

#include "ui/schedule/weeklanes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace bt2c {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int daysAWeek = 7;
// Closer than that, marks would be a smear.
constexpr int leastPitch = 6;
constexpr int leastLength = 3;
// In a week, runs closer than a quarter of an hour are told apart by no one; in a day, those closer than five minutes.
constexpr int weekMerge = 15;
constexpr int dayMerge = 5;
// A job with more marks than that on a day is a pattern, not single runs.
constexpr int mostChips = 6;
// A chip that carries its time may stand that far behind its minute, where others stand there.
constexpr int mostLabelsBehind = 3;

int roundedUp(double value)
{
    return int(std::ceil(value));
}

/// The part of the plot's width that sixty minutes take: the last minute's label has room beyond it.
int hourWidth(const WeekMeasures &measures)
{
    return qMax(60, measures.plot.width() - measures.labelWidth);
}

RunSpan spanOf(WeekShape shape, QDate firstDay, const WeekMeasures &measures)
{
    if (shape == WeekShape::Hours)
        return {firstDay, 1, qMax(dayMerge, roundedUp(leastPitch * 60.0 / hourWidth(measures))), true};
    const double perMinute = double(qMax(1, measures.plot.height())) / minutesADay;
    return {firstDay, daysAWeek, qMax(weekMerge, roundedUp(leastPitch / perMinute)), false};
}

class Arranger
{
public:
    Arranger(const QList<WeekJob> &allJobs, WeekLayout &result) : jobs(allJobs), layout(result) {}

    void arrange(const QList<RunGroup> &groups)
    {
        findPatterns(groups);
        for (const RunGroup &group : groups)
            addPiece(group);
        shortenToNext();
        if (layout.shape == WeekShape::Days)
            arrangeDays();
        else
            arrangeHours();
        std::ranges::sort(layout.marks, {}, [](const WeekMark &mark) {
            return std::tuple(mark.runs.day, mark.runs.first, mark.rect.x(), mark.rect.y(), mark.line);
        });
    }

private:
    /// Where along its day or hour a time stands.
    [[nodiscard]] int along(int day, int minute) const
    {
        if (layout.shape == WeekShape::Days)
            return layout.measures.plot.top() + minute * layout.measures.plot.height() / minutesADay;
        Q_UNUSED(day)
        return layout.measures.plot.left() + minute * hourWidth(layout.measures) / 60;
    }

    [[nodiscard]] int labelWidth(bool sign, bool more) const
    {
        return layout.measures.labelWidth + (sign ? layout.measures.signSize : 0)
               + (more ? layout.measures.moreWidth : 0);
    }

    void findPatterns(const QList<RunGroup> &groups)
    {
        patterns.fill(false, jobs.size());
        QHash<std::pair<int, int>, int> onDay;
        QSet<int> others;
        for (const RunGroup &group : groups) {
            if (++onDay[{group.job, group.day}] > mostChips)
                patterns[group.job] = true;
            if (!jobs.at(group.job).kind)
                others.insert(group.job);
        }
        layout.othersTogether = others.size() > mostOtherLanes;
    }

    void addPiece(const RunGroup &group)
    {
        const bool days = layout.shape == WeekShape::Days;
        const int hour = group.first / 60;
        const int base = days ? 0 : hour * 60;
        WeekPiece piece;
        piece.group = group;
        piece.other = !jobs.at(group.job).kind;
        piece.track = days ? group.day : hour;
        piece.from = along(group.day, group.first - base);
        piece.form = patterns.at(group.job) ? WeekMark::Form::Light : WeekMark::Form::Chip;
        const int usual = days ? layout.measures.chipHeight : labelWidth(group.collides, false);
        piece.to = piece.from + usual;
        const int after = along(group.day, qMin(group.last + qMax(1, group.step) - base, days ? minutesADay : 60));
        if (group.isMerged() && (patterns.at(group.job) || after > piece.to || group.runs > 3)) {
            piece.form = WeekMark::Form::Bar;
            piece.to = qMax(piece.from + leastLength, after - (days ? 0 : 1));
        }
        pieces.append(piece);
    }

    /// No mark reaches into the next one of its job, nor out of the day.
    void shortenToNext()
    {
        const bool days = layout.shape == WeekShape::Days;
        const int end = days ? layout.measures.plot.top() + layout.measures.plot.height()
                             : layout.measures.plot.left() + layout.measures.plot.width();
        QList<int> pitch(jobs.size(), std::numeric_limits<int>::max());
        const auto sameTrack = [this](qsizetype i) {
            return i + 1 < pieces.size() && pieces.at(i + 1).group.job == pieces.at(i).group.job
                   && pieces.at(i + 1).group.day == pieces.at(i).group.day
                   && pieces.at(i + 1).track == pieces.at(i).track;
        };
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (sameTrack(i)) {
                int &least = pitch[pieces.at(i).group.job];
                least = qMin(least, pieces.at(i + 1).from - pieces.at(i).from);
            }
        }
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            WeekPiece &piece = pieces[i];
            if (piece.form == WeekMark::Form::Light && pitch.at(piece.group.job) < std::numeric_limits<int>::max()) {
                const double share = days ? 0.6 : 0.9;
                piece.to = qMin(piece.to, piece.from + qMax(leastLength, int(pitch.at(piece.group.job) * share)));
            }
            if (sameTrack(i))
                piece.to = qMax(piece.from + leastLength, qMin(piece.to, pieces.at(i + 1).from - 1));
            if (piece.to > end && piece.form != WeekMark::Form::Bar) {
                piece.from -= piece.to - end;
                piece.to = end;
            }
            piece.least = qMin(piece.to - piece.from, layout.measures.labelHeight + 1);
        }
    }

    void arrangeDays()
    {
        const WeekLanes lanes = assignLanes(pieces, patterns, layout.othersTogether);
        if (layout.othersTogether)
            joinOthers(pieces);
        const QList<qsizetype> reached = lanesReached(pieces, lanes);
        int narrowest = layout.measures.plot.width();
        for (int day = 0; day < layout.span.days; ++day)
            narrowest = qMin(narrowest, layout.columnLeft(day + 1) - layout.columnLeft(day));
        const auto isChip = [](const WeekPiece &piece) { return piece.form == WeekMark::Form::Chip; };
        const bool signs = std::ranges::any_of(
            pieces, [&](const WeekPiece &piece) { return isChip(piece) && piece.group.collides; });
        const bool more = std::ranges::any_of(
            pieces, [&](const WeekPiece &piece) { return isChip(piece) && piece.group.isMerged(); });
        const QList<LanePlace> places = placeLanes(lanes, narrowest, labelWidth(signs, more));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const WeekPiece &piece = pieces.at(i);
            const LanePlace &place = places.at(qMin(piece.lane, places.size() - 1));
            const LanePlace &last = places.at(qBound(qsizetype(0), reached.at(i) - 1, places.size() - 1));
            add(piece, QRect(layout.columnLeft(piece.group.day) + place.left, piece.from + 1,
                             qMax(place.width, last.left + last.width - place.left),
                             qMax(leastLength, piece.to - piece.from - 1)));
        }
    }

    void arrangeHours()
    {
        if (layout.othersTogether)
            joinOthers(pieces);
        const QRect &plot = layout.measures.plot;
        const StackRoom stack{qMax(1, plot.height() / 24 / (layout.measures.chipHeight - 2)),
                              mostLabelsBehind * layout.measures.labelWidth, plot.left() + plot.width()};
        const QList<int> counts = stackInTracks(pieces, 24, stack);
        for (const WeekPiece &piece : std::as_const(pieces)) {
            const int top = layout.hourTop(piece.track);
            const int room = layout.hourTop(piece.track + 1) - top - 2;
            const int most = qMax(1, room / 4);
            const int count = qMin(most, counts.at(piece.track));
            const int each = qMin(room / count, layout.measures.chipHeight + 4);
            const int gap = count > 1 && each > 4 ? 1 : 0;
            const int y = top + 1 + (room - each * count) / 2 + qMin(int(piece.lane), count - 1) * each;
            add(piece, QRect(piece.from + 1, y + 1, qMax(leastLength, piece.to - piece.from - 1),
                             qMax(leastLength, each - gap - 1)));
        }
    }

    void add(const WeekPiece &piece, const QRect &rect)
    {
        layout.marks.append({piece.form, jobs.at(piece.group.job).line, piece.group, piece.more, rect});
    }

    const QList<WeekJob> &jobs;
    WeekLayout &layout;
    QList<WeekPiece> pieces; ///< by job, day and time, until others are joined
    QList<bool> patterns; ///< by job
};

int distance(const QRect &rect, QPoint point)
{
    const int x = qMax(qMax(rect.left() - point.x(), point.x() - rect.right()), 0);
    const int y = qMax(qMax(rect.top() - point.y(), point.y() - rect.bottom()), 0);
    return qMax(x, y);
}

} // namespace

int WeekLayout::columnLeft(int day) const
{
    return measures.plot.left() + day * measures.plot.width() / span.days;
}

int WeekLayout::hourTop(int hour) const
{
    return measures.plot.top() + hour * measures.plot.height() / 24;
}

QPoint WeekLayout::pointOf(WeekTime time) const
{
    if (shape == WeekShape::Days)
        return {columnLeft(time.day), measures.plot.top() + time.minute * measures.plot.height() / minutesADay};
    return {measures.plot.left() + time.minute % 60 * hourWidth(measures) / 60, hourTop(time.minute / 60)};
}

WeekTime WeekLayout::timeAt(QPointF point) const
{
    const QRect &plot = measures.plot;
    const auto share = [](double value, double whole) { return value / qMax(1.0, whole); };
    if (shape == WeekShape::Days) {
        const int day = int(std::floor(share(point.x() - plot.left(), plot.width()) * span.days));
        const int minute = int(std::lround(share(point.y() - plot.top(), plot.height()) * minutesADay));
        return {qBound(0, day, span.days - 1), qBound(0, minute, minutesADay - 1)};
    }
    const int hour = int(std::floor(share(point.y() - plot.top(), plot.height()) * 24));
    const int minute = int(std::lround(share(point.x() - plot.left(), hourWidth(measures)) * 60));
    return {0, qBound(0, hour, 23) * 60 + qBound(0, minute, 59)};
}

int WeekLayout::hoursPerLabel(int room) const
{
    for (const int hours : {1, 2, 3, 4, 6, 12}) {
        if (hours * measures.plot.height() / 24 >= room)
            return hours;
    }
    return 24;
}

int WeekLayout::markAt(QPoint point, int reach) const
{
    int best = -1;
    int nearest = reach + 1;
    // What lies above was drawn later.
    for (int i = int(marks.size()) - 1; i >= 0 && nearest > 0; --i) {
        const int away = distance(marks.at(i).rect, point);
        if (away < nearest) {
            nearest = away;
            best = i;
        }
    }
    return best;
}

WeekLayout arrangeWeek(const QList<WeekJob> &jobs, const QTimeZone &zone, WeekShape shape, QDate firstDay,
                       const WeekMeasures &measures)
{
    WeekLayout layout{shape, spanOf(shape, firstDay, measures), measures, {}, false};
    Arranger(jobs, layout).arrange(weekRuns(jobs, zone, layout.span));
    return layout;
}

QDate weekStart(QDate day, Qt::DayOfWeek first)
{
    return day.addDays(-((day.dayOfWeek() - int(first) + daysAWeek) % daysAWeek));
}

} // namespace bt2c
