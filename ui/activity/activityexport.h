#pragma once

#include "ui/activity/activityrow.h"

namespace bt2c {

enum class ExportForm { Csv, Json };

/// @p text as one cell: quoted where it has to be, and never a formula to a spreadsheet.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// UTF-8 with a line of titles; times in ISO 8601 with the zone; words untranslated where there is a token.
[[nodiscard]] QByteArray toCsv(const QList<ActivityPointer> &rows);
/// All that is known of each, evidence and journals included.
[[nodiscard]] QByteArray toJson(const QList<ActivityPointer> &rows);

/// Writes @p rows to @p path, private (0600), under a temporary name first. Errors: those of replaceFile().
[[nodiscard]] Result<void> exportActivity(const QList<ActivityPointer> &rows, ExportForm form, const QString &path);

} // namespace bt2c
