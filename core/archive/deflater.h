#pragma once

#include "core/archive/deflateblock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bt2c {

/// Packs content as raw deflate data (RFC 1951), made for what validators keep: JSON full of hashes and signatures, and
/// databases. Short matches in such text cost more than the letters they stand for, so only longer ones are looked for;
/// that is faster than general compressors and smaller than gzip at its best. Equal content gives equal bytes.
///
/// Keeps its tables from call to call. Not thread-safe.
class Deflater
{
public:
    Deflater();

    /// Most bytes that @p content bytes may become.
    [[nodiscard]] static std::size_t bound(std::size_t content);

    /// Packs @p content, less than 4 GiB, into @p out, which has bound() bytes; gives how many it has become.
    [[nodiscard]] std::size_t pack(std::span<std::byte> out, std::span<const std::byte> content);

private:
    template<int leastMatch, int longestStep>
    void findMatches(const std::byte *base, const std::byte *begin, const std::byte *end, const std::byte *last);
    void writeBlock(BitWriter &out, std::span<const std::byte> content, bool isLast);

    /// Fits into a processor's fastest memory.
    static constexpr int hashBits = 13;
    /// Where such bytes were seen last: the position's low 16 bits, and above them 16 of the hash, so that hardly ever
    /// bytes are compared in vain.
    std::array<std::uint32_t, 1 << hashBits> m_seen;
    std::vector<DeflateSequence> m_sequences;                   // of the present block
    bool m_lettersAreCheap = true;                       // in the block before
};

} // namespace bt2c
