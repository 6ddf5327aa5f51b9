#pragma once

#include "core/support/clock.h"
#include "core/support/result.h"

#include <QByteArray>

namespace bt2c::cli {

/// Appends lines as the documented scripts write them, `2026-03-22 01:00:02,123 - bt2c_backup - INFO - text`, to a file
/// in the backup folder (theirs lands in whatever the current directory is). Mode 0600; each line is one write, so that
/// several programs can share the file. While the folder does not exist yet, lines wait.
class BackupLog
{
public:
    /// @p name is "bt2c_backup" or "bt2c_scheduled_backup".
    BackupLog(const Clock &clock, QString path, QString name);

    void info(const QString &text) { add(u"INFO", text); }
    void warning(const QString &text) { add(u"WARNING", text); }
    void error(const QString &text) { add(u"ERROR", text); }

    /// Why lines could not be written, if they could not.
    [[nodiscard]] std::optional<Error> failed() const;

private:
    void add(QStringView level, const QString &text);
    [[nodiscard]] Result<void> append(const QByteArray &line) const;

    const Clock &m_clock;
    QString m_path;
    QString m_name;
    QList<QByteArray> m_waiting;
    std::optional<Error> m_failure;
};

} // namespace bt2c::cli
