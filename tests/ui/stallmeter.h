#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <utility>

namespace bt2c {

/// The longest time in which the event loop did not come round.
class StallMeter final : public QObject
{
public:
    StallMeter()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { note(); });
        m_timer.start();
    }
    /// The longest gap since the last call, in milliseconds.
    double take()
    {
        note();
        return std::exchange(m_longest, 0.0);
    }

private:
    void note()
    {
        const double now = double(m_clock.nsecsElapsed()) / 1e6;
        m_longest = qMax(m_longest, now - m_last);
        m_last = now;
    }

    QElapsedTimer m_clock;
    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
};

} // namespace bt2c
