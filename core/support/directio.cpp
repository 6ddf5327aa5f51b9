#include "core/support/directio.h"

#include <cstdlib>
#include <fcntl.h>

namespace bt2c {

void FreeMemory::operator()(std::byte *memory) const
{
    std::free(memory);
}

AlignedMemory alignedMemory(std::size_t size)
{
    return AlignedMemory(static_cast<std::byte *>(std::aligned_alloc(directAlignment, size)));
}

DirectIo::DirectIo(int fd) : m_fd(fd)
{
#if defined(Q_OS_LINUX)
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags >= 0 && ::fcntl(fd, F_SETFL, flags | O_DIRECT) == 0)
        m_flags = flags;
#elif defined(Q_OS_MACOS)
    if (::fcntl(fd, F_NOCACHE, 1) == 0)
        m_flags = 0;
#endif
}

void DirectIo::turnOff() const
{
    if (m_flags < 0)
        return;
#if defined(Q_OS_LINUX)
    ::fcntl(m_fd, F_SETFL, m_flags);
#elif defined(Q_OS_MACOS)
    ::fcntl(m_fd, F_NOCACHE, 0);
#endif
}

} // namespace bt2c
