#pragma once

#include "core/recovery/procedure.h"
#include "core/site/site.h"

#include <QDateTime>
#include <QJsonObject>

namespace bt2c {

enum class StepState { Waiting, Running, Done, Failed, Skipped };

/// A line that a step wrote.
struct StepLine
{
    QDateTime at;
    QString text;
    bool operator==(const StepLine &) const = default;
};

/// What came of one step, in the order of the procedure.
struct StepRecord
{
    QString step;                          ///< id
    StepState state = StepState::Waiting;
    int attempts = 0;
    QDateTime startedAt;                   ///< of the last attempt
    QDateTime endedAt;
    QString result;                        ///< "height 1,234 after 12 s". Translated when it was made
    QString skipReason;
    std::optional<Error> error;            ///< of the last attempt
    QList<StepLine> output;                ///< the last maxLines of them
    QJsonObject evidence;                  ///< measured figures, for the report and for going on after a kill

    static constexpr qsizetype maxLines = 500;
    bool operator==(const StepRecord &) const = default;
};

enum class RecoveryOutcome {
    Open,          ///< under way, or was killed: goes on with the first step that is neither done nor skipped
    Recovered,     ///< every step was done, or skipped with a reason
    Stopped,       ///< the operator ended it here
    Undone,
};

/// One carrying-out of a procedure, on the disk before and after each step. A file of its own in the user's data
/// folder, since the site's own disk may be the one that died.
struct RecoveryJournal
{
    QString id;                            ///< "20261124_154300_3f2a": also the file's name
    Procedure procedure;                   ///< as it was when this began
    Site site;
    StepNames names;
    QString startedBy;                     ///< "window" or "command line", with its pid
    QDateTime startedAt;
    QDateTime endedAt;                     ///< invalid while open
    RecoveryOutcome outcome = RecoveryOutcome::Open;
    QString cause;                         ///< what the diagnosis said, a sentence; may be empty
    QStringList reasons;
    QString backup;                        ///< archive to restore; empty: not chosen yet
    QString backupSha256;
    std::optional<qint64> backupHeight;
    QDateTime backupMadeAt;
    std::optional<qint64> liveHeight;      ///< the highest that the chain is known to have had before
    std::optional<qint64> blockSeconds;
    std::optional<qint64> heightAfter;     ///< as the node told it in the end
    QString chainVolume;                   ///< real name; empty: the chain is in a folder
    QString safetyArchive;                 ///< made before the chain was removed
    QString previous;                      ///< where a restore keeps the former data, or where the removed folder is
    QString previousInVolume;              ///< "VOLUME/FOLDER"
    bool restoredChain = false;            ///< a restore was made and can be taken back with rollback()
    QJsonObject place;                     ///< what the site was like, for the runner when its containers are gone
    QJsonObject undo;                      ///< of taking it back, once that was begun
    QList<StepRecord> steps;

    bool operator==(const RecoveryJournal &) const = default;
};

[[nodiscard]] QString outcomeToken(RecoveryOutcome outcome);   ///< "open", "recovered", "stopped", "undone"
[[nodiscard]] QString stepStateToken(StepState state);         ///< "waiting", …

/// Where journals lie: `recoveries` beside the ledger at @p ledgerPath.
[[nodiscard]] QString recoveryFolder(const QString &ledgerPath);

/// Durably replaces the journal's file. Errors: NoSpace, PermissionDenied, WriteFailed.
[[nodiscard]] Result<void> writeRecoveryJournal(const QString &folder, const RecoveryJournal &journal);
/// Errors: Missing, PermissionDenied, ReadFailed, TooLarge, Corrupt (detail says where).
[[nodiscard]] Result<RecoveryJournal> readRecoveryJournal(const QString &folder, const QString &id);
/// Of @p siteDirectory, or of every site where it is empty; newest first. What cannot be read is left out.
[[nodiscard]] QList<RecoveryJournal> recoveryJournals(const QString &folder, const QString &siteDirectory = {});
/// What it says in full, for `--json`.
[[nodiscard]] QJsonObject toJson(const RecoveryJournal &journal);

/// The report of a recovery, finished or not: what was found, done and measured, with times. Translated.
[[nodiscard]] QString recoveryReport(const RecoveryJournal &journal);   ///< Markdown

} // namespace bt2c
