#pragma once

#include "core/archive/blockqueue.h"
#include "core/archive/sha256.h"
#include "core/support/result.h"

#include <deque>
#include <future>
#include <thread>
#include <vector>

namespace bt2c {

/// Writes a gzip file as a series of members of at most 1 MiB of content each, compressed on all cores, written and
/// hashed in order. Any gzip reader takes it for one stream.
///
/// A mark can be set and the writer taken back to it, for a file that changed while it was read.
/// Errors: NoSpace, WriteFailed. Not thread-safe.
class GzipWriter
{
public:
    static constexpr qsizetype memberContent = 1024 * 1024;

    /// Writes to @p fd (seekable, not owned); @p subject names it in errors.
    GzipWriter(int fd, QString subject);
    ~GzipWriter();
    Q_DISABLE_COPY_MOVE(GzipWriter)

    Result<void> write(std::span<const std::byte> data);
    Result<void> write(const QByteArray &data);
    /// Ends the present member, so that what comes next begins a new one.
    Result<void> cut();
    /// cut(), and remembers this place for rewind().
    Result<void> mark();
    /// Takes back everything written since mark().
    Result<void> rewind();
    /// Writes what is left. Afterwards sha256() and size() hold.
    Result<void> finish();

    [[nodiscard]] const QByteArray &sha256() const { return m_digest; }   ///< 32 bytes
    [[nodiscard]] qint64 size() const { return m_position; }

private:
    Result<void> writeOldest();
    Result<void> drain();

    int m_fd;
    QString m_subject;
    using Job = std::packaged_task<QByteArray()>;
    static constexpr std::size_t queuedJobs = 64;   // never reached: cut() waits for the oldest before that
    BlockQueue<Job> m_jobs{queuedJobs};
    std::vector<std::thread> m_workers;
    QByteArray m_content;                           // of the member being filled
    std::deque<std::future<QByteArray>> m_pending;  // compressed members, oldest first
    qint64 m_submitted = 0;
    qint64 m_written = 0;
    qint64 m_position = 0;
    Sha256 m_hash;
    QByteArray m_digest;
    qint64 m_markMember = -1;
    qint64 m_markPosition = -1;
    Sha256 m_markHash;
};

} // namespace bt2c
