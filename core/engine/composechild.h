#pragma once

#include "core/support/control.h"
#include "core/support/result.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <functional>

namespace bt2c {

struct ChildCommand
{
    QString program;
    QStringList arguments;
    QString directory;                     ///< empty: this process's
    QProcessEnvironment variables;
    std::chrono::milliseconds limit{0};
    QByteArray input = {};                 ///< its standard input, closed after it; empty: the null device
};

/// Runs a child process with all its children and hands on what it writes as it comes. Blocks; needs no event loop.
/// Gives the exit code. The handlers give false to stop it. Cancelled or late: SIGTERM to its process group, SIGKILL 10
/// s later. Errors: Cancelled, TimedOut, TooLarge (a handler stopped it), External (did not start, crashed).
[[nodiscard]] Result<int> runChild(const ChildCommand &command, const std::function<bool(const QByteArray &)> &onOutput,
                                   const std::function<bool(const QByteArray &)> &onError, Control &control);

} // namespace bt2c
