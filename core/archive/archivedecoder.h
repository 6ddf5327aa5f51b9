#pragma once

#include "core/archive/archivereader.h"
#include "core/archive/blockqueue.h"
#include "core/archive/membernote.h"
#include "core/archive/orderedwork.h"

#include <atomic>
#include <deque>
#include <memory>

namespace bt2c {

class BlockPool;

/// A piece of the file, or of the tar that it unpacks to.
struct Block
{
    std::shared_ptr<std::byte[]> data;
    std::size_t size = 0;
    bool ofFile = true;
    QByteArray sha256 = {};        ///< of a member's content: it was checked

    [[nodiscard]] std::span<const std::byte> bytes() const { return {data.get(), size}; }
};

/// The second thread of a reading: reads a file to its end and unpacks it, and puts both into a queue, each in its
/// order. The members of a seekable archive are unpacked on all cores; whatever else comes, and a member that is not
/// what its note says, as one stream.
class ArchiveDecoder
{
public:
    ArchiveDecoder(int fd, QString path, Control &control, bool unpack, BlockQueue<Block> &queue);
    ~ArchiveDecoder();
    Q_DISABLE_COPY_MOVE(ArchiveDecoder)

    /// Until the end of the file or of the queue.
    void run();
    /// The consumer has no more use for unpacked bytes. From any thread.
    void stopUnpacking() { m_unpack.store(false, std::memory_order_relaxed); }

    // To be read when run() has returned.
    /// Why the file was not read to its end.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What is wrong with the compressed data.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }
    [[nodiscard]] Compression compression() const { return m_compression; }
    /// Members that were unpacked by their notes.
    [[nodiscard]] qint64 members() const { return m_members; }

private:
    struct Pending
    {
        Block member;
        MemberNote note;
        qint64 offset = 0;
    };
    struct Opened
    {
        Block content;
        std::optional<Error> trouble;
    };

    [[nodiscard]] Result<std::span<const std::byte>> nextFileBlock();
    [[nodiscard]] Result<bool> refill();
    void decode();
    [[nodiscard]] bool decodeMembers();
    [[nodiscard]] bool gather(Block &member, std::size_t wanted);
    void submit();
    [[nodiscard]] bool pushOldest();
    void decodeStream();
    [[nodiscard]] Result<std::span<const std::byte>> nextOfStream();
    [[nodiscard]] bool push(Block block);

    int m_fd;
    QString m_path;
    Control &m_control;
    std::atomic<bool> m_unpack;
    BlockQueue<Block> &m_queue;
    std::shared_ptr<BlockPool> m_filePool;
    std::shared_ptr<BlockPool> m_memberPool;
    Block m_current;                          // of the file
    std::span<const std::byte> m_input;       // what of it is left
    qint64 m_offset = 0;                      // of m_input in the file
    Compression m_compression = Compression::None;
    std::unique_ptr<OrderedWork<std::vector<Opened>>> m_work;
    std::deque<Pending> m_pending;            // what m_work is at or will be, oldest first
    std::size_t m_waiting = 0;                // the last of those, not yet given to it
    std::deque<Block> m_again;                // to be read as a stream before m_input
    Block m_given;                            // what of that was given last
    qint64 m_members = 0;
    std::optional<Error> m_noteTrouble;
    std::optional<Error> m_error;
    std::optional<Error> m_damage;
};

} // namespace bt2c
