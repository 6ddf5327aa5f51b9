#include "core/archive/deflater.h"

#include "core/archive/huffman.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace bt2c {

namespace {

constexpr int literalSymbols = 286;        // bytes, end of block, and lengths
constexpr int distanceSymbols = 30;
constexpr int lengthSymbols = 19;          // of code lengths
constexpr std::size_t endOfBlock = 256;
/// Four of them and what is left of a byte fit into 64 bits.
constexpr int longestCode = 14;
constexpr int longestLengthCode = 7;
constexpr std::size_t window = 32768;
constexpr std::size_t longestMatch = 258;
constexpr std::size_t longestStored = 65535;
constexpr std::size_t blockBytes = 128 * 1024;
/// Where nothing is found, positions are left out, more of them the longer that lasts.
constexpr int stepsSlow = 3;
constexpr std::uint32_t positionMask = 0xFFFF;
/// Letters that take fewer bits than this are cheaper than a short match.
constexpr double cheapLetterBits = 6.3;

std::uint64_t load64(const std::byte *at)
{
    std::uint64_t value;
    std::memcpy(&value, at, sizeof value);
    if constexpr (std::endian::native == std::endian::big)
        value = std::byteswap(value);
    return value;
}

struct LengthCode
{
    std::uint16_t symbol = 0;
    std::uint8_t extraBits = 0;
    std::uint8_t extra = 0;
};

/// RFC 1951 §3.2.5, for each length of a match.
constexpr std::array<LengthCode, longestMatch + 1> makeLengthCodes()
{
    std::array<LengthCode, longestMatch + 1> codes = {};
    std::size_t length = 3;
    for (std::uint16_t symbol = 257; symbol < 285; ++symbol) {
        const int extraBits = symbol < 265 ? 0 : (symbol - 261) / 4;
        for (int extra = 0; extra < 1 << extraBits; ++extra)
            codes[length++] = {symbol, std::uint8_t(extraBits), std::uint8_t(extra)};
    }
    codes[longestMatch] = {285, 0, 0};
    return codes;
}
constexpr auto lengthCodes = makeLengthCodes();

struct DistanceCode
{
    std::size_t symbol;
    int extraBits;
    std::uint32_t extra;
};

DistanceCode distanceCode(std::uint16_t distance)
{
    const std::uint32_t d = (distance == 0 ? std::uint32_t(window) : distance) - 1;
    if (d < 4)
        return {d, 0, 0};
    const int high = std::bit_width(d) - 1;
    const int extraBits = high - 1;
    return {std::size_t(2 * high) + ((d >> extraBits) & 1U), extraBits, d & ((1U << extraBits) - 1)};
}

/// Decoders disagree on codes with a single symbol; none is written.
void haveTwo(std::span<std::uint32_t> counts)
{
    auto used = std::ranges::count_if(counts, [](std::uint32_t count) { return count > 0; });
    for (std::size_t symbol = 0; used < 2; ++symbol) {
        if (counts[symbol] == 0) {
            counts[symbol] = 1;
            ++used;
        }
    }
}

} // namespace

class Deflater::BitWriter
{
public:
    explicit BitWriter(std::byte *out) : m_out(out) {}

    /// Stays below 64 bits between two calls of flush().
    void add(std::uint64_t bits, int count)
    {
        m_bits |= bits << m_count;
        m_count += count;
    }
    void flush()
    {
        std::uint64_t bits = m_bits;
        if constexpr (std::endian::native == std::endian::big)
            bits = std::byteswap(bits);
        std::memcpy(m_out, &bits, sizeof bits);
        m_out += m_count >> 3;
        m_bits >>= m_count & 56;
        m_count &= 7;
    }
    void put(std::uint64_t bits, int count)
    {
        add(bits, count);
        flush();
    }
    void put(const HuffmanCode &code) { put(code.bits, code.length); }
    void toByte()
    {
        if (m_count > 0)
            put(0, 8 - m_count);
    }
    void copy(std::span<const std::byte> bytes)
    {
        std::memcpy(m_out, bytes.data(), bytes.size());
        m_out += bytes.size();
    }
    [[nodiscard]] std::byte *at() const { return m_out; }

private:
    std::byte *m_out;
    std::uint64_t m_bits = 0;
    int m_count = 0;
};

/// A block's symbols and their codes.
struct Deflater::Block
{
    explicit Block(std::span<const std::byte> bytes) : content(bytes) {}

    /// Code lengths of both codes as they stand in the block's head: as symbols of their own, zeros and repetitions as
    /// runs.
    struct Run
    {
        std::uint8_t symbol;
        std::uint8_t extra;
        std::uint8_t extraBits;
    };

    void makeCodes();
    void addRuns(std::uint8_t length, int times);
    [[nodiscard]] std::uint64_t bits() const;
    [[nodiscard]] double bitsPerLetter() const;
    void writeHead(BitWriter &out, bool isLast) const;

    std::span<const std::byte> content;
    std::array<std::uint32_t, literalSymbols> literalCounts = {};
    std::array<std::uint32_t, distanceSymbols> distanceCounts = {};
    std::uint64_t extraBits = 0;
    std::array<std::uint8_t, literalSymbols> literalLengths;
    std::array<std::uint8_t, distanceSymbols> distanceLengths;
    std::array<HuffmanCode, literalSymbols> literals;
    std::array<HuffmanCode, distanceSymbols> distances;
    int literalsUsed = literalSymbols;
    int distancesUsed = distanceSymbols;
    std::vector<Run> runs;
    std::array<std::uint8_t, lengthSymbols> runLengths;
    int runLengthsUsed = lengthSymbols;
    static constexpr std::array<std::size_t, lengthSymbols> order = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                                     11, 4,  12, 3, 13, 2, 14, 1, 15};
};

void Deflater::Block::addRuns(std::uint8_t length, int times)
{
    const auto run = [&](std::uint8_t symbol, int least, int most, std::uint8_t bits) {
        while (times >= least) {
            const int n = std::min(times, most);
            runs.push_back({symbol, std::uint8_t(n - least), bits});
            times -= n;
        }
    };
    if (length == 0) {
        run(18, 11, 138, 7);
        run(17, 3, 10, 3);
    } else {
        runs.push_back({length, 0, 0});
        --times;
        run(16, 3, 6, 2);
    }
    for (; times > 0; --times)
        runs.push_back({length, 0, 0});
}

void Deflater::Block::makeCodes()
{
    literalCounts[endOfBlock] = 1;
    haveTwo(literalCounts);
    haveTwo(distanceCounts);
    huffmanLengths(literalCounts, literalLengths, longestCode);
    huffmanLengths(distanceCounts, distanceLengths, longestCode);
    huffmanCodes(literalLengths, literals);
    huffmanCodes(distanceLengths, distances);
    while (literalsUsed > int(endOfBlock) + 1 && literalLengths[std::size_t(literalsUsed) - 1] == 0)
        --literalsUsed;
    while (distancesUsed > 1 && distanceLengths[std::size_t(distancesUsed) - 1] == 0)
        --distancesUsed;

    std::vector<std::uint8_t> all(literalLengths.begin(), literalLengths.begin() + literalsUsed);
    all.insert(all.end(), distanceLengths.begin(), distanceLengths.begin() + distancesUsed);
    for (auto at = all.begin(); at != all.end();) {
        const auto other = std::find_if(at, all.end(), [length = *at](std::uint8_t l) { return l != length; });
        addRuns(*at, int(other - at));
        at = other;
    }
    std::array<std::uint32_t, lengthSymbols> counts = {};
    for (const Run &run : runs)
        ++counts[run.symbol];
    haveTwo(counts);
    huffmanLengths(counts, runLengths, longestLengthCode);
    while (runLengthsUsed > 4 && runLengths[order[std::size_t(runLengthsUsed) - 1]] == 0)
        --runLengthsUsed;
}

/// How long the block gets.
std::uint64_t Deflater::Block::bits() const
{
    std::uint64_t total = 3 + 5 + 5 + 4 + 3 * std::uint64_t(runLengthsUsed) + extraBits;
    for (const Run &run : runs)
        total += std::uint64_t(runLengths[run.symbol]) + run.extraBits;
    for (std::size_t i = 0; i < literalCounts.size(); ++i)
        total += std::uint64_t(literalCounts[i]) * literalLengths[i];
    for (std::size_t i = 0; i < distanceCounts.size(); ++i)
        total += std::uint64_t(distanceCounts[i]) * distanceLengths[i];
    return total;
}

double Deflater::Block::bitsPerLetter() const
{
    std::uint64_t letters = 1;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < endOfBlock; ++i) {
        letters += literalCounts[i];
        total += std::uint64_t(literalCounts[i]) * literalLengths[i];
    }
    return double(total) / double(letters);
}

void Deflater::Block::writeHead(BitWriter &out, bool isLast) const
{
    std::array<HuffmanCode, lengthSymbols> codes;
    huffmanCodes(runLengths, codes);
    out.put(isLast ? 1 : 0, 1);
    out.put(2, 2);
    out.put(std::uint64_t(literalsUsed) - endOfBlock - 1, 5);
    out.put(std::uint64_t(distancesUsed) - 1, 5);
    out.put(std::uint64_t(runLengthsUsed) - 4, 4);
    for (int i = 0; i < runLengthsUsed; ++i)
        out.put(runLengths[order[std::size_t(i)]], 3);
    for (const Run &run : runs) {
        out.put(codes[run.symbol]);
        out.put(run.extra, run.extraBits);
    }
}

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

void Deflater::countSymbols(Block &block) const
{
    // Four tables: a letter that comes twice in a row need not wait for itself.
    std::array<std::array<std::uint32_t, 256>, 4> counts = {};
    const std::byte *at = block.content.data();
    for (const Sequence &sequence : m_sequences) {
        const std::byte *const stop = at + sequence.literals;
        for (; stop - at >= 8; at += 8) {
            std::uint64_t bytes = load64(at);
            for (std::size_t i = 0; i < 8; ++i, bytes >>= 8)
                ++counts[i % 4][bytes & 0xFF];
        }
        for (; at < stop; ++at)
            ++counts[0][std::size_t(*at)];
        if (sequence.length == 0)
            continue;
        const LengthCode &length = lengthCodes[sequence.length];
        const DistanceCode distance = distanceCode(sequence.distance);
        ++block.literalCounts[length.symbol];
        ++block.distanceCounts[distance.symbol];
        block.extraBits += std::uint64_t(length.extraBits + distance.extraBits);
        at += sequence.length;
    }
    for (std::size_t i = 0; i < 256; ++i)
        block.literalCounts[i] = counts[0][i] + counts[1][i] + counts[2][i] + counts[3][i];
}

void Deflater::writeSequences(BitWriter &out, const Block &block) const
{
    const std::byte *at = block.content.data();
    const auto letter = [&](std::byte byte) -> const HuffmanCode & { return block.literals[std::size_t(byte)]; };
    for (const Sequence &sequence : m_sequences) {
        const std::byte *const stop = at + sequence.literals;
        for (; stop - at >= 4; at += 4) {
            const HuffmanCode &a = letter(at[0]);
            const HuffmanCode &b = letter(at[1]);
            const HuffmanCode &c = letter(at[2]);
            const HuffmanCode &d = letter(at[3]);
            const std::uint64_t ab = a.bits | std::uint64_t(b.bits) << a.length;
            const std::uint64_t cd = c.bits | std::uint64_t(d.bits) << c.length;
            out.add(ab | cd << (a.length + b.length), a.length + b.length + c.length + d.length);
            out.flush();
        }
        for (; at < stop; ++at)
            out.put(letter(*at));
        if (sequence.length == 0)
            continue;
        const LengthCode &length = lengthCodes[sequence.length];
        const DistanceCode distance = distanceCode(sequence.distance);
        out.add(block.literals[length.symbol].bits, block.literals[length.symbol].length);
        out.add(length.extra, length.extraBits);
        out.add(block.distances[distance.symbol].bits, block.distances[distance.symbol].length);
        out.add(distance.extra, distance.extraBits);
        out.flush();
        at += sequence.length;
    }
    out.put(block.literals[endOfBlock]);
}

void Deflater::writeBlock(BitWriter &out, std::span<const std::byte> content, bool isLast)
{
    Block block(content);
    countSymbols(block);
    block.makeCodes();
    m_lettersAreCheap = block.bitsPerLetter() < cheapLetterBits;
    if (block.bits() < 8 * content.size()) {
        block.writeHead(out, isLast);
        writeSequences(out, block);
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
