#include "ui/backups/copybackup.h"

#include "core/archive/sha256.h"
#include "core/backup/sidecar.h"
#include "core/support/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockSize = 1 << 20;

/// Reads @p fd to its end, hashing, and writes it to @p to unless that is -1.
Result<QByteArray> pump(int fd, const QString &from, int to, const QString &target, Progress &progress,
                        Control &control)
{
    Sha256 hash;
    std::vector<std::byte> block(blockSize);
    while (true) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, from);
        const ssize_t got = ::read(fd, block.data(), block.size());
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return failure(errno, from, ErrorCode::ReadFailed);
        }
        if (got == 0)
            return hash.finish().toHex();
        const std::span<const std::byte> data(block.data(), size_t(got));
        hash.update(data);
        if (to >= 0) {
            if (auto written = writeAll(to, data, target); !written)
                return std::unexpected(written.error());
        }
        progress.bytesDone += got;
        control.report(progress);
    }
}

/// Copies one file to @p target, which must not exist. Gives the SHA-256 of what was read back.
Result<QByteArray> copyFile(const QString &from, const QString &target, Progress &progress, Control &control)
{
    auto source = openFile(from, O_RDONLY);
    if (!source)
        return std::unexpected(source.error());
    const QString temporary = target + u".bt2c-copying"_s;
    const QByteArray temporaryName = QFile::encodeName(temporary);
    auto sink = openFile(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (!sink)
        return std::unexpected(sink.error());
    const auto give = [&](Result<QByteArray> result) {
        if (!result)
            ::unlink(temporaryName.constData());
        return result;
    };
    progress.phase = Phase::Writing;
    const auto written = pump(source->get(), from, sink->get(), target, progress, control);
    if (!written)
        return give(written);
    if (auto synced = syncFile(sink->get(), target); !synced)
        return give(std::unexpected(synced.error()));
    dropFromCache(sink->get());
    sink->reset();
    progress.phase = Phase::ReadingBack;
    auto copy = openFile(temporary, O_RDONLY);
    if (!copy)
        return give(std::unexpected(copy.error()));
    const auto readBack = pump(copy->get(), target, -1, target, progress, control);
    if (!readBack)
        return give(readBack);
    if (*readBack != *written)
        return give(failure(ErrorCode::Changed, target));
    // A link refuses to replace what came in the meantime, which a rename would not.
    if (::link(temporaryName.constData(), QFile::encodeName(target).constData()) == 0) {
        ::unlink(temporaryName.constData());
    } else if (errno == EEXIST) {
        return give(failure(ErrorCode::InvalidArgument, target, u"a file of that name is there"_s));
    } else if (::rename(temporaryName.constData(), QFile::encodeName(target).constData()) != 0) {
        return give(failure(errno, target, ErrorCode::WriteFailed));
    }
    return written;
}

} // namespace

Result<CopyReport> copyBackup(const QString &archive, const QString &destination, Control &control)
{
    const QString target = destination + u'/' + QFileInfo(archive).fileName();
    if (QFileInfo::exists(target))
        return failure(ErrorCode::InvalidArgument, target, u"a file of that name is there"_s);
    Progress progress;
    progress.bytesTotal = 2 * QFileInfo(archive).size();
    const ChecksumFile checksum = readChecksumFile(archive);

    QStringList made;
    // Sidecars first, so that no reader sees the archive without them.
    for (const QString &sidecar : {checksumPath(archive), metadataPath(archive)}) {
        const QString sidecarTarget = destination + u'/' + QFileInfo(sidecar).fileName();
        if (!QFileInfo::exists(sidecar) || QFileInfo::exists(sidecarTarget))
            continue;
        Progress unseen;
        if (auto copied = copyFile(sidecar, sidecarTarget, unseen, control); !copied)
            return std::unexpected(copied.error());
        made << sidecarTarget;
    }
    const auto copied = copyFile(archive, target, progress, control);
    if (!copied) {
        for (const QString &sidecar : std::as_const(made))
            QFile::remove(sidecar);
        return std::unexpected(copied.error());
    }
    if (auto synced = syncDirectory(destination); !synced)
        return std::unexpected(synced.error());
    const bool vouched = checksum.state == SidecarState::Present && checksum.sha256 == *copied;
    return CopyReport{target, QFileInfo(target).size(), vouched};
}

} // namespace bt2c
