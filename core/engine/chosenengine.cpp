#include "core/engine/chosenengine.h"

#include "core/engine/snapshot.h"

#include <chrono>

namespace bt2c {

ChosenEngine::ChosenEngine(const EngineSurroundings &surroundings)
    : m_chooser([surroundings](Control &control) { return chooseEngine(surroundings, control); })
{
}

EngineChoice ChosenEngine::choice(Control &control)
{
    constexpr std::chrono::milliseconds step{50};
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(step)) {
        if (control.cancelled())
            return {};
    }
    if (!m_choice.engine)
        m_choice = m_chooser(control);
    return m_choice;
}

Result<std::shared_ptr<Engine>> ChosenEngine::engine(Control &control)
{
    const EngineChoice chosen = choice(control);
    if (chosen.engine)
        return chosen.engine;
    if (control.cancelled())
        return failure(ErrorCode::Cancelled);
    return std::unexpected(errorOf(chosen));
}

} // namespace bt2c
