#include "core/site/discovery.h"

#include "core/site/sitenotes.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Containers of one compose project in one folder.
struct Group
{
    QString project;
    QString directory;
    QList<Container> containers;
};

int rank(const Container &container)
{
    static constexpr QLatin1StringView order[] = {"prometheus"_L1, "grafana"_L1};
    if (isValidator(container))
        return 0;
    const auto *found = std::ranges::find(order, container.label(labels::service));
    return static_cast<int>(found - std::begin(order)) + 1;
}

bool comesBefore(const Container &a, const Container &b)
{
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    // A second validator that is not in use is no reason to overlook the first.
    const bool aRuns = usesItsData(a);
    const bool bRuns = usesItsData(b);
    return aRuns != bRuns ? aRuns : a.name < b.name;
}

bool showsSite(const Container &container)
{
    return isValidator(container) || container.name == "bt2c_prometheus"_L1 || container.name == "bt2c_grafana"_L1;
}

QList<Group> groupsOf(const QList<Container> &containers)
{
    QList<Group> groups;
    for (const Container &container : containers) {
        if (container.labels.contains(QString(labels::helper)) || isOneOff(container))
            continue;
        const QString project = container.label(labels::project);
        if (project.isEmpty() && !isValidator(container))
            continue;
        const QString label = container.label(labels::workingDirectory);
        const QString directory = label.isEmpty() ? folderFromMounts(container) : QDir::cleanPath(label);
        const auto same = std::ranges::find_if(groups, [&](const Group &group) {
            return !project.isEmpty() && group.project == project && group.directory == directory;
        });
        if (same != groups.end())
            same->containers += container;
        else
            groups += Group{project, directory, {container}};
    }
    groups.removeIf([](const Group &group) { return std::ranges::none_of(group.containers, showsSite); });
    for (Group &group : groups)
        std::ranges::stable_sort(group.containers, comesBefore);
    std::ranges::stable_sort(groups, {}, &Group::directory);
    return groups;
}

QString composeFileOf(const Group &group)
{
    for (const Container &container : group.containers) {
        const QString files = container.label(labels::configFiles);
        if (!files.isEmpty())
            return QDir::cleanPath(QDir(group.directory).absoluteFilePath(files.section(u',', 0, 0)));
    }
    return {};
}

void takeFrom(const Container &validator, const QList<Volume> &volumes, SiteLayout &layout)
{
    layout.validator = validator.name;
    layout.data = storeOf(validator, dataTarget, layout.project, volumes);
    layout.config = storeOf(validator, configTarget, layout.project, volumes);
    layout.statusUrl = statusUrlOf(validator);
}

/// Where nothing better is known: the volume that compose makes of the documented file, else the documented folders.
void takeDocumented(const QList<Volume> &volumes, SiteLayout &layout)
{
    layout.config = {DataStore::Kind::Directory, layout.directory % "/config"_L1, {}, {},
                     QFileInfo(layout.directory % "/config"_L1).isDir()};
    const auto chain = std::ranges::find_if(volumes, [&layout](const Volume &volume) {
        if (layout.project.isEmpty())
            return false;
        return (volume.label(labels::project) == layout.project && volume.label(labels::volume) == documentedDataVolume)
            || volume.name == QString(layout.project % u'_' % documentedDataVolume);
    });
    if (chain != volumes.end()) {
        layout.data = {DataStore::Kind::Volume, {}, chain->name, documentedVolumeName(*chain, layout.project), true};
        return;
    }
    layout.data = {DataStore::Kind::Directory, layout.directory % "/data"_L1, {}, {},
                   QFileInfo(layout.directory % "/data"_L1).isDir()};
}

void addImages(const Container &container, SiteLayout &layout)
{
    for (const QString &image : {container.imageId, container.image}) {
        if (!image.isEmpty() && !layout.images.contains(image))
            layout.images += image;
    }
}

SiteLayout layoutOf(const Group &group, const QList<Volume> &volumes)
{
    SiteLayout layout;
    layout.foundBy = SiteLayout::FoundBy::Containers;
    layout.directory = group.directory;
    layout.project = group.project;
    layout.composeFile = composeFileOf(group);
    layout.validator = documentedValidator;
    for (const Container &container : group.containers) {
        const QString service = container.label(labels::service);
        layout.services += SiteService{service.isEmpty() ? u"validator"_s : service, container.name};
        addImages(container, layout);
    }
    const Container &first = group.containers.first();
    if (isValidator(first))
        takeFrom(first, volumes, layout);
    else
        takeDocumented(volumes, layout);
    return layout;
}

/// The container that compose would make of @p service.
Container containerFrom(const ComposeConfig::Service &service, const ComposeConfig &config)
{
    Container container;
    container.name = service.container;
    container.labels = {{QString(labels::project), config.project}, {QString(labels::service), service.service}};
    container.image = service.image;
    container.ports = service.ports;
    container.mounts = service.mounts;
    for (Mount &mount : container.mounts) {
        if (mount.kind == Mount::Kind::Volume)
            mount.source = config.volumes.value(mount.source, mount.source);
    }
    return container;
}

/// Fills in what the compose file says; gives false where it tells of no validator.
bool takeFrom(const ComposeConfig &config, const QList<Volume> &volumes, SiteLayout &layout)
{
    QList<Container> planned;
    for (const ComposeConfig::Service &service : config.services)
        planned += containerFrom(service, config);
    std::ranges::stable_sort(planned, comesBefore);
    if (planned.isEmpty() || !isValidator(planned.first()))
        return false;
    const bool noneFound = layout.services.isEmpty();
    for (const Container &container : std::as_const(planned)) {
        if (noneFound)
            layout.services += SiteService{container.label(labels::service), {}};
        addImages(container, layout);
    }
    takeFrom(planned.first(), volumes, layout);
    for (DataStore *store : {&layout.data, &layout.config}) {
        if (store->kind == DataStore::Kind::Directory)
            store->exists = QFileInfo(store->path).isDir();
        if (store->kind == DataStore::Kind::Volume && !findVolume(volumes, store->volume))
            store->documentedName = config.volumes.key(store->volume, store->documentedName);
    }
    if (layout.validator.isEmpty())
        layout.validator = documentedValidator;
    return true;
}

/// An address that another site's node answers at would show that one's chain.
bool isAnothersPort(const QString &statusUrl, const SiteLayout &layout, const QList<Container> &containers)
{
    const int port = QUrl(statusUrl).port();
    return std::ranges::any_of(containers, [&](const Container &container) {
        const bool ours = container.name == layout.validator
                          && (layout.foundBy == SiteLayout::FoundBy::Containers
                              || belongingTo(container, layout.directory) != Belonging::No);
        return !ours && std::ranges::any_of(container.ports, [port](const PortMapping &mapping) {
            return mapping.hostPort == port && mapping.protocol == "tcp"_L1;
        });
    });
}

/// Of several groups of one folder the one whose validator runs, since that is the one in use; one that says nothing of
/// its folder only where no other is left.
const Group *groupFor(const QString &directory, const QList<Group> &groups)
{
    const auto points = [&directory](const Group &group) {
        const Container &first = group.containers.first();
        const bool same = !group.directory.isEmpty() && sameFolder(group.directory, directory);
        if (!isValidator(first))
            return same ? 2 : 0;
        switch (belongingTo(first, directory)) {
        case Belonging::Yes: return 3 + (same ? 1 : 0) + (usesItsData(first) ? 2 : 0);
        case Belonging::SaysNothing: return 1;
        case Belonging::No: break;
        }
        return 0;
    };
    const auto best = std::ranges::max_element(groups, {}, points);
    return best == groups.end() || points(*best) == 0 ? nullptr : &*best;
}

} // namespace

QList<SiteLayout> discoverSites(const QList<Container> &containers, const QList<Volume> &volumes)
{
    QList<SiteLayout> sites;
    const QList<Group> groups = groupsOf(containers);
    for (const Group &group : groups) {
        SiteLayout layout = layoutOf(group, volumes);
        layout.notes = notesOn(layout, containers, volumes);
        sites += layout;
    }
    return sites;
}

SiteLayout layoutOf(const Site &site, const QList<Container> &containers, const QList<Volume> &volumes,
                    const ComposeConfig *config)
{
    const QString directory = QDir::cleanPath(QFileInfo(site.directory).absoluteFilePath());
    SiteLayout layout;
    const QList<Group> groups = groupsOf(containers);
    const Group *group = groupFor(directory, groups);
    if (group) {
        layout = layoutOf(*group, volumes);
        if (layout.directory.isEmpty())
            layout.directory = directory;
    } else {
        layout.directory = directory;
        layout.project = config ? config->project : composeProjectName(QFileInfo(directory).fileName());
        layout.validator = documentedValidator;
        layout.statusUrl = u"http://localhost:8081/blockchain/status"_s;
    }
    if (!group || !isValidator(group->containers.first())) {
        if (config && layout.composeFile.isEmpty())
            layout.composeFile = config->composeFile;
        const bool told = config && takeFrom(*config, volumes, layout);
        if (!told)
            takeDocumented(volumes, layout);
        if (!group)
            layout.foundBy = told || layout.chainInVolume() ? SiteLayout::FoundBy::ComposeFile
                                                            : SiteLayout::FoundBy::DocumentedPaths;
        if (isAnothersPort(layout.statusUrl, layout, containers))
            layout.statusUrl.clear();
    }
    layout.notes = notesOn(layout, containers, volumes);
    return layout;
}

} // namespace bt2c
