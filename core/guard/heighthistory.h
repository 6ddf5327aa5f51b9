#pragma once

#include "core/guard/standing.h"

namespace bt2c {

/// How high the chain was, as far as backups tell, and how high it should be.
struct HeightHistory
{
    struct Point
    {
        QDateTime at;
        qint64 height = 0;
        bool operator==(const Point &) const = default;
    };
    QList<Point> points;                     ///< oldest first; the last one is the chain's own, where it is known
    /// What the first point and the chain's own pace lead one to expect at the last; empty: the pace is not known.
    std::optional<double> expected;
};

/// Of the last @p days. Backups whose height was not noted say nothing. A pure function.
[[nodiscard]] HeightHistory heightHistory(const StandingFacts &facts, int days);

/// "8,412 blocks in 14 days, of about 8,640 to be expected." Empty with fewer than two points. Translated.
[[nodiscard]] QString describe(const HeightHistory &history);

} // namespace bt2c
