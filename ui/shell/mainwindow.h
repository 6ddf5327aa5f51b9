#pragma once

#include <QMainWindow>

namespace bt2c {

class BackupsPage;
class Sidebar;
class StatusLine;
class Workspace;

/// The window: sidebar, page, and what runs below it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace);
    ~MainWindow() override;

    [[nodiscard]] BackupsPage *backups() const { return m_backups; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    QMenu *makeFileMenu();
    QMenu *makeBackupMenu();
    void makeSiteMenu();
    void fillRecent(QMenu *menu, QList<QAction *> *made);
    void updateActions();
    void showTitle();
    void openSite();
    void chooseBackups();
    void checkArchive();
    void about();
    void restorePlace();

    struct Actions;
    Workspace &m_workspace;
    std::unique_ptr<Actions> m_actions;
    Sidebar *m_sidebar;
    BackupsPage *m_backups;
    StatusLine *m_status;
};

} // namespace bt2c
