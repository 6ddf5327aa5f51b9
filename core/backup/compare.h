#pragma once

#include "core/archive/entry.h"
#include "core/support/control.h"

#include <functional>
#include <optional>

namespace bt2c {

enum class Difference {
    Added,
    Removed,
    Changed,       ///< other content, or another kind of entry
    Grown,         ///< longer, and every full MiB of it as it was
    Attributes,    ///< the same content with another mode, owner, time or link target
};

[[nodiscard]] QString differenceToken(Difference difference);   ///< "added", …

struct ComparedEntry
{
    QByteArray path;
    Difference difference = Difference::Changed;
    EntryKind kind = EntryKind::File;
    qint64 sizeBefore = -1;          ///< of a file; -1: there was none
    qint64 sizeAfter = -1;
    qint64 firstDifference = -1;     ///< Changed: the MiB of the file, in bytes from its start, that differs first
};

struct CompareSummary
{
    qint64 same = 0;
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 grown = 0;
    qint64 attributes = 0;
    qint64 bytesUnpacked = 0;        ///< what had to be read in full; 0 where the notes sufficed for all large files
    std::optional<Error> damageBefore;
    std::optional<Error> damageAfter;

    [[nodiscard]] bool isSame() const { return added + removed + changed + grown + attributes == 0; }
};

/// Gives every entry that is not the same in archive @p before and archive @p after, in the order of @p after and then
/// those that are gone. Of seekable archives large files are compared by the hashes in their notes, which are not
/// proven by that. About 100 bytes of memory for each file, and 16 for each MiB of @p before. @p entry returns false to
/// stop. Errors: those of readArchive().
[[nodiscard]] Result<CompareSummary> compareArchives(const QString &before, const QString &after, Control &control,
                                                     const std::function<bool(const ComparedEntry &)> &entry);

/// The same for archive @p before and what lies in `data` and `config` of the folder @p site now, as far as the archive
/// holds those. Errors: besides, Missing where it holds one that is not there (the chain is in a volume, or gone).
[[nodiscard]] Result<CompareSummary> compareWithSite(const QString &before, const QString &site, Control &control,
                                                     const std::function<bool(const ComparedEntry &)> &entry);

} // namespace bt2c
