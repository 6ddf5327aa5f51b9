#include "core/engine/engineguard.h"

#include "core/site/sitecontainer.h"

#include <QThread>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int looksAfterStart = 4;
constexpr unsigned long lookInterval = 400;   // milliseconds

} // namespace

Result<std::optional<QList<Container>>> EngineGuard::validators(const QString &siteDirectory)
{
    if (isPracticeSite(siteDirectory))
        return std::nullopt;
    Control control;
    const Result<std::shared_ptr<Engine>> engine = m_source.engine(control);
    if (!engine && engine.error().code == ErrorCode::Missing)
        return std::nullopt;
    if (!engine)
        return std::unexpected(engine.error());
    const Result<QList<Container>> all = (*engine)->containers(control);
    if (!all)
        return std::unexpected(all.error());

    QList<Container> certain;
    QList<Container> possible;
    for (const Container &container : *all) {
        if (!isValidator(container) || container.labels.contains(QString(labels::helper)))
            continue;
        const Belonging belonging = belongingTo(container, siteDirectory);
        if (belonging == Belonging::Yes)
            certain += container;
        else if (belonging == Belonging::SaysNothing && container.name == documentedValidator)
            possible += container;   // better to ask once too often
    }
    QList<Container> found = certain.isEmpty() ? possible : certain;
    // start() takes the first.
    std::ranges::stable_partition(found, usesItsData);
    std::ranges::stable_partition(found, [](const Container &container) { return !isOneOff(container); });
    return found;
}

Result<std::optional<bool>> EngineGuard::running(const QString &siteDirectory)
{
    const auto found = validators(siteDirectory);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return std::optional(std::ranges::any_of(**found, usesItsData));
}

Result<void> EngineGuard::stop(const QString &siteDirectory)
{
    const auto before = validators(siteDirectory);
    if (!before)
        return std::unexpected(before.error());
    if (!*before || std::ranges::none_of(**before, usesItsData))
        return {};
    Control control;
    const Result<std::shared_ptr<Engine>> engine = m_source.engine(control);
    if (!engine)
        return std::unexpected(engine.error());
    for (const Container &container : **before) {
        if (!usesItsData(container))
            continue;
        if (Result<void> stopped = (*engine)->act(ContainerAction::Stop, container.id, control); !stopped)
            return stopped;
    }
    const auto after = validators(siteDirectory);
    if (!after)
        return std::unexpected(after.error());
    if (!*after)
        return {};
    const auto runs = std::ranges::find_if(**after, usesItsData);
    if (runs != (*after)->end())
        return failure(ErrorCode::External, runs->name, u"it still runs after it was stopped"_s);
    return {};
}

Result<void> EngineGuard::start(const QString &siteDirectory)
{
    const auto found = validators(siteDirectory);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->isEmpty())
        return failure(ErrorCode::External, siteDirectory, u"this site has no validator container"_s);
    const Container validator = (*found)->first();
    Control control;
    const Result<std::shared_ptr<Engine>> engine = m_source.engine(control);
    if (!engine)
        return std::unexpected(engine.error());
    if (Result<void> started = (*engine)->act(ContainerAction::Start, validator.id, control); !started)
        return started;
    // A node that dies at once is started again and again; that it ran for a moment is not enough.
    for (int i = 0; i < looksAfterStart; ++i) {
        if (i > 0)
            QThread::msleep(lookInterval);
        const Result<Container> now = (*engine)->container(validator.id, control);
        if (!now)
            return std::unexpected(now.error());
        if (now->state != ContainerState::Running) {
            return failure(ErrorCode::External, validator.name,
                           u"it was started and ended at once, exit code %1"_s.arg(now->exitCode.value_or(0)));
        }
    }
    return {};
}

} // namespace bt2c
