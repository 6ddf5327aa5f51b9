#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/sitestanding.h"
#include "app/cli/states.h"
#include "app/cli/statusjson.h"
#include "app/cli/text.h"
#include "core/guard/standingjson.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

/// One site as it is now, with its backups.
struct SiteStatus
{
    SiteSnapshot snapshot;
    QString backupDirectory;
    std::optional<Backup> newest;
    std::optional<Backup> newestVerified;
    std::optional<Error> backupError;
    std::optional<StandingLook> standing;
};

struct Status
{
    EngineChoice choice;
    EngineView view;
    QList<SiteStatus> sites;
};

/// The sites to show: the one that was named, else those that the containers show and the documented one.
QList<SiteLayout> layouts(Session &session, const EngineView &view, const SnapshotRequest &request, Control &control)
{
    const Site &named = session.namedSite();
    if (session.has(u"--data-dir"_s))
        return {currentLayout(view, named, request, control)};
    QList<SiteLayout> found = discoverSites(view.containers, view.volumes);
    const bool shown = std::ranges::any_of(found, [&named](const SiteLayout &layout) {
        return sameFolder(layout.directory, named.directory);
    });
    if (!shown && QFileInfo(named.directory).isDir())
        found.prepend(currentLayout(view, named, request, control));
    return found;
}

/// Gives the greatest height of a backup.
std::optional<qint64> addBackups(SiteStatus &site, Session &session)
{
    const int days = settingsOf(site.snapshot.layout.directory).settings.verifiedDays;
    const auto backups = Catalogue(site.backupDirectory, days).list(&session.ledger(), session.clock().now());
    if (!backups) {
        if (backups.error().code != ErrorCode::Missing)
            site.backupError = backups.error();
        return std::nullopt;
    }
    if (!backups->isEmpty())
        site.newest = backups->first();
    const auto verified = std::ranges::find(*backups, IntegrityState::Verified,
                                            [](const Backup &backup) { return backup.integrity.state; });
    if (verified != backups->end())
        site.newestVerified = *verified;
    std::optional<qint64> height;
    for (const Backup &backup : *backups)
        height = std::max(height, backup.height);
    return height;
}

Status look(Session &session, Control &control)
{
    Status status;
    SnapshotRequest request;
    request.sizes = session.has(u"--sizes"_s);
    request.variables = session.surroundings().variables;
    request.home = session.surroundings().home;
    const QString &named = session.namedSite().directory;
    status.choice = session.has(u"--data-dir"_s) && isPracticeSite(named) ? practiceChoice(named, control)
                                                                          : session.engines().choice(control);
    status.view = lookAtEngine(status.choice, request.sizes, control);
    // Several sites may share a backup folder, and then nobody knows whose height it was.
    const bool alone = discoverSites(status.view.containers, status.view.volumes).size() <= 1;
    const QList<SiteLayout> found = layouts(session, status.view, request, control);
    for (const SiteLayout &layout : found) {
        SiteStatus site;
        site.backupDirectory = session.has(u"--backup-dir"_s) || session.has(u"--data-dir"_s)
            ? session.namedSite().backupDirectory
            : backupDirectoryFor(layout.directory);
        const std::optional<qint64> height = addBackups(site, session);
        request.heightSeen = alone && found.size() == 1 ? height : std::nullopt;
        site.snapshot = snapshotOf(status.choice, status.view, layout, request, control);
        auto standing = standingOf(site.snapshot, site.backupDirectory,
                                    settingsOf(site.snapshot.layout.directory), session, control);
        if (standing)
            site.standing = std::move(*standing);
        status.sites.append(std::move(site));
    }
    return status;
}

QJsonValue backupJson(const std::optional<Backup> &backup)
{
    return backup ? QJsonValue(toJson(*backup)) : QJsonValue();
}

QJsonObject siteJson(const SiteStatus &site)
{
    const SiteSnapshot &snapshot = site.snapshot;
    QJsonArray containers;
    for (const Container &container : snapshot.containers)
        containers += toJson(container, snapshot.layout);
    QJsonArray volumes;
    for (const Volume &volume : snapshot.volumes)
        volumes += toJson(volume, snapshot.layout);
    return {
        {u"site"_s, toJson(snapshot.layout)},
        {u"containers"_s, containers},
        {u"volumes"_s, volumes},
        {u"chain"_s, chainToJson(snapshot)},
        {u"backup_dir"_s, textOrNull(site.backupDirectory)},
        {u"newest_backup"_s, backupJson(site.newest)},
        {u"newest_verified"_s, backupJson(site.newestVerified)},
        {u"standing"_s, site.standing ? QJsonValue(toJson(*site.standing)) : QJsonValue()},
    };
}

QString ago(const QDateTime &time, const QDateTime &now)
{
    return CommandLine::tr("%1 ago").arg(formatDuration(static_cast<double>(std::max<qint64>(0, time.secsTo(now)))));
}

QString chainWords(const SiteSnapshot &snapshot, const QDateTime &now)
{
    if (snapshot.chain.answer != ChainSample::Answer::Height)
        return describe(snapshot.chain.error);
    const ChainStatus &status = snapshot.chain.status;
    QString words =
        CommandLine::tr("height %1, %2").arg(QLocale().toString(status.height), describe(snapshot.condition));
    if (status.lastBlockAt.isValid())
        words += u", "_s % CommandLine::tr("last block %1").arg(ago(status.lastBlockAt, now));
    return words;
}

QString storeWords(const DataStore &store)
{
    switch (store.kind) {
    case DataStore::Kind::Unknown: break;
    case DataStore::Kind::Directory:
        return store.exists ? store.path : CommandLine::tr("%1, which is not there").arg(store.path);
    case DataStore::Kind::Volume: {
        QString words = CommandLine::tr("volume %1").arg(store.volume);
        if (!store.documentedName.isEmpty() && store.documentedName != store.volume)
            words += u' ' % CommandLine::tr("(in the compose file: %1)").arg(store.documentedName);
        return store.exists ? words : CommandLine::tr("%1, which is not there").arg(words);
    }
    }
    return CommandLine::tr("unknown");
}

QString backupWords(const std::optional<Backup> &backup, const QDateTime &now)
{
    if (!backup)
        return CommandLine::tr("none");
    QString words = backup->fileName % u", "_s % stateLabel(backup->integrity.state);
    if (backup->madeAt.isValid())
        words += u", "_s % ago(backup->madeAt, now);
    return words;
}

QStringList containerRow(const Container &container, const QDateTime &now)
{
    QString state = containerStateToken(container.state);
    if (container.health == Health::Unhealthy)
        state += u", unhealthy"_s;
    if (container.state != ContainerState::Running && container.exitCode)
        state += u" (%1)"_s.arg(*container.exitCode);
    if (container.outOfMemory)
        state += u", "_s % CommandLine::tr("out of memory");
    const QDateTime since = container.state == ContainerState::Running ? container.startedAt : container.finishedAt;
    QStringList ports;
    for (const PortMapping &port : container.ports) {
        const QString text = u"%1→%2"_s.arg(port.hostPort).arg(port.containerPort);
        if (port.hostPort > 0 && !ports.contains(text))
            ports += text;
    }
    return {container.name, state, since.isValid() ? ago(since, now) : u"–"_s,
            QString::number(container.restartCount), ports.join(u' ')};
}

QStringList volumeRow(const Volume &volume, const SiteLayout &layout)
{
    const QString label = volume.label(labels::project);
    return {volume.name, documentedVolumeName(volume, label.isEmpty() ? layout.project : label),
            volume.size ? formatBytes(*volume.size) : u"–"_s,
            volume.users.isEmpty() ? CommandLine::tr("not used") : volume.users.join(listSeparator())};
}

void printTable(Console &console, const QList<QStringList> &rows, const QList<int> &rightAligned)
{
    for (const QString &line : alignedColumns(rows, rightAligned))
        console.line(u"  "_s % line);
    console.line(QString());
}

void print(Console &console, const StandingLook &look)
{
    console.line(u"%1. %2"_s.arg(describe(look.report.standing), statementOf(look.report)));
    for (const StandingReason &reason : look.report.reasons)
        console.line(u"  – "_s % describe(reason, look.facts.now));
    console.line(QString());
}

void print(Console &console, const SiteStatus &site, const QDateTime &now)
{
    const SiteSnapshot &snapshot = site.snapshot;
    const SiteLayout &layout = snapshot.layout;
    console.line(QString());
    if (site.standing)
        print(console, *site.standing);
    printTable(console,
               {{CommandLine::tr("Site"), u"%1, %2"_s.arg(layout.directory, describe(layout.foundBy))},
                {CommandLine::tr("Chain"), chainWords(snapshot, now)},
                {CommandLine::tr("Chain data"), storeWords(layout.data)},
                {CommandLine::tr("Newest backup"), backupWords(site.newest, now)},
                {CommandLine::tr("Newest verified"), backupWords(site.newestVerified, now)}},
               {});
    QList<QStringList> rows{{CommandLine::tr("Container"), CommandLine::tr("State"), CommandLine::tr("Since"),
                             CommandLine::tr("Restarts"), CommandLine::tr("Ports")}};
    for (const Container &container : snapshot.containers)
        rows += containerRow(container, now);
    if (rows.size() > 1)
        printTable(console, rows, {3});
    rows = {{CommandLine::tr("Volume"), CommandLine::tr("In the compose file"), CommandLine::tr("Size"),
             CommandLine::tr("Used by")}};
    for (const Volume &volume : snapshot.volumes)
        rows += volumeRow(volume, layout);
    if (rows.size() > 1)
        printTable(console, rows, {2});
    for (const QString &note : layout.notes)
        console.line(CommandLine::tr("Note: %1").arg(note));
}

/// Says on standard error what could not be seen.
Exit complain(Session &session, const Status &status)
{
    Exit exit = Exit::Done;
    if (status.view.error) {
        const bool noEngine = status.view.trouble != EngineTrouble::None;
        session.json[u"error"_s] = toJson(*status.view.error);
        session.warn(noEngine ? QString(describe(status.view.trouble) % u' '
                                        % CommandLine::tr("“bt2c-recovery engine” tells more."))
                              : describe(*status.view.error));
        exit = Exit::Unreadable;
    }
    if (status.sites.isEmpty()) {
        session.warn(CommandLine::tr("No validator site was found. If there is one, name its folder with --data-dir."));
        exit = Exit::Unreadable;
    }
    for (const SiteStatus &site : status.sites) {
        if (site.backupError)
            session.warn(describe(*site.backupError));
        if (site.backupError || site.snapshot.chain.answer == ChainSample::Answer::None)
            exit = Exit::Unreadable;
    }
    return exit;
}

} // namespace

Exit runStatus(Session &session)
{
    const Status status = session.run([&session](Control &control) { return look(session, control); });
    if (stopRequested())
        return session.fail(Error{ErrorCode::Cancelled, {}, {}, 0, -1});
    QJsonObject &json = session.json;
    json[u"engine"_s] = engineToJson(status.choice);
    json[u"trouble"_s] = troubleToken(status.view.trouble);
    QJsonArray sites;
    for (const SiteStatus &site : status.sites)
        sites += siteJson(site);
    json[u"sites"_s] = sites;
    // The first one's once more, for the usual case that there is one.
    const QJsonObject first = sites.isEmpty() ? siteJson({}) : sites.first().toObject();
    for (auto it = first.begin(); it != first.end(); ++it)
        json[it.key()] = it.value();
    if (sites.isEmpty())
        json[u"site"_s] = QJsonValue::Null;

    if (!session.wantsJson()) {
        Console &console = session.console();
        const QDateTime now = session.clock().now();
        if (status.choice.engine)
            console.line(
                CommandLine::tr("Engine: %1 %2 at %3")
                    .arg(status.choice.info.product, status.choice.info.version, status.choice.engine->address()));
        for (const SiteStatus &site : status.sites)
            print(console, site, now);
    }
    return complain(session, status);
}

} // namespace bt2c::cli
