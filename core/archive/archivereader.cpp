#include "core/archive/archivereader.h"

#include "core/archive/blockqueue.h"
#include "core/archive/inflater.h"
#include "core/archive/sha256.h"
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

constexpr std::size_t blockSize = 256 * 1024;
constexpr std::size_t queuedBlocks = 24;

struct Block
{
    std::shared_ptr<std::byte[]> data;
    std::size_t size = 0;
    bool ofFile = true;   ///< a piece of the file; otherwise of the unpacked tar

    [[nodiscard]] std::span<const std::byte> bytes() const { return {data.get(), size}; }
};

/// Blocks are used again: giving them back to the system each time would cost a page fault every 4 KiB.
class BlockPool : public std::enable_shared_from_this<BlockPool>
{
public:
    Block take(bool ofFile)
    {
        std::byte *data = nullptr;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_free.empty()) {
                data = m_free.back().release();
                m_free.pop_back();
            }
        }
        if (!data)
            data = new std::byte[blockSize];
        return {
            std::shared_ptr<std::byte[]>(data, [pool = shared_from_this()](std::byte *used) { pool->giveBack(used); }),
            0, ofFile};
    }

private:
    void giveBack(std::byte *data)
    {
        const std::lock_guard lock(m_mutex);
        m_free.emplace_back(data);
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<std::byte[]>> m_free;
};

FileIdentity identityFrom(const struct stat &info)
{
#ifdef Q_OS_MACOS
    const timespec &modified = info.st_mtimespec;
#else
    const timespec &modified = info.st_mtim;
#endif
    return {qint64(info.st_size), qint64(modified.tv_sec) * 1'000'000'000 + qint64(modified.tv_nsec),
            quint64(info.st_ino), quint64(info.st_dev)};
}

/// The second thread: reads the file to its end and unpacks it, and puts both into the queue.
class Decoder
{
public:
    Decoder(int fd, QString path, Control &control, bool unpack, BlockQueue<Block> &queue)
        : m_fd(fd), m_path(std::move(path)), m_control(control), m_unpack(unpack), m_queue(queue)
    {
    }

    void run()
    {
        decode();
        // Whatever was found in it, the file is hashed to its end.
        while (!m_error) {
            auto block = nextFileBlock();
            if (!block) {
                m_error = block.error();
                break;
            }
            if (block->empty())
                break;
        }
        m_queue.close();
    }

    /// The consumer has no more use for unpacked bytes.
    void stopUnpacking() { m_unpack.store(false, std::memory_order_relaxed); }

    // To be read when the thread has ended.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }
    [[nodiscard]] Compression compression() const { return m_compression; }

private:
    Result<std::span<const std::byte>> nextFileBlock()
    {
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, m_path);
        m_current = m_pool->take(true);
        while (m_current.size < blockSize) {
            // The pool's lock was released long before. NOLINTNEXTLINE(clang-analyzer-unix.BlockInCriticalSection)
            const ssize_t n = ::read(m_fd, m_current.data.get() + m_current.size, blockSize - m_current.size);
            if (n < 0) {
                if (errno == EINTR)
                    continue;
                return failure(errno, m_path, ErrorCode::ReadFailed);
            }
            if (n == 0)
                break;
            m_current.size += std::size_t(n);
        }
        if (m_current.size > 0 && !m_queue.push(m_current))
            return failure(ErrorCode::Cancelled, m_path);
        return m_current.bytes();
    }

    void decode()
    {
        if (!m_unpack)
            return;
        auto first = nextFileBlock();
        if (!first) {
            m_error = first.error();
            return;
        }
        m_compression = detectCompression(*first);
        bool firstGiven = false;
        const auto source = [&]() -> Result<std::span<const std::byte>> {
            if (firstGiven)
                return nextFileBlock();
            firstGiven = true;
            return *first;
        };
        const auto inflater = makeInflater(m_compression, source);
        while (m_unpack.load(std::memory_order_relaxed)) {
            Block block = m_pool->take(false);
            const auto n = inflater->read({block.data.get(), blockSize});
            if (!n) {
                const bool ofContent = n.error().code == ErrorCode::Corrupt || n.error().code == ErrorCode::Truncated
                                       || n.error().code == ErrorCode::Unsupported;
                (ofContent ? m_damage : m_error) = n.error();
                return;
            }
            if (*n == 0)
                return;
            block.size = *n;
            if (m_control.cancelled() || !m_queue.push(std::move(block))) {
                m_error = Error{ErrorCode::Cancelled, m_path, {}, 0, -1};
                return;
            }
        }
    }

    int m_fd;
    QString m_path;
    Control &m_control;
    std::atomic<bool> m_unpack;
    BlockQueue<Block> &m_queue;
    std::shared_ptr<BlockPool> m_pool = std::make_shared<BlockPool>();
    Block m_current;
    Compression m_compression = Compression::None;
    std::optional<Error> m_error;
    std::optional<Error> m_damage;
};

/// Tells the visitor's errors from the reader's own.
class WatchedVisitor final : public EntryVisitor
{
public:
    explicit WatchedVisitor(EntryVisitor &visitor) : m_visitor(visitor) {}

    Result<void> beginEntry(const Entry &entry) override { return watch(m_visitor.beginEntry(entry)); }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        return watch(m_visitor.content(offset, data));
    }
    Result<void> endEntry() override { return watch(m_visitor.endEntry()); }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Result<void> watch(Result<void> result)
    {
        m_failed = m_failed || !result;
        return result;
    }

    EntryVisitor &m_visitor;
    bool m_failed = false;
};

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

Result<FileIdentity> identityOf(const QString &path)
{
    struct stat info;
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    return identityFrom(info);
}

Result<ArchiveSummary> readArchive(const QString &path, EntryVisitor *visitor, Control &control, Phase phase)
{
    // O_NONBLOCK: a FIFO of that name must not hold us for ever. It means nothing for a regular file.
    auto fd = openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd)
        return std::unexpected(fd.error());
    struct stat info;
    if (::fstat(fd->get(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::ReadFailed, path, u"not a regular file"_s);
#ifdef Q_OS_LINUX
    ::posix_fadvise(fd->get(), 0, 0, POSIX_FADV_SEQUENTIAL);
#endif

    ArchiveSummary summary;
    summary.identity = identityFrom(info);
    BlockQueue<Block> queue(queuedBlocks);
    Decoder decoder(fd->get(), path, control, visitor != nullptr, queue);
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
            if (auto fed = reader.feed(block->bytes()); !fed) {
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
    summary.entries = reader.entries();
    summary.contentBytes = reader.contentBytes();
    summary.tarBytes = reader.offset();
    summary.trailingData = reader.hasTrailingData();
    summary.damage = damage;
    return summary;
}

} // namespace bt2c
