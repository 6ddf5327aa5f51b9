#pragma once

#include "core/schedule/logline.h"


namespace bt2c {

/// Which entries of a log are asked for. What is not named does not matter.
struct LogFilter
{
    std::optional<LogLevel> atLeast;
    QString text;                 ///< in any line of the entry, whatever the case
    QByteArray logger;
    QDateTime from;
    QDateTime to;                 ///< not included

    [[nodiscard]] bool everything() const { return *this == LogFilter(); }
    bool operator==(const LogFilter &) const = default;
};

/// A LogFilter made ready for many lines.
class LogMatcher
{
public:
    explicit LogMatcher(const LogFilter &filter);

    /// Whether an entry that begins so may be one, but for its text. Lines before any entry have none.
    [[nodiscard]] bool matches(const std::optional<LogHead> &head) const;
    [[nodiscard]] bool textMatches(QByteArrayView line) const;

private:
    LogFilter m_filter;
    QByteArray m_from;
    QByteArray m_to;
    QByteArray m_lower;             // of an ASCII text: found without decoding the line
    QByteArray m_upper;
    bool m_ascii = true;
};

} // namespace bt2c
