#include "core/recovery/recoveryprivate.h"
#include "core/recovery/recoverysteps.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString describeProblem(const ProcedureProblem &problem)
{
    QStringList parts{problem.step, problem.field, problem.words};
    parts.removeAll(QString());
    return parts.join(": "_L1);
}

/// The procedure, as the site has it or built in. Errors: InvalidArgument.
Result<Procedure> procedureFor(const RecoveryRequest &request)
{
    const ProcedureSet set = loadProcedures(request.site.directory);
    if (const QList<ProcedureProblem> problems = set.problemsOf(request.procedure); !problems.isEmpty())
        return failure(ErrorCode::InvalidArgument, problems.first().file, describeProblem(problems.first()));
    const Procedure *found = set.find(request.procedure);
    if (!found || found->steps.isEmpty())
        return failure(ErrorCode::InvalidArgument, request.procedure, u"there is no such procedure"_s);
    return *found;
}

QString newId(const QDateTime &now)
{
    return now.toString(u"yyyyMMdd_HHmmss"_s) % u'_'
           % u"%1"_s.arg(QRandomGenerator::system()->bounded(0x10000), 4, 16, QLatin1Char('0'));
}

std::optional<qint64> higher(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

/// When the chain was last exchanged or begun anew by a recovery: what backups from before say of its height is of the
/// past.
QDateTime lastExchange(const RecoveryJournal &journal, const QString &folder, std::optional<qint64> &height)
{
    for (const RecoveryJournal &known : recoveryJournals(folder, journal.site.directory)) {
        if (known.outcome == RecoveryOutcome::Recovered && (known.restoredChain || chainWasRemoved(known))) {
            height = known.heightAfter;
            return known.endedAt;
        }
    }
    return {};
}

/// The highest that the chain is known to have had: as the node tells it, its files, or any backup of it.
std::optional<qint64> lookUpHeight(RecoveryJournal &journal, const SiteNow &now, const RecoveryServices &services,
                                   Control &control)
{
    constexpr int timeoutMs = 1500;
    std::optional<qint64> highest;
    const QDateTime since = lastExchange(journal, services.folder, highest);
    if (!now.problem) {
        const ChainSample sample = lookAtChain(now.layout, now.view, now.choice.endpoint, timeoutMs, control);
        if (sample.answer == ChainSample::Answer::Height) {
            highest = higher(highest, sample.status.height);
            journal.blockSeconds = sample.status.blockSeconds;
        }
    }
    if (journal.chainVolume.isEmpty())
        highest = higher(highest, heightFromFiles(journal.site.directory));
    Catalogue catalogue(journal.site.backupDirectory);
    const auto backups = catalogue.list(services.services.ledger, services.services.clock->now());
    for (const Backup &backup : backups.value_or(QList<Backup>())) {
        if (!since.isValid() || backup.madeAt > since)
            highest = higher(highest, backup.height);
    }
    return highest;
}

} // namespace

Result<std::unique_ptr<Recovery>> Recovery::begin(const RecoveryRequest &request, const RecoveryServices &services,
                                                  Control &control)
{
    const Result<Procedure> procedure = procedureFor(request);
    if (!procedure)
        return std::unexpected(procedure.error());
    Result<DirectoryLock> lock = lockRecovery(services.folder, request.site.directory);
    if (!lock)
        return std::unexpected(lock.error());
    for (const RecoveryJournal &known : recoveryJournals(services.folder, request.site.directory)) {
        if (known.outcome == RecoveryOutcome::Open)
            return failure(ErrorCode::Busy, request.site.directory,
                           u"the recovery %1 is open; resume or stop it"_s.arg(known.id));
    }
    RecoveryJournal journal;
    journal.startedAt = services.services.clock->now();
    journal.id = newId(journal.startedAt);
    journal.procedure = *procedure;
    journal.site = request.site;
    journal.startedBy = request.startedBy;
    journal.cause = request.cause;
    journal.reasons = request.reasons;
    journal.liveHeight = request.liveHeight;
    for (const ProcedureStep &step : procedure->steps) {
        StepRecord record;
        record.step = step.id;
        journal.steps += record;
    }
    const bool practice = isPracticeSite(request.site.directory);
    journal.place[place::practice] = practice;
    const SiteNow now = lookAtSite(request.site, practice, services, control);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, request.site.directory);
    noteSite(journal, now);
    // What the caller knows tells what may be lost; what the chain must come to again is judged by what is seen here.
    const std::optional<qint64> known = lookUpHeight(journal, now, services, control);
    journal.liveHeight = higher(journal.liveHeight, known);
    journal.place[place::expected] = known.value_or(0);

    std::unique_ptr<Recovery> recovery(
        new Recovery(std::make_unique<Private>(services, std::move(journal), std::move(*lock))));
    if (!request.backup.isEmpty()) {
        if (auto chosen = recovery->chooseBackup(request.backup); !chosen)
            return std::unexpected(chosen.error());
    }
    recovery->d->openLedger();
    if (auto kept = recovery->d->keep(); !kept) {
        recovery->d->closeLedger(recovery->d->takeLedger(), u"failed"_s);
        return std::unexpected(kept.error());
    }
    return recovery;
}

Result<std::unique_ptr<Recovery>> Recovery::open(const QString &id, const RecoveryServices &services, Control &)
{
    Result<RecoveryJournal> journal = readRecoveryJournal(services.folder, id);
    if (!journal)
        return std::unexpected(journal.error());
    Result<DirectoryLock> lock = lockRecovery(services.folder, journal->site.directory);
    if (!lock)
        return std::unexpected(lock.error());
    // Whoever held it has written since.
    journal = readRecoveryJournal(services.folder, id);
    if (!journal)
        return std::unexpected(journal.error());
    if (journal->outcome != RecoveryOutcome::Open)
        return failure(ErrorCode::Missing, id, u"this recovery has ended"_s);
    if (journal->steps.size() != journal->procedure.steps.size())
        return failure(ErrorCode::Corrupt, id, u"its steps are not those of its procedure"_s);
    Services own = services.services;
    if (!own.engines)
        own.engines = services.engines;
    // Where the engine does not answer now, the step that restores does it.
    std::ignore = recoverInterrupted(journal->site.directory, own);
    std::unique_ptr<Recovery> recovery(
        new Recovery(std::make_unique<Private>(services, std::move(*journal), std::move(*lock))));
    recovery->d->openLedger();
    if (auto kept = recovery->d->keep(); !kept)
        return std::unexpected(kept.error());
    return recovery;
}

} // namespace bt2c
