#pragma once

#include "core/archive/archivereader.h"

#include <functional>
#include <memory>
#include <span>

namespace bt2c {

/// Gives the next block of the compressed file; empty at its end. The block stays valid until the next call.
using BlockSource = std::function<Result<std::span<const std::byte>>()>;

/// Unpacks a compressed file in a pull fashion.
class Inflater
{
public:
    virtual ~Inflater() = default;

    /// Fills @p out as far as it goes; 0 only at the sound end of all of the stream.
    /// Errors: Corrupt, Truncated – with the offset in the compressed file – and the source's own.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::byte> out) = 0;
};

/// How a file that begins with @p head is compressed.
[[nodiscard]] Compression detectCompression(std::span<const std::byte> head);

/// Where in a gzip file a reading begins.
struct GzipStart
{
    bool afterMembers = false;     ///< so that the file may end here, or go on with padding
    qint64 offset = 0;             ///< in the file, for errors
};

/// An inflater for @p compression over @p source. Gzip goes through ISA-L (zlib where that is absent), with header,
/// CRC-32 and length of every member checked; zero bytes after the last member are padding, other bytes are damage.
[[nodiscard]] std::unique_ptr<Inflater> makeInflater(Compression compression, BlockSource source,
                                                     const GzipStart &start = {});

} // namespace bt2c
