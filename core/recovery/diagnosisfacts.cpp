#include "core/recovery/diagnosisfacts.h"

#include <algorithm>

namespace bt2c {

const Container *DiagnosisFacts::validator() const
{
    if (!engine)
        return nullptr;
    const auto found = std::ranges::find(engine->containers, layout.validator, &Container::name);
    return found == engine->containers.end() ? nullptr : &*found;
}

bool storeMissing(const DiagnosisFacts &facts)
{
    const DataStore &store = facts.layout.data;
    if (store.kind == DataStore::Kind::Volume)
        return facts.engine && facts.engine->volumesSeen && !store.exists;
    return store.kind == DataStore::Kind::Directory && facts.store && facts.store->missing && facts.place
           && facts.place->there;
}

std::optional<qint64> freeForChain(const DiagnosisFacts &facts)
{
    std::optional<qint64> least = facts.place ? facts.place->freeBytes : std::nullopt;
    if (facts.store && facts.store->freeBytes)
        least = std::min(least.value_or(*facts.store->freeBytes), *facts.store->freeBytes);
    return least;
}

const Container *stoppedService(const DiagnosisFacts &facts)
{
    if (!facts.engine)
        return nullptr;
    const auto found = std::ranges::find_if(facts.engine->containers, [&facts](const Container &container) {
        return container.state != ContainerState::Running
               && std::ranges::contains(facts.layout.services, container.name, &SiteService::container);
    });
    return found == facts.engine->containers.end() ? nullptr : &*found;
}

} // namespace bt2c
