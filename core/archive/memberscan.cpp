#include "core/archive/memberscan.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

Result<QByteArray> readAt(int fd, qint64 offset, qint64 wanted, const QString &subject)
{
    QByteArray bytes(wanted, Qt::Uninitialized);
    qint64 done = 0;
    while (done < wanted) {
        const ssize_t n = ::pread(fd, bytes.data() + done, std::size_t(wanted - done), offset + done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, subject, ErrorCode::ReadFailed);
        if (n == 0)
            break;
        done += n;
    }
    bytes.truncate(done);
    return bytes;
}

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
        auto note = readMemberNote(std::as_bytes(std::span(head->constData(), std::size_t(head->size()))));
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
