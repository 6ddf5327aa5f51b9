#pragma once

#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace bt2c {

/// A real window with settings and a ledger of its own, worked as a screen reader works it: by accessible names.
class TestWindow
{
public:
    explicit TestWindow(Page page = Page::Backups, MonitorOptions monitor = noEngine());
    /// No engine anywhere, whatever runs on this machine.
    [[nodiscard]] static MonitorOptions noEngine();

    /// The visible widget of that kind and accessible name; null: there is none.
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &accessibleName) const
    {
        const QList<Widget *> all = window->findChildren<Widget *>();
        for (Widget *candidate : all) {
            if (candidate->accessibleName() == accessibleName && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    /// Waits for the button, enabled, and clicks it with the mouse.
    [[nodiscard]] bool click(const QString &accessibleName);
    /// Waits until a visible widget has that accessible name.
    [[nodiscard]] bool waitForName(const QString &accessibleName);
    /// Waits until nothing runs in the background that a job shows.
    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] bool waitForRows(int count);
    [[nodiscard]] bool openPractice();

    /// What the list shows in @p column of the row of @p fileName.
    [[nodiscard]] QString cell(const QString &fileName, BackupListModel::Column column) const;
    /// Selects the row with the mouse.
    [[nodiscard]] bool selectRow(const QString &fileName);
    [[nodiscard]] QTableView *table() const { return find<QTableView>(QStringLiteral("Backups")); }
    [[nodiscard]] BackupListModel *model() const { return window->backups()->model(); }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

/// Every path below @p directory with its kind, mode, mtime and content, as one text to compare; without the lock.
[[nodiscard]] QString treeText(const QString &directory);

} // namespace bt2c
