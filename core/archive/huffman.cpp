#include "core/archive/huffman.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bt2c {

namespace {

constexpr std::size_t mostSymbols = 286;
constexpr int longestCode = 15;

struct Leaf
{
    std::uint32_t count;
    std::uint16_t symbol;
};

/// How many leaves of the tree over @p leaves, which ascend, lie how deep.
std::array<int, longestCode + 1> depthsOf(std::span<const Leaf> leaves, int maxBits)
{
    const std::size_t n = leaves.size();
    // Joined nodes come in ascending order by themselves, so the two rarest are at the heads of two queues.
    std::array<std::uint64_t, mostSymbols> weight;
    std::array<std::uint16_t, 2 * mostSymbols> parent;   // of leaves, then of joined nodes
    std::size_t leaf = 0;
    std::size_t node = 0;
    for (std::size_t made = 0; made + 1 < n; ++made) {
        std::uint64_t sum = 0;
        for (int child = 0; child < 2; ++child) {
            if (leaf < n && (node >= made || leaves[leaf].count <= weight[node])) {
                sum += leaves[leaf].count;
                parent[leaf++] = std::uint16_t(made);
            } else {
                sum += weight[node];
                parent[n + node++] = std::uint16_t(made);
            }
        }
        weight[made] = sum;
    }
    std::array<int, mostSymbols> depth;   // of joined nodes; the last is the root
    depth[n - 2] = 0;
    for (std::size_t i = n - 2; i-- > 0;)
        depth[i] = depth[parent[n + i]] + 1;
    std::array<int, longestCode + 1> result = {};
    for (std::size_t i = 0; i < n; ++i)
        ++result[std::size_t(std::min(depth[parent[i]] + 1, maxBits))];
    return result;
}

/// Codes that were cut to @p maxBits take more room than there is: shorter ones are made longer until all fit.
void makeFit(std::array<int, longestCode + 1> &ofLength, int maxBits)
{
    std::uint64_t taken = 0;
    for (int bits = 1; bits <= maxBits; ++bits)
        taken += std::uint64_t(ofLength[std::size_t(bits)]) << (maxBits - bits);
    const std::uint64_t room = std::uint64_t(1) << maxBits;
    for (; taken > room; --taken) {
        int bits = maxBits - 1;
        while (ofLength[std::size_t(bits)] == 0)
            --bits;
        // One code more of the next length, and one of the longest beside it instead of alone.
        --ofLength[std::size_t(bits)];
        ofLength[std::size_t(bits) + 1] += 2;
        --ofLength[std::size_t(maxBits)];
    }
}

} // namespace

void huffmanLengths(std::span<const std::uint32_t> counts, std::span<std::uint8_t> lengths, int maxBits)
{
    std::array<Leaf, mostSymbols> all;
    std::size_t n = 0;
    for (std::size_t symbol = 0; symbol < counts.size(); ++symbol) {
        lengths[symbol] = 0;
        if (counts[symbol] > 0)
            all[n++] = {counts[symbol], std::uint16_t(symbol)};
    }
    if (n == 0)
        return;
    const std::span<Leaf> leaves(all.data(), n);
    if (n == 1) {
        lengths[leaves[0].symbol] = 1;
        return;
    }
    std::ranges::sort(leaves, [](const Leaf &a, const Leaf &b) {
        return a.count != b.count ? a.count < b.count : a.symbol < b.symbol;
    });
    auto ofLength = depthsOf(leaves, maxBits);
    makeFit(ofLength, maxBits);
    std::size_t at = 0;
    for (int bits = maxBits; bits > 0; --bits) {
        for (int i = 0; i < ofLength[std::size_t(bits)]; ++i)
            lengths[leaves[at++].symbol] = std::uint8_t(bits);
    }
}

void huffmanCodes(std::span<const std::uint8_t> lengths, std::span<HuffmanCode> codes)
{
    std::array<std::uint32_t, longestCode + 1> count = {};
    for (const std::uint8_t length : lengths)
        ++count[length];
    count[0] = 0;
    std::array<std::uint32_t, longestCode + 1> next = {};
    for (std::size_t bits = 1; bits < next.size(); ++bits)
        next[bits] = (next[bits - 1] + count[bits - 1]) << 1;
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
        const std::uint8_t length = lengths[symbol];
        std::uint32_t forward = length > 0 ? next[length]++ : 0;
        std::uint32_t backward = 0;
        for (int bit = 0; bit < length; ++bit, forward >>= 1)
            backward = (backward << 1) | (forward & 1U);
        codes[symbol] = {std::uint16_t(backward), length};
    }
}

} // namespace bt2c
