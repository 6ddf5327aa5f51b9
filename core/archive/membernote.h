#pragma once

#include <QByteArray>

#include <optional>
#include <span>

namespace bt2c {

/// What stands in the header of each gzip member of a seekable archive (docs/archive-format.md): how long the member
/// and its content are, and the hashes of both, so that it can be found, proven and used again without what surrounds
/// it.
struct MemberNote
{
    static constexpr qint64 headerBytes = 92;          ///< of a member that begins with a note: fixed part and note
    static constexpr qint64 trailerBytes = 8;          ///< CRC-32 and length, RFC 1952 §2.3.1
    static constexpr qint64 maxContent = 1024 * 1024;
    static constexpr qint64 maxMember = maxContent + 64 * 1024;
    static constexpr qsizetype hashBytes = 32;         ///< SHA-256

    bool holdsHeader = false;      ///< at least one tar header begins in it
    qint64 memberLength = 0;       ///< bytes, header and trailer included
    qint64 contentLength = 0;      ///< bytes it unpacks to
    QByteArray contentHash;
    QByteArray deflateHash;        ///< of what lies between header and trailer

    bool operator==(const MemberNote &) const = default;
};

/// The header of a member, note included; MTIME, flags and OS are always the same, so that equal content gives equal
/// bytes.
[[nodiscard]] QByteArray memberHeader(const MemberNote &note);

/// The note of the member that begins with @p head; nothing where there is none, or one of another version, or one that
/// says what cannot be: lengths out of bounds, unknown flags, another gzip header than memberHeader() writes. Total.
[[nodiscard]] std::optional<MemberNote> readMemberNote(std::span<const std::byte> head);

} // namespace bt2c
