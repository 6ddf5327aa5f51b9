#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace bt2c {

/// The SHA-256 (FIPS 180-4) of each of @p pieces, 32 bytes each, in their order. On x86-64 with SHA instructions two
/// are hashed at a time: each round waits for the one before it, and those of the other fill the wait, so that two
/// pieces of equal length take two thirds of the time. Elsewhere, and for what is left over, OpenSSL.
[[nodiscard]] std::vector<QByteArray> sha256OfEach(std::span<const std::span<const std::byte>> pieces);

} // namespace bt2c
