#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/text.h"
#include "core/guard/mail.h"
#include "core/guard/metrics.h"
#include "core/guard/standingjson.h"
#include "core/guard/watch.h"
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

Result<QList<AlertSink>> sinksOf(Session &session, const SiteSettings &settings, const QString &site)
{
    QStringList addresses = settings.mailTo;
    if (session.has(u"--mail"_s)) {
        addresses = {session.arguments().value(u"--mail"_s)};
        if (!isMailAddress(addresses.first()))
            return failure(ErrorCode::InvalidArgument, addresses.first(),
                           CommandLine::tr("“--mail %1”: this is no mail address.").arg(addresses.first()));
    }
    MailAccess access;
    access.from = settings.mailFrom;
    access.environment = session.surroundings().variables;
    access.program = sendmailProgram(access.environment.value(u"PATH"_s));
    QList<AlertSink> sinks;
    for (const QString &to : std::as_const(addresses)) {
        sinks.append({u"mail to %1"_s.arg(to),
                      [access, to, site, &session](const AlertMessage &message, Control &control) {
                          const QByteArray mail = mailOf(message, site, access.from, to, session.clock().now());
                          return sendMail(access, to, mail, control);
                      }});
    }
    return sinks;
}

AlertMessage trialMessage(const QDateTime &now)
{
    return {AlertChange::Raised, ReasonKind::ChainDown,
            CommandLine::tr("This is a test. Nothing is wrong, and messages arrive."), now};
}

/// One look, and what came of it.
struct Watched
{
    Result<StandingLook> look = std::unexpected(Error{});
    Result<WatchReport> told = std::unexpected(Error{});
    Result<void> metrics;
    QString damaged;
};

Watched watchOnce(Session &session, const Site &site, const QString &backupDirectory, const LoadedSettings &settings,
                  const QList<AlertSink> &sinks, Control &control)
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
    watched.told = tellAlerts(*file, watched.look->report, settings.settings.rules, sinks, now, control);
    const QString metrics =
        session.has(u"--metrics"_s) ? session.arguments().value(u"--metrics"_s) : settings.settings.metricsFile;
    if (!metrics.isEmpty())
        watched.metrics = writeMetrics(metrics, metricsOf(*watched.look, site.directory, file->record()));
    return watched;
}

Exit sendTrial(Session &session, const QList<AlertSink> &sinks)
{
    if (sinks.isEmpty())
        return session.fail(
            Error{ErrorCode::InvalidArgument,
                  {},
                  CommandLine::tr("--test sends a test message: it needs --mail, or mail.to among the settings."),
                  0,
                  -1});
    Exit exit = Exit::Done;
    for (const AlertSink &sink : sinks) {
        const auto sent =
            session.run([&](Control &control) { return sink.send(trialMessage(session.clock().now()), control); });
        if (!sent)
            exit = worst(exit, session.fail(sent.error()));
        else if (session.speaks())
            session.console().line(CommandLine::tr("Sent: %1").arg(sink.name));
    }
    return exit;
}

} // namespace

Exit runWatch(Session &session)
{
    const Site site = session.site();
    const QString backupDirectory = session.backupDirectory();
    const LoadedSettings settings = settingsOf(site.directory);
    const auto sinks = sinksOf(session, settings.settings, site.directory);
    if (!sinks)
        return session.fail(sinks.error());
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

    QJsonArray messages;
    for (const AlertMessage &message : watched.told->messages) {
        messages += messageJson(message);
        // Where no sink is named, cron mails what is printed.
        if (!session.wantsJson() && (sinks->isEmpty() || !session.quiet()))
            session.console().line(describe(message));
    }
    QJsonArray unsent;
    Exit exit = Exit::Done;
    for (const UnsentAlert &one : watched.told->unsent) {
        unsent += unsentJson(one);
        session.warn(CommandLine::tr("Not sent (%1): %2 %3").arg(one.sink, describe(one.message), one.error));
        exit = Exit::Failed;
    }
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
