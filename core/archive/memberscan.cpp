#include "core/archive/memberscan.h"

#include "core/archive/archivefile.h"

#include <cerrno>
#include <sys/stat.h>

namespace bt2c {

Result<MemberScan> scanMembers(int fd, const QString &subject, Control &control)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    MemberScan scan;
    qint64 offset = 0;
    while (offset < info.st_size) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, subject);
        const auto head = readAt(fd, offset, MemberNote::headerBytes, subject);
        if (!head)
            return std::unexpected(head.error());
        auto note = readMemberNote(bytesOf(*head));
        if (!note || note->memberLength > info.st_size - offset)
            return scan;
        const qint64 length = note->memberLength;
        scan.members.push_back({offset, std::move(*note)});
        offset += length;
    }
    scan.whole = !scan.members.empty();
    return scan;
}

} // namespace bt2c
