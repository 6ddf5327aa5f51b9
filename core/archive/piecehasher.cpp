#include "core/archive/piecehasher.h"

#include <algorithm>
#include <cstring>

namespace bt2c {

namespace {

PieceHasher::Hash halfOf(const QByteArray &sha256)
{
    PieceHasher::Hash half = {};
    std::memcpy(half.data(), sha256.constData(), std::min(half.size(), std::size_t(sha256.size())));
    return half;
}

const std::vector<std::byte> &zeros()
{
    static const auto bytes = std::vector<std::byte>(std::size_t(PieceHasher::pieceBytes));
    return bytes;
}

} // namespace

void PieceHasher::begin()
{
    (void)m_hash.finish();
    m_at = 0;
    m_pieces.clear();
}

void PieceHasher::add(qint64 offset, std::span<const std::byte> data)
{
    addZeros(offset);
    while (!data.empty()) {
        const auto n = std::min(std::size_t(pieceBytes - m_at % pieceBytes), data.size());
        m_hash.update(data.first(n));
        m_at += qint64(n);
        data = data.subspan(n);
        if (m_at % pieceBytes == 0)
            closePiece();
    }
}

bool PieceHasher::take(qint64 offset, qint64 length, qint64 size, const QByteArray &sha256)
{
    const bool piece = offset % pieceBytes == 0 && (length == pieceBytes || offset + length == size);
    if (!piece || m_at != offset)
        return false;
    m_pieces.push_back(halfOf(sha256));
    m_at += length;
    return true;
}

std::vector<PieceHasher::Hash> PieceHasher::finish(qint64 size)
{
    addZeros(size);
    const bool open = m_at % pieceBytes != 0;
    if (open && qint64(m_pieces.size()) == m_at / pieceBytes)
        closePiece();
    return std::move(m_pieces);
}

void PieceHasher::addZeros(qint64 until)
{
    static const Hash zeroPiece = halfOf(sha256Of(zeros()));
    while (m_at < until) {
        const qint64 n = std::min(pieceBytes - m_at % pieceBytes, until - m_at);
        if (n == pieceBytes) {
            m_pieces.push_back(zeroPiece);
            m_at += n;
            continue;
        }
        m_hash.update(std::span(zeros()).first(std::size_t(n)));
        m_at += n;
        if (m_at % pieceBytes == 0)
            closePiece();
    }
}

void PieceHasher::closePiece()
{
    m_pieces.push_back(halfOf(m_hash.finish()));
}

} // namespace bt2c
