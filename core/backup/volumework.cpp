#include "core/backup/volumework.h"

#include "core/engine/enginesource.h"
#include "core/engine/helpercontainer.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool usesItNow(const Container &container)
{
    return container.state == ContainerState::Running || container.state == ContainerState::Paused
           || container.state == ContainerState::Restarting;
}

bool mounts(const Container &container, const QString &volume)
{
    return std::ranges::any_of(container.mounts, [&volume](const Mount &mount) {
        return mount.kind == Mount::Kind::Volume && mount.source == volume;
    });
}

} // namespace

Result<Engine *> VolumeWork::engine(Control &control)
{
    if (!m_engine) {
        if (!m_source)
            return failure(ErrorCode::NotRunning, u"Docker"_s);
        auto engine = m_source->engine(control);
        if (!engine)
            return std::unexpected(engine.error());
        auto mark = OperationMark::create();
        if (!mark)
            return std::unexpected(mark.error());
        m_mark.emplace(std::move(*mark));
        m_engine = std::move(*engine);
    }
    return m_engine.get();
}

Result<void> VolumeWork::prepare(const VolumeHome &home, Control &control)
{
    const auto connected = engine(control);
    if (!connected)
        return std::unexpected(connected.error());
    const auto containers = (*connected)->containers(control);
    if (!containers)
        return std::unexpected(containers.error());
    for (const Container &container : *containers) {
        if (container.name != home.validator && usesItNow(container) && mounts(container, home.volume)
            && container.label(labels::helper).isEmpty())
            return failure(ErrorCode::Conflict, home.volume, u"the container %1 is using it"_s.arg(container.name));
    }
    const auto volumes = (*connected)->volumes(false, control);
    if (!volumes)
        return std::unexpected(volumes.error());
    if (std::ranges::any_of(*volumes, [&home](const Volume &volume) { return volume.name == home.volume; }))
        return {};
    const auto made = (*connected)->createVolume(home.volume, home.labels, control);
    return made ? Result<void>{} : std::unexpected(made.error());
}

void VolumeWork::cleanHelpers(Control &control)
{
    if (const auto connected = engine(control))
        (void)bt2c::cleanHelpers(**connected, [](const QString &id) { return OperationMark::isAlive(id); }, control);
}

VolumeWorker VolumeWork::finisher()
{
    return [this](const VolumeExchange &exchange) -> Result<void> {
        Control control;   // from here on nobody cancels
        const auto connected = engine(control);
        if (!connected)
            return std::unexpected(connected.error());
        if (auto held = holdValidator(**connected, exchange); !held)
            return held;
        if (auto exchanged = finishVolumeExchange(**connected, exchange, operation()); !exchanged)
            return exchanged;
        return releaseValidator(**connected, exchange);
    };
}

VolumeWorker VolumeWork::undoer()
{
    return [this](const VolumeExchange &exchange) -> Result<void> {
        Control control;
        const auto connected = engine(control);
        if (!connected)
            return std::unexpected(connected.error());
        if (auto undone = undoVolumeExchange(**connected, exchange, operation()); !undone)
            return undone;
        return releaseValidator(**connected, exchange);
    };
}

Result<void> VolumeWork::discard(const QList<VolumeExchange> &exchanges)
{
    for (const VolumeExchange &exchange : exchanges) {
        Control control;
        const auto connected = engine(control);
        if (!connected)
            return std::unexpected(connected.error());
        auto discarded = discardVolumeFolder(**connected, exchange, operation());
        // Where the volume itself is gone, so is the folder.
        if (!discarded && discarded.error().code != ErrorCode::Missing)
            return discarded;
    }
    return {};
}

} // namespace bt2c
