#pragma once

#include "core/guard/settings.h"
#include "core/guard/watch.h"
#include "core/secrets/secretstore.h"
#include "core/support/clock.h"

#include <QProcessEnvironment>

namespace bt2c {

/// Whom to tell of one site.
struct SinkRequest
{
    QString site;
    SiteSettings settings;
    QProcessEnvironment environment;         ///< where sendmail is looked for, and what it is given
    std::shared_ptr<SecretStore> secrets;    ///< holds the webhooks' addresses
    const Clock *clock = nullptr;            ///< outlives what is made of it
};

/// Those that @p request names: mail, and webhooks that take messages. Their addresses are looked up when something is
/// sent.
[[nodiscard]] QList<AlertSink> alertSinks(const SinkRequest &request);

/// The secret that holds the address of the webhook @p name.
[[nodiscard]] QString webhookSecret(const QString &name);

/// A sign of life, and whether it arrived.
struct PingReport
{
    QString name;                            ///< "ping NAME"
    std::optional<Error> error;
};
/// Tells each webhook of the form Ping of the look @p report, one after the other; empty: that this is a test.
[[nodiscard]] QList<PingReport> sendPings(const SinkRequest &request, const std::optional<StandingReport> &report,
                                          Control &control);

/// What is sent to try a sink.
[[nodiscard]] AlertMessage trialMessage(const QDateTime &now);

} // namespace bt2c
