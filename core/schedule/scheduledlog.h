#pragma once

#include "core/schedule/logline.h"
#include "core/support/clock.h"
#include "core/support/result.h"

#include <QList>

namespace bt2c {

/// Appends lines as the documented scripts write them to a log at a fixed place: beside the backups, since there it is
/// found whatever cron's current directory was, and goes where the backups go. Mode 0600; each line is one write at the
/// end, so that several programs can share the file. While the folder does not exist yet, lines wait.
///
/// A log of maxBytes or more is renamed to `NAME.1` before the next line, `NAME.1` to `NAME.2` and so on; keepRotated stay.
class ScheduledLog
{
public:
    static constexpr qint64 maxBytes = 10 * 1024 * 1024;
    static constexpr int keepRotated = 5;
    static constexpr qsizetype maxWaiting = 1000;

    /// @p logger is "bt2c_backup" or "bt2c_scheduled_backup". @p clock outlives this.
    ScheduledLog(const Clock &clock, QString path, QByteArray logger, qint64 rotateAt = maxBytes);

    /// `<backup directory>/scheduled_backup.log`: that a run began, ended, failed.
    [[nodiscard]] static QString schedulePath(const QString &backupDirectory);
    /// `<backup directory>/backup.log`: what each backup did.
    [[nodiscard]] static QString backupPath(const QString &backupDirectory);

    void info(const QString &text) { add(LogLevel::Info, text); }
    void warning(const QString &text) { add(LogLevel::Warning, text); }
    void error(const QString &text) { add(LogLevel::Error, text); }

    /// Why lines could not be written, if they could not.
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failure; }

private:
    void add(LogLevel level, const QString &text);
    [[nodiscard]] Result<void> append(const QByteArray &line) const;
    void rotate(int fd) const;

    const Clock &m_clock;
    QString m_path;
    QByteArray m_logger;
    qint64 m_rotateAt;
    QList<QByteArray> m_waiting;
    std::optional<Error> m_failure;
};

} // namespace bt2c
