#pragma once

#include "core/backup/create.h"
#include "core/engine/dockerengine.h"
#include "core/engine/enginechoice.h"
#include "core/engine/enginesource.h"
#include "core/engine/helpercontainer.h"
#include "core/support/clock.h"
#include "tests/cli/place.h"
#include "tests/engine/dockerhost.h"

/// The engine at one address; @p highest is the API version to stay below.
class OneEngine final : public bt2c::EngineSource
{
public:
    explicit OneEngine(const QString &address, std::optional<bt2c::ApiVersion> highest = {})
        : m_engine(std::make_shared<bt2c::DockerEngine>(bt2c::parseEndpoint(address).value(), highest))
    {
    }
    bt2c::Result<std::shared_ptr<bt2c::Engine>> engine(bt2c::Control &) override { return m_engine; }
    [[nodiscard]] bt2c::Engine &get() const { return *m_engine; }

private:
    std::shared_ptr<bt2c::Engine> m_engine;
};

/// Files of every kind below @p directory, owned by many: times to the nanosecond, attributes, hard and symbolic links,
/// empty folders, long and odd names, sizes around those that matter.
void makeRichVolume(const QString &directory, quint32 seed);

/// Unpacks @p archive with GNU tar into @p directory, with all it holds. Empty: done; else what tar said.
[[nodiscard]] QByteArray unpack(const QString &archive, const QString &directory);

/// Names of containers that bear the helpers' label.
[[nodiscard]] QString helpersIn(const DockerHost &docker);
