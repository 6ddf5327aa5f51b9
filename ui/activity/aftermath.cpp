#include "ui/activity/aftermath.h"

#include "core/backup/restore.h"
#include "core/recovery/recovery.h"
#include "ui/activity/activitywords.h"
#include "ui/backups/restorewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct AftermathWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::AftermathWords)
};

// A restore's record has the moment of its exchange, which lies within what the ledger has.
constexpr qint64 slackMs = 2000;

bool isOf(const UndoableRestore &restore, const ActivityRow &row, const LedgerOperation &operation)
{
    const qint64 at = restore.restoredAt.toMSecsSinceEpoch();
    return QFileInfo(restore.archive).fileName() == QFileInfo(operation.subject).fileName()
           && at >= row.started - slackMs && at <= row.ended + slackMs;
}

Aftermath ofRestore(const ActivityRow &row, const LedgerOperation &operation, const QString &siteDirectory)
{
    Aftermath after;
    const QList<UndoableRestore> undoable = undoableRestores(siteDirectory);
    const auto mine =
        std::ranges::find_if(undoable, [&](const UndoableRestore &one) { return isOf(one, row, operation); });
    const QString inVolume = operation.evidence["previous_in_volume"_L1].toString();
    if (mine == undoable.cend()) {
        after.whyNot = AftermathWords::tr(
            "It cannot be undone any more: it was taken back, or what was there before is no longer kept.");
        return after;
    }
    after.kept =
        inVolume.isEmpty()
            ? AftermathWords::tr("What was there before is kept in %1 until you let it go.")
                  .arg(QDir::toNativeSeparators(mine->previous))
            : AftermathWords::tr("The chain that was there before is kept in the volume, in %1, until you let it go.")
                  .arg(inVolume);
    after.undoable = mine == undoable.cbegin() && !row.byRecovery;
    if (row.byRecovery)
        after.whyNot = AftermathWords::tr("It belongs to a recovery: undo that instead.");
    else if (!after.undoable)
        after.whyNot = AftermathWords::tr("A later restore has to be undone first.");
    return after;
}

Aftermath ofRecovery(const RecoveryJournal &journal)
{
    Aftermath after;
    if (journal.outcome == RecoveryOutcome::Undone)
        return after;
    after.undoable = journal.outcome != RecoveryOutcome::Open && canUndo(journal);
    QStringList kept;
    if (!journal.previousInVolume.isEmpty())
        kept << AftermathWords::tr("The former data is kept in the volume, in %1, until you let it go.")
                    .arg(journal.previousInVolume);
    else if (!journal.previous.isEmpty() && QFileInfo::exists(journal.previous))
        kept << AftermathWords::tr("The former data is kept in %1 until you let it go.")
                    .arg(QDir::toNativeSeparators(journal.previous));
    if (!journal.safetyArchive.isEmpty() && QFileInfo::exists(journal.safetyArchive))
        kept << AftermathWords::tr("What the chain held before it was removed is in %1.")
                    .arg(QDir::toNativeSeparators(journal.safetyArchive));
    const bool changed = journal.restoredChain || !journal.safetyArchive.isEmpty() || !journal.previous.isEmpty()
                         || !journal.previousInVolume.isEmpty();
    if (!after.undoable && changed && journal.outcome != RecoveryOutcome::Open) {
        // What is not there is not promised.
        kept.clear();
        after.whyNot =
            AftermathWords::tr("It cannot be undone any more: the former data is no longer kept where it was put.");
    }
    after.kept = kept.join(u' ');
    return after;
}

QStringList names(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        list << value.toString();
    return list;
}

} // namespace

Aftermath aftermathOf(const ActivityRow &row, const QString &siteDirectory)
{
    if (const auto *journal = std::get_if<RecoveryJournal>(&row.source))
        return ofRecovery(*journal);
    const auto *operation = std::get_if<LedgerOperation>(&row.source);
    if (!operation || operation->outcome != "done"_L1)
        return {};
    if (operation->kind == "restore"_L1 && !siteDirectory.isEmpty())
        return ofRestore(row, *operation, siteDirectory);
    if (operation->kind == "rollback"_L1) {
        const QString aside = operation->evidence["set_aside"_L1].toString();
        if (!aside.isEmpty() && QFileInfo::exists(aside))
            return {AftermathWords::tr("What the restore had put there is kept in %1.")
                        .arg(QDir::toNativeSeparators(aside)),
                    false,
                    {}};
    }
    return {};
}

UndoWords undoWords(const ActivityRow &row, const QDateTime &now)
{
    UndoWords words;
    if (const auto *journal = std::get_if<RecoveryJournal>(&row.source)) {
        const bool removed = !journal->restoredChain;
        words.title = AftermathWords::tr("Undo %1?").arg(titleOf(row, now));
        words.intro = AftermathWords::tr("The chain goes back to what it was before the recovery, damage included.");
        words.replaced = journal->chainVolume.isEmpty()
                             ? AftermathWords::tr("the chain in the site's data folder")
                             : AftermathWords::tr("the chain in the volume %1").arg(journal->chainVolume);
        words.by = removed && !journal->safetyArchive.isEmpty()
                       ? AftermathWords::tr("what the safety archive %1 holds")
                             .arg(QFileInfo(journal->safetyArchive).fileName())
                       : AftermathWords::tr("the data that was there before, as it was kept");
        words.validator = AftermathWords::tr("stopped for it, and started afterwards if it ran");
        words.kept = AftermathWords::tr("what is there now, set aside beside it");
        words.again = journal->backup.isEmpty()
                          ? AftermathWords::tr("What is set aside stays until you let it go.")
                          : AftermathWords::tr("What is there now can be had back: restore %1 again.")
                                .arg(QFileInfo(journal->backup).fileName());
        return words;
    }
    if (const auto *operation = std::get_if<LedgerOperation>(&row.source)) {
        const QString archive = QFileInfo(operation->subject).fileName();
        words.title = AftermathWords::tr("Undo %1?").arg(titleOf(row, now));
        words.intro =
            AftermathWords::tr("The restore is taken back by exchanging what is there with what was there before.");
        words.replaced = folderWords(names(operation->evidence["replaced"_L1]));
        words.by = AftermathWords::tr("what was there before %1 was restored").arg(archive);
        words.validator = AftermathWords::tr("if it runs, you are asked before it is stopped");
        words.kept = AftermathWords::tr("what is there now, set aside beside it");
        words.again = AftermathWords::tr("What is there now can be had back: restore %1 again.").arg(archive);
    }
    return words;
}

} // namespace bt2c
