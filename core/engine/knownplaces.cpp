#include "core/engine/knownplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_DARWIN
constexpr bool onMac = true;
#else
constexpr bool onMac = false;
#endif
constexpr int maxDepth = 4;      // of Podman's folder of machines
constexpr qsizetype maxFolders = 64;

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() || info.exists();
}

QStringList foldersIn(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    return names.first(std::min(maxFolders, names.size()));
}

void findPodman(const QString &folder, int depth, QList<KnownPlace> &places)
{
    if (const QString path = folder + u"/podman.sock"_s; isThere(path))
        places.append({u"Podman"_s, path});
    if (depth == 0)
        return;
    for (const QString &name : foldersIn(folder)) {
        // A machine's folder holds links up and around.
        if (!QFileInfo(folder + u'/' + name).isSymLink())
            findPodman(folder + u'/' + name, depth - 1, places);
    }
}

} // namespace

QList<KnownPlace> knownPlaces(const EngineSurroundings &surroundings)
{
    const QString &home = surroundings.home;
    QList<KnownPlace> places;
    const auto add = [&places](const QString &product, const QString &path, bool expected) {
        if (expected || isThere(path))
            places.append({product, path});
    };
    add(u"Docker Desktop"_s, home + u"/.docker/run/docker.sock"_s, onMac);
    add(u"Docker Desktop"_s, home + u"/.docker/desktop/docker.sock"_s, false);
    add(u"OrbStack"_s, home + u"/.orbstack/run/docker.sock"_s, onMac);
    QStringList colimas{home + u"/.colima"_s, home + u"/.config/colima"_s};
    if (const QString set = surroundings.variables.value(u"COLIMA_HOME"_s); !set.isEmpty())
        colimas.prepend(set);
    for (const QString &colima : std::as_const(colimas)) {
        for (const QString &profile : foldersIn(colima))
            add(u"Colima (%1)"_s.arg(profile), colima + u'/' + profile + u"/docker.sock"_s, false);
    }
    add(u"Rancher Desktop"_s, home + u"/.rd/docker.sock"_s, onMac);
    for (const QString &machine : foldersIn(home + u"/.lima"_s))
        add(u"Lima (%1)"_s.arg(machine), home + u"/.lima/"_s + machine + u"/sock/docker.sock"_s, false);
    if (const QString runtime = surroundings.variables.value(u"XDG_RUNTIME_DIR"_s); !runtime.isEmpty()) {
        add(u"Docker, rootless"_s, runtime + u"/docker.sock"_s, !onMac);
        add(u"Podman"_s, runtime + u"/podman/podman.sock"_s, !onMac);
    }
    add(u"Podman"_s, u"/run/podman/podman.sock"_s, false);
    findPodman(home + u"/.local/share/containers/podman/machine"_s, maxDepth, places);
    if (const QString temporary = surroundings.variables.value(u"TMPDIR"_s); !temporary.isEmpty()) {
        for (const QString &name :
             QDir(temporary + u"/podman"_s).entryList({u"*-api.sock"_s}, QDir::System | QDir::Files))
            add(u"Podman"_s, temporary + u"/podman/"_s + name, false);
    }
    return places;
}

QString findDockerProgram(const EngineSurroundings &surroundings)
{
    QStringList folders = surroundings.variables.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts);
    const QString &home = surroundings.home;
    folders << u"/usr/local/bin"_s << u"/opt/homebrew/bin"_s << u"/usr/bin"_s << home + u"/.docker/bin"_s
            << home + u"/.orbstack/bin"_s << home + u"/.rd/bin"_s
            << u"/Applications/Docker.app/Contents/Resources/bin"_s << u"/snap/bin"_s;
    return QStandardPaths::findExecutable(u"docker"_s, folders);
}

} // namespace bt2c
