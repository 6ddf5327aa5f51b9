#pragma once

#include "app/cli/json.h"
#include "core/engine/snapshot.h"

namespace bt2c::cli {

// What `status --json` and `engine --json` print, in the manner of json.h.

[[nodiscard]] QString containerStateToken(ContainerState state);
[[nodiscard]] QJsonObject toJson(const Container &container, const SiteLayout &layout);
[[nodiscard]] QJsonObject toJson(const Volume &volume, const SiteLayout &layout);
[[nodiscard]] QJsonObject toJson(const SiteLayout &layout);
[[nodiscard]] QJsonObject chainToJson(const SiteSnapshot &snapshot);
/// Null where none was chosen.
[[nodiscard]] QJsonValue engineToJson(const EngineChoice &choice);
[[nodiscard]] QJsonObject toJson(const EngineCandidate &candidate);

} // namespace bt2c::cli
