#include "core/backup/contents.h"

#include "core/archive/membernote.h"
#include "core/archive/memberwalk.h"
#include "core/backup/archivecheck.h"

#include <QFile>

namespace bt2c {

namespace {

class ListingVisitor final : public EntryVisitor
{
public:
    ListingVisitor(ContentsDetail detail, const std::function<bool(const ContentItem &)> &item)
        : m_hashes(detail == ContentsDetail::Hashes), m_give(item)
    {
    }

    Result<void> beginEntry(const Entry &entry) override
    {
        m_item.entry = entry;
        if (m_hashes)
            (void)m_check.begin(entry);
        return {};
    }
    [[nodiscard]] bool wantsContent() const override { return m_hashes; }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        if (m_hashes)
            m_check.content(offset, data);
        return {};
    }
    Result<void> endEntry() override
    {
        if (m_hashes) {
            m_check.end();
            m_item.sha256 = m_check.fileDigest().toHex();
        }
        return m_give(m_item) ? Result<void>{} : failure(ErrorCode::Cancelled);
    }

private:
    bool m_hashes;
    const std::function<bool(const ContentItem &)> &m_give;
    ContentItem m_item;
    ArchiveCheck m_check{ArchiveCheck::Holes::Hashed, ArchiveCheck::Holes::Hashed};
};

} // namespace

bool isSeekableArchive(const QString &archive)
{
    QFile file(archive);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(MemberNote::headerBytes) : QByteArray();
    return readMemberNote(std::as_bytes(std::span(head.constData(), size_t(head.size())))).has_value();
}

Result<ContentsSummary> readContents(const QString &archive, ContentsDetail detail, Control &control,
                                     const std::function<bool(const ContentItem &)> &item)
{
    qint64 items = 0;
    bool stopped = false;
    const std::function<bool(const ContentItem &)> counted = [&](const ContentItem &content) {
        ++items;
        stopped = !item(content);
        return !stopped;
    };
    ListingVisitor visitor(detail, counted);
    // Every byte: on all cores, and the whole file checked by the way.
    const auto summary = detail == ContentsDetail::Hashes ? readArchive(archive, &visitor, control, Phase::Reading)
                                                          : visitArchive(archive, visitor, control, Phase::Reading);
    if (!summary) {
        if (stopped)
            return ContentsSummary{items, 0, std::nullopt};
        return std::unexpected(summary.error());
    }
    return ContentsSummary{items, summary->contentBytes, summary->damage};
}

} // namespace bt2c
