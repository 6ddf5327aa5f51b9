#pragma once

#include "core/backup/damage.h"
#include "core/backup/restore.h"

namespace bt2c {

struct RepairParams
{
    QString archive;
    QStringList siblings;       ///< archives to take pieces from, or all of it; the archive itself is passed over
    QString liveSite; ///< the folder with data/ and config/, for files that did not change since; empty: not used
};

/// What can be had of a damaged archive, before anything is written.
struct RepairPlan
{
    enum class Outlook {
        Sound,           ///< nothing is wrong with it
        Whole,           ///< there is a source for every piece
        Partly,          ///< some pieces are nowhere to be had
        NotSeekable,     ///< it has no pieces that could be exchanged, and there is no other copy of it
        NotProvable,     ///< no checksum says what it was
    };
    Outlook outlook = Outlook::NotSeekable;
    qint64 pieces = 0;              ///< that are damaged
    qint64 bytes = 0;               ///< of the archive file, that they take
    qint64 fromItself = 0;          ///< of them, whose content is sound and only its description is not
    qint64 fromSiblings = 0;
    qint64 guessed = 0; ///< of those, known only by what stands before and behind them: the checksum will tell
    qint64 fromLive = 0;
    qint64 missing = 0;
    QStringList siblings;           ///< that pieces come from
    DamageReport damage;            ///< as it is now
};

/// Finds out what repairArchive() would do. Errors: Missing, PermissionDenied, ReadFailed, Changed, Cancelled.
[[nodiscard]] Result<RepairPlan> planRepair(const RepairParams &params, Control &control);

struct RepairReport
{
    RepairPlan plan;
    bool repaired = false;          ///< it is again, byte for byte, what its checksum says
    double seconds = 0;
};

/// Mends the archive: writes it anew beside itself with the damaged pieces exchanged, and puts that in its place only
/// when its SHA-256 is the one in the `.sha256`, and what was written reads back. Otherwise nothing is changed:
/// `repaired` is false. Holds the archive's folder meanwhile. Errors: those of planRepair(), Busy, NoSpace,
/// WriteFailed.
[[nodiscard]] Result<RepairReport> repairArchive(const RepairParams &params, const Services &services,
                                                 Control &control);

/// The other archives in the folder of @p archive, newest first: what repairs take from unless told otherwise.
[[nodiscard]] QStringList siblingsOf(const QString &archive);

} // namespace bt2c
