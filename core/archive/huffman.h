#pragma once

#include <cstdint>
#include <span>

namespace bt2c {

/// A code of RFC 1951, ready to be written: its first bit is the lowest.
struct HuffmanCode
{
    std::uint16_t bits = 0;
    std::uint8_t length = 0;     ///< 0: the symbol does not occur
};

/// Lengths of the codes of a Huffman code for symbols that occur @p counts times, none longer than @p maxBits (at most
/// 15, and enough for all symbols); symbols that do not occur get 0. A single one gets 1.
void huffmanLengths(std::span<const std::uint32_t> counts, std::span<std::uint8_t> lengths, int maxBits);

/// The codes that RFC 1951 §3.2.2 gives to such lengths.
void huffmanCodes(std::span<const std::uint8_t> lengths, std::span<HuffmanCode> codes);

} // namespace bt2c
