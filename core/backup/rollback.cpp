#include "core/backup/restore.h"

#include "core/backup/restorejournal.h"
#include "core/backup/restoresteps.h"
#include "core/backup/volumework.h"
#include "core/engine/helpercontainer.h"
#include "core/site/ledgerentry.h"
#include "core/site/sitelock.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

/// The exchange that takes @p former back, after a look whether the former data is still in the volume.
static Result<VolumeExchange> exchangeBack(const VolumeExchange &former, const QString &stamp, VolumeWork &volumes,
                                           Control &control)
{
    if (auto prepared = volumes.prepare({former.volume, {}, former.images, former.validator}, control); !prepared)
        return std::unexpected(prepared.error());
    const auto engine = volumes.engine(control);
    if (!engine)
        return std::unexpected(engine.error());
    const auto helper = HelperContainer::create(**engine, {former.images, former.volume, volumes.operation()}, control);
    if (!helper)
        return std::unexpected(helper.error());
    const QString kept = HelperContainer::dataPath + u'/' + former.keepAs + u'/' + former.out;
    if (const auto there = (*engine)->statPath(helper->id(), kept, control); !there) {
        if (there.error().code == ErrorCode::Missing)
            return failure(ErrorCode::Missing, former.volume + u'/' + former.keepAs,
                           u"the former data was moved or removed"_s);
        return std::unexpected(there.error());
    }
    VolumeExchange back{former.volume, former.keepAs, former.out, former.in, volumeUndonePrefix + stamp,
                        former.images, former.validator, {}, 0};
    if (auto noted = noteRestartPolicy(**engine, back); !noted)
        return std::unexpected(noted.error());
    return back;
}

static Result<RollbackReport> rollbackLocked(const QString &site, bool force, const Services &services,
                                             Control &control)
{
    if (auto recovered = recoverLocked(site, services); !recovered)
        return std::unexpected(recovered.error());
    const QList<UndoableRestore> undoable = undoableRestores(site);
    if (undoable.isEmpty())
        return failure(ErrorCode::NothingToUndo, site);
    const QString folder = undoable.first().previous;
    auto journal = readJournal(folder);
    if (!journal)
        return std::unexpected(journal.error());

    RollbackReport report;
    report.restoredAt = journal->restoredAt;
    report.archive = journal->archive;
    QList<ExchangeTarget> targets;
    for (const ExchangeTarget &former : std::as_const(journal->targets)) {
        ExchangeTarget target{former.name, former.live, folder + u'/' + former.name, inodeOf(former.live), 0};
        target.stagedInode = inodeOf(target.staged);
        if (target.stagedInode == 0 && former.liveInode != 0)
            return failure(ErrorCode::Missing, target.staged, u"the former data was moved or removed"_s);
        if (target.liveInode == 0 && target.stagedInode == 0)
            continue;
        if (target.stagedInode != 0)
            report.broughtBack.append(target.name);
        targets.append(target);
    }
    const QString place = QFileInfo(folder).path();
    const QString stamp = freeStamp(place, site, services.clock->now());
    VolumeWork volumes(services);
    QList<VolumeExchange> exchanges;
    for (const VolumeExchange &former : std::as_const(journal->volumes)) {
        const auto back = exchangeBack(former, stamp, volumes, control);
        if (!back)
            return std::unexpected(back.error());
        exchanges.append(*back);
        report.broughtBack.append(u"data"_s);
        report.setAsideInVolume = back->volume + u'/' + back->keepAs + u'/' + back->out;
    }
    ValidatorPause pause(services.validator, site);
    if (auto quiet = refuseWhileRunning(services, site, force, pause); !quiet)
        return std::unexpected(quiet.error());
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, site);
    control.report({Phase::Exchanging, 0, -1, 0, -1});
    const RestoreJournal before = *journal;
    journal->kind = u"rollback"_s;
    journal->phase = JournalPhase::Exchanging;
    journal->validatorStopped = pause.stopped();
    journal->targets = targets;
    journal->volumes = exchanges;
    journal->keepAs = place + u'/' + undonePrefix + stamp;
    if (auto written = writeJournal(folder, *journal); !written)
        return std::unexpected(written.error());
    const auto kept = finishJournal(folder, *journal, volumes.finisher());
    if (!kept) {
        if (auto undone = undoJournal(*journal, volumes.undoer()); !undone) {
            pause.leaveStopped();
            return failure(ErrorCode::Unfinished, site, kept.error().detail);
        }
        if (auto written = writeJournal(folder, before); !written)
            return failure(ErrorCode::Unfinished, folder, written.error().detail);
        return std::unexpected(kept.error());
    }
    if (pause.stopped()) {
        if (auto started = pause.start(); !started)
            return std::unexpected(started.error());
    }
    report.setAside = *kept;
    return report;
}

QList<UndoableRestore> undoableRestores(const QString &siteDirectory)
{
    QList<UndoableRestore> result;
    const QStringList folders = journalFolders(siteDirectory);
    for (const QString &folder : folders) {
        const auto journal = readJournal(folder);
        if (!journal || journal->kind != u"restore" || journal->phase != JournalPhase::Done
            || !QFileInfo(folder).fileName().startsWith(keptPrefix))
            continue;
        QStringList names;
        for (const ExchangeTarget &target : journal->targets)
            names.append(target.name);
        if (!journal->volumes.isEmpty())
            names.append(u"data"_s);
        result.append({folder, journal->archive, journal->restoredAt, names});
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, [](const UndoableRestore &r) {
        return std::pair(r.restoredAt, QFileInfo(r.previous).fileName());
    });
    return result;
}

Result<RollbackReport> rollback(const QString &siteDirectory, bool force, const Services &services, Control &control)
{
    QElapsedTimer timer;
    timer.start();
    const auto site = canonicalSite(siteDirectory);
    if (!site)
        return std::unexpected(site.error());
    const auto lock = DirectoryLock::acquire(*site, DirectoryLock::Mode::Exclusive, u"rollback"_s);
    if (!lock)
        return std::unexpected(lock.error());
    const LedgerEntry entry(services.ledger, u"rollback"_s, *site, {});
    auto report = rollbackLocked(*site, force, services, control);
    if (!report) {
        if (!hasUnfinishedWork(*site))
            entry.fail(report.error());
        return report;
    }
    report->seconds = double(timer.nsecsElapsed()) / 1e9;
    entry.done({{u"archive"_s, report->archive},
                {u"brought_back"_s, QJsonArray::fromStringList(report->broughtBack)},
                {u"set_aside"_s, report->setAside},
                {u"set_aside_in_volume"_s, report->setAsideInVolume},
                {u"seconds"_s, report->seconds}});
    return report;
}

Result<QList<RecoveredRestore>> recoverInterrupted(const QString &siteDirectory, const Services &services)
{
    const auto site = canonicalSite(siteDirectory);
    if (!site)
        return QList<RecoveredRestore>{};
    if (!hasUnfinishedWork(*site))
        return QList<RecoveredRestore>{};
    const auto lock = DirectoryLock::acquire(*site, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    if (!lock) {
        if (lock.error().code == ErrorCode::Busy)
            return QList<RecoveredRestore>{};
        return std::unexpected(lock.error());
    }
    return recoverLocked(*site, services);
}

} // namespace bt2c
