#pragma once

#include "core/site/composefile.h"
#include "core/site/sitecontainer.h"

#include <optional>

namespace bt2c {

/// Corrections by hand; what is empty stays as it was found. Kept by the caller.
struct SiteOverrides
{
    QString dataDirectory;         ///< the chain is in this folder …
    QString dataVolume;            ///< … or in this volume, which goes first
    QString composeFile;
    QString statusUrl;
    QString validator;             ///< name of the validator's container
    bool operator==(const SiteOverrides &) const = default;
};

/// Every validator site that the containers show, running or stopped, ordered by folder. Containers of different
/// projects or folders are never mixed.
[[nodiscard]] QList<SiteLayout> discoverSites(const QList<Container> &containers, const QList<Volume> &volumes);

/// The layout of one site: from its containers where there are any, else from @p config (null: there is no compose
/// file), else as documented. Where @p config holds no services, the volumes' names and labels tell where the chain is.
[[nodiscard]] SiteLayout layoutOf(const Site &site, const QList<Container> &containers, const QList<Volume> &volumes,
                                  const ComposeConfig *config);

/// @p layout as the operator says it is.
[[nodiscard]] SiteLayout corrected(SiteLayout layout, const SiteOverrides &overrides, const QList<Volume> &volumes);

/// What work on the chain's volume needs; empty where the chain is in no volume.
[[nodiscard]] std::optional<VolumeHome> volumeHomeOf(const SiteLayout &layout, const QList<Container> &containers,
                                                     const QList<Volume> &volumes);

/// The containers of the site's project: in the layout's order, then the others by name.
[[nodiscard]] QList<Container> containersOf(const SiteLayout &layout, const QList<Container> &containers);
/// The volumes that the site's project has or mounts, and those that bear a documented name.
[[nodiscard]] QList<Volume> volumesOf(const SiteLayout &layout, const QList<Container> &containers,
                                      const QList<Volume> &volumes);

/// "found by its containers". Translated.
[[nodiscard]] QString describe(SiteLayout::FoundBy foundBy);

} // namespace bt2c
