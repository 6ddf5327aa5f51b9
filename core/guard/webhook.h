#pragma once

#include "core/guard/alerts.h"
#include "core/support/control.h"

#include <chrono>

namespace bt2c {

/// What a webhook is told, and how.
enum class WebhookForm {
    Off,        ///< not at all; takes out for one site what is set for all
    Json,       ///< each message as JSON, docs/settings.md
    Slack,      ///< each message as Slack's incoming webhooks take it, and Mattermost's, and Discord's under /slack
    Ntfy,       ///< each message to a topic of an ntfy server
    Ping,       ///< no message; a sign of life at each look, as healthchecks.io takes it
};
[[nodiscard]] QString webhookToken(WebhookForm form);   ///< "off", "json", "slack", "ntfy", "ping"
[[nodiscard]] std::optional<WebhookForm> webhookFromToken(QStringView token);

struct Webhook
{
    WebhookForm form = WebhookForm::Json;
    QString certificates;                    ///< a file of authorities' certificates (PEM); empty: the system's
    bool operator==(const Webhook &) const = default;
};

/// Whether @p name can name a webhook: 1 to 32 lower-case letters, digits and hyphens.
[[nodiscard]] bool isWebhookName(QStringView name);
/// Whether @p address is one that can be posted to: http or https, with a host, without user or password.
[[nodiscard]] bool isWebhookAddress(const QString &address);

/// What is posted.
struct WebPost
{
    QByteArray body;
    QList<QByteArray> headers;               ///< "Content-Type: application/json"
};
[[nodiscard]] WebPost webPostOf(WebhookForm form, const AlertMessage &message, const QString &site,
                                const QDateTime &now);
/// The sign of life after a look; the statement is its body.
[[nodiscard]] WebPost pingOf(const StandingReport &report);
/// Where it goes: to @p address, or below it to /fail where there is nothing to recover from.
[[nodiscard]] QString pingAddress(const QString &address, const StandingReport &report);

struct WebAccess
{
    QString subject;                         ///< names it in errors: "webhook ops"
    QString address;                         ///< a secret: never in an error
    QString certificates;
    std::chrono::milliseconds limit = std::chrono::seconds(20);
};

/// Posts, by libcurl; through the proxy that the environment names. Blocks. Follows no redirects, and takes no
/// certificate that does not match. Errors: InvalidArgument (no address to post to), NotRunning (no connection),
/// TimedOut, External (TLS, or what it answered that was no success), Cancelled (within about a second).
[[nodiscard]] Result<void> postWeb(const WebAccess &access, const WebPost &post, Control &control);

} // namespace bt2c
