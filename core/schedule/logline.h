#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace bt2c {

/// How grave an entry is, in rising order. Other: a word that Python's logging does not know of itself.
enum class LogLevel { Debug, Other, Info, Warning, Error, Critical };

/// "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"; "OTHER".
[[nodiscard]] QByteArrayView levelWord(LogLevel level);

/// The beginning of an entry in the documented form, `2026-03-22 01:00:02,123 - bt2c_backup - INFO - text`. Views into
/// the line it was read from.
struct LogHead
{
    QByteArrayView time;       ///< 23 bytes, local time; sorts as it reads
    QByteArrayView logger;     ///< "bt2c_backup", "bt2c_scheduled_backup"
    QByteArrayView word;       ///< the level as written
    LogLevel level = LogLevel::Info;
    QByteArrayView text;
};

inline constexpr qsizetype logTimeLength = 23;
inline constexpr qsizetype maxLoggerLength = 64;

/// Nothing when @p line, whatever its bytes, is not the first line of an entry: then it belongs to the one above, as the
/// lines of a Python traceback do.
[[nodiscard]] std::optional<LogHead> parseLogHead(QByteArrayView line);

/// A LogHead's time; invalid where @p time is none.
[[nodiscard]] QDateTime logTime(QByteArrayView time);
[[nodiscard]] QByteArray formatLogTime(const QDateTime &at);

/// A whole line with its line break. Breaks and control characters in @p text are written as \xNN, so that it stays one.
[[nodiscard]] QByteArray formatLogLine(const QDateTime &at, QByteArrayView logger, LogLevel level, const QString &text);

} // namespace bt2c
