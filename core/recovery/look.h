#pragma once

#include "core/support/control.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace bt2c {

/// A look at something that may hang for ever, such as a disk that died. It runs on a thread of its own, and is left
/// behind when it does not come back: what it is given has to be its own, by value or shared.
template<typename T>
class Look
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    Look() = default;
    /// @p function is a callable `(Control &) -> T`.
    template<typename Function>
    Look(std::shared_ptr<Control> control, Function function) : m_state(std::make_shared<State>())
    {
        std::thread([state = m_state, control = std::move(control), function = std::move(function)]() mutable {
            T value = function(*control);
            const std::lock_guard lock(state->mutex);
            state->value = std::move(value);
            state->changed.notify_all();
        }).detach();
    }

    /// What it saw, waited for until @p end or until @p parent is cancelled; empty: nothing yet.
    [[nodiscard]] std::optional<T> take(Moment end, const Control &parent)
    {
        if (!m_state)
            return {};
        constexpr std::chrono::milliseconds step{20};
        std::unique_lock lock(m_state->mutex);
        while (!m_state->value && !parent.cancelled()) {
            const Moment now = std::chrono::steady_clock::now();
            if (now >= end)
                break;
            m_state->changed.wait_until(lock, std::min(end, now + step));
        }
        return m_state->value;
    }
    /// The same without an end, for a look that is known to come back soon once its Control is cancelled.
    [[nodiscard]] T wait()
    {
        std::unique_lock lock(m_state->mutex);
        m_state->changed.wait(lock, [this] { return m_state->value.has_value(); });
        return *m_state->value;
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable changed;
        std::optional<T> value;
    };
    std::shared_ptr<State> m_state;
};

} // namespace bt2c
