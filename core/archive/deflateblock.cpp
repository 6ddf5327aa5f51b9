#include "core/archive/deflateblock.h"

#include "core/archive/loadbits.h"

#include <algorithm>
#include <bit>

namespace bt2c {

namespace {

constexpr std::size_t endOfBlock = 256;
/// Four of them and what is left of a byte fit into 64 bits.
constexpr int longestCode = 14;
constexpr int longestLengthCode = 7;
constexpr std::size_t longestMatch = 258;
constexpr std::uint32_t farthest = 32768;
/// RFC 1951 §3.2.7: in this order the lengths of the codes for code lengths are written.
constexpr std::array<std::size_t, 19> runOrder = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                  11, 4,  12, 3, 13, 2, 14, 1, 15};

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
    const std::uint32_t d = (distance == 0 ? farthest : distance) - 1;
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

DeflateBlock::DeflateBlock(std::span<const std::byte> content, std::span<const DeflateSequence> sequences)
    : m_content(content)
    , m_sequences(sequences)
{
    countSymbols();
    makeCodes();
}

void DeflateBlock::countSymbols()
{
    // Four tables: a letter that comes twice in a row need not wait for itself.
    std::array<std::array<std::uint32_t, 256>, 4> counts = {};
    const std::byte *at = m_content.data();
    for (const DeflateSequence &sequence : m_sequences) {
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
        ++m_literalCounts[length.symbol];
        ++m_distanceCounts[distance.symbol];
        m_extraBits += std::uint64_t(length.extraBits + distance.extraBits);
        at += sequence.length;
    }
    for (std::size_t i = 0; i < 256; ++i)
        m_literalCounts[i] = counts[0][i] + counts[1][i] + counts[2][i] + counts[3][i];
}

void DeflateBlock::addRuns(std::uint8_t length, int times)
{
    const auto run = [&](std::uint8_t symbol, int least, int most, std::uint8_t bits) {
        while (times >= least) {
            const int n = std::min(times, most);
            m_runs.push_back({symbol, std::uint8_t(n - least), bits});
            times -= n;
        }
    };
    if (length == 0) {
        run(18, 11, 138, 7);
        run(17, 3, 10, 3);
    } else {
        m_runs.push_back({length, 0, 0});
        --times;
        run(16, 3, 6, 2);
    }
    for (; times > 0; --times)
        m_runs.push_back({length, 0, 0});
}

void DeflateBlock::makeCodes()
{
    m_literalCounts[endOfBlock] = 1;
    haveTwo(m_literalCounts);
    haveTwo(m_distanceCounts);
    huffmanLengths(m_literalCounts, m_literalLengths, longestCode);
    huffmanLengths(m_distanceCounts, m_distanceLengths, longestCode);
    huffmanCodes(m_literalLengths, m_literals);
    huffmanCodes(m_distanceLengths, m_distances);
    while (m_literalsUsed > int(endOfBlock) + 1 && m_literalLengths[std::size_t(m_literalsUsed) - 1] == 0)
        --m_literalsUsed;
    while (m_distancesUsed > 1 && m_distanceLengths[std::size_t(m_distancesUsed) - 1] == 0)
        --m_distancesUsed;

    std::vector<std::uint8_t> all(m_literalLengths.begin(), m_literalLengths.begin() + m_literalsUsed);
    all.insert(all.end(), m_distanceLengths.begin(), m_distanceLengths.begin() + m_distancesUsed);
    for (auto at = all.begin(); at != all.end();) {
        const auto other = std::find_if(at, all.end(), [length = *at](std::uint8_t l) { return l != length; });
        addRuns(*at, int(other - at));
        at = other;
    }
    std::array<std::uint32_t, lengthSymbols> counts = {};
    for (const Run &run : m_runs)
        ++counts[run.symbol];
    haveTwo(counts);
    huffmanLengths(counts, m_runLengths, longestLengthCode);
    while (m_runLengthsUsed > 4 && m_runLengths[runOrder[std::size_t(m_runLengthsUsed) - 1]] == 0)
        --m_runLengthsUsed;
}

/// How long the block gets.
std::uint64_t DeflateBlock::bits() const
{
    std::uint64_t total = 3 + 5 + 5 + 4 + 3 * std::uint64_t(m_runLengthsUsed) + m_extraBits;
    for (const Run &run : m_runs)
        total += std::uint64_t(m_runLengths[run.symbol]) + run.extraBits;
    for (std::size_t i = 0; i < m_literalCounts.size(); ++i)
        total += std::uint64_t(m_literalCounts[i]) * m_literalLengths[i];
    for (std::size_t i = 0; i < m_distanceCounts.size(); ++i)
        total += std::uint64_t(m_distanceCounts[i]) * m_distanceLengths[i];
    return total;
}

double DeflateBlock::bitsPerLetter() const
{
    std::uint64_t letters = 1;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < endOfBlock; ++i) {
        letters += m_literalCounts[i];
        total += std::uint64_t(m_literalCounts[i]) * m_literalLengths[i];
    }
    return double(total) / double(letters);
}

void DeflateBlock::writeHead(BitWriter &out, bool isLast) const
{
    std::array<HuffmanCode, lengthSymbols> codes;
    huffmanCodes(m_runLengths, codes);
    out.put(isLast ? 1 : 0, 1);
    out.put(2, 2);
    out.put(std::uint64_t(m_literalsUsed) - endOfBlock - 1, 5);
    out.put(std::uint64_t(m_distancesUsed) - 1, 5);
    out.put(std::uint64_t(m_runLengthsUsed) - 4, 4);
    for (int i = 0; i < m_runLengthsUsed; ++i)
        out.put(m_runLengths[runOrder[std::size_t(i)]], 3);
    for (const Run &run : m_runs) {
        out.put(codes[run.symbol]);
        out.put(run.extra, run.extraBits);
    }
}

void DeflateBlock::writeSequences(BitWriter &out) const
{
    const std::byte *at = m_content.data();
    const auto letter = [&](std::byte byte) -> const HuffmanCode & { return m_literals[std::size_t(byte)]; };
    for (const DeflateSequence &sequence : m_sequences) {
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
        out.add(m_literals[length.symbol].bits, m_literals[length.symbol].length);
        out.add(length.extra, length.extraBits);
        out.add(m_distances[distance.symbol].bits, m_distances[distance.symbol].length);
        out.add(distance.extra, distance.extraBits);
        out.flush();
        at += sequence.length;
    }
    out.put(m_literals[endOfBlock]);
}

void DeflateBlock::write(BitWriter &out, bool isLast) const
{
    writeHead(out, isLast);
    writeSequences(out);
}

} // namespace bt2c
