#include "ui/shell/mainwindow.h"

#include "core/support/describe.h"
#include "ui/backups/backupspage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheet.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QStringList archivesIn(const QMimeData *mime)
{
    QStringList archives;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        // Any file may be asked about: a name says little about what a file is.
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            archives << url.toLocalFile();
    }
    return archives;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace) : m_workspace(workspace)
{
    setObjectName(u"console"_s);
    setMinimumSize(880, 560);
    setAcceptDrops(true);
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    // The sidebar and the header reach into the title bar.
    setWindowFlag(Qt::ExpandedClientAreaHint);
    setWindowFlag(Qt::NoTitleBarBackgroundHint);
#elif defined(Q_OS_MACOS)
    setUnifiedTitleAndToolBarOnMac(true);
#endif
    auto *central = new Ground(Ground::Kind::Window, {}, this);
    central->setAttribute(Qt::WA_ContentsMarginsRespectsSafeArea, false);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(workspace, central);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_backups = new BackupsPage(workspace, central);
    m_status = new StatusLine(workspace.jobs(), central);
    column->addWidget(m_backups, 1);
    column->addWidget(m_status);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_backups)})
        part->setAttribute(Qt::WA_ContentsMarginsRespectsSafeArea, false);
    setCentralWidget(central);

    m_actions = std::make_unique<Actions>(this);
    makeMenus();
    connect(m_backups, &BackupsPage::countChanged, m_sidebar, &Sidebar::setBackupCount);
    connect(m_backups, &BackupsPage::stateChanged, this, &MainWindow::updateActions);
    connect(m_backups, &BackupsPage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_backups, &BackupsPage::openBackupsAsked, this, &MainWindow::chooseBackups);
    connect(m_backups, &BackupsPage::practiceAsked, &workspace, &Workspace::openPractice);
    connect(&workspace, &Workspace::siteChanged, this, &MainWindow::showTitle);
    connect(&workspace, &Workspace::practiceFailed, this, [this](const Error &error) {
        m_backups->banner()->tell({Tone::Bad, tr("No practice site could be made"), describe(error), {}});
    });
    restorePlace();
    showTitle();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::showTitle()
{
    const std::optional<Site> &site = m_workspace.site();
    const QString name = site && !site->directory.isEmpty() ? site->name() : QString();
    const QString mark = m_workspace.isPractice() ? tr("PRACTICE") : QString();
    QStringList parts{name, mark, tr("BT2C Recovery Console")};
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::openSite()
{
    auto *dialog = new QFileDialog(this, tr("Open the site of a validator"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        Site site{folder, {}};
        // Where backups went before, or where the documented scripts put them beside this site.
        for (const Site &known : m_workspace.recentSites()) {
            if (known.directory == folder)
                site.backupDirectory = known.backupDirectory;
        }
        if (site.backupDirectory.isEmpty()) {
            const QString beside = QDir::cleanPath(folder + u"/../../../backups"_s);
            const QString practice = QDir::cleanPath(folder + u"/../backups"_s);
            site.backupDirectory = QFileInfo(practice).isDir() ? practice
                : QFileInfo(beside).isDir()                    ? beside
                                                               : documentedSite().backupDirectory;
        }
        m_workspace.open(site);
    });
    dialog->open();
}

void MainWindow::chooseBackups()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of backups"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::setBackupDirectory);
    dialog->open();
}

void MainWindow::checkArchive()
{
    auto *dialog = new QFileDialog(this, tr("Check an archive"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, m_backups, &BackupsPage::check);
    dialog->open();
}

void MainWindow::about()
{
    if (Sheet::openOver(this))
        return;
    ConfirmSheet::Words words;
    words.title = tr("BT2C Recovery Console %1").arg(QStringLiteral(BT2C_VERSION));
    words.text = tr("Backups you can trust, and a way back when a validator has died.");
    words.reassurance = tr("Ledger of checks and operations: %1").arg(QDir::toNativeSeparators(m_workspace.backend()->ledger.path()));
    words.yes = tr("Close");
    auto *sheet = new ConfirmSheet(words, this);
    sheet->present();
}

void MainWindow::restorePlace()
{
    const QByteArray place = m_workspace.settings().value("geometry").toByteArray();
    if (place.isEmpty() || !restoreGeometry(place))
        resize(1280, 800);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workspace.settings().setValue("geometry", saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!archivesIn(event->mimeData()).isEmpty() && !Sheet::openOver(this)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_backups->check(archivesIn(event->mimeData()));
}

} // namespace bt2c
