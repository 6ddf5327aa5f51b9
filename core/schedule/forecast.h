#pragma once

#include "core/schedule/cronexpression.h"

#include <QDateTime>
#include <QTimeZone>

namespace bt2c {

/// One run that is to be expected.
struct CronRun
{
    QDateTime at; ///< the start of its minute, in the forecast's zone
    bool shifted = false; ///< its own time is skipped by the clock; it runs right after the change
    bool notOnBattery = false; ///< left out while the machine runs on battery

    bool operator==(const CronRun &) const = default;
};

/// The runs of a span in order of time. Days that are alike share one list, so that a year of every minute stays small.
class CronRuns
{
public:
    [[nodiscard]] qsizetype size() const { return count; }
    [[nodiscard]] bool isEmpty() const { return count == 0; }
    [[nodiscard]] CronRun at(qsizetype index) const;
    /// Seconds since the epoch.
    [[nodiscard]] qint64 secondsAt(qsizetype index) const;
    [[nodiscard]] QList<CronRun> first(qsizetype number) const;

    /// Calls @p visit with each run's seconds since the epoch.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (const Block &block : blocks) {
            for (const qint32 offset : patterns.at(block.pattern))
                visit(block.start + offset);
        }
    }

private:
    friend class CronForecast;
    struct Block
    {
        qint64 start;
        qsizetype before; ///< runs in earlier blocks
        qsizetype pattern;
    };
    void append(qint64 start, qsizetype pattern);

    QTimeZone zone;
    bool notOnBattery = false;
    qsizetype count = 0;
    QList<Block> blocks;
    QList<QList<qint32>> patterns; ///< seconds from the start of a block
    QList<qint64> shifted;
};

/// When an expression's job runs, with changes of the clock as its dialect treats them:
/// macOS goes by the clock on the wall, so that what it skips does not run and what comes twice runs twice. Debian and
/// cronie do so for jobs with '*' in minutes or hours; others run once: right after the change where their time is
/// skipped, and not again where it comes twice. Changes of more than three hours go by the clock everywhere.
class CronForecast
{
public:
    CronForecast(const CronExpression &schedule, const QTimeZone &place, bool skippedOnBattery = false);

    /// Runs from @p from on and before @p to; at most 400 years of them.
    [[nodiscard]] CronRuns between(const QDateTime &from, const QDateTime &to) const;
    /// The first run after @p after; empty for one that never runs, at the start of the machine or at random times.
    [[nodiscard]] std::optional<CronRun> next(const QDateTime &after) const;
    [[nodiscard]] QList<CronRun> next(const QDateTime &after, qsizetype number) const;
    /// The last run before @p before.
    [[nodiscard]] std::optional<CronRun> previous(const QDateTime &before) const;

private:
    struct Segment;
    [[nodiscard]] QList<Segment> segments(qint64 from, qint64 to) const;
    [[nodiscard]] CronRuns within(qint64 from, qint64 to) const;
    void resolve(qint64 local, const QList<Segment> &clock, QList<qint64> &times, QList<qint64> &shifted) const;
    [[nodiscard]] bool isPredictable() const;

    CronExpression expression;
    QTimeZone zone;
    bool notOnBattery;
    bool runsOnce; ///< fixed times where the dialect looks after daylight saving
    QList<qint32> minutesOfDay; ///< in seconds
};

/// What becomes of a run while the machine sleeps.
enum class SleepFate { Awake, CaughtUp, Lost };

/// Sleep from @p asleep to @p woken as the dialect deals with it: macOS catches up after at most ten minutes; Debian
/// and cronie after five, and with fixed times after three hours.
[[nodiscard]] SleepFate fateAsleep(const CronExpression &expression, const QDateTime &run, const QDateTime &asleep,
                                   const QDateTime &woken);

} // namespace bt2c
