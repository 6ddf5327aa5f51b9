#pragma once

#include "core/archive/orderedwork.h"
#include "core/support/directio.h"
#include "core/support/result.h"

#include <optional>
#include <span>
#include <vector>

namespace bt2c {

/// Writes a large file from its beginning, past the system's cache: on the way through it a large file costs twice,
/// once for filling memory and once for waiting until all of it is on the disk. The disk works beside the caller, on a
/// thread of its own, and errors may come with a later call. Nothing is promised to be there before the file is synced.
///
/// Errors: NoSpace, WriteFailed; their subject is the file's. Not thread-safe.
class DiskWriter
{
public:
    /// Files of less are not worth it. Bytes.
    static constexpr qint64 worthwhile = 4 * 1024 * 1024;

    DiskWriter() = default;
    ~DiskWriter() { abandon(); }
    Q_DISABLE_COPY_MOVE(DiskWriter)

    /// Begins with the empty file @p fd, not owned: it stays open until finish() or abandon().
    void begin(int fd, const QString &subject);
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    Result<void> write(std::span<const std::byte> data);
    /// Takes back all behind @p size, which was written.
    Result<void> rewind(qint64 size);
    /// Writes what is left, and lets the file go.
    Result<void> finish();
    /// Lets the file go as it is.
    void abandon();

private:
    static constexpr std::size_t bufferSize = 1024 * 1024;

    /// What came of a write, and its memory, to be used again.
    struct Written
    {
        Result<void> outcome;
        AlignedMemory memory;
    };
    using Work = OrderedWork<Written>;

    [[nodiscard]] static Result<void> writeAt(int fd, const DirectIo &direct, std::span<const std::byte> data,
                                              qint64 offset, const QString &subject);
    Result<void> send(std::size_t size);
    Result<void> takeOldest();
    Result<void> drain();

    int m_fd = -1;
    QString m_subject;
    std::optional<DirectIo> m_direct;
    std::vector<AlignedMemory> m_idle;
    AlignedMemory m_buffer;      // being filled
    std::size_t m_filled = 0;
    qint64 m_position = 0;       // in the file, of what m_buffer begins with
    std::unique_ptr<Work> m_work;
};

} // namespace bt2c
