#include "core/archive/archivedecoder.h"

#include "core/archive/inflater.h"
#include "core/archive/memberopener.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t blockSize = 256 * 1024;
constexpr auto memberSize = std::size_t(MemberNote::maxMember);
/// So many are unpacked together, see openMembers().
constexpr std::size_t membersAtOnce = 2;

bool isOfContent(ErrorCode code)
{
    return code == ErrorCode::Corrupt || code == ErrorCode::Truncated || code == ErrorCode::Unsupported;
}

} // namespace

/// Blocks are used again: giving them back to the system each time would cost a page fault every 4 KiB.
class BlockPool : public std::enable_shared_from_this<BlockPool>
{
public:
    explicit BlockPool(std::size_t size) : m_size(size) {}

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
            data = new std::byte[m_size];
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

    std::size_t m_size;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<std::byte[]>> m_free;
};

ArchiveDecoder::ArchiveDecoder(int fd, QString path, Control &control, bool unpack, BlockQueue<Block> &queue)
    : m_fd(fd)
    , m_path(std::move(path))
    , m_control(control)
    , m_unpack(unpack)
    , m_queue(queue)
    , m_filePool(std::make_shared<BlockPool>(blockSize))
    , m_memberPool(std::make_shared<BlockPool>(memberSize))
{
}

ArchiveDecoder::~ArchiveDecoder() = default;

void ArchiveDecoder::run()
{
    if (m_unpack)
        decode();
    m_work.reset();
    // Whatever was found in it, the file is hashed to its end.
    while (!m_error) {
        const auto block = nextFileBlock();
        if (!block)
            m_error = block.error();
        else if (block->empty())
            break;
    }
    m_queue.close();
}

Result<std::span<const std::byte>> ArchiveDecoder::nextFileBlock()
{
    if (m_control.cancelled())
        return failure(ErrorCode::Cancelled, m_path);
    m_current = m_filePool->take(true);
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

/// False at the end of the file.
Result<bool> ArchiveDecoder::refill()
{
    if (!m_input.empty())
        return true;
    const auto block = nextFileBlock();
    if (!block)
        return std::unexpected(block.error());
    m_input = *block;
    return !m_input.empty();
}

void ArchiveDecoder::decode()
{
    if (const auto first = refill(); !first) {
        m_error = first.error();
        return;
    }
    m_compression = detectCompression(m_input);
    if (m_compression == Compression::Gzip && readMemberNote(m_input)) {
        m_work = std::make_unique<OrderedWork<std::vector<Opened>>>();
        if (decodeMembers())
            decodeStream();
    } else {
        decodeStream();
    }
    if (!m_damage && !m_error)
        m_damage = m_noteTrouble;
}

/// Goes from note to note. True: what stands in m_again and comes after it has to be read as a stream.
bool ArchiveDecoder::decodeMembers()
{
    while (m_unpack.load(std::memory_order_relaxed)) {
        Pending next{m_memberPool->take(true), {}, m_offset};
        const bool whole = gather(next.member, std::size_t(MemberNote::headerBytes));
        if (m_error)
            return false;
        const auto note = whole ? readMemberNote(next.member.bytes()) : std::nullopt;
        const bool there = note && gather(next.member, std::size_t(note->memberLength));
        if (m_error)
            return false;
        if (!there) {
            // The end; or something that is no member of ours, or not all of one.
            submit();
            while (!m_pending.empty() && pushOldest()) { }
            if (next.member.size > 0)
                m_again.push_back(std::move(next.member));
            return !m_error && !(m_again.empty() && m_input.empty());
        }
        next.note = *note;
        m_pending.push_back(std::move(next));
        if (++m_waiting == membersAtOnce)
            submit();
        if (m_work->isFull() && !pushOldest())
            return !m_error;
    }
    return false;
}

/// Fills @p member up to @p wanted bytes; false where the file ends before.
bool ArchiveDecoder::gather(Block &member, std::size_t wanted)
{
    while (member.size < wanted) {
        const auto more = refill();
        if (!more)
            m_error = more.error();
        if (!more || !*more)
            return false;
        const std::size_t n = std::min(wanted - member.size, m_input.size());
        std::memcpy(member.data.get() + member.size, m_input.data(), n);
        m_input = m_input.subspan(n);
        m_offset += qint64(n);
        member.size += n;
    }
    return true;
}

/// Has the members that wait unpacked, all at once.
void ArchiveDecoder::submit()
{
    if (m_waiting == 0)
        return;
    std::vector<Pending> members(m_pending.end() - std::ptrdiff_t(m_waiting), m_pending.end());
    m_waiting = 0;
    m_work->add([members = std::move(members), pool = m_memberPool] {
        std::vector<Opened> opened;
        std::vector<ClosedMember> closed;
        for (const Pending &pending : members) {
            Block &content = opened.emplace_back(pool->take(false), std::nullopt).content;
            content.size = std::size_t(pending.note.contentLength);
            content.sha256 = pending.note.contentHash;
            closed.push_back({pending.member.bytes(), &pending.note, {content.data.get(), content.size}});
        }
        const std::vector<Result<void>> done = openMembers(closed);
        for (std::size_t i = 0; i < done.size(); ++i) {
            if (!done[i])
                opened[i].trouble = done[i].error();
        }
        return opened;
    });
}

/// False where one of the oldest members is not what its note says, so that it and what follows are to be read as a
/// stream; or where nobody wants more.
bool ArchiveDecoder::pushOldest()
{
    for (Opened &opened : m_work->take()) {
        if (opened.trouble) {
            m_noteTrouble = opened.trouble;
            m_noteTrouble->offset = m_pending.front().offset;
            for (Pending &pending : m_pending)
                m_again.push_back(std::move(pending.member));
            m_pending.clear();
            m_waiting = 0;
            return false;
        }
        m_pending.pop_front();
        ++m_members;
        if (!push(std::move(opened.content)))
            return false;
    }
    return true;
}

bool ArchiveDecoder::push(Block block)
{
    if (!m_control.cancelled() && m_queue.push(std::move(block)))
        return true;
    m_error = Error{ErrorCode::Cancelled, m_path, {}, 0, -1};
    return false;
}

Result<std::span<const std::byte>> ArchiveDecoder::nextOfStream()
{
    if (!m_again.empty()) {
        m_given = std::move(m_again.front());
        m_again.pop_front();
        return m_given.bytes();
    }
    if (const auto more = refill(); !more)
        return std::unexpected(more.error());
    return std::exchange(m_input, {});
}

void ArchiveDecoder::decodeStream()
{
    qint64 offset = m_offset;
    for (const Block &block : m_again)
        offset -= qint64(block.size);
    const auto inflater = makeInflater(m_compression, [this] { return nextOfStream(); }, {m_members > 0, offset});
    while (m_unpack.load(std::memory_order_relaxed)) {
        Block block = m_filePool->take(false);
        const auto n = inflater->read({block.data.get(), blockSize});
        if (!n) {
            (isOfContent(n.error().code) ? m_damage : m_error) = n.error();
            return;
        }
        if (*n == 0)
            return;
        block.size = *n;
        if (!push(std::move(block)))
            return;
    }
}

} // namespace bt2c
