#include "core/recovery/recoverysteps.h"

#include "core/recovery/drill.h"
#include "core/support/describe.h"

namespace bt2c {

using namespace Qt::StringLiterals;

void StepRun::say(const QString &line) const
{
    QList<StepLine> &output = record().output;
    output.append({now(), line});
    if (output.size() > StepRecord::maxLines)
        output.remove(0, output.size() - StepRecord::maxLines);
    if (watcher.line)
        watcher.line(line);
}

void StepRun::waiting(const QString &what, qint64 secondsLeft) const
{
    if (watcher.waiting)
        watcher.waiting(what, static_cast<int>(std::max<qint64>(0, secondsLeft)));
}

bool chainWasRemoved(const RecoveryJournal &journal)
{
    for (qsizetype i = 0; i < journal.procedure.steps.size() && i < journal.steps.size(); ++i) {
        if (journal.procedure.steps[i].action == StepAction::RemoveChain && journal.steps[i].state == StepState::Done)
            return true;
    }
    return false;
}

Result<QString> drillBackup(StepRun &run)
{
    QString archive = run.journal.backup;
    if (archive.isEmpty()) {
        const auto backups = chainBackups(run.journal.site, run.services);
        if (!backups)
            return std::unexpected(backups.error());
        if (backups->isEmpty())
            return failure(ErrorCode::NoSoundBackup, run.journal.site.backupDirectory);
        archive = backups->first().path;
    }
    run.say(RunnerWords::tr("Restoring %1 into a scratch place").arg(archive));
    DrillParams params;
    params.archive = archive;
    params.site = run.journal.site;
    const Result<DrillReport> report = runDrill(params, run.services, run.watcher, run.control);
    if (!report)
        return std::unexpected(report.error());
    run.evidence() = {{u"archive"_s, archive},
                      {u"entries"_s, report->entries},
                      {u"bytes"_s, report->bytes},
                      {u"booted"_s, report->booted},
                      {u"height"_s, report->height ? QJsonValue(*report->height) : QJsonValue()},
                      {u"seconds"_s, report->seconds}};
    if (!report->booted)
        return RunnerWords::tr("It restores whole in %1. No node was started on it: %2")
            .arg(formatDuration(report->seconds), report->notBooted);
    return report->height
               ? RunnerWords::tr("It restores whole and its node answers at height %1, in %2")
                     .arg(heightText(*report->height), formatDuration(report->seconds))
               : RunnerWords::tr("It restores whole and its node runs, in %1").arg(formatDuration(report->seconds));
}

Result<QString> runAction(StepRun &run)
{
    switch (run.step().action) {
    case StepAction::ListContainers:
        return listContainers(run);
    case StepAction::ComposeUp:
        return composeUp(run);
    case StepAction::ComposeDown:
        return composeDown(run);
    case StepAction::StopValidator:
        return stopValidator(run);
    case StepAction::StartValidator:
        return startValidator(run);
    case StepAction::ListBackups:
        return listBackups(run);
    case StepAction::VerifyBackup:
        return verifyBackup(run);
    case StepAction::RestoreBackup:
        return restoreBackup(run);
    case StepAction::CheckChain:
        return checkChain(run);
    case StepAction::SafetyArchive:
        return safetyArchive(run);
    case StepAction::RemoveChain:
        return removeChain(run);
    case StepAction::FollowLogs:
        return followLogs(run);
    case StepAction::Drill:
        return drillBackup(run);
    case StepAction::Manual:
        return RunnerWords::tr("Done by hand, as the operator said");
    }
    return failure(ErrorCode::Unsupported, run.step().id);
}

} // namespace bt2c
