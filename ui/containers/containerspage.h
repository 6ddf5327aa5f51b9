#pragma once

#include "core/engine/monitor.h"
#include "ui/containers/containerwords.h"
#include "ui/containers/volumerows.h"
#include "ui/widgets/banner.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace bt2c {

class CardGrid;
class ChainCard;
class ContainerOperations;
class PageHeader;
class EmptyState;
class LogDrawer;
class TextLabel;
class TroublePane;
class VolumeTable;
class Workspace;

/// The page of containers: the chain, the services, the volumes, the log; or why they cannot be seen.
class ContainersPage final : public QWidget
{
    Q_OBJECT

public:
    ContainersPage(Workspace &workspace, EngineMonitor &monitor, QWidget *parent = nullptr);
    ~ContainersPage() override;

    /// The only thing the page shows comes from here; the monitor's snapshots too, while following.
    void show(const SiteSnapshot &snapshot);
    /// Whether the monitor's snapshots are shown.
    void setFollowing(bool following);
    void setNewestBackup(const std::optional<VerifiedBackup> &backup);
    void setMoreMenu(QMenu *menu);

    void actOnAll(ContainerAction action);
    void compose(ComposeVerb verb);
    void createMissingVolume();
    void refresh();
    void find();

    [[nodiscard]] bool canAct() const;
    [[nodiscard]] bool canCompose() const;
    [[nodiscard]] bool anyCan(ContainerAction action) const;
    [[nodiscard]] bool missesVolume() const;
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] TroublePane *trouble() const { return m_trouble; }
    [[nodiscard]] LogDrawer *log() const { return m_log; }
    [[nodiscard]] const SiteSnapshot &snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void shown(const bt2c::SiteSnapshot &snapshot);
    void countChanged(int count);
    /// What can be done may have changed.
    void stateChanged();
    void backupsAsked();
    void openSiteAsked();
    void practiceAsked();
    void openLayoutAsked(const bt2c::SiteLayout &layout);
    void useEngineAsked(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum class Look { Auto, Last, Reason };
    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeStaleStrip();
    void makeConnections();
    void openSite();
    void render();
    void renderBody(const QDateTime &now);
    void renderHeader(const QDateTime &now);
    void renderEmpty();
    void renderNoSite();
    void renderNotes();
    void fitBody();
    void restorePlace();
    void savePlace();
    [[nodiscard]] bool showsTrouble(const QDateTime &now) const;
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] bool hasSite() const;

    Workspace &m_workspace;
    EngineMonitor &m_monitor;
    ContainerOperations *m_operations;
    SiteSnapshot m_snapshot;
    QList<ContainerSubject> m_subjects;
    std::optional<VerifiedBackup> m_backup;
    bool m_following = true;
    Look m_look = Look::Auto;
    QStringList m_notesShown;

    PageHeader *m_header;
    QPushButton *m_retry;
    QPushButton *m_restartAll;
    QPushButton *m_startAll;
    QPushButton *m_bringUp;
    QPushButton *m_more;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QSplitter *m_body;
    QScrollArea *m_scroll;
    bool m_fitting = false;
    int m_logHeight = 0;                   // as the operator dragged it; it is higher where there is room
    QWidget *m_stale;
    TextLabel *m_staleWords;
    Banner *m_notes;
    ChainCard *m_chain;
    CardGrid *m_cards;
    VolumeTable *m_volumes;
    LogDrawer *m_log;
    TroublePane *m_trouble;
    EmptyState *m_empty;
    QString m_emptyShown;
    QTimer m_tick;
};

} // namespace bt2c
