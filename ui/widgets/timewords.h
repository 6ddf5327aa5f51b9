#pragma once

#include <QDateTime>
#include <QString>

namespace bt2c {

/// How long ago: "just now", "43 min", "2 h", "3 d", "5 weeks".
[[nodiscard]] QString ageWords(const QDateTime &then, const QDateTime &now);

/// ageWords() as part of a sentence: "just now", "43 min ago".
[[nodiscard]] QString agoWords(const QDateTime &then, const QDateTime &now);

/// "Today 15:00", "Thu 19 Nov 00:00", "Sat 22 Mar 2025 00:00".
[[nodiscard]] QString momentWords(const QDateTime &then, const QDateTime &now);

/// The whole date and time, to the second.
[[nodiscard]] QString exactWords(const QDateTime &then);

/// "18,405".
[[nodiscard]] QString numberWords(qint64 number);

} // namespace bt2c
