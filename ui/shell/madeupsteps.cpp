#include "ui/shell/madeupsteps.h"

#include "ui/shell/madeuprecoveries.h"

namespace bt2c::madeup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chainBytes = 912'000'000;
constexpr qint64 archiveBytes = 336'000'000;
constexpr qint64 chainFiles = 1284;

void moving(RecoveryStatus &status, Phase phase, qint64 bytes)
{
    status.progress = {phase, bytes / 10, bytes, chainFiles / 10, chainFiles};
    status.meter.update(status.progress, 0);
    for (int i = 1; i <= 8; ++i) {
        status.progress.bytesDone = bytes / 10 + i * bytes / 16;
        status.progress.itemsDone = chainFiles / 10 + i * chainFiles / 16;
        status.meter.update(status.progress, i * 0.15);
    }
}

QStringList act(RecoveryStatus &status, StepAction action)
{
    switch (action) {
    case StepAction::ListContainers:
        return {u"bt2c_validator: exited, code 137, 4 hours ago"_s, u"bt2c_prometheus: exited, code 0, 4 hours ago"_s,
                u"bt2c_grafana: exited, code 0, 4 hours ago"_s};
    case StepAction::ComposeUp:
        return {u"Container bt2c_validator  Starting"_s, u"Container bt2c_prometheus  Starting"_s,
                u"Container bt2c_prometheus  Started"_s, u"Container bt2c_validator  Started"_s,
                u"Container bt2c_grafana  Starting"_s};
    case StepAction::ComposeDown:
        return {u"Container bt2c_validator  Stopping"_s, u"Container bt2c_validator  Stopped"_s,
                u"Container bt2c_validator  Removing"_s};
    case StepAction::StopValidator:
        return {u"Stopping bt2c_validator"_s};
    case StepAction::StartValidator:
        return {u"Starting bt2c_validator"_s};
    case StepAction::ListBackups:
        return {u"bt2c_hourly_backup_20261122_150002.tar.gz: verified, height 18,402"_s,
                u"bt2c_hourly_backup_20261122_140002.tar.gz: verified, height 18,390"_s,
                u"bt2c_hourly_backup_20261122_130002.tar.gz: damaged, height 18,378"_s, u"… and 38 older ones"_s};
    case StepAction::VerifyBackup:
        moving(status, Phase::Verifying, archiveBytes);
        return {u"Reading all of bt2c_blockchain_backup_20261122_150002.tar.gz"_s};
    case StepAction::RestoreBackup:
        moving(status, Phase::Staging, chainBytes);
        return {u"The live chain is at 18,405, this backup at 18,402: 3 blocks will be fetched again from peers"_s};
    case StepAction::SafetyArchive:
        moving(status, Phase::Reading, chainBytes);
        return {u"Keeping what validator1_bt2c_blockchain_data holds"_s};
    case StepAction::RemoveChain:
        status.need = StepNeed::Name;
        status.running = false;
        status.busy = false;
        status.since = {};
        status.journal.safetyArchive = u"/home/op/bt2c/backups/safety_archives/chain_20261122_154304.tar.gz"_s;
        status.destroyed = {u"The volume validator1_bt2c_blockchain_data, 912.4 MB"_s};
        return {};
    case StepAction::FollowLogs:
        status.waiting = u"Waiting for the node to answer"_s;
        status.secondsLeft = 112;
        return {u"bt2c_node - INFO - no chain in /app/data, beginning a new one"_s,
                u"bt2c_node - INFO - block 0 written"_s, u"bt2c_node - INFO - 4 peers"_s};
    case StepAction::CheckChain:
        status.waiting = u"Waiting for the chain to grow; the node is at height 18,402"_s;
        status.secondsLeft = 286;
        return {u"The node answers after 6 s: height 18,402"_s};
    default:
        return {};
    }
}

} // namespace

QList<StepScene> everyStep(const QDateTime &now)
{
    QList<StepScene> scenes;
    const QList<Procedure> procedures = loadProcedures({}).procedures;
    for (const Procedure &procedure : procedures) {
        if (procedure.id == procedures::restoreDrill)
            continue;
        for (int i = 0; i < int(procedure.steps.size()); ++i) {
            const ProcedureStep &step = procedure.steps.at(i);
            StepScene scene;
            scene.name = u"step-%1-%2-%3"_s.arg(procedure.section).arg(i + 1).arg(actionToken(step.action));
            scene.status = begun(procedure, now, i);
            scene.status.running = true;
            scene.status.busy = true;
            scene.status.since = now.addSecs(-4);
            if (procedure.id == procedures::corruptedData && i > 1)
                choose(scene.status, now);
            scene.lines = act(scene.status, step.action);
            scenes.append(scene);
        }
    }
    return scenes;
}

} // namespace bt2c::madeup
