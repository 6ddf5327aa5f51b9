#pragma once

#include "core/support/result.h"

#include <atomic>
#include <mutex>

namespace bt2c {

enum class Phase { Preparing, Reading, Verifying, Staging, Syncing, ReadingBack, Exchanging, Writing, Finishing };

/// How far an operation is. Totals are -1 while unknown.
struct Progress
{
    Phase phase = Phase::Preparing;
    qint64 bytesDone = 0;
    qint64 bytesTotal = -1;
    qint64 itemsDone = 0;
    qint64 itemsTotal = -1;

    bool operator==(const Progress &) const = default;
};

/// The thread between a running operation and whoever watches it: cancellation goes in, progress comes out.
/// All members may be called from any thread. An operation looks at cancelled() in every loop that moves bytes,
/// and ends with ErrorCode::Cancelled soon after it turned true.
class Control
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    void report(const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_progress = progress;
    }
    [[nodiscard]] Progress progress() const
    {
        const std::lock_guard lock(m_mutex);
        return m_progress;
    }

private:
    std::atomic<bool> m_cancelled = false;
    mutable std::mutex m_mutex;
    Progress m_progress;
};

} // namespace bt2c
