#include "core/schedule/scheduledlog.h"

#include "core/support/durable.h"

#include <QFile>
#include <QStringBuilder>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QByteArray rotatedName(const QByteArray &path, int number)
{
    return path + '.' + QByteArray::number(number);
}

} // namespace

ScheduledLog::ScheduledLog(const Clock &clock, QString path, QByteArray logger, qint64 rotateAt)
    : m_clock(clock), m_path(std::move(path)), m_logger(std::move(logger)), m_rotateAt(rotateAt)
{
}

QString ScheduledLog::schedulePath(const QString &backupDirectory)
{
    return backupDirectory % u"/scheduled_backup.log"_s;
}

QString ScheduledLog::backupPath(const QString &backupDirectory)
{
    return backupDirectory % u"/backup.log"_s;
}

void ScheduledLog::add(LogLevel level, const QString &text)
{
    m_waiting += formatLogLine(m_clock.now(), m_logger, level, text);
    if (m_waiting.size() > maxWaiting)
        m_waiting.removeFirst();
    m_failure.reset();
    while (!m_waiting.isEmpty() && !m_failure) {
        if (const auto written = append(m_waiting.first()); written)
            m_waiting.removeFirst();
        else
            m_failure = written.error();
    }
}

Result<void> ScheduledLog::append(const QByteArray &line) const
{
    // Twice at most: the second time into the new file.
    for (const bool mayRotate : {true, false}) {
        // Non-blocking, so that a pipe in the log's place cannot hold a backup up.
        const auto file = openFile(m_path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY, 0600);
        if (!file)
            return std::unexpected(file.error());
        struct stat info = {};
        if (::fstat(file->get(), &info) != 0 || !S_ISREG(info.st_mode))
            return failure(ErrorCode::WriteFailed, m_path, u"not a regular file"_s);
        if (mayRotate && qint64(info.st_size) >= m_rotateAt) {
            rotate(file->get());
            continue;
        }
        const ssize_t written = ::write(file->get(), line.constData(), size_t(line.size()));
        if (written == line.size())
            return {};
        return failure(written < 0 ? errno : ENOSPC, m_path, ErrorCode::WriteFailed);
    }
    return {};
}

void ScheduledLog::rotate(int fd) const
{
    // Who holds the lock on the file renames it; others find another file at the path and leave it alone. A log that
    // cannot be renamed goes on growing, which loses nothing.
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return;
    const QByteArray path = QFile::encodeName(m_path);
    struct stat mine = {};
    struct stat there = {};
    if (::fstat(fd, &mine) != 0 || ::lstat(path.constData(), &there) != 0 || mine.st_ino != there.st_ino
        || mine.st_dev != there.st_dev)
        return;
    for (int number = keepRotated - 1; number >= 1; --number)
        (void)::rename(rotatedName(path, number).constData(), rotatedName(path, number + 1).constData());
    (void)::rename(path.constData(), rotatedName(path, 1).constData());
}

} // namespace bt2c
