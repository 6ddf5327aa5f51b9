#include "core/archive/membernote.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace bt2c {

namespace {

// RFC 1952 §2.3: magic, deflate, FEXTRA, no time, no extra flags, OS unknown; then the length of the extra field, and
// in it one subfield "B2" of 76 bytes.
constexpr qsizetype noteBytes = 76;
constexpr std::array<unsigned char, 16> prologue = {0x1f, 0x8b, 8,  4, 0,   0,   0,  0,
                                                    0,    0xff, 80, 0, 'B', '2', 76, 0};
constexpr unsigned char noteVersion = 1;
constexpr unsigned char headerFlag = 1;
static_assert(qint64(prologue.size()) + noteBytes == MemberNote::headerBytes);

struct Fields
{
    unsigned char version;
    unsigned char flags;
    quint16 reserved;
    quint32 memberLength;
    quint32 contentLength;
    std::array<char, MemberNote::hashBytes> contentHash;
    std::array<char, MemberNote::hashBytes> deflateHash;
};
static_assert(sizeof(Fields) == noteBytes);

} // namespace

QByteArray memberHeader(const MemberNote &note)
{
    Fields fields = {};
    fields.version = noteVersion;
    fields.flags = note.holdsHeader ? headerFlag : 0;
    fields.memberLength = qToLittleEndian(quint32(note.memberLength));
    fields.contentLength = qToLittleEndian(quint32(note.contentLength));
    Q_ASSERT(note.contentHash.size() == MemberNote::hashBytes && note.deflateHash.size() == MemberNote::hashBytes);
    std::memcpy(fields.contentHash.data(), note.contentHash.constData(), fields.contentHash.size());
    std::memcpy(fields.deflateHash.data(), note.deflateHash.constData(), fields.deflateHash.size());
    QByteArray header(reinterpret_cast<const char *>(prologue.data()), qsizetype(prologue.size()));
    header.append(reinterpret_cast<const char *>(&fields), qsizetype(sizeof(fields)));
    return header;
}

std::optional<MemberNote> readMemberNote(std::span<const std::byte> head)
{
    if (head.size() < std::size_t(MemberNote::headerBytes)
        || std::memcmp(head.data(), prologue.data(), prologue.size()) != 0)
        return std::nullopt;
    Fields fields;
    std::memcpy(&fields, head.data() + prologue.size(), sizeof(fields));
    MemberNote note;
    note.holdsHeader = fields.flags == headerFlag;
    note.memberLength = qFromLittleEndian(fields.memberLength);
    note.contentLength = qFromLittleEndian(fields.contentLength);
    // Deflate takes two bytes at least. What is empty is not written.
    constexpr qint64 leastMember = MemberNote::headerBytes + 2 + MemberNote::trailerBytes;
    if (fields.version != noteVersion || (fields.flags & ~headerFlag) != 0 || fields.reserved != 0
        || note.memberLength < leastMember || note.memberLength > MemberNote::maxMember || note.contentLength < 1
        || note.contentLength > MemberNote::maxContent)
        return std::nullopt;
    note.contentHash = QByteArray(fields.contentHash.data(), qsizetype(fields.contentHash.size()));
    note.deflateHash = QByteArray(fields.deflateHash.data(), qsizetype(fields.deflateHash.size()));
    return note;
}

} // namespace bt2c
