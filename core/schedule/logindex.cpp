#include "core/schedule/logindex.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace bt2c {

namespace {

constexpr qint64 readBytes = 256 * 1024;

} // namespace

Result<QByteArray> readAt(int fd, qint64 offset, qint64 length)
{
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const ssize_t n = ::pread(fd, bytes.data() + got, size_t(bytes.size() - got), off_t(offset + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, {}, ErrorCode::ReadFailed);
        if (n == 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

Result<void> LogIndex::begin(int fd, qint64 size)
{
    *this = {};
    m_begin = m_looked = m_end = size;
    if (size > 0) {
        const Result<QByteArray> last = readAt(fd, size - 1, 1);
        if (!last)
            return std::unexpected(last.error());
        m_open = *last != "\n";
    }
    return {};
}

void LogIndex::addInFront(qint64 offset)
{
    // The end of a long line is marked too: reading it need not go through all of it.
    const bool isLong = m_begin - offset >= bytesPerMark && m_first < m_last;
    if (isLong && (m_marks.empty() || m_marks.front().id != m_first))
        m_marks.push_front({m_first, m_begin});
    --m_first;
    m_begin = offset;
    if (m_marks.empty() || m_marks.front().id - m_first >= linesPerMark || m_marks.front().offset - offset >= bytesPerMark)
        m_marks.push_front({m_first, offset});
}

void LogIndex::addAtEnd(qint64 offset)
{
    const qint64 id = m_last++;
    if (m_marks.empty() || id - m_marks.back().id >= linesPerMark || offset - m_marks.back().offset >= bytesPerMark)
        m_marks.push_back({id, offset});
}

Result<void> LogIndex::stepBack(int fd)
{
    const qint64 low = qMax(qint64(0), m_looked - stepBytes);
    const Result<QByteArray> bytes = readAt(fd, low, m_looked - low);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() != m_looked - low)
        return failure(ErrorCode::Changed);
    std::vector<quint32> breaks;
    const char *const start = bytes->constData();
    const char *const end = start + bytes->size();
    for (const char *at = start; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!at)
            break;
        breaks.push_back(quint32(at - start));
    }
    for (size_t i = breaks.size(); i > 0 && !cut(); --i) {
        const qint64 begins = low + breaks[i - 1] + 1;
        if (begins < m_begin)
            addInFront(begins);
    }
    if (low == 0 && m_begin > 0 && !cut())
        addInFront(0);
    m_looked = low;
    return {};
}

Result<void> LogIndex::stepForward(int fd, qint64 size)
{
    const Result<QByteArray> bytes = readAt(fd, m_end, qMin(size - m_end, stepBytes));
    if (!bytes)
        return std::unexpected(bytes.error());
    const char *const start = bytes->constData();
    const char *const end = start + bytes->size();
    for (const char *at = start; at < end;) {
        if (!m_open)
            addAtEnd(m_end + (at - start));
        const char *next = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        m_open = !next;
        at = next ? next + 1 : end;
    }
    // A line that was there before the first look and still has no beginning is known from the other side.
    m_end += bytes->size();
    return {};
}

LogIndex::Mark LogIndex::before(qint64 id) const
{
    const auto after = std::ranges::upper_bound(m_marks, id, {}, &Mark::id);
    return after == m_marks.begin() ? Mark{m_first, m_begin} : *std::prev(after);
}

qint64 LogIndex::startOfNext(qint64 id) const
{
    const auto mark = std::ranges::lower_bound(m_marks, id + 1, {}, &Mark::id);
    if (mark != m_marks.end() && mark->id == id + 1)
        return mark->offset;
    return id + 1 == m_last ? m_end : -1;
}

Result<QList<RawLogLine>> LogIndex::read(int fd, qint64 from, qint64 to) const
{
    QList<RawLogLine> lines;
    from = qMax(from, m_first);
    to = qMin(to, m_last);
    if (from >= to)
        return lines;
    const Mark mark = before(from);
    RawLogLine line{mark.id, {}, 0};
    qint64 offset = mark.offset;
    qint64 begins = offset;
    while (line.id < to && offset < m_end) {
        const Result<QByteArray> bytes = readAt(fd, offset, qMin(m_end - offset, readBytes));
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            break;
        const char *at = bytes->constData();
        const char *const end = at + bytes->size();
        while (at < end && line.id < to) {
            const char *const next = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            const char *const stop = next ? next : end;
            if (line.id >= from)
                line.bytes.append(at, qMin(qsizetype(stop - at), RawLogLine::maxBytes - line.bytes.size()));
            line.length += stop - at;
            at = next ? next + 1 : end;
            if (!next)
                break;
            if (line.id >= from)
                lines.append(line);
            line = {line.id + 1, {}, 0};
            begins = offset + (at - bytes->constData());
        }
        offset += at - bytes->constData();
        // The rest of a line that is cut anyway need not be read where its end is known.
        const qint64 known = line.bytes.size() >= RawLogLine::maxBytes ? startOfNext(line.id) : -1;
        if (known > offset && line.length > 0) {
            const bool broken = known < m_end || !m_open;
            line.length = known - begins - (broken ? 1 : 0);
            offset = known;
            lines.append(line);
            line = {line.id + 1, {}, 0};
            begins = known;
        }
    }
    if (line.id < to && line.id >= from && line.length > 0)
        lines.append(line);
    return lines;
}

} // namespace bt2c
