#pragma once

#include "core/archive/membernote.h"
#include "core/support/result.h"

#include <span>
#include <vector>

namespace bt2c {

/// Unpacks a whole member (docs/archive-format.md) into @p content, which has the length that its note says. It has to
/// be all that the note says of its content – length and hash – and what gzip has at its end. The hash of the deflate
/// data says nothing of the content, and is left to isMemberSound(). Errors: Corrupt, with what does not match.
[[nodiscard]] Result<void> openMember(std::span<const std::byte> member, const MemberNote &note,
                                      std::span<std::byte> content);

/// A member that openMembers() is to unpack, with its note and the place for its content.
struct ClosedMember
{
    std::span<const std::byte> member;
    const MemberNote *note = nullptr;
    std::span<std::byte> content;
};

/// openMember() of each, in their order; two at a time are faster than one after the other.
[[nodiscard]] std::vector<Result<void>> openMembers(std::span<const ClosedMember> members);

/// What a member holds whose note or trailer is damaged, and whose deflate data is not: the trailer, or the hashes in
/// @p note (null: it cannot be read), vouch for it. Empty where neither does.
[[nodiscard]] QByteArray contentInSpite(std::span<const std::byte> member, const MemberNote *note);

/// What @p member unpacks to up to where its damage stops it, or beyond; nothing vouches for any of it.
[[nodiscard]] QByteArray contentAsFarAsItGoes(std::span<const std::byte> member);

/// Only that the deflate data is what the note says.
[[nodiscard]] bool isMemberSound(std::span<const std::byte> member, const MemberNote &note);

} // namespace bt2c
