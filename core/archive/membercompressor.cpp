#include "core/archive/membercompressor.h"

#include "core/archive/archivefile.h"
#include "core/archive/deflater.h"
#include "core/archive/sha256.h"
#include "core/archive/sha256lanes.h"
#include "core/archive/wideregisters.h"

#include <QtEndian>

#include <cstring>
#include <memory>

#ifdef BT2C_HAVE_ISAL
#    include <isa-l/crc.h>
#else
#    include <zlib.h>
#endif

namespace bt2c {

namespace {

/// A header's room, and then the deflate data of @p content.
QByteArray deflated(const QByteArray &content)
{
    static thread_local const std::unique_ptr<Deflater> deflater = std::make_unique<Deflater>();
    QByteArray member(MemberNote::headerBytes + qsizetype(Deflater::bound(std::size_t(content.size()))),
                      Qt::Uninitialized);
    const auto out = std::as_writable_bytes(std::span(member.data(), std::size_t(member.size())));
    const std::size_t size = deflater->pack(out.subspan(std::size_t(MemberNote::headerBytes)), bytesOf(content));
    member.truncate(MemberNote::headerBytes + qsizetype(size));
    return member;
}

QByteArray trailerOf(const QByteArray &content)
{
    struct
    {
        quint32 crc;
        quint32 length;
    } trailer = {qToLittleEndian(gzipCrc(bytesOf(content))), qToLittleEndian(quint32(content.size()))};
    static_assert(sizeof(trailer) == MemberNote::trailerBytes);
    return {reinterpret_cast<const char *>(&trailer), sizeof(trailer)};
}

std::span<const std::byte> deflateOf(const QByteArray &begun)
{
    return bytesOf(begun).subspan(std::size_t(MemberNote::headerBytes));
}

/// The member of @p content from @p source, or the beginning of one, for complete().
Member begun(const MemberContent &content, const QByteArray &hash, const MemberSource *source)
{
    if (source) {
        QByteArray known = source->find(hash, content.bytes.size(), content.holdsHeader);
        if (known.endsWith(trailerOf(content.bytes)))
            return {std::move(known), content.bytes.size(), true};
    }
    return {deflated(content.bytes), content.bytes.size(), false};
}

/// Gives @p member, which is deflate data after room for a header, its header and trailer.
void complete(QByteArray &member, const MemberContent &content, const QByteArray &contentHash,
              const QByteArray &deflateHash)
{
    member.append(trailerOf(content.bytes));
    MemberNote note;
    note.holdsHeader = content.holdsHeader;
    note.memberLength = member.size();
    note.contentLength = content.bytes.size();
    note.contentHash = contentHash;
    note.deflateHash = deflateHash;
    const QByteArray header = memberHeader(note);
    std::memcpy(member.data(), header.constData(), std::size_t(header.size()));
}

} // namespace

quint32 gzipCrc(std::span<const std::byte> data)
{
#ifdef BT2C_HAVE_ISAL
    const quint32 crc = crc32_gzip_refl(0, reinterpret_cast<const unsigned char *>(data.data()), data.size());
    tidyWideRegisters();
    return crc;
#else
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(data.data()), data.size()));
#endif
}

Member makeMember(const QByteArray &content, bool holdsHeader, const MemberSource *source)
{
    const MemberContent one{content, holdsHeader};
    return makeMembers({&one, 1}, source).front();
}

std::vector<Member> makeMembers(std::span<const MemberContent> contents, const MemberSource *source)
{
    std::vector<std::span<const std::byte>> data;
    for (const MemberContent &content : contents)
        data.push_back(bytesOf(content.bytes));
    const std::vector<QByteArray> contentHashes = sha256OfEach(data);
    data.clear();
    std::vector<Member> members(contents.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i] = begun(contents[i], contentHashes[i], source);
        if (!members[i].reused)
            data.push_back(deflateOf(members[i].bytes));
    }
    const std::vector<QByteArray> deflateHashes = sha256OfEach(data);
    std::size_t packed = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!members[i].reused)
            complete(members[i].bytes, contents[i], contentHashes[i], deflateHashes[packed++]);
    }
    return members;
}

QByteArray memberOf(const QByteArray &content, const QByteArray &deflate, bool holdsHeader)
{
    QByteArray member = QByteArray(MemberNote::headerBytes, Qt::Uninitialized) + deflate;
    complete(member, {content, holdsHeader}, sha256Of(bytesOf(content)), sha256Of(bytesOf(deflate)));
    return member;
}

} // namespace bt2c
