#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/backup/extract.h"
#include "core/backup/repair.h"
#include "core/site/ledgerentry.h"
#include "core/support/describe.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QString outlookToken(RepairPlan::Outlook outlook)
{
    switch (outlook) {
    case RepairPlan::Outlook::Sound: return u"sound"_s;
    case RepairPlan::Outlook::Whole: return u"whole"_s;
    case RepairPlan::Outlook::Partly: return u"partly"_s;
    case RepairPlan::Outlook::NotSeekable: return u"not-seekable"_s;
    case RepairPlan::Outlook::NotProvable: break;
    }
    return u"not-provable"_s;
}

QJsonArray toJson(const QList<DamagedFile> &files)
{
    QJsonArray array;
    for (const DamagedFile &file : files) {
        QJsonArray lost;
        for (const DataExtent &extent : file.lost)
            lost.append(QJsonObject{{u"offset"_s, extent.offset}, {u"length"_s, extent.length}});
        array.append(QJsonObject{{u"path"_s, displayName(file.path)}, {u"size"_s, file.size}, {u"lost"_s, lost}});
    }
    return array;
}

void addJson(QJsonObject &json, const DamageReport &damage)
{
    json[u"damaged_files"_s] = toJson(damage.files);
    json[u"more_damaged_files"_s] = damage.moreFiles;
    json[u"names_lost"_s] = damage.loss.headers;
    json[u"end_missing"_s] = damage.loss.endMissing;
}

void addJson(QJsonObject &json, const RepairPlan &plan)
{
    json[u"outlook"_s] = outlookToken(plan.outlook);
    json[u"pieces"_s] = plan.pieces;
    json[u"from_itself"_s] = plan.fromItself;
    json[u"from_siblings"_s] = plan.fromSiblings;
    json[u"from_live"_s] = plan.fromLive;
    json[u"missing"_s] = plan.missing;
    json[u"siblings"_s] = QJsonArray::fromStringList(plan.siblings);
    addJson(json, plan.damage);
}

void printDamage(Session &session, const DamageReport &damage, const QString &archive)
{
    for (const Error &problem : problemsOf(damage, QFileInfo(archive).fileName()))
        session.console().line(u"  "_s % problem.subject % u": "_s % problem.detail);
}

void printSources(Session &session, const RepairPlan &plan)
{
    Console &console = session.console();
    console.line(
        CommandLine::tr("  damaged pieces: %1, %2 of the archive").arg(plan.pieces).arg(formatBytes(plan.bytes)));
    if (plan.fromItself > 0)
        console.line(CommandLine::tr("  to be mended from the archive itself: %1").arg(plan.fromItself));
    if (plan.fromSiblings > 0)
        console.line(CommandLine::tr("  to be had from other backups: %1").arg(plan.fromSiblings));
    for (const QString &sibling : plan.siblings)
        console.line(u"    "_s % sibling);
    if (plan.fromLive > 0)
        console.line(CommandLine::tr("  to be had from the live data: %1").arg(plan.fromLive));
    if (plan.missing > 0)
        console.line(CommandLine::tr("  nowhere to be had: %1").arg(plan.missing));
}

/// Why the archive was not repaired.
Error reasonOf(const RepairPlan &plan, const QString &archive)
{
    switch (plan.outlook) {
    case RepairPlan::Outlook::NotSeekable:
        return {ErrorCode::Unsupported, archive,
                CommandLine::tr(
                    "It is not an archive of this program, whose pieces could be exchanged one by one; nothing was "
                    "changed. “rescue” saves what comes before the damage."),
                0, -1};
    case RepairPlan::Outlook::NotProvable:
        return {ErrorCode::NoChecksum, archive,
                CommandLine::tr(
                    "no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; "
                    "nothing was changed. “rescue” saves every undamaged file"),
                0, -1};
    default:
        break;
    }
    return {ErrorCode::Corrupt, archive,
            plan.missing > 0
                ? CommandLine::tr("pieces that are nowhere to be had: %1; nothing was changed. Name other backups "
                                  "with --from, or save the undamaged files with “rescue”")
                      .arg(plan.missing)
                : CommandLine::tr("what was found for its damaged pieces is not what they were; nothing was changed. "
                                  "“rescue” saves every undamaged file"),
            0, -1};
}

RepairParams paramsOf(Session &session, const QString &archive)
{
    RepairParams params{archive, siblingsOf(archive), {}};
    if (const QString from = session.arguments().value(u"--from"_s); !from.isEmpty()) {
        const QString path = absolutePath(from);
        params.siblings = QFileInfo(path).isDir() ? siblingsOf(path + u"/x"_s) : QStringList{path};
    }
    if (QFileInfo(session.namedSite().directory).isDir())
        params.liveSite = session.namedSite().directory;
    return params;
}

} // namespace

Exit runRepair(Session &session)
{
    const QString archive = absolutePath(session.arguments().operands.first());
    const RepairParams params = paramsOf(session, archive);
    session.json[u"archive"_s] = archive;
    const bool dryRun = session.has(u"--dry-run"_s);
    if (const QString from = session.arguments().value(u"--from"_s);
        !from.isEmpty() && !QFileInfo::exists(absolutePath(from)))
        return session.fail(Error{ErrorCode::Missing, absolutePath(from), {}, 0, -1});

    const auto report = session.run([&session, params, dryRun](Control &control) -> Result<RepairReport> {
        if (!dryRun)
            return repairArchive(params, session.services(), control);
        auto plan = planRepair(params, control);
        return plan ? Result<RepairReport>(RepairReport{std::move(*plan), false, 0}) : std::unexpected(plan.error());
    });
    if (!report)
        return session.fail(report.error());
    const RepairPlan &plan = report->plan;
    addJson(session.json, plan);
    session.json[u"repaired"_s] = report->repaired;
    session.json[u"dry_run"_s] = dryRun;
    session.json[u"seconds"_s] = report->seconds;
    if (session.speaks()) {
        if (plan.outlook == RepairPlan::Outlook::Sound)
            session.console().line(CommandLine::tr("Nothing is damaged: %1").arg(archive));
        else if (report->repaired)
            session.console().line(CommandLine::tr("Repaired in %1, and proven by its checksum: %2")
                                       .arg(formatDuration(report->seconds), archive));
        else
            session.console().line(CommandLine::tr("Damaged: %1").arg(archive));
        if (!report->repaired)
            printDamage(session, plan.damage, archive);
        if (plan.pieces > 0)
            printSources(session, plan);
    }
    const bool good = report->repaired || plan.outlook == RepairPlan::Outlook::Sound
                      || (dryRun && plan.outlook == RepairPlan::Outlook::Whole);
    return good ? Exit::Done : session.fail(reasonOf(plan, archive));
}

Exit runRescue(Session &session)
{
    const QString archive = absolutePath(session.arguments().operands.first());
    const QString to = session.arguments().value(u"--to"_s);
    if (to.isEmpty())
        return session.fail(
            Error{ErrorCode::InvalidArgument, {}, CommandLine::tr("Where to? Name a folder: --to DIR"), 0, -1});
    const QString destination = absolutePath(to);
    session.json[u"archive"_s] = archive;
    session.json[u"destination"_s] = destination;

    const LedgerEntry entry(&session.ledger(), u"rescue"_s, {}, archive);
    const auto report = session.run(
        [archive, destination](Control &control) { return rescueArchive(archive, destination, control); });
    if (!report) {
        entry.fail(report.error());
        return session.fail(report.error());
    }
    entry.done({{u"destination"_s, destination}, {u"entries"_s, report->entries}, {u"bytes"_s, report->bytes}});
    session.json[u"entries"_s] = report->entries;
    session.json[u"bytes"_s] = report->bytes;
    session.json[u"seekable"_s] = report->seekable;
    session.json[u"notices"_s] = toJson(report->notices);
    addJson(session.json, report->damage);
    for (const Error &notice : report->notices)
        session.warn(describe(notice));
    if (session.speaks()) {
        session.console().line(CommandLine::tr("Rescued to %1: entries: %2, %3, each of them undamaged")
                                   .arg(destination).arg(report->entries).arg(formatBytes(report->bytes)));
        printDamage(session, report->damage, archive);
    }
    if (report->end) {
        Error end = *report->end;
        if (end.subject.isEmpty())
            end.subject = archive;
        return session.fail(end);
    }
    if (!report->damage.files.isEmpty() || report->damage.loss.headers || report->damage.loss.endMissing)
        return session.fail(
            Error{ErrorCode::Corrupt, archive, CommandLine::tr("What could not be saved stands above."), 0, -1});
    return Exit::Done;
}

} // namespace bt2c::cli
