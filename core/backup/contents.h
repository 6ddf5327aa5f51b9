#pragma once

#include "core/archive/entry.h"
#include "core/support/control.h"

#include <functional>

namespace bt2c {

/// Names needs no more of a seekable archive than its headers; Hashes unpacks every byte.
enum class ContentsDetail { Names, Hashes };

struct ContentItem
{
    Entry entry;
    QByteArray sha256;    ///< Hashes: lower-case hex of a file's content; empty otherwise
};

struct ContentsSummary
{
    qint64 items = 0;
    qint64 bytes = 0;                 ///< unpacked size
    std::optional<Error> damage;      ///< what came before it was listed
};

/// Whether names can be had of @p archive without unpacking the rest. What cannot be read is none of these.
[[nodiscard]] bool isSeekableArchive(const QString &archive);

/// Streams what @p archive holds to @p item, in the archive's order. @p item returns false to stop. Called on the
/// calling thread.
[[nodiscard]] Result<ContentsSummary> readContents(const QString &archive, ContentsDetail detail, Control &control,
                                                   const std::function<bool(const ContentItem &)> &item);

} // namespace bt2c
