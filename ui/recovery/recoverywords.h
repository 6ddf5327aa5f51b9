#pragma once

#include "ui/recovery/recoverystatus.h"

namespace bt2c {

/// The texts of a step, with the site's names filled in.
struct StepWords
{
    QString title;
    QString why;
    QString command;
    QString success;
    QString failure;
};
[[nodiscard]] StepWords stepWords(const RecoveryJournal &journal, int step);

/// "Data corrupted or missing · procedure 2.2".
[[nodiscard]] QString procedureWords(const Procedure &procedure);
/// "procedure 2.2"; empty for one without a section.
[[nodiscard]] QString sectionWords(const QString &section);
/// "about 4 min", "about 11 hours".
[[nodiscard]] QString aboutWords(qint64 seconds);
/// What stands at the right of a step: how long it took, how far it is, that it was left out.
[[nodiscard]] QString asideOf(const RecoveryStatus &status, int step, const QDateTime &now);
/// "done", "running", … for a screen reader.
[[nodiscard]] QString stateWords(StepState state);
/// As it is shown: the running one runs, whatever the journal said last.
[[nodiscard]] StepState shownState(const RecoveryStatus &status, int step);

/// What is safe so far, in a sentence or two.
[[nodiscard]] QString safeWords(const RecoveryStatus &status);
/// "134 blocks, about 11 hours"; empty where it is not known.
[[nodiscard]] QString lossWords(const BackupOffer &offer);

/// One of the three boxes: the live chain, this backup, what is lost.
struct FigureBox
{
    QString label;
    QString figure;
    QString text;
};
/// @p offer: the backup that is looked at; null: the one that the journal names.
[[nodiscard]] QList<FigureBox> lossBoxes(const RecoveryJournal &journal, const BackupOffer *offer,
                                         const QDateTime &now);

/// "Recovered", "Stopped at step 4 of 6", "Undone"; and what that means.
struct OutcomeWords
{
    QString title;
    QString text;
};
[[nodiscard]] OutcomeWords outcomeWords(const RecoveryJournal &journal);
/// Where the former data is kept; empty: nothing was replaced.
[[nodiscard]] QString keptWords(const RecoveryJournal &journal);

} // namespace bt2c
