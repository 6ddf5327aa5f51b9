#include "app/cli/offsite.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/prompt.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/states.h"
#include "app/cli/text.h"
#include "core/offsite/offsiteaccess.h"
#include "core/offsite/offsitesetup.h"
#include "core/support/describe.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QJsonObject toJson(const OffsiteBackup &backup)
{
    return {{u"name"_s, backup.fileName},
            {u"snapshot"_s, backup.snapshot},
            {u"site"_s, textOrNull(backup.site)},
            {u"host"_s, textOrNull(backup.host)},
            {u"type"_s, typeToken(backup.type)},
            {u"made_at"_s, cli::toJson(backup.madeAt)},
            {u"copied_at"_s, cli::toJson(backup.copiedAt)},
            {u"bytes"_s, cli::toJson(backup.bytes)},
            {u"sha256"_s, textOrNull(QString::fromLatin1(backup.sha256))}};
}

QJsonArray toJson(const QList<OffsiteBackup> &backups)
{
    QJsonArray array;
    for (const OffsiteBackup &backup : backups)
        array += toJson(backup);
    return array;
}

/// What each verb works on.
struct Offsite
{
    Session &session;
    OffsitePlace place;
    SiteSettings settings;
};

/// The password that is typed; empty where one is kept.
Result<QString> passwordFor(Session &session, const SiteSettings &settings, const QString &site, bool twice)
{
    const auto store = secretsOf(settings);
    auto known = session.run([&](Control &control) { return readSecret(*store, offsitePassword, site, control); });
    if (known)
        return QString();
    if (known.error().code != ErrorCode::Missing)
        return std::unexpected(known.error());
    const auto typed = askSecret(session.console(), CommandLine::tr("Password of the repository (it is not shown):"));
    if (!typed)
        return failure(ErrorCode::Cancelled, u"offsite.password"_s);
    if (twice && canAsk(session.console())
        && askSecret(session.console(), CommandLine::tr("The same again:")) != typed)
        return failure(ErrorCode::InvalidArgument, {}, CommandLine::tr("The two are not the same."));
    if (!isSecretText(*typed))
        return failure(ErrorCode::InvalidArgument, {}, CommandLine::tr("A secret is one line that is not empty."));
    return *typed;
}

Exit connect(Session &session, const QString &repository, bool mayMake)
{
    const QString path = SettingsFile::defaultPath();
    const QString site = session.has(u"--data-dir"_s) ? session.namedSite().directory : QString();
    const LoadedSettings settings = settingsOf(site);
    if (settings.error)
        return session.fail(*settings.error);
    const auto password = passwordFor(session, settings.settings, site, mayMake);
    if (!password)
        return session.fail(password.error());
    const OffsiteSetup setup{path, site, repository, *password, {}, mayMake, session.surroundings().variables};
    const auto store = secretsOf(settings.settings);
    const auto opened = session.run([&](Control &control) { return setUpOffsite(setup, *store, control); });
    if (!opened)
        return session.fail(opened.error());
    session.json[u"repository"_s] = repository;
    session.json[u"made"_s] = *opened == OffsiteOpening::Made;
    if (session.speaks()) {
        session.console().line(*opened == OffsiteOpening::Made
                                   ? CommandLine::tr("Made: %1. Without its password nothing in it can be read: keep a "
                                                     "copy of it in another place.")
                                         .arg(repository)
                                   : CommandLine::tr("Connected: %1").arg(repository));
    }
    return Exit::Done;
}

Exit copy(Offsite &offsite)
{
    Session &session = offsite.session;
    const auto report = session.run(
        [&offsite](Control &control) { return copyOffsite(offsite.place, offsite.session.services(), control); });
    if (!report)
        return session.fail(report.error());
    session.json[u"copied"_s] = QJsonArray::fromStringList(report->copied);
    session.json[u"left_out"_s] = QJsonArray::fromStringList(report->leftOut);
    session.json[u"bytes"_s] = report->bytes;
    session.json[u"added"_s] = report->added;
    session.json[u"seconds"_s] = report->seconds;
    for (const QString &name : report->leftOut)
        session.warn(CommandLine::tr("Not copied, since it is not sound, or a link: %1").arg(name));
    if (session.speaks()) {
        for (const QString &name : report->copied)
            session.console().line(CommandLine::tr("Copied: %1").arg(name));
        session.console().line(CommandLine::tr("Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.")
                                   .arg(report->backups.size())
                                   .arg(report->copied.size())
                                   .arg(formatBytes(report->bytes), formatBytes(report->added),
                                        formatDuration(report->seconds)));
    }
    return Exit::Done;
}

Exit list(Offsite &offsite, const QString &site)
{
    Session &session = offsite.session;
    const auto backups = session.run(
        [&offsite, site](Control &control) { return listOffsite(offsite.place.access, site, control); });
    if (!backups)
        return session.fail(backups.error());
    session.json[u"backups"_s] = toJson(*backups);
    if (session.wantsJson())
        return Exit::Done;
    QList<QStringList> rows;
    for (const OffsiteBackup &backup : *backups)
        rows += {backup.fileName, backup.bytes ? formatBytes(*backup.bytes) : u"–"_s, backup.site, backup.host,
                 backup.copiedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)};
    for (const QString &line : alignedColumns(rows, {1}))
        session.console().line(line);
    if (rows.isEmpty() && !session.quiet())
        session.console().line(CommandLine::tr("There is no backup in %1").arg(offsite.place.access.repository));
    return Exit::Done;
}

Exit check(Offsite &offsite)
{
    Session &session = offsite.session;
    const auto report = session.run(
        [&offsite](Control &control) { return checkOffsite(offsite.place, offsite.session.services(), control); });
    if (!report)
        return session.fail(report.error());
    session.json[u"sound"_s] = report->sound;
    session.json[u"part"_s] = report->part;
    session.json[u"parts"_s] = report->parts;
    session.json[u"seconds"_s] = report->seconds;
    if (!report->sound)
        return session.fail(Error{ErrorCode::Corrupt, offsite.place.access.repository, report->words, 0, -1});
    if (session.speaks())
        session.console().line(CommandLine::tr("Sound: the repository’s structure, and part %1 of %2 of its data.")
                                   .arg(report->part)
                                   .arg(report->parts));
    return Exit::Done;
}

Exit fetch(Offsite &offsite, const QString &which)
{
    Session &session = offsite.session;
    const auto backups =
        session.run([&offsite](Control &control) { return listOffsite(offsite.place.access, {}, control); });
    if (!backups)
        return session.fail(backups.error());
    QList<OffsiteBackup> fitting = *backups;
    fitting.removeIf([&which](const OffsiteBackup &backup) {
        if (which == "latest"_L1)
            return !promisesData(backup.type);
        constexpr qsizetype shortId = 8;
        return backup.fileName != which && !(which.size() >= shortId && backup.snapshot.startsWith(which));
    });
    // A new machine may give its site another name, unless there are several to choose from.
    const QString site = offsite.place.site.name();
    if (std::ranges::contains(fitting, site, &OffsiteBackup::site))
        fitting.removeIf([&site](const OffsiteBackup &backup) { return backup.site != site; });
    if (fitting.isEmpty())
        return session.fail(Error{ErrorCode::Missing, which,
                                  CommandLine::tr("no such backup in the repository; “offsite list” shows them"), 0,
                                  -1});
    // Another validator's chain and keys are not to be put back by mistake.
    const auto isOther = [&fitting](const OffsiteBackup &backup) {
        const OffsiteBackup &first = fitting.first();
        return backup.site != first.site || (backup.host != first.host && backup.sha256 != first.sha256);
    };
    if (std::ranges::any_of(fitting, isOther))
        return session.fail(Error{ErrorCode::InvalidArgument, which,
                                  CommandLine::tr("There are such backups of several sites or machines. Name the one "
                                                  "that is meant by its snapshot, of those that “offsite list --json” "
                                                  "shows."),
                                  0, -1});
    const auto report = session.run([&offsite, &fitting](Control &control) {
        return fetchOffsite(offsite.place, fitting.first(), offsite.session.services(), control);
    });
    if (!report)
        return session.fail(report.error());
    session.json[u"path"_s] = report->path;
    session.json[u"was_there"_s] = report->wasThere;
    session.json[u"set_aside"_s] = textOrNull(report->setAside);
    session.json[u"state"_s] = stateToken(report->check.state);
    session.json[u"seconds"_s] = report->seconds;
    if (!report->setAside.isEmpty())
        session.warn(CommandLine::tr("The damaged one is kept as %1").arg(report->setAside));
    if (!session.wantsJson() && !session.quiet()) {
        session.console().line(stateLabel(report->check.state), colourOf(report->check.state),
                               u": "_s % report->path);
        session.console().line(CommandLine::tr("  Of %1, from the machine %2")
                                   .arg(fitting.first().site, fitting.first().host));
        session.console().line(report->wasThere ? CommandLine::tr("  It was there already.")
                                                : CommandLine::tr("  It was fetched, and read to its last byte."));
    }
    return Exit::Done;
}

Exit forget(Offsite &offsite)
{
    Session &session = offsite.session;
    const bool dryRun = session.has(u"--dry-run"_s);
    const auto gone = session.run([&offsite, dryRun](Control &control) -> Result<QList<OffsiteBackup>> {
        const auto backups = listOffsite(offsite.place.access, offsite.place.site.name(), control);
        if (!backups)
            return std::unexpected(backups.error());
        QList<OffsiteBackup> own = *backups;
        own.removeIf([](const OffsiteBackup &backup) { return backup.host != QSysInfo::machineHostName(); });
        const QList<OffsiteBackup> expired =
            expiredOffsite(own, offsite.settings.offsite.keepDays, offsite.session.clock().now());
        if (!dryRun) {
            if (auto forgotten = forgetOffsite(offsite.place.access, expired, control); !forgotten)
                return std::unexpected(forgotten.error());
        }
        return expired;
    });
    if (!gone)
        return session.fail(gone.error());
    session.json[u"removed"_s] = toJson(*gone);
    session.json[u"dry_run"_s] = dryRun;
    if (session.speaks()) {
        for (const OffsiteBackup &backup : *gone)
            session.console().line((dryRun ? CommandLine::tr("Would be removed: %1") : CommandLine::tr("Removed: %1"))
                                       .arg(backup.fileName));
        if (gone->isEmpty())
            session.console().line(CommandLine::tr("There is nothing to remove; offsite.keep_days is %1.")
                                       .arg(offsite.settings.offsite.keepDays));
    }
    return Exit::Done;
}

Exit unlock(Offsite &offsite)
{
    const auto unlocked = offsite.session.run(
        [&offsite](Control &control) { return unlockOffsite(offsite.place.access, control); });
    return unlocked ? Exit::Done : offsite.session.fail(unlocked.error());
}

} // namespace

std::optional<Result<OffsiteCopyReport>> copyAfterBackup(Session &session, const Site &site)
{
    const LoadedSettings settings = settingsOf(site.directory);
    if (settings.error)
        return std::unexpected(*settings.error);
    const OffsiteSettings &offsite = settings.settings.offsite;
    if (offsite.repository.isEmpty() || !offsite.afterBackup)
        return {};
    return session.run([&](Control &control) -> Result<OffsiteCopyReport> {
        const auto store = secretsOf(settings.settings);
        auto access =
            offsiteAccess(settings.settings, site.directory, session.surroundings().variables, *store, control);
        if (!access)
            return std::unexpected(access.error());
        return copyOffsite({*std::move(access), site}, session.services(), control);
    });
}

Exit runOffsite(Session &session)
{
    const QStringList words = session.arguments().operands;
    const QString verb = words.value(0);
    const bool takesOne = verb == "init"_L1 || verb == "connect"_L1 || verb == "fetch"_L1;
    const bool takesNone = verb == "copy"_L1 || verb == "list"_L1 || verb == "check"_L1 || verb == "forget"_L1
                           || verb == "unlock"_L1;
    if (!(takesOne && words.size() == 2) && !(takesNone && words.size() == 1))
        return session.fail(Error{ErrorCode::InvalidArgument, verb,
                                  CommandLine::tr("It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, "
                                                  "“list”, “check”, “fetch NAME|latest”, “forget” or “unlock”."),
                                  0, -1});
    if (verb == "init"_L1 || verb == "connect"_L1)
        return connect(session, words.at(1), verb == "init"_L1);
    // Where the site is gone nobody needs to be asked for it; what is written down of one has to be of the one meant.
    Site site = session.namedSite();
    if (verb == "copy"_L1 || verb == "check"_L1 || verb == "forget"_L1) {
        site = session.site();
        site.backupDirectory = session.backupDirectory();
    }
    const LoadedSettings settings = settingsOf(site.directory);
    if (settings.error)
        return session.fail(*settings.error);
    const auto store = secretsOf(settings.settings);
    auto access = session.run([&](Control &control) {
        return offsiteAccess(settings.settings, site.directory, session.surroundings().variables, *store, control);
    });
    if (!access)
        return session.fail(access.error());
    session.json[u"repository"_s] = access->repository;
    Offsite offsite{session, {*std::move(access), site}, settings.settings};
    if (verb == "copy"_L1)
        return copy(offsite);
    if (verb == "list"_L1)
        return list(offsite, session.has(u"--data-dir"_s) ? site.name() : QString());
    if (verb == "check"_L1)
        return check(offsite);
    if (verb == "fetch"_L1)
        return fetch(offsite, words.at(1));
    return verb == "forget"_L1 ? forget(offsite) : unlock(offsite);
}

} // namespace bt2c::cli
