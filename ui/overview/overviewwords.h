#pragma once

#include "core/guard/standinglook.h"

namespace bt2c {

/// A figure and what it means.
struct FigureWords
{
    QString figure;                ///< "–" where it is not known
    QString words;
};

[[nodiscard]] FigureWords pointWords(const StandingReport &report);
[[nodiscard]] FigureWords timeWords(const StandingFacts &facts, const StandingReport &report);
[[nodiscard]] FigureWords nextRunWords(const StandingFacts &facts);
[[nodiscard]] FigureWords chainWords(const SiteSnapshot &snapshot, const std::optional<qint64> &height,
                                     const QDateTime &now);

} // namespace bt2c
