#pragma once

#include "ui/activity/activityrow.h"

namespace bt2c {

/// What is left of something that was done: what is kept of the former data, and whether it can be taken back.
struct Aftermath
{
    QString kept;                  ///< a sentence; may be empty
    bool undoable = false;
    QString whyNot;                ///< a sentence, where one might expect that it could be undone; may be empty
    bool operator==(const Aftermath &) const = default;
};

/// Looks at the disk: not for the window's thread.
[[nodiscard]] Aftermath aftermathOf(const ActivityRow &row, const QString &siteDirectory);

/// What a sheet says before something is taken back.
struct UndoWords
{
    QString title;
    QString intro;
    QString replaced;
    QString by;
    QString validator;
    QString kept;
    QString again;                 ///< how it can be had back afterwards
};
[[nodiscard]] UndoWords undoWords(const ActivityRow &row, const QDateTime &now);

} // namespace bt2c
