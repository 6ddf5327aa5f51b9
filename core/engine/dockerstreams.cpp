#include "core/engine/dockerengine.h"
#include "core/engine/logframes.h"
#include "core/engine/tarprefix.h"

#include <QJsonDocument>
#include <QUrl>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What of DockerEngine moves bytes without end: archives, events, logs.

namespace {

constexpr auto stallTime = 30s;
constexpr auto statTime = 10s;
constexpr qsizetype maxEvent = 1024 * 1024;
constexpr qint64 tarEnd = 1024;   // two blocks of zeros

QByteArray archivePath(const QString &id, const QString &path)
{
    return "/containers/" + QUrl::toPercentEncoding(id) + "/archive?path=" + QUrl::toPercentEncoding(path);
}

/// Ends a stream that its reader has had enough of; never leaves this file.
Error enough()
{
    return Error{ErrorCode::Internal, {}, u"enough"_s, 0, -1};
}

/// What ends every tar. An engine that fails in the middle of one cannot say so any more: it ends its answer as usual,
/// and only this is missing.
class TarEnd
{
public:
    void look(std::span<const std::byte> bytes)
    {
        m_length += static_cast<qint64>(bytes.size());
        std::size_t zeros = 0;
        while (zeros < bytes.size() && zeros < tarEnd && bytes[bytes.size() - 1 - zeros] == std::byte{0})
            ++zeros;
        m_zeros = zeros == bytes.size() ? m_zeros + static_cast<qint64>(zeros) : static_cast<qint64>(zeros);
    }
    [[nodiscard]] bool complete() const { return m_zeros >= tarEnd && m_length % 512 == 0; }
    [[nodiscard]] qint64 length() const { return m_length; }

private:
    qint64 m_length = 0;
    qint64 m_zeros = 0;
};

} // namespace

Result<void> DockerEngine::readArchive(const QString &id, const QString &path, const Sink &sink, Control &control)
{
    TarEnd end;
    TarPrefix prefix(path.sliced(path.lastIndexOf(u'/') + 1).toUtf8(), sink);
    const Result<ApiVersion> spoken = version(control);
    if (!spoken)
        return std::unexpected(spoken.error());
    const bool named = !m_podman;
    const Sink through = [&](std::span<const std::byte> bytes) {
        end.look(bytes);
        return named ? sink(bytes) : prefix.feed(bytes);
    };
    const HttpRequest request{.path = archivePath(id, path), .sink = &through, .stall = stallTime};
    const Result<HttpAnswer> answer = send(request, id + u':' + path, control);
    if (!answer)
        return std::unexpected(answer.error());
    if (!end.complete())
        return failure(ErrorCode::Truncated, id + u':' + path, u"the engine's archive has no end"_s, end.length());
    return {};
}

Result<void> DockerEngine::writeArchive(const QString &id, const QString &path, const Source &source, Control &control)
{
    const HttpRequest request{.method = "PUT", .path = archivePath(id, path), .source = &source, .stall = stallTime};
    return send(request, id + u':' + path, control).transform([](const HttpAnswer &) {});
}

Result<PathStat> DockerEngine::statPath(const QString &id, const QString &path, Control &control)
{
    const HttpRequest request{.method = "HEAD", .path = archivePath(id, path), .stall = {}, .total = statTime};
    const Result<HttpAnswer> answer = send(request, id + u':' + path, control);
    if (!answer)
        return std::unexpected(answer.error());
    const QByteArray header = QByteArray::fromBase64(answer->headers.value("x-docker-container-path-stat"));
    const QJsonObject object = QJsonDocument::fromJson(header).object();
    if (!object.contains("mode"_L1))
        return failure(ErrorCode::Garbled, address(), u"nothing about the path in the answer"_s);
    PathStat stat;
    stat.name = object["name"_L1].toString();
    stat.size = object["size"_L1].toInteger();
    stat.mode = static_cast<quint32>(object["mode"_L1].toInteger());
    stat.isDirectory = (stat.mode & 0x80000000U) != 0;
    return stat;
}

Result<void> DockerEngine::events(const QDateTime &since, const std::function<bool(const EngineEvent &)> &handler,
                                  Control &control)
{
    QByteArray path = "/events";
    if (since.isValid())
        path += "?since=" + dockerjson::queryTime(since);
    QByteArray pending;
    bool stopped = false;
    const Sink sink = [&](std::span<const std::byte> bytes) -> Result<void> {
        pending.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        qsizetype begin = 0;
        for (qsizetype end = 0; (end = pending.indexOf('\n', begin)) >= 0; begin = end + 1) {
            const QByteArray line = pending.sliced(begin, end - begin).trimmed();
            if (line.isEmpty())
                continue;
            const Result<EngineEvent> event = dockerjson::event(line);
            if (!event)
                return std::unexpected(event.error());
            if (!handler(*event)) {
                stopped = true;
                return std::unexpected(enough());
            }
        }
        pending.remove(0, begin);
        if (pending.size() > maxEvent)
            return failure(ErrorCode::Garbled, {}, u"an event of more than %1 bytes"_s.arg(maxEvent));
        return {};
    };
    const Result<HttpAnswer> answer = send(HttpRequest{.path = path, .sink = &sink, .stall = {}}, {}, control);
    if (stopped || answer)
        return {};
    return std::unexpected(about(answer.error(), address()));
}

Result<void> DockerEngine::logs(const QString &id, const LogOptions &options,
                                const std::function<bool(const LogLine &)> &handler, Control &control)
{
    const Result<Container> container = this->container(id, control);
    if (!container)
        return std::unexpected(container.error());
    QByteArray path = "/containers/" + QUrl::toPercentEncoding(id) + "/logs?stdout=1&stderr=1&timestamps=1&tail="
        + (options.tail < 0 ? QByteArray("all") : QByteArray::number(options.tail));
    if (options.since.isValid())
        path += "&since=" + dockerjson::queryTime(options.since);
    if (options.until.isValid())
        path += "&until=" + dockerjson::queryTime(options.until);
    if (options.follow)
        path += "&follow=1";
    bool stopped = false;
    LogFrames frames(!container->tty, true, [&](const LogLine &line) { return handler(line); });
    const Sink sink = [&](std::span<const std::byte> bytes) -> Result<void> {
        const Result<bool> more = frames.feed(bytes);
        if (!more)
            return std::unexpected(more.error());
        stopped = !*more;
        return stopped ? Result<void>(std::unexpected(enough())) : Result<void>();
    };
    const HttpRequest request{.path = path, .sink = &sink, .stall = options.follow ? 0s : stallTime};
    const Result<HttpAnswer> answer = send(request, id, control);
    if (stopped)
        return {};
    if (!answer)
        return std::unexpected(about(answer.error(), id));
    return frames.finish().transform([](bool) {}).transform_error([&](const Error &error) { return about(error, id); });
}

} // namespace bt2c
