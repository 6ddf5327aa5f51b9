#pragma once

#include "core/backup/catalogue.h"
#include "core/site/sitelayout.h"
#include "core/support/clock.h"
#include "core/support/control.h"

namespace bt2c {

class EngineSource;
class Ledger;
class ValidatorGuard;

/// What operations need from outside, handed in so that a test can replace it. None is owned; all but the clock may be
/// null.
struct Services
{
    const Clock *clock = nullptr;
    Ledger *ledger = nullptr;
    ValidatorGuard *validator = nullptr;
    EngineSource *engines = nullptr;   ///< asked only where a volume is concerned
};

enum class RestoreOnly { Everything, Data, Config };

struct RestoreParams
{
    QString archive;
    QString siteDirectory;
    RestoreOnly only = RestoreOnly::Everything;
    /// Where `data` goes instead of `<site>/data`, when the validator has it in a volume.
    std::optional<VolumeHome> volume;
    /// Go on although the archive is not sound (what is readable and safe is restored) or the validator runs (it is
    /// stopped, and started afterwards). Never lifts the rule that nothing is written outside the site.
    bool force = false;
};

/// One top-level folder that a restore replaces.
struct RestoreTarget
{
    QString name;             ///< "data" or "config"
    QString path;             ///< the real folder, links resolved; the name of a volume
    bool exists = false;
    bool inVolume = false;
    bool operator==(const RestoreTarget &) const = default;
};

/// What a restore would do, found out without touching anything.
struct RestorePlan
{
    Backup backup;
    VerifyReport check;                    ///< the deep check the plan stands on
    QString siteDirectory;
    QList<RestoreTarget> targets;
    qint64 bytesNeeded = 0;
    qint64 bytesFree = 0;
    std::optional<qint64> liveHeight;      ///< as far as the site's own files tell
    std::optional<bool> validatorRunning;  ///< empty: could not be asked
    QString previousDirectory;             ///< where the former data will stay
    std::optional<VolumeHome> volume;      ///< where the chain goes, as the params had it
    QList<Error> objections;               ///< why restore() would refuse without force; empty: it would go on
};

struct RestoreReport
{
    IntegrityState state = IntegrityState::Unverified;   ///< of the archive
    qint64 entries = 0;
    qint64 bytes = 0;
    QStringList replaced;          ///< "data", "config"
    QString previous;              ///< folder that keeps the former data; empty when there was none
    QString previousInVolume;      ///< "VOLUME/FOLDER" that keeps the former data, when it lay in a volume
    QList<Error> notices;          ///< what could not be set, was left out, or could not be read
    bool validatorStarted = false; ///< it was stopped for the restore and is running again
    double seconds = 0;
};

/// Reads the archive (unless a deep check of the same bytes is on record), the site and the free space.
/// Errors: Missing, PermissionDenied, ReadFailed, InvalidArgument, Cancelled.
[[nodiscard]] Result<RestorePlan> planRestore(const RestoreParams &params, const Services &services, Control &control);

/// Stage beside the target, checking the archive in the same reading → fsync → read back → journal → exchange by rename
/// → fsync → journal closed. Killed at any instant, recoverInterrupted() finds the site whole and finishes or undoes
/// it. Only the folders that the archive holds are touched. The former data stays in RestoreReport::previous.
///
/// Errors: those of the plan; Corrupt, Truncated, ChecksumMismatch, Unsafe, Empty, NoChecksum (not sound, and not
/// forced); ValidatorRunning; TooLittleSpace; NoSpace, WriteFailed (live data untouched); Busy; Unfinished; Cancelled.
[[nodiscard]] Result<RestoreReport> restore(const RestoreParams &params, const Services &services, Control &control);

struct RollbackReport
{
    QStringList broughtBack;       ///< "data", "config"
    QString setAside;              ///< folder that now keeps what the restore had put there
    QString setAsideInVolume;      ///< "VOLUME/FOLDER", when it was put into a volume
    QDateTime restoredAt;          ///< when the restore that was taken back was made
    QString archive;               ///< what had been restored
    double seconds = 0;
};

/// A restore that can be taken back.
struct UndoableRestore
{
    QString previous;              ///< the pre_restore_backup_… folder
    QString archive;
    QDateTime restoredAt;
    QStringList folders;
};

/// The restores of @p siteDirectory that can be taken back, newest first.
[[nodiscard]] QList<UndoableRestore> undoableRestores(const QString &siteDirectory);

/// Takes the newest restore back: exchanges what is live with the former data by rename, journalled as a restore is.
/// What was live stays in RollbackReport::setAside. Errors: NothingToUndo, ValidatorRunning (unless @p force), Busy,
/// WriteFailed, Unfinished.
[[nodiscard]] Result<RollbackReport> rollback(const QString &siteDirectory, bool force, const Services &services,
                                              Control &control);

/// What was done about a restore or rollback that had been interrupted.
struct RecoveredRestore
{
    QString siteDirectory;
    QString archive;
    bool finished = false;         ///< true: carried to its end; false: undone, the site is as it was before
    QString previous;              ///< when finished: where the former data stays
};

/// Finds unfinished journals of @p siteDirectory and finishes or undoes each. Does nothing (and reports nothing) while
/// the operation is still running in another process. Errors: Unfinished, PermissionDenied, WriteFailed.
[[nodiscard]] Result<QList<RecoveredRestore>> recoverInterrupted(const QString &siteDirectory,
                                                                 const Services &services);

} // namespace bt2c
