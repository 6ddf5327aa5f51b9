#include "ui/containers/containerwords.h"

#include "ui/widgets/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ContainerWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ContainerWords)
};

/// A restart that is longer ago than this is history, not a state.
constexpr qint64 recentRestartSeconds = 60 * 60;
constexpr int killedBySigkill = 128 + 9;
constexpr int endedBySigterm = 128 + 15;

QString titleOf(const QString &service)
{
    return service.isEmpty() ? service : service.first(1).toUpper() + service.mid(1);
}

bool mentions(const QList<ContainerSubject> &subjects, const QString &name)
{
    return std::ranges::any_of(subjects, [&](const ContainerSubject &subject) { return subject.name == name; });
}

StateWords runningState(const Container &c, const QDateTime &now)
{
    const bool recent = c.startedAt.isValid() && c.startedAt.secsTo(now) < recentRestartSeconds;
    if (c.health == Health::Unhealthy)
        return {{Symbol::Triangle, Tone::Bad},
                ContainerWords::tr("Running · unhealthy"),
                ContainerWords::tr("It runs, and its own health check fails.")};
    if (c.restartCount > 0 && recent)
        return {{Symbol::Triangle, Tone::Warn}, ContainerWords::tr("Restarted %1×").arg(c.restartCount),
                ContainerWords::tr("It runs again since %1.").arg(exactWords(c.startedAt.toLocalTime()))};
    switch (c.health) {
    case Health::Healthy:
        return {{Symbol::Tick, Tone::Ok},
                ContainerWords::tr("Running · healthy"),
                ContainerWords::tr("Its own health check passes.")};
    case Health::Starting:
        return {{Symbol::Clock, Tone::Unknown},
                ContainerWords::tr("Running · starting"),
                ContainerWords::tr("Its own health check has not passed yet.")};
    case Health::Unhealthy:
    case Health::None: break;
    }
    return {{Symbol::Tick, Tone::Ok}, ContainerWords::tr("Running"), {}};
}

StateWords endedState(const Container &c)
{
    if (!c.exitCode)
        return {{Symbol::Square, Tone::Unknown}, ContainerWords::tr("Stopped"), c.error};
    const int code = *c.exitCode;
    if (c.outOfMemory)
        return {{Symbol::Cross, Tone::Bad}, ContainerWords::tr("Failed (exit %1, out of memory)").arg(code),
                ContainerWords::tr("The system ended it because its memory ran out.")};
    if (code == killedBySigkill)
        return {{Symbol::Triangle, Tone::Warn},
                ContainerWords::tr("Killed (exit %1)").arg(code),
                ContainerWords::tr("It was ended by force.")};
    if (code == 0 || code == endedBySigterm)
        return {{Symbol::Square, Tone::Unknown},
                ContainerWords::tr("Stopped (exit %1)").arg(code),
                ContainerWords::tr("It ended as it was asked to.")};
    return {{Symbol::Cross, Tone::Bad}, ContainerWords::tr("Failed (exit %1)").arg(code), c.error};
}

} // namespace

QList<ContainerSubject> subjectsOf(const SiteSnapshot &snapshot)
{
    QList<ContainerSubject> subjects;
    const auto find = [&](const QString &name) -> std::optional<Container> {
        for (const Container &container : snapshot.containers) {
            if (!name.isEmpty() && container.name == name)
                return container;
        }
        return {};
    };
    for (const SiteService &service : snapshot.layout.services) {
        ContainerSubject subject{titleOf(service.service), service.container, find(service.container), false};
        subject.isValidator = service.service == "validator"_L1
            || (!service.container.isEmpty() && service.container == snapshot.layout.validator);
        subjects.append(subject);
    }
    for (const Container &container : snapshot.containers) {
        if (mentions(subjects, container.name) || container.labels.contains(QString(labels::helper)))
            continue;
        const QString service = container.label(labels::service);
        subjects.append({titleOf(service.isEmpty() ? container.name : service), container.name, container,
                         container.name == snapshot.layout.validator});
    }
    return subjects;
}

StateWords stateWords(const std::optional<Container> &container, const QDateTime &now)
{
    if (!container)
        return {{Symbol::Dot, Tone::Unknown},
                ContainerWords::tr("Not created"),
                ContainerWords::tr("Compose has not made this container yet, or it was removed.")};
    const Container &c = *container;
    switch (c.state) {
    case ContainerState::Created:
        if (!c.error.isEmpty())
            return {{Symbol::Cross, Tone::Bad}, ContainerWords::tr("Could not start"), c.error};
        return {{Symbol::Dot, Tone::Unknown},
                ContainerWords::tr("Never started"),
                ContainerWords::tr("It was made and has not run yet.")};
    case ContainerState::Running: return runningState(c, now);
    case ContainerState::Paused:
        return {{Symbol::Pause, Tone::Warn},
                ContainerWords::tr("Paused"),
                ContainerWords::tr("It stands still where it was, and goes on when it is resumed.")};
    case ContainerState::Restarting:
        return {{Symbol::Refresh, Tone::Warn},
                c.restartCount > 0 ? ContainerWords::tr("Restarting (%1×)").arg(c.restartCount)
                                   : ContainerWords::tr("Restarting"),
                c.exitCode
                    ? ContainerWords::tr("It ended with exit code %1, and the engine starts it again.").arg(*c.exitCode)
                    : QString()};
    case ContainerState::Removing: return {{Symbol::Trash, Tone::Unknown}, ContainerWords::tr("Being removed"), {}};
    case ContainerState::Exited: return endedState(c);
    case ContainerState::Dead:
        return {{Symbol::Cross, Tone::Bad},
                ContainerWords::tr("Dead"),
                ContainerWords::tr("The engine could not remove it and will not start it.")};
    case ContainerState::Unknown: break;
    }
    return {{Symbol::Question, Tone::Unknown},
            ContainerWords::tr("State not known"),
            ContainerWords::tr("The engine named a state that this program does not know.")};
}

QString spanWords(qint64 seconds)
{
    if (seconds < 60)
        return ContainerWords::tr("%1 s").arg(qMax(qint64(0), seconds));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return ContainerWords::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return minutes % 60 ? ContainerWords::tr("%1 h %2 min").arg(hours).arg(minutes % 60)
                            : ContainerWords::tr("%1 h").arg(hours);
    return hours % 24 ? ContainerWords::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24)
                      : ContainerWords::tr("%1 d").arg(hours / 24);
}

QString sinceWords(const Container &c, const QDateTime &now)
{
    QStringList parts;
    switch (c.state) {
    case ContainerState::Running:
    case ContainerState::Paused:
        if (c.startedAt.isValid())
            parts << ContainerWords::tr("up %1").arg(spanWords(c.startedAt.secsTo(now)));
        break;
    case ContainerState::Created: parts << ContainerWords::tr("never started"); break;
    case ContainerState::Restarting:
    case ContainerState::Exited:
    case ContainerState::Dead:
        if (c.finishedAt.isValid())
            parts << ContainerWords::tr("ended %1").arg(agoWords(c.finishedAt, now));
        break;
    case ContainerState::Removing:
    case ContainerState::Unknown: break;
    }
    if (c.restartCount > 0 && c.state != ContainerState::Restarting)
        parts << ContainerWords::tr("restarted %1×").arg(c.restartCount);
    return parts.join(u" · "_s);
}

QString troubleWords(const Container &c)
{
    if (c.state == ContainerState::Running || c.state == ContainerState::Paused)
        return {};
    return c.error.simplified();
}

QList<PortLink> portLinks(const Container &container, const QString &address)
{
    const QUrl engine(address);
    const bool remote = engine.scheme() == "tcp"_L1 || engine.scheme() == "ssh"_L1;
    QList<PortLink> links;
    for (const PortMapping &mapping : container.ports) {
        if (mapping.hostPort <= 0)
            continue;
        // Published on IPv4 and on IPv6 it is still one port.
        const auto known = std::ranges::find(links, mapping.hostPort, &PortLink::port);
        const bool web = mapping.protocol.isEmpty() || mapping.protocol == "tcp"_L1;
        if (known != links.end() && (known->url.isValid() || !web))
            continue;
        PortLink link{mapping.hostPort, {}};
        if (web) {
            const bool anywhere =
                mapping.hostAddress.isEmpty() || mapping.hostAddress == "0.0.0.0"_L1 || mapping.hostAddress == "::"_L1;
            const bool here = mapping.hostAddress == "127.0.0.1"_L1 || mapping.hostAddress == "::1"_L1;
            link.url.setScheme(u"http"_s);
            link.url.setHost(anywhere && remote ? engine.host()
                             : anywhere || here ? u"localhost"_s
                                                : mapping.hostAddress);
            link.url.setPort(mapping.hostPort);
        }
        if (known != links.end())
            *known = link;
        else
            links.append(link);
    }
    std::ranges::sort(links, {}, &PortLink::port);
    return links;
}

bool canDo(ContainerAction action, const std::optional<Container> &container)
{
    if (!container)
        return false;
    const ContainerState state = container->state;
    switch (action) {
    case ContainerAction::Start: return state == ContainerState::Created || state == ContainerState::Exited;
    case ContainerAction::Stop:
    case ContainerAction::Kill:
        return state == ContainerState::Running || state == ContainerState::Paused
               || state == ContainerState::Restarting;
    case ContainerAction::Restart: return state == ContainerState::Running || state == ContainerState::Restarting;
    case ContainerAction::Pause: return state == ContainerState::Running;
    case ContainerAction::Unpause: return state == ContainerState::Paused;
    }
    return false;
}

QString restartPolicyWords(const Container &container)
{
    const QString &policy = container.restartPolicy;
    if (policy == "always"_L1)
        return ContainerWords::tr(
            "Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).");
    if (policy == "unless-stopped"_L1)
        return ContainerWords::tr("Once stopped it stays stopped until you start it (restart: unless-stopped).");
    if (policy.startsWith("on-failure"_L1))
        return ContainerWords::tr(
            "Docker starts it again only when it fails, not when you stop it (restart: on-failure).");
    return ContainerWords::tr("Docker never starts it by itself (restart: no).");
}

QString runningWords(const QList<ContainerSubject> &subjects)
{
    const auto running = std::ranges::count_if(subjects, [](const ContainerSubject &s) {
        return s.container && s.container->state == ContainerState::Running;
    });
    if (subjects.isEmpty())
        return ContainerWords::tr("no containers");
    if (running == subjects.size())
        return ContainerWords::tr("all running");
    return running == 0 ? ContainerWords::tr("nothing runs")
                        : ContainerWords::tr("%1 of %2 running").arg(running).arg(subjects.size());
}

} // namespace bt2c
