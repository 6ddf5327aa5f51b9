#pragma once

#include "core/support/control.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace bt2c {

/// What @p function gives, unless it takes longer than @p limit or @p control is cancelled before: then empty. For
/// calls that no one can break off, such as a look at a disk that does not answer: the call is left to itself in a
/// thread of its own, so @p function must own all that it touches.
template<typename Function>
auto within(std::chrono::milliseconds limit, Control &control, Function function)
    -> std::optional<std::invoke_result_t<Function>>
{
    using R = std::invoke_result_t<Function>;
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable changed;
        std::optional<R> result;
    };
    auto shared = std::make_shared<Shared>();
    std::thread([shared, function = std::move(function)]() mutable {
        std::optional<R> result(function());
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(result);
        shared->changed.notify_all();
    }).detach();
    const auto end = std::chrono::steady_clock::now() + limit;
    std::unique_lock lock(shared->mutex);
    while (!shared->result && !control.cancelled() && std::chrono::steady_clock::now() < end)
        shared->changed.wait_until(lock,
                                   std::min(end, std::chrono::steady_clock::now() + std::chrono::milliseconds(50)));
    return std::move(shared->result);
}

} // namespace bt2c
