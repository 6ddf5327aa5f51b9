#include "core/archive/memberindex.h"

#include "core/archive/archivefile.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberscan.h"

#include <cstring>
#include <limits>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The first bytes of a hash are as good as random.
quint64 keyOf(const char *hash)
{
    quint64 key;
    std::memcpy(&key, hash, sizeof(key));
    return key;
}

} // namespace

Result<void> MemberIndex::add(const QString &archive, Control &control)
{
    auto fd = openArchive(archive);
    if (!fd)
        return std::unexpected(fd.error());
    if (m_archives.size() > std::numeric_limits<quint16>::max())
        return {};
    const auto scan = scanMembers(fd->get(), archive, control);
    if (!scan)
        return std::unexpected(scan.error());
    for (const auto &[offset, note] : scan->members) {
        Place place{{}, {}, offset, quint32(note.memberLength), quint32(note.contentLength), quint16(m_archives.size()),
                    note.holdsHeader};
        std::memcpy(place.contentHash.data(), note.contentHash.constData(), place.contentHash.size());
        std::memcpy(place.deflateHash.data(), note.deflateHash.constData(), place.deflateHash.size());
        m_byHash.emplace(keyOf(place.contentHash.data()), quint32(m_places.size()));
        m_places.push_back(place);
    }
    m_archives.push_back(std::move(*fd));
    return {};
}

QByteArray MemberIndex::find(const QByteArray &contentHash, qint64 contentLength, bool holdsHeader) const
{
    const auto [begin, end] = m_byHash.equal_range(keyOf(contentHash.constData()));
    for (auto it = begin; it != end; ++it) {
        const Place &place = m_places[it->second];
        if (std::memcmp(place.contentHash.data(), contentHash.constData(), place.contentHash.size()) != 0
            || place.contentLength != contentLength || place.holdsHeader != holdsHeader)
            continue;
        MemberNote note;
        note.holdsHeader = place.holdsHeader;
        note.memberLength = place.memberLength;
        note.contentLength = place.contentLength;
        note.contentHash = contentHash;
        note.deflateHash = QByteArray(place.deflateHash.data(), qsizetype(place.deflateHash.size()));
        auto member = readAt(m_archives[place.archive].get(), place.offset, note.memberLength, {});
        if (!member || member->size() != note.memberLength)
            continue;
        const auto bytes = bytesOf(*member);
        // The note is on the disk, too, and may have changed since it was taken up.
        if (member->startsWith(memberHeader(note)) && isMemberSound(bytes, note))
            return std::move(*member);
    }
    return {};
}

} // namespace bt2c
