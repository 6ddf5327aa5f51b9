#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

/// A real web server on this machine, webserver.py, that is good or bad by the path that is asked for.
class WebServer
{
public:
    enum class Encrypted { No, Yes };
    explicit WebServer(Encrypted encrypted = Encrypted::No);
    ~WebServer();
    Q_DISABLE_COPY_MOVE(WebServer)

    [[nodiscard]] bool isRunning() const { return m_port > 0; }
    /// Ends it; what is asked for then meets a closed port.
    void stop();
    [[nodiscard]] QString address(const QString &path) const;
    /// What was posted: path, headers, body.
    [[nodiscard]] QList<QJsonObject> posts() const;
    /// The certificate it shows, for "localhost".
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_encrypted;
    int m_port = 0;
};
