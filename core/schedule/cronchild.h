#pragma once

#include "core/support/control.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

namespace bt2c {

/// A program that is given something to read and whose output is kept: `crontab`, `systemctl`, a job on trial.
struct CronChild
{
    QString program;                       ///< a path; a bare name is looked for on this process's PATH
    QStringList arguments;
    QString directory;                     ///< empty: this process's
    QProcessEnvironment environment;
    QByteArray input;                      ///< its standard input, closed after it
    std::chrono::milliseconds limit{0};
    qint64 maxOutput = 16LL * 1024 * 1024; ///< of each stream
    bool cutOutput = false;                ///< keep only the first maxOutput bytes; otherwise more is an error
};

struct CronChildEnd
{
    int exit = 0;
    int signal = 0;                        ///< what ended it; 0: it ended by itself
    QByteArray output;
    QByteArray error;
    bool cut = false;                      ///< some output was not kept

    bool operator==(const CronChildEnd &) const = default;
};

/// Runs @p child in a session of its own. Blocks; needs no event loop. Cancelled or late: SIGTERM to its process group,
/// SIGKILL a little later, and none of the group stays. Errors: Cancelled, TimedOut, TooLarge, Missing (no such
/// program), PermissionDenied (it may not be started), External (it could not be started otherwise).
[[nodiscard]] Result<CronChildEnd> runCronChild(const CronChild &child, Control &control);

} // namespace bt2c
