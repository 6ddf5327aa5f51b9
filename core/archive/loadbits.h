#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace bt2c {

/// The eight bytes at @p at, the first the lowest.
inline std::uint64_t load64(const std::byte *at)
{
    std::uint64_t value;
    std::memcpy(&value, at, sizeof value);
    if constexpr (std::endian::native == std::endian::big)
        value = std::byteswap(value);
    return value;
}

} // namespace bt2c
