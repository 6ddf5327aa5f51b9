#pragma once

#include "ui/schedule/weeklayout.h"

namespace bt2c {

/// "03:30"; of the 24 hours of a day.
[[nodiscard]] QString clockWords(int minuteOfDay);

/// "every minute", "every 15 minutes", "5 runs": what a mark of several runs stands for.
[[nodiscard]] QString repeatWords(const RunGroup &runs);

/// "Daily backup, Sunday 03:30": what a screen reader says.
[[nodiscard]] QString markName(const WeekLayout &layout, const WeekMark &mark, const QList<WeekJob> &jobs);

/// What else there is to know of a mark, in lines: the schedule in words, a collision with @p meeting, and so on.
[[nodiscard]] QStringList markFacts(const WeekMark &mark, const QList<WeekJob> &jobs, const QList<int> &meeting);

/// Why a mark cannot be moved whereto ever; empty: it can.
[[nodiscard]] QString whyFixed(const WeekMark &mark, const QList<WeekJob> &jobs);

} // namespace bt2c
