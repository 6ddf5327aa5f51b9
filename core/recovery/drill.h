#pragma once

#include "core/recovery/recovery.h"

namespace bt2c {

struct DrillParams
{
    QString archive;
    Site site;                     ///< whose validator image is booted; it is not touched
    /// A folder in which the scratch place is made; empty: the backups' own disk, where it may be written.
    QString scratchParent;
    bool boot = true;              ///< boot a throwaway container, where an engine and the validator's image are there
};

struct DrillReport
{
    IntegrityState state = IntegrityState::Unverified;   ///< of the archive, read in full
    qint64 entries = 0;
    qint64 bytes = 0;
    qint64 compared = 0;           ///< files whose restored content equals the archive's
    bool booted = false;
    QString notBooted;             ///< why it was not; translated, empty where it was
    std::optional<qint64> height;  ///< as the throwaway node told it, or the scratch data's own files
    QString remark;                ///< what could not be asked of a node that runs. Translated; mostly empty
    QStringList leftBehind;        ///< what was made and could not be removed again; the next drill tries
    QStringList nodeLog;           ///< the last lines of the throwaway node
    double restoreSeconds = 0;
    double bootSeconds = 0;
    double seconds = 0;            ///< from the beginning to the answer: the measured time to recover
    QDateTime at;
};

/// Restores @p params.archive into a scratch place, compares every file with the archive, and boots the validator's own
/// image on it with no network. Never touches the site, its containers or its volumes; everything made for it is
/// removed again, also what an earlier drill that was killed left behind. Recorded in the ledger as kind "drill", with
/// what was measured.
///
/// Errors: those of a check (Corrupt, Truncated, ChecksumMismatch, Unsafe, Empty, NoChecksum, …: the drill failed for
/// that reason), TooLittleSpace, WriteFailed (a file came out differently), External (the node ended, or could not run
/// on it: detail is its last word), TimedOut (it did not answer in 120 s), Busy, Cancelled, the engine's.
[[nodiscard]] Result<DrillReport> runDrill(const DrillParams &params, const RecoveryServices &services,
                                           const StepWatcher &watcher, Control &control);

/// The newest drill of an archive that the ledger knows, passed or not.
struct DrillProof
{
    QDateTime at;
    bool passed = false;
    bool booted = false;
    double seconds = 0;
    std::optional<qint64> height;
    bool operator==(const DrillProof &) const = default;
};
/// Newest drill of each archive of @p directory, by file name; one whose archive has changed since is left out.
[[nodiscard]] QHash<QString, DrillProof> drillProofs(Ledger &ledger, const QString &directory);

} // namespace bt2c
