#include "ui/shell/madeuprecoveries.h"

#include <array>

namespace bt2c::madeup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 liveHeight = 18'405;
constexpr qint64 blockSeconds = 300;
const QString volume = u"validator1_bt2c_blockchain_data"_s;

Finding finding(const QString &id, const QString &title, FindingState state, const QString &words)
{
    return {id, title, state, words, {}};
}

QList<Finding> findings(bool broken)
{
    const FindingState bad = broken ? FindingState::Bad : FindingState::Good;
    return {
        finding(u"engine"_s, u"Engine"_s, FindingState::Good, u"Docker Desktop 27.4 answers in 12 ms"_s),
        finding(u"validator"_s, u"Validator"_s, bad,
                broken ? u"restarting, exit 1, five times"_s : u"running for 3 days"_s),
        finding(u"services"_s, u"Prometheus, Grafana"_s, FindingState::Good, u"running"_s),
        finding(u"volume"_s, u"Volume"_s, FindingState::Good, volume + u", 912.4 MB"_s),
        finding(u"log"_s, u"Log"_s, bad,
                broken ? u"“database disk image is malformed”"_s : u"nothing that is known to mean trouble"_s),
        finding(u"chain"_s, u"Chain"_s, bad, broken ? u"no answer on port 8081"_s : u"height 18,405, growing"_s),
        finding(u"ports"_s, u"Ports"_s, FindingState::Good, u"8081, 8334, 9092 free of others"_s),
        finding(u"disk"_s, u"Disk"_s, FindingState::Good, u"61.3 GB free, 0.9 needed"_s),
        finding(u"rights"_s, u"Rights"_s, FindingState::Good, u"the data can be read and written"_s),
        finding(u"compose"_s, u"Compose file"_s, FindingState::Good, u"docker-compose.yml, three services"_s),
        finding(u"restore"_s, u"Restores"_s, FindingState::Good, u"none is unfinished"_s),
        finding(u"backup-disk"_s, u"Backup folder"_s, FindingState::Good, u"there, and can be read"_s),
        finding(u"backups"_s, u"Backups"_s, FindingState::Good, u"36 sound, newest 43 min ago"_s),
        finding(u"memory"_s, u"Memory"_s, FindingState::Unknown, u"could not be told: the engine gives no figure"_s),
    };
}

QList<RecoveryWay> ways(const QString &recommended)
{
    RecoveryWay restart{u"unexpected-shutdown"_s, u"Restart the containers"_s, u"2.1"_s, false, true,
                        u"For an unexpected shutdown. Not likely to help: the data would still be damaged."_s, {}, 60};
    RecoveryWay restore{
        u"corrupted-data"_s,
        u"Restore the newest sound backup"_s,
        u"2.2"_s,
        false,
        true,
        u"Today 15:00, height 18,402, verified. You lose 3 blocks, fetched again from peers. Can be undone."_s,
        {},
        240};
    RecoveryWay fresh{u"no-backup"_s,
                      u"Begin a new chain"_s,
                      u"2.3"_s,
                      false,
                      true,
                      u"Only when no backup is sound. You have 36 sound ones."_s,
                      u"Removes "_s + volume + u", 912.4 MB."_s,
                      120};
    QList<RecoveryWay> all{restart, restore, fresh};
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).procedure != recommended)
            continue;
        all[i].recommended = true;
        all.move(i, 0);
        break;
    }
    return all;
}

ProcedureStep step(const QString &id, StepAction action, const QString &title, const QString &why,
                   const QString &command)
{
    ProcedureStep made;
    made.id = id;
    made.action = action;
    made.title = title;
    made.why = why;
    made.command = command;
    made.failure = u"Look at what it wrote above. Try again; if it fails again, turn to the next procedure."_s;
    return made;
}

Procedure corrupted()
{
    Procedure p;
    p.id = u"corrupted-data"_s;
    p.section = u"2.2"_s;
    p.title = u"Data corrupted or missing"_s;
    p.alternative = u"no-backup"_s;
    p.steps = {
        step(u"stop"_s, StepAction::StopValidator, u"Stop the validator"_s,
             u"A running node would write into what is replaced."_s, u"docker stop {validator}"_s),
        step(u"list"_s, StepAction::ListBackups, u"List backups"_s, u"What there is, and which of it is sound."_s,
             u"bt2c-recovery list"_s),
        step(u"verify"_s, StepAction::VerifyBackup, u"Verify the newest"_s,
             u"Every byte is read before anything is replaced."_s, u"bt2c-recovery verify {backup}"_s),
        step(u"restore"_s, StepAction::RestoreBackup, u"Restore the backup"_s,
             u"The backup is unpacked beside the damaged data inside {volume}, compared file by file, and then takes "
             u"its place in one move. The damaged data is kept until you let it go."_s,
             u"bt2c-recovery restore {backup}"_s),
        step(u"start"_s, StepAction::StartValidator, u"Start the validator"_s, u"The node opens the restored chain."_s,
             u"docker start {validator}"_s),
        step(u"check"_s, StepAction::CheckChain, u"Verify the chain"_s,
             u"The node has to answer, reach the height of the backup, and grow beyond it."_s, u"curl {status_url}"_s),
    };
    p.steps[4].needs = {u"restore"_s};
    return p;
}

Procedure newChain()
{
    Procedure p;
    p.id = u"no-backup"_s;
    p.section = u"2.3"_s;
    p.title = u"No valid backup"_s;
    p.steps = {
        step(u"down"_s, StepAction::ComposeDown, u"Stop all containers"_s, {},
             u"docker compose -f {compose_file} down"_s),
        step(u"safety"_s, StepAction::SafetyArchive, u"Keep what can be read"_s, {}, {}),
        step(u"remove"_s, StepAction::RemoveChain, u"Remove the damaged volume"_s,
             u"Compose makes an empty one in its place, and the node begins a new chain in it."_s,
             u"docker volume rm {volume}"_s),
        step(u"up"_s, StepAction::ComposeUp, u"Start the containers"_s, {},
             u"docker compose -f {compose_file} up -d"_s),
        step(u"follow"_s, StepAction::FollowLogs, u"Follow the log"_s, {}, u"docker logs -f {validator}"_s),
    };
    p.steps[2].destroys = true;
    return p;
}

} // namespace

RecoveryStatus begun(const Procedure &procedure, const QDateTime &now, int done)
{
    RecoveryStatus status;
    RecoveryJournal &j = status.journal;
    j.id = u"20261124_154300_3f2a"_s;
    j.procedure = procedure;
    j.site = {u"/home/op/bt2c/mainnet/validators/validator1"_s, u"/home/op/bt2c/backups"_s};
    j.startedAt = now.addSecs(-20);
    j.startedBy = u"window (pid 4711)"_s;
    j.cause = u"The chain data is damaged"_s;
    j.liveHeight = liveHeight;
    j.blockSeconds = blockSeconds;
    j.chainVolume = volume;
    j.names = {{u"validator"_s, u"bt2c_validator"_s},
               {u"volume"_s, volume},
               {u"backup"_s, u"bt2c_blockchain_backup_20261122_150002.tar.gz"_s},
               {u"backup_dir"_s, u"/home/op/bt2c/backups"_s},
               {u"compose_file"_s, u"/home/op/bt2c/mainnet/validators/validator1/docker-compose.yml"_s},
               {u"status_url"_s, u"http://localhost:8081/blockchain/status"_s}};
    constexpr std::array took = {4.2, 0.3, 1.4, 2.6, 1.1, 12.0};
    QDateTime at = j.startedAt;
    for (int i = 0; i < int(procedure.steps.size()); ++i) {
        StepRecord record;
        record.step = procedure.steps.at(i).id;
        if (i < done) {
            record.state = StepState::Done;
            record.attempts = 1;
            record.startedAt = at;
            at = at.addMSecs(qint64(took.at(std::size_t(i) % took.size()) * 1000));
            record.endedAt = at;
        }
        j.steps.append(record);
    }
    status.next = done < int(procedure.steps.size()) ? done : -1;
    return status;
}

void choose(RecoveryStatus &status, const QDateTime &now)
{
    status.journal.backup = u"/home/op/bt2c/backups/bt2c_blockchain_backup_20261122_150002.tar.gz"_s;
    status.journal.backupHeight = 18'402;
    status.journal.backupMadeAt = now.addSecs(-43 * 60);
}

Diagnosis damagedData(const QDateTime &now)
{
    Diagnosis d;
    d.at = now;
    d.seconds = 1.8;
    d.cause = Cause::DataDamaged;
    d.statement = u"The chain data is damaged"_s;
    d.explanation = u"The validator has stopped five times in ten minutes, each time while opening blockchain.db. A "
                    u"sound backup from 43 minutes ago is at hand."_s;
    d.findings = findings(true);
    d.ways = ways(u"corrupted-data"_s);
    d.liveHeight = liveHeight;
    return d;
}

Diagnosis afterShutdown(const QDateTime &now)
{
    Diagnosis d = damagedData(now);
    d.cause = Cause::ContainersStopped;
    d.statement = u"The containers are stopped"_s;
    d.explanation = u"All three ended at the same second, as after a power cut. The chain's files look sound."_s;
    d.ways = ways(u"unexpected-shutdown"_s);
    d.ways[0].words = u"Starts all three again and watches the chain until it grows. Nothing is changed."_s;
    d.findings[1].words = u"exited 137, four hours ago"_s;
    d.findings[2] =
        finding(u"services"_s, u"Prometheus, Grafana"_s, FindingState::Warning, u"exited, four hours ago"_s);
    d.findings[4] = finding(u"log"_s, u"Log"_s, FindingState::Good, u"nothing that is known to mean trouble"_s);
    return d;
}

Diagnosis withoutBackup(const QDateTime &now)
{
    Diagnosis d = damagedData(now);
    d.explanation =
        u"The validator has stopped five times in ten minutes, each time while opening blockchain.db. No backup is "
        u"sound."_s;
    d.ways = ways(u"no-backup"_s);
    d.ways[0].words =
        u"The node begins again and fetches the chain from its peers. What can still be read is put into an archive "
        u"first."_s;
    for (RecoveryWay &way : d.ways) {
        if (way.procedure != "corrupted-data"_L1)
            continue;
        way.possible = false;
        way.words = u"Not possible: none of the 41 backups is sound."_s;
    }
    d.findings[12] = finding(u"backups"_s, u"Backups"_s, FindingState::Bad, u"41, none of them sound"_s);
    d.confidence = Confidence::Guess;
    return d;
}

Diagnosis healthySite(const QDateTime &now)
{
    Diagnosis d;
    d.at = now;
    d.seconds = 0.9;
    d.statement = u"The validator is healthy"_s;
    d.explanation = u"It answers at height 18,405 and grows. The newest sound backup is 43 minutes old."_s;
    d.findings = findings(false);
    d.ways = ways({});
    return d;
}

Diagnosis engineDown(const QDateTime &now)
{
    Diagnosis d;
    d.at = now;
    d.seconds = 2.1;
    d.cause = Cause::EngineDown;
    d.statement = u"Docker is not running"_s;
    d.explanation =
        u"Nothing answers where Docker listens, so nothing can be said of the containers. Chain and backups were not "
        u"touched."_s;
    d.nextStep = u"Start Docker Desktop, and wait until its whale stands still."_s;
    d.findings = {
        finding(u"engine"_s, u"Engine"_s, FindingState::Bad, u"nothing answers at ~/.docker/run/docker.sock"_s),
        finding(u"validator"_s, u"Validator"_s, FindingState::Unknown, u"could not check: no engine"_s),
        finding(u"volume"_s, u"Volume"_s, FindingState::Unknown, u"could not check: no engine"_s),
        finding(u"disk"_s, u"Disk"_s, FindingState::Good, u"61.3 GB free"_s),
        finding(u"backups"_s, u"Backups"_s, FindingState::Good, u"36 sound, newest 43 min ago"_s)};
    d.ways = ways({});
    for (RecoveryWay &way : d.ways) {
        way.possible = false;
        way.danger.clear();
    }
    return d;
}

Diagnosis unfinished(const QDateTime &now, bool alive)
{
    Diagnosis d = damagedData(now);
    d.cause = Cause::UnfinishedRecovery;
    d.statement = u"A recovery is not finished"_s;
    d.explanation =
        u"It was begun 20 seconds ago, and the program that did it has ended. Nothing is lost: it goes on where it "
        u"was."_s;
    RecoveryStatus status = restoring(now, 3);
    d.open = OpenRecovery{status.journal, alive};
    return d;
}

RecoveryStatus restoring(const QDateTime &now, int done)
{
    RecoveryStatus status = begun(corrupted(), now, done);
    if (done > 1)
        choose(status, now);
    return status;
}

RecoveryStatus running(const QDateTime &now, int done)
{
    RecoveryStatus status = restoring(now, done);
    status.running = true;
    status.busy = true;
    status.since = now.addSecs(-14);
    if (status.journal.procedure.steps.at(done).action == StepAction::CheckChain) {
        status.waiting = u"Waiting for the height to reach 18,402; the node is at 18,390"_s;
        status.secondsLeft = 286;
        return status;
    }
    status.progress = {Phase::Staging, 100'000'000, 912'000'000, 120, 1284};
    status.meter.update(status.progress, 0);
    for (int i = 1; i <= 8; ++i) {
        status.progress.bytesDone = 100'000'000 + i * 58'000'000;
        status.meter.update(status.progress, i * 0.15);
    }
    return status;
}

RecoveryStatus choosingBackup(const QDateTime &now)
{
    RecoveryStatus status = begun(corrupted(), now, 2);
    status.need = StepNeed::Backup;
    status.offersKnown = true;
    for (int i = 0; i < 7; ++i) {
        BackupOffer offer;
        offer.backup.madeAt = now.addSecs(-43 * 60 - i * 3600 * (i < 4 ? 1 : 9));
        offer.backup.type = BackupType::Blockchain;
        offer.backup.schedule = i == 4 ? u"daily"_s : u"hourly"_s;
        offer.backup.fileName =
            u"bt2c_blockchain_backup_%1.tar.gz"_s.arg(offer.backup.madeAt.toString(u"yyyyMMdd_HHmmss"_s));
        offer.backup.path = u"/home/op/bt2c/backups/"_s + offer.backup.fileName;
        offer.backup.integrity.state = i == 2 ? IntegrityState::Stale : IntegrityState::Verified;
        offer.backup.integrity.checkedAt = now.addSecs(-1800);
        offer.blocksLost = 3 + i * 12 * (i < 4 ? 1 : 9);
        offer.backup.height = liveHeight - *offer.blocksLost;
        offer.secondsLost = *offer.blocksLost * blockSeconds;
        status.offers.append(offer);
    }
    return status;
}

RecoveryStatus failedStep(const QDateTime &now)
{
    RecoveryStatus status = restoring(now, 4);
    status.journal.restoredChain = true;
    status.journal.previousInVolume = volume + u"/.bt2c-before-20261122_154306"_s;
    status.undoable = true;
    StepRecord &record = status.journal.steps[4];
    record.state = StepState::Failed;
    record.error = Error{ErrorCode::External, u"bt2c_validator"_s, u"port is already allocated"_s, 0, -1};
    status.error = record.error;
    return status;
}

RecoveryStatus askingForName(const QDateTime &now)
{
    RecoveryStatus status = begun(newChain(), now, 2);
    status.need = StepNeed::Name;
    status.journal.safetyArchive = u"/home/op/bt2c/backups/bt2c_blockchain_backup_20261122_154304.tar.gz"_s;
    status.destroyed = {u"The volume "_s + volume + u", 912.4 MB"_s};
    return status;
}

RecoveryStatus recovered(const QDateTime &now)
{
    RecoveryStatus status = restoring(now, 6);
    RecoveryJournal &j = status.journal;
    j.outcome = RecoveryOutcome::Recovered;
    j.endedAt = j.startedAt.addSecs(22);
    j.restoredChain = true;
    j.heightAfter = 18'406;
    j.previousInVolume = volume + u"/.bt2c-before-20261122_154306"_s;
    j.steps[2].state = StepState::Skipped;
    j.steps[2].skipReason = u"it was verified ten minutes ago"_s;
    status.undoable = true;
    return status;
}

RecoveryStatus stopped(const QDateTime &now)
{
    RecoveryStatus status = restoring(now, 3);
    status.journal.outcome = RecoveryOutcome::Stopped;
    status.journal.endedAt = status.journal.startedAt.addSecs(9);
    return status;
}

} // namespace bt2c::madeup
