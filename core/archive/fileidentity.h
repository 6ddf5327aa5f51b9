#pragma once

#include "core/support/result.h"

struct stat;

namespace bt2c {

/// Identity of a file's content as far as the file system can tell: a check made of it holds while all four agree.
struct FileIdentity
{
    qint64 size = -1;
    qint64 modifiedNs = 0;    ///< nanoseconds since the epoch
    quint64 inode = 0;
    quint64 device = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Size, mtime, inode and device of @p path now.
[[nodiscard]] Result<FileIdentity> identityOf(const QString &path);
[[nodiscard]] FileIdentity identityFrom(const struct stat &info);

} // namespace bt2c
