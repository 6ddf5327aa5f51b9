#include "core/archive/gzipwriter.h"

#include "core/archive/archivefile.h"

#include <algorithm>

namespace bt2c {

namespace {

/// So many are made together, see makeMembers().
constexpr std::size_t membersAtOnce = 2;

} // namespace

GzipWriter::GzipWriter(int fd, const QString &subject, const MemberSource *reuse)
    : m_reuse(reuse)
{
    m_disk.begin(fd, subject);
    m_content.reserve(memberContent);
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

Result<void> GzipWriter::writeHeader(const QByteArray &header)
{
    m_holdsHeader = true;
    return write(header);
}

Result<void> GzipWriter::cut()
{
    if (m_content.isEmpty())
        return {};
    m_full.push_back({std::exchange(m_content, {}), std::exchange(m_holdsHeader, false)});
    m_content.reserve(memberContent);
    ++m_cut;
    if (m_full.size() == membersAtOnce)
        submit();
    while (m_work.isFull()) {
        if (auto written = writeOldest(); !written)
            return written;
    }
    return {};
}

void GzipWriter::submit()
{
    if (!m_full.empty())
        m_work.add([full = std::exchange(m_full, {}), reuse = m_reuse] { return makeMembers(full, reuse); });
}

Result<void> GzipWriter::writeOldest()
{
    for (const Member &made : m_work.take()) {
        if (auto written = write(made); !written)
            return written;
    }
    return {};
}

Result<void> GzipWriter::write(const Member &made)
{
    if (m_written == m_markMember) {
        m_markPosition = m_position;
        m_markHash = m_hash;
        m_markFigures = m_figures;
    }
    const auto bytes = bytesOf(made.bytes);
    if (auto written = m_disk.write(bytes); !written)
        return written;
    m_hash.update(bytes);
    m_position += made.bytes.size();
    ++m_written;
    ++m_figures.members;
    m_figures.contentBytes += made.contentLength;
    if (made.reused)
        m_figures.reusedBytes += made.contentLength;
    return {};
}

Result<void> GzipWriter::drain()
{
    submit();
    while (!m_work.isEmpty()) {
        if (auto written = writeOldest(); !written)
            return written;
    }
    return {};
}

void GzipWriter::mark()
{
    m_markContent = m_content;
    m_markHoldsHeader = m_holdsHeader;
    m_markMember = m_cut;
    m_markPosition = -1;
}

Result<void> GzipWriter::rewind()
{
    if (auto done = drain(); !done)
        return done;
    m_content = m_markContent;
    m_holdsHeader = m_markHoldsHeader;
    if (m_markPosition < 0)
        return {}; // no member was ended since
    if (auto rewound = m_disk.rewind(m_markPosition); !rewound)
        return rewound;
    m_position = m_markPosition;
    m_hash = m_markHash;
    m_figures = m_markFigures;
    m_cut = m_written = m_markMember;
    m_markPosition = -1;
    return {};
}

Result<void> GzipWriter::finish()
{
    if (auto done = cut(); !done)
        return done;
    if (auto done = drain(); !done)
        return done;
    if (auto written = m_disk.finish(); !written)
        return written;
    m_digest = m_hash.finish();
    return {};
}

} // namespace bt2c
