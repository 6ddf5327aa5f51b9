#pragma once

#include "core/support/result.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace bt2c {

/// What a step does: each is the same function of core that the pages use.
enum class StepAction {
    ListContainers,   ///< the engine answers, and says how the site's containers are
    ComposeUp,        ///< up -d; a site without a compose file: its containers are started
    ComposeDown,      ///< down; volumes stay
    StopValidator,
    StartValidator,
    ListBackups,      ///< the backups there are, and which of them are sound
    /// Reads all of the chosen backup unless that was done lately; chooses the newest sound one where none is.
    VerifyBackup,
    RestoreBackup,
    CheckChain,       ///< waits for the node to answer, to reach the height it should have, and to grow
    SafetyArchive,    ///< what the chain's volume or folder holds now, as far as it can be read, into an archive
    RemoveChain,      ///< removes the chain's volume; a folder is set aside
    FollowLogs,       ///< shows the validator's log until the node answers
    Drill,            ///< restores into a scratch place, compares, and boots a throwaway container
    Manual,           ///< a person does it and says so
};

/// "compose-up"; stable, as procedure files have it.
[[nodiscard]] QString actionToken(StepAction action);
[[nodiscard]] std::optional<StepAction> actionFromToken(QStringView token);
/// Whether it may lose something that cannot be had back from the site itself.
[[nodiscard]] bool destroys(StepAction action);

struct ProcedureStep
{
    QString id;                    ///< "restore"; unique within its procedure
    StepAction action = StepAction::Manual;
    QString title;                 ///< "Restore the newest sound backup"
    QString why;
    QString command;               ///< the equivalent shell command, as the document has it; it alone may hold {names}
    QString success;               ///< what success looks like
    QString failure;               ///< what to do when it fails
    bool destroys = false;
    bool optional = false;         ///< may fail without stopping what follows
    QStringList needs;             ///< ids of steps that have to be done before
    bool operator==(const ProcedureStep &) const = default;
};

/// A documented way back, as data. Source: RECOVERY_PROCEDURE, section 2 and 5.1.
struct Procedure
{
    QString id;                    ///< "corrupted-data"
    QString section;               ///< "2.2"; may be empty
    QString title;
    QString summary;               ///< one sentence: when it is the right one
    QString alternative;           ///< id of the procedure to turn to when this one does not help; may be empty
    QString file;                  ///< where it was read; empty or ":/…": built in
    QList<ProcedureStep> steps;
    bool operator==(const Procedure &) const = default;
};

namespace procedures {
inline constexpr QLatin1StringView unexpectedShutdown("unexpected-shutdown");   ///< 2.1
inline constexpr QLatin1StringView corruptedData("corrupted-data");             ///< 2.2
inline constexpr QLatin1StringView noBackup("no-backup");                       ///< 2.3
inline constexpr QLatin1StringView restoreDrill("restore-drill");               ///< 5.1
}

/// What is wrong with a procedure file, and where.
struct ProcedureProblem
{
    QString file;
    QString step;                  ///< id, or "step 3" where it has none; empty: of the whole procedure
    QString field;                 ///< "action"; empty: of the whole file
    QString words;                 ///< a sentence. Translated
    bool operator==(const ProcedureProblem &) const = default;
};

struct ProcedureSet
{
    QList<Procedure> procedures;   ///< in the order of the document, then the site's own by id
    QList<ProcedureProblem> problems;

    [[nodiscard]] const Procedure *find(QAnyStringView id) const;
    /// What is wrong with the site's own version of @p id, which would be in the file ID.json.
    [[nodiscard]] QList<ProcedureProblem> problemsOf(QAnyStringView id) const;
};

/// Reads one procedure file (JSON, schema 1; docs/procedures.md). Total: any bytes give a procedure or at least one
/// problem. At most 256 KiB, 64 steps. Texts stay as they are in the file.
[[nodiscard]] std::expected<Procedure, QList<ProcedureProblem>> parseProcedure(const QByteArray &json,
                                                                               const QString &file);
[[nodiscard]] QByteArray formatProcedure(const Procedure &procedure);

/// The built-in procedures, translated, and over them the site's own, from `<site>/procedures/*.json`. A file of the
/// site that is not sound is named in `problems` and does not replace the built-in one. A file is named ID.json after
/// its procedure; at most 64 are read, regular files only.
[[nodiscard]] ProcedureSet loadProcedures(const QString &siteDirectory);

/// The site's real names for what stands in braces: "validator" → "bt2c_validator".
using StepNames = QMap<QString, QString>;
/// Every name that may stand in braces: site, compose_file, project, validator, volume, documented_volume, data,
/// status_url, backup, backup_dir, engine.
[[nodiscard]] QStringList knownStepNames();
/// @p text with the names filled in, quoted for the shell where they need it; one that is not known here stays as
/// "<volume>".
[[nodiscard]] QString filled(const QString &text, const StepNames &names);

} // namespace bt2c
