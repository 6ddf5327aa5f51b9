#pragma once

#include "core/support/control.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <thread>

namespace bt2c {

/// A Control that cancels itself after a while: for a call that has to end, or that is made although the operation was
/// cancelled, such as cleaning up after it.
class TimeLimit
{
public:
    /// With @p parent the Control is cancelled as well when that is, @p grace later: for a call whose outcome has to be
    /// known.
    explicit TimeLimit(std::chrono::milliseconds limit, const Control *parent = nullptr,
                       std::chrono::milliseconds grace = {})
        : m_thread([this, limit, parent, grace] { watch(limit, parent, grace); })
    {
    }
    ~TimeLimit()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }
    TimeLimit(const TimeLimit &) = delete;
    TimeLimit &operator=(const TimeLimit &) = delete;

    [[nodiscard]] Control &control() { return m_control; }

private:
    void watch(std::chrono::milliseconds limit, const Control *parent, std::chrono::milliseconds grace)
    {
        using Steady = std::chrono::steady_clock;
        Steady::time_point end = Steady::now() + limit;
        std::unique_lock lock(m_mutex);
        while (!m_over && Steady::now() < end) {
            if (parent && parent->cancelled()) {
                end = std::min(end, Steady::now() + grace);
                parent = nullptr;
            }
            const Steady::time_point next = parent ? std::min(end, Steady::now() + std::chrono::milliseconds(50)) : end;
            m_changed.wait_until(lock, next, [this] { return m_over; });
        }
        if (!m_over)
            m_control.cancel();
    }

    Control m_control;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_over = false;
    std::thread m_thread;      // last: it uses the others
};

} // namespace bt2c
