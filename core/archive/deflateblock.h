#pragma once

#include "core/archive/bitwriter.h"
#include "core/archive/huffman.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bt2c {

/// What a stretch of content is packed as: so many bytes as they are, and then, unless the length is 0, so many from so
/// far back.
struct DeflateSequence
{
    std::uint32_t literals;
    std::uint16_t length;       ///< at most 258
    std::uint16_t distance;     ///< 0 stands for 32,768
};

/// A block of deflate data with codes of its own (RFC 1951 §3.2.7), made for its content.
class DeflateBlock
{
public:
    /// @p sequences make up @p content, which is at most as long as 32 bits count; both have to outlive this.
    DeflateBlock(std::span<const std::byte> content, std::span<const DeflateSequence> sequences);

    /// How long it gets.
    [[nodiscard]] std::uint64_t bits() const;
    /// What a byte that is written as it is takes, on average.
    [[nodiscard]] double bitsPerLetter() const;
    void write(BitWriter &out, bool isLast) const;

private:
    static constexpr int literalSymbols = 286;        // bytes, end of block, and lengths
    static constexpr int distanceSymbols = 30;
    static constexpr int lengthSymbols = 19;          // of code lengths

    /// Code lengths of both codes as they stand in the block's head: as symbols of their own, zeros and repetitions as
    /// runs.
    struct Run
    {
        std::uint8_t symbol;
        std::uint8_t extra;
        std::uint8_t extraBits;
    };

    void countSymbols();
    void makeCodes();
    void addRuns(std::uint8_t length, int times);
    void writeHead(BitWriter &out, bool isLast) const;
    void writeSequences(BitWriter &out) const;

    std::span<const std::byte> m_content;
    std::span<const DeflateSequence> m_sequences;
    std::array<std::uint32_t, literalSymbols> m_literalCounts = {};
    std::array<std::uint32_t, distanceSymbols> m_distanceCounts = {};
    std::uint64_t m_extraBits = 0;
    std::array<std::uint8_t, literalSymbols> m_literalLengths;
    std::array<std::uint8_t, distanceSymbols> m_distanceLengths;
    std::array<HuffmanCode, literalSymbols> m_literals;
    std::array<HuffmanCode, distanceSymbols> m_distances;
    int m_literalsUsed = literalSymbols;
    int m_distancesUsed = distanceSymbols;
    std::vector<Run> m_runs;
    std::array<std::uint8_t, lengthSymbols> m_runLengths;
    int m_runLengthsUsed = lengthSymbols;
};

} // namespace bt2c
