#include "core/archive/deflater.h"

#include "core/archive/bitwriter.h"
#include "core/archive/loadbits.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace bt2c {

namespace {

constexpr std::size_t window = 32768;
constexpr std::size_t longestMatch = 258;
constexpr std::size_t longestStored = 65535;
constexpr std::size_t blockBytes = 128 * 1024;
/// Where nothing is found, positions are left out, more of them the longer that lasts.
constexpr int stepsSlow = 3;
constexpr std::uint32_t positionMask = 0xFFFF;
/// Letters that take fewer bits than this are cheaper than a short match.
constexpr double cheapLetterBits = 6.3;

} // namespace

Deflater::Deflater()
{
    m_sequences.reserve(blockBytes / 8);
}

std::size_t Deflater::bound(std::size_t content)
{
    // Stored blocks at the worst, and room for the last write of eight bytes.
    return content + 5 * (content / longestStored + content / blockBytes + 2) + 64;
}

/// Fills m_sequences with the block from @p begin to @p end; bytes from @p base on may be referred to, and those before
/// @p last may be read eight at a time.
template<int leastMatch, int longestStep>
void Deflater::findMatches(const std::byte *base, const std::byte *begin, const std::byte *end, const std::byte *last)
{
    constexpr int unused = 64 - 8 * leastMatch;
    const auto note = [this, base](const std::byte *at, std::uint64_t bytes) {
        const std::uint64_t hash = (bytes << unused) * 0x9E3779B97F4A7C15U;
        const std::uint32_t fresh =
            (std::uint32_t(hash >> 16) & ~positionMask) | (std::uint32_t(at - base) & positionMask);
        return std::pair(std::exchange(m_seen[hash >> (64 - hashBits)], fresh), fresh);
    };
    const std::byte *const limit = std::min(end, last);
    const std::byte *written = begin;
    const std::byte *at = begin;
    while (at < limit) {
        const std::uint64_t bytes = load64(at);
        const auto [seen, here] = note(at, bytes);
        const std::size_t distance = (here - seen) & positionMask;
        // What was noted long ago, or never, is a position like any other: bytes are compared.
        if ((seen ^ here) <= positionMask && distance - 1 < window && distance <= std::size_t(at - base)) {
            const std::byte *from = at - distance;
            const std::uint64_t differs = load64(from) ^ bytes;
            if (differs << unused == 0) {
                const std::size_t most = std::min(longestMatch, std::size_t(end - at));
                std::size_t length = differs != 0 ? std::size_t(std::countr_zero(differs)) / 8 : 8;
                if (differs == 0) {
                    while (length + 8 <= most && load64(from + length) == load64(at + length))
                        length += 8;
                    while (length < most && from[length] == at[length])
                        ++length;
                }
                length = std::min(length, most);
                while (at > written && from > base && length < longestMatch && at[-1] == from[-1]) {
                    --at;
                    --from;
                    ++length;
                }
                if (length >= 3) {
                    m_sequences.push_back(
                        {std::uint32_t(at - written), std::uint16_t(length), std::uint16_t(distance & (window - 1))});
                    written = at + length;
                    const std::byte *const stop = std::min(written, limit);
                    for (at += 1; at < stop; at += 2)
                        note(at, load64(at));
                    at = written;
                    continue;
                }
            }
        }
        at += std::min<std::ptrdiff_t>(1 + ((at - written) >> stepsSlow), longestStep);
    }
    m_sequences.push_back({std::uint32_t(end - written), 0, 0});
}

void Deflater::writeBlock(BitWriter &out, std::span<const std::byte> content, bool isLast)
{
    const DeflateBlock block(content, m_sequences);
    m_lettersAreCheap = block.bitsPerLetter() < cheapLetterBits;
    if (block.bits() < 8 * content.size()) {
        block.write(out, isLast);
        return;
    }
    do {
        const std::span<const std::byte> part = content.first(std::min(content.size(), longestStored));
        content = content.subspan(part.size());
        out.put(isLast && content.empty() ? 1 : 0, 3);
        out.toByte();
        out.put(part.size(), 16);
        out.put(~part.size() & 0xFFFF, 16);
        out.copy(part);
    } while (!content.empty());
}

std::size_t Deflater::pack(std::span<std::byte> out, std::span<const std::byte> content)
{
    m_seen.fill(0);
    m_lettersAreCheap = true;
    BitWriter writer(out.data());
    const std::byte *const base = content.data();
    const std::byte *const last = content.size() > 8 ? base + (content.size() - 8) : base;
    std::size_t at = 0;
    do {
        const std::size_t left = content.size() - at;
        const std::size_t size = left <= blockBytes + blockBytes / 4 ? left : blockBytes;
        const std::byte *const begin = base + at;
        m_sequences.clear();
        if (m_lettersAreCheap)
            findMatches<6, 4>(base, begin, begin + size, last);
        else
            findMatches<5, 2>(base, begin, begin + size, last);
        at += size;
        writeBlock(writer, content.subspan(at - size, size), at == content.size());
    } while (at < content.size());
    writer.toByte();
    return std::size_t(writer.at() - out.data());
}

} // namespace bt2c
