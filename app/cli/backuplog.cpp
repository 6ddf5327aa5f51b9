#include "app/cli/backuplog.h"

#include "app/cli/console.h"
#include "core/support/durable.h"

#include <QStringBuilder>

#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

BackupLog::BackupLog(const Clock &clock, QString path, QString name)
    : m_clock(clock)
    , m_path(std::move(path))
    , m_name(std::move(name))
{
}

std::optional<Error> BackupLog::failed() const
{
    return m_failure;
}

void BackupLog::add(QStringView level, const QString &text)
{
    // A line break in a path must not look like a second entry.
    const QString line = m_clock.now().toString(u"yyyy-MM-dd HH:mm:ss,zzz"_s) % u" - "_s % m_name % u" - "_s % level
        % u" - "_s % printable(text) % u'\n';
    m_waiting += line.toUtf8();
    m_failure.reset();
    while (!m_waiting.isEmpty() && !m_failure) {
        if (const auto written = append(m_waiting.first()); written)
            m_waiting.removeFirst();
        else
            m_failure = written.error();
    }
}

Result<void> BackupLog::append(const QByteArray &line) const
{
    // Non-blocking, so that a pipe in the log's place cannot hold a backup up.
    const auto file = openFile(m_path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY, 0600);
    if (!file)
        return std::unexpected(file.error());
    struct stat info{};
    if (::fstat(file->get(), &info) != 0 || !S_ISREG(info.st_mode))
        return failure(ErrorCode::WriteFailed, m_path, u"not a regular file"_s);
    const auto written = ::write(file->get(), line.constData(), static_cast<std::size_t>(line.size()));
    if (written == line.size())
        return {};
    return failure(written < 0 ? errno : ENOSPC, m_path, ErrorCode::WriteFailed);
}

} // namespace bt2c::cli
