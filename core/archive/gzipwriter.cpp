#include "core/archive/gzipwriter.h"

#include "core/support/durable.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <vector>

#ifdef BT2C_HAVE_ISAL
#    include <isa-l/igzip_lib.h>
#else
#    include <zlib.h>
#endif

namespace bt2c {

using namespace Qt::StringLiterals;

/// One gzip member (RFC 1952) of @p content; empty when the compressor failed.
static QByteArray gzipMember(const QByteArray &content)
{
#ifdef BT2C_HAVE_ISAL
    static thread_local std::vector<uint8_t> levelBuffer(ISAL_DEF_LVL1_DEFAULT);
    QByteArray out(content.size() + content.size() / 8 + 1024, Qt::Uninitialized);
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.level = 1;
    stream.level_buf = levelBuffer.data();
    stream.level_buf_size = uint32_t(levelBuffer.size());
    stream.gzip_flag = IGZIP_GZIP;
    stream.end_of_stream = 1;
    stream.flush = NO_FLUSH;
    stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(content.constData()));
    stream.avail_in = uint32_t(content.size());
    stream.next_out = reinterpret_cast<uint8_t *>(out.data());
    stream.avail_out = uint32_t(out.size());
    if (isal_deflate_stateless(&stream) != COMP_OK || stream.avail_in != 0)
        return {};
    out.truncate(qsizetype(stream.total_out));
    return out;
#else
    z_stream stream = {};
    if (deflateInit2(&stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int status = deflate(&stream, Z_FINISH);
    const qsizetype length = qsizetype(stream.total_out);
    deflateEnd(&stream);
    if (status != Z_STREAM_END)
        return {};
    out.truncate(length);
    return out;
#endif
}

GzipWriter::GzipWriter(int fd, QString subject) : m_fd(fd), m_subject(std::move(subject))
{
    m_content.reserve(memberContent);
    // More than eight would want more memory than they are worth.
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    for (unsigned i = 0; i < count; ++i) {
        m_workers.emplace_back([this] {
            while (auto job = m_jobs.pop())
                (*job)();
        });
    }
}

GzipWriter::~GzipWriter()
{
    m_jobs.close();
    for (std::thread &worker : m_workers)
        worker.join();
}

Result<void> GzipWriter::write(const QByteArray &data)
{
    return write(std::as_bytes(std::span(data.constData(), std::size_t(data.size()))));
}

Result<void> GzipWriter::write(std::span<const std::byte> data)
{
    while (!data.empty()) {
        const auto n = std::min(data.size(), std::size_t(memberContent - m_content.size()));
        m_content.append(reinterpret_cast<const char *>(data.data()), qsizetype(n));
        data = data.subspan(n);
        if (m_content.size() == memberContent) {
            if (auto done = cut(); !done)
                return done;
        }
    }
    return {};
}

Result<void> GzipWriter::cut()
{
    if (m_content.isEmpty())
        return {};
    Job job([content = std::exchange(m_content, {})] { return gzipMember(content); });
    m_pending.push_back(job.get_future());
    m_jobs.push(std::move(job));
    m_content.reserve(memberContent);
    ++m_submitted;
    while (m_pending.size() > m_workers.size() + 2) {
        if (auto written = writeOldest(); !written)
            return written;
    }
    return {};
}

Result<void> GzipWriter::writeOldest()
{
    const QByteArray member = m_pending.front().get();
    m_pending.pop_front();
    if (member.isEmpty())
        return failure(ErrorCode::Internal, m_subject, u"the compressor failed"_s);
    if (m_written == m_markMember) {
        m_markPosition = m_position;
        m_markHash = m_hash;
    }
    const auto bytes = std::as_bytes(std::span(member.constData(), std::size_t(member.size())));
    if (auto written = writeAll(m_fd, bytes, m_subject); !written)
        return written;
    startWriteback(m_fd, m_position, member.size());
    m_hash.update(bytes);
    m_position += member.size();
    ++m_written;
    return {};
}

Result<void> GzipWriter::drain()
{
    while (!m_pending.empty()) {
        if (auto written = writeOldest(); !written)
            return written;
    }
    return {};
}

Result<void> GzipWriter::mark()
{
    if (auto done = cut(); !done)
        return done;
    m_markMember = m_submitted;
    m_markPosition = -1;
    return {};
}

Result<void> GzipWriter::rewind()
{
    m_content.clear();
    if (auto done = drain(); !done)
        return done;
    if (m_markPosition < 0)
        return {}; // nothing was written since
    if (::ftruncate(m_fd, m_markPosition) != 0 || ::lseek(m_fd, m_markPosition, SEEK_SET) < 0)
        return failure(errno, m_subject, ErrorCode::WriteFailed);
    m_position = m_markPosition;
    m_hash = m_markHash;
    m_markMember = m_submitted = m_written;
    m_markPosition = -1;
    return {};
}

Result<void> GzipWriter::finish()
{
    if (auto done = cut(); !done)
        return done;
    if (auto done = drain(); !done)
        return done;
    m_digest = m_hash.finish();
    return {};
}

} // namespace bt2c
