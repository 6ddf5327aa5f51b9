#include "ui/backups/backupoperations.h"

#include "core/backup/extract.h"
#include "core/backup/retention.h"
#include "core/engine/chainplace.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/backups/backuprow.h"
#include "ui/backups/copybackup.h"
#include "ui/backups/reveal.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Whether @p path is @p folder or lies below it, whichever way they are named.
bool liesIn(const QString &path, const QString &folder)
{
    const QString inner = QFileInfo(path).canonicalFilePath() + u'/';
    const QString outer = QFileInfo(folder).canonicalFilePath();
    return !outer.isEmpty() && inner.startsWith(outer + u'/');
}

} // namespace

BackupOperations::BackupOperations(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void BackupOperations::create(BackupJob job)
{
    if (m_creating || !m_workspace.site() || m_workspace.site()->directory.isEmpty())
        return;
    m_creating = true;
    Q_EMIT busyChanged();
    CreateParams params;
    params.job = job;
    params.siteDirectory = m_workspace.site()->directory;
    params.backupDirectory = m_workspace.site()->backupDirectory;
    m_workspace.jobs().start(
        tr("Backing up %1").arg(m_workspace.site()->name()), this,
        [params, site = *m_workspace.site(), backend = m_workspace.backend()](Control &control) mutable {
            const ChainPlace place = locateChain(site, backend->engines, backend->surroundings, control);
            params.height = place.height;
            if (!place.volume && !params.height)
                params.height = heightFromFiles(params.siteDirectory);
            if (promisesData(typeOf(params.job)))
                params.volume = place.volume;
            return createBackup(params, backend->services(), control);
        },
        [this](const Result<CreateReport> &report) {
            m_creating = false;
            Q_EMIT busyChanged();
            madeBackup(report);
        });
}

void BackupOperations::madeBackup(const Result<CreateReport> &report)
{
    Q_EMIT folderTouched();
    if (!report) {
        if (report.error().code == ErrorCode::Cancelled)
            Q_EMIT told({Tone::Unknown, tr("The backup was stopped"), tr("Nothing of it was left behind."), {}});
        else
            Q_EMIT told({Tone::Bad, tr("No backup was made"),
                         describe(report.error()) + u' ' + tr("The site and the other backups were not touched."), {}});
        return;
    }
    const QString name = QFileInfo(report->path).fileName();
    if (report->holdsNothing) {
        Q_EMIT told({Tone::Warn, tr("The backup holds nothing"),
                     tr("What it should hold was not there. %1 would bring nothing back.").arg(name), {}});
    } else {
        QStringList text{tr("%1: %n item(s), %2, in %3.", nullptr, int(report->entries))
                             .arg(name, formatBytes(report->sizeBytes), formatDuration(report->seconds))};
        if (report->reusedBytes > 0)
            text << tr("%1 % reused from earlier backups.")
                        .arg(qint64(100.0 * double(report->reusedBytes) / double(report->tarBytes)));
        if (!report->changedWhileRead.isEmpty())
            text << tr("Changed while it was read: %1.").arg(report->changedWhileRead.join(listSeparator()));
        for (const Error &notice : report->notices.first(qMin(report->notices.size(), qsizetype(3))))
            text << describe(notice);
        const bool fine = report->changedWhileRead.isEmpty() && report->notices.isEmpty();
        Q_EMIT told({fine ? Tone::Ok : Tone::Warn, tr("Backed up"), text.join(u' '), {}});
    }
    if (!report->holdsNothing)
        Q_EMIT created(report->path, report->sizeBytes);
}

void BackupOperations::copyTo(const Backup &backup)
{
    auto *dialog = new QFileDialog(m_window->window(), tr("Copy %1 to").arg(backup.fileName), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Copy"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, backup](const QString &folder) { copyInto(backup, folder); });
    dialog->open();
}

void BackupOperations::copyInto(const Backup &backup, const QString &destination)
{
    m_workspace.jobs().start(
        tr("Copying %1").arg(backup.fileName), this,
        [path = backup.path, destination](Control &control) { return copyBackup(path, destination, control); },
        [this, name = backup.fileName](const Result<CopyReport> &report) {
            if (report) {
                QString text =
                    tr("%1 was read back and is the same, byte by byte.").arg(QDir::toNativeSeparators(report->path));
                if (!report->hadChecksum)
                    text += u' ' + tr("It has no checksum, or another one: the copy is no better than the original.");
                Q_EMIT told({report->hadChecksum ? Tone::Ok : Tone::Warn, tr("Copied"), text,
                             {{revealWords(), [this, path = report->path] { reveal(path); }}}});
            } else if (report.error().code == ErrorCode::Cancelled) {
                Q_EMIT told({Tone::Unknown, tr("Copying was stopped"), tr("Nothing was left at the destination."), {}});
            } else {
                Q_EMIT told({Tone::Bad, tr("%1 was not copied").arg(name),
                             describe(report.error()) + u' ' + tr("The original was not touched."), {}});
            }
        });
}

void BackupOperations::extract(const QString &archive, const QString &entry)
{
    auto *dialog = new QFileDialog(m_window->window(), tr("Extract %1 into").arg(entry), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Extract"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, archive, entry](const QString &folder) { extractInto(archive, entry, folder); });
    dialog->open();
}

void BackupOperations::extractInto(const QString &archive, const QString &entry, const QString &destination)
{
    const std::optional<Site> &site = m_workspace.site();
    if (site && (liesIn(destination, site->directory) || liesIn(destination, site->backupDirectory))) {
        Q_EMIT told({Tone::Warn, tr("%1 was not extracted").arg(entry),
                     tr("%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another "
                        "folder; to put a backup into the site, restore it.")
                         .arg(QDir::toNativeSeparators(destination)),
                     {}});
        return;
    }
    m_workspace.jobs().start(
        tr("Extracting %1").arg(entry), this,
        [archive, entry, destination](Control &control) {
            return extractPaths(archive, {entry.toUtf8()}, destination, control);
        },
        [this, entry, destination](const Result<ExtractReport> &report) {
            const QString path = destination + u'/' + entry;
            QStringList notices;
            if (report) {
                for (const Error &notice : report->notices.first(qMin(report->notices.size(), qsizetype(3))))
                    notices << describe(notice);
            }
            if (report && report->missing.isEmpty() && !report->damage && report->entries > 0) {
                notices.prepend(tr("%n item(s), %1, are in %2.", nullptr, int(report->entries))
                                    .arg(formatBytes(report->bytes), QDir::toNativeSeparators(destination)));
                Q_EMIT told({report->notices.isEmpty() ? Tone::Ok : Tone::Warn, tr("Extracted"), notices.join(u' '),
                             {{revealWords(), [this, path] { reveal(path); }}}});
            } else if (!report && report.error().code == ErrorCode::Cancelled) {
                Q_EMIT told({Tone::Unknown, tr("Extracting was stopped"),
                             tr("What was extracted before that stayed in %1.").arg(destination), {}});
            } else {
                QString why = !report                    ? describe(report.error())
                              : report->damage           ? describe(*report->damage)
                              : report->missing.isEmpty() ? notices.join(u' ')
                                                          : tr("The archive does not hold it under that name.");
                if (!report || report->entries > 0)
                    why += u' ' + tr("What was extracted before that stayed in %1.").arg(destination);
                Q_EMIT told({Tone::Bad, tr("Not all of %1 was extracted").arg(entry),
                             why + u' ' + tr("The archive and the site were not touched."), {}});
            }
        });
}

void BackupOperations::trash(const Backup &backup, bool lastSound)
{
    ConfirmSheet::Words words;
    words.title = tr("Move the backup of %1 to the Trash?").arg(titleOf(backup, QDateTime::currentDateTime()));
    words.text = tr("%1 (%2) and its checksum and metadata leave the folder.")
                     .arg(backup.fileName, formatBytes(backup.identity.size));
    if (lastSound)
        words.text += u' ' + tr("It is the only sound backup: without it there is nothing to restore.");
    words.reassurance = tr("You can take it back from the Trash until that is emptied.");
    words.yes = tr("Move to Trash");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, [this, backup] { trashNow(backup); });
    sheet->present();
}

void BackupOperations::trashNow(const Backup &backup)
{
    m_workspace.jobs().start(
        tr("Moving %1 to the Trash").arg(backup.fileName), this,
        [path = backup.path](Control &) { return removeBackup(path, Disposal::Trash); },
        [this, name = backup.fileName](const Result<void> &removed) {
            Q_EMIT folderTouched();
            if (removed)
                Q_EMIT told({Tone::Ok,
                             tr("Moved to the Trash"),
                             tr("%1 and its sidecars can be taken back from there.").arg(name),
                             {}});
            else
                Q_EMIT told({Tone::Bad, tr("%1 was not moved").arg(name),
                             describe(removed.error()) + u' ' + tr("It is still in the folder."), {}});
        });
}

void BackupOperations::reveal(const QString &path)
{
    m_workspace.jobs()
        .run([path](Control &) { return selectInFileManager(path); })
        .future.then(this, [this, path](bool shown) {
            if (!shown && !openFolderOf(path))
                Q_EMIT told({Tone::Warn, tr("No file manager answered"),
                             tr("The file is at %1.").arg(QDir::toNativeSeparators(path)), {}});
        });
}

} // namespace bt2c
