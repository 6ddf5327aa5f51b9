#include "core/schedule/logfilter.h"

#include <algorithm>
#include <cstring>

namespace bt2c {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

LogMatcher::LogMatcher(const LogFilter &filter) : m_filter(filter)
{
    if (filter.from.isValid())
        m_from = formatLogTime(filter.from);
    if (filter.to.isValid())
        m_to = formatLogTime(filter.to);
    m_ascii = std::ranges::all_of(filter.text, [](QChar c) { return c.unicode() < 0x80; });
    m_lower = filter.text.toLower().toUtf8();
    m_upper = filter.text.toUpper().toUtf8();
}

bool LogMatcher::matches(const std::optional<LogHead> &head) const
{
    if (!head)
        return !m_filter.atLeast && m_filter.logger.isEmpty() && m_from.isEmpty() && m_to.isEmpty();
    return (!m_filter.atLeast || head->level >= *m_filter.atLeast)
           && (m_filter.logger.isEmpty() || head->logger == m_filter.logger)
           && (m_from.isEmpty() || head->time >= QByteArrayView(m_from))
           && (m_to.isEmpty() || head->time < QByteArrayView(m_to));
}

bool LogMatcher::textMatches(QByteArrayView line) const
{
    if (m_lower.isEmpty())
        return true;
    if (!m_ascii)
        return QString::fromUtf8(line).contains(m_filter.text, Qt::CaseInsensitive);
    if (line.size() < m_lower.size())
        return false;
    // Each place of the first letter in either case, and then the rest.
    const char *const last = line.data() + (line.size() - m_lower.size());
    for (const char first : {m_lower.front(), m_upper.front()}) {
        for (const char *at = line.data(); at <= last; ++at) {
            at = static_cast<const char *>(std::memchr(at, first, size_t(last - at + 1)));
            if (!at)
                break;
            const bool same = std::equal(m_lower.begin(), m_lower.end(), at, [](char a, char b) { return a == lowered(b); });
            if (same)
                return true;
        }
        if (m_lower.front() == m_upper.front())
            break;
    }
    return false;
}

} // namespace bt2c
