#pragma once

#include "core/archive/blockqueue.h"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>
#include <vector>

namespace bt2c {

/// Does pieces of work on all cores, or so many threads, and gives what came of them in the order in which they were
/// asked for. A bounded number is under way: whoever adds one takes the oldest first while isFull(). Not thread-safe;
/// what is still under way at its end is thrown away.
template<typename T>
class OrderedWork
{
public:
    /// More than eight would want more memory than they are worth.
    explicit OrderedWork(unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, 8U))
    {
        m_limit = count + 2;
        for (unsigned i = 0; i < count; ++i) {
            m_workers.emplace_back([this] {
                while (auto job = m_jobs.pop())
                    (*job)();
            });
        }
    }
    ~OrderedWork()
    {
        m_jobs.close();
        for (std::thread &worker : m_workers)
            worker.join();
    }
    OrderedWork(const OrderedWork &) = delete;
    OrderedWork &operator=(const OrderedWork &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_pending.empty(); }
    [[nodiscard]] bool isFull() const { return m_pending.size() > m_limit; }

    /// Not while isFull().
    template<typename Work>
    void add(Work work)
    {
        Job job(std::move(work));
        m_pending.push_back(job.get_future());
        m_jobs.push(std::move(job));
    }

    /// What came of the oldest; waits for it. Not while isEmpty().
    [[nodiscard]] T take()
    {
        std::future<T> oldest = std::move(m_pending.front());
        m_pending.pop_front();
        return oldest.get();
    }

private:
    using Job = std::packaged_task<T()>;
    static constexpr std::size_t queued = 64;   // never reached: m_limit is smaller
    BlockQueue<Job> m_jobs{queued};
    std::vector<std::thread> m_workers;
    std::deque<std::future<T>> m_pending;
    std::size_t m_limit = 0;
};

} // namespace bt2c
