#include "ui/shell/windowactions.h"

#include "ui/activity/activitypage.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/reveal.h"
#include "ui/containers/containerspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/recovery/recoverypage.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/commandsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/symbols.h"

#include <QMenuBar>

namespace bt2c {

using namespace Qt::StringLiterals;

MainWindow::Actions::Actions(QObject *)
    : openSite(tr("Open Site…"))
    , chooseBackups(tr("Choose Backup Folder…"))
    , openPractice(tr("Open Practice Site"))
    , checkArchive(tr("Check an Archive…"))
    , reveal(revealWords())
    , closeWindow(tr("Close"))
    , quit(tr("Quit"))
    , verify(tr("Verify"))
    , quickCheck(tr("Quick Check"))
    , verifyAll(tr("Verify All"))
    , restore(tr("Restore…"))
    , repair(tr("Repair…"))
    , compare(tr("What Changed…"))
    , undo(tr("Undo Last Restore…"))
    , backUpFull(tr("Everything"))
    , backUpChain(tr("Chain Only"))
    , backUpConfig(tr("Config Only"))
    , copyTo(tr("Copy to…"))
    , trash(tr("Move to Trash…"))
    , drill(tr("Restore Drill…"))
    , offsite(tr("Off-Site Copies…"))
    , refresh(tr("Refresh"))
    , find(tr("Find…"))
    , about(tr("About BT2C Recovery Console"))
    , settings(tr("Settings…"))
    , alerts(tr("Alerts…"))
    , commands(tr("Commands…"))
    , fullScreen(tr("Full Screen"))
    , troubleshoot(tr("Troubleshooting"))
    , bundle(tr("Support Bundle…"))
    , showOverview(tr("Overview"))
    , showContainers(tr("Containers"))
    , showBackups(tr("Backups"))
    , showRecovery(tr("Recovery"))
    , showSchedule(tr("Schedule"))
    , showActivity(tr("Activity"))
    , startAll(tr("Start All"))
    , stopAll(tr("Stop All…"))
    , restartAll(tr("Restart All"))
    , bringUp(tr("Bring Up"))
    , createOnly(tr("Create Without Starting"))
    , takeDown(tr("Take Down…"))
    , createVolume(tr("Create Missing Volume…"))
    , ownEngine(tr("Let Docker Choose the Engine"))
    , undoEdit(tr("Undo"))
    , redoEdit(tr("Redo"))
    , discardEdits(tr("Discard Changes"))
    , addJob(tr("Add a Backup Job"))
    , reviewSchedule(tr("Review and Install…"))
    , undoInstall(tr("Undo Last Install…"))
    , backUpNow(tr("Back Up Now"))
    , more(tr("More"))
{
    openSite.setShortcut(QKeySequence::Open);
    closeWindow.setShortcut(QKeySequence::Close);
    quit.setShortcut(QKeySequence::Quit);
    quit.setMenuRole(QAction::QuitRole);
    about.setMenuRole(QAction::AboutRole);
    settings.setMenuRole(QAction::PreferencesRole);
    settings.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    refresh.setShortcut(QKeySequence::Refresh);
    find.setShortcut(QKeySequence::Find);
    fullScreen.setShortcut(QKeySequence::FullScreen);
    verify.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    verifyAll.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    commands.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    backUpFull.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    showOverview.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    showContainers.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    showBackups.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    showRecovery.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_4));
    showSchedule.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_5));
    showActivity.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_6));
    for (QAction *action : {&showOverview, &showContainers, &showBackups, &showRecovery, &showSchedule, &showActivity})
        action->setCheckable(true);
    bringUp.setToolTip(tr("docker compose up -d"));
    createOnly.setToolTip(tr("docker compose up --no-start"));
    takeDown.setToolTip(tr("docker compose down; volumes stay"));
    undoEdit.setShortcut(QKeySequence::Undo);
    redoEdit.setShortcut(QKeySequence::Redo);
    reviewSchedule.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    checkArchive.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
#ifdef Q_OS_MACOS
    trash.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
#else
    trash.setShortcut(QKeySequence::Delete);
#endif
    // Words that begin like a role must not be moved into the application's menu.
    for (QAction *action : {&openSite, &chooseBackups, &openPractice, &checkArchive, &reveal, &backUpConfig})
        action->setMenuRole(QAction::NoRole);
    quickCheck.setToolTip(tr("Compares the checksum without reading the content"));
}

void MainWindow::makeMenus()
{
    Actions &a = *m_actions;
    menuBar()->addMenu(makeFileMenu());
    menuBar()->addMenu(makeContainersMenu());
    menuBar()->addMenu(makeBackupMenu());
    menuBar()->addMenu(makeScheduleMenu());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({&a.showOverview, &a.showContainers, &a.showBackups, &a.showRecovery, &a.showSchedule,
                      &a.showActivity});
    view->addSeparator();
    view->addAction(&a.alerts);
    view->addSeparator();
    view->addAction(&a.refresh);
    view->addAction(&a.find);
    view->addAction(&a.commands);
    view->addSeparator();
    view->addAction(&a.fullScreen);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({&a.troubleshoot, &a.bundle});
    help->addSeparator();
    help->addAction(&a.about);

    a.backUpNow.addActions({&a.backUpFull, &a.backUpChain, &a.backUpConfig});
    a.more.addActions({&a.repair, &a.compare, &a.drill, &a.quickCheck, &a.copyTo, &a.reveal});
    a.more.addSeparator();
    a.more.addAction(&a.trash);
    m_backups->setMenus(&a.backUpNow, &a.more);
    m_overview->setMenu(&a.backUpNow);
    makeSiteMenu();

    const auto on = [this](QAction &action, auto function) { connect(&action, &QAction::triggered, this, function); };
    on(a.openSite, &MainWindow::openSite);
    on(a.chooseBackups, &MainWindow::chooseBackups);
    on(a.openPractice, [this] { m_workspace.openPractice(); });
    on(a.checkArchive, &MainWindow::checkArchive);
    on(a.reveal, [this] { m_backups->revealCurrent(); });
    on(a.closeWindow, [this] { close(); });
    connect(&a.quit, &QAction::triggered, this, [this] { close(); });
    on(a.verify, [this] { m_backups->verifyCurrent(CheckLevel::Deep); });
    on(a.quickCheck, [this] { m_backups->verifyCurrent(CheckLevel::Quick); });
    on(a.verifyAll, [this] { m_backups->verifyAll(); });
    on(a.restore, [this] { m_backups->restoreCurrent(); });
    on(a.repair, [this] { m_backups->repairCurrent(); });
    on(a.compare, [this] { m_backups->compareCurrent(); });
    on(a.undo, [this] { m_backups->undoLastRestore(); });
    on(a.backUpFull, [this] { m_backups->backUp(BackupJob::Full); });
    on(a.backUpChain, [this] { m_backups->backUp(BackupJob::Blockchain); });
    on(a.backUpConfig, [this] { m_backups->backUp(BackupJob::Config); });
    on(a.drill, [this] { m_backups->drillCurrent(); });
    on(a.offsite, [this] {
        setPage(Page::Backups);
        m_backups->showOffsite();
    });
    on(a.copyTo, [this] { m_backups->copyCurrent(); });
    on(a.trash, [this] { m_backups->trashCurrent(); });
    on(a.refresh, [this] {
        m_backups->refresh();
        m_overview->refresh();
        m_containers->refresh();
        m_activity->refresh();
        m_schedule->refresh();
        if (page() == Page::Recovery)
            m_recovery->diagnose();
    });
    on(a.find, [this] {
        if (page() == Page::Containers)
            m_containers->find();
        else if (page() == Page::Activity)
            m_activity->find();
        else if (page() == Page::Schedule)
            m_schedule->find();
        else
            m_backups->find();
    });
    on(a.showOverview, [this] { setPage(Page::Overview); });
    on(a.showContainers, [this] { setPage(Page::Containers); });
    on(a.showBackups, [this] { setPage(Page::Backups); });
    on(a.showRecovery, [this] { setPage(Page::Recovery); });
    on(a.showSchedule, [this] { setPage(Page::Schedule); });
    on(a.showActivity, [this] { setPage(Page::Activity); });
    on(a.startAll, [this] { m_containers->actOnAll(ContainerAction::Start); });
    on(a.stopAll, [this] { m_containers->actOnAll(ContainerAction::Stop); });
    on(a.restartAll, [this] { m_containers->actOnAll(ContainerAction::Restart); });
    on(a.bringUp, [this] { m_containers->compose(ComposeVerb::Up); });
    on(a.createOnly, [this] { m_containers->compose(ComposeVerb::UpNoStart); });
    on(a.takeDown, [this] { m_containers->compose(ComposeVerb::Down); });
    on(a.createVolume, [this] { m_containers->createMissingVolume(); });
    on(a.ownEngine, [this] { useEngine({}); });
    on(a.settings, [this] { showSettings(); });
    on(a.alerts, &MainWindow::showAlerts);
    on(a.about, &MainWindow::about);
    on(a.commands, [this] {
        if (!Sheet::openOver(this))
            (new CommandSheet(menuBar(), this))->present();
    });
    on(a.fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(a.troubleshoot, &MainWindow::showTroubleshooting);
    on(a.bundle, &MainWindow::makeBundle);
}

QMenu *MainWindow::makeFileMenu()
{
    Actions &a = *m_actions;
    auto *menu = new QMenu(tr("&File"), this);
    menu->addActions({&a.openSite, &a.chooseBackups, &a.openPractice});
    menu->addSeparator();
    menu->addActions({&a.checkArchive, &a.reveal});
    menu->addSeparator();
    menu->addAction(&a.settings);
    menu->addSeparator();
    menu->addActions({&a.closeWindow, &a.quit});
    return menu;
}

QMenu *MainWindow::makeContainersMenu()
{
    Actions &a = *m_actions;
    auto *menu = new QMenu(tr("&Site"), this);
    menu->setToolTipsVisible(true);
    menu->addActions({&a.startAll, &a.restartAll, &a.stopAll});
    menu->addSeparator();
    menu->addActions({&a.bringUp, &a.createOnly, &a.takeDown});
    menu->addSeparator();
    menu->addActions({&a.createVolume, &a.ownEngine});
    a.siteMore.addActions(menu->actions().first(7));
    m_containers->setMoreMenu(&a.siteMore);
    return menu;
}

QMenu *MainWindow::makeBackupMenu()
{
    Actions &a = *m_actions;
    auto *menu = new QMenu(tr("&Backup"), this);
    menu->addActions({&a.verify, &a.quickCheck, &a.verifyAll, &a.drill, &a.compare});
    menu->addSeparator();
    menu->addActions({&a.restore, &a.undo, &a.repair});
    menu->addSeparator();
    menu->addMenu(&a.backUpNow);
    menu->addActions({&a.copyTo, &a.offsite});
    menu->addSeparator();
    menu->addAction(&a.trash);
    return menu;
}

QMenu *MainWindow::makeScheduleMenu()
{
    Actions &a = *m_actions;
    auto *menu = new QMenu(tr("S&chedule"), this);
    a.addJob.setMenu(m_schedule->addMenu());
    menu->addAction(&a.addJob);
    menu->addSeparator();
    menu->addActions({&a.undoEdit, &a.redoEdit, &a.discardEdits});
    menu->addSeparator();
    menu->addActions({&a.reviewSchedule, &a.undoInstall});
    connect(&a.undoEdit, &QAction::triggered, m_schedule, &SchedulePage::undo);
    connect(&a.redoEdit, &QAction::triggered, m_schedule, &SchedulePage::redo);
    connect(&a.discardEdits, &QAction::triggered, m_schedule, &SchedulePage::discard);
    connect(&a.undoInstall, &QAction::triggered, m_schedule, &SchedulePage::undoInstalled);
    connect(&a.reviewSchedule, &QAction::triggered, m_schedule, &SchedulePage::review);
    return menu;
}

void MainWindow::makeSiteMenu()
{
    QMenu &menu = m_actions->sites;
    m_sidebar->setSiteMenu(&menu);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        qDeleteAll(m_actions->recent);
        m_actions->recent.clear();
        fillRecent(&menu, &m_actions->recent);
        menu.addActions({&m_actions->openSite, &m_actions->chooseBackups, &m_actions->openPractice});
    });
    Q_EMIT menu.aboutToShow();
}

void MainWindow::fillRecent(QMenu *menu, QList<QAction *> *made)
{
    for (const Site &site : m_workspace.recentSites()) {
        auto *action = new QAction(site.directory.isEmpty() ? site.backupDirectory : site.name(), this);
        action->setToolTip(site.directory);
        action->setCheckable(true);
        action->setChecked(m_workspace.site() && *m_workspace.site() == site);
        connect(action, &QAction::triggered, this, [this, site] {
            m_workspace.open(site.directory.isEmpty() ? site
                                                      : siteIn(site.directory, m_workspace.recentSites()));
        });
        menu->addAction(action);
        made->append(action);
    }
    if (!made->isEmpty())
        menu->addSeparator();
}

void MainWindow::updateActions()
{
    Actions &a = *m_actions;
    const bool current = m_backups->hasCurrent();
    const bool site = m_workspace.site() && !m_workspace.site()->directory.isEmpty();
    const bool busy = m_backups->changingSite();
    const bool act = site && m_containers->canAct();
    a.startAll.setEnabled(act && m_containers->anyCan(ContainerAction::Start));
    a.stopAll.setEnabled(act && m_containers->anyCan(ContainerAction::Stop));
    a.restartAll.setEnabled(act && m_containers->anyCan(ContainerAction::Restart));
    for (QAction *action : {&a.bringUp, &a.createOnly, &a.takeDown})
        action->setEnabled(site && m_containers->canCompose());
    a.createVolume.setEnabled(act && m_containers->missesVolume());
    a.troubleshoot.setEnabled(m_workspace.site().has_value());
    a.bundle.setEnabled(m_workspace.site().has_value());
    a.ownEngine.setVisible(!m_engineOptions.surroundings.setting.isEmpty());
    a.showOverview.setChecked(page() == Page::Overview);
    a.showContainers.setChecked(page() == Page::Containers);
    a.showBackups.setChecked(page() == Page::Backups);
    a.showRecovery.setChecked(page() == Page::Recovery);
    a.showSchedule.setChecked(page() == Page::Schedule);
    a.showActivity.setChecked(page() == Page::Activity);
    for (QAction *action : {&a.verify, &a.quickCheck, &a.copyTo, &a.reveal, &a.trash})
        action->setEnabled(current);
    a.repair.setEnabled(m_backups->canRepair());
    a.compare.setEnabled(m_backups->canCompare());
    a.restore.setEnabled(current && site && !busy);
    // It touches nothing of the site, so it may run beside anything.
    a.drill.setEnabled(current && site);
    a.undo.setEnabled(site && !busy);
    for (QAction *action : {&a.backUpFull, &a.backUpChain, &a.backUpConfig})
        action->setEnabled(site && !busy);
    const bool scheduling = page() == Page::Schedule;
    a.undoEdit.setEnabled(scheduling && m_schedule->canUndo());
    a.redoEdit.setEnabled(scheduling && m_schedule->canRedo());
    a.discardEdits.setEnabled(scheduling && m_schedule->isChanged());
    a.reviewSchedule.setEnabled(scheduling && m_schedule->isChanged());
    a.undoInstall.setEnabled(scheduling && m_schedule->canUndoInstalled());
    a.addJob.setEnabled(scheduling && m_schedule->canEdit());
    a.verifyAll.setEnabled(m_backups->count() > 0);
    a.offsite.setEnabled(site && !m_workspace.isPractice());
    a.chooseBackups.setEnabled(m_workspace.site().has_value());
}

} // namespace bt2c
