#pragma once

#include "core/support/control.h"

#include <optional>

namespace bt2c {

/// Rate and time left, derived from progress reports in this one place. Seconds come from a monotonic clock of the
/// caller's. The rate is smoothed over about three seconds and starts again with each phase.
class RateMeter
{
public:
    void update(const Progress &progress, double seconds);

    /// Bytes per second; empty during the first half second of a phase.
    [[nodiscard]] std::optional<double> bytesPerSecond() const { return m_rate; }
    /// Seconds until the phase's total is reached; empty while rate or total is unknown.
    [[nodiscard]] std::optional<double> secondsLeft() const;
    /// 0…1 within the phase; empty while the total is unknown.
    [[nodiscard]] std::optional<double> fraction() const;

private:
    Progress m_last;
    double m_phaseStart = 0;
    double m_lastSeconds = 0;
    qint64 m_lastBytes = 0;
    bool m_started = false;
    std::optional<double> m_rate;
};

} // namespace bt2c
