#include "core/backup/staging.h"

#include "core/backup/archivecheck.h"
#include "core/support/describe.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <fcntl.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Never filled up: other programs, the validator among them, need room too.
constexpr qint64 reserve = 16 * 1024 * 1024;
/// How much may be written before the free space is asked for again.
constexpr qint64 askAgain = 4 * 1024 * 1024;

class StagingVisitor final : public EntryVisitor
{
public:
    StagingVisitor(Extractor &extractor, RestoreOnly only, QString folder)
        : m_extractor(extractor), m_only(only), m_folder(std::move(folder))
    {
    }

    Result<void> beginEntry(const Entry &entry) override
    {
        m_writing = false;
        if (!check.begin(entry)) {
            if (m_notices.size() < Extractor::maxNotices)
                m_notices.append(check.problems().last());
            return {};
        }
        const QByteArray path = normalizedPath(entry.path);
        const qsizetype slash = path.indexOf('/');
        const QByteArray top = slash < 0 ? path : path.first(slash);
        if (top != "data" && top != "config") {
            if (!top.isEmpty() && !m_foreign.contains(top) && m_foreign.size() < Extractor::maxNotices) {
                m_foreign.insert(top);
                m_notices.append({ErrorCode::Unsupported, displayName(top), u"not part of a backup, left out"_s, 0, entry.headerOffset});
            }
            return {};
        }
        if ((m_only == RestoreOnly::Data && top != "data") || (m_only == RestoreOnly::Config && top != "config"))
            return {};
        qint64 bytes = 4096;
        if (entry.sparse) {
            for (const DataExtent &extent : entry.extents)
                bytes += extent.length;
        } else {
            bytes += entry.size;
        }
        if (auto room = makeSureOfRoom(bytes); !room)
            return room;
        m_writing = true;
        return m_extractor.begin(entry, path);
    }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        check.content(offset, data);
        return m_writing ? m_extractor.content(offset, data) : Result<void>{};
    }
    Result<void> endEntry() override
    {
        check.end();
        return m_writing ? m_extractor.end(check.fileDigest()) : Result<void>{};
    }

    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }

    ArchiveCheck check;

private:
    Result<void> makeSureOfRoom(qint64 bytes)
    {
        m_sinceAsked += bytes;
        if (m_free >= 0 && m_sinceAsked < askAgain && m_free - m_sinceAsked > reserve)
            return {};
        const auto free = freeSpace(m_folder);
        if (!free)
            return std::unexpected(free.error());
        m_free = *free;
        m_sinceAsked = bytes;
        if (*free - bytes < reserve)
            return failure(ErrorCode::TooLittleSpace, m_folder, u"%1 bytes needed, %2 free"_s.arg(bytes + reserve).arg(*free));
        return {};
    }

    Extractor &m_extractor;
    RestoreOnly m_only;
    QString m_folder;
    qint64 m_free = -1;
    qint64 m_sinceAsked = 0;
    QSet<QByteArray> m_foreign;
    QList<Error> m_notices;
    bool m_writing = false;
};

Result<void> makeDurable(Extractor &extractor, const QString &manifestPath, const QString &folder, Control &control)
{
    control.report({Phase::Syncing, 0, -1, 0, -1});
    if (auto synced = syncTree(folder); !synced)
        return synced;
    if (auto same = extractor.readBack(control); !same)
        return same;
    control.report({Phase::Syncing, 0, -1, 0, -1});
    if (auto finished = extractor.finish(); !finished)
        return finished;
    if (auto removed = removeTree(manifestPath); !removed)
        return removed;
    return syncTree(folder);
}

} // namespace

Result<StagedTree> stageArchive(const QString &archive, RestoreOnly only, bool force, const QString &folder,
                                Control &control)
{
    QElapsedTimer timer;
    timer.start();
    const QString manifestPath = folder + u"/.manifest"_s;
    auto file = openFile(manifestPath, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!file)
        return std::unexpected(file.error());
    auto manifest = Manifest::create(std::move(*file), manifestPath);
    if (!manifest)
        return std::unexpected(manifest.error());
    auto extractor = Extractor::open(folder, std::move(*manifest));
    if (!extractor)
        return std::unexpected(extractor.error());

    StagedTree tree;
    tree.check.path = archive;
    tree.check.level = CheckLevel::Deep;
    const ChecksumFile checksum = readChecksumFile(archive);
    StagingVisitor visitor(*extractor, only, folder);
    const auto summary = readArchive(archive, &visitor, control, Phase::Staging);
    if (!summary)
        return std::unexpected(summary.error());
    judgeArchive(tree.check, *summary, &visitor.check, checksum);
    tree.check.seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!force && !isSound(tree.check.state))
        return tree;

    extractor->abandon();
    if (auto durable = makeDurable(*extractor, manifestPath, folder, control); !durable)
        return std::unexpected(durable.error());
    tree.entries = extractor->entries();
    tree.bytes = extractor->bytes();
    tree.notices = visitor.notices() + extractor->notices();
    if (extractor->ownersNotSet() > 0)
        tree.notices.append({ErrorCode::PermissionDenied, archive,
                             u"owners of %1 entries could not be set"_s.arg(extractor->ownersNotSet()), 0, -1});
    if (summary->damage)
        tree.notices.append(*summary->damage);
    for (const QString &name : {u"data"_s, u"config"_s}) {
        const QFileInfo info(folder + u'/' + name);
        if (info.isDir() && !info.isSymLink())
            tree.folders.append(name);
    }
    return tree;
}

} // namespace bt2c
