#pragma once

#include "core/support/result.h"

#include <QUrl>

#include <optional>

namespace bt2c {

/// Asks the node's status endpoint for `block_height`; blocks for at most @p timeoutMs, so call it off the UI's thread.
/// Errors: External (no answer, or one that holds no height; never 0 for "did not answer").
[[nodiscard]] Result<qint64> fetchBlockHeight(const QUrl &url, int timeoutMs);

/// http://localhost:8081/blockchain/status
[[nodiscard]] QUrl documentedStatusUrl();

} // namespace bt2c
