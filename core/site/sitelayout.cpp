#include "core/site/discovery.h"

#include "core/site/sitenotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct FoundBy
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::FoundBy)
};

/// Whether the container is one of the layout's project.
bool isOfSite(const Container &container, const SiteLayout &layout)
{
    const bool named = std::ranges::any_of(
        layout.services, [&](const SiteService &service) { return service.container == container.name; });
    if (named || container.name == layout.validator)
        return true;
    return !layout.project.isEmpty() && container.label(labels::project) == layout.project
        && sameFolder(container.label(labels::workingDirectory), layout.directory);
}

} // namespace

SiteLayout corrected(SiteLayout layout, const SiteOverrides &overrides, const QList<Volume> &volumes)
{
    if (overrides == SiteOverrides())
        return layout;
    layout.foundBy = SiteLayout::FoundBy::ByHand;
    if (!overrides.dataVolume.isEmpty()) {
        const Volume *volume = findVolume(volumes, overrides.dataVolume);
        Volume unseen;
        unseen.name = overrides.dataVolume;
        layout.data = {DataStore::Kind::Volume, {}, overrides.dataVolume,
                       documentedVolumeName(volume ? *volume : unseen, layout.project), volume != nullptr};
    } else if (!overrides.dataDirectory.isEmpty()) {
        layout.data = {DataStore::Kind::Directory, overrides.dataDirectory, {}, {}, true};
    }
    if (!overrides.composeFile.isEmpty())
        layout.composeFile = overrides.composeFile;
    if (!overrides.statusUrl.isEmpty())
        layout.statusUrl = overrides.statusUrl;
    if (!overrides.validator.isEmpty())
        layout.validator = overrides.validator;
    return layout;
}

std::optional<VolumeHome> volumeHomeOf(const SiteLayout &layout, const QList<Container> &containers,
                                       const QList<Volume> &volumes)
{
    if (!layout.chainInVolume())
        return std::nullopt;
    VolumeHome home;
    home.volume = layout.data.volume;
    const Volume *volume = findVolume(volumes, home.volume);
    if (volume)
        home.labels = volume->labels;
    if (home.labels.isEmpty() && !layout.project.isEmpty()
        && home.volume == QString(layout.project % u'_' % layout.data.documentedName)) {
        home.labels = {{QString(labels::project), layout.project},
                       {QString(labels::volume), layout.data.documentedName}};
    }
    home.images = layout.images;
    const bool there =
        std::ranges::any_of(containers, [&](const Container &container) { return container.name == layout.validator; });
    if (there && (layout.foundBy == SiteLayout::FoundBy::Containers || layout.foundBy == SiteLayout::FoundBy::ByHand))
        home.validator = layout.validator;
    return home;
}

QList<Container> containersOf(const SiteLayout &layout, const QList<Container> &containers)
{
    QList<Container> own;
    for (const Container &container : containers) {
        if (isOfSite(container, layout) && !container.labels.contains(QString(labels::helper)))
            own += container;
    }
    const auto place = [&layout](const Container &container) {
        if (container.name == layout.validator)
            return qsizetype(-1);
        const auto found = std::ranges::find(layout.services, container.name, &SiteService::container);
        return qsizetype(found - layout.services.begin());
    };
    std::ranges::stable_sort(own, [&](const Container &a, const Container &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.name < b.name;
    });
    return own;
}

QList<Volume> volumesOf(const SiteLayout &layout, const QList<Container> &containers, const QList<Volume> &volumes)
{
    QStringList mounted{layout.data.volume, layout.config.volume};
    QStringList documented{QString(documentedDataVolume), layout.data.documentedName};
    for (const Container &container : containersOf(layout, containers)) {
        for (const Mount &mount : container.mounts) {
            if (mount.kind == Mount::Kind::Volume)
                mounted += mount.source;
        }
    }
    // The chain's first, then what else the site uses, then what only looks as if it did.
    const auto rank = [&](const Volume &volume) {
        if (volume.name == layout.data.volume)
            return 0;
        if (mounted.contains(volume.name))
            return 1;
        if (!layout.project.isEmpty() && volume.label(labels::project) == layout.project)
            return 2;
        const QString name = documentedVolumeName(volume, {});
        // Another site's chain bears that label as well; it is shown there.
        return documented.contains(volume.name) || (documented.contains(name) && volume.users.isEmpty()) ? 3 : 4;
    };
    QList<Volume> own;
    for (const Volume &volume : volumes) {
        if (rank(volume) < 4)
            own += volume;
    }
    std::ranges::stable_sort(own, [&](const Volume &a, const Volume &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.name < b.name;
    });
    return own;
}

QString describe(SiteLayout::FoundBy foundBy)
{
    switch (foundBy) {
    case SiteLayout::FoundBy::Containers: return FoundBy::tr("found by its containers");
    case SiteLayout::FoundBy::ComposeFile: return FoundBy::tr("read from its compose file");
    case SiteLayout::FoundBy::DocumentedPaths: return FoundBy::tr("assumed as documented");
    case SiteLayout::FoundBy::ByHand: return FoundBy::tr("set by hand");
    }
    return {};
}

} // namespace bt2c
