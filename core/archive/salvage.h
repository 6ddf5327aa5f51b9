#pragma once

#include "core/archive/membersurvey.h"
#include "core/archive/watchedvisitor.h"

#include <memory>

namespace bt2c {

/// What a salvage could not give to its visitor.
struct SalvageLoss
{
    bool headers = false;        ///< headers were lost, and with them entries whose number nobody knows
    qint64 unplaced = 0;         ///< sound bytes that belong to no entry that is known
    bool endMissing = false;     ///< there is no end mark: what came last is unknown
    bool operator==(const SalvageLoss &) const = default;
};

/// Reads the tar of a damaged archive in pieces, some of which are missing: the entries before and after a gap are
/// found again by their headers. The visitor's lost() is called for files that a gap cut into. Total, like TarReader.
class SalvageReader
{
public:
    explicit SalvageReader(EntryVisitor &visitor) : m_visitor(visitor) {}

    /// The next piece, whole and in its place. Errors: the visitor's.
    Result<void> feed(std::span<const std::byte> content);
    /// A piece of @p length bytes is missing; nothing: of unknown length, but a single member's. @p doubtful: what it
    /// may hold; only names are taken from there, for lostEntry(). Errors: the visitor's.
    Result<void> lose(std::optional<qint64> length, std::span<const std::byte> doubtful = {});
    /// How many bytes come next that nobody wants, as TarReader::unwanted().
    [[nodiscard]] qint64 unwanted() const { return m_reader ? m_reader->unwanted() : 0; }
    Result<void> passOver(qint64 bytes);
    /// Whether the entry's own content comes next, and from which byte of the file on; -1: not so.
    [[nodiscard]] qint64 contentOffset() const
    {
        return m_reader && m_reader->storedLeft() > 0 ? m_reader->stored() - m_reader->storedLeft() : -1;
    }
    /// Path of the entry that is being read.
    [[nodiscard]] QByteArray currentPath() const { return m_reader ? m_reader->currentPath() : QByteArray(); }
    Result<void> finish();

    /// Whether a header begins in the piece that was given last; nothing where that cannot be said.
    [[nodiscard]] std::optional<bool> beganHeader() const { return m_beganHeader; }
    [[nodiscard]] const SalvageLoss &loss() const { return m_loss; }

private:
    Result<void> dropEntry();
    void nameEntries(std::span<const std::byte> doubtful);

    WatchedVisitor m_visitor;
    /// Of the stretch since the last gap that took headers with it; null while the next header is looked for.
    std::unique_ptr<TarReader> m_reader;
    bool m_begun = false;
    std::optional<qint64> m_tarOffset = 0;   // unknown after a gap of unknown length
    std::optional<bool> m_beganHeader;
    SalvageLoss m_loss;
};

/// Looks on while an archive is salvaged: where each finding of the survey comes in the tar.
class SalvageWatcher
{
public:
    SalvageWatcher() = default;
    SalvageWatcher(const SalvageWatcher &) = delete;
    SalvageWatcher &operator=(const SalvageWatcher &) = delete;
    virtual ~SalvageWatcher() = default;

    virtual void before(std::size_t finding, const SalvageReader &reader) = 0;
    virtual void after(std::size_t finding, const SalvageReader &reader) = 0;
};

/// Gives everything that is sound in the seekable archive @p fd, surveyed as @p survey, to @p visitor, and of members
/// without headers only what it wants. @p subject names the file in errors; @p watcher may be null. Errors: the
/// visitor's, ReadFailed, Corrupt where the file changed meanwhile, Cancelled.
[[nodiscard]] Result<SalvageLoss> salvage(int fd, const MemberSurvey &survey, EntryVisitor &visitor,
                                          const QString &subject, Control &control, SalvageWatcher *watcher = nullptr);

} // namespace bt2c
