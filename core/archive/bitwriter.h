#pragma once

#include "core/archive/huffman.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace bt2c {

/// Writes bits as RFC 1951 §3.1.1 packs them, the first the lowest of a byte. Eight bytes past the end of what is
/// written have to be there.
class BitWriter
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

} // namespace bt2c
