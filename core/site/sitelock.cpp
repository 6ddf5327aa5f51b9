#include "core/site/sitelock.h"

#include "core/support/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

std::optional<LockHolder> readHolder(int fd)
{
    std::array<char, 4096> text = {};
    const ssize_t size = ::pread(fd, text.data(), text.size(), 0);
    if (size <= 0)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(text.data(), size)).object();
    if (object.isEmpty())
        return std::nullopt;
    return LockHolder{object["command"_L1].toString(), object["pid"_L1].toInteger(),
                      QDateTime::fromString(object["since"_L1].toString(), Qt::ISODate).toLocalTime()};
}

void writeHolder(int fd, const QString &command)
{
    const QJsonObject object{{u"command"_s, command},
                             {u"pid"_s, QCoreApplication::applicationPid()},
                             {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    // Only for the loser's message: the lock itself is the kernel's, and holds on a full disk as well.
    if (::ftruncate(fd, 0) == 0)
        std::ignore = ::pwrite(fd, line.constData(), static_cast<size_t>(line.size()), 0);
}

QString describeHolder(int fd)
{
    // The winner writes its name right after it has won.
    for (int i = 0; i < 10; ++i) {
        if (const std::optional<LockHolder> holder = readHolder(fd)) {
            return u"%1, process %2, since %3"_s.arg(holder->command).arg(holder->pid)
                .arg(holder->since.toString(u"yyyy-MM-dd HH:mm:ss"));
        }
        QThread::msleep(10);
    }
    return u"it does not say who it is"_s;
}

/// Whether the file that @p fd is open on is still the one at @p path.
bool isCurrent(int fd, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(fd, &opened) == 0 && ::lstat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

} // namespace

Result<DirectoryLock> DirectoryLock::acquire(const QString &directory, Mode mode, const QString &command)
{
    const QString path = directory % "/.bt2c-recovery.lock"_L1;
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        // O_NOFOLLOW, because a link left here by another user would have us write where it points.
        Result<Descriptor> file = openFile(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (!file)
            return std::unexpected(file.error());
        struct stat status = {};
        if (::fstat(file->get(), &status) != 0)
            return failure(errno, path, ErrorCode::WriteFailed);
        if (!S_ISREG(status.st_mode) || status.st_nlink > 1)
            return failure(ErrorCode::WriteFailed, path, u"not a file of its own"_s);
        const int operation = (mode == Mode::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
        while (::flock(file->get(), operation) != 0) {
            if (errno == EWOULDBLOCK)
                return failure(ErrorCode::Busy, directory, describeHolder(file->get()));
            if (errno != EINTR)
                return failure(errno, path, ErrorCode::WriteFailed);
        }
        // Someone may have removed the file between open and flock: then another holder could lock a new one.
        if (!isCurrent(file->get(), name))
            continue;
        writeHolder(file->get(), command);
        return DirectoryLock(file->release());
    }
}

DirectoryLock::DirectoryLock(DirectoryLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

DirectoryLock &DirectoryLock::operator=(DirectoryLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

DirectoryLock::~DirectoryLock()
{
    if (m_descriptor < 0)
        return;
    // An empty file tells the next loser nothing rather than the name of one that is long gone.
    std::ignore = ::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
}

} // namespace bt2c
