#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

/// What a finished program left behind.
struct Run
{
    bool started = false;
    bool finished = false;   ///< within the time it was given
    bool killed = false;     ///< ended by a signal
    int exit = -1;
    QByteArray out;
    QByteArray err;
    double seconds = 0;

    /// Standard output as one JSON object; empty when it is not exactly that.
    [[nodiscard]] QJsonObject json() const;
    /// For the message of a failed check.
    [[nodiscard]] QByteArray text() const;
};

[[nodiscard]] Run runProcess(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                             int timeoutMs = 60'000);

/// The command line under test.
[[nodiscard]] QString cliPath();
