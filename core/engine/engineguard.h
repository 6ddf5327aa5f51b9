#pragma once

#include "core/engine/enginesource.h"
#include "core/engine/enginetypes.h"
#include "core/engine/validatorguard.h"

namespace bt2c {

/// Asks the container engine about the validator of a site: the container whose compose labels or mounts name the
/// site's directory, or, where it says nothing of either, the one called `bt2c_validator`. A practice site has no
/// containers here.
class EngineGuard final : public ValidatorGuard
{
public:
    /// @p source stays the caller's.
    explicit EngineGuard(EngineSource &source) : m_source(source) {}

    [[nodiscard]] Result<std::optional<bool>> running(const QString &siteDirectory) override;
    /// Checked: what still runs afterwards is an error.
    [[nodiscard]] Result<void> stop(const QString &siteDirectory) override;
    /// Checked for more than a second: a node that ends at once is an error.
    [[nodiscard]] Result<void> start(const QString &siteDirectory) override;

private:
    /// The site's validators, the one in use first; empty optional: there is no engine.
    [[nodiscard]] Result<std::optional<QList<Container>>> validators(const QString &siteDirectory);

    EngineSource &m_source;
};

} // namespace bt2c
