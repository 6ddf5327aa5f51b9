#include "core/archive/tarreader.h"

#include "core/archive/tarfields.h"
#include "core/support/describe.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace tar;

namespace {

EntryKind kindOf(char type)
{
    switch (type) {
    case '\0':
    case '0':
    case '7':
    case 'S':
        return EntryKind::File;
    case '1':
        return EntryKind::Hardlink;
    case '2':
        return EntryKind::Symlink;
    case '3':
        return EntryKind::CharDevice;
    case '4':
        return EntryKind::BlockDevice;
    case '5':
    case 'D':
        return EntryKind::Directory;
    case '6':
        return EntryKind::Fifo;
    default:
        return EntryKind::Other;
    }
}

} // namespace

std::unexpected<Error> TarReader::corrupt(const char *detail) const
{
    const bool atBlock = m_state != State::Extended && m_state != State::Content && m_state != State::Padding;
    return failure(ErrorCode::Corrupt, displayName(m_entry.path), QString::fromLatin1(detail),
                   atBlock ? m_blockOffset : m_offset);
}

Result<void> TarReader::feed(std::span<const std::byte> data)
{
    if (m_failed)
        return std::unexpected(*m_failed);
    const auto fail = [this](Error error) -> Result<void> {
        m_failed = std::move(error);
        return std::unexpected(*m_failed);
    };
    while (!data.empty()) {
        Result<void> step;
        std::size_t used = 0;
        switch (m_state) {
        case State::Content:
            used = std::size_t(std::min(qint64(data.size()), m_storedLeft));
            step = deliver(data.first(used));
            m_storedLeft -= qint64(used);
            if (step && m_storedLeft == 0)
                step = endContent();
            break;
        case State::Extended:
            used = std::size_t(std::min(qint64(data.size()), m_storedLeft));
            m_extended.append(reinterpret_cast<const char *>(data.data()), qsizetype(used));
            m_storedLeft -= qint64(used);
            if (m_storedLeft == 0)
                step = takeExtended();
            break;
        case State::Padding:
            used = std::size_t(std::min(qint64(data.size()), m_paddingLeft));
            m_paddingLeft -= qint64(used);
            if (m_paddingLeft == 0)
                m_state = State::Header;
            break;
        case State::End:
            used = data.size();
            m_trailingData = m_trailingData || !allZero(data);
            break;
        case State::Header:
        case State::SecondZeroBlock:
        case State::SparseHeader:
        case State::SparseMap: {
            // A block that came whole is parsed where it is; one that came in pieces is put together first.
            std::span<const std::byte> block;
            if (m_block.isEmpty())
                m_blockOffset = m_offset;
            if (m_block.isEmpty() && qint64(data.size()) >= blockBytes) {
                used = std::size_t(blockBytes);
                block = data.first(used);
            } else {
                used = std::size_t(std::min(qint64(data.size()), blockBytes - m_block.size()));
                m_block.append(reinterpret_cast<const char *>(data.data()), qsizetype(used));
                if (m_block.size() == blockBytes)
                    block = std::as_bytes(std::span(m_block.constData(), std::size_t(blockBytes)));
            }
            if (!block.empty()) {
                if (m_state == State::SparseHeader)
                    step = takeSparseHeader(block);
                else if (m_state == State::SparseMap)
                    step = takeSparseMap(block);
                else
                    step = takeHeader(block);
                m_block.clear();
            }
            break;
        }
        }
        if (!step)
            return fail(step.error());
        m_offset += qint64(used);
        data = data.subspan(used);
    }
    return {};
}

Result<void> TarReader::feed(std::span<const std::byte> data, const QByteArray &sha256)
{
    const bool ofContent = m_state == State::Content && !m_failed && m_entry.kind == EntryKind::File && !m_entry.sparse;
    constexpr qint64 piece = 1024 * 1024;
    const auto length = qint64(data.size());
    if (ofContent && (length == m_storedLeft || (length == piece && length < m_storedLeft)))
        m_visitor.know(m_stored - m_storedLeft, qint64(data.size()), sha256);
    return feed(data);
}

qint64 TarReader::lastHeaderOffset() const
{
    const bool half = m_state == State::Header && m_headerOffset < 0 && !m_block.isEmpty() && m_block.front() != '\0';
    return half ? m_blockOffset : m_lastHeader;
}

qint64 TarReader::unwanted() const
{
    if (m_failed)
        return 0;
    return m_state == State::Content && m_visitor.wantsContent() ? 0 : entryLeft();
}

qint64 TarReader::entryLeft() const
{
    if (m_failed)
        return 0;
    if (m_state == State::Padding)
        return m_paddingLeft;
    return m_state == State::Content ? m_storedLeft + (blockBytes - m_stored % blockBytes) % blockBytes : 0;
}

Result<void> TarReader::lose(qint64 bytes)
{
    if (m_state == State::Content && m_entry.kind == EntryKind::File && bytes > 0) {
        const Result<void> told = m_entry.sparse
                                      ? m_visitor.lost(0, m_entry.size)
                                      : m_visitor.lost(m_stored - m_storedLeft, std::min(bytes, m_storedLeft));
        if (!told) {
            m_failed = told.error();
            return told;
        }
    }
    return passOver(bytes);
}

Result<void> TarReader::passOver(qint64 bytes)
{
    Q_ASSERT(bytes <= entryLeft());
    m_offset += bytes;
    if (m_state == State::Content) {
        const qint64 ofContent = std::min(bytes, m_storedLeft);
        m_storedLeft -= ofContent;
        bytes -= ofContent;
        if (m_storedLeft > 0)
            return {};
        if (auto ended = endContent(); !ended) {
            m_failed = ended.error();
            return ended;
        }
    }
    m_paddingLeft -= bytes;
    if (m_state == State::Padding && m_paddingLeft == 0)
        m_state = State::Header;
    return {};
}

Result<void> TarReader::finish()
{
    if (m_failed)
        return std::unexpected(*m_failed);
    if (m_state == State::End || m_state == State::SecondZeroBlock)
        return {};
    const QString subject = m_state == State::Header && m_block.isEmpty() ? QString() : displayName(m_entry.path);
    m_failed = Error{ErrorCode::Truncated, subject, u"the archive ends before its end mark"_s, 0, m_offset};
    return std::unexpected(*m_failed);
}

Result<void> TarReader::takeHeader(std::span<const std::byte> block)
{
    if (allZero(block)) {
        if (m_headerOffset >= 0)
            return corrupt("an extended header without its entry");
        m_state = m_state == State::SecondZeroBlock ? State::End : State::SecondZeroBlock;
        return {};
    }
    if (m_state == State::SecondZeroBlock)
        return corrupt("a single zero block in the middle");
    if (!checksumMatches(block))
        return corrupt("the header's checksum does not match");

    const char type = char(block[156]);
    const auto size = number(block, sizeField);
    if (!size || *size < 0)
        return corrupt("the size field is no number");
    if (m_headerOffset < 0)
        m_headerOffset = m_lastHeader = m_blockOffset;

    if (type == 'x' || type == 'g' || type == 'L' || type == 'K' || type == 'X') {
        if (*size > maxExtendedHeader)
            return failure(ErrorCode::TooLarge, {}, u"extended header of %1 bytes"_s.arg(*size), m_offset);
        m_extendedType = type;
        m_extendedSize = *size;
        m_extended.clear();
        m_storedLeft = *size;
        m_state = State::Extended;
        return *size == 0 ? takeExtended() : Result<void>{};
    }

    m_entry = {};
    m_entry.headerOffset = m_headerOffset;
    m_headerOffset = -1;
    m_entry.path = text(block, nameField);
    const QByteArray magic =
        QByteArray(reinterpret_cast<const char *>(block.data()) + magicField.offset, magicField.length);
    const bool gnu = magic == QByteArray("ustar  \0", 8);
    const bool ustar = magic.startsWith("ustar");
    if (ustar && !gnu) {
        const QByteArray prefix = text(block, prefixField);
        if (!prefix.isEmpty())
            m_entry.path = prefix + '/' + m_entry.path;
    }
    if (!m_longName.isEmpty())
        m_entry.path = std::exchange(m_longName, {});
    m_entry.linkTarget = text(block, linkField);
    if (!m_longLink.isEmpty())
        m_entry.linkTarget = std::exchange(m_longLink, {});
    m_entry.kind = kindOf(type);
    // Old tars mark a directory by its slash alone.
    if (type == '\0' && m_entry.path.endsWith('/'))
        m_entry.kind = EntryKind::Directory;
    const auto mode = number(block, modeField);
    const auto uid = number(block, uidField);
    const auto gid = number(block, gidField);
    const auto mtime = number(block, mtimeField);
    if (!mode || !uid || !gid || !mtime)
        return corrupt("a field of the header is no number");
    m_entry.mode = quint32(*mode) & 07777;
    m_entry.uid = *uid;
    m_entry.gid = *gid;
    m_entry.modified = {*mtime, 0};
    if (ustar) {
        m_entry.user = text(block, userField);
        m_entry.group = text(block, groupField);
    }
    m_stored = *size;
    m_entry.size = *size;
    if (auto applied = applyPax(); !applied)
        return applied;

    // Links, folders and devices carry no content; some writers note a size all the same.
    if (m_entry.kind != EntryKind::File && m_entry.kind != EntryKind::Other)
        m_stored = m_entry.size = 0;
    while (m_entry.path.size() > 1 && m_entry.path.endsWith('/'))
        m_entry.path.chop(1);
    if (m_entry.path.size() > maxPath || m_entry.linkTarget.size() > maxPath)
        return failure(ErrorCode::TooLarge, displayName(m_entry.path.left(100)), u"path too long"_s, m_offset);

    if (type == 'S')
        return takeSparseHeader(block);
    return beginContent();
}

Result<void> TarReader::beginContent()
{
    const bool mapAhead = m_entry.sparse && m_entry.extents.empty() && m_stored > 0 && m_state == State::Header;
    if (mapAhead) {
        m_state = State::SparseMap;
        return {};
    }
    m_state = State::Content;
    m_storedLeft = m_stored;
    m_extent = 0;
    m_extentDone = 0;
    ++m_entries;
    if (m_entry.size > std::numeric_limits<qint64>::max() - blockBytes
        || m_stored > std::numeric_limits<qint64>::max() - blockBytes - m_contentBytes)
        return corrupt("sizes that no disk holds");
    m_contentBytes += m_stored;
    if (auto begun = m_visitor.beginEntry(m_entry); !begun)
        return begun;
    return m_storedLeft == 0 ? endContent() : Result<void>{};
}

Result<void> TarReader::deliver(std::span<const std::byte> data)
{
    if (m_entry.kind != EntryKind::File)
        return {};
    if (!m_entry.sparse)
        return m_visitor.content(m_stored - m_storedLeft, data);
    while (!data.empty()) {
        const DataExtent &extent = m_entry.extents.at(m_extent);
        const auto n = std::size_t(std::min(qint64(data.size()), extent.length - m_extentDone));
        if (auto given = m_visitor.content(extent.offset + m_extentDone, data.first(n)); !given)
            return given;
        m_extentDone += qint64(n);
        if (m_extentDone == extent.length) {
            ++m_extent;
            m_extentDone = 0;
        }
        data = data.subspan(n);
    }
    return {};
}

Result<void> TarReader::endContent()
{
    m_paddingLeft = (blockBytes - m_stored % blockBytes) % blockBytes;
    m_state = m_paddingLeft > 0 ? State::Padding : State::Header;
    return m_visitor.endEntry();
}

} // namespace bt2c
