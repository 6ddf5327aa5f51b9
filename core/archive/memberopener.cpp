#include "core/archive/memberopener.h"

#include "core/archive/membercompressor.h"
#include "core/archive/sha256.h"
#include "core/archive/sha256lanes.h"
#include "core/archive/wideregisters.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <memory>

#ifdef BT2C_HAVE_ISAL
#    include <isa-l/igzip_lib.h>
#else
#    include <zlib.h>
#endif

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> deflateOf(std::span<const std::byte> member)
{
    return member.subspan(std::size_t(MemberNote::headerBytes),
                          member.size() - std::size_t(MemberNote::headerBytes + MemberNote::trailerBytes));
}

struct Inflated
{
    std::size_t bytes = 0;
    bool whole = false;      ///< all of the data is one sound deflate stream
};

/// Unpacks the deflate data @p data into @p out, as far as it goes.
Inflated inflateInto(std::span<std::byte> out, std::span<const std::byte> data)
{
#ifdef BT2C_HAVE_ISAL
    // Large: kept from call to call, and not on the stack.
    static thread_local const std::unique_ptr<inflate_state> state = std::make_unique<inflate_state>();
    isal_inflate_init(state.get());
    state->crc_flag = ISAL_DEFLATE;
    state->next_in = reinterpret_cast<uint8_t *>(const_cast<std::byte *>(data.data()));
    state->avail_in = uint32_t(data.size());
    state->next_out = reinterpret_cast<uint8_t *>(out.data());
    state->avail_out = uint32_t(out.size());
    const bool whole = isal_inflate_stateless(state.get()) == ISAL_DECOMP_OK && state->block_state == ISAL_BLOCK_FINISH
                       && state->avail_in == 0;
    tidyWideRegisters();
    return {std::min(out.size() - state->avail_out, out.size()), whole};
#else
    z_stream stream = {};
    if (inflateInit2(&stream, -15) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(data.data()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int status = inflate(&stream, Z_FINISH);
    const bool whole = status == Z_STREAM_END && stream.avail_in == 0;
    const std::size_t filled = out.size() - stream.avail_out;
    inflateEnd(&stream);
    return {filled, whole};
#endif
}

bool trailerFits(std::span<const std::byte> member, std::span<const std::byte> content)
{
    quint32 trailer[2];
    std::memcpy(trailer, member.data() + member.size() - sizeof(trailer), sizeof(trailer));
    return qFromLittleEndian(trailer[0]) == gzipCrc(content)
           && qFromLittleEndian(trailer[1]) == quint32(content.size());
}

/// All of openMembers() but the hash.
Result<void> unpack(const ClosedMember &one)
{
    if (qint64(one.member.size()) != one.note->memberLength)
        return failure(ErrorCode::Corrupt, {}, u"the member has another length than its note says"_s);
    const Inflated all = inflateInto(one.content, deflateOf(one.member));
    if (!all.whole || all.bytes != one.content.size())
        return failure(ErrorCode::Corrupt, {}, u"deflate data is damaged, or its note is"_s);
    if (!trailerFits(one.member, one.content))
        return failure(ErrorCode::Corrupt, {}, u"CRC or length of the gzip member does not match"_s);
    return {};
}

} // namespace

bool isMemberSound(std::span<const std::byte> member, const MemberNote &note)
{
    return qint64(member.size()) == note.memberLength && sha256Of(deflateOf(member)) == note.deflateHash;
}

Result<void> openMember(std::span<const std::byte> member, const MemberNote &note, std::span<std::byte> content)
{
    const ClosedMember one{member, &note, content};
    return openMembers({&one, 1}).front();
}

std::vector<Result<void>> openMembers(std::span<const ClosedMember> members)
{
    std::vector<Result<void>> results;
    std::vector<std::span<const std::byte>> contents;
    for (const ClosedMember &one : members) {
        results.push_back(unpack(one));
        if (results.back())
            contents.push_back(one.content);
    }
    const std::vector<QByteArray> hashes = sha256OfEach(contents);
    std::size_t hashed = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (results[i] && hashes[hashed++] != members[i].note->contentHash)
            results[i] = failure(ErrorCode::Corrupt, {}, u"the hash in the member's note does not match"_s);
    }
    return results;
}

QByteArray contentInSpite(std::span<const std::byte> member, const MemberNote *note)
{
    if (qint64(member.size()) <= MemberNote::headerBytes + MemberNote::trailerBytes
        || qint64(member.size()) > MemberNote::maxMember)
        return {};
    QByteArray content(MemberNote::maxContent, Qt::Uninitialized);
    const Inflated all =
        inflateInto(std::as_writable_bytes(std::span(content.data(), std::size_t(content.size()))), deflateOf(member));
    if (!all.whole)
        return {};
    content.truncate(qsizetype(all.bytes));
    const auto bytes = std::as_bytes(std::span(content.constData(), std::size_t(content.size())));
    const bool vouched = trailerFits(member, bytes)
                         || (note && note->contentLength == content.size() && sha256Of(bytes) == note->contentHash
                             && sha256Of(deflateOf(member)) == note->deflateHash);
    return vouched ? content : QByteArray();
}

QByteArray contentAsFarAsItGoes(std::span<const std::byte> member)
{
    if (qint64(member.size()) <= MemberNote::headerBytes)
        return {};
    QByteArray content(MemberNote::maxContent, '\0');
    const Inflated some =
        inflateInto(std::as_writable_bytes(std::span(content.data(), std::size_t(content.size()))),
                    member.subspan(std::size_t(MemberNote::headerBytes)));
    content.truncate(qsizetype(some.bytes));
    return content;
}

} // namespace bt2c
