#pragma once

#include "core/archive/contentdigest.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <functional>

namespace bt2c {

/// What ContentDigest gives for the open file @p fd of @p size bytes, with large files hashed on all cores. What the
/// disk holds is read and not what memory keeps of it, as far as the system can be asked for that; what is not yet
/// written is. @p holes is Pieced or Skipped; with Skipped, holes are not read where the file system tells them.
/// @p onRead hears how many bytes came since its last call. Errors: ReadFailed (subject is @p subject), Cancelled.
[[nodiscard]] Result<QByteArray> fileDigest(int fd, qint64 size, ContentDigest::Holes holes, const QString &subject,
                                            const std::function<void(qint64 bytes)> &onRead, const Control &control);

/// The SHA-256 of the open file @p fd, read from the disk as by fileDigest(), and from its beginning to its present
/// end. Reports as Phase::ReadingBack. Errors: ReadFailed, Changed (it became shorter meanwhile), Cancelled.
[[nodiscard]] Result<QByteArray> readBackSha256(int fd, const QString &subject, Control &control);

} // namespace bt2c
