#pragma once

#include "core/engine/enginetypes.h"

namespace bt2c {

/// A line of a log as it is shown.
struct LogEntry
{
    enum class Severity { Plain, Warning, Error };
    QString time;              ///< "15:41:12", local; empty when the engine gave none
    QDateTime at;
    QString text;              ///< one line, without control characters, at most maxShownChars and a word on the rest
    Severity severity = Severity::Plain;
    QString level;             ///< its level as a word, where the form of the log has a place for it
};

inline constexpr qsizetype maxShownChars = 4000;

/// How grave a line is, by the words that loggers write: "WARN", "ERROR:", "level=error", a Python traceback.
[[nodiscard]] LogEntry::Severity severityOf(QStringView text);

/// The bytes as text: terminal colours left out, other controls as \xNN. @p whole: bytes of the line that @p raw is the
/// beginning of; -1: it is all of it.
[[nodiscard]] QString logText(const QByteArray &raw, qint64 whole = -1);

} // namespace bt2c
