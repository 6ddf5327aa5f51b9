#include "tests/offsite/storages.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool awaitPort(int port)
{
    const QDeadlineTimer deadline(20s);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(port));
        if (socket.waitForConnected(500))
            return true;
        QThread::sleep(50ms);
    }
    return false;
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

SftpStorage::SftpStorage()
{
    QDir().mkpath(path(u"bin"_s));
    QDir().mkpath(u"/run/sshd"_s);
    for (const QString &name : {u"host"_s, u"user"_s})
        QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name)});
    m_port = freePort();
    const QByteArray port = QByteArray::number(m_port);
    write(path(u"known"_s), "[127.0.0.1]:" + port + ' ' + read(path(u"host.pub"_s)));
    write(path(u"sshd.conf"_s), QByteArray("Port " + port + "\nListenAddress 127.0.0.1\nHostKey "
                                           + path(u"host"_s).toUtf8() + "\nAuthorizedKeysFile "
                                           + path(u"user.pub"_s).toUtf8()
                                           + "\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPidFile none\n"
                                             "Subsystem sftp internal-sftp\n"));
    write(path(u"client.conf"_s), QByteArray("IdentityFile " + path(u"user"_s).toUtf8()
                                             + "\nIdentitiesOnly yes\nBatchMode yes\nPort " + port
                                             + "\nUserKnownHostsFile " + path(u"known"_s).toUtf8() + '\n'));
    write(path(u"bin/ssh"_s),
          QByteArray("#!/bin/sh\nexec /usr/bin/ssh -F " + path(u"client.conf"_s).toUtf8() + " \"$@\"\n"));
    QFile::setPermissions(path(u"bin/ssh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_server.setStandardErrorFile(path(u"sshd.log"_s));
    m_server.start(u"/usr/sbin/sshd"_s, {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd.conf"_s)});
    m_running = m_server.waitForStarted() && awaitPort(m_port) && m_server.state() == QProcess::Running;
}

SftpStorage::~SftpStorage()
{
    m_server.kill();
    m_server.waitForFinished();
}

void SftpStorage::addTo(QProcessEnvironment &environment) const
{
    environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
}

QString SftpStorage::repository() const
{
    return u"sftp:root@127.0.0.1:"_s + path(u"far/repository"_s);
}

RestStorage::RestStorage() : m_port(freePort())
{
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RCLONE_USER"_s, QString::fromLatin1(user));
    environment.insert(u"RCLONE_PASS"_s, QString::fromLatin1(password()));
    m_server.setProcessEnvironment(environment);
    m_server.start(u"rclone"_s, {u"serve"_s, u"restic"_s, u"--addr"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--config"_s,
                                 m_folder.filePath(u"rclone.conf"_s), m_folder.filePath(u"served"_s)});
    m_running = m_server.waitForStarted() && awaitPort(m_port) && m_server.state() == QProcess::Running;
}

RestStorage::~RestStorage()
{
    m_server.kill();
    m_server.waitForFinished();
}

QString RestStorage::repository() const
{
    return u"rest:http://127.0.0.1:%1/bt2c/"_s.arg(m_port);
}
