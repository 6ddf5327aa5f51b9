#pragma once

#include "app/cli/exitcodes.h"

#include <QStringList>

#include <span>

namespace bt2c::cli {

class Console;
class Session;

/// One command of the program: what it takes, what help says of it, and what runs it.
struct Command
{
    const char *name;
    const char *usage;                         ///< "FILE… [--quick]"
    const char *summary;                       ///< one line, marked for translation
    const char *details;                       ///< paragraphs, marked for translation
    const char *examples;                      ///< lines without the program's name
    std::span<const char *const> options;      ///< besides those that all take
    int fewestOperands;
    int mostOperands;                          ///< -1: any number
    enum class WorksOn { Nothing, Backups, Site };
    WorksOn worksOn;                           ///< unless Nothing, interrupted restores are looked for first
    Exit (*run)(Session &);

    [[nodiscard]] bool takes(const char *option) const;
};

[[nodiscard]] std::span<const Command> allCommands();
[[nodiscard]] const Command *findCommand(QStringView name);
[[nodiscard]] QStringList commandNames();

/// The text of `help`, and of `help COMMAND`.
[[nodiscard]] QStringList helpText();
[[nodiscard]] QStringList helpText(const Command &command);

Exit runStatus(Session &session);
Exit runWatch(Session &session);
Exit runConfig(Session &session);
Exit runSecret(Session &session);
Exit runOffsite(Session &session);
Exit runEngine(Session &session);
Exit runBackup(Session &session);
Exit runList(Session &session);
Exit runVerify(Session &session);
Exit runRestore(Session &session);
Exit runRollback(Session &session);
Exit runDiagnose(Session &session);
Exit runRecover(Session &session);
Exit runResume(Session &session);
Exit runUndoRecovery(Session &session);
Exit runRecoveries(Session &session);
Exit runDrill(Session &session);
Exit runSupportBundle(Session &session);
Exit runContents(Session &session);
Exit runExtract(Session &session);
Exit runCompare(Session &session);
Exit runRepair(Session &session);
Exit runRescue(Session &session);
Exit runPrune(Session &session);
Exit runPractice(Session &session);
Exit runHistory(Session &session);
Exit runSchedule(Session &session);
Exit runHelp(Session &session);

} // namespace bt2c::cli
