#pragma once

#include "core/schedule/crondialect.h"
#include "core/support/result.h"

namespace bt2c {

/// What cron makes of a command: the shell's part and its standard input.
struct CronCommand
{
    QByteArray shell;
    QByteArray input; ///< with a newline at its end where cron adds one
    bool hasInput = false;
    qsizetype percent = -1; ///< where the unescaped '%' stands, -1: nowhere

    bool operator==(const CronCommand &) const = default;
};

/// @p command as it stands in a crontab, as @p dialect hands it to the shell.
[[nodiscard]] CronCommand readCronCommand(const QByteArray &command, CronDialect dialect);

/// Where in @p command the byte @p offset of its shell part comes from; the end of that part for its size.
[[nodiscard]] qsizetype crontabOffset(const QByteArray &command, CronDialect dialect, qsizetype offset);

/// @p shell as it has to stand in a crontab so that the shell gets exactly that. Errors: InvalidArgument where no
/// spelling exists (newline, NUL, blanks in front, an odd number of '\' before '%' outside macOS, '*' in
/// front); TooLarge.
[[nodiscard]] Result<QByteArray> crontabCommand(const QByteArray &shell, CronDialect dialect);

/// @p word quoted for sh where that is needed, and so that crontabCommand() can write it in every dialect.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &word);

} // namespace bt2c
