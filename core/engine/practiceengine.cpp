#include "core/engine/practiceengine.h"

#include "core/engine/practicecontainers.h"
#include "core/engine/practicelog.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 100;
constexpr int lookEvery = 5;       // polls between two looks at the data
constexpr int deathMs = 300;       // a node reads its data before it gives up
constexpr auto shownVersion = BT2C_VERSION;

} // namespace

PracticeEngine::PracticeEngine(const QString &site) : m_site(QDir::cleanPath(site)), m_store(m_site), m_node(m_site) {}

Result<EngineInfo> PracticeEngine::info(Control &control)
{
    if (control.cancelled())
        return failure(ErrorCode::Cancelled);
    if (!QFileInfo(m_site).isDir())
        return failure(ErrorCode::NotRunning, address());
    return EngineInfo{u"Practice"_s, QString::fromLatin1(shownVersion), {}, {}, {}};
}

Result<PracticeState> PracticeEngine::settled(Control &control)
{
    if (const Result<EngineInfo> there = info(control); !there)
        return std::unexpected(there.error());
    PracticeState state = m_store.load();
    const PracticeContainer node = state.containers.value(practice::validator);
    const QDateTime now = m_clock.now();
    if (!node.exists || node.state != ContainerState::Running || node.startedAt.msecsTo(now) < deathMs)
        return state;
    const std::optional<Error> damage = m_node.damage(control);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled);
    if (!damage)
        return state;
    const Result<void> kept = m_store.update(
        [&](PracticeState &current) -> Result<bool> {
            const PracticeContainer &same = current.containers[practice::validator];
            const bool stillThat =
                same.exists && same.state == ContainerState::Running && same.startedAt == node.startedAt;
            if (stillThat)
                die(current, *damage, now);
            state = current;
            return stillThat;
        },
        control);
    if (!kept && kept.error().code == ErrorCode::Cancelled)
        return failure(ErrorCode::Cancelled);
    // Where it cannot be kept, it is true all the same.
    if (!kept && state.containers.value(practice::validator).state == ContainerState::Running)
        die(state, *damage, now);
    return state;
}

Result<QString> PracticeEngine::nameOf(const QString &id, const PracticeState &state) const
{
    constexpr qsizetype shortId = 12;
    for (const QLatin1StringView name : practice::containers) {
        const QString whole = practice::containerId(m_site, name);
        const bool meant = id == name || whole == id || (id.size() >= shortId && whole.startsWith(id));
        if (meant && state.containers.value(name).exists)
            return QString(name);
    }
    return failure(ErrorCode::Missing, id);
}

Result<QList<Container>> PracticeEngine::containers(Control &control)
{
    const Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    QList<Container> list;
    for (const QLatin1StringView name : practice::containers) {
        const PracticeContainer container = state->containers.value(name);
        if (container.exists)
            list.append(practiceContainer(m_site, name, container));
    }
    return list;
}

Result<Container> PracticeEngine::container(const QString &id, Control &control)
{
    const Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    const Result<QString> name = nameOf(id, *state);
    if (!name)
        return std::unexpected(name.error());
    return practiceContainer(m_site, *name, state->containers.value(*name));
}

Result<QList<Volume>> PracticeEngine::volumes(bool sizes, Control &control)
{
    const Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    QList<Volume> list;
    for (auto it = state->volumes.begin(); it != state->volumes.end(); ++it)
        list.append(practiceVolume(m_site, it.key(), *state, sizes));
    return list;
}

Result<QJsonObject> PracticeEngine::inspectContainer(const QString &id, Control &control)
{
    return container(id, control).transform([](const Container &found) { return inspectJson(found); });
}

Result<QJsonObject> PracticeEngine::inspectVolume(const QString &name, Control &control)
{
    const Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    if (!state->volumes.contains(name))
        return failure(ErrorCode::Missing, name);
    return inspectJson(practiceVolume(m_site, name, *state, false));
}

Result<QString> PracticeEngine::createContainer(const HelperSpec &, Control &)
{
    return failure(ErrorCode::Unsupported, address());
}

Result<int> PracticeEngine::waitContainer(const QString &id, Control &control)
{
    for (;;) {
        const Result<Container> found = container(id, control);
        if (!found)
            return std::unexpected(found.error());
        if (found->state != ContainerState::Running && found->state != ContainerState::Paused)
            return found->exitCode.value_or(0);
        if (!waitUnlessCancelled(pollMs, control))
            return failure(ErrorCode::Cancelled);
    }
}

Result<void> PracticeEngine::readArchive(const QString &, const QString &, const Sink &, Control &)
{
    return failure(ErrorCode::Unsupported, address());
}

Result<void> PracticeEngine::writeArchive(const QString &, const QString &, const Source &, Control &)
{
    return failure(ErrorCode::Unsupported, address());
}

Result<PathStat> PracticeEngine::statPath(const QString &, const QString &, Control &)
{
    return failure(ErrorCode::Unsupported, address());
}

Result<void> PracticeEngine::events(const QDateTime &since, const std::function<bool(const EngineEvent &)> &handler,
                                    Control &control)
{
    Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    qint64 told = state->serial;
    for (const auto &[serial, event] : state->events) {
        if (since.isValid() && event.at >= since && !handler(event))
            return {};
    }
    QByteArray seen;
    for (int polls = 0; waitUnlessCancelled(pollMs, control); ++polls) {
        // The file tells of what was done; the data has to be looked at.
        const QByteArray now = m_store.fingerprint();
        if (now == seen && polls % lookEvery != 0)
            continue;
        state = settled(control);
        if (!state)
            return std::unexpected(state.error());
        seen = now;
        // A memory that was lost begins to count anew.
        if (state->serial < told)
            told = 0;
        for (const auto &[serial, event] : state->events) {
            if (serial > told && !handler(event))
                return {};
            told = std::max(told, serial);
        }
    }
    return failure(ErrorCode::Cancelled);
}

Result<void> PracticeEngine::logs(const QString &id, const LogOptions &options,
                                  const std::function<bool(const LogLine &)> &handler, Control &control)
{
    QDateTime told = options.since.isValid() ? options.since.addMSecs(-1) : QDateTime();
    for (bool first = true;; first = false) {
        const Result<PracticeState> state = settled(control);
        if (!state)
            return std::unexpected(state.error());
        const Result<QString> name = nameOf(id, *state);
        if (!name)
            return std::unexpected(name.error());
        const PracticeContainer container = state->containers.value(*name);
        const bool isValidator = *name == practice::validator;
        QList<LogLine> lines =
            practiceLog(*name, container, isValidator ? *m_node.look() : PracticeChainCheck(), m_clock.now());
        lines.removeIf([&](const LogLine &line) {
            return (told.isValid() && line.at <= told) || (options.until.isValid() && line.at > options.until);
        });
        if (first && options.tail >= 0 && lines.size() > options.tail)
            lines.remove(0, lines.size() - options.tail);
        for (const LogLine &line : std::as_const(lines)) {
            if (control.cancelled())
                return failure(ErrorCode::Cancelled);
            if (!handler(line))
                return {};
            told = line.at;
        }
        if (!told.isValid())
            told = m_clock.now();
        if (!options.follow || !container.isUp())
            return {};
        if (!waitUnlessCancelled(2 * pollMs, control))
            return failure(ErrorCode::Cancelled);
    }
}

Result<ContainerStats> PracticeEngine::stats(const QString &id, Control &control)
{
    const Result<PracticeState> state = settled(control);
    if (!state)
        return std::unexpected(state.error());
    const Result<QString> name = nameOf(id, *state);
    if (!name)
        return std::unexpected(name.error());
    return practiceStats(*name, state->containers.value(*name), m_clock.now());
}

QMap<QString, QString> PracticeEngine::environment() const
{
    return {};
}

QString PracticeEngine::address() const
{
    return "practice://"_L1 % m_site;
}

std::shared_ptr<Engine> makePracticeEngine(const QString &site)
{
    return std::make_shared<PracticeEngine>(site);
}

} // namespace bt2c
