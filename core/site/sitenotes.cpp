#include "core/site/sitenotes.h"

#include "core/site/sitecontainer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct SiteNotes
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::SiteNotes)
};

const Container *findContainer(const QList<Container> &containers, const QString &name)
{
    const auto found = std::ranges::find(containers, name, &Container::name);
    return found == containers.end() ? nullptr : &*found;
}

/// A volume that docker made up a name for.
bool isAnonymous(const QString &name)
{
    return name.size() == 64 && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

void noteWhatTheBackupMisses(const SiteLayout &layout, QStringList &notes)
{
    const QString data = layout.directory % "/data"_L1;
    const QString config = layout.directory % "/config"_L1;
    if (layout.chainInVolume()) {
        notes +=
            SiteNotes::tr("The chain is in the volume %1 and not in %2. The documented backup archives that folder, "
                          "and would hold no chain.")
                .arg(layout.data.volume, data);
    } else if (layout.data.kind == DataStore::Kind::Directory && !sameFolder(layout.data.path, data)) {
        notes +=
            SiteNotes::tr("The chain is in the folder %1 and not in %2. The documented backup archives the latter, "
                          "and would hold no chain.")
                .arg(layout.data.path, data);
    }
    if (layout.config.kind == DataStore::Kind::Volume) {
        notes += SiteNotes::tr(
                     "The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.")
                     .arg(layout.config.volume, config);
    } else if (layout.config.kind == DataStore::Kind::Directory && !sameFolder(layout.config.path, config)) {
        notes += SiteNotes::tr(
                     "The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.")
                     .arg(layout.config.path, config);
    }
}

void noteWhatTheValidatorMounts(const SiteLayout &layout, const QList<Container> &containers, QStringList &notes)
{
    const Container *validator =
        layout.foundBy == SiteLayout::FoundBy::Containers ? findContainer(containers, layout.validator) : nullptr;
    if (!validator)
        return;
    const Mount *mount = mountFor(*validator, dataTarget);
    if (!mount || mount->kind == Mount::Kind::Tmpfs) {
        notes +=
            SiteNotes::tr("The chain is in no volume and no folder, but inside the container %1: it is lost when the "
                          "container is removed, as “docker compose down” does.")
                .arg(validator->name);
    } else if (layout.data.kind == DataStore::Kind::Unknown) {
        notes +=
            SiteNotes::tr("The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor "
                          "restore it there.")
                .arg(mount->target, mount->source);
    } else if (isAnonymous(layout.data.volume)) {
        notes += SiteNotes::tr(
            "The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” "
            "would remove it.");
    }
    const QString inside = QString(dataTarget) % u'/';
    for (const Mount &other : validator->mounts) {
        if (QDir::cleanPath(other.target).startsWith(inside) && other.kind != Mount::Kind::Tmpfs)
            notes +=
                SiteNotes::tr("A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.")
                    .arg(other.target, other.source);
    }
}

void noteVolumesOfThatName(const SiteLayout &layout, const QList<Volume> &volumes, QStringList &notes)
{
    const QString documented = layout.chainInVolume() ? layout.data.documentedName : QString(documentedDataVolume);
    for (const Volume &volume : volumes) {
        if (volume.name != documented || volume.name == layout.data.volume)
            continue;
        const bool byHand = volume.label(labels::project).isEmpty();
        if (!volume.users.isEmpty()) {
            notes +=
                SiteNotes::tr("The volume %1 bears the documented name, but is used by %2 and not by this validator.")
                    .arg(volume.name, volume.users.join(", "_L1));
        } else if (layout.chainInVolume()) {
            notes +=
                (byHand
                     ? SiteNotes::tr("The volume %1 bears the documented name, but was made by hand and is not used. "
                                     "The chain is in %2; removing or restoring %1 would not touch it.")
                     : SiteNotes::tr("The volume %1 bears the documented name, but is not used. The chain is in %2; "
                                     "removing or restoring %1 would not touch it."))
                    .arg(volume.name, layout.data.volume);
        } else {
            notes += SiteNotes::tr("The volume %1 bears the documented name, but this validator does not use it.")
                         .arg(volume.name);
        }
    }
}

/// A volume as compose would have made it for this site under another project's name, which nobody has now.
bool isLeftBehind(const Volume &volume, const SiteLayout &layout, const QList<Container> &containers)
{
    const QString suffix = u'_' % layout.data.documentedName;
    const QString label = volume.label(labels::volume);
    const bool alike = label.isEmpty() ? volume.name.endsWith(suffix) : label == layout.data.documentedName;
    if (!alike || volume.name == layout.data.volume || !volume.users.isEmpty())
        return false;
    const QString project = label.isEmpty() ? volume.name.chopped(suffix.size()) : volume.label(labels::project);
    return !project.isEmpty() && project != layout.project
           && std::ranges::none_of(
               containers, [&](const Container &container) { return container.label(labels::project) == project; });
}

void noteFormerVolumes(const SiteLayout &layout, const QList<Container> &containers, const QList<Volume> &volumes,
                       QStringList &notes)
{
    if (!layout.chainInVolume() || layout.data.documentedName.isEmpty())
        return;
    for (const Volume &volume : volumes) {
        if (!isLeftBehind(volume, layout, containers))
            continue;
        notes += SiteNotes::tr(
                     "The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed "
                     "or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.")
                     .arg(volume.name, layout.data.volume);
    }
}

} // namespace

QStringList notesOn(const SiteLayout &layout, const QList<Container> &containers, const QList<Volume> &volumes)
{
    QStringList notes;
    noteWhatTheBackupMisses(layout, notes);
    noteWhatTheValidatorMounts(layout, containers, notes);
    noteVolumesOfThatName(layout, volumes, notes);
    noteFormerVolumes(layout, containers, volumes, notes);
    return notes;
}

} // namespace bt2c
