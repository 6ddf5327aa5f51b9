#pragma once

#include "core/engine/engine.h"

#include <memory>

namespace bt2c {

/// Gives the engine to those that need one, and connects when it is first asked. Calls may come from any thread.
class EngineSource
{
public:
    virtual ~EngineSource() = default;
    /// Errors: Missing (there is no sign of one on this machine), NotRunning (it does not answer), PermissionDenied,
    /// TimedOut, Garbled (something else answers), Cancelled.
    [[nodiscard]] virtual Result<std::shared_ptr<Engine>> engine(Control &control) = 0;
};

} // namespace bt2c
