#include "tests/cli/process.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray Run::text() const
{
    return "exit " + QByteArray::number(exit) + (killed ? " (killed)" : "") + (finished ? "" : " (timed out)")
           + "\nout: " + out.left(4000) + "\nerr: " + err.left(4000);
}

Run runProcess(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
               int timeoutMs)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Run run;
    run.started = process.waitForStarted();
    run.finished = run.started && process.waitForFinished(timeoutMs);
    if (!run.finished) {
        process.kill();
        process.waitForFinished();
    }
    run.seconds = static_cast<double>(timer.elapsed()) / 1000;
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QString cliPath()
{
    return QStringLiteral(BT2C_CLI);
}
