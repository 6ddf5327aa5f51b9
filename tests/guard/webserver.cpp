#include "tests/guard/webserver.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

WebServer::WebServer(Encrypted encrypted) : m_encrypted(encrypted == Encrypted::Yes)
{
    QStringList arguments{QStringLiteral(BT2C_WEBSERVER), m_folder.filePath(u"log"_s)};
    if (m_encrypted) {
        const QString key = m_folder.filePath(u"key.pem"_s);
        const int made =
            QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                             u"-keyout"_s, key, u"-out"_s, certificate(), u"-days"_s, u"2"_s,
                                             u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                             u"subjectAltName=DNS:localhost"_s, u"-quiet"_s});
        if (made != 0)
            return;
        arguments += {certificate(), key};
    }
    m_process.setStandardErrorFile(m_folder.filePath(u"errors"_s));
    m_process.start(QStringLiteral(BT2C_PYTHON), arguments);
    if (m_process.waitForReadyRead(20'000))
        m_port = m_process.readLine().trimmed().toInt();
}

WebServer::~WebServer()
{
    stop();
}

void WebServer::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString WebServer::address(const QString &path) const
{
    return u"%1://localhost:%2%3"_s.arg(m_encrypted ? u"https"_s : u"http"_s).arg(m_port).arg(path);
}

QList<QJsonObject> WebServer::posts() const
{
    QFile log(m_folder.filePath(u"log"_s));
    QList<QJsonObject> posts;
    if (log.open(QIODevice::ReadOnly)) {
        while (!log.atEnd())
            posts.append(QJsonDocument::fromJson(log.readLine()).object());
    }
    return posts;
}
