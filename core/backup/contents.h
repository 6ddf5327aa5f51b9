#pragma once

#include "core/archive/entry.h"
#include "core/support/control.h"

#include <functional>

namespace bt2c {

struct ContentItem
{
    Entry entry;
    QByteArray sha256;    ///< lower-case hex of a file's content; empty for others
};

struct ContentsSummary
{
    qint64 items = 0;
    qint64 bytes = 0;                 ///< unpacked size
    std::optional<Error> damage;      ///< what came before it was listed
};

/// Streams what @p archive holds to @p item, in the archive's order, each file with the hash of its content.
/// @p item returns false to stop. Called on the calling thread.
[[nodiscard]] Result<ContentsSummary> readContents(const QString &archive, Control &control,
                                                   const std::function<bool(const ContentItem &)> &item);

struct ExtractReport
{
    qint64 entries = 0;
    qint64 bytes = 0;
    QStringList missing;              ///< asked for and not in the archive
    QList<Error> notices;             ///< what could not be set or was left out
    std::optional<Error> damage;      ///< of the archive; what came before it was extracted
};

/// Writes the entries of @p archive that equal one of @p paths or lie below it into the folder @p destination, which
/// is created. Existing files are never overwritten (error InvalidArgument names the first). Nothing is written outside
/// @p destination.
[[nodiscard]] Result<ExtractReport> extractPaths(const QString &archive, const QList<QByteArray> &paths,
                                                 const QString &destination, Control &control);

} // namespace bt2c
