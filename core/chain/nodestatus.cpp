#include "core/chain/nodestatus.h"

#include "core/engine/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAnswer = 64 * 1024;
constexpr qint64 maxHeight = 1'000'000'000'000;
constexpr qsizetype maxText = 200;
constexpr qint64 earliestTime = 1'000'000'000;    // 2001, long before any chain
constexpr qint64 latestTime = 7'000'000'000;      // 2191

std::optional<qint64> countIn(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

QDateTime timeIn(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= double(earliestTime) && seconds <= double(latestTime)))
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(seconds * 1000)), QTimeZone::UTC);
}

Result<HttpAnswer> ask(const QUrl &url, int timeoutMs, Control &control)
{
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty())
        return failure(ErrorCode::InvalidArgument, {}, u"not an http:// address"_s);
    EngineEndpoint node;
    node.kind = EngineEndpoint::Kind::Tcp;
    node.host = url.host();
    node.port = url.port(80);
    HttpRequest request;
    request.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (request.path.isEmpty())
        request.path = "/";
    if (url.hasQuery())
        request.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    request.maxBody = maxAnswer;
    request.total = std::chrono::milliseconds(std::max(1, timeoutMs));
    request.connect = request.total;
    request.stall = request.total;
    return HttpClient(node).send(request, control);
}

ChainSample none(ErrorCode code, const QString &detail)
{
    ChainSample sample;
    sample.error = Error{code, {}, detail, 0, -1};
    return sample;
}

} // namespace

ChainSample readChainStatus(int httpStatus, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (httpStatus != 200) {
        const QString detail = object["detail"_L1].toString().left(maxText);
        const QString text = u"HTTP %1"_s.arg(httpStatus);
        ChainSample sample = none(ErrorCode::External, detail.isEmpty() ? text : QString(text % ": "_L1 % detail));
        if (httpStatus == 503 && !detail.isEmpty())
            sample.answer = ChainSample::Answer::Starting;
        else if (httpStatus >= 300 && httpStatus < 400)
            sample.error.detail += u", which would lead elsewhere"_s;
        return sample;
    }
    const QJsonValue height = object["block_height"_L1];
    const qint64 number = height.toInteger(-1);
    if (number < 0 || number > maxHeight) {
        return none(ErrorCode::Garbled, height.isUndefined() ? u"the answer holds no block_height"_s
                                                             : u"its block_height is no number of blocks"_s);
    }
    ChainSample sample;
    sample.answer = ChainSample::Answer::Height;
    ChainStatus &status = sample.status;
    status.height = number;
    status.lastBlockAt = timeIn(object["last_block_time"_L1]);
    status.blockSeconds = countIn(object["block_time"_L1]);
    status.nextBlockIn = countIn(object["next_block_in"_L1]);
    if (object["total_stake"_L1].isDouble())
        status.totalStake = object["total_stake"_L1].toDouble();
    status.pendingTransactions = countIn(object["pending_transactions"_L1]);
    status.activeValidators = countIn(object["active_validators"_L1]);
    status.network = object["network"_L1].toString().left(maxText);
    status.latestHash = object["latest_block_hash"_L1].toString().left(maxText);
    return sample;
}

ChainSample fetchChainStatus(const QUrl &url, int timeoutMs, Control &control)
{
    const Result<HttpAnswer> answer = ask(url, timeoutMs, control);
    ChainSample sample;
    if (answer) {
        sample = readChainStatus(answer->status, answer->body);
    } else {
        sample.error = answer.error();
    }
    if (sample.answer != ChainSample::Answer::Height)
        sample.error.subject = url.toDisplayString();
    sample.at = QDateTime::currentDateTimeUtc();
    return sample;
}

Result<qint64> fetchBlockHeight(const QUrl &url, int timeoutMs)
{
    Control control;
    const ChainSample sample = fetchChainStatus(url, timeoutMs, control);
    if (sample.answer != ChainSample::Answer::Height)
        return std::unexpected(sample.error);
    return sample.status.height;
}

QUrl documentedStatusUrl()
{
    return QUrl(u"http://localhost:8081/blockchain/status"_s);
}

} // namespace bt2c
