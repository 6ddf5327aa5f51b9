#pragma once

#include "ui/activity/aftermath.h"
#include "ui/widgets/banner.h"

#include <QObject>

namespace bt2c {

class Workspace;

/// Taking back a restore or a recovery from the list of what was done, from the question to the word that it is done.
class UndoFlow final : public QObject
{
    Q_OBJECT

public:
    UndoFlow(Workspace &workspace, QWidget *window);

    void begin(const ActivityPointer &row);
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void told(const bt2c::Notice &notice);
    /// The site's files changed, or may have.
    void siteTouched();
    void busyChanged();

private:
    void undoRestore(const QString &directory, bool force);
    void undoRecovery(const QString &id);
    void restoreUndone(const QString &directory, const Result<struct RollbackReport> &report);
    void askToStop(const QString &directory);
    void setBusy(bool busy);

    Workspace &m_workspace;
    QWidget *m_window;
    bool m_busy = false;
};

} // namespace bt2c
