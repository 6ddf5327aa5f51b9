#pragma once

#include "core/archive/contentdigest.h"
#include "core/archive/tarreader.h"
#include "core/backup/sententries.h"
#include "core/engine/engine.h"

namespace bt2c {

/// Reads again what was sent into a volume, and compares content, size, mode, owner and time to the second, which is
/// what an engine tells. What was sent has been settled.
///
/// Errors: WriteFailed (reads back differently, or something did not come back; subject is the file or the volume),
/// Cancelled.
class VolumeReadBack final : private EntryVisitor
{
public:
    /// @p bytes of content are expected. All is referred to and must outlive this.
    VolumeReadBack(SentEntries &sent, qint64 bytes, const QString &volume, Control &control);

    /// As the engine gives @p path, whose last part is the first of each entry's path. Errors: also the engine's.
    Result<void> throughEngine(Engine &engine, const QString &container, const QString &path);
    /// From this machine's disk: @p folder is an open folder that stands as @p name before each entry's path. What the
    /// disk holds is read, and not the memory it was written from, as far as the system can be asked for that.
    /// Errors: also PermissionDenied, ReadFailed.
    Result<void> fromDisk(int folder, const QByteArray &name);

private:
    Result<void> beginEntry(const Entry &entry) override;
    Result<void> content(qint64 offset, std::span<const std::byte> data) override;
    Result<void> endEntry() override;

    Result<void> folder(int fd, const QByteArray &path);
    Result<void> item(int parent, const QByteArray &name, const QByteArray &path);
    Result<void> compare(const Entry &entry, const QByteArray &path, const QByteArray &digest);
    Result<void> nothingMissing() const;

    SentEntries &m_sent;
    QString m_volume;
    Control &m_control;
    Progress m_progress;
    Entry m_entry;
    ContentDigest m_digest;
};

} // namespace bt2c
