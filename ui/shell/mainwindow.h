#pragma once

#include "core/engine/monitor.h"
#include "core/guard/settings.h"
#include "ui/shell/sidebar.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace bt2c {

class ActivityPage;
class BackupsPage;
class OverviewPage;
class ContainersPage;
class RecoveryPage;
class SchedulePage;
class Banner;
class Tray;
class AlertTeller;
class SettingsWindow;
class StatusLine;
class TroubleshootingPage;
class Workspace;

struct StandingReason;

/// The window: sidebar, pages, and what runs below them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p monitor: how engines are looked for; its setting is taken from the workspace's settings where it is empty.
    MainWindow(Workspace &workspace, MonitorOptions monitor);
    ~MainWindow() override;

    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] Tray *tray() const { return m_tray; }
    [[nodiscard]] BackupsPage *backups() const { return m_backups; }
    [[nodiscard]] ContainersPage *containers() const { return m_containers; }
    [[nodiscard]] RecoveryPage *recovery() const { return m_recovery; }
    [[nodiscard]] SchedulePage *schedule() const { return m_schedule; }
    [[nodiscard]] ActivityPage *activity() const { return m_activity; }
    /// A part of the recovery page: what to look at when something does not work.
    [[nodiscard]] TroubleshootingPage *troubleshooting() const { return m_troubleshooting; }
    void showTroubleshooting();
    /// Says which site is open and where it lies, the first time that one is which nobody chose.
    void greet();
    [[nodiscard]] EngineMonitor &monitor() { return m_monitor; }
    [[nodiscard]] Page page() const;
    void setPage(Page page);
    /// The settings in their own window, which is made when it is asked for first; @p offsite: at the copies elsewhere.
    SettingsWindow *showSettings(bool offsite = false);

Q_SIGNALS:
    /// "system", "light" or "dark".
    void appearanceChosen(const QString &appearance, const QString &contrast);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    QMenu *makeFileMenu();
    QMenu *makeContainersMenu();
    QMenu *makeBackupMenu();
    QMenu *makeScheduleMenu();
    void makePages(QWidget *central);
    void connectPages();
    void makeSiteMenu();
    void fillRecent(QMenu *menu, QList<QAction *> *made);
    void updateActions();
    [[nodiscard]] QWidget *widgetOf(Page page) const;
    [[nodiscard]] Banner *bannerOf(Page page) const;
    void connectRecovery();
    void connectSchedule();
    void connectOverview();
    /// Leads to what mends @p reason, and begins it where that asks nothing.
    void mend(const StandingReason &reason);
    void showAlerts();
    /// Tells of messages that could not be sent, once for each time that there are more.
    void tellUnsent();
    void drill(const QString &archive);
    void showTitle();
    void openSite();
    /// Asks where the site is to be, and shows what is off-site.
    void recoverFromOffsite();
    void chooseBackups();
    void checkArchive();
    void makeBundle();
    void about();
    void restorePlace();
    void watchSite();
    void openFound();
    void openLayout(const SiteLayout &layout);
    void shareEngine();
    /// Also from the next start on, and for the command line.
    void useEngine(const QString &address);
    void followEngine(const QString &address);
    /// In the settings, in the background, and then @p kept; an empty text takes it out.
    void keepSetting(const QString &key, const QString &text, const QString &site, std::function<void()> kept = {});
    void followSettings();
    void refreshEvidence();

    struct Actions;
    Workspace &m_workspace;
    std::unique_ptr<Actions> m_actions;
    MonitorOptions m_engineOptions;
    EngineMonitor m_monitor;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    ContainersPage *m_containers;
    BackupsPage *m_backups;
    RecoveryPage *m_recovery;
    SchedulePage *m_schedule;
    ActivityPage *m_activity;
    TroubleshootingPage *m_troubleshooting;
    StatusLine *m_status;
    Tray *m_tray = nullptr;
    AlertTeller *m_teller = nullptr;
    SettingsWindow *m_settings = nullptr;
    qsizetype m_unsentTold = 0;
    std::optional<SiteSettings> m_followed;  ///< what the settings window last had of the open site
    QString m_followedSite;
};

} // namespace bt2c
