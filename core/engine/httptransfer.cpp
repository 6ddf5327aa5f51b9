#include "core/engine/httptransfer.h"

#include <algorithm>

#include <curl/curl.h>

namespace bt2c {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr qint64 maxHeaders = 64 * 1024;
constexpr qint64 maxErrorBody = 64 * 1024;
constexpr qint64 maxPadding = 1024 * 1024;

bool zeros(std::span<const std::byte> bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{0}; });
}

} // namespace

std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const QByteArray line = QByteArray(data, static_cast<qsizetype>(size * count)).trimmed();
    transfer.lastByte = Clock::now();
    transfer.headerBytes += static_cast<qint64>(size * count);
    if (transfer.headerBytes > maxHeaders) {
        transfer.error =
            Error{ErrorCode::Garbled, {}, u"the answer's head is larger than %1 bytes"_s.arg(maxHeaders), 0, -1};
        return 0;
    }
    if (line.startsWith("HTTP/")) {
        transfer.answer.headers.clear();
        const QList<QByteArray> words = line.split(' ');
        transfer.answer.status = words.size() > 1 ? words[1].toInt() : 0;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        transfer.answer.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return size * count;
}

std::size_t onBody(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const std::size_t length = size * count;
    HttpAnswer &answer = transfer.answer;
    answer.received += static_cast<qint64>(length);
    if (transfer.good() && transfer.request.sink) {
        const Result<void> taken = (*transfer.request.sink)(std::as_bytes(std::span(data, length)));
        // The time that its reader takes is not the engine's.
        transfer.lastByte = Clock::now();
        if (!taken) {
            transfer.error = taken.error();
            return 0;
        }
        if (transfer.control.cancelled()) {
            transfer.error = Error{ErrorCode::Cancelled, {}, {}, 0, -1};
            return 0;
        }
        return length;
    }
    transfer.lastByte = Clock::now();
    const qint64 limit = transfer.good() ? transfer.request.maxBody : maxErrorBody;
    if (answer.body.size() + static_cast<qint64>(length) > limit) {
        if (transfer.good())
            transfer.error = Error{ErrorCode::Garbled, {}, u"the answer is larger than %1 bytes"_s.arg(limit), 0, -1};
        else
            transfer.enough = true;
        return 0;
    }
    answer.body.append(data, static_cast<qsizetype>(length));
    return length;
}

std::size_t onSource(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    if (transfer.control.cancelled()) {
        transfer.error = Error{ErrorCode::Cancelled, {}, {}, 0, -1};
        return CURL_READFUNC_ABORT;
    }
    const Result<std::size_t> got = (*transfer.request.source)(std::as_writable_bytes(std::span(data, size * count)));
    transfer.lastByte = Clock::now();
    if (!got) {
        // Without the last chunk, so that the engine does not take a part for the whole.
        transfer.error = got.error();
        return CURL_READFUNC_ABORT;
    }
    transfer.sourceEnded = *got == 0;
    if (transfer.good() && !zeros(std::as_bytes(std::span(data, *got)))) {
        transfer.error = Error{ErrorCode::Garbled, {}, answeredEarly, 0, -1};
        return CURL_READFUNC_ABORT;
    }
    return *got;
}

Result<bool> restIsPadding(const Engine::Source &source)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (qint64 total = 0; total < maxPadding;) {
        const Result<std::size_t> got =
            source(std::as_writable_bytes(std::span(buffer.data(), static_cast<std::size_t>(buffer.size()))));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return true;
        if (!zeros(std::as_bytes(std::span(buffer.constData(), *got))))
            return false;
        total += static_cast<qint64>(*got);
    }
    return false;
}

} // namespace bt2c
