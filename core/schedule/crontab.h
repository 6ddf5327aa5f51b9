#pragma once

#include "core/schedule/cronexpression.h"
#include "core/support/result.h"

#include <QMap>

namespace bt2c {

enum class CrontabLineKind {
    Blank,
    Comment,
    Environment, ///< NAME=value
    Entry,
    DisabledEntry, ///< a comment that would be an entry with a command if its '#' were gone
    NotUnderstood, ///< cron would refuse it; kept as it is
};

/// A piece of a line, in bytes from its start.
struct CrontabPiece
{
    qsizetype offset = 0;
    qsizetype length = 0;
    bool operator==(const CrontabPiece &) const = default;
};

struct CrontabLine
{
    QByteArray bytes; ///< all of it, with its line ending
    CrontabLineKind kind = CrontabLineKind::Blank;
    std::optional<CronExpression> expression; ///< Entry, DisabledEntry
    CrontabPiece schedule; ///< Entry, DisabledEntry
    CrontabPiece command; ///< the same; without "@AppleNotOnBattery " and the line ending
    bool notOnBattery = false; ///< the prefix stands there, and the dialect knows it
    QByteArray name; ///< Environment, without quotes
    QByteArray value;
    QList<CronIssue> issues; ///< offsets from the start of the line

    bool operator==(const CrontabLine &) const = default;
    [[nodiscard]] QByteArray scheduleBytes() const { return bytes.sliced(schedule.offset, schedule.length); }
    [[nodiscard]] QByteArray commandBytes() const { return bytes.sliced(command.offset, command.length); }
    [[nodiscard]] bool isEntry() const
    {
        return kind == CrontabLineKind::Entry || kind == CrontabLineKind::DisabledEntry;
    }
};

/// A crontab as the bytes it is. Reading is total, and bytes() gives back what was read. Edits give a new document in
/// which only the bytes concerned differ; the line's own blanks and its ending stay. Lines are counted from 0.
/// A last line without a newline gets one where it is edited or a line comes after it: no cron would run it.
class CrontabDocument
{
public:
    [[nodiscard]] static CrontabDocument parse(const QByteArray &bytes, CronDialect dialect);

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] CronDialect dialect() const { return readAs; }
    [[nodiscard]] const QList<CrontabLine> &lines() const { return all; }
    /// What concerns the whole: too many lines for the dialect.
    [[nodiscard]] QList<CronIssue> issues() const;
    /// Whether cron would take it: no line and no issue of the whole is an Error.
    [[nodiscard]] bool isAccepted() const;
    /// Assignments in force at @p line: of those above it, the last of each name.
    [[nodiscard]] QMap<QByteArray, QByteArray> environmentAt(qsizetype line) const;

    // Edits. Errors: InvalidArgument where there is no such line, it is no entry, or what is put in would not be read
    // as what was meant (offset: where in the new text; detail: the reason's token).
    [[nodiscard]] Result<CrontabDocument> withSchedule(qsizetype line, const QByteArray &schedule) const;
    /// @p command as it is to stand in the crontab (see crontabCommand()).
    [[nodiscard]] Result<CrontabDocument> withCommand(qsizetype line, const QByteArray &command) const;
    [[nodiscard]] Result<CrontabDocument> withEnabled(qsizetype line, bool enabled) const;
    /// A new line before @p line, or at the end; without a newline in it.
    [[nodiscard]] Result<CrontabDocument> withInserted(qsizetype line, const QByteArray &text) const;
    [[nodiscard]] Result<CrontabDocument> withRemoved(qsizetype line) const;
    /// A copy of the line right after it.
    [[nodiscard]] Result<CrontabDocument> withDuplicated(qsizetype line) const;
    /// With a newline at the very end where it lacks.
    [[nodiscard]] CrontabDocument withFinalNewline() const;

private:
    [[nodiscard]] Result<CrontabDocument> withLine(qsizetype line, QByteArray bytes) const;

    CronDialect readAs = CronDialect::Debian;
    QList<CrontabLine> all;
};

/// Reads one line, with its ending or without.
[[nodiscard]] CrontabLine parseCrontabLine(const QByteArray &bytes, CronDialect dialect);

} // namespace bt2c
