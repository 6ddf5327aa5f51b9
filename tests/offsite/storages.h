#pragma once

#include "tests/secrets/planted.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// An sshd of its own on this machine, which clients reach by the `ssh` that is put before all others on PATH.
class SftpStorage
{
public:
    SftpStorage();
    ~SftpStorage();
    Q_DISABLE_COPY_MOVE(SftpStorage)

    [[nodiscard]] bool isRunning() const { return m_running; }
    void addTo(QProcessEnvironment &environment) const;
    /// As restic takes it.
    [[nodiscard]] QString repository() const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    bool m_running = false;
};

/// restic's REST protocol, served by rclone, with a user and a password.
class RestStorage
{
public:
    RestStorage();
    ~RestStorage();
    Q_DISABLE_COPY_MOVE(RestStorage)

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString repository() const;
    static constexpr const char *user = "keeper";
    [[nodiscard]] static QByteArray password() { return plantedSecret("rest-0815"); }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    bool m_running = false;
};
