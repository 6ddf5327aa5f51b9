#include "core/recovery/diagnosisjudge.h"

#include "core/support/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct WayWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RecoveryWay)
};

constexpr double aroundRestore = 30; // seconds to stop, start and look

bool isStopped(const DiagnosisFacts &facts)
{
    const Container *validator = facts.validator();
    return !validator
           || (validator->state != ContainerState::Running && validator->state != ContainerState::Paused
               && validator->state != ContainerState::Restarting);
}

/// Id of the procedure that would help; empty: none does.
QString rightOne(const DiagnosisFacts &facts, const Verdict &verdict)
{
    QString restore(procedures::corruptedData);
    switch (verdict.cause) {
    case Cause::ContainersMissing:
        return QString(procedures::unexpectedShutdown);
    case Cause::ContainersStopped: {
        // A paused one is not stopped, and is not started by that.
        const Container *validator = facts.validator();
        const bool paused = validator && validator->state == ContainerState::Paused;
        return paused ? QString() : QString(procedures::unexpectedShutdown);
    }
    case Cause::OutOfMemory:
        return isStopped(facts) ? QString(procedures::unexpectedShutdown) : QString();
    case Cause::MissingVolume:
    case Cause::DataDamaged:
        if (verdict.candidate)
            return restore;
        // Where the backups could not be seen, there may be a sound one.
        return verdict.backupsSeen ? QString(procedures::noBackup) : QString();
    case Cause::EmptyVolume:
        if (verdict.candidate)
            return restore;
        return verdict.backupsSeen && isStopped(facts) ? QString(procedures::unexpectedShutdown) : QString();
    case Cause::RestartLoop:
        return verdict.candidate ? restore : QString();
    case Cause::ChainBehind:
        return verdict.candidate && facts.chain && verdict.candidate->height.value_or(0) > facts.chain->status.height
                   ? restore
                   : QString();
    case Cause::None:
    case Cause::EngineDown:
    case Cause::UnfinishedRestore:
    case Cause::UnfinishedRecovery:
    case Cause::FullDisk:
    case Cause::ComposeFileMissing:
    case Cause::WrongRights:
    case Cause::PortTaken:
    case Cause::ChainStalled:
    case Cause::NodeStarting:
    case Cause::NoAnswer:
    case Cause::BackupDiskMissing:
    case Cause::NoBackup:
        break;
    }
    return {};
}

/// Why no procedure can be carried out now; empty: they can.
QString obstacle(const DiagnosisFacts &facts, const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::EngineDown:
        return WayWords::tr("Needs the container engine, which cannot be used now.");
    case Cause::UnfinishedRestore:
        return facts.place && facts.place->busy ? WayWords::tr("Another operation works on the site now.")
                                                : WayWords::tr("The restore that was interrupted comes first.");
    case Cause::UnfinishedRecovery:
        return WayWords::tr("The recovery that was begun comes first.");
    case Cause::ComposeFileMissing:
        return WayWords::tr("Needs the compose file, which is not there.");
    default:
        break;
    }
    return {};
}

QString restartWords(const DiagnosisFacts &facts, const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::ContainersMissing:
        return WayWords::tr(
            "Makes the containers anew from the compose file and starts them. The chain stays as it is.");
    case Cause::ContainersStopped:
        return WayWords::tr("Starts what is stopped. Nothing is replaced.");
    case Cause::DataDamaged:
        return WayWords::tr("For an unexpected shutdown. Not likely to help: the data would still be damaged.");
    case Cause::MissingVolume:
        return WayWords::tr("For an unexpected shutdown. Would start with a new and empty chain.");
    case Cause::EmptyVolume:
        return verdict.candidate
                   ? WayWords::tr("For an unexpected shutdown. Would go on with the new chain.")
                   : WayWords::tr("Starts the validator. It fetches the chain from its peers, which may take hours.");
    case Cause::OutOfMemory:
        return WayWords::tr("Starts the validator again. It may run out of memory once more.");
    case Cause::FullDisk:
    case Cause::PortTaken:
    case Cause::WrongRights:
        return WayWords::tr("For an unexpected shutdown. Helps once what is in the way has been removed.");
    case Cause::RestartLoop:
        return WayWords::tr(
            "For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.");
    default:
        break;
    }
    return stoppedService(facts) ? WayWords::tr("Starts what is stopped. Nothing is replaced.")
                                 : WayWords::tr("For an unexpected shutdown. Nothing is stopped now.");
}

QString lossWords(const Backup &backup, std::optional<qint64> highest)
{
    if (!backup.height || !highest)
        return WayWords::tr("How many blocks are newer is not known.");
    const qint64 lost = *highest - *backup.height;
    if (lost <= 0)
        return WayWords::tr("No block that is known of is newer.");
    return WayWords::tr("You lose %n block(s), fetched again from peers.", nullptr,
                        int(std::min<qint64>(lost, 2'000'000'000)));
}

QString restoreWords(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const Backup &backup = *verdict.candidate;
    const QString moment = momentOf(backup.madeAt, facts.now);
    const QString checked = backup.integrity.state == IntegrityState::Verified ? WayWords::tr("verified")
                            : isSound(backup.integrity.state)                  ? WayWords::tr("its checksum was right")
                                                              : WayWords::tr("not checked yet, which is done first");
    const QString which = backup.height
                              ? WayWords::tr("%1, height %2, %3.").arg(moment, countOf(*backup.height), checked)
                              : WayWords::tr("%1, height not recorded, %2.").arg(moment, checked);
    return which % u' ' % lossWords(backup, verdict.highest) % u' ' % WayWords::tr("Can be undone.");
}

std::optional<qint64> secondsFor(const QString &procedure, const DiagnosisFacts &facts, const Verdict &verdict)
{
    if (!facts.history)
        return {};
    if (procedure == procedures::corruptedData && facts.history->restoreRate && verdict.candidate
        && verdict.candidate->uncompressedBytes)
        return qint64(double(*verdict.candidate->uncompressedBytes) / *facts.history->restoreRate + aroundRestore);
    const auto measured = facts.history->seconds.constFind(procedure);
    return measured == facts.history->seconds.cend() ? std::nullopt : std::optional(*measured);
}

RecoveryWay named(QLatin1StringView id, const QString &title, const QString &section, const DiagnosisFacts &facts,
                  const Verdict &verdict)
{
    RecoveryWay way;
    way.procedure = QString(id);
    way.title = facts.titles.value(way.procedure, title);
    way.section = facts.sections.value(way.procedure, section);
    way.seconds = secondsFor(way.procedure, facts, verdict);
    way.words = obstacle(facts, verdict);
    way.possible = way.words.isEmpty();
    return way;
}

RecoveryWay restartWay(const DiagnosisFacts &facts, const Verdict &verdict)
{
    RecoveryWay way =
        named(procedures::unexpectedShutdown, WayWords::tr("Restart the containers"), u"2.1"_s, facts, verdict);
    if (way.possible)
        way.words = restartWords(facts, verdict);
    return way;
}

RecoveryWay restoreWay(const DiagnosisFacts &facts, const Verdict &verdict)
{
    RecoveryWay way =
        named(procedures::corruptedData, WayWords::tr("Restore the newest sound backup"), u"2.2"_s, facts, verdict);
    if (!way.possible)
        return way;
    if (!verdict.candidate) {
        way.possible = false;
        way.words = verdict.backupsSeen ? WayWords::tr("There is no sound backup.")
                    : facts.backups && facts.backups->folder == BackupFacts::Folder::NotMounted
                        ? WayWords::tr("The disk with the backups is not mounted. Connect it, then look again.")
                        : WayWords::tr("The backups could not be looked at.");
        return way;
    }
    way.words = restoreWords(facts, verdict);
    // What is free in a volume cannot always be seen from here; a restore asks the engine before it writes.
    const qint64 needed = verdict.candidate->uncompressedBytes.value_or(0) + fullDiskBytes;
    const bool seen = facts.store && facts.store->freeBytes;
    const qint64 free = seen ? *facts.store->freeBytes : needed;
    if (free < needed) {
        way.possible = false;
        way.words = WayWords::tr("Needs %1 of room, and %2 are free. Make room, then look again.")
                        .arg(formatBytes(needed), formatBytes(free));
    }
    return way;
}

RecoveryWay newChainWay(const DiagnosisFacts &facts, const Verdict &verdict)
{
    RecoveryWay way = named(procedures::noBackup, WayWords::tr("Begin a new chain"), u"2.3"_s, facts, verdict);
    const QString name = storeName(facts.layout);
    if (!name.isEmpty() && !storeMissing(facts)) {
        const QString size =
            facts.store && facts.store->bytes ? QString(", "_L1 % formatBytes(*facts.store->bytes)) : QString();
        way.danger = facts.layout.chainInVolume() ? WayWords::tr("Removes the volume %1%2.").arg(name, size)
                                                  : WayWords::tr("Takes the folder %1%2 away.").arg(name, size);
    }
    if (!way.possible)
        return way;
    if (verdict.candidate)
        way.words = WayWords::tr("Only when no backup is sound. You have %n that may be restored.", nullptr,
                                 int(verdict.candidates));
    else if (!verdict.backupsSeen)
        way.words = WayWords::tr("Only when no backup is sound. Yours could not be looked at: do that first.");
    else
        way.words = WayWords::tr(
            "There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.");
    return way;
}

} // namespace

QList<RecoveryWay> waysOf(const DiagnosisFacts &facts, const Verdict &verdict)
{
    QList<RecoveryWay> ways{restartWay(facts, verdict), restoreWay(facts, verdict), newChainWay(facts, verdict)};
    const QString right = rightOne(facts, verdict);
    for (RecoveryWay &way : ways)
        way.recommended = way.possible && way.procedure == right;
    std::ranges::stable_sort(ways, std::ranges::greater(), &RecoveryWay::recommended);
    return ways;
}

} // namespace bt2c
