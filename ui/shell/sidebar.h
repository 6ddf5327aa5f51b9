#pragma once

#include <QWidget>

class QMenu;

namespace bt2c {

class Badge;
class ElidedLabel;
class Workspace;

struct SiteSnapshot;

/// The pages of the window, in the order of the sidebar.
enum class Page { Overview, Containers, Backups, Recovery, Schedule, Activity };

/// "containers"; stable, for the settings.
[[nodiscard]] QString pageToken(Page page);
[[nodiscard]] Page pageFromToken(QStringView token);   ///< Overview for an unknown word

/// The site on top, the pages there are, and at the bottom where the backups lie and which engine is talked to.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace &workspace, QWidget *parent = nullptr);

    /// The menu of the box with the site's name; its actions belong to the window.
    void setSiteMenu(QMenu *menu);
    void setContainerCount(int count);
    void setBackupCount(int count);
    void setPage(Page page);
    /// Engine and height, as they were seen last.
    void setSnapshot(const SiteSnapshot &snapshot);

Q_SIGNALS:
    void pageChosen(bt2c::Page page);

private:
    class SiteBox;
    class PageButton;
    [[nodiscard]] PageButton *buttonOf(Page page) const;
    void showSite();

    Workspace &m_workspace;
    SiteBox *m_site;
    PageButton *m_overview;
    PageButton *m_containers;
    PageButton *m_backups;
    PageButton *m_recovery;
    PageButton *m_schedule;
    PageButton *m_activity;
    Badge *m_practice;
    QWidget *m_rule;
    ElidedLabel *m_where;
    ElidedLabel *m_folder;
    ElidedLabel *m_engine;
    ElidedLabel *m_address;
    QString m_chain;          // "mainnet · height 18,405"; empty: the engine's side knows nothing
};

} // namespace bt2c
