#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace bt2c {

/// A line as it is shown: what stands beyond maxBytes is left out.
struct RawLogLine
{
    static constexpr qsizetype maxBytes = 64 * 1024;

    qint64 id = 0;
    QByteArray bytes;            ///< without the line break
    qint64 length = 0;           ///< of the whole line, in bytes
};

/// Bytes of the open file @p fd; fewer at its end. Errors: ReadFailed.
[[nodiscard]] Result<QByteArray> readAt(int fd, qint64 offset, qint64 length);

/// Where the lines of a file begin: one place for each linesPerMark lines or bytesPerMark bytes, so that 1 GB of lines takes
/// some 100 KB. Made from the end backwards, since the newest lines are the ones that are wanted, in steps that take
/// milliseconds. Lines have ids that never change: 0 is the first line that came after the index was begun, those before
/// it count down.
class LogIndex
{
public:
    static constexpr qint64 stepBytes = 1024 * 1024;
    static constexpr qint64 linesPerMark = 512;
    static constexpr qint64 bytesPerMark = 256 * 1024;
    static constexpr qint64 maxLines = 1'000'000'000;

    /// Begins at the end of a file of @p size bytes.
    [[nodiscard]] Result<void> begin(int fd, qint64 size);
    /// Finds lines further up. Errors: ReadFailed.
    [[nodiscard]] Result<void> stepBack(int fd);
    /// Takes in what was appended, at most stepBytes of it. @p size: of the file now.
    [[nodiscard]] Result<void> stepForward(int fd, qint64 size);

    [[nodiscard]] qint64 first() const { return m_first; }
    /// One after the last line. A line without a line break counts.
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] qint64 end() const { return m_end; }
    /// Bytes from here to the end have been looked at.
    [[nodiscard]] qint64 lookedFrom() const { return m_looked; }
    /// Whether the beginning of the file was reached, or maxLines.
    [[nodiscard]] bool complete() const { return m_looked == 0 || cut(); }
    [[nodiscard]] bool cut() const { return m_last - m_first >= maxLines; }
    /// Whether the last line has no line break yet.
    [[nodiscard]] bool lastIsOpen() const { return m_open; }
    [[nodiscard]] size_t marks() const { return m_marks.size(); }

    /// Lines @p from … @p to (not included), as far as they are known. Errors: ReadFailed.
    [[nodiscard]] Result<QList<RawLogLine>> read(int fd, qint64 from, qint64 to) const;

private:
    struct Mark
    {
        qint64 id = 0;
        qint64 offset = 0;
    };
    void addInFront(qint64 offset);
    void addAtEnd(qint64 offset);
    [[nodiscard]] Mark before(qint64 id) const;
    [[nodiscard]] qint64 startOfNext(qint64 id) const;

    std::deque<Mark> m_marks;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_begin = 0;      // where line m_first begins
    qint64 m_looked = 0;
    qint64 m_end = 0;
    bool m_open = false;
};

} // namespace bt2c
