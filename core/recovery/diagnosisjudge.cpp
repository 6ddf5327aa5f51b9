#include "core/recovery/diagnosisjudge.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int loopRestarts = 3;
constexpr qint64 shortRun = 30; // seconds
constexpr qint64 startTime = 60; // a node may take so long until it answers
constexpr qint64 loopSeconds = 120; // an engine waits up to a minute between two starts

bool isUp(const Container &container)
{
    return container.state == ContainerState::Running;
}

QString serviceOf(const Container &container)
{
    const QString service = container.label(labels::service);
    return service.isEmpty() ? container.name : service;
}

bool mayBeRestored(const Backup &backup)
{
    const IntegrityState state = backup.integrity.state;
    const bool unchecked = state == IntegrityState::Unverified && backup.checksumFile == SidecarState::Present;
    return promisesData(backup.type) && (isSound(state) || unchecked) && backup.entries.value_or(1) > 0;
}

void weighBackups(const DiagnosisFacts &facts, Verdict &verdict)
{
    if (!facts.backups)
        return;
    verdict.backupsSeen =
        facts.backups->folder == BackupFacts::Folder::There
        || (facts.backups->folder == BackupFacts::Folder::Missing && facts.history && !facts.history->known);
    for (const Backup &backup : facts.backups->backups) {
        if (!mayBeRestored(backup))
            continue;
        if (!verdict.candidate)
            verdict.candidate = backup;
        ++verdict.candidates;
    }
}

/// Heights from before the chain was exchanged on purpose say nothing any more.
std::optional<qint64> highestKnown(const DiagnosisFacts &facts)
{
    std::optional<qint64> highest;
    const auto was = [&highest](std::optional<qint64> height) {
        if (height && *height > 0)
            highest = std::max(highest.value_or(0), *height);
    };
    const QDateTime since = facts.history ? facts.history->chainSince : QDateTime();
    if (facts.history)
        was(facts.history->heightThen);
    if (facts.backups) {
        for (const Backup &backup : facts.backups->backups) {
            if (!since.isValid() || backup.madeAt > since)
                was(backup.height);
        }
    }
    if (!facts.layout.chainInVolume() && facts.place)
        was(facts.place->height);
    if (facts.store)
        was(facts.store->height);
    return highest;
}

/// From when on the log speaks of the present trouble.
QDateTime logSince(const DiagnosisFacts &facts, const Container &validator, bool serves)
{
    // One that was started again has said why at the end of the run before.
    const bool again = validator.restartCount > 0 && !serves;
    QDateTime since =
        validator.startedAt.isValid() ? validator.startedAt.addSecs(again ? -loopSeconds : -1) : QDateTime();
    // What was said of a chain that was exchanged since then is past.
    if (facts.history && facts.history->chainSince.isValid() && (!since.isValid() || facts.history->chainSince > since))
        since = facts.history->chainSince;
    return since;
}

const LogFinding *told(const Verdict &verdict, LogCause cause)
{
    const auto found = std::ranges::find(verdict.log, cause, &LogFinding::cause);
    return found == verdict.log.end() ? nullptr : &*found;
}

bool everHadChain(const DiagnosisFacts &facts, const Verdict &verdict)
{
    return verdict.highest || verdict.candidate || (facts.history && facts.history->known);
}

const PortFacts *portOf(const DiagnosisFacts &facts, int port)
{
    if (!facts.ports)
        return nullptr;
    const auto found = std::ranges::find(*facts.ports, port, &PortFacts::port);
    return found == facts.ports->end() ? nullptr : &*found;
}

/// A port that keeps a service from starting. What an engine said about it counts as long as it is not seen to be free.
bool takePort(const DiagnosisFacts &facts, Verdict &verdict)
{
    if (facts.engine) {
        for (const Container &container : facts.engine->containers) {
            const int port = isUp(container) ? 0 : takenPortIn(container.error);
            const PortFacts *seen = portOf(facts, port);
            if (port == 0 || (seen && seen->state == PortFacts::State::Free))
                continue;
            verdict.service = serviceOf(container);
            verdict.port = port;
            verdict.holder = seen ? seen->holder : QString();
            verdict.engineError = container.error;
            return true;
        }
    }
    if (!facts.ports)
        return false;
    for (const PortFacts &port : *facts.ports) {
        if (port.state != PortFacts::State::Taken)
            continue;
        verdict.service = port.service;
        verdict.port = port.port;
        verdict.holder = port.holder;
        return true;
    }
    return false;
}

bool isFresh(const DiagnosisFacts &facts, qint64 height)
{
    if (height == 0)
        return true;
    if (!facts.store || !facts.store->createdAt.isValid() || !facts.backups)
        return false;
    // Made after there was a higher chain: the chain in it is another one.
    const QDateTime since = facts.history ? facts.history->chainSince : QDateTime();
    return std::ranges::any_of(facts.backups->backups, [&](const Backup &backup) {
        return backup.height.value_or(0) > height && backup.madeAt <= facts.store->createdAt
               && (!since.isValid() || backup.madeAt > since);
    });
}

bool settle(Verdict &verdict, Cause cause, Confidence confidence = Confidence::Certain)
{
    verdict.cause = cause;
    verdict.confidence = confidence;
    return true;
}

/// What comes before anything that containers could tell.
bool judgeSurroundings(const DiagnosisFacts &facts, Verdict &verdict)
{
    if (!facts.engine)
        return settle(verdict, Cause::EngineDown, facts.cancelled ? Confidence::Guess : Confidence::Certain);
    if (facts.engine->trouble != EngineTrouble::None)
        return settle(verdict, Cause::EngineDown);
    if (facts.place && !facts.place->unfinishedRestore.isEmpty())
        return settle(verdict, Cause::UnfinishedRestore);
    if (facts.history && facts.history->open)
        return settle(verdict, Cause::UnfinishedRecovery);
    if (const std::optional<qint64> free = freeForChain(facts); free && *free < fullDiskBytes)
        return settle(verdict, Cause::FullDisk);
    if (verdict.alive)
        return false;
    if (const LogFinding *line = told(verdict, LogCause::NoSpace)) {
        verdict.line = *line;
        return settle(verdict, Cause::FullDisk);
    }
    for (const Container &container : facts.engine->containers) {
        if (isUp(container) || causeIn(container.error.toUtf8()) != LogCause::NoSpace)
            continue;
        verdict.engineError = container.error;
        return settle(verdict, Cause::FullDisk);
    }
    return false;
}

/// No container of the validator.
bool judgeMissing(const DiagnosisFacts &facts, Verdict &verdict)
{
    verdict.service = u"validator"_s;
    if (facts.place && !facts.place->composeFile && !facts.practice)
        return settle(verdict, Cause::ComposeFileMissing);
    if (storeMissing(facts) && everHadChain(facts, verdict))
        return settle(verdict, Cause::MissingVolume);
    if (facts.store && facts.store->content == StoreFacts::Content::Nothing && everHadChain(facts, verdict))
        return settle(verdict, Cause::EmptyVolume);
    if (takePort(facts, verdict))
        return settle(verdict, Cause::PortTaken);
    if (facts.store && facts.store->damage)
        return settle(verdict, Cause::DataDamaged);
    return settle(verdict, Cause::ContainersMissing);
}

/// The data, where that is at fault.
bool judgeData(const DiagnosisFacts &facts, Verdict &verdict)
{
    if (storeMissing(facts))
        return settle(verdict, Cause::MissingVolume);
    const bool known = everHadChain(facts, verdict);
    if (facts.store && facts.store->content == StoreFacts::Content::Nothing && known)
        return settle(verdict, Cause::EmptyVolume);
    const bool answered = facts.chain && facts.chain->answer == ChainSample::Answer::Height;
    if (answered && facts.chain->status.height < verdict.highest.value_or(0)
        && isFresh(facts, facts.chain->status.height))
        return settle(verdict, Cause::EmptyVolume, Confidence::Likely);
    return false;
}

/// Why a node that does not serve its chain does not.
bool judgeNode(const DiagnosisFacts &facts, const Container &validator, Verdict &verdict)
{
    const bool answered = verdict.serves;
    const LogFinding *rights = told(verdict, LogCause::WrongRights);
    const bool engineRights = !isUp(validator) && causeIn(validator.error.toUtf8()) == LogCause::WrongRights;
    if (!answered && (rights || engineRights)) {
        if (rights)
            verdict.line = *rights;
        else
            verdict.engineError = validator.error;
        return settle(verdict, Cause::WrongRights);
    }
    if (!verdict.running && takePort(facts, verdict))
        return settle(verdict, Cause::PortTaken);
    if (const LogFinding *line = told(verdict, LogCause::PortTaken); line && !answered) {
        verdict.line = *line;
        verdict.service = u"validator"_s;
        verdict.port = takenPortIn(line->line);
        return settle(verdict, Cause::PortTaken, Confidence::Likely);
    }
    const LogFinding *memory = told(verdict, LogCause::OutOfMemory);
    if (!answered && (validator.outOfMemory || memory)) {
        if (memory)
            verdict.line = *memory;
        return settle(verdict, Cause::OutOfMemory, validator.outOfMemory ? Confidence::Certain : Confidence::Likely);
    }
    if (!answered && facts.store && facts.store->damage)
        return settle(verdict, Cause::DataDamaged);
    const bool provenSound = facts.store && facts.store->examined && !facts.store->damage;
    if (const LogFinding *line = told(verdict, LogCause::Damaged); line && !answered && !provenSound) {
        verdict.line = *line;
        return settle(verdict, Cause::DataDamaged,
                      validator.exitCode.value_or(0) != 0 ? Confidence::Certain : Confidence::Likely);
    }
    return false;
}

bool judgeRun(const DiagnosisFacts &facts, const Container &validator, Verdict &verdict)
{
    if (verdict.looping)
        return settle(verdict, Cause::RestartLoop, Confidence::Likely);
    verdict.service = u"validator"_s;
    if (!verdict.running) {
        // 143 and 137 are what a stop and a kill leave, 0 is what a node that was asked gives.
        const int code = validator.exitCode.value_or(0);
        const bool clean = code == 0 || code == 137 || code == 143 || code == 255;
        return settle(verdict, Cause::ContainersStopped, clean ? Confidence::Certain : Confidence::Likely);
    }
    switch (verdict.condition) {
    case ChainCondition::Starting:
        return settle(verdict, Cause::NodeStarting);
    case ChainCondition::Stalled:
        return settle(verdict, Cause::ChainStalled);
    case ChainCondition::Behind:
        return settle(verdict, Cause::ChainBehind, Confidence::Likely);
    case ChainCondition::Alive:
        return false;
    case ChainCondition::Unknown:
    case ChainCondition::NoAnswer:
        break;
    }
    const bool young = validator.startedAt.isValid() && validator.startedAt.secsTo(facts.now) < startTime;
    return settle(verdict, young ? Cause::NodeStarting : Cause::NoAnswer,
                  young ? Confidence::Likely : Confidence::Certain);
}

/// The chain is fine; what else is not?
void judgeRest(const DiagnosisFacts &facts, Verdict &verdict)
{
    if (const Container *stopped = stoppedService(facts)) {
        if (takePort(facts, verdict))
            settle(verdict, Cause::PortTaken);
        else
            settle(verdict, Cause::ContainersStopped);
        if (verdict.service.isEmpty())
            verdict.service = serviceOf(*stopped);
        return;
    }
    if (!verdict.backupsSeen)
        settle(verdict, Cause::BackupDiskMissing, facts.backups ? Confidence::Certain : Confidence::Likely);
    else if (!verdict.candidate)
        settle(verdict, Cause::NoBackup);
    else if (facts.backups->freeBytes && *facts.backups->freeBytes < fullDiskBytes)
        settle(verdict, Cause::FullDisk);
}

} // namespace

/// A start by hand sets the count of restarts back, so that a high one soon after a start is no memory of old times.
bool isLooping(const Container &validator, const QDateTime &now)
{
    if (validator.state == ContainerState::Restarting)
        return true;
    const bool young = validator.startedAt.isValid() && validator.startedAt.secsTo(now) < shortRun;
    if (validator.state == ContainerState::Running)
        return validator.restartCount >= loopRestarts && young;
    return validator.restartCount >= loopRestarts && validator.exitCode.value_or(0) != 0;
}

Verdict judge(const DiagnosisFacts &facts)
{
    Verdict verdict;
    weighBackups(facts, verdict);
    verdict.highest = highestKnown(facts);
    const Container *validator = facts.validator();
    ChainJudge chain;
    if (verdict.highest)
        chain.hasBeen(*verdict.highest);
    // Without a container of ours, what answers is somebody else.
    const bool ours = !facts.engineSeen() || validator;
    if (facts.chain && ours) {
        chain.add(*facts.chain);
        verdict.condition = chain.condition();
        if (facts.chain->answer == ChainSample::Answer::Height)
            verdict.highest = std::max(verdict.highest.value_or(0), facts.chain->status.height);
    }
    if (validator) {
        const bool answered = facts.chain && facts.chain->answer == ChainSample::Answer::Height;
        verdict.running = isUp(*validator);
        verdict.looping = isLooping(*validator, facts.now);
        verdict.serves = verdict.running && !verdict.looping && answered;
        verdict.alive = verdict.serves && verdict.condition == ChainCondition::Alive;
        if (facts.log)
            verdict.log = causesIn(*facts.log, logSince(facts, *validator, verdict.serves));
    }
    if (judgeSurroundings(facts, verdict))
        return verdict;
    if (!validator) {
        judgeMissing(facts, verdict);
        return verdict;
    }
    if (verdict.alive) {
        judgeRest(facts, verdict);
        return verdict;
    }
    if (judgeData(facts, verdict) || judgeNode(facts, *validator, verdict) || judgeRun(facts, *validator, verdict))
        return verdict;
    return verdict;
}

Diagnosis conclude(const DiagnosisFacts &facts)
{
    const Verdict verdict = judge(facts);
    Diagnosis diagnosis;
    diagnosis.at = facts.now;
    diagnosis.cause = verdict.cause;
    diagnosis.confidence = verdict.confidence;
    diagnosis.newestSound = verdict.candidate;
    diagnosis.liveHeight = verdict.highest;
    if (facts.history)
        diagnosis.open = facts.history->open;
    diagnosis.findings = findingsOf(facts, verdict);
    diagnosis.ways = waysOf(facts, verdict);
    say(facts, verdict, diagnosis);
    return diagnosis;
}

} // namespace bt2c
