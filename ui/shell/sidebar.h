#pragma once

#include <QWidget>

class QAbstractButton;
class QMenu;
class QPushButton;

namespace bt2c {

class Badge;
class ElidedLabel;
class Workspace;

/// The site on top, the pages there are, and where the backups lie.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace &workspace, QWidget *parent = nullptr);

    /// The menu of the box with the site's name; its actions belong to the window.
    void setSiteMenu(QMenu *menu);
    void setBackupCount(int count);

private:
    class SiteBox;
    class PageButton;
    void showSite();

    Workspace &m_workspace;
    SiteBox *m_site;
    PageButton *m_backups;
    Badge *m_practice;
    QWidget *m_rule;
    ElidedLabel *m_where;
    ElidedLabel *m_folder;
};

} // namespace bt2c
