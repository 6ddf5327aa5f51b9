#include "core/schedule/logscan.h"

#include <cstring>

namespace bt2c {

namespace {

/// Lines of one entry that are kept in mind until its text is found.
constexpr size_t maxHeld = 10'000;

/// Calls @p each with each line of @p bytes and where it begins in them.
template<typename Each>
void forEachLine(QByteArrayView bytes, Each each)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const void *next = std::memchr(bytes.data() + at, '\n', size_t(bytes.size() - at));
        const qsizetype end = next ? static_cast<const char *>(next) - bytes.data() : bytes.size();
        if (!each(bytes.sliced(at, end - at), at))
            return;
        at = end + 1;
    }
}

} // namespace

Result<void> LogScan::begin(int fd, qint64 size)
{
    m_low = m_high = m_tried = size;
    for (qint64 end = size; end > 0 && size - end < maxBlockBytes;) {
        const qint64 from = qMax(qint64(0), end - blockBytes);
        const Result<QByteArray> bytes = readAt(fd, from, end - from);
        if (!bytes)
            return std::unexpected(bytes.error());
        const qsizetype last = bytes->lastIndexOf('\n');
        if (last >= 0 || from == 0) {
            m_low = m_high = from + last + 1;
            break;
        }
        end = from;
    }
    return {};
}

void LogScan::take(Open &open, QByteArrayView line, Found place, std::vector<Found> &found) const
{
    const std::optional<LogHead> head = parseLogHead(line);
    if (head) {
        open = {m_matcher.matches(head), false, {}};
    } else if (!open.head) {
        // Lines that belong to no entry stand each for itself.
        if (m_matcher.matches(head) && m_matcher.textMatches(line))
            found.push_back(place);
        return;
    }
    if (!*open.head)
        return;
    if (!open.text && m_matcher.textMatches(line)) {
        open.text = true;
        found.insert(found.end(), open.held.begin(), open.held.end());
        open.held.clear();
    }
    if (open.text)
        found.push_back(place);
    else if (open.held.size() < maxHeld)
        open.held.push_back(place);
}

void LogScan::keepFront(const std::vector<Found> &found)
{
    for (auto it = found.rbegin(); it != found.rend(); ++it) {
        if (m_found.size() >= maxFound) {
            m_cut = true;
            return;
        }
        m_found.push_front(*it);
        --m_first;
    }
}

Result<void> LogScan::stepBack(int fd)
{
    QByteArray bytes;
    qint64 low = m_low;
    qsizetype begin = -1;       // where the first entry begins
    for (qint64 length = blockBytes; begin < 0; length *= 2) {
        low = qMax(qint64(0), m_low - length);
        Result<QByteArray> read = readAt(fd, low, m_low - low);
        if (!read)
            return std::unexpected(read.error());
        if (read->size() != m_low - low)
            return failure(ErrorCode::Changed);
        bytes = std::move(*read);
        if (low == 0) {
            begin = 0;
            break;
        }
        const qsizetype firstBreak = bytes.indexOf('\n');
        const qsizetype firstLine = firstBreak < 0 || firstBreak + 1 == bytes.size() ? -1 : firstBreak + 1;
        if (firstLine > 0) {
            forEachLine(QByteArrayView(bytes).sliced(firstLine), [&](QByteArrayView line, qsizetype at) {
                if (parseLogHead(line))
                    begin = firstLine + at;
                return begin < 0;
            });
        }
        if (begin < 0 && length >= maxBlockBytes)
            begin = qMax(firstLine, qsizetype(0));
    }
    std::vector<Found> found;
    Open open;
    forEachLine(QByteArrayView(bytes).sliced(begin), [&](QByteArrayView line, qsizetype at) {
        take(open, line, {low + begin + at, line.size()}, found);
        return true;
    });
    if (!m_lastKnown) {
        m_open = std::move(open);
        m_lastKnown = true;
    }
    keepFront(found);
    m_low = low + begin;
    return {};
}

Result<void> LogScan::stepForward(int fd, qint64 size)
{
    qint64 end = m_high;
    QByteArray bytes;
    qsizetype last = -1;
    for (qint64 length = blockBytes; last < 0; length *= 2) {
        end = qMin(size, m_high + length);
        Result<QByteArray> read = readAt(fd, m_high, end - m_high);
        if (!read)
            return std::unexpected(read.error());
        bytes = std::move(*read);
        last = bytes.lastIndexOf('\n');
        if (last < 0 && length >= maxBlockBytes)
            last = bytes.size() - 1;
        if (end == size)
            break;
    }
    if (end == size)
        m_tried = size;
    std::vector<Found> found;
    forEachLine(QByteArrayView(bytes).first(last + 1), [&](QByteArrayView line, qsizetype at) {
        take(m_open, line, {m_high + at, line.size()}, found);
        return true;
    });
    for (const Found &place : found)
        m_found.push_back(place);
    while (m_found.size() > maxFound) {
        m_found.pop_front();
        ++m_first;
        m_cut = true;
    }
    m_high += last + 1;
    return {};
}

Result<QList<RawLogLine>> LogScan::read(int fd, qint64 from, qint64 to) const
{
    QList<RawLogLine> lines;
    for (qint64 id = qMax(from, first()); id < qMin(to, last()); ++id) {
        const Found &place = m_found[size_t(id - m_first)];
        Result<QByteArray> bytes = readAt(fd, place.offset, qMin(place.length, qint64(RawLogLine::maxBytes)));
        if (!bytes)
            return std::unexpected(bytes.error());
        lines.append({id, std::move(*bytes), place.length});
    }
    return lines;
}

} // namespace bt2c
