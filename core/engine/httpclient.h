#pragma once

#include "core/engine/engine.h"
#include "core/engine/enginechoice.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace bt2c {

struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray path = "/";                      ///< encoded, with its query
    QByteArray body = {};                       ///< JSON; empty: none
    const Engine::Source *source = nullptr;     ///< a body of unknown length instead, sent in chunks
    const Engine::Sink *sink = nullptr;         ///< gets the body of a 2xx; others are kept in the answer
    qint64 maxBody = 16 * 1024 * 1024;          ///< of what is kept in the answer
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds stall{30'000};    ///< with no byte in either direction; 0: no limit
    std::chrono::milliseconds total{0};         ///< 0: no limit
};

struct HttpAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers;       ///< names in lower case
    QByteArray body;
    qint64 received = 0;                        ///< bytes of the body, wherever they went
};

/// HTTP/1.1 with one place: a local socket, TCP, TLS with a client's certificate, or ssh. Blocks the calling thread;
/// send() may be called from several at once. Follows no redirects.
///
/// Errors: Cancelled (within 50 ms of being asked); NotRunning (no connection, or closed before a byte came);
/// PermissionDenied (of the socket); TimedOut; External (broke off half way, TLS, what ssh said); Garbled (not HTTP, or
/// beyond a limit); InvalidArgument (certificates that cannot be read); and whatever source and sink return.
class HttpClient
{
public:
    explicit HttpClient(EngineEndpoint endpoint);
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    [[nodiscard]] Result<HttpAnswer> send(const HttpRequest &request, Control &control);
    [[nodiscard]] const EngineEndpoint &endpoint() const { return m_endpoint; }

private:
    class Line;
    [[nodiscard]] std::unique_ptr<Line> takeLine();
    void giveBack(std::unique_ptr<Line> line);

    const EngineEndpoint m_endpoint;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Line>> m_idle;   ///< with connections that can be used again
};

} // namespace bt2c
