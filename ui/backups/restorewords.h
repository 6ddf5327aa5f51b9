#pragma once

#include "core/backup/restore.h"

namespace bt2c {

/// One of the three boxes of the restore sheet.
struct RestoreBox
{
    QString label;
    QString figure;
    QString text;
};

/// "Is replaced", "By this backup", "You lose". What is not known says so.
[[nodiscard]] QList<RestoreBox> restoreBoxes(const RestorePlan &plan, const QDateTime &now);

struct RestoreFact
{
    QString label;
    QString value;
    QString path;       ///< a place that belongs to it; may be empty
};
/// "Into", "Space", "Not touched", "Kept".
[[nodiscard]] QList<RestoreFact> restoreFacts(const RestorePlan &plan);

/// How it will go, in a sentence or two.
[[nodiscard]] QString restoreIntro(const RestorePlan &plan);

/// Whether all that stands against the plan can be overruled by the operator.
[[nodiscard]] bool canForce(const RestorePlan &plan);
/// What overruling means, beside the box to tick.
[[nodiscard]] QString forceWords(const RestorePlan &plan);

/// "data and config".
[[nodiscard]] QString folderWords(const QStringList &names);

} // namespace bt2c
