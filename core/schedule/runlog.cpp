#include "core/schedule/runlog.h"

#include "core/schedule/logscan.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTextBytes = 2000;
constexpr qint64 linesAtOnce = 1000;

QString shortText(QByteArrayView bytes)
{
    return displayName(bytes.first(qMin(bytes.size(), maxTextBytes)).toByteArray()).trimmed();
}

void take(QList<RunLogEntry> &entries, QByteArrayView line)
{
    if (const std::optional<LogHead> head = parseLogHead(line)) {
        entries.append(
            {logTime(head->time), QString::fromLatin1(head->logger), head->level, shortText(head->text), {}});
    } else if (!entries.isEmpty()) {
        if (const QString text = shortText(line); !text.isEmpty())
            entries.last().lastBelow = text;
    }
}

/// When the first entry of the file was written.
QDateTime firstTime(int fd)
{
    const Result<QByteArray> bytes = readAt(fd, 0, LogIndex::bytesPerMark);
    if (!bytes)
        return {};
    for (const QByteArray &line : bytes->split('\n')) {
        if (const std::optional<LogHead> head = parseLogHead(line))
            return logTime(head->time);
    }
    return {};
}

} // namespace

QList<RunLogEntry> parseRunLog(const QByteArray &bytes)
{
    QList<RunLogEntry> entries;
    for (const QByteArray &line : bytes.split('\n'))
        take(entries, line);
    return entries;
}

Result<RunLog> readRunLog(const QString &path, const QDateTime &since, Control &control)
{
    const Result<Descriptor> file = openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file)
        return std::unexpected(file.error());
    struct stat info = {};
    if (::fstat(file->get(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::Unsupported, path, u"not a regular file"_s);
    const auto about = [&path](Error error) {
        error.subject = path;
        return std::unexpected(error);
    };
    LogScan scan({{}, {}, {}, since, {}});
    if (const auto begun = scan.begin(file->get(), info.st_size); !begun)
        return about(begun.error());
    // Older entries stand further up: once a step finds none, no step does. Two, since a clock may have been set back.
    int idle = 0;
    while (!scan.complete() && idle < 2 && scan.last() - scan.first() < 2 * RunLog::maxEntries) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, path);
        const qint64 before = scan.first();
        if (const auto done = scan.stepBack(file->get()); !done)
            return about(done.error());
        idle = scan.first() == before ? idle + 1 : 0;
    }
    RunLog log;
    const bool whole = scan.complete() && !scan.cut();
    for (qint64 at = scan.first(); at < scan.last(); at += linesAtOnce) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, path);
        const auto lines = scan.read(file->get(), at, at + linesAtOnce);
        if (!lines)
            return about(lines.error());
        for (const RawLogLine &line : *lines)
            take(log.entries, line.bytes);
    }
    if (log.entries.size() > RunLog::maxEntries) {
        log.entries = log.entries.last(RunLog::maxEntries);
        log.cut = true;
    }
    log.cut = log.cut || (!whole && idle == 0);
    const QDateTime first = log.cut ? log.entries.first().at : firstTime(file->get());
    log.from = first.isValid() && since.isValid() ? qMax(first, since) : first;
    return log;
}

} // namespace bt2c
