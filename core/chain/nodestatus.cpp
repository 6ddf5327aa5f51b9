#include "core/chain/nodestatus.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAnswer = 64 * 1024;

std::unexpected<Error> noAnswer(const QUrl &url, const QString &detail)
{
    return failure(ErrorCode::External, url.toDisplayString(), detail);
}

QList<QHostAddress> addressesOf(const QString &host, const QDeadlineTimer &deadline)
{
    // Both, because a published port may be bound to one of them only.
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QHostAddress literal(host);
    if (!literal.isNull())
        return {literal};
    // The system's resolver cannot be told to give up, so it is left behind when the time is over.
    std::promise<QList<QHostAddress>> promise;
    std::future<QList<QHostAddress>> addresses = promise.get_future();
    std::thread([promise = std::move(promise), host]() mutable {
        promise.set_value(QHostInfo::fromName(host).addresses());
    }).detach();
    const auto left = std::chrono::milliseconds(std::max<qint64>(0, deadline.remainingTime()));
    return addresses.wait_for(left) == std::future_status::ready ? addresses.get() : QList<QHostAddress>();
}

qint64 contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare("content-length", Qt::CaseInsensitive) == 0) {
            bool ok = false;
            const qint64 length = line.sliced(colon + 1).trimmed().toLongLong(&ok);
            return ok && length >= 0 ? length : -1;
        }
    }
    return -1;
}

/// The whole answer as it came: status line, headers and body.
Result<QByteArray> ask(const QHostAddress &address, const QUrl &url, const QDeadlineTimer &deadline)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, static_cast<quint16>(url.port(80)));
    const auto left = [&deadline] { return static_cast<int>(std::max<qint64>(0, deadline.remainingTime())); };
    if (!socket.waitForConnected(left()))
        return noAnswer(url, socket.errorString());
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
    // HTTP/1.0: the answer ends with the connection and is never sent in chunks.
    socket.write("GET " + path + " HTTP/1.0\r\nHost: " + host
                 + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    for (;;) {
        answer += socket.read(maxAnswer + 1 - answer.size());
        if (answer.size() > maxAnswer)
            return noAnswer(url, u"the answer is larger than %1 bytes"_s.arg(maxAnswer));
        const qsizetype body = answer.indexOf("\r\n\r\n");
        if (body >= 0) {
            const qint64 length = contentLength(answer.first(body));
            if (length >= 0 && answer.size() - body - 4 >= length)
                return answer;
        }
        if (socket.bytesAvailable() > 0)
            continue;
        if (socket.state() != QAbstractSocket::ConnectedState)
            return answer;
        if (deadline.hasExpired())
            return noAnswer(url, u"no complete answer in time"_s);
        // False at the end of the connection as well; what remains is looked at above.
        socket.waitForReadyRead(left());
    }
}

Result<qint64> heightIn(const QByteArray &answer, const QUrl &url)
{
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    const QByteArray statusLine = answer.left(answer.indexOf('\r'));
    if (headEnd < 0 || !statusLine.startsWith("HTTP/1.") || statusLine.size() < 12)
        return noAnswer(url, u"the answer is not HTTP"_s);
    const int status = statusLine.sliced(9, 3).toInt();
    const QJsonObject object = QJsonDocument::fromJson(answer.sliced(headEnd + 4)).object();
    if (status != 200) {
        const QString detail = object["detail"_L1].toString().left(200);
        return noAnswer(url, detail.isEmpty() ? u"HTTP %1"_s.arg(status) : u"HTTP %1: %2"_s.arg(status).arg(detail));
    }
    const qint64 height = object["block_height"_L1].toInteger(-1);
    if (height < 0)
        return noAnswer(url, u"the answer holds no block_height"_s);
    return height;
}

} // namespace

Result<qint64> fetchBlockHeight(const QUrl &url, int timeoutMs)
{
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty())
        return failure(ErrorCode::InvalidArgument, url.toDisplayString(), u"not an http:// address"_s);
    const QDeadlineTimer deadline(std::max(0, timeoutMs));
    const QList<QHostAddress> addresses = addressesOf(url.host(), deadline);
    Result<qint64> result = noAnswer(url, u"the host's address was not found"_s);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        // One address that does not answer leaves time for the next.
        const qint64 share = deadline.remainingTime() / (addresses.size() - i);
        const Result<QByteArray> answer = ask(addresses[i], url, QDeadlineTimer(std::max<qint64>(0, share)));
        Result<qint64> height = answer ? heightIn(*answer, url) : std::unexpected(answer.error());
        if (height)
            return height;
        // An answer without a height says more than no answer.
        if (i == 0 || answer)
            result = std::move(height);
    }
    return result;
}

QUrl documentedStatusUrl()
{
    return QUrl(u"http://localhost:8081/blockchain/status"_s);
}

} // namespace bt2c
