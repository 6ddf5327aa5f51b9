#pragma once

#include "core/engine/engine.h"

#include <QProcessEnvironment>

#include <functional>
#include <memory>

namespace bt2c {

/// How an engine can be reached.
struct EngineEndpoint
{
    enum class Kind { LocalSocket, Tcp, Tls, Ssh, Practice };
    Kind kind = Kind::LocalSocket;
    QString path;                  ///< LocalSocket: of the socket. Practice: the site
    QString host;                  ///< Tcp, Tls, Ssh; Ssh may be user@host
    int port = 0;
    QString certificates;          ///< Tls: folder with ca.pem, cert.pem, key.pem; may be empty
    bool verify = true;            ///< Tls
    QString keyPassphrase = {};    ///< Tls: of key.pem, where that is encrypted

    /// As DOCKER_HOST has it: "unix:///…", "tcp://…", "ssh://…".
    [[nodiscard]] QString toString() const;
    bool operator==(const EngineEndpoint &) const = default;
};

/// DOCKER_HOST's forms. Errors: InvalidArgument, Unsupported (npipe, fd).
[[nodiscard]] Result<EngineEndpoint> parseEndpoint(const QString &text);

/// One place where an engine might be, and what came of asking there.
struct EngineCandidate
{
    enum class Origin { Setting, HostVariable, ContextVariable, CurrentContext, Default, KnownPlace };
    enum class Outcome {
        Chosen,
        Answers,        ///< an engine is there, but an earlier one was chosen, or a binding choice stands before it
        NotThere,       ///< no such socket
        PointsNowhere,  ///< the socket's path is a link to nothing
        NotPermitted,
        NotRunning,     ///< the socket is there and nobody listens
        NoAnswer,       ///< connected, and silent for 2 s
        NotAnEngine,    ///< something else answers
        Invalid,        ///< the setting cannot be understood, or the context does not exist
    };
    EngineEndpoint endpoint;
    Origin origin = Origin::KnownPlace;
    QString originName;            ///< the context's name, the product ("OrbStack")
    Outcome outcome = Outcome::NotThere;
    QString detail;                ///< untranslated
    std::optional<EngineInfo> info;
};

struct EngineChoice
{
    std::shared_ptr<Engine> engine;        ///< null: none
    EngineEndpoint endpoint;
    EngineInfo info;
    QList<EngineCandidate> candidates;     ///< in the order they were asked, each place once
    QString dockerProgram;                 ///< where the docker command line is; empty: nowhere
};

/// What a choice depends on, handed in.
struct EngineSurroundings
{
    QProcessEnvironment variables;
    QString home;
    QString setting;               ///< DOCKER_HOST's form, chosen by the operator for this program; empty: none
    QString defaultSocket = QStringLiteral("/var/run/docker.sock");
    /// The passphrase of an engine's encrypted client key; asked for only where there is such a key, from any thread.
    /// Errors: Missing (none is kept), and those of where it is kept.
    std::function<Result<QString>(Control &)> keyPassphrase = {};

    [[nodiscard]] static EngineSurroundings ofThisProcess();
};

/// As the docker command line decides: setting, DOCKER_HOST, DOCKER_CONTEXT, currentContext, default; each of the first
/// four is binding, so where it does not answer no other engine is taken, since that might be another machine's. The
/// default falls through to the places where products are known to listen. Every candidate is asked all the same, at
/// once, 2 s each, 8 s through ssh; and where the one that is meant has a key with a passphrase, as long as that takes,
/// which may be a minute. @p control cancels; the choice then holds what is known.
[[nodiscard]] EngineChoice chooseEngine(const EngineSurroundings &surroundings, Control &control);

/// Talks to @p endpoint, or is the practice engine of that site; nothing is asked yet. BT2C_DOCKER_API_VERSION
/// or DOCKER_API_VERSION in the environment is the highest API version it speaks.
[[nodiscard]] std::shared_ptr<Engine> makeEngine(const EngineEndpoint &endpoint);

/// Sentence for people: "no answer in 2 s", "points nowhere". Translated.
[[nodiscard]] QString describe(EngineCandidate::Outcome outcome);
/// "chosen by DOCKER_HOST", "chosen by context desktop-linux". Translated.
[[nodiscard]] QString describe(EngineCandidate::Origin origin, const QString &name);

} // namespace bt2c
