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
    /// Errors: External (the engine did not answer).
    [[nodiscard]] virtual Result<std::optional<bool>> running(const QString &siteDirectory) = 0;
    [[nodiscard]] virtual Result<void> stop(const QString &siteDirectory) = 0;
    [[nodiscard]] virtual Result<void> start(const QString &siteDirectory) = 0;
};

/// Asks the docker command line about the container `bt2c_validator`. A container whose compose labels or mounts name
/// another directory is not this site's.
class DockerCliGuard final : public ValidatorGuard
{
public:
    [[nodiscard]] Result<std::optional<bool>> running(const QString &siteDirectory) override;
    [[nodiscard]] Result<void> stop(const QString &siteDirectory) override;
    [[nodiscard]] Result<void> start(const QString &siteDirectory) override;
};

} // namespace bt2c
