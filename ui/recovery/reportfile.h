#pragma once

#include "core/support/result.h"

namespace bt2c {

/// Writes a report in Markdown to @p path: as a PDF of A4 pages where that ends in ".pdf", else as it is. May run in
/// any thread. An existing file is replaced as a whole or not at all. Errors: NoSpace, PermissionDenied, Missing (its
/// folder), WriteFailed.
[[nodiscard]] Result<void> writeReport(const QString &markdown, const QString &path);

} // namespace bt2c
