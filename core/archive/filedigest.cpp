#include "core/archive/filedigest.h"

#include "core/archive/archivefile.h"
#include "core/archive/orderedwork.h"
#include "core/support/directio.h"
#include "core/support/durable.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// From this size on a file is worth hashing on all cores.
constexpr qint64 piecesFrom = 4 * ContentDigest::pieceSize;
constexpr std::size_t bufferSize = 256 * 1024;
/// For its lifetime the file is read from the disk: what counts is what that holds. It is also cheaper: no memory is
/// filled with what nobody will ask for again.
class PastCache
{
public:
    explicit PastCache(int fd) : m_fd(fd), m_direct(withoutCache(fd)) {}

    /// Up to @p length bytes, a multiple of the alignment, into aligned memory; fewer at the end of the file.
    Result<std::size_t> read(std::byte *buffer, std::size_t length, qint64 offset, const QString &subject) const
    {
        std::size_t done = 0;
        // Several threads may find out at the same time that it cannot be had.
        bool plain = false;
        while (done < length) {
            const ssize_t n = ::pread(m_fd, buffer + done, length - done, offset + qint64(done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0 && errno == EINVAL && !std::exchange(plain, true)) {
                m_direct.turnOff();
                continue;
            }
            if (n < 0)
                return failure(errno, subject, ErrorCode::ReadFailed);
            done += std::size_t(n);
            if (n == 0 || done % directAlignment != 0)
                break;
        }
        return done;
    }

private:
    /// What is in memory goes first, where reads cannot get past it.
    static int withoutCache(int fd)
    {
        dropFromCache(fd);
        return fd;
    }

    int m_fd;
    DirectIo m_direct;
};

AlignedMemory pieceMemory()
{
    return alignedMemory(std::size_t(ContentDigest::pieceSize));
}

/// Reads up to @p length bytes at @p offset into @p memory, and gives those that are there.
Result<std::span<const std::byte>> readPiece(const PastCache &file, std::byte *memory, qint64 offset, qint64 length,
                                             const QString &subject)
{
    if (!memory)
        return failure(ENOMEM, subject, ErrorCode::ReadFailed);
    const std::size_t wanted = (std::size_t(length) + directAlignment - 1) / directAlignment * directAlignment;
    const auto n = file.read(memory, wanted, offset, subject);
    if (!n)
        return std::unexpected(n.error());
    return std::span<const std::byte>(memory, std::min(*n, std::size_t(length)));
}

Result<QByteArray> hashOfPiece(const PastCache &file, qint64 offset, qint64 length, const QString &subject)
{
    // One for each thread that hashes.
    thread_local const AlignedMemory memory = pieceMemory();
    const auto bytes = readPiece(file, memory.get(), offset, length, subject);
    if (!bytes)
        return std::unexpected(bytes.error());
    return sha256Of(*bytes);
}

Result<QByteArray> onAllCores(int fd, qint64 size, const QString &subject,
                              const std::function<void(qint64)> &onRead, const Control &control)
{
    using Piece = Result<QByteArray>;
    const PastCache file(fd);
    // While one waits for the disk another hashes. It ends before the file does.
    OrderedWork<Piece> work(std::clamp(2 * std::thread::hardware_concurrency(), 2U, 8U));
    Sha256 whole;
    qint64 asked = 0;
    qint64 taken = 0;
    while (taken < size) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, subject);
        if (asked < size && !work.isFull()) {
            work.add([&file, asked, subject, length = std::min(ContentDigest::pieceSize, size - asked)]() -> Piece {
                return hashOfPiece(file, asked, length, subject);
            });
            asked += ContentDigest::pieceSize;
            continue;
        }
        const Piece piece = work.take();
        if (!piece)
            return piece;
        whole.update(bytesOf(*piece));
        const qint64 length = std::min(ContentDigest::pieceSize, size - taken);
        taken += length;
        onRead(length);
    }
    return whole.finish();
}

} // namespace

Result<QByteArray> fileDigest(int fd, qint64 size, ContentDigest::Holes holes, const QString &subject,
                              const std::function<void(qint64)> &onRead, const Control &control)
{
    if (holes == ContentDigest::Holes::Pieced && size >= piecesFrom)
        return onAllCores(fd, size, subject, onRead, control);
    dropFromCache(fd);
    ContentDigest digest;
    digest.begin(holes);
    std::vector<std::byte> buffer(bufferSize);
    qint64 at = 0;
    while (true) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, subject);
        if (holes == ContentDigest::Holes::Skipped) {
            // Where the file system cannot say, everything is read.
            const off_t data = ::lseek(fd, at, SEEK_DATA);
            if (data < 0 && errno == ENXIO)
                break;
            at = data < 0 ? at : qint64(data);
        }
        const ssize_t n = ::pread(fd, buffer.data(), buffer.size(), at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, subject, ErrorCode::ReadFailed);
        if (n == 0)
            break;
        digest.add(at, {buffer.data(), std::size_t(n)});
        at += n;
        onRead(n);
    }
    return digest.finish(size);
}

Result<QByteArray> readBackSha256(int fd, const QString &subject, Control &control)
{
    struct Piece
    {
        AlignedMemory memory;
        std::span<const std::byte> bytes;
    };
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    const qint64 size = info.st_size;
    Progress progress{Phase::ReadingBack, 0, size, 0, -1};
    const PastCache file(fd);
    std::vector<AlignedMemory> idle;
    OrderedWork<Result<Piece>> work;   // ends before the file does
    Sha256 hash;
    qint64 asked = 0;
    qint64 taken = 0;
    while (taken < size) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, subject);
        if (asked < size && !work.isFull()) {
            AlignedMemory memory = idle.empty() ? pieceMemory() : std::move(idle.back());
            if (!idle.empty())
                idle.pop_back();
            const qint64 length = std::min(ContentDigest::pieceSize, size - asked);
            work.add([&file, memory = std::move(memory), asked, subject, length]() mutable -> Result<Piece> {
                const auto bytes = readPiece(file, memory.get(), asked, length, subject);
                if (!bytes)
                    return std::unexpected(bytes.error());
                return Piece{std::move(memory), *bytes};
            });
            asked += length;
            continue;
        }
        Result<Piece> piece = work.take();
        if (!piece)
            return std::unexpected(piece.error());
        hash.update(piece->bytes);
        const qint64 expected = std::min(ContentDigest::pieceSize, size - taken);
        if (qint64(piece->bytes.size()) != expected)
            return failure(ErrorCode::Changed, subject, u"it has become shorter"_s);
        taken += expected;
        progress.bytesDone = taken;
        control.report(progress);
        idle.push_back(std::move(piece->memory));
    }
    return hash.finish();
}

} // namespace bt2c
