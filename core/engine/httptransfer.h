#pragma once

#include "core/engine/httpclient.h"

#include <optional>

namespace bt2c {

/// What the callbacks share during one request.
struct Transfer
{
    const HttpRequest &request;
    Control &control;
    HttpAnswer answer;
    std::optional<Error> error;
    bool enough = false;          ///< of an error's body
    bool sourceEnded = false;
    qint64 headerBytes = 0;
    std::chrono::steady_clock::time_point lastByte = std::chrono::steady_clock::now();

    [[nodiscard]] bool good() const { return answer.status >= 200 && answer.status < 300; }
};

// libcurl's callbacks; the last argument is the Transfer.
std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *user);
std::size_t onBody(char *data, std::size_t size, std::size_t count, void *user);
std::size_t onSource(char *data, std::size_t size, std::size_t count, void *user);

/// Whether nothing that matters was left unsent when the engine answered: it stops reading at the end of the tar, which
/// blocks of zeros may follow.
[[nodiscard]] Result<bool> restIsPadding(const Engine::Source &source);

inline constexpr QLatin1StringView answeredEarly("it answered before everything was sent");

} // namespace bt2c
