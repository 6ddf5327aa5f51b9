#pragma once

#include "core/support/control.h"
#include "core/support/result.h"

namespace bt2c {

enum class Language { Translated, Untranslated };

/// One sentence or two for the operator: what happened to what, and what to do next.
/// JSON, logs and the ledger ask for Untranslated.
[[nodiscard]] QString describe(const Error &error, Language language = Language::Translated);

/// "Checking", "Putting back", … for a progress line.
[[nodiscard]] QString describe(Phase phase);

/// @p bytes as "348.1 MB" (decimal units, as Finder counts), in the default locale.
[[nodiscard]] QString formatBytes(qint64 bytes);

/// "1.2 s", "3 min 5 s", "2 h 10 min".
[[nodiscard]] QString formatDuration(double seconds);

/// Raw file-name bytes as text: UTF-8 where valid, other bytes and control characters as \xNN.
[[nodiscard]] QString displayName(const QByteArray &raw);

} // namespace bt2c
