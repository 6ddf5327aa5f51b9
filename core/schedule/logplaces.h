#pragma once

#include <QList>
#include <QString>

namespace bt2c {

/// A log of the backup scripts or of ours.
struct LogPlace
{
    enum class Why {
        BesideBackups,    ///< where ours are written
        Home,             ///< cron's current directory, where the documented scripts write under cron
        BesideSite,       ///< the site's parent
        Site,
        Scripts,          ///< the folder of the scripts
        Rotated,          ///< an older part of the one before it
    };
    QString path;
    Why why = Why::BesideBackups;
    qint64 bytes = 0;

    bool operator==(const LogPlace &) const = default;
};

struct LogSearch
{
    QString backupDirectory;
    QString siteDirectory;
    QString scriptDirectory;    ///< of the scripts named in the crontab; empty: none is known
    QString home;               ///< $HOME, as cron sets it
};

/// The `scheduled_backup.log` and `backup.log` that exist where they can lie, each file once whatever path leads to it,
/// those of ours first, each followed by its rotated parts.
[[nodiscard]] QList<LogPlace> findLogPlaces(const LogSearch &search);

} // namespace bt2c
