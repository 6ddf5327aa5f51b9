#pragma once

#include "core/schedule/collisions.h"
#include "core/schedule/crondiff.h"
#include "core/schedule/cronmove.h"

namespace bt2c {

/// Why a run could not be dragged: there is no such job, or what the move would do to other runs.
using RunMove = std::expected<void, CronMoveTrouble>;

/// A script's entry that stays as it is, and why.
struct KeptScript
{
    qsizetype line = 0;
    JobMoveTrouble trouble = JobMoveTrouble::NotAScript;
    bool operator==(const KeptScript &) const = default;
};

/// The crontab as it is being edited: each operation is one step that can be undone, and none touches the real one.
/// Lines are counted from 0. Errors of edits are CrontabDocument's; after one, nothing is different.
class ScheduleEditor
{
public:
    /// Begins anew with what was read; nothing can be undone then.
    void open(const QByteArray &read, CronDialect dialect);
    /// Takes up @p now, which stands there instead of what was read, and makes the edits again on it, as one step.
    /// Gives how many of them do not fit, because both changed the same lines.
    int takeUp(const QByteArray &now);

    [[nodiscard]] const QByteArray &original() const { return read; }
    [[nodiscard]] const CrontabDocument &document() const { return steps.at(at); }
    [[nodiscard]] QList<CronBackup> jobs() const { return backupJobs(document()); }
    [[nodiscard]] std::optional<CronBackup> jobAt(qsizetype line) const;
    [[nodiscard]] bool isChanged() const { return document().bytes() != read; }
    [[nodiscard]] QList<CrontabChange> difference() const { return crontabDifference(read, document().bytes()); }
    [[nodiscard]] QList<JobCollision> collisions(const QTimeZone &zone, const QDateTime &from) const;
    /// Enabled and disabled entries that call the documented scripts.
    [[nodiscard]] QList<CronBackup> scriptJobs() const;

    [[nodiscard]] bool canUndo() const { return at > 0; }
    [[nodiscard]] bool canRedo() const { return at + 1 < steps.size(); }
    void undo();
    void redo();
    /// Back to what was read; can be undone.
    void discard();

    [[nodiscard]] RunMove moveRun(qsizetype line, CronSlot from, CronSlot to);
    [[nodiscard]] Result<void> setExpression(qsizetype line, const QByteArray &schedule);
    [[nodiscard]] Result<void> setPreset(qsizetype line, const CronPreset &preset);
    [[nodiscard]] Result<void> setEnabled(qsizetype line, bool enabled);
    /// A new entry at the end that calls @p program for @p type ("hourly", "daily", "weekly"). Gives its line.
    [[nodiscard]] Result<qsizetype> add(const OurProgram &program, const QByteArray &type, const CronPreset &preset);
    /// The recommended three in one step: hourly at 0, daily at 03:30, weekly on Sunday at 04:45; no two of them meet.
    [[nodiscard]] Result<void> addRecommended(const OurProgram &program);
    /// As withWatch(), every five minutes.
    [[nodiscard]] Result<void> addWatch(const OurProgram &program);
    [[nodiscard]] Result<void> remove(qsizetype line);
    [[nodiscard]] Result<void> duplicate(qsizetype line);
    /// All script entries to ours in one step, as far as they can be; gives those that cannot.
    QList<KeptScript> moveToOurs(const OurProgram &program);
    /// New times for jobs that meet, in one step; gives the lines that cannot be moved.
    [[nodiscard]] Result<QList<qsizetype>> stagger();

private:
    [[nodiscard]] Result<void> take(Result<CrontabDocument> changed);
    void push(const CrontabDocument &changed);

    QByteArray read;
    QList<CrontabDocument> steps{CrontabDocument()};
    qsizetype at = 0;
};

} // namespace bt2c
