#include "core/archive/fileidentity.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace bt2c {

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

Result<FileIdentity> identityOf(const QString &path)
{
    struct stat info;
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    return identityFrom(info);
}

} // namespace bt2c
