#pragma once

#include "core/backup/restore.h"
#include "core/offsite/repository.h"

namespace bt2c {

/// Off-site copies of one site.
struct OffsitePlace
{
    ResticAccess access;
    Site site;
};

struct OffsiteCopyReport
{
    QStringList copied;                      ///< file names, in the order they were copied
    QStringList leftOut;                     ///< that are not sound, and so no use elsewhere, or links
    qint64 bytes = 0;                        ///< of what was copied
    qint64 added = 0;                        ///< that the repository grew by, compressed
    double seconds = 0;
    QList<OffsiteBackup> backups;            ///< all of the site that are there now
};

/// Copies every sound backup that is not there yet, newest first, each with its `.sha256` and `.json`, and lists the
/// repository afterwards. One that nobody checked is compared with its checksum first. What is pruned meanwhile is left
/// out. Recorded as "offsite-copy". Errors: those of runRestic() and of listing the folder; Busy (it is being done
/// already); Changed (one was replaced while it was copied, and is not there then). What was copied before stays.
[[nodiscard]] Result<OffsiteCopyReport> copyOffsite(const OffsitePlace &place, const Services &services,
                                                    Control &control);

struct OffsiteCheckReport
{
    int part = 0;                            ///< of the data, that was read: 1 to parts
    int parts = 0;
    bool sound = false;
    QString words;                           ///< what restic found, where it is not sound
    double seconds = 0;
};
inline constexpr int offsiteParts = 10;

/// Has restic check the repository's structure, and read the next tenth of its data: after ten checks all of it was
/// read. Recorded as "offsite-check". Errors: those of runRestic(), where it could not be checked.
[[nodiscard]] Result<OffsiteCheckReport> checkOffsite(const OffsitePlace &place, const Services &services,
                                                      Control &control);

struct OffsiteFetchReport
{
    QString path;                            ///< where it lies now
    bool wasThere = false;                   ///< byte for byte, and nothing was fetched
    QString setAside;                        ///< where the damaged one of that name is now; empty: there was none
    VerifyReport check;                      ///< read to its last byte after it came
    double seconds = 0;
};

/// Fetches @p backup into the site's folder of backups, which is made where it is not there: into a hidden folder in it
/// first, and to its place when every byte was read and found sound. One of that name that is damaged is set aside; any
/// other is never replaced. Recorded as "offsite-fetch". Errors: those of runRestic(); TooLittleSpace; Conflict (there
/// is another backup of that name); Corrupt and its like (what came is not sound, and was removed again); Busy,
/// WriteFailed.
[[nodiscard]] Result<OffsiteFetchReport> fetchOffsite(const OffsitePlace &place, const OffsiteBackup &backup,
                                                      const Services &services, Control &control);

/// What the ledger knows of the site's off-site copies.
struct OffsiteRecord
{
    QDateTime copiedAt;                      ///< the newest copying that ended well; invalid: there was none
    QStringList names;                       ///< of the archives that were there then
    QDateTime newest;                        ///< when the newest of them was made
    QDateTime checkedAt;                     ///< the newest check that could be made
    bool sound = true;                       ///< what it found
    int part = 0;                            ///< that it read; 0: there was none
    std::optional<Error> failure;            ///< of the last copying, where it failed
    bool operator==(const OffsiteRecord &) const = default;
};
/// Of @p repository alone.
[[nodiscard]] Result<OffsiteRecord> offsiteRecord(Ledger &ledger, const QString &siteDirectory,
                                                  const QString &repository);

} // namespace bt2c
