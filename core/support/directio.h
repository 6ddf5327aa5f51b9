#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>

namespace bt2c {

/// Of memory, offsets and lengths of reads and writes past the system's cache; no disk asks for more. Bytes.
inline constexpr std::size_t directAlignment = 4096;

struct FreeMemory
{
    void operator()(std::byte *memory) const;
};
using AlignedMemory = std::unique_ptr<std::byte, FreeMemory>;

/// @p size bytes, a multiple of directAlignment, that begin at one. Null where there are none.
[[nodiscard]] AlignedMemory alignedMemory(std::size_t size);

/// For its lifetime reads and writes of an open file go past the memory in which the system keeps it, where the system
/// and the file system know that: O_DIRECT on Linux, where everything has to be aligned then, F_NOCACHE on macOS. What
/// is read is what the disk holds, and what is written does not push out what others need.
class DirectIo
{
public:
    explicit DirectIo(int fd);
    ~DirectIo() { turnOff(); }
    Q_DISABLE_COPY_MOVE(DirectIo)

    /// Withdraws the wish; also where a call ended with EINVAL, because the file system took it and cannot grant it: the
    /// call is to be repeated once then. Thread-safe.
    void turnOff() const;

private:
    int m_fd;
    int m_flags = -1;    // before; -1: nothing was changed
};

} // namespace bt2c
