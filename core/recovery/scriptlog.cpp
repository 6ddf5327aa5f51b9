#include "core/recovery/troubleshoot.h"

#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLineLength = 400;
constexpr qsizetype timeLength = 19; // "2026-03-22 01:00:02"

QDateTime timeOf(QStringView line)
{
    return QDateTime::fromString(line.first(qMin(timeLength, line.size())).toString(), u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

ScriptLog parseScriptLog(const QString &path, const QByteArray &tail)
{
    ScriptLog log;
    log.path = path;
    bool inTraceback = false;
    QDateTime last;
    const QList<QByteArray> lines = tail.split('\n');
    const auto note = [&log](const QString &line, const QDateTime &at) {
        log.errors.append(line);
        if (log.errors.size() > ScriptLog::maxErrors)
            log.errors.removeFirst();
        if (at.isValid())
            log.lastError = at;
    };
    for (const QByteArray &raw : lines) {
        const QString line = displayName(raw.first(qMin(raw.size(), maxLineLength))).trimmed();
        if (line.isEmpty())
            continue;
        const QDateTime at = timeOf(line);
        if (!at.isValid()) {
            // A traceback has no times; its last line says what it was.
            if (line.startsWith("Traceback ("_L1))
                inTraceback = true;
            else if (inTraceback && !raw.startsWith(' ')) {
                note(line, last);
                inTraceback = false;
            }
            continue;
        }
        inTraceback = false;
        last = at;
        if (line.contains(" - ERROR - "_L1) || line.contains(" - CRITICAL - "_L1))
            note(line, at);
        else if (line.contains("completed successfully"_L1))
            log.lastSuccess = at;
    }
    return log;
}

Result<ScriptLog> readScriptLog(const QString &path)
{
    // Never waits for a FIFO or a device, whatever lies there.
    const Result<Descriptor> file = openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file)
        return std::unexpected(file.error());
    struct stat info = {};
    if (::fstat(file->get(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::Unsupported, path, u"not a regular file"_s);
    const qint64 from = qMax(qint64(0), qint64(info.st_size) - ScriptLog::maxLogTail);
    QByteArray tail(qsizetype(info.st_size - from), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < tail.size()) {
        const ssize_t n = ::pread(file->get(), tail.data() + got, size_t(tail.size() - got), from + got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, path, ErrorCode::ReadFailed);
        if (n == 0)
            break;
        got += n;
    }
    tail.truncate(got);
    // What was cut at the front is no line.
    if (from > 0)
        tail = tail.sliced(qMax(qsizetype(0), tail.indexOf('\n') + 1));
    ScriptLog log = parseScriptLog(path, tail);
    log.written = QDateTime::fromSecsSinceEpoch(info.st_mtime);
    return log;
}

} // namespace bt2c
