#pragma once

#include "core/archive/sha256.h"

#include <vector>

namespace bt2c {

/// SHA-256 of a file's content that comes in ascending pieces.
class ContentDigest
{
public:
    static constexpr qint64 pieceSize = 1024 * 1024;

    enum class Holes {
        Unhashed,  ///< nothing is: the digest is empty
        Hashed,    ///< as the zeros they read as: the digest is that of sha256sum
        /// As zeros, too; the digest is that of the digests of each MiB, so that those can be worked out side by side,
        /// and those that are known need not be.
        Pieced,
        /// Only chunks of 64 KiB that are not all zero count, each with its offset: the same digest for the same
        /// content however its zeros are stored, and no work for a hole of terabytes.
        Skipped,
    };

    void begin(Holes holes);
    void add(qint64 offset, std::span<const std::byte> data);
    /// Pieced: the next @p length bytes, at @p offset, are a whole piece (the file's last one may be shorter) whose
    /// SHA-256 is @p sha256; add() of them costs nothing then.
    void know(qint64 offset, qint64 length, const QByteArray &sha256);
    /// @p size is the file's; a hole at its end belongs to it.
    [[nodiscard]] QByteArray finish(qint64 size);

private:
    static constexpr qint64 chunkSize = 64 * 1024;

    void addPieced(std::span<const std::byte> data);
    void addZeros(qint64 until);
    void closeChunk();

    Holes m_holes = Holes::Hashed;
    Sha256 m_hash;                    // Pieced: of the piece that is not full
    Sha256 m_whole;                   // Pieced: of the digests of pieces
    qint64 m_at = 0;
    qint64 m_knownUntil = 0;          // Pieced
    bool m_inPiece = false;           // Pieced: m_hash has seen something
    std::vector<std::byte> m_chunk;   // Skipped: content of the chunk at m_chunkOffset
    qint64 m_chunkOffset = -1;
};

} // namespace bt2c
