#pragma once

#include "core/archive/gzipwriter.h"
#include "core/archive/tarreader.h"
#include "core/backup/volumescan.h"

#include <QSet>

namespace bt2c {

/// Writes the entries of an engine's archive into a backup as SourceTree writes those of a folder: the same layout,
/// times to the nanosecond and extended attributes from a scan where there is one, files of at least
/// SourceTree::ownMember beginning a gzip member of their own. Our own `.bt2c_…` folders, devices, pipes and sockets
/// are left out. Memory does not grow with the content.
class VolumeSource final : public EntryVisitor
{
public:
    VolumeSource(GzipWriter &out, Progress progress, Control &control)
        : m_out(out), m_control(control), m_progress(progress), m_entriesBefore(progress.itemsDone)
    {
    }

    /// Where times and attributes are taken from; null: from the archive alone. Not owned.
    void setScan(const VolumeScan *scan) { m_scan = scan; }
    /// Entries come from an archive of one file; they stand in this folder.
    void setFolder(const QByteArray &folder) { m_folder = folder; }

    /// Errors: Garbled (an entry outside the volume's folder), Cancelled, and the writer's.
    Result<void> beginEntry(const Entry &entry) override;
    Result<void> content(qint64 offset, std::span<const std::byte> data) override;
    Result<void> endEntry() override;

    /// Adds a folder as a scan saw it.
    Result<void> addFolder(const QByteArray &path, const ScannedFile &seen);
    /// Adds another name of a file that was written.
    Result<void> addLink(const QByteArray &path, const QByteArray &target, const Entry &like);

    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] qint64 entries() const { return m_progress.itemsDone - m_entriesBefore; }
    [[nodiscard]] qint64 contentBytes() const { return m_contentBytes; }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }
    /// Of all entries that came, also those left out.
    [[nodiscard]] bool saw(const QByteArray &path) const { return m_seen.contains(path); }
    /// Entries that were not as the scan had seen them, and hard links to what was left out: to be fetched again.
    [[nodiscard]] bool isDoubtful(const QByteArray &path) const { return m_doubtful.contains(path); }
    void trust() { m_doubtful.clear(); }
    /// More is to come than was known.
    void addToTotal(qint64 bytes) { m_progress.bytesTotal += m_progress.bytesTotal < 0 ? 0 : bytes; }
    /// The entry written last.
    [[nodiscard]] const Entry &last() const { return m_entry; }

private:
    Result<bool> accept(Entry &entry);
    void merge(Entry &entry);

    GzipWriter &m_out;
    Control &m_control;
    Progress m_progress;
    qint64 m_entriesBefore;
    const VolumeScan *m_scan = nullptr;
    QByteArray m_folder;
    Entry m_entry;
    bool m_wrote = false;
    qint64 m_contentBytes = 0;
    QSet<QByteArray> m_seen;
    QSet<QByteArray> m_doubtful;
    QList<Error> m_notices;
};

} // namespace bt2c
