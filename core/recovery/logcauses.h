#pragma once

#include "core/engine/enginetypes.h"

namespace bt2c {

/// What a log can tell of why a node does not run.
enum class LogCause { NoSpace, WrongRights, PortTaken, OutOfMemory, Damaged, NoPeers };

struct LogFinding
{
    LogCause cause = LogCause::Damaged;
    QString line;                  ///< at most 300 characters
    QDateTime at;
    bool operator==(const LogFinding &) const = default;
};

/// "no-space"; stable, for JSON.
[[nodiscard]] QString logCauseToken(LogCause cause);

/// What one line tells; empty: nothing that is known. A line that only informs is never a damage.
[[nodiscard]] std::optional<LogCause> causeIn(const QByteArray &line);

/// The last line of each cause that @p lines tell, from @p since on (invalid: all of them), in the order of LogCause. A
/// node that says later that its chain is sound has no damage any more.
[[nodiscard]] QList<LogFinding> causesIn(const QList<LogLine> &lines, const QDateTime &since);

/// The port that an engine's or a program's words of a failed start name; 0: they name none, or speak of something
/// else.
[[nodiscard]] int takenPortIn(const QString &text);

} // namespace bt2c
