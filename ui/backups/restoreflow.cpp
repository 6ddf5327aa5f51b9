#include "ui/backups/restoreflow.h"

#include "core/engine/pauseguard.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/backups/backuprow.h"
#include "ui/backups/restoresheet.h"
#include "ui/backups/restorewords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/timewords.h"

#include <QDir>
#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

RestoreFlow::RestoreFlow(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

QString RestoreFlow::siteDirectory() const
{
    return m_workspace.site() ? m_workspace.site()->directory : QString();
}

void RestoreFlow::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void RestoreFlow::begin(const Backup &backup)
{
    if (m_busy || siteDirectory().isEmpty() || Sheet::openOver(m_window->window()))
        return;
    auto *sheet = new RestoreSheet(m_workspace, backup, siteDirectory(), m_window);
    connect(sheet, &RestoreSheet::checked, this, &RestoreFlow::checked);
    connect(sheet, &QDialog::accepted, this, [this, sheet, title = titleOf(backup, QDateTime::currentDateTime())] {
        restoreNow(sheet->params(), title);
    });
    sheet->present();
}

void RestoreFlow::restoreNow(const RestoreParams &params, const QString &title)
{
    setBusy(true);
    m_workspace.jobs().start(
        tr("Restoring %1").arg(title), this,
        [params, backend = m_workspace.backend()](Control &control) {
            return restore(params, backend->services(), control);
        },
        [this, title, directory = params.siteDirectory](const Result<RestoreReport> &report) {
            setBusy(false);
            restored(directory, title, report);
        });
}

void RestoreFlow::restored(const QString &directory, const QString &title, const Result<RestoreReport> &report)
{
    Q_EMIT siteTouched();
    if (!report) {
        const Error &error = report.error();
        if (error.code == ErrorCode::Cancelled) {
            Q_EMIT told({Tone::Unknown, tr("The restore was stopped"), tr("The live data was not touched."), {}});
            return;
        }
        const QString untouched =
            error.code == ErrorCode::Unfinished ? QString() : tr("The live data was not touched.");
        Q_EMIT told({Tone::Bad, tr("%1 was not restored").arg(title), describe(error) + u' ' + untouched, {}});
        return;
    }
    QStringList text;
    text << tr("%1 put back and read back: %n item(s), %2 in %3.", nullptr, int(report->entries))
                .arg(folderWords(report->replaced), formatBytes(report->bytes), formatDuration(report->seconds));
    if (!report->previousInVolume.isEmpty())
        text << tr("The chain that was there before is kept in the volume, in %1.").arg(report->previousInVolume);
    else if (!report->previous.isEmpty())
        text << tr("What was there before is kept in %1.").arg(QDir::toNativeSeparators(report->previous));
    if (report->validatorStarted)
        text << tr("The validator is running again.");
    for (const Error &notice : report->notices.first(qMin(report->notices.size(), qsizetype(3))))
        text << describe(notice);
    if (report->notices.size() > 3)
        text << tr("And %n more of that kind.", nullptr, int(report->notices.size()) - 3);
    const Tone tone = report->notices.isEmpty() ? Tone::Ok : Tone::Warn;
    Q_EMIT told({tone, tr("Restored %1").arg(title), text.join(u' '),
                 {{tr("Undo…"), [this, directory] { undoIn(directory); }}}});
}

void RestoreFlow::undo()
{
    undoIn(siteDirectory());
}

void RestoreFlow::undoIn(const QString &directory)
{
    if (m_busy || directory.isEmpty())
        return;
    m_workspace.jobs()
        .run([directory](Control &) { return undoableRestores(directory); })
        .future.then(this, [this, directory](const QList<UndoableRestore> &undoable) {
            if (undoable.isEmpty())
                Q_EMIT told({Tone::Unknown, tr("There is no restore to undo"), tr("Nothing was changed."), {}});
            else if (!Sheet::openOver(m_window->window()))
                askUndo(directory, undoable.constFirst());
        });
}

void RestoreFlow::askUndo(const QString &directory, const UndoableRestore &newest)
{
    const QDateTime now = QDateTime::currentDateTime();
    ConfirmSheet::Words words;
    words.title = tr("Undo the restore of %1?").arg(momentWords(newest.restoredAt, now));
    words.text = tr("%1 goes back to what it was before %2 was restored.")
                     .arg(folderWords(newest.folders), QFileInfo(newest.archive).fileName());
    words.reassurance = tr("What is there now is not deleted: it is set aside in a folder beside it.");
    words.yes = tr("Undo Restore");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, [this, directory] { undoNow(directory, false); });
    sheet->present();
}

void RestoreFlow::undoNow(const QString &directory, bool force)
{
    setBusy(true);
    m_workspace.jobs().start(
        tr("Undoing the last restore"), this,
        [directory, force, backend = m_workspace.backend()](Control &control) {
            return rollback(directory, force, backend->services(), control);
        },
        [this, directory](const Result<RollbackReport> &report) {
            setBusy(false);
            undone(directory, report);
        });
}

void RestoreFlow::undone(const QString &directory, const Result<RollbackReport> &report)
{
    Q_EMIT siteTouched();
    if (report) {
        QString text = tr("%1 is as it was before.").arg(folderWords(report->broughtBack));
        if (!report->setAsideInVolume.isEmpty())
            text +=
                u' ' + tr("What the restore had put there is kept in the volume, in %1.").arg(report->setAsideInVolume);
        else if (!report->setAside.isEmpty())
            text +=
                u' '
                + tr("What the restore had put there is kept in %1.").arg(QDir::toNativeSeparators(report->setAside));
        Q_EMIT told({Tone::Ok, tr("The restore was undone"), text, {}});
        return;
    }
    if (report.error().code == ErrorCode::ValidatorRunning) {
        ConfirmSheet::Words words;
        words.title = tr("The validator is running");
        words.text =
            tr("It uses the data that would change places. It can be stopped for that and started afterwards.");
        words.reassurance = tr("Nothing was changed yet.");
        words.yes = tr("Stop It and Undo");
        auto *sheet = new ConfirmSheet(words, m_window);
        connect(sheet, &QDialog::accepted, this, [this, directory] { undoNow(directory, true); });
        sheet->present();
        return;
    }
    Q_EMIT told({Tone::Bad, tr("The restore was not undone"), describe(report.error()), {}});
}

void RestoreFlow::recoverPauses()
{
    auto work = [backend = m_workspace.backend()](Control &control) -> Result<QStringList> {
        if (!hasForgottenPauses())
            return QStringList();
        const auto engine = backend->engines.engine(control);
        return engine ? bt2c::recoverPauses(**engine, control) : std::unexpected(engine.error());
    };
    m_workspace.jobs().run(std::move(work)).future.then(this, [this](const Result<QStringList> &recovered) {
        if (!recovered)
            Q_EMIT told({Tone::Warn,
                         tr("A backup that was killed may have left a container paused"),
                         describe(recovered.error()),
                         {}});
        else if (!recovered->isEmpty())
            Q_EMIT told({Tone::Ok, tr("A paused container goes on"),
                         tr("A backup that was killed had left %1 paused.").arg(recovered->join(listSeparator())), {}});
    });
}

void RestoreFlow::recover()
{
    if (!m_workspace.isPractice())
        recoverPauses();
    if (siteDirectory().isEmpty())
        return;
    auto work = [directory = siteDirectory(), backend = m_workspace.backend()](Control &) {
        return recoverInterrupted(directory, backend->services());
    };
    m_workspace.jobs()
        .run(std::move(work))
        .future.then(this, [this, directory = siteDirectory()](const Result<QList<RecoveredRestore>> &recovered) {
            if (!recovered) {
                // A site that is not there is told by the page itself.
                if (recovered.error().code != ErrorCode::Missing
                    && recovered.error().code != ErrorCode::InvalidArgument)
                    Q_EMIT told({Tone::Bad, tr("An interrupted restore needs you"), describe(recovered.error()), {}});
                return;
            }
            for (const RecoveredRestore &restore : *recovered) {
                const QString archive = QFileInfo(restore.archive).fileName();
                Q_EMIT siteTouched();
                if (restore.finished)
                    Q_EMIT told(
                        {Tone::Ok,
                         tr("An interrupted restore was finished"),
                         tr("%1 is in place. What was there before is kept in %2.").arg(archive, restore.previous),
                         {{tr("Undo…"), [this, directory] { undoIn(directory); }}}});
                else
                    Q_EMIT told({Tone::Warn,
                                 tr("An interrupted restore was undone"),
                                 tr("The site is as it was before %1 was to be restored. You can restore it again.")
                                     .arg(archive),
                                 {}});
            }
        });
}

} // namespace bt2c
