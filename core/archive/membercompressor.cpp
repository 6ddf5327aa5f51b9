#include "core/archive/membercompressor.h"

#include "core/archive/archivefile.h"
#include "core/archive/deflater.h"
#include "core/archive/sha256.h"

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

QByteArray hashOf(std::span<const std::byte> data)
{
    Sha256 hash;
    hash.update(data);
    return hash.finish();
}

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

/// Gives @p member, which is deflate data after room for a header, its header and trailer.
void complete(QByteArray &member, MemberNote &note, const QByteArray &trailer)
{
    note.deflateHash = hashOf(bytesOf(member).subspan(std::size_t(MemberNote::headerBytes)));
    member.append(trailer);
    note.memberLength = member.size();
    const QByteArray header = memberHeader(note);
    std::memcpy(member.data(), header.constData(), std::size_t(header.size()));
}

} // namespace

quint32 gzipCrc(std::span<const std::byte> data)
{
#ifdef BT2C_HAVE_ISAL
    return crc32_gzip_refl(0, reinterpret_cast<const unsigned char *>(data.data()), data.size());
#else
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(data.data()), data.size()));
#endif
}

Member makeMember(const QByteArray &content, bool holdsHeader, const MemberSource *source)
{
    MemberNote note;
    note.holdsHeader = holdsHeader;
    note.contentLength = content.size();
    note.contentHash = hashOf(bytesOf(content));
    const QByteArray trailer = trailerOf(content);
    if (source) {
        QByteArray known = source->find(note.contentHash, note.contentLength, holdsHeader);
        if (known.endsWith(trailer))
            return {std::move(known), content.size(), true};
    }
    QByteArray member = deflated(content);
    complete(member, note, trailer);
    return {std::move(member), content.size(), false};
}

QByteArray memberOf(const QByteArray &content, const QByteArray &deflate, bool holdsHeader)
{
    MemberNote note;
    note.holdsHeader = holdsHeader;
    note.contentLength = content.size();
    note.contentHash = hashOf(bytesOf(content));
    QByteArray member = QByteArray(MemberNote::headerBytes, Qt::Uninitialized) + deflate;
    complete(member, note, trailerOf(content));
    return member;
}

} // namespace bt2c
