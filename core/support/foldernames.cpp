#include "core/support/foldernames.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace bt2c {

Result<std::vector<QByteArray>> namesIn(int fd, const QString &subject)
{
    // The stream takes the descriptor over.
    const int copy = ::openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!dir) {
        const int error = errno;
        if (copy >= 0)
            ::close(copy);
        return failure(error, subject, ErrorCode::ReadFailed);
    }
    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent *item = ::readdir(dir)) {   // NOLINT(concurrency-mt-unsafe): the stream is ours alone
        if (std::strcmp(item->d_name, ".") != 0 && std::strcmp(item->d_name, "..") != 0)
            names.emplace_back(item->d_name);
        errno = 0;
    }
    const int error = errno;
    ::closedir(dir);
    if (error != 0)
        return failure(error, subject, ErrorCode::ReadFailed);
    std::ranges::sort(names);
    return names;
}

} // namespace bt2c
