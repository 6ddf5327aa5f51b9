#include "core/archive/attributes.h"

#include <QtSystemDetection>

#include <algorithm>
#include <cerrno>
#include <sys/types.h>
#include <sys/xattr.h>

namespace bt2c {

bool isPortableAttribute(const QByteArray &name)
{
#ifdef Q_OS_MACOS
    return !name.isEmpty();
#else
    return name.startsWith("user.") || name.startsWith("system.posix_acl_");
#endif
}

static ssize_t listNames(int fd, char *buffer, std::size_t size)
{
#ifdef Q_OS_MACOS
    return ::flistxattr(fd, buffer, size, 0);
#else
    return ::flistxattr(fd, buffer, size);
#endif
}

static ssize_t getValue(int fd, const char *name, void *buffer, std::size_t size)
{
#ifdef Q_OS_MACOS
    return ::fgetxattr(fd, name, buffer, size, 0, 0);
#else
    return ::fgetxattr(fd, name, buffer, size);
#endif
}

std::vector<ExtendedAttribute> readAttributes(int fd, qsizetype maxBytes)
{
    std::vector<ExtendedAttribute> result;
    const ssize_t length = listNames(fd, nullptr, 0);
    if (length <= 0)
        return result;
    QByteArray names(length, Qt::Uninitialized);
    const ssize_t got = listNames(fd, names.data(), std::size_t(names.size()));
    if (got <= 0)
        return result;
    names.truncate(got);
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty() || !isPortableAttribute(name))
            continue;
        const ssize_t size = getValue(fd, name.constData(), nullptr, 0);
        if (size < 0 || size > maxBytes)
            continue;
        QByteArray value(size, Qt::Uninitialized);
        const ssize_t read = size == 0 ? 0 : getValue(fd, name.constData(), value.data(), std::size_t(size));
        if (read < 0)
            continue;
        value.truncate(read);
        result.push_back({name, value});
    }
    std::ranges::sort(result, {}, &ExtendedAttribute::name);
    return result;
}

int writeAttribute(int fd, const ExtendedAttribute &attribute)
{
#ifdef Q_OS_MACOS
    const int status = ::fsetxattr(fd, attribute.name.constData(), attribute.value.constData(),
                                   std::size_t(attribute.value.size()), 0, 0);
#else
    const int status = ::fsetxattr(fd, attribute.name.constData(), attribute.value.constData(),
                                   std::size_t(attribute.value.size()), 0);
#endif
    return status == 0 ? 0 : errno;
}

Timestamp modifiedTime(const struct stat &info)
{
#ifdef Q_OS_MACOS
    return {qint64(info.st_mtimespec.tv_sec), int(info.st_mtimespec.tv_nsec)};
#else
    return {qint64(info.st_mtim.tv_sec), int(info.st_mtim.tv_nsec)};
#endif
}

Timestamp changedTime(const struct stat &info)
{
#ifdef Q_OS_MACOS
    return {qint64(info.st_ctimespec.tv_sec), int(info.st_ctimespec.tv_nsec)};
#else
    return {qint64(info.st_ctim.tv_sec), int(info.st_ctim.tv_nsec)};
#endif
}

} // namespace bt2c
