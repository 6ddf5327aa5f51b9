#include "core/backup/volumesource.h"

#include "core/archive/tarwriter.h"
#include "core/backup/sourcetree.h"
#include "core/support/describe.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr char ownFolder[] = "data/.bt2c_";

/// Whether @p path is "data" or below it, without steps up.
bool isInData(const QByteArray &path)
{
    if (path == "data")
        return true;
    if (!path.startsWith("data/"))
        return false;
    const QList<QByteArray> steps = path.split('/');
    return std::ranges::none_of(steps,
                                [](const QByteArray &step) { return step.isEmpty() || step == "." || step == ".."; });
}

} // namespace

Result<bool> VolumeSource::accept(Entry &entry)
{
    if (m_control.cancelled())
        return failure(ErrorCode::Cancelled);
    if (!m_folder.isEmpty())
        entry.path = m_folder + '/' + entry.path;
    const bool link = entry.kind == EntryKind::Hardlink;
    if (!isInData(entry.path) || (link && !isInData(entry.linkTarget)))
        return failure(ErrorCode::Garbled, displayName(entry.path), u"outside the volume"_s, entry.headerOffset);
    if (entry.path.startsWith(ownFolder))
        return false;
    m_seen.insert(entry.path);
    switch (entry.kind) {
    case EntryKind::File:
    case EntryKind::Directory:
    case EntryKind::Symlink:
        return true;
    case EntryKind::Hardlink:
        if (!entry.linkTarget.startsWith(ownFolder))
            return true;
        m_doubtful.insert(entry.path);
        return false;
    default:
        m_notices.append(
            {ErrorCode::Unsupported, displayName(entry.path), u"sockets, pipes and devices are not saved"_s, 0, -1});
        return false;
    }
}

void VolumeSource::merge(Entry &entry)
{
    if (!m_scan)
        return;
    const auto found = m_scan->files.constFind(entry.path);
    const bool link = entry.kind == EntryKind::Hardlink;
    // The engine cuts times to the second.
    const bool same = found != m_scan->files.constEnd() && (link ? EntryKind::File : entry.kind) == found->kind
                      && (entry.kind != EntryKind::File || entry.size == found->size)
                      && entry.modified.seconds == found->modified.seconds;
    if (!same) {
        m_doubtful.insert(entry.path);
        return;
    }
    entry.modified = found->modified;
    if (!link)
        entry.attributes = found->attributes;
}

Result<void> VolumeSource::beginEntry(const Entry &entry)
{
    m_entry = entry;
    // What the engine knows of attributes are labels and capabilities of the system, which are not ours to keep.
    m_entry.attributes.clear();
    const auto accepted = accept(m_entry);
    if (!accepted)
        return std::unexpected(accepted.error());
    m_wrote = *accepted;
    if (!m_wrote)
        return {};
    merge(m_entry);
    if (auto written = m_out.writeHeader(tarHeader(m_entry)); !written)
        return written;
    if (m_entry.kind == EntryKind::File && m_entry.size >= SourceTree::ownMember)
        return m_out.cut();
    return {};
}

Result<void> VolumeSource::content(qint64, std::span<const std::byte> data)
{
    if (m_control.cancelled())
        return failure(ErrorCode::Cancelled);
    if (!m_wrote)
        return {};
    m_progress.bytesDone += qint64(data.size());
    m_control.report(m_progress);
    return m_out.write(data);
}

Result<void> VolumeSource::endEntry()
{
    if (!m_wrote)
        return {};
    ++m_progress.itemsDone;
    m_contentBytes += storedSize(m_entry);
    m_control.report(m_progress);
    if (m_entry.kind == EntryKind::File && m_entry.size >= SourceTree::ownMember) {
        if (auto cut = m_out.cut(); !cut)
            return cut;
    }
    return m_out.write(QByteArray(qsizetype(tarPadding(storedSize(m_entry))), '\0'));
}

Result<void> VolumeSource::addFolder(const QByteArray &path, const ScannedFile &seen)
{
    Entry entry;
    entry.path = path;
    entry.kind = EntryKind::Directory;
    entry.mode = seen.mode;
    entry.uid = seen.uid;
    entry.gid = seen.gid;
    entry.modified = seen.modified;
    entry.attributes = seen.attributes;
    m_seen.insert(path);
    ++m_progress.itemsDone;
    return m_out.writeHeader(tarHeader(entry));
}

Result<void> VolumeSource::addLink(const QByteArray &path, const QByteArray &target, const Entry &like)
{
    Entry entry = like;
    entry.path = path;
    entry.kind = EntryKind::Hardlink;
    entry.linkTarget = target;
    entry.size = 0;
    entry.attributes.clear();
    m_seen.insert(path);
    ++m_progress.itemsDone;
    return m_out.writeHeader(tarHeader(entry));
}

} // namespace bt2c
