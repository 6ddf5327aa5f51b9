#pragma once

#include "core/backup/create.h"
#include "ui/backups/backupfeed.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/widgets/banner.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace bt2c {

class BackupListView;
class BackupOperations;
class DetailPane;
class PageHeader;
class EmptyState;
class RestoreFlow;
class Timeline;
class VerifyQueue;
class Workspace;

/// The page of backups: what there is, how good it is, and all that can be done with it.
class BackupsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The menus that the window shares with this page's buttons.
    void setMenus(QMenu *backUpNow, QMenu *more);

    void verifyCurrent(CheckLevel level);
    void verifyAll();
    void restoreCurrent();
    void repairCurrent();
    /// Shows what changed between it and the live site or another backup.
    void compareCurrent();
    void undoLastRestore();
    void backUp(BackupJob job);
    void copyCurrent();
    void drillCurrent();
    void trashCurrent();
    void revealCurrent();
    /// Shows what is off-site, and fetches it.
    void showOffsite();
    void refresh();
    void find();
    /// Checks archives that lie anywhere.
    void check(const QStringList &archives);

    [[nodiscard]] bool hasCurrent() const { return current() != nullptr; }
    [[nodiscard]] bool canRepair() const;
    [[nodiscard]] bool canCompare() const;
    /// Whether a restore, an undo or a backup is running.
    [[nodiscard]] bool changingSite() const;
    [[nodiscard]] int count() const { return m_model->totalCount(); }
    [[nodiscard]] BackupListModel *model() const { return m_model; }
    [[nodiscard]] BackupListView *list() const { return m_list; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void countChanged(int count);
    /// A restore or an undo changed the site, or may have.
    void siteTouched();
    /// What can be done may have changed.
    void stateChanged();
    void openSiteAsked();
    void openBackupsAsked();
    /// A drill of this archive.
    void drillAsked(const QString &archive);
    void practiceAsked();
    /// Of a site that is to be made of what is off-site.
    void recoverFromOffsiteAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void makeConnections();
    void openSite();
    void take(const Listing &listing);
    void takeReport(const VerifyReport &report);
    void showCurrent();
    void showSummary();
    void showEmpty(const std::optional<Error> &error);
    void refreshTimeline();
    void tellVerified(int checked, int bad, int unreadable, bool cancelled);
    [[nodiscard]] const Backup *current() const;

    Workspace &m_workspace;
    BackupListModel *m_model;
    BackupFeed *m_feed;
    VerifyQueue *m_queue;
    RestoreFlow *m_restore;
    BackupOperations *m_operations;
    PageHeader *m_header;
    QPushButton *m_verifyAll;
    QPushButton *m_backUp;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Timeline *m_timeline;
    BackupListView *m_list;
    QWidget *m_detailCard;
    DetailPane *m_detail;
    QMenu *m_more = nullptr;
    QTimer m_minute;
    QTimer m_timelineLater;
    bool m_listed = false;
    QString m_restoreWhenListed;             ///< an archive that was fetched just now
};

} // namespace bt2c
