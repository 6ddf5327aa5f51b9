#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <vector>

namespace bt2c {

/// Names of what is in the open folder @p fd, sorted, without "." and "..". @p subject is named in errors.
/// Errors: what the file system says, else ReadFailed.
[[nodiscard]] Result<std::vector<QByteArray>> namesIn(int fd, const QString &subject);

} // namespace bt2c
