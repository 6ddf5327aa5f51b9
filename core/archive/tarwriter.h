#pragma once

#include "core/archive/entry.h"

namespace bt2c {

/// The header blocks of @p entry: a ustar header, before it a pax header where ustar cannot say it all (times with a
/// fraction, long names, large numbers, extended attributes), and for a sparse file the map (GNU pax form 1.0) that
/// stands before its data. GNU tar, bsdtar and CPython's tarfile read it.
[[nodiscard]] QByteArray tarHeader(const Entry &entry);

/// Bytes of content that @p entry takes in the archive after its header: its size, or the sum of its extents.
[[nodiscard]] qint64 storedSize(const Entry &entry);

/// Zero bytes to fill up the last block of @p size bytes of content.
[[nodiscard]] constexpr qint64 tarPadding(qint64 size)
{
    return (512 - size % 512) % 512;
}

/// The two zero blocks at the end.
[[nodiscard]] QByteArray tarEnd();

} // namespace bt2c
