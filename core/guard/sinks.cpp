#include "core/guard/sinks.h"

#include "core/guard/mail.h"

#include <QCoreApplication>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct SinkWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Sinks)
};

constexpr char plainText[] = "Content-Type: text/plain; charset=utf-8";

/// How the webhook @p name is reached. Errors: those of readSecret().
Result<WebAccess> accessTo(const SinkRequest &request, const QString &name, const QString &subject, Control &control)
{
    auto address = readSecret(*request.secrets, webhookSecret(name), request.site, control);
    if (!address) {
        Error error = address.error();
        if (error.code == ErrorCode::Missing)
            error = {ErrorCode::External, subject,
                     u"its address is not known; “bt2c-recovery secret set %1” takes it"_s.arg(webhookSecret(name)), 0,
                     -1};
        return std::unexpected(error);
    }
    WebAccess access;
    access.subject = subject;
    access.address = std::move(*address);
    access.certificates = request.settings.webhooks.value(name).certificates;
    return access;
}

AlertSink mailSink(const SinkRequest &request, const QString &to)
{
    MailAccess access;
    access.from = request.settings.mailFrom;
    access.environment = request.environment;
    access.program = sendmailProgram(access.environment.value(u"PATH"_s));
    return {u"mail to %1"_s.arg(to),
            [access, to, site = request.site, clock = request.clock](const AlertMessage &message, Control &control) {
                return sendMail(access, to, mailOf(message, site, access.from, to, clock->now()), control);
            }};
}

AlertSink webhookSink(const SinkRequest &request, const QString &name)
{
    const QString subject = u"webhook %1"_s.arg(name);
    return {subject, [request, name, subject](const AlertMessage &message, Control &control) -> Result<void> {
                const auto access = accessTo(request, name, subject, control);
                if (!access)
                    return std::unexpected(access.error());
                const WebhookForm form = request.settings.webhooks.value(name).form;
                return postWeb(*access, webPostOf(form, message, request.site, request.clock->now()), control);
            }};
}

} // namespace

QList<AlertSink> alertSinks(const SinkRequest &request)
{
    QList<AlertSink> sinks;
    for (const QString &to : request.settings.mailTo)
        sinks.append(mailSink(request, to));
    const auto &webhooks = request.settings.webhooks;
    for (auto it = webhooks.begin(); it != webhooks.end(); ++it) {
        if (it->form != WebhookForm::Off && it->form != WebhookForm::Ping)
            sinks.append(webhookSink(request, it.key()));
    }
    return sinks;
}

QString webhookSecret(const QString &name)
{
    return u"webhooks."_s + name;
}

QList<PingReport> sendPings(const SinkRequest &request, const std::optional<StandingReport> &report,
                            Control &control)
{
    QList<PingReport> pings;
    const auto &webhooks = request.settings.webhooks;
    for (auto it = webhooks.begin(); it != webhooks.end(); ++it) {
        if (it->form != WebhookForm::Ping || control.cancelled())
            continue;
        PingReport ping{u"ping %1"_s.arg(it.key()), {}};
        auto access = accessTo(request, it.key(), ping.name, control);
        if (access) {
            if (report && isWebhookAddress(access->address))
                access->address = pingAddress(access->address, *report);
            const WebPost post =
                report ? pingOf(*report) : WebPost{SinkWords::tr("This is a test.").toUtf8(), {plainText}};
            if (const auto posted = postWeb(*access, post, control); !posted)
                ping.error = posted.error();
        } else {
            ping.error = access.error();
        }
        pings.append(ping);
    }
    return pings;
}

AlertMessage trialMessage(const QDateTime &now)
{
    return {AlertChange::Test, ReasonKind::ChainUnknown,
            SinkWords::tr("This is a test. Nothing is wrong, and messages arrive."), now};
}

} // namespace bt2c
