#include "core/recovery/diagnosis.h"

#include "core/backup/sidecar.h"
#include "core/recovery/diagnosisgather.h"
#include "core/recovery/diagnosisjudge.h"
#include "core/recovery/mountpoint.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString stateToken(FindingState state)
{
    switch (state) {
    case FindingState::Good:
        return u"good"_s;
    case FindingState::Bad:
        return u"bad"_s;
    case FindingState::Warning:
        return u"warning"_s;
    case FindingState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString confidenceToken(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return u"certain"_s;
    case Confidence::Likely:
        return u"likely"_s;
    case Confidence::Guess:
        break;
    }
    return u"guess"_s;
}

template<typename Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const RecoveryWay &way)
{
    return {{u"procedure"_s, way.procedure}, {u"title"_s, way.title},
            {u"section"_s, way.section},     {u"recommended"_s, way.recommended},
            {u"possible"_s, way.possible},   {u"words"_s, way.words},
            {u"danger"_s, way.danger},       {u"seconds"_s, orNull(way.seconds)}};
}

QJsonValue toJson(const std::optional<Backup> &backup)
{
    if (!backup)
        return {};
    return QJsonObject{{u"path"_s, backup->path},
                       {u"filename"_s, backup->fileName},
                       {u"made_at"_s, backup->madeAt.toUTC().toString(Qt::ISODate)},
                       {u"height"_s, orNull(backup->height)},
                       {u"state"_s, bt2c::stateToken(backup->integrity.state)}};
}

QJsonValue toJson(const std::optional<OpenRecovery> &open)
{
    if (!open)
        return {};
    return QJsonObject{
        {u"id"_s, open->journal.id}, {u"procedure"_s, open->journal.procedure.id}, {u"alive"_s, open->alive}};
}

} // namespace

QString causeToken(Cause cause)
{
    switch (cause) {
    case Cause::None:
        break;
    case Cause::EngineDown:
        return u"engine-down"_s;
    case Cause::UnfinishedRestore:
        return u"unfinished-restore"_s;
    case Cause::UnfinishedRecovery:
        return u"unfinished-recovery"_s;
    case Cause::FullDisk:
        return u"full-disk"_s;
    case Cause::ComposeFileMissing:
        return u"compose-file-missing"_s;
    case Cause::ContainersMissing:
        return u"containers-missing"_s;
    case Cause::MissingVolume:
        return u"missing-volume"_s;
    case Cause::EmptyVolume:
        return u"empty-volume"_s;
    case Cause::WrongRights:
        return u"wrong-rights"_s;
    case Cause::PortTaken:
        return u"port-taken"_s;
    case Cause::OutOfMemory:
        return u"out-of-memory"_s;
    case Cause::DataDamaged:
        return u"data-damaged"_s;
    case Cause::RestartLoop:
        return u"restart-loop"_s;
    case Cause::ContainersStopped:
        return u"containers-stopped"_s;
    case Cause::ChainStalled:
        return u"chain-stalled"_s;
    case Cause::ChainBehind:
        return u"chain-behind"_s;
    case Cause::NodeStarting:
        return u"node-starting"_s;
    case Cause::NoAnswer:
        return u"no-answer"_s;
    case Cause::BackupDiskMissing:
        return u"backup-disk-missing"_s;
    case Cause::NoBackup:
        return u"no-backup"_s;
    }
    return u"none"_s;
}

const RecoveryWay *Diagnosis::recommended() const
{
    const auto found = std::ranges::find_if(ways, &RecoveryWay::recommended);
    return found == ways.end() ? nullptr : &*found;
}

Diagnosis diagnose(const Site &site, const RecoveryServices &services, Control &control,
                   const DiagnosisSettings &settings)
{
    QElapsedTimer timer;
    timer.start();
    DiagnosisSettings used = settings;
    if (used.mountParents.isEmpty())
        used.mountParents = usualMountParents();
    Diagnosis diagnosis = conclude(gatherFacts(site, services, used, control));
    diagnosis.seconds = double(timer.nsecsElapsed()) / 1e9;
    return diagnosis;
}

QJsonObject toJson(const Diagnosis &diagnosis)
{
    QJsonArray findings;
    for (const Finding &finding : diagnosis.findings) {
        findings.append(QJsonObject{{u"id"_s, finding.id},
                                    {u"title"_s, finding.title},
                                    {u"state"_s, stateToken(finding.state)},
                                    {u"words"_s, finding.words},
                                    {u"evidence"_s, finding.evidence}});
    }
    QJsonArray ways;
    for (const RecoveryWay &way : diagnosis.ways)
        ways.append(toJson(way));
    const RecoveryWay *recommended = diagnosis.recommended();
    return {{u"schema"_s, 1},
            {u"at"_s, diagnosis.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"seconds"_s, diagnosis.seconds},
            {u"healthy"_s, diagnosis.healthy()},
            {u"cause"_s, causeToken(diagnosis.cause)},
            {u"confidence"_s, confidenceToken(diagnosis.confidence)},
            {u"statement"_s, diagnosis.statement},
            {u"explanation"_s, diagnosis.explanation},
            {u"next_step"_s, diagnosis.nextStep},
            {u"reasons"_s, QJsonArray::fromStringList(diagnosis.reasons)},
            {u"recommended"_s, recommended ? QJsonValue(recommended->procedure) : QJsonValue()},
            {u"ways"_s, ways},
            {u"findings"_s, findings},
            {u"newest_sound"_s, toJson(diagnosis.newestSound)},
            {u"live_height"_s, orNull(diagnosis.liveHeight)},
            {u"open_recovery"_s, toJson(diagnosis.open)}};
}

} // namespace bt2c
