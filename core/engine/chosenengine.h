#pragma once

#include "core/engine/enginechoice.h"
#include "core/engine/enginesource.h"

#include <functional>
#include <mutex>

namespace bt2c {

/// The engine that chooseEngine() finds, looked for when it is first needed. One that answered is kept; while there is
/// none, each call looks again, so that one that is started later is found.
class ChosenEngine final : public EngineSource
{
public:
    using Chooser = std::function<EngineChoice(Control &)>;

    explicit ChosenEngine(const EngineSurroundings &surroundings);
    explicit ChosenEngine(Chooser chooser) : m_chooser(std::move(chooser)) {}

    [[nodiscard]] Result<std::shared_ptr<Engine>> engine(Control &control) override;
    /// With all candidates, also where none was chosen. Cancelled while another call still looks: nothing.
    [[nodiscard]] EngineChoice choice(Control &control);

private:
    Chooser m_chooser;
    std::timed_mutex m_mutex;
    EngineChoice m_choice;
};

} // namespace bt2c
