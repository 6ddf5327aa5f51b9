#pragma once

#include "core/schedule/logline.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <QList>

namespace bt2c {

/// One entry of a log of scheduled backups.
struct RunLogEntry
{
    QDateTime at;
    QString logger;
    LogLevel level = LogLevel::Info;
    QString text;
    QString lastBelow;     ///< the last line below it: of a Python traceback, what went wrong

    bool operator==(const RunLogEntry &) const = default;
};

struct RunLog
{
    static constexpr qsizetype maxEntries = 50'000;

    QList<RunLogEntry> entries;    ///< oldest first
    QDateTime from;                ///< the log tells of everything since; invalid: it holds nothing
    bool cut = false;              ///< older ones than maxEntries were left out
};

/// The entries of @p path since @p since, whatever the size of the file. Errors: Missing, PermissionDenied, ReadFailed,
/// Unsupported (not a regular file), Cancelled.
[[nodiscard]] Result<RunLog> readRunLog(const QString &path, const QDateTime &since, Control &control);

/// The same from bytes, for what is at hand.
[[nodiscard]] QList<RunLogEntry> parseRunLog(const QByteArray &bytes);

} // namespace bt2c
