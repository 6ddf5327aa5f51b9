#pragma once

#include "core/archive/entry.h"
#include "core/archive/gzipwriter.h"
#include "core/support/control.h"
#include "core/support/durable.h"

#include <QHash>
#include <QList>

#include <map>
#include <sys/stat.h>

namespace bt2c {

/// Writes folders of the disk into a tar, sorted by name, with owners, modes, times to the nanosecond, links, holes and
/// extended attributes. A file that changes while it is read is read again; one that will not hold still in three
/// readings is kept as last read and named.
class SourceTree
{
public:
    /// Files of at least this size begin a gzip member of their own.
    static constexpr qint64 ownMember = 64 * 1024;
    static constexpr int readings = 3;

    /// Goes on from @p progress, whose total stands.
    SourceTree(GzipWriter &out, const Progress &progress, Control &control)
        : m_out(out), m_control(control), m_progress(progress), m_entriesBefore(progress.itemsDone)
    {
    }

    /// Sum of the file sizes below @p path, for progress.
    [[nodiscard]] static qint64 measure(const QString &path, const Control &control);

    /// Adds the folder @p path (a link to one is followed) as @p name.
    /// Errors: Missing, PermissionDenied, ReadFailed, Cancelled, and the writer's.
    Result<void> add(const QString &path, const QByteArray &name);

    [[nodiscard]] qint64 entries() const { return m_progress.itemsDone - m_entriesBefore; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] qint64 contentBytes() const { return m_contentBytes; }
    [[nodiscard]] const QStringList &changedWhileRead() const { return m_changed; }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }

private:
    Result<void> addDirectory(int fd, const QByteArray &name);
    Result<void> addItem(int parent, const QByteArray &item, const QByteArray &name);
    Result<void> addFile(int parent, const QByteArray &item, const QByteArray &name);
    Result<bool> writeSmall(int fd, Entry &entry);
    Result<bool> writeLarge(int fd, Entry &entry);
    Result<bool> copyExtent(int fd, const Entry &entry, const DataExtent &extent);
    Result<void> writeHeader(const Entry &entry);
    void setOwners(Entry &entry, const struct stat &info);
    void vanished(const QByteArray &name);

    GzipWriter &m_out;
    Control &m_control;
    Progress m_progress;
    qint64 m_entriesBefore;
    qint64 m_contentBytes = 0;
    QByteArray m_small;               // a small file as it will stand in the tar
    std::vector<std::byte> m_buffer;
    std::map<std::pair<quint64, quint64>, QByteArray> m_firstName;   // of files with several names
    QHash<qint64, QByteArray> m_users;
    QHash<qint64, QByteArray> m_groups;
    QStringList m_changed;
    QList<Error> m_notices;
};

} // namespace bt2c
