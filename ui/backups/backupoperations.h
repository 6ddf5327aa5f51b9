#pragma once

#include "core/backup/create.h"
#include "ui/widgets/banner.h"

#include <QObject>

namespace bt2c {

class Workspace;

/// What can be done with backups besides verifying and restoring: making, copying, extracting, revealing,
/// moving to the Trash.
class BackupOperations final : public QObject
{
    Q_OBJECT

public:
    BackupOperations(Workspace &workspace, QWidget *window);

    void create(BackupJob job);
    /// Asks where to.
    void copyTo(const Backup &backup);
    void copyInto(const Backup &backup, const QString &destination);
    /// Asks where to put that entry of @p archive, with all that is below it.
    void extract(const QString &archive, const QString &entry);
    void extractInto(const QString &archive, const QString &entry, const QString &destination);
    /// Asks first. @p lastSound: no other sound backup is left without it.
    void trash(const Backup &backup, bool lastSound);
    void reveal(const QString &path);
    [[nodiscard]] bool creating() const { return m_creating; }

Q_SIGNALS:
    void told(const bt2c::Notice &notice);
    /// The folder's files changed.
    void folderTouched();
    /// A backup was made; it is at @p path.
    void created(const QString &path, qint64 bytes);
    void busyChanged();

private:
    void madeBackup(const Result<CreateReport> &report);
    void trashNow(const Backup &backup);

    Workspace &m_workspace;
    QWidget *m_window;
    bool m_creating = false;
};

} // namespace bt2c
