#include "core/archive/contentdigest.h"

#include "core/archive/archivefile.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

namespace bt2c {

void ContentDigest::begin(Holes holes)
{
    m_holes = holes;
    m_at = 0;
    m_chunkOffset = -1;
    m_knownUntil = 0;
    m_inPiece = false;
    if (holes != Holes::Unhashed)
        std::ignore = m_hash.finish();
    if (holes == Holes::Pieced)
        std::ignore = m_whole.finish();
}

void ContentDigest::addZeros(qint64 until)
{
    static constexpr std::byte zeros[chunkSize] = {};
    while (m_at < until) {
        const auto n = std::min(until - m_at, chunkSize);
        if (m_holes == Holes::Pieced) {
            addPieced({zeros, std::size_t(n)});
        } else {
            m_hash.update({zeros, std::size_t(n)});
            m_at += n;
        }
    }
}

void ContentDigest::addPieced(std::span<const std::byte> data)
{
    while (!data.empty()) {
        if (m_at < m_knownUntil) {
            const qint64 n = std::min(m_knownUntil - m_at, qint64(data.size()));
            m_at += n;
            data = data.subspan(std::size_t(n));
            continue;
        }
        const qint64 n = std::min(pieceSize - m_at % pieceSize, qint64(data.size()));
        m_hash.update(data.first(std::size_t(n)));
        m_inPiece = true;
        m_at += n;
        data = data.subspan(std::size_t(n));
        if (m_at % pieceSize == 0) {
            m_whole.update(bytesOf(m_hash.finish()));
            m_inPiece = false;
        }
    }
}

void ContentDigest::know(qint64 offset, qint64 length, const QByteArray &sha256)
{
    if (m_holes != Holes::Pieced || m_at != offset || offset % pieceSize != 0 || length > pieceSize)
        return;
    m_whole.update(bytesOf(sha256));
    m_knownUntil = offset + length;
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
    switch (m_holes) {
    case Holes::Unhashed:
        return;
    case Holes::Hashed:
        addZeros(offset);
        m_hash.update(data);
        m_at += qint64(data.size());
        return;
    case Holes::Pieced:
        addZeros(offset);
        addPieced(data);
        return;
    case Holes::Skipped:
        break;
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
    switch (m_holes) {
    case Holes::Unhashed:
        return {};
    case Holes::Hashed:
        addZeros(size);
        break;
    case Holes::Pieced:
        addZeros(size);
        if (std::exchange(m_inPiece, false))
            m_whole.update(bytesOf(m_hash.finish()));
        return m_whole.finish();
    case Holes::Skipped:
        closeChunk();
        m_hash.update(std::as_bytes(std::span(&size, 1)));
        break;
    }
    return m_hash.finish();
}

} // namespace bt2c
