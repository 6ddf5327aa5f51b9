#include "core/archive/memberscan.h"

#include "core/archive/archivefile.h"
#include "core/archive/orderedwork.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace bt2c {

namespace {

/// Each hop waits for the disk; so many stretches are walked at a time.
constexpr unsigned walkers = 16;
constexpr qint64 leastStretch = 32LL * 1024 * 1024;
constexpr qint64 lookedAtOnce = 128LL * 1024;
constexpr const char *memberMagic = "\x1f\x8b\x08\x04";

/// Members that follow upon each other.
struct Stretch
{
    std::vector<MemberPlace> members;
    qint64 end = 0;                    ///< where the next one would begin
    std::optional<Error> error;
};

class Scanner
{
public:
    Scanner(int fd, const QString &subject, qint64 size, const Control &control)
        : m_fd(fd)
        , m_subject(subject)
        , m_size(size)
        , m_control(control)
    {
    }

    /// The member at @p offset; nothing where there is none that fits into the file.
    [[nodiscard]] Result<std::optional<MemberPlace>> placeAt(qint64 offset) const
    {
        const auto head = readAt(m_fd, offset, MemberNote::headerBytes, m_subject);
        if (!head)
            return std::unexpected(head.error());
        auto note = readMemberNote(bytesOf(*head));
        if (!note || note->memberLength > m_size - offset)
            return std::nullopt;
        return MemberPlace{offset, std::move(*note)};
    }

    /// Those from @p offset on that begin before @p until.
    [[nodiscard]] Stretch walk(qint64 offset, qint64 until) const
    {
        Stretch stretch;
        stretch.end = offset;
        while (stretch.end < until) {
            if (m_control.cancelled()) {
                stretch.error = Error{ErrorCode::Cancelled, m_subject, {}, 0, -1};
                return stretch;
            }
            auto place = placeAt(stretch.end);
            if (!place)
                stretch.error = place.error();
            if (!place || !*place)
                return stretch;
            stretch.end += (*place)->note.memberLength;
            stretch.members.push_back(std::move(**place));
        }
        return stretch;
    }

    /// walk() from what looks like the first member after @p from. That it is one only a walk from before can tell.
    [[nodiscard]] Stretch walkNear(qint64 from, qint64 until) const
    {
        constexpr qint64 overlap = MemberNote::headerBytes - 1;
        const qint64 stop = std::min(until, from + MemberNote::maxMember);
        for (qint64 at = from; at < stop && !m_control.cancelled(); at += lookedAtOnce) {
            const auto bytes = readAt(m_fd, at, lookedAtOnce + overlap, m_subject);
            if (!bytes)
                break;
            for (qsizetype hit = bytes->indexOf(memberMagic); hit >= 0 && hit < lookedAtOnce;
                 hit = bytes->indexOf(memberMagic, hit + 1)) {
                if (readMemberNote(bytesOf(*bytes).subspan(std::size_t(hit))))
                    return walk(at + hit, until);
            }
        }
        return {{}, -1, {}};
    }

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    int m_fd;
    const QString &m_subject;
    qint64 m_size;
    const Control &m_control;
};

/// Adds what @p further has from the place on at which @p stretch ends, if it has one that begins there.
bool join(Stretch &stretch, Stretch &further)
{
    const auto at = std::ranges::lower_bound(further.members, stretch.end, {}, &MemberPlace::offset);
    if (at == further.members.end() || at->offset != stretch.end)
        return false;
    std::move(at, further.members.end(), std::back_inserter(stretch.members));
    stretch.end = further.end;
    stretch.error = further.error;
    return true;
}

/// The stretches are walked at a time, each from what looks like a member. Then they are put together from the first
/// byte on: a later one counts from where the walk before it came to one of its members, hop by hop if need be. So the
/// result is that of a single walk, whatever the bytes in between look like.
Stretch walkAll(const Scanner &scanner)
{
    const qint64 count = std::clamp<qint64>(scanner.size() / leastStretch, 1, walkers);
    const auto border = [&](qint64 number) { return scanner.size() / count * number; };
    if (count == 1)
        return scanner.walk(0, scanner.size());
    OrderedWork<Stretch> work(walkers);
    for (qint64 number = 0; number < count; ++number) {
        const qint64 until = number + 1 < count ? border(number + 1) : scanner.size();
        work.add([&scanner, number, from = border(number), until] {
            return number == 0 ? scanner.walk(0, until) : scanner.walkNear(from, until);
        });
    }
    Stretch all = work.take();
    for (qint64 number = 1; number < count; ++number) {
        Stretch further = work.take();
        const qint64 until = number + 1 < count ? border(number + 1) : scanner.size();
        while (!all.error && all.end < until && !join(all, further)) {
            Stretch hop = scanner.walk(all.end, all.end + 1);
            const bool ended = hop.members.empty();
            std::ranges::move(hop.members, std::back_inserter(all.members));
            all.end = hop.end;
            all.error = hop.error;
            if (ended)
                return all;
        }
    }
    return all;
}

} // namespace

Result<MemberScan> scanMembers(int fd, const QString &subject, Control &control)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    const Scanner scanner(fd, subject, info.st_size, control);
    // Most archives of other programs end here.
    const auto first = scanner.placeAt(0);
    if (!first)
        return std::unexpected(first.error());
    if (!*first)
        return MemberScan();
    Stretch all = walkAll(scanner);
    if (all.error)
        return std::unexpected(*all.error);
    MemberScan scan;
    scan.whole = all.end == info.st_size;
    scan.members = std::move(all.members);
    return scan;
}

} // namespace bt2c
