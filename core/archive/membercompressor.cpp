#include "core/archive/membercompressor.h"

#include "core/archive/archivefile.h"
#include "core/archive/sha256.h"

#include <QtEndian>

#include <cstring>
#include <vector>

#ifdef BT2C_HAVE_ISAL
#    include <isa-l/crc.h>
#    include <isa-l/igzip_lib.h>
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

/// Appends the raw deflate data (RFC 1951) of @p content to @p out; false when the compressor failed.
bool deflateOnto(QByteArray &out, const QByteArray &content)
{
    const qsizetype before = out.size();
#ifdef BT2C_HAVE_ISAL
    static thread_local std::vector<uint8_t> levelBuffer(ISAL_DEF_LVL1_DEFAULT);
    out.resize(before + content.size() + content.size() / 8 + 1024);
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.level = 1;
    stream.level_buf = levelBuffer.data();
    stream.level_buf_size = uint32_t(levelBuffer.size());
    stream.gzip_flag = IGZIP_DEFLATE;
    stream.end_of_stream = 1;
    stream.flush = NO_FLUSH;
    stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(content.constData()));
    stream.avail_in = uint32_t(content.size());
    stream.next_out = reinterpret_cast<uint8_t *>(out.data() + before);
    stream.avail_out = uint32_t(out.size() - before);
    if (isal_deflate_stateless(&stream) != COMP_OK || stream.avail_in != 0)
        return false;
    out.truncate(before + qsizetype(stream.total_out));
    return true;
#else
    z_stream stream = {};
    if (deflateInit2(&stream, 4, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    out.resize(before + qsizetype(deflateBound(&stream, uLong(content.size()))));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
    stream.avail_out = uInt(out.size() - before);
    const int status = deflate(&stream, Z_FINISH);
    out.truncate(before + qsizetype(stream.total_out));
    deflateEnd(&stream);
    return status == Z_STREAM_END;
#endif
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
    QByteArray member(MemberNote::headerBytes, Qt::Uninitialized);
    if (!deflateOnto(member, content))
        return {{}, content.size(), false};
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
