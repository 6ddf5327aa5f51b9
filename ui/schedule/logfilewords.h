#pragma once

#include "core/schedule/logfile.h"
#include "core/schedule/logplaces.h"
#include "ui/containers/logentry.h"

namespace bt2c {

/// A line of a log file as it is shown. Lines below the first of an entry have neither time nor level.
[[nodiscard]] LogEntry shownEntry(const RawLogLine &line);

/// "Error", "Warning", …; for Other the word itself.
[[nodiscard]] QString levelWords(LogLevel level, QByteArrayView word);

/// "13,245,001 lines, 120 shown · looking for older ones: 45 %"; what the foot of the log says.
[[nodiscard]] QString extentWords(const LogExtent &extent, const LogFilter &filter);

/// What happened to the file at @p path last, in a sentence; empty: nothing.
[[nodiscard]] QString eventWords(const LogExtent &extent, const QString &path);

/// "scheduled_backup.log, beside the backups", for a list to choose from.
[[nodiscard]] QString placeWords(const LogPlace &place);

} // namespace bt2c
