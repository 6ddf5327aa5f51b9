#include "app/cli/chainplace.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/states.h"
#include "app/cli/text.h"
#include "core/support/describe.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr qsizetype mostNotices = 20;   // on a terminal; the JSON has them all

void sayNotices(Session &session, const QList<Error> &notices)
{
    for (const Error &notice : notices.first(std::min(notices.size(), mostNotices)))
        session.warn(describe(notice));
    if (notices.size() > mostNotices)
        session.warn(CommandLine::tr("… and %1 more; --json lists all.").arg(notices.size() - mostNotices));
}

QString heightText(std::optional<qint64> height)
{
    return height ? QLocale().toString(*height) : CommandLine::tr("unknown");
}

QString targetWords(const RestoreTarget &target)
{
    if (target.inVolume)
        return target.exists ? CommandLine::tr("would replace what is in the volume %1").arg(target.path)
                             : CommandLine::tr("would create the volume %1").arg(target.path);
    return target.exists ? CommandLine::tr("would replace %1").arg(target.path)
                         : CommandLine::tr("would create %1").arg(target.path);
}

Exit showPlan(Session &session, const RestorePlan &plan)
{
    QJsonArray targets;
    for (const RestoreTarget &target : plan.targets)
        targets += QJsonObject{{u"name"_s, target.name}, {u"path"_s, target.path}, {u"exists"_s, target.exists},
                               {u"kind"_s, target.inVolume ? u"volume"_s : u"directory"_s}};
    QJsonObject &json = session.json;
    json[u"dry_run"_s] = true;
    json[u"state"_s] = stateToken(plan.check.state);
    json[u"entries"_s] = plan.check.entries < 0 ? QJsonValue() : QJsonValue(plan.check.entries);
    json[u"bytes"_s] = plan.check.uncompressedBytes < 0 ? QJsonValue() : QJsonValue(plan.check.uncompressedBytes);
    json[u"targets"_s] = targets;
    json[u"bytes_needed"_s] = plan.bytesNeeded;
    json[u"bytes_free"_s] = plan.bytesFree;
    json[u"backup_height"_s] = toJson(plan.backup.height);
    json[u"live_height"_s] = toJson(plan.liveHeight);
    json[u"validator_running"_s] = plan.validatorRunning ? QJsonValue(*plan.validatorRunning) : QJsonValue();
    json[u"previous"_s] = textOrNull(plan.previousDirectory);
    json[u"objections"_s] = toJson(plan.objections);

    if (!session.wantsJson()) {
        Console &console = session.console();
        console.line(stateLabel(plan.check.state), colourOf(plan.check.state), u": "_s % plan.backup.path);
        for (const Problem &problem : plan.check.problems)
            console.line(u"  "_s % describe(problem));
        for (const RestoreTarget &target : plan.targets)
            console.line(u"  "_s % targetWords(target));
        console.line(CommandLine::tr("height: %1 live, %2 in the backup")
                         .arg(heightText(plan.liveHeight), heightText(plan.backup.height)));
        console.line(CommandLine::tr("space: %1 needed, %2 free")
                         .arg(formatBytes(plan.bytesNeeded), formatBytes(plan.bytesFree)));
        if (!plan.previousDirectory.isEmpty())
            console.line(CommandLine::tr("the former data would stay in %1").arg(plan.previousDirectory));
        console.line(CommandLine::tr("Nothing was changed: this was a dry run."));
    }
    Exit exit = Exit::Done;
    for (const Error &objection : plan.objections) {
        session.warn(describe(objection));
        exit = worst(exit, exitFor(objection.code));
    }
    if (!plan.objections.isEmpty())
        json[u"error"_s] = toJson(plan.objections.first());
    return exit;
}

void showReport(Session &session, const RestoreReport &report, const RestoreParams &params)
{
    QJsonObject &json = session.json;
    json[u"state"_s] = stateToken(report.state);
    json[u"entries"_s] = report.entries;
    json[u"bytes"_s] = report.bytes;
    json[u"replaced"_s] = QJsonArray::fromStringList(report.replaced);
    json[u"previous"_s] = textOrNull(report.previous);
    json[u"previous_in_volume"_s] = textOrNull(report.previousInVolume);
    json[u"notices"_s] = toJson(report.notices);
    json[u"validator_started"_s] = report.validatorStarted;
    json[u"seconds"_s] = report.seconds;

    sayNotices(session, report.notices);
    if (!isSound(report.state))
        session.warn(CommandLine::tr(
                         "The archive is not sound (%1). What could be read of it was restored; the rest is missing.")
                         .arg(stateLabel(report.state)));
    if (!session.speaks())
        return;
    Console &console = session.console();
    console.line(CommandLine::tr("Restored %1 of %2 from %3")
                     .arg(report.replaced.join(CommandLine::tr(" and ")), params.siteDirectory, params.archive));
    if (!report.previousInVolume.isEmpty())
        console.line(CommandLine::tr("  into the volume %1").arg(params.volume->volume));
    console.line(CommandLine::tr("  entries: %1, %2, in %3")
                     .arg(report.entries).arg(formatBytes(report.bytes), formatDuration(report.seconds)));
    if (!report.previousInVolume.isEmpty())
        console.line(CommandLine::tr("  The former chain is kept in the volume, in %1").arg(report.previousInVolume));
    else if (!report.previous.isEmpty())
        console.line(CommandLine::tr("  The former data is kept in %1").arg(report.previous));
    if (report.validatorStarted)
        console.line(CommandLine::tr("  The validator was stopped for this and is running again."));
    console.line(
        CommandLine::tr("  “bt2c-recovery rollback --data-dir %1” takes this back.").arg(params.siteDirectory));
}

} // namespace

Exit runRestore(Session &session)
{
    RestoreParams params;
    params.archive = absolutePath(session.arguments().operands.first());
    params.siteDirectory = session.site().directory;
    params.force = session.has(u"--force"_s);
    const QString only = session.arguments().value(u"--only"_s);
    if (only == "data"_L1)
        params.only = RestoreOnly::Data;
    else if (only == "config"_L1)
        params.only = RestoreOnly::Config;
    else if (!only.isEmpty())
        return session.fail(Error{ErrorCode::InvalidArgument, only,
                                  CommandLine::tr("“--only %1”: it is either data or config.").arg(only)});
    session.json[u"archive"_s] = params.archive;
    session.json[u"site"_s] = params.siteDirectory;
    // --data-dir means the folder, whatever the containers say.
    const bool forcedFolder = session.has(u"--data-dir"_s);
    if (params.only != RestoreOnly::Config && !isPracticeSite(params.siteDirectory)) {
        const ChainPlace place = findChain(session);
        const std::optional<Error> elsewhere = chainElsewhere(place, params.siteDirectory);
        if (elsewhere && !forcedFolder)
            return session.fail(*elsewhere);
        if (elsewhere)
            session.warn(CommandLine::tr(
                             "The validator keeps its chain in %1, not in %2: what is restored there, it does not see.")
                             .arg(elsewhere->subject, params.siteDirectory % u"/data"_s));
        if (place.volume && !forcedFolder) {
            params.volume = place.volume;
        } else if (place.volume) {
            session.json[u"chain_volume"_s] = place.volume->volume;
            session.warn(
                CommandLine::tr(
                    "The validator keeps its chain in the volume %1, not in %2: what is restored there, it does "
                    "not see. Without --data-dir it goes into the volume.")
                    .arg(place.volume->volume, params.siteDirectory % u"/data"_s));
        }
    }
    session.json[u"target"_s] =
        QJsonObject{{u"kind"_s, params.volume ? u"volume"_s : u"directory"_s},
                    {u"name"_s, params.volume ? params.volume->volume : QString(params.siteDirectory % u"/data"_s)}};

    if (session.has(u"--dry-run"_s)) {
        const auto plan = session.run([&session, params](Control &control) {
            return planRestore(params, session.services(), control);
        });
        return plan ? showPlan(session, *plan) : session.fail(plan.error());
    }

    const auto report = session.run([&session, params](Control &control) {
        return restore(params, session.services(), control);
    });
    if (!report)
        return session.fail(report.error());
    showReport(session, *report, params);
    return Exit::Done;
}

Exit runRollback(Session &session)
{
    const QString site = session.site().directory;
    const bool force = session.has(u"--force"_s);
    session.json[u"site"_s] = site;
    const auto report = session.run([&session, site, force](Control &control) {
        return rollback(site, force, session.services(), control);
    });
    if (!report)
        return session.fail(report.error());
    QJsonObject &json = session.json;
    json[u"brought_back"_s] = QJsonArray::fromStringList(report->broughtBack);
    json[u"set_aside"_s] = textOrNull(report->setAside);
    json[u"set_aside_in_volume"_s] = textOrNull(report->setAsideInVolume);
    json[u"restored_at"_s] = toJson(report->restoredAt);
    json[u"archive"_s] = textOrNull(report->archive);
    json[u"seconds"_s] = report->seconds;
    if (session.speaks()) {
        session.console().line(CommandLine::tr("Brought back %1 of %2, as it was before %3 was restored.")
                                   .arg(report->broughtBack.join(CommandLine::tr(" and ")), site, report->archive));
        if (!report->setAsideInVolume.isEmpty())
            session.console().line(CommandLine::tr("  What the restore had put into the volume is kept there, in %1")
                                       .arg(report->setAsideInVolume));
        else if (!report->setAside.isEmpty())
            session.console().line(
                CommandLine::tr("  What the restore had put there is kept in %1").arg(report->setAside));
    }
    return Exit::Done;
}

} // namespace bt2c::cli
