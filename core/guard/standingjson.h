#pragma once

#include "core/guard/standinglook.h"

#include <QJsonObject>

namespace bt2c {

/// What `status --json` prints of a site's standing: `state`, `statement`, `reasons`, `recovery_point`,
/// `recovery_seconds`, `next_run`, `disk`; a value that is not known is null. Words are translated, tokens are stable.
[[nodiscard]] QJsonObject toJson(const StandingLook &look);

} // namespace bt2c
