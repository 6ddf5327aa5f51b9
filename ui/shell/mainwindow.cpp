#include "ui/shell/mainwindow.h"

#include "core/support/describe.h"
#include "ui/activity/activitypage.h"
#include "ui/backups/backuplistview.h"
#include "ui/backups/backupspage.h"
#include "ui/containers/containerspage.h"
#include "ui/drill/drillsheet.h"
#include "ui/overview/overviewpage.h"
#include "ui/recovery/recoverypage.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"
#include "ui/troubleshooting/troubleshootingpage.h"
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
#include <QStackedWidget>

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

MainWindow::MainWindow(Workspace &workspace, MonitorOptions monitor)
    : m_workspace(workspace)
    , m_engineOptions(std::move(monitor))
    , m_monitor(m_engineOptions)
{
    shareEngine();
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
    makePages(central);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_status = new StatusLine(workspace.jobs(), central);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(central);

    m_actions = std::make_unique<Actions>(this);
    makeMenus();
    connectPages();
    restorePlace();
    showTitle();
    updateActions();
}

void MainWindow::makePages(QWidget *central)
{
    m_pages = new QStackedWidget(central);
    m_overview = new OverviewPage(m_workspace, m_monitor, m_pages);
    m_containers = new ContainersPage(m_workspace, m_monitor, m_pages);
    m_backups = new BackupsPage(m_workspace, m_pages);
    m_recovery = new RecoveryPage(m_workspace, m_monitor, m_pages);
    m_schedule = new SchedulePage(m_workspace, m_pages);
    m_activity = new ActivityPage(m_workspace, m_pages);
    m_troubleshooting = new TroubleshootingPage(m_workspace, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_overview, m_containers, m_backups, m_recovery, m_schedule,
                                                          m_activity, m_troubleshooting})
        m_pages->addWidget(page);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sidebar, m_pages, m_overview, m_containers, m_backups,
                                                          m_recovery, m_schedule, m_activity, m_troubleshooting})
        part->setAttribute(Qt::WA_ContentsMarginsRespectsSafeArea, false);
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::setPage);
    connect(m_backups, &BackupsPage::countChanged, m_sidebar, &Sidebar::setBackupCount);
    connect(m_backups, &BackupsPage::stateChanged, this, &MainWindow::updateActions);
    connect(m_backups, &BackupsPage::stateChanged, this, &MainWindow::refreshEvidence);
    connect(m_backups, &BackupsPage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_backups, &BackupsPage::recoverFromOffsiteAsked, this, &MainWindow::recoverFromOffsite);
    connect(m_backups, &BackupsPage::openBackupsAsked, this, &MainWindow::chooseBackups);
    // A lower height is what was asked for then.
    connect(m_backups, &BackupsPage::siteTouched, &m_monitor, &EngineMonitor::forgetHeights);
    connect(m_backups, &BackupsPage::siteTouched, &m_monitor, &EngineMonitor::refresh);
    connect(m_backups, &BackupsPage::drillAsked, this, &MainWindow::drill);
    connect(m_backups, &BackupsPage::practiceAsked, &m_workspace, &Workspace::openPractice);
    connect(m_containers, &ContainersPage::countChanged, m_sidebar, &Sidebar::setContainerCount);
    connect(m_containers, &ContainersPage::shown, m_sidebar, &Sidebar::setSnapshot);
    connect(m_containers, &ContainersPage::stateChanged, this, &MainWindow::updateActions);
    connect(m_containers, &ContainersPage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_containers, &ContainersPage::practiceAsked, &m_workspace, &Workspace::openPractice);
    connect(m_containers, &ContainersPage::backupsAsked, this, [this] { setPage(Page::Backups); });
    connect(m_containers, &ContainersPage::openLayoutAsked, this, &MainWindow::openLayout);
    connect(m_containers, &ContainersPage::useEngineAsked, this, &MainWindow::useEngine);
    connectRecovery();
    connectSchedule();
    connectOverview();
    connect(&m_monitor, &EngineMonitor::discoveredChanged, this, &MainWindow::openFound);
    connect(&m_workspace, &Workspace::siteChanged, this, &MainWindow::showTitle);
    connect(&m_workspace, &Workspace::siteChanged, this, &MainWindow::watchSite);
    connect(&m_workspace, &Workspace::practiceFailed, this, [this](const Error &error) {
        const Notice notice{Tone::Bad, tr("No practice site could be made"), describe(error), {}};
        bannerOf(page())->tell(notice);
    });
}

void MainWindow::connectRecovery()
{
    connect(m_recovery, &RecoveryPage::stateChanged, this, &MainWindow::updateActions);
    connect(m_recovery, &RecoveryPage::siteTouched, &m_monitor, &EngineMonitor::forgetHeights);
    connect(m_recovery, &RecoveryPage::siteTouched, &m_monitor, &EngineMonitor::refresh);
    connect(m_recovery, &RecoveryPage::siteTouched, m_backups, &BackupsPage::refresh);
    connect(m_recovery, &RecoveryPage::siteTouched, m_activity, &ActivityPage::refresh);
    connect(m_recovery, &RecoveryPage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_recovery, &RecoveryPage::practiceAsked, &m_workspace, &Workspace::openPractice);
    connect(m_recovery, &RecoveryPage::backupsAsked, this, [this] { setPage(Page::Backups); });
    connect(m_recovery, &RecoveryPage::containersAsked, this, [this] { setPage(Page::Containers); });
    connect(m_recovery, &RecoveryPage::closeAgreed, this, &QWidget::close);
    connect(m_recovery, &RecoveryPage::activityAsked, this, [this] { setPage(Page::Activity); });
    connect(m_activity, &ActivityPage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_activity, &ActivityPage::siteTouched, &m_monitor, &EngineMonitor::forgetHeights);
    connect(m_activity, &ActivityPage::siteTouched, &m_monitor, &EngineMonitor::refresh);
    connect(m_activity, &ActivityPage::siteTouched, m_backups, &BackupsPage::refresh);
    connect(m_recovery, &RecoveryPage::troubleshootingAsked, this, &MainWindow::showTroubleshooting);
    connect(m_recovery, &RecoveryPage::drillAsked, this, [this] { drill({}); });
    connect(m_recovery, &RecoveryPage::bundleAsked, this, &MainWindow::makeBundle);
    connect(m_troubleshooting, &TroubleshootingPage::backAsked, this, [this] { setPage(Page::Recovery); });
    connect(m_troubleshooting, &TroubleshootingPage::containersAsked, this, [this] { setPage(Page::Containers); });
    connect(m_troubleshooting, &TroubleshootingPage::backupsAsked, this, [this] { setPage(Page::Backups); });
    connect(m_troubleshooting, &TroubleshootingPage::siteTouched, &m_monitor, &EngineMonitor::refresh);
    connect(m_troubleshooting, &TroubleshootingPage::siteTouched, m_backups, &BackupsPage::refresh);
}

void MainWindow::connectSchedule()
{
    connect(m_schedule, &SchedulePage::stateChanged, this, &MainWindow::updateActions);
    connect(&m_monitor, &EngineMonitor::changed, m_schedule, [this](const std::shared_ptr<const SiteSnapshot> &seen) {
        m_schedule->setChainInVolume(seen->layout.chainInVolume());
    });
    connect(m_schedule, &SchedulePage::closeAgreed, this, &QWidget::close);
    connect(m_schedule, &SchedulePage::siteTouched, m_backups, &BackupsPage::refresh);
    connect(m_schedule, &SchedulePage::siteTouched, m_activity, &ActivityPage::refresh);
    connect(m_schedule, &SchedulePage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_schedule, &SchedulePage::practiceAsked, &m_workspace, &Workspace::openPractice);
    connect(m_schedule, &SchedulePage::backupAsked, this, [this](const QString &path) {
        setPage(Page::Backups);
        m_backups->list()->select(path);
    });
}

void MainWindow::drill(const QString &archive)
{
    if (Sheet::openOver(this) || !m_workspace.site())
        return;
    auto *sheet = new DrillSheet(m_workspace, archive, this);
    connect(sheet, &DrillSheet::drilled, m_backups, &BackupsPage::refresh);
    connect(sheet, &DrillSheet::drilled, m_activity, &ActivityPage::refresh);
    sheet->present();
}

void MainWindow::showTroubleshooting()
{
    m_pages->setCurrentWidget(m_troubleshooting);
    m_sidebar->setPage(Page::Recovery);
    updateActions();
}

Page MainWindow::page() const
{
    if (m_pages->currentWidget() == m_troubleshooting)
        return Page::Recovery;
    for (const Page page : {Page::Containers, Page::Backups, Page::Recovery, Page::Schedule, Page::Activity}) {
        if (m_pages->currentWidget() == widgetOf(page))
            return page;
    }
    return Page::Overview;
}

QWidget *MainWindow::widgetOf(Page page) const
{
    switch (page) {
    case Page::Overview: return m_overview;
    case Page::Containers: return m_containers;
    case Page::Backups: return m_backups;
    case Page::Recovery: return m_recovery;
    case Page::Schedule: return m_schedule;
    case Page::Activity: return m_activity;
    }
    return m_overview;
}

Banner *MainWindow::bannerOf(Page page) const
{
    switch (page) {
    case Page::Overview: return m_overview->banner();
    case Page::Containers: return m_containers->banner();
    case Page::Backups: return m_backups->banner();
    case Page::Recovery: return m_recovery->banner();
    case Page::Schedule: return m_schedule->banner();
    case Page::Activity: return m_activity->banner();
    }
    return m_overview->banner();
}

void MainWindow::setPage(Page page)
{
    m_pages->setCurrentWidget(widgetOf(page));
    m_sidebar->setPage(page);
    m_workspace.settings().setValue("page", pageToken(page));
    updateActions();
}

void MainWindow::watchSite()
{
    const std::optional<Site> &site = m_workspace.site();
    m_monitor.setSite(site && !site->directory.isEmpty() ? site : std::nullopt);
}

void MainWindow::openFound()
{
    // The only validator that Docker knows of is the one that is meant, unless another site was ever opened here.
    if (!m_workspace.site() && m_workspace.recentSites().isEmpty() && m_monitor.discovered().size() == 1) {
        openLayout(m_monitor.discovered().constFirst());
        greet();
    }
}

void MainWindow::greet()
{
    const std::optional<Site> &site = m_workspace.site();
    if (!site || m_workspace.isPractice() || m_workspace.settings().value("greeted").toBool()
        || !QFileInfo(site->directory).isDir())
        return;
    m_workspace.settings().setValue("greeted", true);
    m_overview->banner()->tell(
        {Tone::Ok,
         tr("Found %1").arg(site->name()),
         tr("The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected "
            "stands below.")
             .arg(QDir::toNativeSeparators(site->directory), QDir::toNativeSeparators(site->backupDirectory)),
         {{m_actions->chooseBackups.text(), [this] { chooseBackups(); }},
          {m_actions->openSite.text(), [this] { openSite(); }}}});
}

void MainWindow::openLayout(const SiteLayout &layout)
{
    m_workspace.open(siteIn(layout.directory, m_workspace.recentSites()));
}

void MainWindow::useEngine(const QString &address)
{
    keepSetting(u"engine.host"_s, address, {});
    followEngine(address);
}

void MainWindow::followEngine(const QString &address)
{
    if (address == m_engineOptions.surroundings.setting)
        return;
    m_monitor.setEngineSetting(address);
    m_engineOptions.surroundings.setting = address;
    shareEngine();
    updateActions();
}

void MainWindow::shareEngine()
{
    if (m_engineOptions.choose)
        m_workspace.setEngineChooser(m_engineOptions.choose, m_engineOptions.surroundings);
    else
        m_workspace.setEngineChooser([surroundings = m_engineOptions.surroundings](
                                         Control &control) { return chooseEngine(surroundings, control); },
                                     m_engineOptions.surroundings);
}

void MainWindow::refreshEvidence()
{
    std::optional<VerifiedBackup> newest;
    for (const BackupRow *row : m_backups->model()->allRows()) {
        const Backup &backup = row->backup;
        if (backup.integrity.state != IntegrityState::Verified || !promisesData(backup.type))
            continue;
        newest = VerifiedBackup{backup.fileName, backup.madeAt, backup.integrity.checkedAt, backup.height};
        break;
    }
    m_containers->setNewestBackup(newest);
}

MainWindow::~MainWindow()
{
    // They tell the monitor when they are hidden, and would outlive it.
    delete m_pages;
}

void MainWindow::showTitle()
{
    const std::optional<Site> &site = m_workspace.site();
    const QString name = site && !site->directory.isEmpty() ? site->name() : QString();
    const QString mark = m_workspace.isPractice() ? tr("PRACTICE") : QString();
    QStringList parts{name, mark, tr("BT2C Recovery Console")};
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" – "_s));
    // macOS shows the folder beside the title.
    setWindowFilePath(site && !m_workspace.isPractice() ? site->directory : QString());
}

void MainWindow::restorePlace()
{
    const QByteArray place = m_workspace.settings().value("geometry").toByteArray();
    if (place.isEmpty() || !restoreGeometry(place))
        resize(1280, 800);
    setPage(pageFromToken(m_workspace.settings().value("page").toString()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_recovery->mayClose() || !m_schedule->mayClose()) {
        event->ignore();
        return;
    }
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
    setPage(Page::Backups);
    m_backups->check(archivesIn(event->mimeData()));
}

} // namespace bt2c
