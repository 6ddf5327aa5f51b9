#pragma once

#include "core/backup/compare.h"
#include "ui/widgets/badge.h"

namespace bt2c {

/// "added", "removed", "changed", "grown", "attributes".
[[nodiscard]] QString differenceWords(Difference difference);
/// The sign that goes with the word.
[[nodiscard]] BadgeLook lookOf(Difference difference);

/// The sizes before and after; "–" for what has none. Where both would read alike the second is the change: "+412 B".
[[nodiscard]] std::pair<QString, QString> sizeWords(const ComparedEntry &entry);
/// From which byte on it differs: "1,048,576"; empty where that is not known, or the first.
[[nodiscard]] QString fromWords(const ComparedEntry &entry);
/// All of it in a sentence, as a screen reader tells it.
[[nodiscard]] QString sentenceOf(const ComparedEntry &entry);

/// "same: 60, grown: 1"; "Nothing differs; entries: 60".
[[nodiscard]] QString summaryWords(const CompareSummary &summary);

} // namespace bt2c
