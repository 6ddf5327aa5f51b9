#pragma once

#include "core/engine/enginechoice.h"

namespace bt2c {

/// Where the docker command line keeps its settings: DOCKER_CONFIG, or .docker in the home.
[[nodiscard]] QString dockerConfigFolder(const EngineSurroundings &surroundings);

/// "currentContext" of config.json; empty where there is none. Errors: Garbled (config.json is no JSON), and of
/// reading.
[[nodiscard]] Result<QString> currentContext(const QString &configFolder);

/// What a context leads to, with its certificates. Source: docker/cli, cli/context/store.
/// Errors: Missing (no such context), Garbled, InvalidArgument, Unsupported.
[[nodiscard]] Result<EngineEndpoint> contextEndpoint(const QString &configFolder, const QString &name);

/// @p text, as DOCKER_HOST has it, with what DOCKER_TLS_VERIFY, DOCKER_TLS and DOCKER_CERT_PATH add to it.
[[nodiscard]] Result<EngineEndpoint> endpointWithTls(const QString &text, const EngineSurroundings &surroundings);

} // namespace bt2c
