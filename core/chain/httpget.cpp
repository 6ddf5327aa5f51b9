#include "core/chain/httpget.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookInterval = 50;   // milliseconds between looks at Control

struct Body
{
    QByteArray bytes;
    qsizetype limit = 0;
    bool tooLarge = false;
};

std::size_t take(char *data, std::size_t, std::size_t count, void *user)
{
    auto &body = *static_cast<Body *>(user);
    body.tooLarge = body.tooLarge || body.bytes.size() + static_cast<qsizetype>(count) > body.limit;
    if (body.tooLarge)
        return 0;
    body.bytes.append(data, static_cast<qsizetype>(count));
    return count;
}

std::unexpected<Error> failureOf(CURLcode code, const QUrl &url, const Body &body)
{
    const QString subject = url.toDisplayString();
    if (body.tooLarge)
        return failure(ErrorCode::TooLarge, subject, u"the answer is larger than %1 bytes"_s.arg(body.limit));
    const QString detail = QString::fromUtf8(curl_easy_strerror(code));
    switch (code) {
    case CURLE_COULDNT_CONNECT:
    case CURLE_COULDNT_RESOLVE_HOST:
        return failure(ErrorCode::NotRunning, subject, detail);
    case CURLE_OPERATION_TIMEDOUT:
        return failure(ErrorCode::TimedOut, subject, u"no complete answer in time"_s);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_GOT_NOTHING:
        return failure(ErrorCode::Garbled, subject, u"the answer is not HTTP"_s);
    default:
        return failure(ErrorCode::Garbled, subject, detail);
    }
}

} // namespace

Result<HttpAnswer> httpGet(const QUrl &url, int timeoutMs, qsizetype limit, Control &control)
{
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty())
        return failure(ErrorCode::InvalidArgument, url.toDisplayString(), u"not an http:// address"_s);
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(ready ? curl_easy_init() : nullptr, curl_easy_cleanup);
    const std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi(ready ? curl_multi_init() : nullptr, curl_multi_cleanup);
    if (!easy || !multi)
        return failure(ErrorCode::Internal, url.toDisplayString(), u"libcurl could not be set up"_s);
    Body body{{}, limit, false};
    const QByteArray address = url.toEncoded();
    curl_easy_setopt(easy.get(), CURLOPT_URL, address.constData());
    curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "http");
    curl_easy_setopt(easy.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(std::max(1, timeoutMs)));
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &body);
    curl_multi_add_handle(multi.get(), easy.get());

    CURLcode code = CURLE_OK;
    for (int running = 1; running > 0;) {
        if (control.cancelled()) {
            curl_multi_remove_handle(multi.get(), easy.get());
            return failure(ErrorCode::Cancelled, url.toDisplayString());
        }
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK) {
            code = CURLE_FAILED_INIT;
            break;
        }
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, lookInterval, nullptr);
    }
    int left = 0;
    if (const CURLMsg *message = curl_multi_info_read(multi.get(), &left); message && message->msg == CURLMSG_DONE)
        code = message->data.result;
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_multi_remove_handle(multi.get(), easy.get());
    if (code != CURLE_OK)
        return failureOf(code, url, body);
    return HttpAnswer{static_cast<int>(status), body.bytes};
}

} // namespace bt2c
