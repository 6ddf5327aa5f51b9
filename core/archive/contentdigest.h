#pragma once

#include "core/archive/sha256.h"

#include <vector>

namespace bt2c {

/// SHA-256 of a file's content that comes in ascending pieces.
class ContentDigest
{
public:
    enum class Holes {
        Hashed,    ///< as the zeros they read as: the digest is that of sha256sum
        /// Only chunks of 64 KiB that are not all zero count, each with its offset: the same digest for the same
        /// content however its zeros are stored, and no work for a hole of terabytes.
        Skipped,
    };

    void begin(Holes holes);
    void add(qint64 offset, std::span<const std::byte> data);
    /// @p size is the file's; a hole at its end belongs to it.
    [[nodiscard]] QByteArray finish(qint64 size);

private:
    static constexpr qint64 chunkSize = 64 * 1024;

    void addZeros(qint64 until);
    void closeChunk();

    Holes m_holes = Holes::Hashed;
    Sha256 m_hash;
    qint64 m_at = 0;
    std::vector<std::byte> m_chunk;   // Skipped: content of the chunk at m_chunkOffset
    qint64 m_chunkOffset = -1;
};

} // namespace bt2c
