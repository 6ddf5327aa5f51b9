#include "ui/backups/timelinelayout.h"

#include "ui/widgets/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDays = 14;
constexpr int minDays = 7;

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::TimelineWords)
};

enum LaneId { Hourly, Daily, Weekly, Chain, Full, Config, Other, LaneCount };

LaneId kindOf(const Backup &backup)
{
    if (backup.schedule == "hourly"_L1)
        return Hourly;
    if (backup.schedule == "daily"_L1)
        return Daily;
    if (backup.schedule == "weekly"_L1 || backup.type == BackupType::Weekly)
        return Weekly;
    switch (backup.type) {
    case BackupType::Blockchain: return Chain;
    case BackupType::Full: return Full;
    case BackupType::Config: return Config;
    default: return Other;
    }
}

TimelineForm formOf(LaneId kind)
{
    switch (kind) {
    case Hourly:
    case Chain: return TimelineForm::Bar;
    case Daily:
    case Full: return TimelineForm::Circle;
    case Weekly: return TimelineForm::Square;
    default: return TimelineForm::Diamond;
    }
}

QString nameOf(LaneId lane)
{
    switch (lane) {
    case Hourly: return TimelineWords::tr("hourly");
    case Daily: return TimelineWords::tr("daily");
    case Weekly: return TimelineWords::tr("weekly");
    case Chain: return TimelineWords::tr("chain");
    case Full: return TimelineWords::tr("full");
    case Config: return TimelineWords::tr("config");
    default: return TimelineWords::tr("other");
    }
}

// A lane is an hourly series when it says so, or when most of its steps are of about an hour.
bool isHourlySeries(int id, const QList<TimelineMark> &marks)
{
    if (id == Hourly)
        return true;
    if (id != Chain || marks.size() < 6)
        return false;
    std::vector<qint64> steps;
    for (qsizetype i = 1; i < marks.size(); ++i)
        steps.push_back(marks.at(i - 1).madeAt.secsTo(marks.at(i).madeAt));
    std::ranges::nth_element(steps, steps.begin() + qsizetype(steps.size()) / 2);
    const qint64 median = steps.at(steps.size() / 2);
    return median > 45 * 60 && median < 75 * 60;
}

// @p fills: full backups, which stand in for a chain-only one of their hour.
QList<TimelineGap> gapsOf(const QList<TimelineMark> &marks, const QList<QDateTime> &fills)
{
    QList<TimelineGap> gaps;
    for (qsizetype i = 1; i < marks.size(); ++i) {
        const qint64 seconds = marks.at(i - 1).madeAt.secsTo(marks.at(i).madeAt);
        // A run at minute 59 after one at minute 1 is late, not missing.
        const auto between = std::ranges::count_if(fills, [&](const QDateTime &time) {
            return time > marks.at(i - 1).madeAt.addSecs(1800) && time < marks.at(i).madeAt.addSecs(-1800);
        });
        const int missing = int((seconds + 1800) / 3600) - 1 - int(between);
        if (missing >= 1 && seconds > 2 * 3600 - 600)
            gaps.append({marks.at(i - 1).madeAt, marks.at(i).madeAt, missing});
    }
    return gaps;
}

} // namespace

QString TimelineLane::describe() const
{
    int sound = 0;
    int bad = 0;
    for (const TimelineMark &one : marks) {
        sound += isSound(one.state) ? 1 : 0;
        bad += isBad(one.state) ? 1 : 0;
    }
    QString text = TimelineWords::tr("%1: %n backup(s)", nullptr, int(marks.size())).arg(name);
    text += u", "_s + TimelineWords::tr("%n of them sound", nullptr, sound);
    if (bad > 0)
        text += u", "_s + TimelineWords::tr("%n damaged", nullptr, bad);
    for (const TimelineGap &gap : gaps)
        text += u"; "_s + TimelineWords::tr("none between %1 and %2").arg(exactWords(gap.from), exactWords(gap.to));
    return text;
}

TimelineData arrangeTimeline(const QList<const BackupRow *> &rows, const QDateTime &now)
{
    TimelineData data;
    const qint64 tomorrow = now.addDays(1).toMSecsSinceEpoch();
    const BackupRow *newest = nullptr;
    const BackupRow *oldest = nullptr;
    for (const BackupRow *row : rows) {
        if (row->made == 0 || row->made > tomorrow)
            continue;
        if (!newest)
            newest = row;
        oldest = row;
    }
    if (!newest)
        return data;
    const QDate newestDay = newest->backup.madeAt.date();
    data.lastDay = newestDay.daysTo(now.date()) < maxDays ? now.date() : newestDay;
    const qint64 span = qBound(qint64(minDays), oldest->backup.madeAt.date().daysTo(data.lastDay) + 1, qint64(maxDays));
    data.firstDay = data.lastDay.addDays(1 - span);
    const qint64 from = data.firstDay.startOfDay().toMSecsSinceEpoch();
    const qint64 to = data.lastDay.endOfDay().toMSecsSinceEpoch();

    // Beside schedules, what was made by hand shares one row; without any, each type has its own.
    const bool scheduled = std::ranges::any_of(rows,
                                               [](const BackupRow *row) { return kindOf(row->backup) <= Weekly; });
    std::array<TimelineLane, LaneCount> lanes;
    for (int i = 0; i < LaneCount; ++i)
        lanes[size_t(i)].name = nameOf(LaneId(i));
    for (auto it = rows.crbegin(); it != rows.crend(); ++it) {
        const Backup &backup = (*it)->backup;
        if ((*it)->made == 0 || (*it)->made > to)
            continue;
        if ((*it)->made < from) {
            ++data.beforeCount;
            continue;
        }
        const LaneId kind = kindOf(backup);
        lanes[size_t(scheduled && kind > Weekly ? Other : kind)].marks.append(
            {formOf(kind), backup.path, backup.madeAt, backup.integrity.state,
             TimelineWords::tr("%1, %2: %3")
                 .arg((*it)->kind, momentWords(backup.madeAt, now), stateLabel(backup.integrity.state))});
    }
    QList<QDateTime> fills;
    for (const LaneId id : {Daily, Weekly, Full}) {
        for (const TimelineMark &mark : lanes[size_t(id)].marks)
            fills.append(mark.madeAt);
    }
    for (int i = 0; i < LaneCount; ++i) {
        TimelineLane &lane = lanes[size_t(i)];
        if (lane.marks.isEmpty())
            continue;
        if (isHourlySeries(i, lane.marks))
            lane.gaps = gapsOf(lane.marks, fills);
        data.lanes.append(lane);
    }
    return data;
}

} // namespace bt2c
