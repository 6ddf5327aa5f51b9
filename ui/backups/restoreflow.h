#pragma once

#include "core/backup/restore.h"
#include "ui/widgets/banner.h"

#include <QObject>

namespace bt2c {

class Workspace;

/// Restoring and taking back, from the question to the word that it is done.
class RestoreFlow final : public QObject
{
    Q_OBJECT

public:
    RestoreFlow(Workspace &workspace, QWidget *window);

    void begin(const Backup &backup);
    /// Asks, then takes the newest restore back.
    void undo();
    /// Finishes or undoes what an earlier run left unfinished.
    void recover();
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void told(const bt2c::Notice &notice);
    void checked(const bt2c::VerifyReport &report);
    /// The site's files changed, or may have.
    void siteTouched();
    void busyChanged();

private:
    void recoverPauses();
    void restoreNow(const RestoreParams &params, const QString &title);
    void restored(const QString &directory, const QString &title, const Result<RestoreReport> &report);
    void undoIn(const QString &directory);
    void askUndo(const QString &directory, const UndoableRestore &newest);
    void undoNow(const QString &directory, bool force);
    void undone(const QString &directory, const Result<RollbackReport> &report);
    void setBusy(bool busy);
    [[nodiscard]] QString siteDirectory() const;

    Workspace &m_workspace;
    QWidget *m_window;
    bool m_busy = false;
};

} // namespace bt2c
