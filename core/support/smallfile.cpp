#include "core/support/smallfile.h"

#include "core/support/durable.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

Result<QByteArray> readSmallFile(const QString &path, qint64 limit)
{
    return readSmallFileAt(AT_FDCWD, QFile::encodeName(path), limit, path);
}

Result<QByteArray> readSmallFileAt(int directory, const QByteArray &name, qint64 limit, const QString &subject)
{
    int fd;
    do {
        fd = ::openat(directory, name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    const Descriptor file(fd);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::Unsupported, subject, u"not a regular file"_s);
    if (status.st_size > limit)
        return failure(ErrorCode::TooLarge, subject, u"%1 bytes, at most %2 are read"_s.arg(status.st_size).arg(limit));

    // One byte more than allowed, so that a file that grew meanwhile is noticed.
    QByteArray content(limit + 1, Qt::Uninitialized);
    qint64 have = 0;
    while (have <= limit) {
        const qint64 wanted = limit + 1 - have;
        const ssize_t got = ::read(file.get(), content.data() + have, static_cast<size_t>(wanted));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(errno, subject, ErrorCode::ReadFailed);
        have += got;
        if (got < wanted)
            break;   // only the end of a regular file gives less
    }
    if (have > limit)
        return failure(ErrorCode::TooLarge, subject, u"more than %1 bytes"_s.arg(limit));
    content.truncate(have);
    return content;
}

} // namespace bt2c
