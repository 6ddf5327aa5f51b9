#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/badge.h"

#include <QUrl>

namespace bt2c {

/// What a card stands for: a compose service, or another container of the project.
struct ContainerSubject
{
    QString title;                         ///< "Validator"
    QString name;                          ///< of the container: "bt2c_validator"; empty: none was ever made
    std::optional<Container> container;    ///< empty: not created
    bool isValidator = false;
};

/// The services in the layout's order, then the project's other containers; helpers of ours are left out.
[[nodiscard]] QList<ContainerSubject> subjectsOf(const SiteSnapshot &snapshot);

/// A badge's sign, word and reason.
struct StateWords
{
    BadgeLook look;
    QString word;
    QString reason;                        ///< for tooltips and screen readers; may be empty
};
[[nodiscard]] StateWords stateWords(const std::optional<Container> &container, const QDateTime &now);

/// "up 3 d 4 h · restarted 2×", "stopped 12 min ago", "never started".
[[nodiscard]] QString sinceWords(const Container &container, const QDateTime &now);

/// What its card says of a container that does not run and should: "Its memory ran out"; else empty.
[[nodiscard]] QString troubleWords(const Container &container);

/// "41 min", "3 d 4 h".
[[nodiscard]] QString spanWords(qint64 seconds);

/// A published port and where a browser finds it.
struct PortLink
{
    int port = 0;
    QUrl url;                              ///< empty: not for a browser (udp)
    bool operator==(const PortLink &) const = default;
};
/// Each published port once, lowest first. @p address of the engine: a remote one's ports are on its host.
[[nodiscard]] QList<PortLink> portLinks(const Container &container, const QString &address);

/// Which actions make sense in a state.
[[nodiscard]] bool canDo(ContainerAction action, const std::optional<Container> &container);

/// "always", "unless-stopped" and kin in plain words.
[[nodiscard]] QString restartPolicyWords(const Container &container);

/// "all running", "1 of 3 running", "nothing runs".
[[nodiscard]] QString runningWords(const QList<ContainerSubject> &subjects);

} // namespace bt2c
