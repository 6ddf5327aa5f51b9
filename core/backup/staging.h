#pragma once

#include "core/archive/extractor.h"
#include "core/backup/restore.h"

namespace bt2c {

class VolumeStage;

/// What was unpacked beside the target.
struct StagedTree
{
    VerifyReport check;         ///< deep, of the very bytes that were unpacked
    QStringList folders;        ///< "data", "config": those that the archive held and that were asked for
    qint64 entries = 0;
    qint64 bytes = 0;
    QList<Error> notices;       ///< what was left out, could not be set, or could not be read
};

/// Unpacks what @p only asks for of @p archive into @p folder in one reading, checking the archive as a deep check
/// does; where it proves sound, or @p force is given, makes it durable and reads it back. Unsafe entries and what lies
/// outside data/ and config/ are left out and named. Before a file is written there must be room for it and a reserve.
///
/// An archive that is not sound and not forced gives a StagedTree whose check says so, and whose files mean nothing.
/// Errors: those of readArchive(), TooLittleSpace, NoSpace, WriteFailed, Cancelled.
/// Where @p volume is given, `data` goes there instead.
[[nodiscard]] Result<StagedTree> stageArchive(const QString &archive, RestoreOnly only, bool force,
                                              const QString &folder, VolumeStage *volume, Control &control);

} // namespace bt2c
