#pragma once

#include "ui/backups/backuprow.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

namespace bt2c {

class Workspace;

/// Follows one folder of backups: lists it in the background when it changes, and every so often in case nobody tells.
class BackupFeed final : public QObject
{
    Q_OBJECT

public:
    explicit BackupFeed(Workspace &workspace, QObject *parent = nullptr);

    /// Forgets what was followed and follows @p directory; empty: nothing.
    void follow(const QString &directory);
    /// Lists now.
    void refresh();
    /// Lists in a moment; several wishes become one.
    void refreshSoon();
    /// What a check just found. A listing that was begun before does not undo it.
    void note(const QString &path, const Integrity &integrity);

    [[nodiscard]] const QString &directory() const { return m_directory; }

Q_SIGNALS:
    /// The folder's state; also when a listing failed. Not sent when nothing changed.
    void listed(const bt2c::Listing &listing);

private:
    struct Source;
    struct Noted
    {
        qint64 request = 0;
        Integrity integrity;
    };
    void deliver(qint64 request, Listing listing);
    void watch(bool there);

    Workspace &m_workspace;
    QString m_directory;
    std::shared_ptr<Source> m_source;
    QHash<QString, Noted> m_noted;
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    QTimer m_rescan;
    qint64 m_request = 0;
    QElapsedTimer m_since;              // of the listing that runs
    bool m_there = true;
    bool m_running = false;
    bool m_again = false;
};

} // namespace bt2c
