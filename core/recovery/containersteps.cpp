#include "core/recovery/recoverysteps.h"

#include "core/engine/sitecompose.h"
#include "core/engine/validatorguard.h"

#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int looksAfterStart = 4;
constexpr int lookIntervalMs = 400;
constexpr auto composeTool = "docker compose"_L1;

void sayContainers(const StepRun &run, const QList<Container> &containers)
{
    for (const Container &container : containers)
        run.say(RunnerWords::tr("%1: %2").arg(container.name, stateWords(container)));
}

qsizetype runningAmong(const QList<Container> &containers)
{
    return std::ranges::count(containers, ContainerState::Running, &Container::state);
}

QJsonObject statesOf(const QList<Container> &containers)
{
    QJsonObject states;
    for (const Container &container : containers) {
        states[container.name] =
            QJsonObject{{u"state"_s, static_cast<int>(container.state)},
                        {u"words"_s, stateWords(container)},
                        {u"exit_code"_s, container.exitCode ? QJsonValue(*container.exitCode) : QJsonValue()},
                        {u"out_of_memory"_s, container.outOfMemory},
                        {u"restarts"_s, container.restartCount}};
    }
    return states;
}

/// Lines of compose as they come.
std::function<void(const QByteArray &)> lineTo(const StepRun &run)
{
    return [&run](const QByteArray &line) {
        if (const QString text = QString::fromUtf8(line).trimmed(); !text.isEmpty())
            run.say(text);
    };
}

/// Where there is no compose file, or no tool for it.
Result<void> startOneByOne(const StepRun &run, const SiteNow &now)
{
    const QList<Container> containers = now.containers();
    if (containers.isEmpty())
        return failure(ErrorCode::Missing, run.journal.names.value(u"compose_file"_s),
                       u"and there are no containers to start"_s);
    for (const Container &container : containers) {
        run.say(RunnerWords::tr("Starting %1").arg(container.name));
        if (Result<void> started = now.choice.engine->act(ContainerAction::Start, container.id, run.control); !started)
            return started;
    }
    return {};
}

Result<void> stopOneByOne(const StepRun &run, const SiteNow &now)
{
    for (const Container &container : now.containers()) {
        run.say(RunnerWords::tr("Stopping %1").arg(container.name));
        if (Result<void> stopped = now.choice.engine->act(ContainerAction::Stop, container.id, run.control); !stopped)
            return stopped;
    }
    return {};
}

/// What is paused can be neither started nor stopped in peace.
Result<void> letGo(const SiteNow &now, Control &control)
{
    for (const Container &container : now.containers()) {
        if (container.state != ContainerState::Paused)
            continue;
        if (Result<void> done = now.choice.engine->act(ContainerAction::Unpause, container.id, control); !done)
            return done;
    }
    return {};
}

/// Compose where it can, else container by container.
Result<void> bring(const StepRun &run, const SiteNow &now, ComposeVerb verb)
{
    const auto byHand = [&] { return verb == ComposeVerb::Down ? stopOneByOne(run, now) : startOneByOne(run, now); };
    if (!now.canCompose()) {
        run.say(RunnerWords::tr("There is no compose file here; the containers are taken one by one."));
        return byHand();
    }
    SiteLayout layout = now.layout;
    if (!QFileInfo(layout.composeFile).isFile())
        layout.composeFile.clear();
    const Result<void> done =
        composeSite(now.choice, layout, verb, run.services.surroundings, lineTo(run), run.control);
    if (done || done.error().code != ErrorCode::Missing || done.error().subject != composeTool
        || now.containers().isEmpty())
        return done;
    run.say(RunnerWords::tr("There is no compose tool here; the containers are taken one by one."));
    return byHand();
}

} // namespace

Result<QString> listContainers(StepRun &run)
{
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    const QList<Container> containers = now->containers();
    sayContainers(run, containers);
    run.evidence() = {{u"engine"_s, now->choice.engine->address()}, {u"containers"_s, statesOf(containers)}};
    if (containers.isEmpty())
        return RunnerWords::tr("The engine answers. This site has no containers; they have to be made.");
    const qsizetype running = runningAmong(containers);
    return RunnerWords::tr("%1 of %n containers run", nullptr, static_cast<int>(containers.size())).arg(running);
}

Result<QString> composeUp(StepRun &run)
{
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    if (Result<void> done = letGo(*now, run.control); !done)
        return std::unexpected(done.error());
    if (Result<void> up = bring(run, *now, ComposeVerb::Up); !up)
        return std::unexpected(up.error());

    // What compose says is one thing, what the engine has another.
    const Result<SiteNow> after = run.site();
    if (!after)
        return std::unexpected(after.error());
    const std::optional<Container> validator = after->validator();
    if (!validator)
        return failure(ErrorCode::Missing, after->layout.validator, u"it is not there after the start"_s);
    // A folder that was renamed is another project, with volumes of its own.
    const RecoveryJournal &journal = run.journal;
    if (!journal.chainVolume.isEmpty() && after->layout.chainInVolume()
        && after->layout.data.volume != journal.chainVolume)
        return failure(
            ErrorCode::Unsupported, after->layout.validator,
            u"its chain is in the volume %1 and not in %2"_s.arg(after->layout.data.volume, journal.chainVolume));
    if (const auto runs = startTheValidator(*after->choice.engine, validator->name, run.control); !runs)
        return std::unexpected(runs.error());
    const Result<SiteNow> settled = run.site();
    if (!settled)
        return std::unexpected(settled.error());
    const QList<Container> containers = settled->containers();
    sayContainers(run, containers);
    run.evidence() = {{u"containers"_s, statesOf(containers)}};
    noteSite(run.journal, *settled);
    return RunnerWords::tr("%1 of %n containers run", nullptr, static_cast<int>(containers.size()))
        .arg(runningAmong(containers));
}

Result<QString> composeDown(StepRun &run)
{
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    if (Result<void> done = letGo(*now, run.control); !done)
        return std::unexpected(done.error());
    if (Result<void> down = bring(run, *now, ComposeVerb::Down); !down)
        return std::unexpected(down.error());
    const Result<SiteNow> after = run.site();
    if (!after)
        return std::unexpected(after.error());
    const QList<Container> left = after->containers();
    sayContainers(run, left);
    const auto runs = std::ranges::find_if(left, usesItsData);
    if (runs != left.end())
        return failure(ErrorCode::External, runs->name, u"it still runs after it was stopped"_s);
    run.evidence() = {{u"left"_s, statesOf(left)}};
    return left.isEmpty() ? RunnerWords::tr("All containers are stopped and gone. The volumes stay.")
                          : RunnerWords::tr("%n containers are stopped", nullptr, static_cast<int>(left.size()));
}

Result<std::optional<Container>> stopTheValidator(const RecoveryJournal &journal, const RecoveryServices &services,
                                                  Control &control)
{
    const Result<SiteNow> now = seenSite(journal, services, control);
    if (!now)
        return std::unexpected(now.error());
    std::optional<Container> validator = now->validator();
    Engine &engine = *now->choice.engine;
    if (validator && usesItsData(*validator)) {
        if (validator->state == ContainerState::Paused) {
            if (auto done = engine.act(ContainerAction::Unpause, validator->id, control); !done)
                return std::unexpected(done.error());
        }
        if (auto stopped = engine.act(ContainerAction::Stop, validator->id, control); !stopped)
            return std::unexpected(stopped.error());
        const Result<Container> after = engine.container(validator->id, control);
        if (!after)
            return std::unexpected(after.error());
        if (usesItsData(*after))
            return failure(ErrorCode::External, after->name, u"it still runs after it was stopped"_s);
    }
    // A second one, made by hand or by `compose run`, writes to the same chain.
    if (!now->practice && services.services.validator) {
        const auto running = services.services.validator->running(journal.site.directory);
        if (!running)
            return std::unexpected(running.error());
        if (running->value_or(false)) {
            if (auto stopped = services.services.validator->stop(journal.site.directory); !stopped)
                return std::unexpected(stopped.error());
        }
    }
    return validator;
}

Result<QString> stopValidator(StepRun &run)
{
    const auto before = stopTheValidator(run.journal, run.services, run.control);
    if (!before)
        return std::unexpected(before.error());
    run.evidence()[u"ran"_s] = *before && usesItsData(**before);
    if (!*before)
        return RunnerWords::tr("There is no container of the validator, so none runs");
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    const std::optional<Container> after = now->validator();
    const int code = after ? after->exitCode.value_or(0) : 0;
    run.evidence()[u"exit_code"_s] = code;
    return usesItsData(**before) ? RunnerWords::tr("%1 is stopped, exit code %2").arg((*before)->name).arg(code)
                                 : RunnerWords::tr("%1 was not running: %2").arg((*before)->name, stateWords(**before));
}

Result<Container> startTheValidator(Engine &engine, const QString &container, Control &control)
{
    const Result<Container> before = engine.container(container, control);
    if (!before)
        return before;
    if (before->state == ContainerState::Paused) {
        if (auto done = engine.act(ContainerAction::Unpause, container, control); !done)
            return std::unexpected(done.error());
    }
    if (before->state != ContainerState::Restarting) {
        if (auto started = engine.act(ContainerAction::Start, container, control); !started)
            return std::unexpected(started.error());
    }
    // A node that dies at once is started again and again; that it ran for a moment is not enough.
    Result<Container> now = before;
    std::optional<Container> first;
    for (int i = 0; i < looksAfterStart; ++i) {
        if (i > 0 && !pauseFor(lookIntervalMs, control))
            return failure(ErrorCode::Cancelled, container);
        now = engine.container(container, control);
        if (!now)
            return now;
        if (!first)
            first = *now;
        if (now->state != ContainerState::Running || now->restartCount > first->restartCount) {
            const QString word = lastWord(engine, container, control);
            return failure(ErrorCode::External, now->name,
                           u"ended at once, exit code %1%2"_s.arg(now->exitCode.value_or(0))
                               .arg(word.isEmpty() ? word : QString(u": "_s % word)));
        }
    }
    return now;
}

Result<QString> startValidator(StepRun &run)
{
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    const std::optional<Container> validator = now->validator();
    if (!validator) {
        run.say(RunnerWords::tr("There is no container of the validator; compose makes it anew."));
        return composeUp(run);
    }
    const auto started = startTheValidator(*now->choice.engine, validator->name, run.control);
    if (!started)
        return std::unexpected(started.error());
    run.evidence() = {{u"container"_s, started->name}, {u"started_at"_s, timeText(started->startedAt)}};
    return RunnerWords::tr("%1 runs").arg(started->name);
}

} // namespace bt2c
