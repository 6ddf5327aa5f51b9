#include "app/cli/session.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/signals.h"
#include "app/cli/sitestanding.h"
#include "app/cli/systemqueue.h"
#include "app/cli/text.h"
#include "core/engine/pauseguard.h"
#include "core/engine/snapshot.h"
#include "core/guard/enginesettings.h"
#include "core/schedule/croncommand.h"
#include "core/site/sitelock.h"
#include "core/support/describe.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr int signalInterval = 25;     // milliseconds between looks for a signal
constexpr int progressInterval = 100;

QString ledgerPath(const Arguments &arguments)
{
    return arguments.has(u"--ledger"_s) ? absolutePath(arguments.value(u"--ledger"_s)) : Ledger::defaultPath();
}

EngineSurroundings surroundingsOf(const Arguments &arguments)
{
    EngineSurroundings surroundings = engineSurroundings(SettingsFile::defaultPath());
    if (arguments.has(u"--engine"_s))
        surroundings.setting = arguments.value(u"--engine"_s);
    return surroundings;
}

} // namespace

QString backupDirectoryFor(const QString &directory)
{
    const QString parent = QFileInfo(directory).path();
    QString beside = parent % u"/backups"_s;
    if (isPracticeSite(directory) && QFileInfo(beside).isDir())
        return beside;
    if (QString set = settingsOf(directory).settings.backupDirectory; !set.isEmpty())
        return set;
    constexpr auto documented = "/mainnet/validators"_L1;
    const QString base = parent.endsWith(documented) ? parent.chopped(documented.size()) : QString();
    if (!base.isEmpty() && QFileInfo(base % "/backups"_L1).isDir())
        return base % "/backups"_L1;
    return documentedSite().backupDirectory;
}

Site siteOf(const Arguments &arguments)
{
    Site site = settingsSite();
    if (arguments.has(u"--data-dir"_s)) {
        site.directory = absolutePath(arguments.value(u"--data-dir"_s));
        const QString set = settingsOf(site.directory).settings.backupDirectory;
        site.backupDirectory = isPracticeSite(site.directory) ? backupDirectoryFor(site.directory)
                               : set.isEmpty()                ? documentedSite().backupDirectory
                                                              : set;
    }
    if (arguments.has(u"--backup-dir"_s))
        site.backupDirectory = absolutePath(arguments.value(u"--backup-dir"_s));
    return site;
}

Site settingsSite()
{
    const QString set = settingsOf({}).settings.siteDirectory;
    Site site = documentedSite();
    if (!set.isEmpty())
        site = {set, backupDirectoryFor(set)};
    else if (const QString backups = settingsOf(site.directory).settings.backupDirectory; !backups.isEmpty())
        site.backupDirectory = backups;
    return site;
}

Session::Session(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
    , m_json(arguments.has(u"--json"_s))
    , m_quiet(arguments.has(u"--quiet"_s))
    , m_ledger(ledgerPath(arguments))
    , m_surroundings(surroundingsOf(arguments))
    , m_engines(m_surroundings)
    , m_guard(m_engines)
    , m_site(siteOf(arguments))
{
}

const Site &Session::site()
{
    if (std::exchange(m_siteSettled, true))
        return m_site;
    warnOfFolders();
    if (has(u"--data-dir"_s) || !settingsOf({}).settings.siteDirectory.isEmpty()
        || QFileInfo(m_site.directory).isDir())
        return m_site;
    const QList<SiteLayout> found = run([this](Control &control) {
        const EngineView view = lookAtEngine(m_engines.choice(control), false, control);
        return discoverSites(view.containers, view.volumes);
    });
    QStringList directories;
    for (const SiteLayout &layout : found) {
        if (!layout.directory.isEmpty() && !directories.contains(layout.directory))
            directories += layout.directory;
    }
    if (directories.size() == 1) {
        m_site.directory = directories.first();
        if (!has(u"--backup-dir"_s))
            m_site.backupDirectory = backupDirectoryFor(m_site.directory);
    } else if (directories.size() > 1) {
        warn(CommandLine::tr("There are several validator sites; name one with --data-dir: %1")
                 .arg(directories.join(", "_L1)));
    }
    return m_site;
}

QString Session::forThisPlace(QString words) const
{
    QString named;
    for (const QString &option : {u"--data-dir"_s, u"--backup-dir"_s, u"--engine"_s, u"--ledger"_s}) {
        const QString value = m_arguments.values.value(option);
        if (value.isEmpty())
            continue;
        const QString whole = option == "--engine"_L1 ? value : absolutePath(value);
        named += option % u' ' % QFile::decodeName(shellQuoted(QFile::encodeName(whole))) % u' ';
    }
    const QString program = u"bt2c-recovery "_s;
    return named.isEmpty() ? words : words.replace(program, QString(program % named));
}

void Session::warnOfFolders()
{
    if (has(u"--data-dir"_s) && has(u"--backup-dir"_s))
        return;
    const auto file = SettingsFile::open(SettingsFile::defaultPath());
    if (!file) {
        warn(CommandLine::tr("The settings do not count, and so no folders in them do: %1")
                 .arg(describeSettings(file.error())));
        return;
    }
    for (const SettingProblem &problem : file->problems()) {
        if (problem.key.contains("paths."_L1))
            warn(CommandLine::tr("The setting %1 does not count: %2").arg(problem.key, problem.words));
    }
}

QString Session::backupDirectory()
{
    if (has(u"--backup-dir"_s))
        return m_site.backupDirectory;
    return site().backupDirectory;
}

Exit Session::fail(const Error &error)
{
    json[u"error"_s] = toJson(error);
    if (error.code == ErrorCode::InvalidArgument && !error.detail.isEmpty())
        warn(error.detail);
    else
        warn(describe(error));
    return exitFor(error.code);
}

void Session::warn(const QString &text)
{
    m_console.error(u"bt2c-recovery: "_s % text);
}

void Session::watch(Control &control, QSemaphore &ended, const QString &prefix)
{
    ProgressView view(m_console, !m_quiet);
    view.setPrefix(prefix);
    QElapsedTimer timer;
    timer.start();
    qint64 shown = 0;
    if (stopRequested())
        control.cancel();
    while (!ended.tryAcquire(1, signalInterval)) {
        serveSystemQueue();
        if (stopRequested())
            control.cancel();
        if (timer.elapsed() - shown >= progressInterval) {
            shown = timer.elapsed();
            view.show(control.progress(), static_cast<double>(shown) / 1000);
        }
    }
}

void Session::recoverForgottenPauses()
{
    if (!hasForgottenPauses())
        return;
    const auto recovered = run([this](Control &control) -> Result<QStringList> {
        const auto engine = m_engines.engine(control);
        return engine ? recoverPauses(**engine, control) : std::unexpected(engine.error());
    });
    if (!recovered)
        warn(CommandLine::tr("A run that was killed may have left a container paused: %1")
                 .arg(describe(recovered.error())));
    for (const QString &container : recovered.value_or(QStringList()))
        warn(CommandLine::tr("A run that was killed had left %1 paused. It goes on now.").arg(container));
    if (recovered && !recovered->isEmpty())
        json[u"unpaused"_s] = QJsonArray::fromStringList(*recovered);
}

Exit Session::recoverInterruptedRestores()
{
    recoverForgottenPauses();
    const QString own = m_arguments.command->worksOn == Command::WorksOn::Site ? site().directory : m_site.directory;
    QStringList sites{own};
    const auto unfinished = m_ledger.sitesWithUnfinishedRestores();
    if (!unfinished)
        ledgerFailed(unfinished.error());
    for (const QString &directory : unfinished.value_or(QStringList())) {
        if (!sites.contains(directory))
            sites += directory;
    }

    Exit exit = Exit::Done;
    QJsonArray recovered;
    for (const QString &directory : std::as_const(sites)) {
        if (!QFileInfo(directory).isDir())
            continue;
        const auto found = run([this, directory](Control &) { return recoverInterrupted(directory, services()); });
        if (!found) {
            warn(describe(found.error()));
            json[u"recovery_error"_s] = toJson(found.error());
            // Without an engine nothing can be mended in a volume; what only reads goes on all the same.
            const bool later = found.error().code == ErrorCode::NotRunning || found.error().code == ErrorCode::TimedOut;
            if (directory == own && !later)
                exit = exitFor(found.error().code);
            continue;
        }
        for (const RecoveredRestore &restore : *found) {
            recovered += toJson(restore);
            warn(restore.finished
                     ? CommandLine::tr(
                           "An interrupted restore of %1 was carried to its end. The former data is kept in %2.")
                           .arg(restore.siteDirectory, restore.previous)
                     : CommandLine::tr("An interrupted restore of %1 was undone. The site is as it was before.")
                           .arg(restore.siteDirectory));
        }
        if (unfinished && unfinished->contains(directory))
            closeIfNobodyWorks(directory);
    }
    if (!recovered.isEmpty())
        json[u"recovered"_s] = recovered;
    return stopRequested() ? Exit::Cancelled : exit;
}

void Session::closeIfNobodyWorks(const QString &site)
{
    // Whoever restores holds this lock: with it in our hands, what the ledger shows as running was killed.
    if (DirectoryLock::acquire(site, DirectoryLock::Mode::Exclusive, u"recovery"_s))
        (void) m_ledger.closeUnfinished(site);
}

void Session::ledgerFailed(const Error &error)
{
    if (m_ledgerWarned)
        return;
    m_ledgerWarned = true;
    warn(CommandLine::tr("This will not be in the record of operations: %1").arg(describe(error)));
}

} // namespace bt2c::cli
