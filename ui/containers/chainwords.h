#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/badge.h"

namespace bt2c {

/// The chain's condition as an operator would say it aloud.
struct ChainWords
{
    BadgeLook look;
    QString headline;      ///< "Chain is alive at height 18,405"
    QString detail;        ///< "Last block 2 min ago, one every 5 min · mainnet · 1,001 staked"
};
[[nodiscard]] ChainWords chainWords(const SiteSnapshot &snapshot, const QDateTime &now);

/// "from 18,100 at 12:10 to 18,405 at 15:43"; empty where there is no trend.
[[nodiscard]] QString trendWords(const QList<ChainSample> &heights);

} // namespace bt2c
