#pragma once

#include "core/engine/enginechoice.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

/// A server that does to whoever connects what a test tells it to, on a local socket or on TCP. Real sockets, so that
/// what a real engine cannot be made to do can still be seen from outside.
class OddServer
{
public:
    /// One connection, in a thread of its own.
    class Connection
    {
    public:
        Connection(int fd, const std::atomic<bool> &stop) : m_fd(fd), m_stop(stop) {}
        /// Reads up to and including the end of a request's head.
        QByteArray readHead();
        /// Whatever comes next, empty at the end.
        QByteArray read();
        /// False when the other side is gone, or the server ends.
        bool write(const QByteArray &bytes);
        /// A complete answer.
        bool answer(const QByteArray &body, const QByteArray &status = "200 OK",
                    const QByteArray &type = "application/json");
        /// Until the other side closes or the server ends.
        void hang();
        [[nodiscard]] bool stopping() const { return m_stop; }

    private:
        int m_fd;
        const std::atomic<bool> &m_stop;
    };
    using Handler = std::function<void(Connection &)>;
    enum class Where { LocalSocket, Tcp };

    explicit OddServer(Handler handler, Where where = Where::LocalSocket);
    ~OddServer();
    Q_DISABLE_COPY_MOVE(OddServer)

    [[nodiscard]] bt2c::EngineEndpoint endpoint() const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("s")); }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void listen();

    const Handler m_handler;
    const Where m_where;
    QTemporaryDir m_folder;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    std::list<std::thread> m_threads;
    std::thread m_acceptor;
};
