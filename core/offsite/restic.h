#pragma once

#include "core/support/control.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <functional>

namespace bt2c {

/// How a restic repository is reached.
struct ResticAccess
{
    QString program;                         ///< path of restic; see resticProgram()
    QString repository;                      ///< as restic's -r takes it; never with a password in it
    QString password;                        ///< of the repository; given on standard input
    QProcessEnvironment environment;         ///< with what the storage asks for
};

/// The path of `restic` here: on @p path (as PATH), else where Homebrew and others put it. Empty: there is none.
[[nodiscard]] QString resticProgram(const QString &path);

/// Whether it is one that this program can work with, 0.17.1 or later. Errors: Missing, Unsupported (too old),
/// External.
[[nodiscard]] Result<void> checkRestic(const ResticAccess &access, Control &control);

struct ResticCall
{
    QStringList arguments;                   ///< the command and what it takes
    QString directory = {};                  ///< to be in; empty: this process's
    std::chrono::milliseconds limit{0};      ///< 0: none
    /// Gets each JSON object that restic prints, as they come; may be null.
    std::function<void(const QJsonObject &)> onMessage = {};
};

/// Runs restic with --json and gives what it printed beside JSON objects a line: JSON of another form, or text. The
/// caches of restic are used. Errors, whose subject is the repository: Missing (no restic: subject "restic"; or there
/// is no repository), Busy (somebody else holds it), External (the password is not its, or what restic said), TooLarge,
/// TimedOut, Cancelled.
[[nodiscard]] Result<QByteArray> runRestic(const ResticAccess &access, const ResticCall &call, Control &control);

} // namespace bt2c
