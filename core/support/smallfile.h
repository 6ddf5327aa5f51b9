#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace bt2c {

/// All of a regular file of at most @p limit bytes. Never waits for a FIFO or a device, whatever lies at the path.
/// Errors: Missing, PermissionDenied, ReadFailed, TooLarge, Unsupported (not a regular file).
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path, qint64 limit);

/// The same for @p name in the folder that @p directory is open on; @p subject names it in errors.
[[nodiscard]] Result<QByteArray> readSmallFileAt(int directory, const QByteArray &name, qint64 limit,
                                                 const QString &subject);

} // namespace bt2c
