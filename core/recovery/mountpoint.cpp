#include "core/recovery/mountpoint.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

std::optional<dev_t> deviceOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return info.st_dev;
}

/// /media and /run/media have a folder for each user between them and the disks.
bool holdsUsers(const QString &parent)
{
    return parent == "/media"_L1 || parent == "/run/media"_L1;
}

} // namespace

QStringList usualMountParents()
{
    return {u"/Volumes"_s, u"/media"_s, u"/run/media"_s, u"/mnt"_s};
}

QString missingMountPoint(const QString &path, const QStringList &parents)
{
    const QString clean = QDir::cleanPath(path);
    for (const QString &parent : parents) {
        const QString prefix = QDir::cleanPath(parent) % u'/';
        if (!clean.startsWith(prefix))
            continue;
        const QStringList names = clean.sliced(prefix.size()).split(u'/', Qt::SkipEmptyParts);
        const std::optional<dev_t> system = deviceOf(parent);
        const qsizetype depth = holdsUsers(QDir::cleanPath(parent)) ? 2 : 1;
        QString place = prefix.chopped(1);
        for (qsizetype i = 0; i < std::min(depth, names.size()); ++i) {
            place += u'/' % names.at(i);
            const std::optional<dev_t> device = deviceOf(place);
            // What is a disk of its own holds the rest, whatever it is called.
            if (device && device != system)
                return {};
        }
        return place;
    }
    return {};
}

} // namespace bt2c
