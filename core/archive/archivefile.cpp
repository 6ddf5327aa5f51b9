#include "core/archive/archivefile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

Result<Descriptor> openArchive(const QString &path)
{
    // O_NONBLOCK means nothing for a regular file.
    auto fd = openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd)
        return fd;
    struct stat info;
    if (::fstat(fd->get(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::ReadFailed, path, u"not a regular file"_s);
    return fd;
}

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

} // namespace bt2c
