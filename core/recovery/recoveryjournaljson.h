#pragma once

#include "core/recovery/recoveryjournal.h"

namespace bt2c {

/// What toJson() made of a journal. Total: an error is the place of the first thing that cannot be right, as
/// "steps[2].state".
[[nodiscard]] std::expected<RecoveryJournal, QString> recoveryJournalFromJson(const QJsonObject &object);

} // namespace bt2c
