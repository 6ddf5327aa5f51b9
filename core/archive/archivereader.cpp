#include "core/archive/archivereader.h"

#include "core/archive/archivedecoder.h"
#include "core/archive/archivefile.h"
#include "core/archive/sha256.h"
#include "core/archive/watchedvisitor.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t queuedBlocks = 24;

Result<void> unchanged(int fd, const QString &path, const FileIdentity &before, qint64 bytesRead)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (identityFrom(info) != before || bytesRead != before.size)
        return failure(ErrorCode::Changed, path, u"it was written to while it was read"_s);
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return failure(ErrorCode::Changed, path, u"it was removed while it was read"_s);
    if (identityFrom(info) != before)
        return failure(ErrorCode::Changed, path, u"it was replaced while it was read"_s);
    return {};
}

} // namespace

Result<ArchiveSummary> readArchive(const QString &path, EntryVisitor *visitor, Control &control, Phase phase)
{
    const auto fd = openArchive(path);
    if (!fd)
        return std::unexpected(fd.error());
    struct stat info;
    if (::fstat(fd->get(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
#ifdef Q_OS_LINUX
    ::posix_fadvise(fd->get(), 0, 0, POSIX_FADV_SEQUENTIAL);
#endif

    ArchiveSummary summary;
    summary.identity = identityFrom(info);
    BlockQueue<Block> queue(queuedBlocks);
    ArchiveDecoder decoder(fd->get(), path, control, visitor != nullptr, queue);
    std::thread thread([&decoder] { decoder.run(); });

    class NoVisitor final : public EntryVisitor
    {
        Result<void> beginEntry(const Entry &) override { return {}; }
        Result<void> content(qint64, std::span<const std::byte>) override { return {}; }
        Result<void> endEntry() override { return {}; }
    } none;
    WatchedVisitor watched(visitor ? *visitor : none);
    TarReader reader(watched);
    Sha256 hash;
    Progress progress{phase, 0, summary.identity.size, 0, -1};
    std::optional<Error> damage;
    while (auto block = queue.pop()) {
        if (block->ofFile) {
            hash.update(block->bytes());
            progress.bytesDone += qint64(block->size);
            progress.itemsDone = reader.entries();
            control.report(progress);
        } else if (!damage) {
            const auto fed =
                block->sha256.isEmpty() ? reader.feed(block->bytes()) : reader.feed(block->bytes(), block->sha256);
            if (!fed) {
                damage = fed.error();
                decoder.stopUnpacking();
                if (watched.failed())
                    break;
            }
        }
        if (control.cancelled())
            break;
    }
    queue.close();
    thread.join();

    if (control.cancelled())
        return failure(ErrorCode::Cancelled, path);
    if (watched.failed())
        return std::unexpected(*damage);
    if (decoder.error())
        return std::unexpected(*decoder.error());
    if (auto same = unchanged(fd->get(), path, summary.identity, progress.bytesDone); !same)
        return std::unexpected(same.error());

    if (visitor && !damage) {
        // Damage in the stream explains an archive that ends early, so it is the one to tell.
        if (decoder.damage()) {
            damage = decoder.damage();
            damage->subject = displayName(reader.currentPath());
        } else if (auto finished = reader.finish(); !finished) {
            damage = finished.error();
        }
        if (watched.failed())
            return std::unexpected(*damage);
        if (damage && damage->subject.isEmpty())
            damage->subject = QFileInfo(path).fileName();
    }
    summary.sha256 = hash.finish();
    summary.compression = decoder.compression();
    summary.members = decoder.members();
    summary.entries = reader.entries();
    summary.contentBytes = reader.contentBytes();
    summary.tarBytes = reader.offset();
    summary.trailingData = reader.hasTrailingData();
    summary.damage = damage;
    return summary;
}

} // namespace bt2c
