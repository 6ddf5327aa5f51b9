#include "core/archive/salvage.h"

#include "core/archive/archivefile.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberscan.h"
#include "core/archive/tarfields.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ownContentFrom = 64 * 1024;   ///< a file of this size begins members of its own

bool isExtended(std::span<const std::byte> block)
{
    const char type = char(block[156]);
    return type == 'x' || type == 'g' || type == 'L' || type == 'K' || type == 'X';
}

/// Whether a header may begin with @p block, and all that belongs to its entry comes after it.
bool mayBegin(std::span<const std::byte> block)
{
    const std::span<const std::byte> magic = block.subspan(std::size_t(tar::magicField.offset), 5);
    if (QByteArrayView(magic.data(), qsizetype(magic.size())) != "ustar" || !tar::checksumMatches(block))
        return false;
    // A name that fills its field may be the beginning of one whose extended header is lost.
    return isExtended(block) || block[std::size_t(tar::nameField.length - 1)] == std::byte(0);
}

/// Where in @p content, which lies at @p tarOffset of the tar, the first header begins; its size where there is none.
std::size_t findHeader(std::span<const std::byte> content, std::optional<qint64> tarOffset)
{
    const auto block = std::size_t(tar::blockBytes);
    const std::size_t step = tarOffset ? block : 1;
    std::size_t at = tarOffset ? std::size_t((tar::blockBytes - *tarOffset % tar::blockBytes) % tar::blockBytes) : 0;
    for (; at + block <= content.size(); at += step) {
        if (mayBegin(content.subspan(at, block)))
            return at;
    }
    return content.size();
}

/// Hands on what entries there are, and nothing of them.
class NamesVisitor final : public EntryVisitor
{
public:
    explicit NamesVisitor(EntryVisitor &visitor) : m_visitor(visitor) {}

    Result<void> beginEntry(const Entry &entry) override
    {
        m_visitor.lostEntry(entry);
        return {};
    }
    [[nodiscard]] bool wantsContent() const override { return false; }
    Result<void> content(qint64, std::span<const std::byte>) override { return {}; }
    Result<void> endEntry() override { return {}; }

private:
    EntryVisitor &m_visitor;
};

} // namespace

Result<void> SalvageReader::feed(std::span<const std::byte> content)
{
    if (!m_begun) {
        m_begun = true;
        m_reader = std::make_unique<TarReader>(m_visitor);
    }
    m_beganHeader.reset();
    bool first = true;
    while (!content.empty()) {
        if (!m_reader) {
            const std::size_t at = findHeader(content, m_tarOffset);
            m_loss.unplaced += qint64(at);
            if (m_tarOffset)
                *m_tarOffset += qint64(at);
            content = content.subspan(at);
            if (content.empty())
                return {};
            m_reader = std::make_unique<TarReader>(m_visitor);
            first = false;
        }
        const qint64 before = m_reader->offset();
        const Result<void> read = m_reader->feed(content);
        if (read) {
            if (m_tarOffset)
                *m_tarOffset += qint64(content.size());
            if (first)
                m_beganHeader = m_reader->lastHeaderOffset() >= before;
            return {};
        }
        first = false;
        if (m_visitor.failed())
            return read;
        // No header where one had to be: a lie, or a length that was guessed wrong. The next one is looked for,
        // anywhere.
        m_tarOffset.reset();
        const auto used = std::size_t(m_reader->offset() - before + tar::blockBytes);
        if (auto dropped = dropEntry(); !dropped)
            return dropped;
        const std::size_t skipped = std::min(used, content.size());
        m_loss.unplaced += qint64(skipped);
        content = content.subspan(skipped);
    }
    return {};
}

Result<void> SalvageReader::passOver(qint64 bytes)
{
    m_beganHeader = false;
    if (m_tarOffset)
        *m_tarOffset += bytes;
    return m_reader->passOver(bytes);
}

Result<void> SalvageReader::lose(std::optional<qint64> length, std::span<const std::byte> doubtful)
{
    m_begun = true;
    m_beganHeader.reset();
    if (m_reader && m_reader->isAtEnd())
        return {};   // behind the end there is nothing to lose
    if (m_reader && !length && m_reader->stored() >= ownContentFrom
        && (m_reader->stored() - m_reader->storedLeft()) % MemberNote::maxContent == 0) {
        // Its content is cut from its own start: so this is where one of its members begins, and ends.
        length = std::min(MemberNote::maxContent, m_reader->storedLeft());
    }
    if (m_reader && length && *length <= m_reader->entryLeft()) {
        if (m_tarOffset)
            *m_tarOffset += *length;
        return m_reader->lose(*length);
    }
    nameEntries(doubtful);
    if (m_tarOffset)
        m_tarOffset = length ? std::optional(*m_tarOffset + *length) : std::nullopt;
    return dropEntry();
}

void SalvageReader::nameEntries(std::span<const std::byte> doubtful)
{
    std::optional<qint64> tarOffset = m_tarOffset;
    const auto skip = [&](std::size_t bytes) {
        if (tarOffset)
            *tarOffset += qint64(bytes);
        doubtful = doubtful.subspan(bytes);
    };
    if (m_reader)
        skip(std::min(std::size_t(m_reader->entryLeft()), doubtful.size()));
    while (!doubtful.empty()) {
        skip(findHeader(doubtful, tarOffset));
        NamesVisitor names(m_visitor);
        TarReader reader(names);
        if (reader.feed(doubtful))
            return;
        skip(std::min(std::size_t(std::max(reader.offset(), tar::blockBytes)), doubtful.size()));
    }
}

/// The entry that is being read loses what is left of it, and headers after it are lost.
Result<void> SalvageReader::dropEntry()
{
    Result<void> ended;
    if (m_reader && m_reader->entryLeft() > 0)
        ended = m_reader->lose(m_reader->entryLeft());
    m_reader.reset();
    m_loss.headers = true;
    return ended;
}

Result<void> SalvageReader::finish()
{
    Result<void> ended;
    if (m_reader && m_reader->storedLeft() > 0)
        ended = m_reader->lose(m_reader->entryLeft());
    m_loss.endMissing = !m_reader || !m_reader->finish();
    return ended;
}

Result<SalvageLoss> salvage(int fd, const MemberSurvey &survey, EntryVisitor &visitor, const QString &subject,
                            Control &control, SalvageWatcher *watcher)
{
    SalvageReader reader(visitor);
    for (std::size_t i = 0; i < survey.findings.size(); ++i) {
        const MemberFinding &finding = survey.findings[i];
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, subject);
        if (watcher)
            watcher->before(i, reader);
        Result<void> step;
        if (finding.health == MemberFinding::Health::Damaged) {
            const auto member = readAt(fd, finding.offset, std::min(finding.length, MemberNote::maxMember), subject);
            if (!member)
                return std::unexpected(member.error());
            const QByteArray doubtful = contentAsFarAsItGoes(bytesOf(*member));
            step = reader.lose(finding.note ? std::optional(finding.note->contentLength) : std::nullopt,
                               bytesOf(doubtful));
        } else if (!finding.note->holdsHeader && reader.unwanted() >= finding.note->contentLength) {
            step = reader.passOver(finding.note->contentLength);
        } else {
            const auto content = contentOf(fd, finding, subject);
            if (!content)
                return std::unexpected(content.error());
            step = reader.feed(bytesOf(*content));
        }
        if (!step)
            return std::unexpected(step.error());
        if (watcher)
            watcher->after(i, reader);
    }
    if (auto finished = reader.finish(); !finished)
        return std::unexpected(finished.error());
    return reader.loss();
}

} // namespace bt2c
