// What the window asks: for folders and files, and about itself.
#include "ui/shell/mainwindow.h"

#include "ui/backups/backupspage.h"
#include "ui/shell/workspace.h"
#include "ui/support/supportsheet.h"
#include "ui/widgets/sheet.h"

#include <QDir>
#include <QFileDialog>

namespace bt2c {

using namespace Qt::StringLiterals;

void MainWindow::openSite()
{
    auto *dialog = new QFileDialog(this, tr("Open the site of a validator"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_workspace.open(siteIn(folder, m_workspace.recentSites()));
    });
    dialog->open();
}

void MainWindow::recoverFromOffsite()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder where the site is to be"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_workspace.open(siteIn(folder, m_workspace.recentSites()));
        setPage(Page::Backups);
        m_backups->showOffsite();
    });
    dialog->open();
}

void MainWindow::chooseBackups()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of backups"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const QString site = m_workspace.site()->directory;
        if (m_workspace.isPractice() || site.isEmpty()) {
            m_workspace.setBackupDirectory(folder);
            return;
        }
        // The command line goes by it too.
        keepSetting(u"paths.backups"_s, folder, site, [this, folder, site] {
            if (m_workspace.site() && m_workspace.site()->directory == site)
                m_workspace.setBackupDirectory(folder);
        });
    });
    dialog->open();
}

void MainWindow::checkArchive()
{
    auto *dialog = new QFileDialog(this, tr("Check an archive"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        setPage(Page::Backups);
        m_backups->check(files);
    });
    dialog->open();
}

void MainWindow::makeBundle()
{
    if (!Sheet::openOver(this))
        (new SupportSheet(m_workspace, this))->present();
}

void MainWindow::about()
{
    if (Sheet::openOver(this))
        return;
    ConfirmSheet::Words words;
    words.title = tr("BT2C Recovery Console %1").arg(QStringLiteral(BT2C_VERSION));
    words.text = tr("Backups you can trust, and a way back when a validator has died.");
    words.reassurance =
        tr("Ledger of checks and operations: %1").arg(QDir::toNativeSeparators(m_workspace.backend()->ledger.path()));
    words.yes = tr("Close");
    auto *sheet = new ConfirmSheet(words, this);
    sheet->present();
}

} // namespace bt2c
