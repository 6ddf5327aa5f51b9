#pragma once

#include "core/archive/entry.h"
#include "core/support/result.h"

#include <map>
#include <optional>
#include <span>

namespace bt2c {

/// Receives what a TarReader finds, in the archive's order. An error stops the reading and is handed on.
class EntryVisitor
{
public:
    virtual ~EntryVisitor() = default;
    virtual Result<void> beginEntry(const Entry &entry) = 0;
    /// Whether the content of the entry that began is of use; it may be left out otherwise.
    [[nodiscard]] virtual bool wantsContent() const { return true; }
    /// A piece of the current file's content at @p offset of the file. Holes of sparse files are not delivered.
    virtual Result<void> content(qint64 offset, std::span<const std::byte> data) = 0;
    /// The @p length bytes at @p offset of the current file, which come next in one piece, have that SHA-256: it was
    /// worked out.
    virtual void know(qint64 /*offset*/, qint64 /*length*/, const QByteArray & /*sha256*/) {}
    virtual Result<void> endEntry() = 0;
    /// Those bytes of the current file's content are damaged; only where a damaged archive is salvaged.
    virtual Result<void> lost(qint64 /*offset*/, qint64 /*length*/) { return {}; }
    /// An entry whose header lies in a damaged piece, and can be read there all the same; it is not begun. Likewise.
    virtual void lostEntry(const Entry & /*entry*/) {}
};

/// Push parser for tar streams: ustar, pax (POSIX.1-2001), GNU long names, base-256 numbers, and sparse files of
/// GNU's old form and of pax forms 0.0, 0.1 and 1.0. Total: any input gives entries or an error with its offset in
/// the uncompressed stream. Memory is bounded by the limits below, whatever the input.
///
/// Errors: Corrupt (a header that does not add up), Truncated (finish() before the end blocks), TooLarge (a limit).
/// Source: POSIX.1-2017 pax, "GNU tar manual", appendix on the tar format; observed output of CPython's tarfile.
class TarReader
{
public:
    static constexpr qint64 maxExtendedHeader = 16 * 1024 * 1024;  ///< bytes of one pax or long-name header
    static constexpr int maxPath = 64 * 1024;                      ///< bytes of a path or link target
    static constexpr int maxExtents = 1'000'000;                   ///< of a sparse file

    explicit TarReader(EntryVisitor &visitor) : m_visitor(visitor) {}

    /// Parses the next piece of the stream. After an error all later calls give the same error.
    Result<void> feed(std::span<const std::byte> data);
    /// How many bytes come next that are content nobody wants, or padding.
    [[nodiscard]] qint64 unwanted() const;
    /// Goes on as if @p bytes, at most unwanted(), had been fed.
    Result<void> passOver(qint64 bytes);
    /// How many bytes come next that belong to the entry that began: stored content, and padding after it.
    [[nodiscard]] qint64 entryLeft() const;
    /// How many bytes of content are stored for it, and how many of them still come.
    [[nodiscard]] qint64 stored() const { return m_state == State::Content ? m_stored : 0; }
    [[nodiscard]] qint64 storedLeft() const { return m_state == State::Content ? m_storedLeft : 0; }
    /// feed(), of bytes whose SHA-256 is known: the visitor is told where they are a piece of a file's content.
    Result<void> feed(std::span<const std::byte> data, const QByteArray &sha256);
    /// Goes on although @p bytes, at most entryLeft(), are damaged. The visitor's lost() is called; it has no use for
    /// the rest of a sparse file then.
    Result<void> lose(qint64 bytes);
    /// The stream ended. Truncated unless the archive's end blocks were seen.
    Result<void> finish();

    [[nodiscard]] qint64 entries() const { return m_entries; }
    /// Sum of the entries' content: what they take when unpacked. Holes of sparse files take nothing.
    [[nodiscard]] qint64 contentBytes() const { return m_contentBytes; }
    /// Uncompressed bytes read so far.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /// Where the header began, extended ones included, that was met last; -1: none was.
    [[nodiscard]] qint64 lastHeaderOffset() const;
    /// Whether the end blocks were seen.
    [[nodiscard]] bool isAtEnd() const { return !m_failed && m_state == State::End; }
    /// Bytes other than zero after the end blocks: not part of the archive for any tar.
    [[nodiscard]] bool hasTrailingData() const { return m_trailingData; }
    /// Path of the entry that is being read, or was read last.
    [[nodiscard]] const QByteArray &currentPath() const { return m_entry.path; }

private:
    enum class State { Header, Extended, SparseHeader, SparseMap, Content, Padding, SecondZeroBlock, End };

    Result<void> takeHeader(std::span<const std::byte> block);
    Result<void> takeExtended();
    Result<void> takePax(bool global);
    Result<void> takeSparseHeader(std::span<const std::byte> block);
    Result<void> takeSparseMap(std::span<const std::byte> block);
    Result<void> applyPax();
    Result<void> setExtents(const QByteArray &map);
    Result<void> beginContent();
    Result<void> endContent();
    Result<void> deliver(std::span<const std::byte> data);
    [[nodiscard]] std::unexpected<Error> corrupt(const char *detail) const;

    EntryVisitor &m_visitor;
    State m_state = State::Header;
    QByteArray m_block;              // a header block that came in pieces
    QByteArray m_extended;           // body of the extended header being read
    qint64 m_extendedSize = 0;
    char m_extendedType = 0;
    std::map<QByteArray, QByteArray> m_global;
    std::map<QByteArray, QByteArray> m_local;
    std::vector<std::pair<QByteArray, QByteArray>> m_sparsePairs;  // pax 0.0 repeats its keys
    QByteArray m_longName;
    QByteArray m_longLink;
    Entry m_entry;
    qint64 m_headerOffset = -1;      // of the first extended header before the next entry
    qint64 m_lastHeader = -1;
    qint64 m_stored = 0;             // bytes of the entry in the archive
    qint64 m_storedLeft = 0;
    qint64 m_paddingLeft = 0;
    std::size_t m_extent = 0;        // the extent being filled
    qint64 m_extentDone = 0;
    QByteArray m_sparseMapText;
    qint64 m_sparseMapRead = 0;
    qint64 m_offset = 0;
    qint64 m_blockOffset = 0;        // where the present header block began
    qint64 m_entries = 0;
    qint64 m_contentBytes = 0;
    bool m_trailingData = false;
    std::optional<Error> m_failed;
};

} // namespace bt2c
