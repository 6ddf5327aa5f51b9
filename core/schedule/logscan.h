#pragma once

#include "core/schedule/logfilter.h"
#include "core/schedule/logindex.h"

#include <deque>
#include <vector>

namespace bt2c {

/// Finds the lines of the entries that a LogFilter asks for, in steps that take milliseconds, from the end of a file
/// backwards, and in what is appended. An entry is its first line and those below it up to the next entry; all of its lines
/// are found, or none. At most maxFound are kept, the newest. Lines have ids as in a LogIndex, counted among those found.
class LogScan
{
public:
    static constexpr qint64 blockBytes = 1024 * 1024;
    /// An entry or a line that is longer is judged by its parts.
    static constexpr qint64 maxBlockBytes = 8 * 1024 * 1024;
    static constexpr size_t maxFound = 1'000'000;

    explicit LogScan(const LogFilter &filter) : m_matcher(filter) {}

    /// Begins at the last line break of a file of @p size bytes; a line without one waits until it has. Errors: ReadFailed.
    [[nodiscard]] Result<void> begin(int fd, qint64 size);
    [[nodiscard]] Result<void> stepBack(int fd);
    /// @p size: of the file now.
    [[nodiscard]] Result<void> stepForward(int fd, qint64 size);
    /// Whether stepForward() might find more.
    [[nodiscard]] bool canGoForward(qint64 size) const { return size > m_tried; }

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 last() const { return m_first + qint64(m_found.size()); }
    [[nodiscard]] qint64 lookedFrom() const { return m_low; }
    [[nodiscard]] bool complete() const { return m_low == 0 || cut(); }
    /// Whether there are older ones that are not kept.
    [[nodiscard]] bool cut() const { return m_cut; }

    [[nodiscard]] Result<QList<RawLogLine>> read(int fd, qint64 from, qint64 to) const;

private:
    struct Found
    {
        qint64 offset = 0;
        qint64 length = 0;
    };
    /// The entry that is being read, as far as it came.
    struct Open
    {
        std::optional<bool> head;         // whether its first line matched but for the text; empty: no entry yet
        bool text = false;
        std::vector<Found> held;          // its lines, while no text was found
    };
    void take(Open &open, QByteArrayView line, Found place, std::vector<Found> &found) const;
    void keepFront(const std::vector<Found> &found);

    LogMatcher m_matcher;
    std::deque<Found> m_found;
    qint64 m_first = 0;
    qint64 m_low = 0;        // above this all was looked at
    qint64 m_high = 0;       // up to here
    qint64 m_tried = 0;
    Open m_open;             // the last entry of the file
    bool m_lastKnown = false;
    bool m_cut = false;
};

} // namespace bt2c
