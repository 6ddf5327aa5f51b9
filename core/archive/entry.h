#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace bt2c {

/// What a tar entry is. Hardlink names an earlier entry; the devices, Fifo and Other are never written to disk.
enum class EntryKind { File, Directory, Symlink, Hardlink, CharDevice, BlockDevice, Fifo, Other };

struct Timestamp
{
    qint64 seconds = 0;     ///< since the epoch, may be negative
    int nanoseconds = 0;    ///< 0…999,999,999

    bool operator==(const Timestamp &) const = default;
};

struct ExtendedAttribute
{
    QByteArray name;
    QByteArray value;

    bool operator==(const ExtendedAttribute &) const = default;
};

/// A stretch of a sparse file that holds data.
struct DataExtent
{
    qint64 offset = 0;
    qint64 length = 0;

    bool operator==(const DataExtent &) const = default;
};

/// One tar entry with all extensions (pax, GNU) applied. Paths and names are raw bytes, as POSIX has them.
struct Entry
{
    QByteArray path;          ///< no trailing slash
    EntryKind kind = EntryKind::File;
    QByteArray linkTarget;    ///< for Symlink and Hardlink
    qint64 size = 0;          ///< bytes of content as a reader of the file sees it (holes included)
    quint32 mode = 0;         ///< permission bits with set-ID and sticky, 0…07777
    qint64 uid = 0;
    qint64 gid = 0;
    QByteArray user;
    QByteArray group;
    Timestamp modified;
    std::vector<ExtendedAttribute> attributes;
    bool sparse = false;
    std::vector<DataExtent> extents;   ///< ascending, only when sparse
    qint64 headerOffset = 0;           ///< of the entry's first header block in the uncompressed tar

    bool operator==(const Entry &) const = default;
};

} // namespace bt2c
