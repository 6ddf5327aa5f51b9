#pragma once

#include "core/archive/diskwriter.h"
#include "core/archive/entry.h"
#include "core/archive/manifest.h"
#include "core/archive/pathrules.h"
#include "core/support/control.h"

#include <QList>

#include <map>
#include <memory>
#include <span>

namespace bt2c {

/// Writes entries below one folder, and never anywhere else: every folder on the way is opened without following links,
/// and a file is always newly made. Owners, modes (without set-user-ID and set-group-ID on files), times, links, holes
/// and extended attributes are set as far as the user's rights go; what could not be set is in notices().
///
/// Use: begin/content/end for each entry, then finish(), and readBack() to compare the disk with what was written.
class Extractor
{
public:
    static constexpr int maxNotices = 100;

    /// @p rootPath is an existing folder; @p manifest is where the record of what was written goes.
    [[nodiscard]] static Result<Extractor> open(const QString &rootPath, Manifest manifest);

    /// @p entry under @p path, relative to the root and normalized, which PathRules accepted.
    /// Errors: WriteFailed, NoSpace, PermissionDenied; Unsafe when something stands in the way.
    Result<void> begin(const Entry &entry, const QByteArray &path);
    Result<void> content(qint64 offset, std::span<const std::byte> data);
    /// @p digest of the content that was given, where the entry is a file: ContentDigest's, Pieced, or Skipped for a
    /// sparse one.
    Result<void> end(const QByteArray &digest);
    /// Removes the file that was begun and will not be ended, because its content is damaged.
    void abandon();

    /// Reads every file from the disk again and compares content and size. A mode or time that the file system did not
    /// keep becomes a notice.
    /// Errors: WriteFailed (differs; subject is the file), ReadFailed, Cancelled.
    Result<void> readBack(Control &control);
    /// Sets modes and times of folders, innermost first. Nothing can be written below them afterwards.
    Result<void> finish();

    /// Whether an entry of this path was written before.
    [[nodiscard]] bool wrote(const QByteArray &path) const { return m_seen.contains(path); }
    [[nodiscard]] qint64 entries() const { return m_manifest.count(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }
    /// Number of entries whose owner could not be set; they belong to this user.
    [[nodiscard]] qint64 ownersNotSet() const { return m_ownersNotSet; }

private:
    Extractor(QString rootPath, Descriptor root, Manifest manifest)
        : m_rootPath(std::move(rootPath)), m_root(std::move(root)), m_manifest(std::move(manifest)) {}

    Result<int> parentOf(const QByteArray &path);
    Result<void> clearWay(int parent, const QByteArray &name, EntryKind kind);
    Result<void> beginFile(int parent, const QByteArray &name);
    Result<void> makeDirectory(int parent, const QByteArray &name, const Entry &entry);
    Result<void> makeLink(int parent, const QByteArray &name, const Entry &entry);
    void setOwner(int fd, const Entry &entry);
    void setAttributes(int fd, const Entry &entry);
    void notice(Error error);
    Result<void> compare(const ManifestRecord &record, Control &control);
    [[nodiscard]] QString displayPath(const QByteArray &path) const;

    QString m_rootPath;
    Descriptor m_root;
    Manifest m_manifest;
    QByteArray m_parentPath;      // of the folder that m_parent is
    Descriptor m_parent;
    Entry m_entry;
    QByteArray m_path;
    Descriptor m_file;
    std::unique_ptr<DiskWriter> m_disk = std::make_unique<DiskWriter>();   // open while a large file is written
    qint64 m_written = 0;         // up to which offset
    qint64 m_writtenBack = 0;
    bool m_skip = false;
    PathSet m_seen;
    std::map<QByteArray, qint64> m_lastOf;   // for paths written more than once: the record that counts
    qint64 m_bytes = 0;
    qint64 m_ownersNotSet = 0;
    Progress m_readBack;
    QList<Error> m_notices;
};

} // namespace bt2c
