#include "core/archive/diskwriter.h"

#include "core/archive/archivefile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace bt2c {

void DiskWriter::begin(int fd, const QString &subject)
{
    abandon();
    m_fd = fd;
    m_subject = subject;
    m_direct.emplace(fd);
    m_position = 0;
    if (!m_buffer)
        m_buffer = alignedMemory(bufferSize);
}

Result<void> DiskWriter::write(std::span<const std::byte> data)
{
    while (!data.empty()) {
        if (!m_buffer)
            return failure(ENOMEM, m_subject, ErrorCode::WriteFailed);
        const std::size_t n = std::min(data.size(), bufferSize - m_filled);
        std::memcpy(m_buffer.get() + m_filled, data.data(), n);
        m_filled += n;
        data = data.subspan(n);
        if (m_filled < bufferSize)
            continue;
        if (auto sent = send(bufferSize); !sent)
            return sent;
    }
    return {};
}

Result<void> DiskWriter::writeAt(int fd, const DirectIo &direct, std::span<const std::byte> data, qint64 offset,
                                 const QString &subject)
{
    bool plain = false;
    while (!data.empty()) {
        const ssize_t n = ::pwrite(fd, data.data(), data.size(), offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EINVAL && !std::exchange(plain, true)) {
            direct.turnOff();
            continue;
        }
        if (n < 0)
            return failure(errno, subject, ErrorCode::WriteFailed);
        data = data.subspan(std::size_t(n));
        offset += n;
        // A full disk may end a write anywhere; what follows is then no longer aligned.
        if (n % qint64(directAlignment) != 0)
            direct.turnOff();
    }
    return {};
}

/// The first @p size bytes of the buffer; the others go on to the next.
Result<void> DiskWriter::send(std::size_t size)
{
    if (!m_work)
        m_work = std::make_unique<Work>(1);
    while (m_work->isFull()) {
        if (auto done = takeOldest(); !done)
            return done;
    }
    AlignedMemory next = m_idle.empty() ? alignedMemory(bufferSize) : std::move(m_idle.back());
    if (!m_idle.empty())
        m_idle.pop_back();
    if (!next)
        return failure(ENOMEM, m_subject, ErrorCode::WriteFailed);
    std::memcpy(next.get(), m_buffer.get() + size, m_filled - size);
    m_work->add([fd = m_fd, direct = &*m_direct, memory = std::move(m_buffer), size, at = m_position,
                 subject = m_subject]() mutable {
        auto outcome = writeAt(fd, *direct, {memory.get(), size}, at, subject);
        return Written{std::move(outcome), std::move(memory)};
    });
    m_buffer = std::move(next);
    m_filled -= size;
    m_position += qint64(size);
    return {};
}

Result<void> DiskWriter::takeOldest()
{
    Written written = m_work->take();
    m_idle.push_back(std::move(written.memory));
    return written.outcome;
}

Result<void> DiskWriter::drain()
{
    Result<void> first;
    while (m_work && !m_work->isEmpty()) {
        if (auto done = takeOldest(); !done && first)
            first = done;
    }
    return first;
}

Result<void> DiskWriter::rewind(qint64 size)
{
    if (auto drained = drain(); !drained)
        return drained;
    if (size < m_position) {
        const qint64 aligned = size - size % qint64(directAlignment);
        m_direct.reset();
        const auto kept = readAt(m_fd, aligned, size - aligned, m_subject);
        if (!kept)
            return std::unexpected(kept.error());
        if (kept->size() != size - aligned)
            return failure(ErrorCode::WriteFailed, m_subject);
        std::memcpy(m_buffer.get(), kept->constData(), std::size_t(kept->size()));
        if (::ftruncate(m_fd, aligned) != 0)
            return failure(errno, m_subject, ErrorCode::WriteFailed);
        m_direct.emplace(m_fd);
        m_position = aligned;
    }
    m_filled = std::size_t(size - m_position);
    return {};
}

Result<void> DiskWriter::finish()
{
    const std::size_t whole = m_filled - m_filled % directAlignment;
    if (auto sent = whole > 0 ? send(whole) : Result<void>(); !sent)
        return sent;
    if (auto drained = drain(); !drained)
        return drained;
    m_direct->turnOff();
    if (auto written = writeAt(m_fd, *m_direct, {m_buffer.get(), m_filled}, m_position, m_subject); !written)
        return written;
    abandon();
    return {};
}

void DiskWriter::abandon()
{
    std::ignore = drain();
    m_direct.reset();
    m_filled = 0;
    m_fd = -1;
}

} // namespace bt2c
