#pragma once

#include "core/recovery/diagnosisfacts.h"
#include "core/site/composefile.h"

namespace bt2c {

// The looks that ask a container engine, or concern what it runs. Not for use outside the diagnosis.

/// What @p choice shows of the site, once its layout is known.
[[nodiscard]] EngineFacts engineFacts(const EngineChoice &choice, const EngineView &view, const SiteLayout &layout);

/// The layout, and what the compose file asks for where no container tells.
struct LayoutLook
{
    SiteLayout layout;
    std::optional<ComposeConfig> config;
};
[[nodiscard]] LayoutLook lookAtLayout(const EngineView &view, const Site &site, const EngineSurroundings &surroundings,
                                      Control &control);
/// The same without asking a disk or compose.
[[nodiscard]] SiteLayout bareLayout(const Site &site);

/// The last lines of the validator: at most 400, of which the last 64 KiB.
[[nodiscard]] QList<LogLine> lookAtLog(Engine &engine, const Container &validator, Control &control);

/// What is in the validator's data folder: by a volume's mount point where that can be read, by the container's paths,
/// or in the folder. No container is made or started for it.
[[nodiscard]] StoreFacts lookAtStore(const SiteLayout &layout, const std::shared_ptr<Engine> &engine,
                                     const EngineFacts &facts, bool practice, Control &control);

/// Who has the ports that the site's services publish. This machine's are tried only where @p facts are of an engine
/// here.
[[nodiscard]] QList<PortFacts> lookAtPorts(const EngineFacts &facts, const SiteLayout &layout,
                                           const std::optional<ComposeConfig> &config);

} // namespace bt2c
