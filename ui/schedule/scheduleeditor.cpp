#include "ui/schedule/scheduleeditor.h"

#include "core/schedule/watchjob.h"

#include "core/schedule/croncommand.h"
#include "core/schedule/cronmerge.h"

#include <algorithm>

namespace bt2c {

namespace {

constexpr qsizetype mostSteps = 500;

Result<CrontabDocument> withJob(const CrontabDocument &document, const OurProgram &program, const QByteArray &type,
                                const CronPreset &preset)
{
    const Result<QByteArray> command = crontabCommand(ourCommand(program, type), document.dialect());
    if (!command)
        return std::unexpected(command.error());
    return document.withInserted(document.lines().size(), scheduleText(preset) + ' ' + *command);
}

} // namespace

void ScheduleEditor::open(const QByteArray &bytes, CronDialect dialect)
{
    read = bytes;
    steps = {CrontabDocument::parse(bytes, dialect)};
    at = 0;
}

int ScheduleEditor::takeUp(const QByteArray &now)
{
    const CronDialect dialect = document().dialect();
    const MergedCrontab merged = mergedCrontab(read, document().bytes(), now);
    open(now, dialect);
    push(CrontabDocument::parse(merged.bytes, dialect));
    return merged.dropped;
}

std::optional<CronBackup> ScheduleEditor::jobAt(qsizetype line) const
{
    if (line < 0 || line >= document().lines().size())
        return std::nullopt;
    return backupJobIn(document().lines().at(line), line, document().dialect());
}

QList<JobCollision> ScheduleEditor::collisions(const QTimeZone &zone, const QDateTime &from) const
{
    return bt2c::collisions(jobs(), zone, from);
}

QList<CronBackup> ScheduleEditor::scriptJobs() const
{
    QList<CronBackup> scripts = jobs();
    scripts.removeIf([](const CronBackup &job) { return job.program == BackupJobProgram::Ours; });
    return scripts;
}

void ScheduleEditor::undo()
{
    if (canUndo())
        --at;
}

void ScheduleEditor::redo()
{
    if (canRedo())
        ++at;
}

void ScheduleEditor::discard()
{
    push(CrontabDocument::parse(read, document().dialect()));
}

RunMove ScheduleEditor::moveRun(qsizetype line, CronSlot from, CronSlot to)
{
    const std::optional<CronBackup> job = jobAt(line);
    if (!job)
        return std::unexpected(CronMoveTrouble::NotDueThen);
    const auto schedule = movedRun(job->expression, from, to);
    if (!schedule)
        return std::unexpected(schedule.error());
    if (!setExpression(line, *schedule))
        return std::unexpected(CronMoveTrouble::OutOfRange);
    return {};
}

Result<void> ScheduleEditor::setExpression(qsizetype line, const QByteArray &schedule)
{
    return take(document().withSchedule(line, schedule));
}

Result<void> ScheduleEditor::setPreset(qsizetype line, const CronPreset &preset)
{
    return setExpression(line, scheduleText(preset));
}

Result<void> ScheduleEditor::setEnabled(qsizetype line, bool enabled)
{
    return take(document().withEnabled(line, enabled));
}

Result<qsizetype> ScheduleEditor::add(const OurProgram &program, const QByteArray &type, const CronPreset &preset)
{
    const Result<void> taken = take(withJob(document(), program, type, preset));
    if (!taken)
        return std::unexpected(taken.error());
    return document().lines().size() - 1;
}

Result<void> ScheduleEditor::addRecommended(const OurProgram &program)
{
    constexpr quint8 sunday = 1;
    const std::initializer_list<std::pair<const char *, CronPreset>> three = {
        {"hourly", {CronPreset::Kind::Hourly, 0, 0, 0, {}}},
        {"daily", {CronPreset::Kind::Daily, 30, 3, 0, {}}},
        {"weekly", {CronPreset::Kind::Weekly, 45, 4, sunday, {}}},
    };
    Result<CrontabDocument> changed = document();
    for (const auto &[type, preset] : three) {
        changed = withJob(*changed, program, type, preset);
        if (!changed)
            break;
    }
    return take(std::move(changed));
}

Result<void> ScheduleEditor::addWatch(const OurProgram &program)
{
    return take(withWatch(document(), program, watchSchedule));
}

Result<void> ScheduleEditor::remove(qsizetype line)
{
    return take(document().withRemoved(line));
}

Result<void> ScheduleEditor::duplicate(qsizetype line)
{
    return take(document().withDuplicated(line));
}

QList<KeptScript> ScheduleEditor::moveToOurs(const OurProgram &program)
{
    QList<KeptScript> kept;
    CrontabDocument changed = document();
    const QList<CronBackup> scripts = scriptJobs();
    for (const CronBackup &job : scripts) {
        if (const auto moved = movedToOurs(changed, job.line, program))
            changed = *moved;
        else
            kept.append({job.line, moved.error()});
    }
    push(changed);
    return kept;
}

Result<QList<qsizetype>> ScheduleEditor::stagger()
{
    const Staggering times = staggered(jobs());
    Result<CrontabDocument> changed = document();
    for (const StaggeredJob &job : times.changes) {
        changed = changed->withSchedule(job.line, job.schedule);
        if (!changed)
            return std::unexpected(changed.error());
    }
    push(*changed);
    return times.immovable;
}

Result<void> ScheduleEditor::take(Result<CrontabDocument> changed)
{
    if (!changed)
        return std::unexpected(changed.error());
    push(*changed);
    return {};
}

void ScheduleEditor::push(const CrontabDocument &changed)
{
    if (changed.bytes() == document().bytes())
        return;
    steps.resize(at + 1);
    steps.append(changed);
    if (steps.size() > mostSteps)
        steps.removeFirst();
    at = steps.size() - 1;
}

} // namespace bt2c
