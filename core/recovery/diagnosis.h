#pragma once

#include "core/recovery/recovery.h"

#include <chrono>

namespace bt2c {

enum class FindingState { Good, Bad, Warning, Unknown };

/// What is wrong, in the order in which it matters.
enum class Cause {
    None,                  ///< healthy
    EngineDown,            ///< not installed, not running, not permitted, no answer
    UnfinishedRestore,
    UnfinishedRecovery,
    FullDisk,
    ComposeFileMissing,    ///< and no containers to start
    ContainersMissing,     ///< never created, or taken down
    MissingVolume,
    EmptyVolume,           ///< or an empty folder: a fresh chain, or none
    WrongRights,           ///< the node may not read or write its data
    PortTaken,
    OutOfMemory,
    DataDamaged,           ///< as the log says, or the files
    RestartLoop,           ///< for no reason that could be told
    ContainersStopped,     ///< by a shutdown, a kill, or by hand
    ChainStalled,
    ChainBehind,           ///< below what it was before
    NodeStarting,
    NoAnswer,              ///< it runs and does not answer
    BackupDiskMissing,     ///< the folder of backups is not there
    NoBackup,              ///< healthy otherwise, and could not be recovered
};

/// "engine-down"; stable, for JSON and tests.
[[nodiscard]] QString causeToken(Cause cause);

/// One thing that was looked at.
struct Finding
{
    /// "engine", "validator", "services", "volume", "log", "chain", "ports", "disk", "compose", "backups",
    /// "backup-disk", "restore", "rights", "memory"; stable.
    QString id;
    QString title;                 ///< "Chain". Translated
    FindingState state = FindingState::Unknown;
    QString words;                 ///< "no answer on port 8081". Translated
    QJsonObject evidence;
    bool operator==(const Finding &) const = default;
};

enum class Confidence { Certain, Likely, Guess };

/// One of the procedures, and what it would mean now.
struct RecoveryWay
{
    QString procedure;             ///< id
    QString title;
    QString section;
    bool recommended = false;
    bool possible = true;          ///< false: `words` say why not
    QString words;                 ///< what it costs, or why it would not help. Translated
    QString danger;                ///< what it destroys, by exact name; empty: nothing. Translated
    std::optional<qint64> seconds; ///< about how long it takes
    bool operator==(const RecoveryWay &) const = default;
};

struct Diagnosis
{
    QDateTime at;
    double seconds = 0;
    Cause cause = Cause::None;
    Confidence confidence = Confidence::Certain;
    QString statement;             ///< "The chain data is damaged". Translated
    QString explanation;           ///< one or two sentences. Translated
    /// Where no procedure helps: what does ("Start Docker Desktop"). Translated; may be empty.
    QString nextStep;
    QStringList reasons;           ///< Translated
    /// The recommended one first; none recommended where the site is healthy or no procedure helps.
    QList<RecoveryWay> ways;
    QList<Finding> findings;
    /// The newest that holds a chain and is not known to be bad; its integrity says whether it was checked.
    std::optional<Backup> newestSound;
    std::optional<qint64> liveHeight;      ///< the highest known
    std::optional<OpenRecovery> open;      ///< to go on with first

    [[nodiscard]] bool healthy() const { return cause == Cause::None; }
    [[nodiscard]] const RecoveryWay *recommended() const;
};

/// How a diagnosis looks; tests set it.
struct DiagnosisSettings
{
    std::chrono::milliseconds limit{4600};   ///< for all looks together
    /// Where disks are mounted that come and go; empty: the system's usual places.
    QStringList mountParents;
};

/// Looks at everything at once, each look bounded in time: under 5 s where something hangs, and nothing is changed.
/// Cancelled: what is known by then.
[[nodiscard]] Diagnosis diagnose(const Site &site, const RecoveryServices &services, Control &control,
                                 const DiagnosisSettings &settings = {});

[[nodiscard]] QJsonObject toJson(const Diagnosis &diagnosis);

} // namespace bt2c
