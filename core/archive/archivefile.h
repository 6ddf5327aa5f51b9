#pragma once

#include "core/support/durable.h"

namespace bt2c {

/// Opens @p path for reading. A FIFO of that name does not hold us for ever; what is no regular file is an error.
/// Errors: Missing, PermissionDenied, ReadFailed.
[[nodiscard]] Result<Descriptor> openArchive(const QString &path);

/// Reads up to @p wanted bytes at @p offset; fewer at the end of the file. @p subject names it in errors: ReadFailed.
[[nodiscard]] Result<QByteArray> readAt(int fd, qint64 offset, qint64 wanted, const QString &subject);

[[nodiscard]] inline std::span<const std::byte> bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace bt2c
