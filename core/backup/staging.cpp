#include "core/backup/staging.h"

#include "core/backup/archivecheck.h"
#include "core/backup/volumestage.h"
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
    StagingVisitor(Extractor &extractor, VolumeStage *volume, RestoreOnly only, QString folder)
        : m_extractor(extractor), m_volume(volume), m_only(only), m_folder(std::move(folder))
    {
    }

    Result<void> beginEntry(const Entry &entry) override
    {
        m_writing = false;
        const QByteArray path = normalizedPath(entry.path);
        const qsizetype slash = path.indexOf('/');
        const QByteArray top = slash < 0 ? path : path.first(slash);
        m_inVolume = m_volume && top == "data";
        // An engine knows no holes: what comes back from a volume is zeros.
        check.setSparse(m_inVolume ? ArchiveCheck::Holes::Pieced : ArchiveCheck::Holes::Skipped);
        if (!check.begin(entry)) {
            if (m_notices.size() < Extractor::maxNotices)
                m_notices.append(check.problems().last());
            return {};
        }
        if (top != "data" && top != "config") {
            if (!top.isEmpty() && !m_foreign.contains(top) && m_foreign.size() < Extractor::maxNotices) {
                m_foreign.insert(top);
                m_notices.append({ErrorCode::Unsupported, displayName(top), u"not part of a backup, left out"_s, 0,
                                  entry.headerOffset});
            }
            return {};
        }
        if ((m_only == RestoreOnly::Data && top != "data") || (m_only == RestoreOnly::Config && top != "config"))
            return {};
        if (m_inVolume) {
            m_writing = true;
            return m_volume->begin(entry, path);
        }
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
        if (!m_writing)
            return {};
        return m_inVolume ? m_volume->content(data) : m_extractor.content(offset, data);
    }
    void know(qint64 offset, qint64 length, const QByteArray &sha256) override { check.know(offset, length, sha256); }
    Result<void> endEntry() override
    {
        check.end();
        if (!m_writing)
            return {};
        return m_inVolume ? m_volume->end(check.fileDigest()) : m_extractor.end(check.fileDigest());
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
            return failure(ErrorCode::TooLittleSpace, m_folder,
                           u"%1 bytes needed, %2 free"_s.arg(bytes + reserve).arg(*free));
        return {};
    }

    Extractor &m_extractor;
    VolumeStage *m_volume;
    RestoreOnly m_only;
    QString m_folder;
    qint64 m_free = -1;
    qint64 m_sinceAsked = 0;
    QSet<QByteArray> m_foreign;
    QList<Error> m_notices;
    bool m_writing = false;
    bool m_inVolume = false;
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
                                VolumeStage *volume, Control &control)
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
    StagingVisitor visitor(*extractor, volume, only, folder);
    const auto summary = readArchive(archive, &visitor, control, Phase::Staging);
    if (!summary)
        return std::unexpected(summary.error());
    judgeArchive(tree.check, *summary, &visitor.check, checksum);
    tree.check.seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!force && !isSound(tree.check.state))
        return tree;

    extractor->abandon();
    if (volume) {
        if (auto sent = volume->finish(); !sent)
            return std::unexpected(sent.error());
        if (volume->entries() > 0) {
            if (auto same = volume->readBack(); !same)
                return std::unexpected(same.error());
            tree.folders.append(u"data"_s);
        }
        tree.entries += volume->entries();
        tree.bytes += volume->bytes();
        tree.notices += volume->notices();
    }
    if (auto durable = makeDurable(*extractor, manifestPath, folder, control); !durable)
        return std::unexpected(durable.error());
    tree.entries += extractor->entries();
    tree.bytes += extractor->bytes();
    tree.notices += visitor.notices() + extractor->notices();
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
