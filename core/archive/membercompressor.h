#pragma once

#include "core/archive/membernote.h"

#include <span>
#include <vector>

namespace bt2c {

/// Members that another archive holds and that may be used again. Thread-safe.
class MemberSource
{
public:
    MemberSource() = default;
    MemberSource(const MemberSource &) = delete;
    MemberSource &operator=(const MemberSource &) = delete;
    virtual ~MemberSource() = default;

    /// The whole member whose note has that hash, length and flag, its deflate data checked against the note; empty
    /// where there is none, or none that is sound.
    [[nodiscard]] virtual QByteArray find(const QByteArray &contentHash, qint64 contentLength,
                                          bool holdsHeader) const = 0;
};

/// What a member is to hold.
struct MemberContent
{
    QByteArray bytes;
    bool holdsHeader = false;
};

struct Member
{
    QByteArray bytes;             ///< the whole gzip member
    qint64 contentLength = 0;
    bool reused = false;
};

/// The member that holds @p content: from @p source (may be null) where it has it, compressed otherwise. Equal content
/// gives equal bytes, on every machine.
[[nodiscard]] Member makeMember(const QByteArray &content, bool holdsHeader, const MemberSource *source);

/// makeMember() of each, in their order; two at a time are faster than one after the other.
[[nodiscard]] std::vector<Member> makeMembers(std::span<const MemberContent> contents, const MemberSource *source);

/// The member of @p content whose deflate data is @p deflate, as makeMember() writes it.
[[nodiscard]] QByteArray memberOf(const QByteArray &content, const QByteArray &deflate, bool holdsHeader);

/// CRC-32 as gzip has it.
[[nodiscard]] quint32 gzipCrc(std::span<const std::byte> data);

} // namespace bt2c
