#include "core/archive/manifest.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cerrno>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

// A record: length, body, length; the second length lets it be walked backwards.
constexpr qint64 lengthBytes = 4;
constexpr qint64 flushAt = 256 * 1024;

Result<Manifest> Manifest::create(Descriptor file, const QString &subject)
{
    if (::ftruncate(file.get(), 0) != 0)
        return failure(errno, subject, ErrorCode::WriteFailed);
    return Manifest(std::move(file), subject);
}

Result<void> Manifest::append(const ManifestRecord &record)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out << quint8(record.kind) << quint8(record.timeSet) << quint8(record.sparse) << record.path << record.size
        << record.mode << record.modified.seconds << qint32(record.modified.nanoseconds) << record.sha256;
    QDataStream framed(&m_buffer, QIODevice::WriteOnly | QIODevice::Append);
    framed << quint32(body.size());
    framed.writeRawData(body.constData(), body.size());
    framed << quint32(body.size());
    ++m_count;
    return m_buffer.size() >= flushAt ? flush() : Result<void>{};
}

Result<void> Manifest::flush()
{
    const auto bytes = std::as_bytes(std::span(m_buffer.constData(), std::size_t(m_buffer.size())));
    if (auto written = writeAll(m_file.get(), bytes, m_subject); !written)
        return written;
    m_size += m_buffer.size();
    m_backward = m_size;
    m_buffer.clear();
    return {};
}

Result<QByteArray> Manifest::readAt(qint64 offset, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t n = ::pread(m_file.get(), bytes.data() + done, std::size_t(length - done), offset + done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, m_subject, ErrorCode::ReadFailed);
        if (n == 0)
            return failure(ErrorCode::Truncated, m_subject);
        done += n;
    }
    return bytes;
}

Result<ManifestRecord> Manifest::parse(const QByteArray &bytes) const
{
    ManifestRecord record;
    quint8 kind = 0;
    quint8 timeSet = 0;
    quint8 sparse = 0;
    qint32 nanoseconds = 0;
    QDataStream in(bytes);
    in >> kind >> timeSet >> sparse >> record.path >> record.size >> record.mode >> record.modified.seconds
        >> nanoseconds >> record.sha256;
    if (in.status() != QDataStream::Ok)
        return failure(ErrorCode::Corrupt, m_subject);
    record.kind = EntryKind(kind);
    record.timeSet = timeSet != 0;
    record.sparse = sparse != 0;
    record.modified.nanoseconds = nanoseconds;
    return record;
}

static quint32 lengthAt(const QByteArray &bytes, qint64 offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

Result<std::optional<ManifestRecord>> Manifest::next()
{
    if (m_forward >= m_size)
        return std::optional<ManifestRecord>();
    const auto window = [this](qint64 need) -> Result<void> {
        const qint64 have = m_windowOffset + m_window.size() - m_forward;
        if (m_forward >= m_windowOffset && have >= need)
            return {};
        auto bytes = readAt(m_forward, std::min(std::max(need, flushAt), m_size - m_forward));
        if (!bytes)
            return std::unexpected(bytes.error());
        m_window = *bytes;
        m_windowOffset = m_forward;
        return {};
    };
    if (auto ready = window(lengthBytes); !ready)
        return std::unexpected(ready.error());
    const qint64 length = lengthAt(m_window, m_forward - m_windowOffset);
    if (m_forward + length + 2 * lengthBytes > m_size)
        return failure(ErrorCode::Corrupt, m_subject);
    if (auto ready = window(length + 2 * lengthBytes); !ready)
        return std::unexpected(ready.error());
    auto record = parse(m_window.sliced(m_forward - m_windowOffset + lengthBytes, length));
    if (!record)
        return std::unexpected(record.error());
    m_forward += length + 2 * lengthBytes;
    return std::optional(*record);
}

Result<std::optional<ManifestRecord>> Manifest::previous()
{
    if (m_backward <= 0)
        return std::optional<ManifestRecord>();
    auto tail = readAt(m_backward - lengthBytes, lengthBytes);
    if (!tail)
        return std::unexpected(tail.error());
    const qint64 length = lengthAt(*tail, 0);
    if (length + 2 * lengthBytes > m_backward)
        return failure(ErrorCode::Corrupt, m_subject);
    auto body = readAt(m_backward - lengthBytes - length, length);
    if (!body)
        return std::unexpected(body.error());
    auto record = parse(*body);
    if (!record)
        return std::unexpected(record.error());
    m_backward -= length + 2 * lengthBytes;
    return std::optional(*record);
}

} // namespace bt2c
