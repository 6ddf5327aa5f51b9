#pragma once

#include "core/backup/extract.h"
#include "core/backup/repair.h"

namespace bt2c {

/// What the sheet asks for, before the disk was looked at.
struct RepairWish
{
    QString archive;
    QStringList folders; ///< to look for other backups in, besides the archive's own
    QString site; ///< folder of the site; empty: there is none
};

/// The backups and the live data to take pieces from. Reads folders: not for the window's thread.
[[nodiscard]] RepairParams sourcesOf(const RepairWish &wish);

struct Rescued
{
    QString folder; ///< that was made for it
    Result<RescueReport> report;
};
/// rescueArchive() into a new folder below @p parent, named after the archive; written to @p ledger.
[[nodiscard]] Rescued rescueBelow(const QString &parent, const QString &archive, Ledger *ledger, Control &control);

} // namespace bt2c
