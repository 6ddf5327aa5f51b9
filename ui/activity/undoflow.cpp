#include "ui/activity/undoflow.h"

#include "core/backup/restore.h"
#include "core/recovery/recovery.h"
#include "core/support/awake.h"
#include "core/support/describe.h"
#include "ui/activity/undosheet.h"
#include "ui/backups/restorewords.h"
#include "ui/shell/workspace.h"

#include <QDir>

namespace bt2c {

using namespace Qt::StringLiterals;

UndoFlow::UndoFlow(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{}

void UndoFlow::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void UndoFlow::begin(const ActivityPointer &row)
{
    if (m_busy || !row || !m_workspace.site() || Sheet::openOver(m_window->window()))
        return;
    auto *sheet = new UndoSheet(undoWords(*row, QDateTime::currentDateTime()), m_window);
    connect(sheet, &QDialog::accepted, this, [this, row, directory = m_workspace.site()->directory] {
        if (const auto *journal = std::get_if<RecoveryJournal>(&row->source))
            undoRecovery(journal->id);
        else
            undoRestore(directory, false);
    });
    sheet->present();
}

void UndoFlow::undoRecovery(const QString &id)
{
    setBusy(true);
    m_workspace.jobs().start(
        tr("Undoing a recovery"), this,
        [id, backend = m_workspace.backend()](Control &control) {
            const AwakeGuard awake(u"BT2C Recovery Console takes a recovery back"_s);
            const RecoveryServices services = backend->recoveryServices();
            const Result<void> undone = bt2c::undoRecovery(id, services, {}, control);
            const auto journal = readRecoveryJournal(services.folder, id);
            return std::pair(undone, journal && journal->outcome == RecoveryOutcome::Undone);
        },
        [this](const std::pair<Result<void>, bool> &outcome) {
            const auto &[undone, back] = outcome;
            setBusy(false);
            Q_EMIT siteTouched();
            if (undone)
                Q_EMIT told({Tone::Ok, tr("The recovery was undone"), tr("The chain is what it was before it."), {}});
            else if (undone.error().code == ErrorCode::Cancelled)
                Q_EMIT told(
                    {Tone::Unknown, tr("Undoing was stopped"), tr("The chain is as the recovery left it."), {}});
            else if (back)
                Q_EMIT told({Tone::Warn, tr("Undone, and the validator does not run on it"),
                             tr("The chain is what it was before it.") + u' ' + describe(undone.error()), {}});
            else
                Q_EMIT told({Tone::Bad, tr("The recovery was not undone"), describe(undone.error()), {}});
        });
}

void UndoFlow::undoRestore(const QString &directory, bool force)
{
    setBusy(true);
    m_workspace.jobs().start(
        tr("Undoing the last restore"), this,
        [directory, force, backend = m_workspace.backend()](Control &control) {
            const AwakeGuard awake(u"BT2C Recovery Console takes a restore back"_s);
            return rollback(directory, force, backend->services(), control);
        },
        [this, directory](const Result<RollbackReport> &report) {
            setBusy(false);
            restoreUndone(directory, report);
        });
}

void UndoFlow::restoreUndone(const QString &directory, const Result<RollbackReport> &report)
{
    Q_EMIT siteTouched();
    if (!report) {
        if (report.error().code == ErrorCode::ValidatorRunning)
            askToStop(directory);
        else
            Q_EMIT told({Tone::Bad, tr("The restore was not undone"), describe(report.error()), {}});
        return;
    }
    QString text = tr("%1 is as it was before.").arg(folderWords(report->broughtBack));
    if (!report->setAsideInVolume.isEmpty())
        text += u' ' + tr("What the restore had put there is kept in the volume, in %1.").arg(report->setAsideInVolume);
    else if (!report->setAside.isEmpty())
        text +=
            u' ' + tr("What the restore had put there is kept in %1.").arg(QDir::toNativeSeparators(report->setAside));
    Q_EMIT told({Tone::Ok, tr("The restore was undone"), text, {}});
}

void UndoFlow::askToStop(const QString &directory)
{
    if (Sheet::openOver(m_window->window()))
        return;
    ConfirmSheet::Words words;
    words.title = tr("The validator is running");
    words.text = tr("It uses the data that would change places. It can be stopped for that and started afterwards.");
    words.reassurance = tr("Nothing was changed yet.");
    words.yes = tr("Stop It and Undo");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, [this, directory] { undoRestore(directory, true); });
    sheet->present();
}

} // namespace bt2c
