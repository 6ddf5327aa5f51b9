#include "core/recovery/diagnosisjudge.h"

#include "core/support/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Diagnosis)
};

/// The four things that are said.
struct Speech
{
    QString statement;
    QString explanation;
    QString nextStep;
};

QString engineStep(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::NotInstalled:
        return DiagnosisWords::tr("Install Docker Desktop, or another container engine, then look again.");
    case EngineTrouble::NotPermitted:
        return DiagnosisWords::tr("Have your user added to the group “docker”, log in again, then look again.");
    case EngineTrouble::WrongContext:
        return DiagnosisWords::tr("Choose the engine that the validator runs on, then look again.");
    case EngineTrouble::NoAnswer:
        return DiagnosisWords::tr("Restart Docker, then look again.");
    case EngineTrouble::NotAnEngine:
        return DiagnosisWords::tr("Look at which address is set for the engine, then look again.");
    case EngineTrouble::None:
    case EngineTrouble::NotRunning:
        break;
    }
#ifdef Q_OS_MACOS
    return DiagnosisWords::tr("Start Docker Desktop, then look again.");
#else
    return DiagnosisWords::tr("Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.");
#endif
}

Speech engineDown(const DiagnosisFacts &facts)
{
    if (facts.cancelled && !facts.engine)
        return {DiagnosisWords::tr("The look was broken off"),
                DiagnosisWords::tr("The container engine had not answered yet."), DiagnosisWords::tr("Look again.")};
    if (!facts.engine) {
        return {
            DiagnosisWords::tr("The container engine does not answer"),
            DiagnosisWords::tr("It gave no answer in %1. Without it neither the validator nor its chain can be seen.")
                .arg(formatDuration(facts.engineSeconds)),
            engineStep(EngineTrouble::NoAnswer)};
    }
    QString statement = describe(facts.engine->trouble);
    statement.chop(statement.endsWith(u'.') ? 1 : 0);
    QString explanation = DiagnosisWords::tr("Without it the validator cannot run, and its containers cannot be seen.");
    if (facts.engine->error && !facts.engine->error->subject.isEmpty())
        explanation += u' ' % DiagnosisWords::tr("Asked: %1.").arg(facts.engine->error->subject);
    return {statement, explanation, engineStep(facts.engine->trouble)};
}

Speech unfinished(const DiagnosisFacts &facts)
{
    if (facts.place->busy) {
        return {
            DiagnosisWords::tr("A restore is being carried out now"),
            DiagnosisWords::tr(
                "Another window or command works on this site. Until it has ended nothing can be said of the chain."),
            DiagnosisWords::tr("Wait until it has ended, then look again.")};
    }
    return {DiagnosisWords::tr("A restore was interrupted"),
            DiagnosisWords::tr("It was begun and neither finished nor taken back. The former data is still there."),
            DiagnosisWords::tr(
                "Have it finished or taken back: that is done when this program starts, and before each restore. "
                "Nothing is lost by it.")};
}

Speech unfinishedRecovery(const OpenRecovery &open)
{
    const QString title = open.journal.procedure.title;
    if (open.alive) {
        return {DiagnosisWords::tr("A recovery is under way"),
                DiagnosisWords::tr("Another window or command carries out “%1”.").arg(title),
                DiagnosisWords::tr("Wait until it has ended, then look again.")};
    }
    return {DiagnosisWords::tr("A recovery was not ended"),
            DiagnosisWords::tr("“%1” was begun and stopped in the middle.").arg(title),
            DiagnosisWords::tr("Go on with it, or end it there.")};
}

Speech fullDisk(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const std::optional<qint64> free = freeForChain(facts);
    const bool seen = free && *free < fullDiskBytes;
    const bool site = seen && facts.place && facts.place->freeBytes && *facts.place->freeBytes < fullDiskBytes;
    if (verdict.alive && !seen) {
        return {DiagnosisWords::tr("The backup disk is full"),
                DiagnosisWords::tr("The chain is fine, but no further backup fits into %1.")
                    .arg(facts.site.backupDirectory),
                DiagnosisWords::tr("Make room there, or let go of old backups, then look again.")};
    }
    const QString explanation =
        seen ? DiagnosisWords::tr(
                   "Only %1 are free there. The validator cannot write its chain, and nothing can be restored.")
                   .arg(formatBytes(*free))
             : DiagnosisWords::tr("The validator could not write: no space was left on its disk.");
    return {DiagnosisWords::tr("The disk is full"), explanation,
            DiagnosisWords::tr("Make room on the disk that holds %1, then look again.")
                .arg(site || storeName(facts.layout).isEmpty() ? facts.site.directory : storeName(facts.layout))};
}

Speech noCompose(const DiagnosisFacts &facts)
{
    const QString kept =
        facts.layout.chainInVolume() && facts.layout.data.exists
            ? u' ' % DiagnosisWords::tr("The chain’s volume %1 is still there.").arg(facts.layout.data.volume)
            : QString();
    if (facts.place && !facts.place->there) {
        return {
            DiagnosisWords::tr("The site’s folder is missing"),
            QString(
                DiagnosisWords::tr("%1 is not there, and there are no containers to start.").arg(facts.site.directory)
                % kept),
            DiagnosisWords::tr("Connect the disk that it is on, or put the folder back, then look again.")};
    }
    return {DiagnosisWords::tr("The compose file is missing"),
            QString(DiagnosisWords::tr(
                        "Without docker-compose.yml the containers cannot be made, and there are none to start.")
                    % kept),
            DiagnosisWords::tr("Put docker-compose.yml back into %1, then look again.").arg(facts.site.directory)};
}

QString backupAtHand(const DiagnosisFacts &facts, const Verdict &verdict)
{
    if (verdict.candidate) {
        const QString age = ageOf(std::max<qint64>(0, verdict.candidate->madeAt.secsTo(facts.now)));
        return verdict.verified()
                   ? DiagnosisWords::tr("A sound backup from %1 ago is at hand.").arg(age)
                   : DiagnosisWords::tr("A backup from %1 ago is at hand; it is checked before it is used.").arg(age);
    }
    if (!verdict.backupsSeen)
        return DiagnosisWords::tr("The backups could not be looked at.");
    return DiagnosisWords::tr("There is no sound backup.");
}

QString backupStep(const DiagnosisFacts &facts, const Verdict &verdict)
{
    if (verdict.candidate || verdict.backupsSeen)
        return {};
    if (facts.backups && facts.backups->folder == BackupFacts::Folder::NotMounted)
        return DiagnosisWords::tr("Connect the disk %1 with the backups, then look again.")
            .arg(facts.backups->mountPoint);
    return DiagnosisWords::tr("Make the folder of backups readable (%1), then look again.")
        .arg(facts.site.backupDirectory);
}

Speech damaged(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const Container *validator = facts.validator();
    const int restarts = validator ? validator->restartCount : 0;
    QString first;
    if (!verdict.running && restarts > 0)
        first = DiagnosisWords::tr(
            "The validator was started %n time(s) again and ended each time, because it cannot read its chain.",
            nullptr, restarts);
    else if (!validator || !verdict.line)
        first = DiagnosisWords::tr("The files of the chain contradict each other.");
    else
        first = DiagnosisWords::tr("The validator cannot read its chain, as its log says.");
    return {DiagnosisWords::tr("The chain data is damaged"), first % u' ' % backupAtHand(facts, verdict),
            backupStep(facts, verdict)};
}

Speech empty(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const QString name = storeName(facts.layout);
    const bool newChain = facts.chain && facts.chain->answer == ChainSample::Answer::Height
                          && verdict.condition != ChainCondition::Unknown;
    const QString first = newChain && verdict.highest
                              ? DiagnosisWords::tr("%1 holds a new chain at height %2. The former one was at %3.")
                                    .arg(name, countOf(facts.chain->status.height), countOf(*verdict.highest))
                              : DiagnosisWords::tr("%1 is there and holds no chain, although there was one.").arg(name);
    const QString step = backupStep(facts, verdict);
    const QString wait = DiagnosisWords::tr("Let it fetch the chain from its peers, which may take hours.");
    return {DiagnosisWords::tr("The chain is gone"), first % u' ' % backupAtHand(facts, verdict),
            step.isEmpty() && !verdict.candidate ? wait : step};
}

Speech portTaken(const Verdict &verdict)
{
    const QString number = QString::number(verdict.port);
    const QString statement =
        verdict.port ? DiagnosisWords::tr("Port %1 is taken").arg(number) : DiagnosisWords::tr("A port is taken");
    const QString explanation =
        verdict.holder.isEmpty()
            ? DiagnosisWords::tr("Another program uses the port that “%1” needs, so that it cannot start.")
                  .arg(verdict.service)
            : DiagnosisWords::tr("The container %1 uses the port that “%2” needs, so that it cannot start.")
                  .arg(verdict.holder, verdict.service);
    const QString step =
        !verdict.holder.isEmpty()
            ? DiagnosisWords::tr("Stop %1, or give it another port, then look again.").arg(verdict.holder)
        : verdict.port
            ? DiagnosisWords::tr("End the program that has it (“lsof -i :%1” names it), then look again.").arg(number)
            : DiagnosisWords::tr("End the program that has it, then look again.");
    return {statement, explanation, step};
}

Speech stopped(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const Container *validator = facts.validator();
    if (verdict.alive) {
        return {DiagnosisWords::tr("“%1” is not running").arg(verdict.service),
                DiagnosisWords::tr("The validator and its chain are fine. What watches over them is not all there."),
                {}};
    }
    if (validator && validator->state == ContainerState::Paused) {
        return {DiagnosisWords::tr("The validator is paused"),
                DiagnosisWords::tr("Its container stands still, as it does for a moment while a backup is made."),
                DiagnosisWords::tr("If no backup is being made: docker unpause %1").arg(validator->name)};
    }
    if (validator && validator->state == ContainerState::Created) {
        return {DiagnosisWords::tr("The validator was never started"),
                validator->error.isEmpty()
                    ? DiagnosisWords::tr("Its container was made and is waiting.")
                    : DiagnosisWords::tr("The engine could not start it: %1").arg(validator->error),
                {}};
    }
    const int code = validator ? validator->exitCode.value_or(0) : 0;
    QString explanation =
        code == 137 ? DiagnosisWords::tr("It was killed, as by a shutdown that came too fast.")
        : code == 0 || code == 143 || code == 255
            ? DiagnosisWords::tr("It was stopped, by hand or with the machine.")
            : DiagnosisWords::tr("It ended by itself with exit code %1, and its log names no reason that is known.")
                  .arg(code);
    explanation += u' ' % DiagnosisWords::tr("Nothing speaks of damage to its chain.");
    return {DiagnosisWords::tr("The validator is stopped"), explanation, {}};
}

Speech backupTrouble(const DiagnosisFacts &facts)
{
    const QString chain = DiagnosisWords::tr("The validator and its chain are fine, but could not be recovered now.");
    const QString again = DiagnosisWords::tr("Look at its disk, then look again.");
    if (!facts.backups)
        return {DiagnosisWords::tr("The backup disk does not answer"), chain, again};
    switch (facts.backups->folder) {
    case BackupFacts::Folder::NotMounted:
        return {DiagnosisWords::tr("The backup disk is not mounted"),
                QString(chain % u' ' % DiagnosisWords::tr("%1 is not there.").arg(facts.backups->mountPoint)),
                DiagnosisWords::tr("Connect the disk, then look again.")};
    case BackupFacts::Folder::NotPermitted:
        return {
            DiagnosisWords::tr("The backups may not be read"), chain,
            DiagnosisWords::tr("Give yourself the right to read %1, then look again.").arg(facts.site.backupDirectory)};
    case BackupFacts::Folder::Unreadable:
        return {DiagnosisWords::tr("The backups cannot be read"), chain, again};
    case BackupFacts::Folder::There:
    case BackupFacts::Folder::Missing:
        break;
    }
    return {DiagnosisWords::tr("The folder of backups is missing"),
            QString(chain % u' ' % DiagnosisWords::tr("%1 is not there.").arg(facts.site.backupDirectory)),
            DiagnosisWords::tr("Put the folder back, or make a new backup now.")};
}

Speech speechOn(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const QString height = facts.chain ? countOf(facts.chain->status.height) : QString();
    switch (verdict.cause) {
    case Cause::None:
        return {DiagnosisWords::tr("The validator is healthy"),
                QString(DiagnosisWords::tr("The chain is at height %1 and growing.").arg(height) % u' '
                        % backupAtHand(facts, verdict)),
                {}};
    case Cause::EngineDown:
        return engineDown(facts);
    case Cause::UnfinishedRestore:
        return unfinished(facts);
    case Cause::UnfinishedRecovery:
        return unfinishedRecovery(*facts.history->open);
    case Cause::FullDisk:
        return fullDisk(facts, verdict);
    case Cause::ComposeFileMissing:
        return noCompose(facts);
    case Cause::ContainersMissing:
        return {DiagnosisWords::tr("The validator’s container is missing"),
                DiagnosisWords::tr("It was taken down or never made. Its data is kept apart from it."),
                {}};
    case Cause::MissingVolume:
        return {facts.layout.chainInVolume() ? DiagnosisWords::tr("The chain’s volume is missing")
                                             : DiagnosisWords::tr("The chain’s folder is missing"),
                QString(DiagnosisWords::tr("%1 is not there any more.").arg(storeName(facts.layout)) % u' '
                        % backupAtHand(facts, verdict)),
                backupStep(facts, verdict)};
    case Cause::EmptyVolume:
        return empty(facts, verdict);
    case Cause::WrongRights:
        return {DiagnosisWords::tr("The validator may not use its data"),
                DiagnosisWords::tr("It is refused to read or write its files, so that it cannot run. The data itself "
                                   "need not be damaged."),
                DiagnosisWords::tr("Give %1 back to the user that the validator runs as, then look again.")
                    .arg(storeName(facts.layout))};
    case Cause::PortTaken:
        return portTaken(verdict);
    case Cause::OutOfMemory:
        return {DiagnosisWords::tr("The validator ran out of memory"),
                DiagnosisWords::tr(
                    "It was ended because it needed more memory than it may have. Its data need not be damaged."),
                DiagnosisWords::tr(
                    "Give it more memory (its limit in the compose file, or that of Docker), or end other programs.")};
    case Cause::DataDamaged:
        return damaged(facts, verdict);
    case Cause::RestartLoop:
        return {DiagnosisWords::tr("The validator ends again and again"),
                QString(DiagnosisWords::tr(
                            "It is started and ends within seconds, and its log names no reason that is known.")
                        % u' ' % backupAtHand(facts, verdict)),
                DiagnosisWords::tr("Look at the last lines of its log first.")};
    case Cause::ContainersStopped:
        return stopped(facts, verdict);
    case Cause::ChainStalled:
        return {
            DiagnosisWords::tr("The chain makes no blocks"),
            DiagnosisWords::tr("The validator runs and answers, but its chain stands still at height %1.").arg(height),
            DiagnosisWords::tr("Look at its connection to its peers and at the log. Then restart it: docker restart %1")
                .arg(facts.layout.validator)};
    case Cause::ChainBehind:
        return {DiagnosisWords::tr("The chain is shorter than it was"),
                DiagnosisWords::tr("It is at height %1 and was at %2 before.")
                    .arg(height, countOf(verdict.highest.value_or(0))),
                DiagnosisWords::tr("If it grows, let it catch up with its peers first.")};
    case Cause::NodeStarting:
        return {DiagnosisWords::tr("The validator is starting"),
                DiagnosisWords::tr("It runs and does not serve its chain yet."),
                DiagnosisWords::tr("Wait a minute, then look again.")};
    case Cause::NoAnswer:
        return {DiagnosisWords::tr("The validator does not answer"),
                facts.chain && facts.chain->error.code == ErrorCode::Unsupported
                    ? DiagnosisWords::tr(
                        "It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.")
                    : DiagnosisWords::tr("It runs, but gives no answer about its chain."),
                DiagnosisWords::tr("Look at its log. Then restart it: docker restart %1").arg(facts.layout.validator)};
    case Cause::BackupDiskMissing:
        return backupTrouble(facts);
    case Cause::NoBackup:
        return {DiagnosisWords::tr("There is no sound backup"),
                DiagnosisWords::tr("The validator and its chain are fine, but could not be recovered now."),
                DiagnosisWords::tr("Make a backup now.")};
    }
    return {};
}

} // namespace

void say(const DiagnosisFacts &facts, const Verdict &verdict, Diagnosis &diagnosis)
{
    const Speech speech = speechOn(facts, verdict);
    diagnosis.statement = speech.statement;
    diagnosis.explanation = speech.explanation;
    diagnosis.nextStep = speech.nextStep;
    // Where what would help cannot be done yet, why not is what to do.
    const auto blocked = std::ranges::find(diagnosis.ways, false, &RecoveryWay::possible);
    if (diagnosis.nextStep.isEmpty() && !diagnosis.healthy() && !diagnosis.recommended()
        && blocked != diagnosis.ways.end())
        diagnosis.nextStep = blocked->words;
    if (verdict.line)
        diagnosis.reasons += DiagnosisWords::tr("The log says: “%1”").arg(verdict.line->line);
    if (!verdict.engineError.isEmpty())
        diagnosis.reasons += DiagnosisWords::tr("The engine says: “%1”").arg(verdict.engineError);
    // What did not answer is a reason only where nothing better is known.
    for (const FindingState state : {FindingState::Bad, FindingState::Warning, FindingState::Unknown}) {
        if (state == FindingState::Unknown && (!diagnosis.reasons.isEmpty() || diagnosis.healthy()))
            break;
        for (const Finding &finding : std::as_const(diagnosis.findings)) {
            if (finding.state == state && finding.id != "log"_L1)
                diagnosis.reasons += DiagnosisWords::tr("%1: %2").arg(finding.title, finding.words);
        }
    }
}

} // namespace bt2c
