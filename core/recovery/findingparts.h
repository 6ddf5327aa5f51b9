#pragma once

#include "core/recovery/diagnosisjudge.h"

namespace bt2c {

// What the files that make findings share.

/// Why a look told nothing: it was late, or broken off.
[[nodiscard]] QString lateWords(const DiagnosisFacts &facts);

[[nodiscard]] Finding diskFinding(const DiagnosisFacts &facts, const Verdict &verdict);
[[nodiscard]] Finding composeFinding(const DiagnosisFacts &facts);
[[nodiscard]] Finding backupsFinding(const DiagnosisFacts &facts, const Verdict &verdict);
[[nodiscard]] Finding backupDiskFinding(const DiagnosisFacts &facts);
[[nodiscard]] Finding restoreFinding(const DiagnosisFacts &facts);

} // namespace bt2c
