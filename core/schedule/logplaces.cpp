#include "core/schedule/logplaces.h"

#include "core/schedule/scheduledlog.h"

#include <QFileInfo>
#include <QSet>
#include <QStringBuilder>

namespace bt2c {

using namespace Qt::StringLiterals;

QList<LogPlace> findLogPlaces(const LogSearch &search)
{
    QList<LogPlace> places;
    QSet<QString> seen;
    const auto add = [&](const QString &path, LogPlace::Why why) {
        const QFileInfo info(path);
        const QString real = info.canonicalFilePath();
        if (real.isEmpty() || !info.isFile() || seen.contains(real))
            return false;
        seen.insert(real);
        places.append({path, why, info.size()});
        return true;
    };
    const auto look = [&](const QString &folder, LogPlace::Why why) {
        if (folder.isEmpty())
            return;
        for (const QString &path : {ScheduledLog::schedulePath(folder), ScheduledLog::backupPath(folder)}) {
            if (!add(path, why))
                continue;
            for (int number = 1; number <= ScheduledLog::keepRotated; ++number)
                add(path % u'.' % QString::number(number), LogPlace::Why::Rotated);
        }
    };
    look(search.backupDirectory, LogPlace::Why::BesideBackups);
    look(search.home, LogPlace::Why::Home);
    if (!search.siteDirectory.isEmpty()) {
        look(QFileInfo(search.siteDirectory).path(), LogPlace::Why::BesideSite);
        look(search.siteDirectory, LogPlace::Why::Site);
    }
    look(search.scriptDirectory, LogPlace::Why::Scripts);
    return places;
}

} // namespace bt2c
