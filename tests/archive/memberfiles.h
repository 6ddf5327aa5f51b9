#pragma once

#include "core/archive/archivefile.h"
#include "core/archive/gzipwriter.h"
#include "core/archive/memberscan.h"
#include "core/archive/tarwriter.h"
#include "core/support/durable.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>

// Seekable archives of made-up files.

namespace bt2c {

/// Text of hexadecimal digits: as compressible as hashes in JSON are.
inline QByteArray content(quint32 seed, qsizetype size)
{
    QRandomGenerator generator{seed};
    QByteArray text(size, Qt::Uninitialized);
    for (char &c : text)
        c = "0123456789abcdef"[generator.bounded(16U)];
    return text;
}

using Files = QList<std::pair<QByteArray, QByteArray>>;

/// An archive of those files, as a backup is written.
inline GzipWriter::Figures writeArchive(const QString &path, const Files &files, const MemberSource *reuse = nullptr)
{
    const auto fd = openFile(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    GzipWriter out(fd->get(), path, reuse);
    for (const auto &[name, bytes] : files) {
        Entry entry;
        entry.path = name;
        entry.size = bytes.size();
        entry.mode = 0644;
        const bool own = bytes.size() >= 64 * 1024;
        if (!out.writeHeader(tarHeader(entry)) || (own && !out.cut()) || !out.write(bytes) || (own && !out.cut())
            || !out.write(QByteArray(qsizetype(tarPadding(bytes.size())), '\0')))
            qFatal("not written");
    }
    if (!out.write(tarEnd()) || !out.finish())
        qFatal("not written");
    return out.figures();
}

inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

inline MemberScan scanOf(const QString &path)
{
    Control control;
    const auto fd = openFile(path, O_RDONLY);
    return scanMembers(fd->get(), path, control).value();
}

} // namespace bt2c
