#pragma once

#include "core/support/result.h"

#include <optional>

namespace bt2c {

/// Whether the validator that uses a site's data is running, and how to stop and start it.
class ValidatorGuard
{
public:
    virtual ~ValidatorGuard() = default;
    /// Empty: there is no container engine to ask, so none of its containers can be running here.
    /// Errors: as Engine's.
    [[nodiscard]] virtual Result<std::optional<bool>> running(const QString &siteDirectory) = 0;
    [[nodiscard]] virtual Result<void> stop(const QString &siteDirectory) = 0;
    [[nodiscard]] virtual Result<void> start(const QString &siteDirectory) = 0;
};

} // namespace bt2c
