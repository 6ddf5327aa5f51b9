#include "core/recovery/recoveryprivate.h"

#include "core/chain/chainjudge.h"
#include "core/recovery/recoverysteps.h"
#include "core/site/ledger.h"
#include "core/support/awake.h"
#include "core/support/describe.h"

#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

void Recovery::Private::openLedger()
{
    Ledger *ledger = services.services.ledger;
    if (!ledger)
        return;
    // One that was killed left its line open.
    if (const qint64 before = journal.place[place::ledger].toInteger(); before > 0)
        std::ignore = ledger->end(before, u"interrupted"_s, {{u"journal"_s, journal.id}});
    const qint64 id = ledger->begin(u"recovery"_s, journal.site.directory, journal.procedure.id).value_or(0);
    journal.place[place::ledger] = id;
}

qint64 Recovery::Private::takeLedger()
{
    return journal.place.take(place::ledger).toInteger();
}

void Recovery::Private::closeLedger(qint64 id, const QString &outcome)
{
    if (!services.services.ledger || id <= 0)
        return;
    const auto height = [](std::optional<qint64> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    std::ignore = services.services.ledger->end(id, outcome,
                                                {{u"journal"_s, journal.id},
                                                 {u"outcome"_s, outcomeToken(journal.outcome)},
                                                 {u"backup"_s, journal.backup},
                                                 {u"safety_archive"_s, journal.safetyArchive},
                                                 {u"previous"_s, journal.previous},
                                                 {u"live_height"_s, height(journal.liveHeight)},
                                                 {u"backup_height"_s, height(journal.backupHeight)},
                                                 {u"height_after"_s, height(journal.heightAfter)}});
}

Result<void> Recovery::Private::perform(qsizetype index, const StepWatcher &watcher, Control &control)
{
    StepRecord &record = journal.steps[index];
    record.state = StepState::Running;
    ++record.attempts;
    record.startedAt = now();
    record.endedAt = {};
    record.error.reset();
    record.result.clear();
    record.output.clear();
    if (auto kept = keep(); !kept) {
        record.state = StepState::Failed;
        record.error = kept.error();
        return kept;
    }
    const AwakeGuard awake(u"BT2C recovery"_s);
    StepRun run{journal, index, services, watcher, control, [this] { return keep(); }};
    if (!journal.place[place::seen].toBool()) {
        if (const auto site = run.site())
            noteSite(journal, *site);
    }
    Result<QString> words = runAction(run);
    record.endedAt = now();
    if (words) {
        record.state = StepState::Done;
        record.result = *words;
    } else {
        record.state = StepState::Failed;
        record.error = words.error();
        const bool leftOut = step(index).optional && words.error().code != ErrorCode::Cancelled;
        if (leftOut) {
            record.state = StepState::Skipped;
            record.skipReason = describe(words.error());
        }
        if (auto kept = keep(); !kept)
            return kept;
        return leftOut ? finishIfDone() : std::unexpected(words.error());
    }
    // On the disk it is Running still, and so is looked at again: each step may be done twice.
    if (auto kept = finishIfDone(); !kept) {
        record.state = StepState::Failed;
        record.error = kept.error();
        return kept;
    }
    return {};
}

/// Keeps the journal, and ends it with the last step.
Result<void> Recovery::Private::finishIfDone()
{
    const bool open = std::ranges::any_of(journal.steps, [](const StepRecord &record) {
        return record.state != StepState::Done && record.state != StepState::Skipped;
    });
    if (open)
        return keep();
    return end(RecoveryOutcome::Recovered, u"done"_s);
}

Result<void> Recovery::Private::end(RecoveryOutcome outcome, const QString &told)
{
    journal.outcome = outcome;
    journal.endedAt = now();
    const qint64 line = takeLedger();
    if (auto kept = keep(); !kept) {
        journal.outcome = RecoveryOutcome::Open;
        journal.endedAt = {};
        journal.place[place::ledger] = line;
        return kept;
    }
    closeLedger(line, told);
    return {};
}

Recovery::Recovery(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Recovery::~Recovery()
{
    if (d->journal.outcome == RecoveryOutcome::Open && d->journal.place.contains(place::ledger)) {
        d->closeLedger(d->takeLedger(), u"interrupted"_s);
        std::ignore = d->keep();
    }
}

const RecoveryJournal &Recovery::journal() const
{
    return d->journal;
}

int Recovery::next() const
{
    if (d->journal.outcome != RecoveryOutcome::Open)
        return -1;
    for (qsizetype i = 0; i < d->journal.steps.size(); ++i) {
        const StepState state = d->journal.steps[i].state;
        if (state != StepState::Done && state != StepState::Skipped)
            return static_cast<int>(i);
    }
    return -1;
}

StepNeed Recovery::need() const
{
    const int index = next();
    if (index < 0)
        return StepNeed::Nothing;
    const ProcedureStep &step = d->step(index);
    // What was said before a kill in the middle of the step still holds.
    const bool said = d->confirmed == step.id || d->journal.steps[index].state == StepState::Running;
    switch (step.action) {
    case StepAction::VerifyBackup:
    case StepAction::RestoreBackup:
        return d->journal.backup.isEmpty() && !d->journal.place[place::automatic].toBool() ? StepNeed::Backup
                                                                                           : StepNeed::Nothing;
    case StepAction::RemoveChain:
        return said ? StepNeed::Nothing : StepNeed::Name;
    case StepAction::Manual:
        return said ? StepNeed::Nothing : StepNeed::ManualWork;
    default:
        return StepNeed::Nothing;
    }
}

Result<QList<BackupOffer>> Recovery::offers(Control &) const
{
    const auto backups = chainBackups(d->journal.site, d->services);
    if (!backups)
        return std::unexpected(backups.error());
    QList<BackupOffer> offers;
    for (const Backup &backup : *backups) {
        BackupOffer offer{backup, {}, {}};
        if (backup.height && d->journal.liveHeight) {
            offer.blocksLost = std::max<qint64>(0, *d->journal.liveHeight - *backup.height);
            offer.secondsLost = *offer.blocksLost * d->journal.blockSeconds.value_or(ChainJudge::defaultBlockSeconds);
        }
        offers += offer;
    }
    return offers;
}

Result<void> Recovery::chooseBackup(const QString &archive)
{
    RecoveryJournal &journal = d->journal;
    if (journal.restoredChain)
        return failure(ErrorCode::InvalidArgument, archive, u"a backup was restored already"_s);
    std::optional<Backup> backup;
    if (!archive.isEmpty()) {
        auto found = describeBackup(archive, d->services.services.ledger, d->now());
        if (!found)
            return std::unexpected(found.error());
        backup = std::move(*found);
    }
    const RecoveryJournal before = journal;
    journal.place[place::automatic] = archive.isEmpty();
    journal.backup = backup ? QFileInfo(backup->path).absoluteFilePath() : QString();
    journal.backupSha256 = backup ? QString::fromLatin1(backup->storedSha256) : QString();
    journal.backupHeight = backup ? backup->height : std::nullopt;
    journal.backupMadeAt = backup ? backup->madeAt : QDateTime();
    if (backup)
        journal.names[u"backup"_s] = journal.backup;
    else
        journal.names.remove(u"backup"_s);
    // What was found out about another one says nothing of this one.
    for (qsizetype i = 0; journal.backup != before.backup && i < journal.steps.size(); ++i) {
        if (d->step(i).action == StepAction::VerifyBackup && journal.steps[i].state == StepState::Done)
            journal.steps[i].state = StepState::Waiting;
    }
    auto kept = d->keep();
    if (!kept)
        journal = before;
    return kept;
}

Result<void> Recovery::confirm(const QString &text)
{
    const StepNeed needed = need();
    if (needed == StepNeed::Nothing || needed == StepNeed::Backup)
        return {};
    if (needed == StepNeed::Name && text.trimmed() != d->journal.site.name())
        return failure(ErrorCode::InvalidArgument, text, u"it is not the site's name"_s);
    d->confirmed = d->step(next()).id;
    return {};
}

Result<void> Recovery::runNext(const StepWatcher &watcher, Control &control)
{
    const int index = next();
    if (index < 0)
        return failure(ErrorCode::InvalidArgument, d->journal.id, u"there is no step left"_s);
    const StepNeed needed = need();
    if (needed == StepNeed::Name || needed == StepNeed::ManualWork)
        return failure(ErrorCode::InvalidArgument, d->step(index).id, u"it has to be confirmed first"_s);
    auto done = d->perform(index, watcher, control);
    d->confirmed.clear();
    return done;
}

Result<void> Recovery::skip(const QString &reason)
{
    const int index = next();
    if (index < 0 || reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, d->journal.id, u"a step is left out for a reason only"_s);
    const QString id = d->step(index).id;
    for (qsizetype i = index + 1; i < d->journal.procedure.steps.size(); ++i) {
        if (d->step(i).needs.contains(id))
            return failure(ErrorCode::Unsupported, id, u"%1 needs it"_s.arg(d->step(i).id));
    }
    StepRecord &record = d->journal.steps[index];
    const StepRecord before = record;
    record.state = StepState::Skipped;
    record.skipReason = reason.trimmed();
    record.endedAt = d->now();
    auto kept = d->finishIfDone();
    if (!kept)
        record = before;
    return kept;
}

Result<void> Recovery::stop()
{
    return d->end(RecoveryOutcome::Stopped, u"cancelled"_s);
}

QStringList Recovery::destroyed() const
{
    return destroyedBy(d->journal, d->services);
}

std::optional<OpenRecovery> openRecovery(const QString &folder, const QString &siteDirectory)
{
    for (const RecoveryJournal &journal : recoveryJournals(folder, siteDirectory)) {
        if (journal.outcome == RecoveryOutcome::Open)
            return OpenRecovery{journal, isRecoveryLocked(folder, siteDirectory)};
    }
    return std::nullopt;
}

} // namespace bt2c
