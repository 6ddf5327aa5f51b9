#include "core/backup/contents.h"

#include "core/archive/extractor.h"
#include "core/backup/archivecheck.h"
#include "core/support/describe.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class ListingVisitor final : public EntryVisitor
{
public:
    explicit ListingVisitor(const std::function<bool(const ContentItem &)> &item) : m_give(item) {}

    Result<void> beginEntry(const Entry &entry) override
    {
        m_item.entry = entry;
        (void)m_check.begin(entry);
        return {};
    }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        m_check.content(offset, data);
        return {};
    }
    Result<void> endEntry() override
    {
        m_check.end();
        m_item.sha256 = m_check.fileDigest().toHex();
        return m_give(m_item) ? Result<void>{} : failure(ErrorCode::Cancelled);
    }

private:
    const std::function<bool(const ContentItem &)> &m_give;
    ContentItem m_item;
    ArchiveCheck m_check{ContentDigest::Holes::Hashed};
};

class ExtractingVisitor final : public EntryVisitor
{
public:
    ExtractingVisitor(Extractor &extractor, const QList<QByteArray> &paths, QString destination)
        : m_extractor(extractor), m_destination(std::move(destination))
    {
        for (const QByteArray &path : paths)
            m_wanted.push_back({path, normalizedPath(path), false});
    }

    Result<void> beginEntry(const Entry &entry) override
    {
        m_writing = false;
        const bool allowed = m_check.begin(entry);
        const QByteArray path = normalizedPath(entry.path);
        bool wanted = false;
        for (Wanted &want : m_wanted) {
            if (path == want.normalized || path.startsWith(QByteArray(want.normalized + '/')))
                want.found = wanted = true;
        }
        if (!wanted)
            return {};
        if (!allowed) {
            m_notices.append({ErrorCode::Unsafe, displayName(entry.path), {}, 0, entry.headerOffset});
            return {};
        }
        if (!m_extractor.wrote(path) && entry.kind != EntryKind::Directory) {
            const QString target = m_destination + u'/' + QFile::decodeName(path);
            struct stat info;
            if (::lstat(QFile::encodeName(target).constData(), &info) == 0)
                return failure(ErrorCode::InvalidArgument, target, u"it exists already"_s);
        }
        m_writing = true;
        return m_extractor.begin(entry, path);
    }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        if (!m_writing)
            return {};
        m_check.content(offset, data);
        return m_extractor.content(offset, data);
    }
    Result<void> endEntry() override
    {
        if (!m_writing)
            return {};
        m_check.end();
        return m_extractor.end(m_check.fileDigest());
    }

    [[nodiscard]] QStringList missing() const
    {
        QStringList result;
        for (const Wanted &want : m_wanted) {
            if (!want.found)
                result.append(displayName(want.given));
        }
        return result;
    }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }

private:
    struct Wanted
    {
        QByteArray given;
        QByteArray normalized;
        bool found = false;
    };
    Extractor &m_extractor;
    ArchiveCheck m_check;
    QString m_destination;
    std::vector<Wanted> m_wanted;
    QList<Error> m_notices;
    bool m_writing = false;
};

} // namespace

Result<ContentsSummary> readContents(const QString &archive, Control &control,
                                     const std::function<bool(const ContentItem &)> &item)
{
    qint64 items = 0;
    bool stopped = false;
    const std::function<bool(const ContentItem &)> counted = [&](const ContentItem &content) {
        ++items;
        stopped = !item(content);
        return !stopped;
    };
    ListingVisitor visitor(counted);
    const auto summary = readArchive(archive, &visitor, control, Phase::Reading);
    if (!summary) {
        if (stopped)
            return ContentsSummary{items, 0, std::nullopt};
        return std::unexpected(summary.error());
    }
    return ContentsSummary{items, summary->contentBytes, summary->damage};
}

Result<ExtractReport> extractPaths(const QString &archive, const QList<QByteArray> &paths, const QString &destination,
                                   Control &control)
{
    if (paths.isEmpty())
        return failure(ErrorCode::InvalidArgument, archive, u"no paths named"_s);
    if (auto readable = identityOf(archive); !readable)
        return std::unexpected(readable.error());
    if (!QDir().mkpath(destination))
        return failure(ErrorCode::WriteFailed, destination, u"the folder could not be made"_s);

    QByteArray scratch = QFile::encodeName(QDir::tempPath()) + "/bt2c-extract-XXXXXX";
    Descriptor list(::mkstemp(scratch.data()));
    if (!list.isOpen())
        return failure(errno, QDir::tempPath(), ErrorCode::WriteFailed);
    ::unlink(scratch.constData());
    auto manifest = Manifest::create(std::move(list), destination);
    if (!manifest)
        return std::unexpected(manifest.error());
    auto extractor = Extractor::open(QFileInfo(destination).canonicalFilePath(), std::move(*manifest));
    if (!extractor)
        return std::unexpected(extractor.error());

    ExtractingVisitor visitor(*extractor, paths, destination);
    const auto summary = readArchive(archive, &visitor, control, Phase::Writing);
    extractor->abandon();
    if (!summary)
        return std::unexpected(summary.error());
    if (auto same = extractor->readBack(control); !same)
        return std::unexpected(same.error());
    if (auto finished = extractor->finish(); !finished)
        return std::unexpected(finished.error());
    if (auto synced = syncTree(destination); !synced)
        return std::unexpected(synced.error());

    ExtractReport report;
    report.entries = extractor->entries();
    report.bytes = extractor->bytes();
    report.missing = visitor.missing();
    report.notices = visitor.notices() + extractor->notices();
    if (extractor->ownersNotSet() > 0)
        report.notices.append({ErrorCode::PermissionDenied, destination,
                               u"owners of %1 entries could not be set"_s.arg(extractor->ownersNotSet()), 0, -1});
    report.damage = summary->damage;
    return report;
}

} // namespace bt2c
