#pragma once

#include "core/support/control.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QUrl>

namespace bt2c {

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
};

/// One GET without redirects, proxies or compression. Ends within @p timeoutMs and within 100 ms of being cancelled.
/// Errors: InvalidArgument (not http), Cancelled, NotRunning, TimedOut, TooLarge (@p limit), Garbled.
[[nodiscard]] Result<HttpAnswer> httpGet(const QUrl &url, int timeoutMs, qsizetype limit, Control &control);

} // namespace bt2c
