// A program that carries out a recovery, for tests that kill it:
//   recovery-child FOLDER SITE BACKUPS begin|resume|undo PROCEDURE|- DIE
// DIE: "never", "after:N" (once N steps are done), "line:N" (at the Nth line that a step says), "in:N:MS" (MS
// milliseconds into step N). It dies as by kill -9. Ends with 0 when the recovery is through.

#include "tests/recovery/recoveryplace.h"

#include "core/support/describe.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

static void die()
{
    ::kill(::getpid(), SIGKILL);
    ::pause();
}

static int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorToken(error.code)),
                 qPrintable(describe(error, Language::Untranslated)));
    return 1;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 7)
        return 2;
    const QString folder = arguments[1];
    const Site site{arguments[2], arguments[3]};
    const QStringList death = arguments[6].split(u':');
    RecoveryPlace place(folder, qEnvironmentVariable("BT2C_TEST_ENGINE"));
    int lines = 0;
    StepWatcher watcher;
    watcher.line = [&](const QString &line) {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
        if (death[0] == "line"_L1 && ++lines == death[1].toInt())
            die();
    };
    Control control;
    if (arguments[4] == "undo"_L1) {
        const QList<RecoveryJournal> known = recoveryJournals(place.journals(), site.directory);
        if (known.isEmpty())
            return 3;
        const auto undone = undoRecovery(known.first().id, place.services(), watcher, control);
        return undone ? 0 : fail(undone.error());
    }
    Result<std::unique_ptr<Recovery>> recovery = failure(ErrorCode::Missing);
    if (arguments[4] == "begin"_L1) {
        recovery = Recovery::begin({site, arguments[5], u"test"_s, {}, {}, {}, {}}, place.services(), control);
    } else {
        const auto open = openRecovery(place.journals(), site.directory);
        if (!open)
            return 3;
        recovery = Recovery::open(open->journal.id, place.services(), control);
    }
    if (!recovery)
        return fail(recovery.error());
    for (int done = 0; (*recovery)->next() >= 0; ++done) {
        if (death[0] == "after"_L1 && done == death[1].toInt())
            die();
        if ((*recovery)->need() == StepNeed::Name)
            std::ignore = (*recovery)->confirm(site.name());
        if (death[0] == "in"_L1 && (*recovery)->next() == death[1].toInt()) {
            std::thread([ms = death[2].toInt()] {
                std::this_thread::sleep_for(std::chrono::milliseconds(ms));
                die();
            }).detach();
        }
        if (const auto result = (*recovery)->runNext(watcher, control); !result)
            return fail(result.error());
    }
    return (*recovery)->journal().outcome == RecoveryOutcome::Recovered ? 0 : 4;
}
