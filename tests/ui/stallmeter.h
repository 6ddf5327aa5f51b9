#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <utility>

namespace bt2c {

/// What nothing in the window may take. A sanitizer makes all of it several times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int stallLimitMs = 400;
#else
inline constexpr int stallLimitMs = 50;
#endif

/// The longest time in which the event loop did not come round, without the time in which this thread was ready and
/// other programs had the processors.
class StallMeter final : public QObject
{
public:
    StallMeter()
    {
        (void)m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
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
        const double now = double(m_clock.nsecsElapsed()) / 1e6 - queuedMs();
        m_longest = qMax(m_longest, now - m_last);
        m_last = now;
    }
    /// How long this thread has waited for a processor so far; 0 where the system does not say.
    double queuedMs()
    {
        if (!m_schedule.isOpen() || !m_schedule.seek(0))
            return 0;
        const QList<QByteArray> fields = m_schedule.readLine().simplified().split(' ');
        return fields.size() == 3 ? fields[1].toDouble() / 1e6 : 0;
    }

    QFile m_schedule{QStringLiteral("/proc/thread-self/schedstat")};
    QElapsedTimer m_clock;
    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
};

} // namespace bt2c
