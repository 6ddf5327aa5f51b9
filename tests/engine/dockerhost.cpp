#include "tests/engine/dockerhost.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>

#include <cstring>
#include <filesystem>

#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString scripts = QStringLiteral(BT2C_ENGINE_SCRIPTS);
const QString python = QStringLiteral(BT2C_PYTHON);

/// One HTTP/1.0 request on a connected socket; the answer's body, empty unless it is a 200.
QByteArray ask(int fd, const QByteArray &path)
{
    timeval limit{};
    limit.tv_sec = 3;
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    const QByteArray request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
    QByteArray answer;
    if (::send(fd, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) == request.size()) {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(fd, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, got);
    }
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end > 0 && answer.left(20).contains(" 200") ? answer.mid(end + 4) : QByteArray();
}

bool copyTree(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(to).toStdString(), error);
    std::filesystem::copy(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(),
                          std::filesystem::copy_options::recursive, error);
    return !error;
}

} // namespace

bool DockerHost::isolate()
{
    if (::unshare(CLONE_NEWNET) != 0)
        return false;
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    const bool up = ::ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    ::close(fd);
    return up;
}

bool DockerHost::possible()
{
    for (const QString &name : {u"dockerd"_s, u"docker"_s, u"unshare"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return false;
    }
    return ::geteuid() == 0;
}

bool DockerHost::required()
{
    return ::geteuid() == 0 && QFile::exists(u"/etc/bt2c-dev-root"_s);
}

DockerHost::DockerHost()
    : m_root(u"/tmp/bt2c-docker-XXXXXX"_s)   // a socket's path holds some hundred characters only
{
    m_root.setAutoRemove(false);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"HOME"_s, path(u"home"_s));
    m_environment.insert(u"BT2C_LEDGER"_s, path(u"home/ledger.sqlite"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"DOCKER_HOST"_s, address());
    for (const QString &name :
         {u"DOCKER_CONTEXT"_s, u"DOCKER_CONFIG"_s, u"XDG_DATA_HOME"_s, u"COMPOSE_PROJECT_NAME"_s, u"NO_COLOR"_s})
        m_environment.remove(name);
    for (const QString &name : {u"home"_s, u"data"_s, u"exec"_s, u"images"_s})
        QDir(m_root.path()).mkpath(name);
    start();
}

DockerHost::~DockerHost()
{
    if (m_host.state() != QProcess::NotRunning) {
        m_host.closeWriteChannel();
        if (!m_host.waitForFinished(60'000)) {
            m_host.kill();
            m_host.waitForFinished(5000);
        }
    }
    std::error_code ignored;
    std::filesystem::remove_all(QFile::encodeName(m_root.path()).toStdString(), ignored);
}

void DockerHost::start()
{
    const QString group = u"bt2c-test-%1"_s.arg(::getpid());
    // SIGKILL of `unshare` ends the whole namespace, and its process 1 ends itself when our end of its input closes.
    // Mounts of the daemon are in a namespace of their own and go with it.
    m_host.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    m_host.setStandardErrorFile(path(u"host.log"_s));
    m_host.start(u"unshare"_s, {u"--mount"_s,
                                u"--pid"_s,
                                u"--fork"_s,
                                u"--kill-child"_s,
                                u"--mount-proc"_s,
                                python,
                                scripts + u"/dockerhost.py"_s,
                                m_root.path(),
                                group,
                                u"dockerd"_s,
                                u"--data-root"_s,
                                path(u"data"_s),
                                u"--exec-root"_s,
                                path(u"exec"_s),
                                u"--pidfile"_s,
                                path(u"d.pid"_s),
                                u"--host"_s,
                                address(),
                                u"--cgroup-parent"_s,
                                u'/' + group});
    if (!m_host.waitForStarted() || !startDaemon()) {
        QFile log(path(u"dockerd.log"_s));
        (void) log.open(QIODevice::ReadOnly);
        m_problem = u"dockerd does not answer: "_s + QString::fromUtf8(log.readAll().right(2000));
        return;
    }
    const Run made = runProcess(python, {scripts + u"/makeimages.py"_s, path(u"images"_s)});
    if (made.exit != 0) {
        m_problem = u"makeimages.py: "_s + QString::fromUtf8(made.text());
        return;
    }
    const auto importImage = [this](const QString &tar, const QString &name, const QString &entryPoint) {
        const Run run = docker({u"import"_s, u"-c"_s, u"ENTRYPOINT "_s + entryPoint, path(u"images/"_s + tar), name});
        if (run.exit != 0)
            m_problem = u"docker import: "_s + QString::fromUtf8(run.text());
    };
    importImage(u"validator.tar"_s, u"bt2c-validator:test"_s, uR"(["/usr/bin/python3","-I","-S","/app/node.py"])"_s);
    importImage(u"service.tar"_s, u"bt2c-prometheus:test"_s, uR"(["/bin/sh","/service.sh","9090"])"_s);
    importImage(u"service.tar"_s, u"bt2c-grafana:test"_s, uR"(["/bin/sh","/service.sh","3000"])"_s);
}

QByteArray DockerHost::command(const QByteArray &word, int timeoutMs)
{
    m_host.write(word + '\n');
    QElapsedTimer timer;
    timer.start();
    while (!m_host.canReadLine() && timer.elapsed() < timeoutMs && m_host.state() == QProcess::Running)
        m_host.waitForReadyRead(200);
    return m_host.readLine().trimmed();
}

bool DockerHost::killDaemon()
{
    return command("kill", 15'000) == "ended";
}

bool DockerHost::stopDaemon()
{
    return command("stop", 40'000) == "ended";
}

bool DockerHost::startDaemon()
{
    (void) command("start", 5000);
    return await(60'000);
}

bool DockerHost::answers() const
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, QFile::encodeName(socket()).constData(), sizeof address.sun_path - 1);
    const bool good = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                      && ask(fd, "/_ping").startsWith("OK");
    ::close(fd);
    return good;
}

bool DockerHost::await(int timeoutMs) const
{
    return ::await([this] { return answers(); }, timeoutMs);
}

QString DockerHost::volumePath(const QString &name) const
{
    return path(u"data/volumes/"_s + name + u"/_data"_s);
}

Run DockerHost::docker(const QStringList &arguments, int timeoutMs) const
{
    return runProcess(u"docker"_s, arguments, m_environment, timeoutMs);
}

Run DockerHost::compose(const QString &site, const QStringList &arguments, int timeoutMs) const
{
    return docker(QStringList{u"compose"_s, u"-f"_s, site + u"/docker-compose.yml"_s} + arguments, timeoutMs);
}

QString DockerHost::output(const QStringList &arguments) const
{
    const Run run = docker(arguments);
    if (run.exit != 0)
        qWarning("docker %s: %s", qPrintable(arguments.join(u' ')), run.text().constData());
    return QString::fromUtf8(run.out).trimmed();
}

void DockerHost::clear()
{
    const QStringList containers = output({u"ps"_s, u"-aq"_s}).split(u'\n', Qt::SkipEmptyParts);
    if (!containers.isEmpty())
        (void) docker(QStringList{u"rm"_s, u"-f"_s} + containers);
    const QStringList volumes = output({u"volume"_s, u"ls"_s, u"-q"_s}).split(u'\n', Qt::SkipEmptyParts);
    if (!volumes.isEmpty())
        (void) docker(QStringList{u"volume"_s, u"rm"_s, u"-f"_s} + volumes);
    (void) docker({u"network"_s, u"prune"_s, u"-f"_s});
}

QString DockerHost::makeSite(const QString &parent, const QString &name) const
{
    const QString site = path(parent + u'/' + name);
    QDir(site).removeRecursively();
    if (!copyTree(scripts + u"/site"_s, site))
        qFatal("cannot make the site %s", qPrintable(site));
    return site;
}

bool makeChain(const QString &directory, int height, int blockBytes, int seed)
{
    const Run run = runProcess(python, {scripts + u"/makechain.py"_s, directory, QString::number(height),
                                        QString::number(blockBytes), QString::number(seed)});
    if (run.exit != 0)
        qWarning("makechain.py: %s", run.text().constData());
    return run.exit == 0;
}

bool damageChain(const QString &directory, int block)
{
    QFile file(directory + u"/blocks/"_s + QString::number(block).rightJustified(8, u'0') + u".dat"_s);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 4))
        return false;
    char byte = 0;
    if (!file.getChar(&byte) || !file.seek(file.size() / 4))
        return false;
    return file.putChar(static_cast<char>(byte ^ 0x55));
}

QJsonObject nodeStatus(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QByteArray body;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        body = ask(fd, "/blockchain/status");
    ::close(fd);
    return QJsonDocument::fromJson(body).object();
}

bool awaitHeight(qint64 height, int timeoutMs, int port)
{
    return await([&] { return nodeStatus(port)[u"block_height"].toInteger(-1) == height; }, timeoutMs);
}

bool await(const std::function<bool()> &condition, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > timeoutMs)
            return false;
        QThread::msleep(30);
    }
    return true;
}
