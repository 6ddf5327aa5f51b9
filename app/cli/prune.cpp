#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/text.h"
#include "core/backup/retention.h"
#include "core/site/sitecontainer.h"
#include "core/support/describe.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QString ruleToken(RetentionRule rule)
{
    switch (rule) {
    case RetentionRule::Last: return u"last"_s;
    case RetentionRule::Hourly: return u"hourly"_s;
    case RetentionRule::Daily: return u"daily"_s;
    case RetentionRule::Weekly: return u"weekly"_s;
    case RetentionRule::Monthly: return u"monthly"_s;
    case RetentionRule::NewestVerified: return u"newest-verified"_s;
    case RetentionRule::OnlyOne: return u"only-one"_s;
    case RetentionRule::NotManaged: return u"not-managed"_s;
    case RetentionRule::BadButRecent: return u"bad-but-recent"_s;
    case RetentionRule::Expired: return u"expired"_s;
    case RetentionRule::BadAndOld: break;
    }
    return u"bad-and-old"_s;
}

QJsonObject toJson(const RetentionDecision &decision)
{
    return {
        {u"path"_s, decision.backup.path},
        {u"filename"_s, decision.backup.fileName},
        {u"keep"_s, decision.keep},
        {u"rule"_s, ruleToken(decision.rule)},
        {u"ordinal"_s, decision.ordinal > 0 ? QJsonValue(decision.ordinal) : QJsonValue()},
        {u"of"_s, decision.of > 0 ? QJsonValue(decision.of) : QJsonValue()},
        {u"size_bytes"_s, decision.backup.identity.size},
    };
}

void print(Session &session, const PruneReport &report, bool dryRun)
{
    Console &console = session.console();
    QList<QStringList> rows;
    int removed = 0;
    for (const RetentionDecision &decision : report.decisions) {
        removed += decision.keep ? 0 : 1;
        rows += {decision.keep ? CommandLine::tr("keep") : CommandLine::tr("remove"), decision.backup.fileName,
                 describe(decision)};
    }
    for (const QString &line : alignedColumns(rows, {}))
        console.line(line);
    if (dryRun)
        console.line(CommandLine::tr("Would remove: %1 of %2. Nothing was changed: this was a dry run.")
                         .arg(removed).arg(report.decisions.size()));
    else
        console.line(CommandLine::tr("Removed: %1 of %2, %3 freed.")
                         .arg(report.removed.size()).arg(report.decisions.size()).arg(formatBytes(report.bytesFreed)));
}

/// By which backups in @p directory are removed: what is set for the site that keeps them there. Errors: those of
/// removalSettings(), InvalidArgument (several sites do, by rules that differ).
Result<SiteSettings> settingsFor(const Session &session, const QString &directory)
{
    if (session.has(u"--data-dir"_s) || !session.has(u"--backup-dir"_s))
        return removalSettings(session.namedSite().directory);
    auto settings = removalSettings({});
    const auto file = SettingsFile::open(SettingsFile::defaultPath());
    if (!settings || !file)
        return settings;
    const Site usual = settingsSite();
    bool found = false;
    for (const QString &site : file->sites() + QStringList{usual.directory}) {
        const SiteSettings its = file->of(site);
        const QString folder = site == usual.directory ? usual.backupDirectory : its.backupDirectory;
        if (!sameFolder(folder, directory))
            continue;
        if (found && (its.retention != settings->retention || its.verifiedDays != settings->verifiedDays))
            return failure(ErrorCode::InvalidArgument, directory,
                           CommandLine::tr("Several sites keep their backups in %1, by rules that differ. Name one with "
                                           "--data-dir; nothing was removed.").arg(directory));
        found = true;
        settings = its;
    }
    return settings;
}

} // namespace

Exit runPrune(Session &session)
{
    const QString directory = session.backupDirectory();
    const bool dryRun = session.has(u"--dry-run"_s);
    session.json[u"backup_dir"_s] = directory;
    session.json[u"dry_run"_s] = dryRun;

    const Disposal disposal = session.has(u"--delete"_s) ? Disposal::Delete : Disposal::Trash;
    const auto settings = settingsFor(session, directory);
    if (!settings)
        return session.fail(settings.error());
    const auto report = session.run([&, directory, dryRun, disposal](Control &control) {
        return prune(directory, settings->retention, dryRun, disposal, session.services(), control,
                     settings->verifiedDays);
    });
    if (!report)
        return session.fail(report.error());
    QJsonArray decisions;
    for (const RetentionDecision &decision : report->decisions)
        decisions += toJson(decision);
    session.json[u"decisions"_s] = decisions;
    session.json[u"removed"_s] = QJsonArray::fromStringList(report->removed);
    session.json[u"failures"_s] = cli::toJson(report->failures);
    session.json[u"bytes_freed"_s] = report->bytesFreed;
    if (session.speaks())
        print(session, *report, dryRun);

    Exit exit = Exit::Done;
    for (const Error &failure : report->failures)
        exit = worst(exit, session.fail(failure) == Exit::Cancelled ? Exit::Cancelled : Exit::Failed);
    return exit;
}

} // namespace bt2c::cli
