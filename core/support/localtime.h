#pragma once

#include <QDateTime>

#include <ctime>

namespace bt2c {

/// @p date and @p time in the local zone: QDateTime(date, time) at a tenth of its cost, which shows where 10,000 names
/// are read. Where the clock goes back and an hour comes twice, the C library's choice counts.
[[nodiscard]] inline QDateTime localDateTime(QDate date, QTime time)
{
    if (!date.isValid() || !time.isValid() || date.year() < 1971 || date.year() > 9999)
        return QDateTime(date, time);
    std::tm parts = {};
    parts.tm_year = date.year() - 1900;
    parts.tm_mon = date.month() - 1;
    parts.tm_mday = date.day();
    parts.tm_hour = time.hour();
    parts.tm_min = time.minute();
    parts.tm_sec = time.second();
    parts.tm_isdst = -1;
    const std::time_t seconds = std::mktime(&parts);
    if (seconds == -1)
        return QDateTime(date, time);
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000LL + time.msec());
}

} // namespace bt2c
