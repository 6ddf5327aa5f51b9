#pragma once

#include <QDateTime>

namespace bt2c {

/// Where an operation gets the time from, so that a test can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in local time with the local zone.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace bt2c
