#include "core/archive/tarfields.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace bt2c::tar {

QByteArray text(std::span<const std::byte> block, Field field)
{
    const char *begin = reinterpret_cast<const char *>(block.data()) + field.offset;
    return QByteArray(begin, qsizetype(::strnlen(begin, std::size_t(field.length))));
}

std::optional<qint64> number(std::span<const std::byte> block, Field field)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(block.data()) + field.offset;
    if (bytes[0] & 0x80) {
        const bool negative = bytes[0] & 0x40;
        quint64 value = negative ? ~quint64(0) : 0;
        for (int i = 0; i < field.length; ++i) {
            const unsigned char byte = i == 0 ? (bytes[0] & 0x7f) | (negative ? 0x80 : 0) : bytes[i];
            const unsigned char lost = static_cast<unsigned char>(value >> 56);
            if (lost != (negative ? 0xff : 0))
                return std::nullopt;
            value = (value << 8) | byte;
        }
        if ((qint64(value) < 0) != negative)
            return std::nullopt;
        return qint64(value);
    }
    int i = 0;
    while (i < field.length && (bytes[i] == ' '))
        ++i;
    qint64 value = 0;
    for (; i < field.length && bytes[i] != 0 && bytes[i] != ' '; ++i) {
        if (bytes[i] < '0' || bytes[i] > '7' || value > (std::numeric_limits<qint64>::max() >> 3))
            return std::nullopt;
        value = value * 8 + (bytes[i] - '0');
    }
    for (; i < field.length; ++i) {
        if (bytes[i] != 0 && bytes[i] != ' ')
            return std::nullopt;
    }
    return value;
}

bool checksumMatches(std::span<const std::byte> block)
{
    const auto stored = number(block, checksumField);
    if (!stored)
        return false;
    qint64 asUnsigned = 0;
    qint64 asSigned = 0; // some old writers summed signed chars
    for (int i = 0; i < blockBytes; ++i) {
        const bool inField = i >= checksumField.offset && i < checksumField.offset + checksumField.length;
        const auto byte =
            inField ? static_cast<unsigned char>(' ') : std::to_integer<unsigned char>(block[std::size_t(i)]);
        asUnsigned += byte;
        asSigned += static_cast<signed char>(byte);
    }
    return *stored == asUnsigned || *stored == asSigned;
}

bool allZero(std::span<const std::byte> data)
{
    return std::ranges::all_of(data, [](std::byte b) { return b == std::byte(0); });
}

std::optional<qint64> decimal(const QByteArray &value)
{
    bool ok = false;
    const qint64 n = value.toLongLong(&ok);
    return ok ? std::optional(n) : std::nullopt;
}

std::optional<Timestamp> paxTime(const QByteArray &value)
{
    const qsizetype dot = value.indexOf('.');
    const bool negative = value.startsWith('-');
    const auto seconds = decimal(dot < 0 ? value : value.first(dot));
    if (!seconds)
        return std::nullopt;
    Timestamp time{*seconds, 0};
    if (dot >= 0) {
        QByteArray digits = value.sliced(dot + 1).left(9);
        if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
            return std::nullopt;
        digits = digits.leftJustified(9, '0');
        time.nanoseconds = digits.toInt();
        if (negative && time.nanoseconds > 0) {
            time.seconds -= 1;
            time.nanoseconds = 1'000'000'000 - time.nanoseconds;
        }
    }
    return time;
}

} // namespace bt2c::tar
