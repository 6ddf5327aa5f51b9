#include "tests/engine/oddserver.h"

#include <QFile>

#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

#ifdef MSG_NOSIGNAL
constexpr int noSignal = MSG_NOSIGNAL;
#else
constexpr int noSignal = 0;
#endif

bool ready(int fd, short events, const std::atomic<bool> &stop)
{
    pollfd wanted{fd, events, 0};
    while (!stop) {
        if (::poll(&wanted, 1, 20) > 0)
            return true;
    }
    return false;
}

} // namespace

QByteArray OddServer::Connection::readHead()
{
    QByteArray head;
    char byte = 0;
    while (!head.endsWith("\r\n\r\n") && ready(m_fd, POLLIN, m_stop) && ::recv(m_fd, &byte, 1, 0) == 1)
        head += byte;
    return head;
}

QByteArray OddServer::Connection::read()
{
    char buffer[65536];
    const ssize_t got = ready(m_fd, POLLIN, m_stop) ? ::recv(m_fd, buffer, sizeof buffer, 0) : 0;
    return got > 0 ? QByteArray(buffer, got) : QByteArray();
}

bool OddServer::Connection::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (!ready(m_fd, POLLOUT, m_stop))
            return false;
        const ssize_t sent =
            ::send(m_fd, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at), noSignal | MSG_DONTWAIT);
        if (sent < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

bool OddServer::Connection::answer(const QByteArray &body, const QByteArray &status, const QByteArray &type)
{
    return write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nApi-Version: 1.45\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void OddServer::Connection::hang()
{
    while (!read().isEmpty()) {
    }
}

OddServer::OddServer(Handler handler, Where where)
    : m_handler(std::move(handler))
    , m_where(where)
    , m_folder(u"/tmp/bt2c-odd-XXXXXX"_s)
{
    listen();
    m_acceptor = std::thread([this] {
        while (ready(m_listener, POLLIN, m_stop)) {
            const int fd = ::accept(m_listener, nullptr, nullptr);
            if (fd < 0)
                continue;
            ++m_connections;
            m_threads.emplace_back([this, fd] {
                Connection connection(fd, m_stop);
                m_handler(connection);
                ::close(fd);
            });
        }
    });
}

OddServer::~OddServer()
{
    m_stop = true;
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void OddServer::listen()
{
    if (m_where == Where::LocalSocket) {
        m_listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, QFile::encodeName(path()).constData(), sizeof address.sun_path - 1);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("bind");
    } else {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
            qFatal("bind");
        m_port = ntohs(address.sin_port);
    }
    if (::listen(m_listener, 32) != 0)
        qFatal("listen");
}

bt2c::EngineEndpoint OddServer::endpoint() const
{
    bt2c::EngineEndpoint endpoint;
    if (m_where == Where::LocalSocket) {
        endpoint.path = path();
    } else {
        endpoint.kind = bt2c::EngineEndpoint::Kind::Tcp;
        endpoint.host = u"127.0.0.1"_s;
        endpoint.port = m_port;
    }
    return endpoint;
}
