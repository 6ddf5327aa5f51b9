#pragma once

#include "core/archive/entry.h"

#include <optional>
#include <span>

namespace bt2c::tar {

/// Fields of a ustar header block and of pax records, parsed. Source: POSIX.1-2017 pax, "ustar Interchange Format".
struct Field
{
    int offset;
    int length;
};

inline constexpr qint64 blockBytes = 512;
inline constexpr Field nameField{0, 100}, modeField{100, 8}, uidField{108, 8}, gidField{116, 8}, sizeField{124, 12},
    mtimeField{136, 12}, checksumField{148, 8}, linkField{157, 100}, magicField{257, 8}, userField{265, 32},
    groupField{297, 32}, prefixField{345, 155};

/// A text field up to its first NUL.
[[nodiscard]] QByteArray text(std::span<const std::byte> block, Field field);

/// A numeric field: octal digits, or base 256 where the first byte has its top bit set. Empty when it is neither.
[[nodiscard]] std::optional<qint64> number(std::span<const std::byte> block, Field field);

[[nodiscard]] bool checksumMatches(std::span<const std::byte> block);
[[nodiscard]] bool allZero(std::span<const std::byte> data);

/// Decimal digits with an optional sign, and nothing else.
[[nodiscard]] std::optional<qint64> decimal(const QByteArray &value);

/// "1795380953.8226323" → seconds and nanoseconds; digits beyond the ninth are dropped. -1.25 is -2 s + 750,000,000 ns.
[[nodiscard]] std::optional<Timestamp> paxTime(const QByteArray &value);

} // namespace bt2c::tar
