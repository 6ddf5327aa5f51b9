#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcodes.h"
#include "app/cli/progress.h"
#include "core/backup/restore.h"
#include "core/engine/chosenengine.h"
#include "core/engine/engineguard.h"
#include "core/recovery/recovery.h"
#include "core/site/ledger.h"
#include "core/site/site.h"
#include "core/support/operation.h"

#include <QJsonObject>
#include <QSemaphore>
#include <QThreadPool>

namespace bt2c::cli {

class Console;

/// One run of one command: what was asked, where it applies, and what comes of it.
class Session
{
public:
    Session(const Arguments &arguments, Console &console);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    /// The site that is meant: --data-dir, else the documented one where it exists, else the one that the containers
    /// show, for which an engine may have to be waited for. Not from within run().
    [[nodiscard]] const Site &site();
    /// The same without looking for containers.
    [[nodiscard]] const Site &namedSite() const { return m_site; }
    /// Waits for no engine where --backup-dir is given.
    [[nodiscard]] QString backupDirectory();
    [[nodiscard]] Services services() { return {&m_clock, &m_ledger, &m_guard, &m_engines}; }
    [[nodiscard]] RecoveryServices recovery()
    {
        return {services(), &m_engines, m_surroundings, recoveryFolder(m_ledger.path())};
    }
    [[nodiscard]] ChosenEngine &engines() { return m_engines; }
    [[nodiscard]] const EngineSurroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] bool has(const QString &option) const { return m_arguments.has(option); }
    [[nodiscard]] bool wantsJson() const { return m_json; }
    [[nodiscard]] bool quiet() const { return m_quiet; }
    /// Whether closing words about what went well are wanted on standard output.
    [[nodiscard]] bool speaks() const { return !m_json && !m_quiet; }
    /// As if --quiet had been given.
    void beQuiet() { m_quiet = true; }

    /// @p words with the site, folder, engine and record that were named on this command line in each command of this
    /// program that they hold, so that it can be run as it stands: for another site it would do something else.
    [[nodiscard]] QString forThisPlace(QString words) const;

    /// What `--json` prints in the end.
    QJsonObject json;
    /// The command wrote its JSON itself.
    bool jsonWritten = false;

    /// Says what happened on standard error and in the JSON; gives the exit code that belongs to it.
    Exit fail(const Error &error);
    /// One line on standard error, with the program's name.
    void warn(const QString &text);
    /// Finds interrupted restores and finishes or undoes them, and lets containers go on that a kill left paused.
    /// Cancelled, or Failed where this site is not whole.
    Exit recoverInterruptedRestores();

    /// Runs @p function, `(Control &) -> R`, on another thread, shows its progress and watches for signals.
    /// @p prefix stands before the progress, as "3/11".
    template<typename Function>
    auto run(Function function, const QString &prefix = {})
    {
        const auto ended = std::make_shared<QSemaphore>();
        auto operation = startOperation(&m_pool, [ended, function = std::move(function)](Control &control) mutable {
            auto result = function(control);
            ended->release();
            return result;
        });
        watch(*operation.control, *ended, prefix);
        return operation.future.takeResult();
    }

private:
    /// Where the settings or folders in them do not count, and are asked for.
    void warnOfFolders();
    void watch(Control &control, QSemaphore &ended, const QString &prefix);
    void recoverForgottenPauses();
    void closeIfNobodyWorks(const QString &site);
    void ledgerFailed(const Error &error);

    const Arguments &m_arguments;
    Console &m_console;
    bool m_json;
    bool m_quiet;
    SystemClock m_clock;
    Ledger m_ledger;
    EngineSurroundings m_surroundings;
    ChosenEngine m_engines;
    EngineGuard m_guard;
    Site m_site;
    bool m_siteSettled = false;
    QThreadPool m_pool;
    bool m_ledgerWarned = false;
};

/// The site and backup folder that @p arguments mean; those of the settings, else the documented ones, where they name
/// none. A practice site brings its own backup folder.
[[nodiscard]] Site siteOf(const Arguments &arguments);
/// The same where nothing is named.
[[nodiscard]] Site settingsSite();

/// The folder for the backups of the site in @p directory: beside it for a practice site, else that of the settings,
/// where the procedure has it for one that lies as documented (BASE/mainnet/validators/NAME and BASE/backups), else the
/// documented one.
[[nodiscard]] QString backupDirectoryFor(const QString &directory);

} // namespace bt2c::cli
