#pragma once

#include "core/archive/membercompressor.h"
#include "core/support/control.h"
#include "core/support/durable.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace bt2c {

/// The members of archives that were found sound, by the hash of their content, so that a new archive takes over what
/// did not change. Each archive stays open: one that is removed or replaced meanwhile goes on giving what it held, and
/// what was written into it meanwhile does not match its hash any more and is not used.
class MemberIndex final : public MemberSource
{
public:
    /// Takes up the members of @p archive, from note to note, about 100 bytes of memory for each. One that is not
    /// seekable, or only in part, gives none or that part. Errors: Missing, PermissionDenied, ReadFailed, Cancelled.
    Result<void> add(const QString &archive, Control &control);

    [[nodiscard]] qint64 size() const { return qint64(m_places.size()); }
    [[nodiscard]] QByteArray find(const QByteArray &contentHash, qint64 contentLength, bool holdsHeader) const override;

private:
    using Hash = std::array<char, MemberNote::hashBytes>;
    struct Place
    {
        Hash contentHash;
        Hash deflateHash;
        qint64 offset;
        quint32 memberLength;
        quint32 contentLength;
        quint16 archive;
        bool holdsHeader;
    };
    std::vector<Descriptor> m_archives;
    std::vector<Place> m_places;
    std::unordered_multimap<quint64, quint32> m_byHash;   ///< the hash's first bytes to the index in m_places
};

} // namespace bt2c
