#pragma once

#include "core/archive/membernote.h"
#include "core/archive/sha256.h"

#include <array>
#include <vector>

namespace bt2c {

/// What a file holds, as the hashes of its pieces of 1 MiB from its start: those that the members of a seekable archive
/// have in their notes, so that such a file need not be unpacked to be compared with another.
class PieceHasher
{
public:
    static constexpr qint64 pieceBytes = MemberNote::maxContent;
    using Hash = std::array<char, 16>;   ///< the first half of a SHA-256

    void begin();
    /// Content comes in ascending pieces; what is left out reads as zeros.
    void add(qint64 offset, std::span<const std::byte> data);
    /// A piece that was not unpacked, of a file of @p size bytes. False where it is none of ours.
    [[nodiscard]] bool take(qint64 offset, qint64 length, qint64 size, const QByteArray &sha256);
    [[nodiscard]] std::vector<Hash> finish(qint64 size);

private:
    void addZeros(qint64 until);
    void closePiece();

    Sha256 m_hash;
    qint64 m_at = 0;
    std::vector<Hash> m_pieces;
};

} // namespace bt2c
