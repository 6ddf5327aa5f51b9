#pragma once

#include "core/recovery/diagnosisfacts.h"

namespace bt2c {

/// Looks at everything at once. What has not answered by `settings.limit` is left out, wherever it hangs.
[[nodiscard]] DiagnosisFacts gatherFacts(const Site &site, const RecoveryServices &services,
                                         const DiagnosisSettings &settings, Control &control);

} // namespace bt2c
