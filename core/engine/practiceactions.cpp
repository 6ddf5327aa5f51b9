#include "core/engine/practicecontainers.h"
#include "core/engine/practiceengine.h"

#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int stopMs = 400;
constexpr int startMs = 200;
constexpr int killedExitCode = 137;

QByteArray heightWords(const PracticeChainCheck &chain)
{
    return chain.height < 0 ? QByteArray("an unknown height") : "height " + QByteArray::number(chain.height);
}

} // namespace

void PracticeEngine::note(PracticeState &state, const QString &name, const QString &action, const QDateTime &at,
                          const QMap<QString, QString> &more) const
{
    const Container shown = practiceContainer(m_site, name, state.containers.value(name));
    QMap<QString, QString> attributes = shown.labels;
    attributes[u"name"_s] = name;
    attributes[u"image"_s] = shown.image;
    attributes.insert(more);
    PracticeStore::addEvent(state, u"container"_s, action, shown.id, attributes, at);
}

void PracticeEngine::start(PracticeState &state, const QString &name, const QDateTime &now)
{
    PracticeContainer &container = state.containers[name];
    container.state = ContainerState::Running;
    container.startedAt = now;
    container.restarts = 0;
    container.error.clear();
    if (name == practice::validator) {
        PracticeStore::addLog(container, now, LogLine::Stream::Output, "INFO  node   starting, reading /app/data");
        if (const Result<bool> begun = beginPracticeChain(m_site, now); begun.value_or(false)) {
            PracticeStore::addLog(container, now, LogLine::Stream::Output,
                                  "INFO  node   no chain found, beginning a new one at height 0");
        } else if (!begun) {
            PracticeStore::addLog(container, now, LogLine::Stream::Error,
                                  "ERROR node   no new chain could be begun: " + begun.error().detail.toUtf8());
        }
        if (const auto chain = m_node.look(); !chain->damage) {
            PracticeStore::addLog(container, now, LogLine::Stream::Output,
                                  "INFO  node   the chain is sound, serving " + heightWords(*chain) + " on port 8081");
        }
    } else {
        PracticeStore::addLog(container, now, LogLine::Stream::Error, R"(level=info msg="Server is ready")");
    }
    note(state, name, u"start"_s, now);
}

void PracticeEngine::end(PracticeState &state, const QString &name, int exitCode, const QDateTime &now)
{
    PracticeContainer &container = state.containers[name];
    if (exitCode == 0) {
        PracticeStore::addLog(container, now, LogLine::Stream::Output,
                              name == practice::validator
                                  ? "INFO  node   asked to stop, closed the chain at " + heightWords(*m_node.look())
                                  : QByteArray(R"(level=info msg="Received SIGTERM, exiting gracefully")"));
    }
    container.state = ContainerState::Exited;
    container.exitCode = exitCode;
    container.finishedAt = now;
    note(state, name, u"die"_s, now, {{u"exitCode"_s, QString::number(exitCode)}});
}

void PracticeEngine::die(PracticeState &state, const Error &damage, const QDateTime &now) const
{
    PracticeContainer &container = state.containers[practice::validator];
    container.restarts = container.policy == "on-failure"_L1 ? container.retries : container.policy == "no"_L1 ? 0 : 5;
    QByteArray what = QFileInfo(damage.subject).fileName().toUtf8();
    what += damage.code == ErrorCode::Missing ? QByteArray(" is not there") : ": " + damage.detail.toUtf8();
    if (damage.offset >= 0)
        what += " (byte " + QByteArray::number(damage.offset) + ")";
    for (int attempt = 0; attempt <= container.restarts; ++attempt) {
        PracticeStore::addLog(container, now, LogLine::Stream::Error, "ERROR chain  /app/data/" + what);
        PracticeStore::addLog(container, now, LogLine::Stream::Error,
                              "FATAL node   not serving a damaged chain, exiting");
    }
    PracticeStore::addLog(container, now, LogLine::Stream::Error,
                          "FATAL node   given up after " + QByteArray::number(container.restarts) + " restarts");
    container.state = ContainerState::Exited;
    container.exitCode = 1;
    container.finishedAt = now;
    note(state, practice::validator, u"die"_s, now, {{u"exitCode"_s, u"1"_s}});
}

Result<bool> PracticeEngine::apply(PracticeState &state, const QString &name, ContainerAction action)
{
    PracticeContainer &container = state.containers[name];
    const QDateTime now = m_clock.now();
    const bool up = container.isUp();
    const bool paused = container.state == ContainerState::Paused;
    switch (action) {
    case ContainerAction::Start:
        if (paused)
            return failure(ErrorCode::Conflict, name, u"it is paused"_s);
        if (!up)
            start(state, name, now);
        return !up;
    case ContainerAction::Stop:
        if (up) {
            end(state, name, 0, now);
            note(state, name, u"stop"_s, now);
        }
        return up;
    case ContainerAction::Restart:
        if (up)
            end(state, name, 0, now);
        start(state, name, now);
        note(state, name, u"restart"_s, now);
        return true;
    case ContainerAction::Kill:
        if (!up)
            return failure(ErrorCode::Conflict, name, u"it is not running"_s);
        end(state, name, killedExitCode, now);
        note(state, name, u"kill"_s, now, {{u"signal"_s, u"9"_s}});
        return true;
    case ContainerAction::Pause:
    case ContainerAction::Unpause:
        if (!up)
            return failure(ErrorCode::Conflict, name, u"it is not running"_s);
        if (paused == (action == ContainerAction::Pause))
            return false;
        container.state = paused ? ContainerState::Running : ContainerState::Paused;
        note(state, name, paused ? u"unpause"_s : u"pause"_s, now);
        return true;
    }
    return false;
}

Result<void> PracticeEngine::change(const QString &name, ContainerAction action, Control &control)
{
    return m_store.update([&](PracticeState &state) { return apply(state, name, action); }, control);
}

Result<void> PracticeEngine::act(ContainerAction action, const QString &id, Control &control)
{
    const Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    const Result<QString> name = nameOf(id, *state);
    if (!name)
        return std::unexpected(name.error());
    // A program takes a moment to end, and to begin.
    const bool up = state->containers.value(*name).isUp();
    const bool ends = up && (action == ContainerAction::Stop || action == ContainerAction::Restart);
    const bool begins = action == ContainerAction::Restart || (!up && action == ContainerAction::Start);
    if (!waitUnlessCancelled((ends ? stopMs : 0) + (begins ? startMs : 0), control))
        return failure(ErrorCode::Cancelled);
    return change(*name, action, control);
}

Result<void> PracticeEngine::setRestartPolicy(const QString &id, const QString &policy, int retries, Control &control)
{
    const Result<Container> found = container(id, control);
    if (!found)
        return std::unexpected(found.error());
    return m_store.update(
        [&](PracticeState &state) -> Result<bool> {
            PracticeContainer &changed = state.containers[found->name];
            changed.policy = policy;
            changed.retries = retries;
            return true;
        },
        control);
}

Result<void> PracticeEngine::removeContainer(const QString &id, bool force, Control &control)
{
    const Result<Container> found = container(id, control);
    if (!found)
        return std::unexpected(found.error());
    return m_store.update(
        [&](PracticeState &state) -> Result<bool> {
            PracticeContainer &removed = state.containers[found->name];
            if (removed.isUp() && !force)
                return failure(ErrorCode::Conflict, found->name, u"it is running"_s);
            if (removed.isUp())
                end(state, found->name, killedExitCode, m_clock.now());
            note(state, found->name, u"destroy"_s, m_clock.now());
            removed.exists = false;
            return true;
        },
        control);
}

Result<Volume> PracticeEngine::createVolume(const QString &name, const QMap<QString, QString> &labels, Control &control)
{
    if (const Result<PracticeState> state = settled(control); !state)
        return std::unexpected(state.error());
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument, name);
    Volume made;
    const Result<void> kept = m_store.update(
        [&](PracticeState &state) -> Result<bool> {
            const bool isNew = !state.volumes.contains(name);
            if (isNew) {
                state.volumes.insert(name, {m_clock.now(), labels});
                PracticeStore::addEvent(state, u"volume"_s, u"create"_s, name, {{u"driver"_s, u"local"_s}},
                                        m_clock.now());
            }
            made = practiceVolume(m_site, name, state, false);
            return isNew;
        },
        control);
    if (!kept)
        return std::unexpected(kept.error());
    return made;
}

Result<void> PracticeEngine::removeVolume(const QString &name, Control &control)
{
    if (const Result<PracticeState> state = settled(control); !state)
        return std::unexpected(state.error());
    return m_store.update(
        [&](PracticeState &state) -> Result<bool> {
            if (!state.volumes.contains(name))
                return failure(ErrorCode::Missing, name);
            const Volume volume = practiceVolume(m_site, name, state, false);
            if (!volume.users.isEmpty())
                return failure(ErrorCode::Conflict, name, u"volume is in use - [%1]"_s.arg(volume.users.join(u", "_s)));
            state.volumes.remove(name);
            PracticeStore::addEvent(state, u"volume"_s, u"destroy"_s, name, {{u"driver"_s, u"local"_s}}, m_clock.now());
            return true;
        },
        control);
}

Result<void> PracticeEngine::up(bool start, const Say &say, Control &control)
{
    const Result<PracticeState> before = settled(control);
    if (!before)
        return std::unexpected(before.error());
    for (const QLatin1StringView name : practice::containers) {
        const PracticeContainer was = before->containers.value(name);
        const bool create = !was.exists;
        const bool run =
            start && (create || was.state == ContainerState::Exited || was.state == ContainerState::Created);
        if (!waitUnlessCancelled(create || run ? startMs : 0, control))
            return failure(ErrorCode::Cancelled);
        const Result<void> done = m_store.update(
            [&](PracticeState &state) -> Result<bool> {
                PracticeContainer &container = state.containers[name];
                if (!container.exists) {
                    container = {ContainerState::Created, true, 0, 0, {}, m_clock.now(), {}, {},
                                 u"on-failure"_s,         5,    {}};
                    note(state, name, u"create"_s, m_clock.now());
                }
                for (const Mount &mount : practiceContainer(m_site, name, container).mounts) {
                    if (mount.kind == Mount::Kind::Volume && !state.volumes.contains(mount.source)) {
                        const QString project = practice::project(m_site);
                        state.volumes.insert(mount.source,
                                             {m_clock.now(),
                                              {{QString(labels::project), project},
                                               {QString(labels::volume), mount.source.sliced(project.size() + 1)}}});
                    }
                }
                if (run && !container.isUp())
                    this->start(state, name, m_clock.now());
                return true;
            },
            control);
        if (!done)
            return done;
        say(u"Container %1  %2"_s.arg(name, run ? u"Started"_s : create ? u"Created"_s : u"Running"_s));
    }
    return {};
}

Result<void> PracticeEngine::down(const Say &say, Control &control)
{
    const Result<QList<Container>> list = containers(control);
    if (!list)
        return std::unexpected(list.error());
    for (const Container &one : *list) {
        if (Result<void> stopped = act(ContainerAction::Stop, one.id, control); !stopped)
            return stopped;
        say(u"Container %1  Stopped"_s.arg(one.name));
        if (Result<void> removed = removeContainer(one.id, false, control); !removed)
            return removed;
        say(u"Container %1  Removed"_s.arg(one.name));
    }
    return {};
}

} // namespace bt2c
