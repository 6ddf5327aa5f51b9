#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/symbols.h"

namespace bt2c {

/// What a page says when the engine cannot be seen, and the way on.
struct EngineTroubleWords
{
    enum class Step { TryAgain, StartDesktop, CopyCommand, UseOther, HowToInstall };

    QString title;             ///< "Docker is not running"
    QString text;
    Step step = Step::TryAgain;
    QString stepWords;         ///< of its button
    QString command;           ///< CopyCommand: for a terminal. StartDesktop: the application's path
    QString other;             ///< UseOther: the address of an engine that answers
};

/// What is installed on this machine that could be started; handed in, so that a test can say.
struct DesktopPrograms
{
    QString dockerDesktop;     ///< path of Docker.app; empty: not there
    bool hasSystemd = false;
    [[nodiscard]] static DesktopPrograms ofThisMachine();
};

[[nodiscard]] EngineTroubleWords engineTroubleWords(const SiteSnapshot &snapshot, const DesktopPrograms &programs);

/// "Docker Desktop 27.4 · connected", "Docker: no answer"; the first line of the sidebar's foot.
[[nodiscard]] QString engineStateWords(const SiteSnapshot &snapshot);
/// "~/.docker/run/docker.sock": the place without its scheme, home as a tilde.
[[nodiscard]] QString placeWords(const QString &address);
/// The candidate that was to be used: the binding one, else the first.
[[nodiscard]] const EngineCandidate *decisiveCandidate(const QList<EngineCandidate> &candidates);

} // namespace bt2c
