#pragma once

#include "core/chain/chainstatus.h"
#include "core/support/control.h"

#include <QUrl>

#include <optional>

namespace bt2c {

/// Asks the node's status endpoint; blocks for at most @p timeoutMs, and ends within 100 ms of being cancelled.
/// Redirects are not followed, and at most 64 KiB are read. Errors in the sample: InvalidArgument (not an http://
/// address), Cancelled, NotRunning (nobody listens, or it hung up), TimedOut, External (an HTTP status other than 200,
/// or it broke off), Garbled (anything else that is no status with a height from 0 to 10^12).
[[nodiscard]] ChainSample fetchChainStatus(const QUrl &url, int timeoutMs, Control &control);

/// What an answer means; `at` and the error's subject are left empty.
[[nodiscard]] ChainSample readChainStatus(int httpStatus, const QByteArray &body);

/// Only `block_height`. Errors: as fetchChainStatus(); External while the node starts. Never 0 for "did not answer".
[[nodiscard]] Result<qint64> fetchBlockHeight(const QUrl &url, int timeoutMs);

/// http://localhost:8081/blockchain/status
[[nodiscard]] QUrl documentedStatusUrl();

} // namespace bt2c
