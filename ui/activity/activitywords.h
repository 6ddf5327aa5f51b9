#pragma once

#include "ui/activity/activityrow.h"

namespace bt2c {

/// "15:43:00" today, "Thu 19:20" within a week, "12 Nov 09:15" before, with the year where it is another.
[[nodiscard]] QString whenWords(qint64 milliseconds, const QDateTime &now);
/// "1 min 44 s"; "–" where it is not known.
[[nodiscard]] QString tookWords(const ActivityRow &row, const QDateTime &now);

/// "hourly 15:00" or "daily 19 Nov": an archive as part of a line; @p at: the moment it is told from.
[[nodiscard]] QString archiveWords(const QString &archive, const QString &schedule, const QDateTime &at);

/// What an operation was, without its subject: "Backup", "Prune"; for a kind that is not known, its name.
[[nodiscard]] QString kindWords(const QString &kind);
/// "Disk full", "Damaged": a failure in two or three words, for a badge.
[[nodiscard]] QString failureWords(ErrorCode code);

/// "Recovery 2.2, today 15:43".
[[nodiscard]] QString titleOf(const ActivityRow &row, const QDateTime &now);
/// What came of it, in whole sentences.
[[nodiscard]] QString sentencesOf(const ActivityRow &row);

/// A step of a recovery, as the detail pane lists it.
struct ActivityStep
{
    QString title;
    StepState state = StepState::Waiting;
    double seconds = -1;
    QString words;                 ///< result, reason or error; may be empty
};
[[nodiscard]] QList<ActivityStep> stepsOf(const ActivityRow &row);

/// Evidence in words.
struct ActivityFact
{
    QString label;
    QString value;
    QString full;                  ///< where the value is cut short
    bool operator==(const ActivityFact &) const = default;
};
[[nodiscard]] QList<ActivityFact> factsOf(const ActivityRow &row);

} // namespace bt2c
