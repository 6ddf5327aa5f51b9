#include "core/archive/inflater.h"

#include "core/archive/wideregisters.h"

#include <KCompressionDevice>

#include <QIODevice>

#include <algorithm>
#include <cstring>

#ifdef BT2C_HAVE_ISAL
#    include <isa-l/igzip_lib.h>
#else
#    include <zlib.h>
#endif

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class PlainInflater final : public Inflater
{
public:
    explicit PlainInflater(BlockSource source) : m_source(std::move(source)) {}

    Result<std::size_t> read(std::span<std::byte> out) override
    {
        while (m_input.empty()) {
            auto block = m_source();
            if (!block)
                return std::unexpected(block.error());
            if (block->empty())
                return 0;
            m_input = *block;
        }
        const std::size_t n = std::min(out.size(), m_input.size());
        std::memcpy(out.data(), m_input.data(), n);
        m_input = m_input.subspan(n);
        return n;
    }

private:
    BlockSource m_source;
    std::span<const std::byte> m_input;
};

#ifdef BT2C_HAVE_ISAL

class GzipStream
{
public:
    GzipStream() { begin(); }

    void begin()
    {
        isal_inflate_init(&m_state);
        isal_gzip_header_init(&m_header);
        // The header is read apart: isal_inflate() itself forgets where it was in one that comes in pieces.
        m_state.crc_flag = ISAL_GZIP_NO_HDR_VER;
        m_inHeader = true;
    }

    /// Consumes from @p in and fills @p out; true when a member ended. An error's text otherwise in @p error.
    bool step(std::span<const std::byte> &in, std::span<std::byte> &out, const char *&error)
    {
        m_state.next_in = reinterpret_cast<uint8_t *>(const_cast<std::byte *>(in.data()));
        m_state.avail_in = uint32_t(in.size());
        m_state.next_out = reinterpret_cast<uint8_t *>(out.data());
        m_state.avail_out = uint32_t(out.size());
        int status = ISAL_DECOMP_OK;
        if (m_inHeader) {
            status = isal_read_gzip_header(&m_state, &m_header);
            m_inHeader = status != ISAL_DECOMP_OK;
        }
        if (!m_inHeader)
            status = isal_inflate(&m_state);
        tidyWideRegisters();
        in = in.last(m_state.avail_in);
        out = out.last(m_state.avail_out);
        switch (status) {
        case ISAL_DECOMP_OK:
        case ISAL_END_INPUT:
        case ISAL_OUT_OVERFLOW:
            break;
        case ISAL_INCORRECT_CHECKSUM:
            error = "CRC or length of the gzip member does not match";
            break;
        case ISAL_INVALID_WRAPPER:
        case ISAL_UNSUPPORTED_METHOD:
            error = "not a gzip header";
            break;
        default:
            error = "deflate data is damaged";
        }
        return !m_inHeader && m_state.block_state == ISAL_BLOCK_FINISH;
    }

private:
    inflate_state m_state;
    isal_gzip_header m_header;
    bool m_inHeader = true;
};

#else

class GzipStream
{
public:
    GzipStream() { inflateInit2(&m_stream, 15 + 16); }
    ~GzipStream() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipStream)

    void begin() { inflateReset(&m_stream); }

    bool step(std::span<const std::byte> &in, std::span<std::byte> &out, const char *&error)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(in.data()));
        m_stream.avail_in = uInt(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(out.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        in = in.last(m_stream.avail_in);
        out = out.last(m_stream.avail_out);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            error = m_stream.msg ? m_stream.msg : "deflate data is damaged";
        return status == Z_STREAM_END;
    }

private:
    z_stream m_stream = {};
};

#endif

class GzipInflater final : public Inflater
{
public:
    GzipInflater(BlockSource source, const GzipStart &start)
        : m_source(std::move(source))
        , m_stream(std::make_unique<GzipStream>())
        , m_offset(start.offset)
        , m_anyMember(start.afterMembers)
    {}

    Result<std::size_t> read(std::span<std::byte> out) override
    {
        const std::size_t wanted = out.size();
        while (out.size() == wanted) {
            if (m_done)
                return 0;
            // Output may still be held back inside the stream when the input is used up, so ask it before reading on.
            if (m_input.empty() && !m_pending) {
                auto more = refill();
                if (!more)
                    return std::unexpected(more.error());
                if (!*more) {
                    if (m_betweenMembers && m_anyMember) {
                        m_done = true;
                        continue;
                    }
                    return failure(ErrorCode::Truncated, {}, u"the compressed data ends too early"_s, m_offset);
                }
            }
            if (m_betweenMembers && m_anyMember) {
                if (!skipPadding())
                    continue;
                if (m_padded)
                    return failure(ErrorCode::Corrupt, {}, u"data after the end of the gzip stream"_s, m_offset);
                m_stream->begin();
            }
            m_betweenMembers = false;
            const std::size_t inBefore = m_input.size();
            const std::size_t outBefore = out.size();
            const char *error = nullptr;
            const bool ended = m_stream->step(m_input, out, error);
            m_offset += qint64(inBefore - m_input.size());
            if (error)
                return failure(ErrorCode::Corrupt, {}, QString::fromLatin1(error), m_offset);
            m_pending = !ended && out.empty();
            if (ended) {
                m_betweenMembers = true;
                m_anyMember = true;
                m_pending = false;
            } else if (inBefore == m_input.size() && outBefore == out.size() && !m_input.empty()) {
                return failure(ErrorCode::Corrupt, {}, u"deflate data is damaged"_s, m_offset);
            }
        }
        return wanted - out.size();
    }

private:
    Result<bool> refill()
    {
        auto block = m_source();
        if (!block)
            return std::unexpected(block.error());
        m_input = *block;
        return !m_input.empty();
    }

    /// Between members: skips zero padding; true when something else follows in the present input.
    bool skipPadding()
    {
        while (!m_input.empty() && m_input.front() == std::byte(0)) {
            m_input = m_input.subspan(1);
            ++m_offset;
            m_padded = true;
        }
        return !m_input.empty();
    }

    BlockSource m_source;
    std::unique_ptr<GzipStream> m_stream;   // large: on the heap
    std::span<const std::byte> m_input;
    qint64 m_offset;
    bool m_pending = false;
    bool m_betweenMembers = true;
    bool m_anyMember;
    bool m_padded = false;
    bool m_done = false;
};

/// A read-only sequential device over a BlockSource, for KCompressionDevice.
class SourceDevice final : public QIODevice
{
public:
    explicit SourceDevice(BlockSource source)
        : m_source(std::move(source))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_atEnd && m_input.empty(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /// Whether all of the file was taken.
    [[nodiscard]] bool drained()
    {
        if (m_input.empty() && !m_atEnd)
            refill();
        return m_input.empty();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_input.empty() && !m_atEnd)
            refill();
        if (m_error)
            return -1;
        const std::size_t n = std::min(std::size_t(size), m_input.size());
        std::memcpy(data, m_input.data(), n);
        m_input = m_input.subspan(n);
        m_offset += qint64(n);
        return qint64(n);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void refill()
    {
        auto block = m_source();
        if (!block)
            m_error = block.error();
        else
            m_input = *block;
        m_atEnd = m_input.empty();
    }

    BlockSource m_source;
    std::span<const std::byte> m_input;
    std::optional<Error> m_error;
    qint64 m_offset = 0;
    bool m_atEnd = false;
};

class DeviceInflater final : public Inflater
{
public:
    DeviceInflater(BlockSource source, KCompressionDevice::CompressionType type)
        : m_file(std::move(source)), m_device(&m_file, false, type)
    {
        m_opened = m_device.open(QIODevice::ReadOnly);
    }

    Result<std::size_t> read(std::span<std::byte> out) override
    {
        if (!m_opened)
            return failure(ErrorCode::Unsupported, {}, u"this compression is not supported here"_s);
        const qint64 n = m_device.read(reinterpret_cast<char *>(out.data()), qint64(out.size()));
        if (m_file.error())
            return std::unexpected(*m_file.error());
        if (n > 0)
            return std::size_t(n);
        if (n < 0)
            return failure(ErrorCode::Corrupt, {}, u"the compressed data is damaged"_s, m_file.offset());
        if (!m_file.drained())
            return failure(ErrorCode::Corrupt, {}, u"data after the end of the compressed stream"_s, m_file.offset());
        return 0;
    }

private:
    SourceDevice m_file;
    KCompressionDevice m_device;
    bool m_opened = false;
};

bool startsWith(std::span<const std::byte> head, std::initializer_list<unsigned char> magic)
{
    return head.size() >= magic.size()
           && std::equal(magic.begin(), magic.end(), head.begin(),
                         [](unsigned char a, std::byte b) { return std::byte(a) == b; });
}

} // namespace

Compression detectCompression(std::span<const std::byte> head)
{
    if (startsWith(head, {0x1f, 0x8b}))
        return Compression::Gzip;
    if (startsWith(head, {0xfd, '7', 'z', 'X', 'Z', 0}))
        return Compression::Xz;
    if (startsWith(head, {'B', 'Z', 'h'}))
        return Compression::Bzip2;
    if (startsWith(head, {0x28, 0xb5, 0x2f, 0xfd}))
        return Compression::Zstd;
    return Compression::None;
}

std::unique_ptr<Inflater> makeInflater(Compression compression, BlockSource source, const GzipStart &start)
{
    switch (compression) {
    case Compression::Gzip:
        return std::make_unique<GzipInflater>(std::move(source), start);
    case Compression::Xz:
        return std::make_unique<DeviceInflater>(std::move(source), KCompressionDevice::Xz);
    case Compression::Bzip2:
        return std::make_unique<DeviceInflater>(std::move(source), KCompressionDevice::BZip2);
    case Compression::Zstd:
        return std::make_unique<DeviceInflater>(std::move(source), KCompressionDevice::Zstd);
    case Compression::None:
        break;
    }
    return std::make_unique<PlainInflater>(std::move(source));
}

} // namespace bt2c
