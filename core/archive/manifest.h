#pragma once

#include "core/archive/entry.h"
#include "core/support/durable.h"

#include <optional>

namespace bt2c {

/// What was written to disk for one entry, so that it can be read back and compared.
struct ManifestRecord
{
    EntryKind kind = EntryKind::File;
    bool timeSet = true;
    bool sparse = false;  ///< hashed by ContentDigest::Holes::Skipped, all others by Pieced
    QByteArray path;
    qint64 size = 0;
    quint32 mode = 0;
    Timestamp modified;
    QByteArray sha256;    ///< 32 bytes, ContentDigest's of a file's content

    bool operator==(const ManifestRecord &) const = default;
};

/// A list of records in a file of its own, so that memory does not grow with the archive. Can be walked both ways.
class Manifest
{
public:
    /// Over @p file, which is made empty. Errors as QFile's: WriteFailed, NoSpace.
    [[nodiscard]] static Result<Manifest> create(Descriptor file, const QString &subject);

    Result<void> append(const ManifestRecord &record);
    [[nodiscard]] qint64 count() const { return m_count; }

    /// Writes what is still in memory; to be called once, before walking.
    Result<void> flush();
    /// The first record, then each next one; nothing at the end. Errors: ReadFailed, Corrupt.
    Result<std::optional<ManifestRecord>> next();
    /// The last record, then each one before it. next() and previous() keep separate places.
    Result<std::optional<ManifestRecord>> previous();

private:
    Manifest(Descriptor file, QString subject) : m_file(std::move(file)), m_subject(std::move(subject)) {}
    Result<QByteArray> readAt(qint64 offset, qint64 length);
    Result<ManifestRecord> parse(const QByteArray &bytes) const;

    Descriptor m_file;
    QString m_subject;
    QByteArray m_buffer;
    QByteArray m_window;         // bytes read ahead for next()
    qint64 m_windowOffset = 0;
    qint64 m_size = 0;
    qint64 m_count = 0;
    qint64 m_forward = 0;
    qint64 m_backward = -1;
};

} // namespace bt2c
