#include "core/archive/contentdigest.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace bt2c {

void ContentDigest::begin(Holes holes)
{
    m_holes = holes;
    m_at = 0;
    m_chunkOffset = -1;
    std::ignore = m_hash.finish();
}

void ContentDigest::addZeros(qint64 until)
{
    static constexpr std::byte zeros[chunkSize] = {};
    while (m_at < until) {
        const auto n = std::min(until - m_at, chunkSize);
        m_hash.update({zeros, std::size_t(n)});
        m_at += n;
    }
}

void ContentDigest::closeChunk()
{
    if (m_chunkOffset < 0)
        return;
    const bool blank = m_chunk.front() == std::byte(0)
                       && std::memcmp(m_chunk.data(), m_chunk.data() + 1, m_chunk.size() - 1) == 0;
    if (!blank) {
        m_hash.update(std::as_bytes(std::span(&m_chunkOffset, 1)));
        m_hash.update(m_chunk);
    }
    m_chunkOffset = -1;
}

void ContentDigest::add(qint64 offset, std::span<const std::byte> data)
{
    if (m_holes == Holes::Hashed) {
        addZeros(offset);
        m_hash.update(data);
        m_at += qint64(data.size());
        return;
    }
    while (!data.empty()) {
        const qint64 chunk = offset / chunkSize * chunkSize;
        if (chunk != m_chunkOffset) {
            closeChunk();
            m_chunkOffset = chunk;
            m_chunk.assign(std::size_t(chunkSize), std::byte(0));
        }
        const auto n = std::min(data.size(), std::size_t(chunk + chunkSize - offset));
        std::memcpy(m_chunk.data() + (offset - chunk), data.data(), n);
        offset += qint64(n);
        data = data.subspan(n);
    }
}

QByteArray ContentDigest::finish(qint64 size)
{
    if (m_holes == Holes::Hashed) {
        addZeros(size);
    } else {
        closeChunk();
        m_hash.update(std::as_bytes(std::span(&size, 1)));
    }
    return m_hash.finish();
}

} // namespace bt2c
