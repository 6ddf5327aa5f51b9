#include "core/archive/filedigest.h"

#include "core/archive/archivefile.h"
#include "core/archive/orderedwork.h"
#include "core/support/durable.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace bt2c {

namespace {

/// From this size on a file is worth hashing on all cores.
constexpr qint64 piecesFrom = 4 * ContentDigest::pieceSize;
constexpr std::size_t bufferSize = 256 * 1024;
/// Of memory, offsets and lengths of reads past the cache; no disk asks for more.
constexpr std::size_t alignment = 4096;

/// For its lifetime the file is read past the memory that the system keeps of it, as far as the system and the file
/// system can do that: what counts is what the disk holds. It is also cheaper: no memory is filled with what nobody
/// will ask for again.
class PastCache
{
public:
    explicit PastCache(int fd) : m_fd(fd)
    {
        // What is in memory goes, where reads cannot get past it.
        dropFromCache(fd);
#ifdef Q_OS_LINUX
        m_flags = ::fcntl(fd, F_GETFL);
        if (m_flags >= 0)
            ::fcntl(fd, F_SETFL, m_flags | O_DIRECT);
#endif
    }
    ~PastCache()
    {
#ifdef Q_OS_LINUX
        if (m_flags >= 0)
            ::fcntl(m_fd, F_SETFL, m_flags);
#endif
    }
    Q_DISABLE_COPY_MOVE(PastCache)

    /// Up to @p length bytes, a multiple of the alignment, into aligned memory; fewer at the end of the file.
    Result<std::size_t> read(std::byte *buffer, std::size_t length, qint64 offset, const QString &subject) const
    {
        std::size_t done = 0;
        while (done < length) {
            const ssize_t n = ::pread(m_fd, buffer + done, length - done, offset + qint64(done));
            if (n < 0 && errno == EINTR)
                continue;
#ifdef Q_OS_LINUX
            // A file system that took the wish and cannot grant it.
            if (n < 0 && errno == EINVAL && (::fcntl(m_fd, F_GETFL) & O_DIRECT) != 0) {
                ::fcntl(m_fd, F_SETFL, m_flags);
                continue;
            }
#endif
            if (n < 0)
                return failure(errno, subject, ErrorCode::ReadFailed);
            done += std::size_t(n);
            if (n == 0 || done % alignment != 0)
                break;
        }
        return done;
    }

private:
    int m_fd;
    int m_flags = -1;
};

struct FreeMemory
{
    void operator()(std::byte *memory) const { std::free(memory); }
};
using AlignedMemory = std::unique_ptr<std::byte, FreeMemory>;

/// One for each thread that hashes.
std::byte *pieceMemory()
{
    thread_local const AlignedMemory memory(
        static_cast<std::byte *>(std::aligned_alloc(alignment, std::size_t(ContentDigest::pieceSize))));
    return memory.get();
}

Result<QByteArray> hashOfPiece(const PastCache &file, qint64 offset, qint64 length, const QString &subject)
{
    std::byte *memory = pieceMemory();
    if (!memory)
        return failure(ENOMEM, subject, ErrorCode::ReadFailed);
    const std::size_t wanted = (std::size_t(length) + alignment - 1) / alignment * alignment;
    const auto n = file.read(memory, wanted, offset, subject);
    if (!n)
        return std::unexpected(n.error());
    Sha256 hash;
    hash.update({memory, std::min(*n, std::size_t(length))});
    return hash.finish();
}

Result<QByteArray> onAllCores(int fd, qint64 size, const QString &subject,
                              const std::function<void(qint64)> &onRead, const Control &control)
{
    using Piece = Result<QByteArray>;
    const PastCache file(fd);
    OrderedWork<Piece> work;   // ends before the file does
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

} // namespace bt2c
