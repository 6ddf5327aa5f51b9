#pragma once

#include "core/schedule/backupjobs.h"

namespace bt2c {

/// The call of a backup program inside a shell command.
struct BackupCall
{
    BackupJobProgram program = BackupJobProgram::Ours;
    QByteArray programPath;
    QByteArray workingDirectory;
    QByteArray type;
    QByteArray dataDirectory;
    QByteArray backupDirectory;
    qsizetype offset = 0; ///< of the call, from the interpreter (or a plain `env` before it) on
    qsizetype length = 0; ///< to the end of its last argument
    bool unknownArguments = false;
    bool dynamic = false; ///< an argument's value is the shell's to work out
    bool redirectInside = false;
    bool nested = false; ///< inside the argument of `sh -c`; offset and length are of no use
};

/// All calls that @p shell makes, as the shell sees it.
[[nodiscard]] QList<BackupCall> backupCalls(const QByteArray &shell);

} // namespace bt2c
