#include "core/support/rate.h"

#include <algorithm>
#include <cmath>

namespace bt2c {

namespace {
constexpr double settling = 0.5;     // seconds before a first rate is worth showing
constexpr double sample = 0.1;       // shorter intervals are mostly noise
constexpr double smoothing = 3.0;
} // namespace

void RateMeter::update(const Progress &progress, double seconds)
{
    if (!m_started || progress.phase != m_last.phase || progress.bytesDone < m_lastBytes || seconds < m_lastSeconds) {
        m_started = true;
        m_phaseStart = m_lastSeconds = seconds;
        m_lastBytes = progress.bytesDone;
        m_rate.reset();
        m_last = progress;
        return;
    }
    m_last = progress;
    const double interval = seconds - m_lastSeconds;
    const auto moved = static_cast<double>(progress.bytesDone - m_lastBytes);
    if (!m_rate) {
        if (seconds - m_phaseStart < settling)
            return;
        m_rate = moved / interval;
    } else {
        if (interval < sample)
            return;
        *m_rate += (moved / interval - *m_rate) * (1 - std::exp(-interval / smoothing));
    }
    m_lastSeconds = seconds;
    m_lastBytes = progress.bytesDone;
}

std::optional<double> RateMeter::secondsLeft() const
{
    if (!m_rate || m_last.bytesTotal < 0)
        return std::nullopt;
    const auto left = static_cast<double>(std::max<qint64>(0, m_last.bytesTotal - m_last.bytesDone));
    if (left <= 0)
        return 0.0;
    // At less than a byte a second nothing useful can be said.
    if (*m_rate < 1)
        return std::nullopt;
    return left / *m_rate;
}

std::optional<double> RateMeter::fraction() const
{
    const auto part = [](qint64 done, qint64 total) {
        return total == 0 ? 1.0 : std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
    };
    if (m_started && m_last.bytesTotal >= 0)
        return part(m_last.bytesDone, m_last.bytesTotal);
    if (m_started && m_last.itemsTotal >= 0)
        return part(m_last.itemsDone, m_last.itemsTotal);
    return std::nullopt;
}

} // namespace bt2c
