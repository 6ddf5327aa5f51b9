#include "core/site/sitecontainer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusPort = 8081;

bool isInside(const QString &path, const QString &folder)
{
    for (QString at = QDir::cleanPath(path);; at = QFileInfo(at).path()) {
        if (sameFolder(at, folder))
            return true;
        if (QFileInfo(at).path() == at)
            return false;
    }
}

/// Docker Desktop names the Mac's folders as its virtual machine sees them.
QString hostPath(const QString &source)
{
    return source.startsWith("/host_mnt/"_L1) ? source.sliced(9) : source;
}

} // namespace

const Mount *mountFor(const Container &container, QLatin1StringView target)
{
    const Mount *found = nullptr;
    for (const Mount &mount : container.mounts) {
        const QString at = QDir::cleanPath(mount.target);
        const bool covers =
            at == target || (target.startsWith(at) && target.size() > at.size() && target[at.size()] == u'/');
        if (covers && (!found || at.size() > QDir::cleanPath(found->target).size()))
            found = &mount;
    }
    return found;
}

bool sameFolder(const QString &a, const QString &b)
{
    struct stat first = {};
    struct stat second = {};
    if (::stat(QFile::encodeName(a).constData(), &first) == 0 && ::stat(QFile::encodeName(b).constData(), &second) == 0)
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
    return QDir::cleanPath(a) == QDir::cleanPath(b);
}

const Volume *findVolume(const QList<Volume> &volumes, const QString &name)
{
    const auto found = std::ranges::find(volumes, name, &Volume::name);
    return found == volumes.end() ? nullptr : &*found;
}

DataStore storeOf(const Container &container, QLatin1StringView target, const QString &project,
                  const QList<Volume> &volumes)
{
    const Mount *mount = mountFor(container, target);
    if (!mount)
        return {};
    const QString below = QString(target).sliced(QDir::cleanPath(mount->target).size());
    DataStore store;
    if (mount->kind == Mount::Kind::Bind) {
        store.kind = DataStore::Kind::Directory;
        store.path = QDir::cleanPath(hostPath(mount->source) % below);
    } else if (mount->kind == Mount::Kind::Volume && below.isEmpty()) {
        const Volume *volume = findVolume(volumes, mount->source);
        Volume unseen;
        unseen.name = mount->source;
        store.kind = DataStore::Kind::Volume;
        store.volume = mount->source;
        store.documentedName = documentedVolumeName(volume ? *volume : unseen, project);
        store.exists = volume != nullptr;
    }
    return store;
}

QString statusUrlOf(const Container &container)
{
    for (const PortMapping &port : container.ports) {
        if (port.containerPort != statusPort || port.hostPort == 0 || port.protocol != "tcp"_L1)
            continue;
        const QString &address = port.hostAddress;
        const bool any = address.isEmpty() || address == "0.0.0.0"_L1 || address == "::"_L1;
        QUrl url(u"http://localhost/blockchain/status"_s);
        if (!any)
            url.setHost(address);
        url.setPort(port.hostPort);
        return url.toString();
    }
    return {};
}

/// A container that was started without compose tells its site by the folders that it mounts.
QString folderFromMounts(const Container &container)
{
    for (const auto target : {configTarget, dataTarget}) {
        const Mount *mount = mountFor(container, target);
        if (!mount || mount->kind != Mount::Kind::Bind)
            continue;
        const QString source = QDir::cleanPath(hostPath(mount->source));
        return QDir::cleanPath(mount->target) == target ? QFileInfo(source).path() : source;
    }
    return {};
}

bool isValidator(const Container &container)
{
    if (container.name == documentedValidator)
        return true;
    // Other chains have services of that name as well.
    const bool mountsApp = std::ranges::any_of(container.mounts, [](const Mount &mount) {
        const QString target = QDir::cleanPath(mount.target);
        return target == "/app"_L1 || target == dataTarget;
    });
    const auto saysBt2c = [](const QString &text) { return text.contains("bt2c"_L1, Qt::CaseInsensitive); };
    return mountsApp
           && (container.label(labels::service) == "validator"_L1 || saysBt2c(container.name)
               || saysBt2c(container.image));
}

bool isOneOff(const Container &container)
{
    return container.label(labels::oneOff).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

bool usesItsData(const Container &container)
{
    switch (container.state) {
    case ContainerState::Running:
    case ContainerState::Restarting:
    case ContainerState::Paused:
        return true;
    case ContainerState::Created:
    case ContainerState::Removing:
    case ContainerState::Exited:
    case ContainerState::Dead:
    case ContainerState::Unknown:
        break;
    }
    return false;
}

Belonging belongingTo(const Container &container, const QString &directory)
{
    const QString folder = QFileInfo(directory).absoluteFilePath();
    const QString label = container.label(labels::workingDirectory);
    bool saysWhere = !label.isEmpty();
    if (saysWhere && sameFolder(label, folder))
        return Belonging::Yes;
    for (const Mount &mount : container.mounts) {
        if (mount.kind != Mount::Kind::Bind)
            continue;
        if (isInside(hostPath(mount.source), folder))
            return Belonging::Yes;
        saysWhere = saysWhere || mount.target == "/app"_L1 || mount.target.startsWith("/app/"_L1);
    }
    return saysWhere ? Belonging::No : Belonging::SaysNothing;
}

QString documentedVolumeName(const Volume &volume, const QString &project)
{
    const QString label = volume.label(labels::volume);
    if (!label.isEmpty())
        return label;
    const QString prefix = project % u'_';
    return !project.isEmpty() && volume.name.startsWith(prefix) ? volume.name.sliced(prefix.size()) : volume.name;
}

} // namespace bt2c
