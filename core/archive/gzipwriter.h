#pragma once

#include "core/archive/diskwriter.h"
#include "core/archive/membercompressor.h"
#include "core/archive/orderedwork.h"
#include "core/archive/sha256.h"
#include "core/support/result.h"

namespace bt2c {

/// Writes a seekable archive: a gzip file as a series of members of at most 1 MiB of content each, with a note in each
/// (docs/archive-format.md), made on all cores, written and hashed in order. Any gzip reader takes it for one stream.
///
/// A mark can be set and the writer taken back to it, for a file that changed while it was read.
/// Errors: NoSpace, WriteFailed. Not thread-safe.
class GzipWriter
{
public:
    static constexpr qsizetype memberContent = MemberNote::maxContent;

    /// What was written.
    struct Figures
    {
        qint64 members = 0;
        qint64 contentBytes = 0;      ///< of the tar
        qint64 reusedBytes = 0;       ///< of those, what was taken over from other archives
    };

    /// Writes to @p fd (empty, open for reading and writing, not owned); @p subject names it in errors. Members that @p
    /// reuse has (null: none) are taken from there; it has to outlive this.
    GzipWriter(int fd, const QString &subject, const MemberSource *reuse = nullptr);
    Q_DISABLE_COPY_MOVE(GzipWriter)

    Result<void> write(std::span<const std::byte> data);
    Result<void> write(const QByteArray &data);
    /// write(), of the header blocks of an entry: the member that they begin in says so.
    Result<void> writeHeader(const QByteArray &header);
    /// Ends the present member, so that what comes next begins a new one.
    Result<void> cut();
    /// Remembers this place for rewind().
    void mark();
    /// Takes back everything written since mark().
    Result<void> rewind();
    /// Writes what is left. Afterwards sha256() and size() hold.
    Result<void> finish();

    [[nodiscard]] const QByteArray &sha256() const { return m_digest; }   ///< 32 bytes
    [[nodiscard]] qint64 size() const { return m_position; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    void submit();
    Result<void> writeOldest();
    Result<void> write(const Member &made);
    Result<void> drain();

    DiskWriter m_disk;
    const MemberSource *m_reuse;
    OrderedWork<std::vector<Member>> m_work;
    std::vector<MemberContent> m_full;              // not yet given to m_work
    QByteArray m_content;                           // of the member being filled
    qint64 m_cut = 0;                               // members
    qint64 m_written = 0;
    qint64 m_position = 0;
    Sha256 m_hash;
    QByteArray m_digest;
    Figures m_figures;
    bool m_holdsHeader = false;                     // the member being filled
    QByteArray m_markContent;
    bool m_markHoldsHeader = false;
    qint64 m_markMember = -1;
    qint64 m_markPosition = -1;
    Sha256 m_markHash;
    Figures m_markFigures;
};

} // namespace bt2c
