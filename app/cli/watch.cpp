#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/text.h"
#include "core/guard/mail.h"
#include "core/guard/metrics.h"
#include "core/guard/sinks.h"
#include "core/guard/standingjson.h"
#include "core/support/describe.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QJsonObject messageJson(const AlertMessage &message)
{
    return {{u"change"_s, changeToken(message.change)},
            {u"kind"_s, reasonToken(message.kind)},
            {u"message"_s, describe(message)},
            {u"since"_s, toJson(message.since)}};
}

QJsonObject unsentJson(const UnsentAlert &unsent)
{
    QJsonObject object = messageJson(unsent.message);
    object[u"sink"_s] = unsent.sink;
    object[u"error"_s] = unsent.error;
    object[u"unsent_since"_s] = toJson(unsent.since);
    return object;
}

/// Whom to tell; --mail comes instead of the addresses among the settings.
Result<SinkRequest> sinkRequest(Session &session, const SiteSettings &settings, const QString &site)
{
    SinkRequest request{site, settings, session.surroundings().variables, secretsOf(settings), &session.clock()};
    if (session.has(u"--mail"_s)) {
        request.settings.mailTo = {session.arguments().value(u"--mail"_s)};
        const QString &to = request.settings.mailTo.first();
        if (!isMailAddress(to))
            return failure(ErrorCode::InvalidArgument, to,
                           CommandLine::tr("“--mail %1”: this is no mail address.").arg(to));
    }
    return request;
}

/// One look, and what came of it.
struct Watched
{
    Result<StandingLook> look = std::unexpected(Error{});
    Result<WatchReport> told = std::unexpected(Error{});
    QList<PingReport> pings;
    Result<void> metrics;
    QString damaged;
};

Watched watchOnce(Session &session, const Site &site, const QString &backupDirectory, const LoadedSettings &settings,
                  const SinkRequest &sinks, Control &control)
{
    Watched watched;
    SnapshotRequest request;
    request.site = site;
    request.variables = session.surroundings().variables;
    request.home = session.surroundings().home;
    const EngineChoice choice = isPracticeSite(site.directory) ? practiceChoice(site.directory, control)
                                                               : session.engines().choice(control);
    const SiteSnapshot snapshot = takeSnapshot(choice, request, control);
    watched.look = standingOf(snapshot, backupDirectory, settings, session, control);
    if (!watched.look)
        return watched;
    const QDateTime now = watched.look->facts.now;
    auto file = AlertFile::open(session.ledger().path(), site.directory, now);
    if (!file) {
        watched.told = std::unexpected(file.error());
        return watched;
    }
    watched.damaged = file->damaged();
    watched.told =
        tellAlerts(*file, watched.look->report, settings.settings.rules, alertSinks(sinks), now, control);
    watched.pings = sendPings(sinks, watched.look->report, control);
    const QString metrics =
        session.has(u"--metrics"_s) ? session.arguments().value(u"--metrics"_s) : settings.settings.metricsFile;
    if (!metrics.isEmpty())
        watched.metrics = writeMetrics(metrics, metricsOf(*watched.look, site.directory, file->record()));
    return watched;
}

Exit sendTrial(Session &session, const SinkRequest &request)
{
    const QList<AlertSink> sinks = alertSinks(request);
    const QList<PingReport> pings =
        session.run([&request](Control &control) { return sendPings(request, {}, control); });
    if (sinks.isEmpty() && pings.isEmpty())
        return session.fail(Error{ErrorCode::InvalidArgument,
                                  {},
                                  CommandLine::tr("--test sends a test message: it needs --mail, or mail.to or a "
                                                  "webhook among the settings."),
                                  0,
                                  -1});
    Exit exit = Exit::Done;
    const auto tell = [&session, &exit](const QString &name, const std::optional<Error> &error) {
        if (error)
            exit = worst(exit, session.fail(*error));
        else if (session.speaks())
            session.console().line(CommandLine::tr("Sent: %1").arg(name));
    };
    for (const AlertSink &sink : sinks) {
        const auto sent =
            session.run([&](Control &control) { return sink.send(trialMessage(session.clock().now()), control); });
        tell(sink.name, sent ? std::nullopt : std::optional(sent.error()));
    }
    for (const PingReport &ping : pings)
        tell(ping.name, ping.error);
    return exit;
}

} // namespace

Exit runWatch(Session &session)
{
    const Site site = session.site();
    const QString backupDirectory = session.backupDirectory();
    const LoadedSettings settings = settingsOf(site.directory);
    const auto sinks = sinkRequest(session, settings.settings, site.directory);
    if (!sinks)
        return session.fail(sinks.error());
    if (session.has(u"--test"_s) && settings.error && !session.has(u"--mail"_s))
        return session.fail(*settings.error);
    if (session.has(u"--test"_s))
        return sendTrial(session, *sinks);
    const Watched watched =
        session.run([&](Control &control) {
            return watchOnce(session, site, backupDirectory, settings, *sinks, control);
        });
    if (!watched.look)
        return session.fail(watched.look.error());
    session.json[u"standing"_s] = toJson(*watched.look);
    if (!watched.told)
        return session.fail(watched.told.error());

    const bool printed = alertSinks(*sinks).isEmpty();
    QJsonArray messages;
    for (const AlertMessage &message : watched.told->messages) {
        messages += messageJson(message);
        // Where no sink is named, cron mails what is printed.
        if (!session.wantsJson() && (printed || !session.quiet()))
            session.console().line(describe(message));
    }
    QJsonArray unsent;
    Exit exit = Exit::Done;
    for (const UnsentAlert &one : watched.told->unsent) {
        unsent += unsentJson(one);
        session.warn(CommandLine::tr("Not sent (%1): %2 %3").arg(one.sink, describe(one.message), one.error));
        exit = Exit::Failed;
    }
    QJsonArray pings;
    for (const PingReport &ping : watched.pings) {
        pings += QJsonObject{{u"sink"_s, ping.name}, {u"error"_s, ping.error ? toJson(*ping.error) : QJsonValue()}};
        if (!ping.error)
            continue;
        session.warn(CommandLine::tr("Not sent (%1): %2").arg(ping.name, describe(*ping.error)));
        exit = Exit::Failed;
    }
    session.json[u"pings"_s] = pings;
    session.json[u"messages"_s] = messages;
    session.json[u"unsent"_s] = unsent;
    if (!watched.damaged.isEmpty())
        session.warn(
            CommandLine::tr("What was told before could not be read, and is kept as %1.").arg(watched.damaged));
    if (!watched.metrics)
        exit = worst(exit, session.fail(watched.metrics.error()));
    return exit;
}

} // namespace bt2c::cli
