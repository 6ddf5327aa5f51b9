#pragma once

#include "core/guard/alertfile.h"
#include "core/support/control.h"

#include <functional>

namespace bt2c {

/// Where messages go.
struct AlertSink
{
    QString name; ///< "mail to operator@example.com"; stable, so that what failed is tried again
    std::function<Result<void>(const AlertMessage &message, Control &control)> send;
};

struct WatchReport
{
    QList<AlertMessage> messages;            ///< what has changed since the last look
    int sent = 0;                            ///< of them and of those before, over all sinks
    QList<UnsentAlert> unsent;               ///< to these sinks, and still to be sent
};

/// Judges @p report against what @p file remembers, and sends what changed, and what could not be sent before, to each
/// of @p sinks. What is to be sent is remembered first: a kill in between may tell a thing twice, but loses none. Of
/// messages of one matter that pile up while a sink fails only the newest is kept. What is for a sink that is not among
/// @p sinks is left to whoever knows it, for a day. Errors: those of AlertFile::save(), and nothing was sent then;
/// Cancelled.
[[nodiscard]] Result<WatchReport> tellAlerts(AlertFile &file, const StandingReport &report, const AlertRules &rules,
                                             const QList<AlertSink> &sinks, const QDateTime &now, Control &control);

} // namespace bt2c
