#pragma once

#include "core/archive/entry.h"

#include <sys/stat.h>

namespace bt2c {

/// Extended attributes that belong to the data: the user's own, access control lists, and on macOS all. Labels and
/// capabilities of the system (security.*, trusted.*) are neither saved nor set: they grant rights.
[[nodiscard]] bool isPortableAttribute(const QByteArray &name);

/// The portable attributes of an open file, by name; none where the file system has no such thing. Values over
/// @p maxBytes are left out.
[[nodiscard]] std::vector<ExtendedAttribute> readAttributes(int fd, qsizetype maxBytes = 1024 * 1024);

/// 0, or errno.
[[nodiscard]] int writeAttribute(int fd, const ExtendedAttribute &attribute);

/// Modification time of @p info with its nanoseconds.
[[nodiscard]] Timestamp modifiedTime(const struct stat &info);
/// Time of the last change of content or metadata.
[[nodiscard]] Timestamp changedTime(const struct stat &info);

} // namespace bt2c
