#pragma once

#include <QStringList>

namespace bt2c {

/// Where systems mount disks that come and go: /Volumes, /media, /run/media, /mnt.
[[nodiscard]] QStringList usualMountParents();

/// The place below one of @p parents at which a disk would have to be mounted for @p path to be there, and is not:
/// there is no such folder, or it is only a folder on the system's own disk. Empty: the path lies elsewhere, or on a
/// disk that is mounted.
[[nodiscard]] QString missingMountPoint(const QString &path, const QStringList &parents);

} // namespace bt2c
