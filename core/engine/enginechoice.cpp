#include "core/engine/enginechoice.h"

#include "core/engine/dockercontext.h"
#include "core/engine/dockerengine.h"
#include "core/engine/knownplaces.h"
#include "core/engine/practiceengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <thread>
#include <vector>

#include <cerrno>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pingTime = 2s;
constexpr auto sshPingTime = 8s;   // logging in takes its time; only a binding choice is ever asked through ssh

using Candidate = EngineCandidate;
using Outcome = Candidate::Outcome;
using Origin = Candidate::Origin;

QString translated(const char *text)
{
    return QCoreApplication::translate("bt2c::EngineChoice", text);
}

bool isBinding(Origin origin)
{
    return origin != Origin::Default && origin != Origin::KnownPlace;
}

std::optional<ApiVersion> pinnedVersion(const QProcessEnvironment &variables)
{
    for (const QString &name : {u"BT2C_DOCKER_API_VERSION"_s, u"DOCKER_API_VERSION"_s}) {
        QString text = variables.value(name);
        if (text.startsWith(u'v'))
            text.removeFirst();
        if (const auto version = ApiVersion::parse(text))
            return version;
    }
    return std::nullopt;
}

std::shared_ptr<DockerEngine> engineFor(const EngineEndpoint &endpoint, const QProcessEnvironment &variables)
{
    return std::make_shared<DockerEngine>(endpoint, pinnedVersion(variables));
}

/// The same place under two names is one.
QString placeOf(const EngineEndpoint &endpoint)
{
    if (endpoint.kind == EngineEndpoint::Kind::LocalSocket) {
        const QString real = QFileInfo(endpoint.path).canonicalFilePath();
        return u"unix://"_s + (real.isEmpty() ? QDir::cleanPath(endpoint.path) : real);
    }
    return endpoint.toString() + (endpoint.kind == EngineEndpoint::Kind::Tls ? u" tls"_s : QString());
}

class Candidates
{
public:
    explicit Candidates(const EngineSurroundings &surroundings) : m_surroundings(surroundings) {}

    QList<Candidate> collect()
    {
        const QProcessEnvironment &variables = m_surroundings.variables;
        if (!m_surroundings.setting.isEmpty())
            add(Origin::Setting, {}, endpointWithTls(m_surroundings.setting, m_surroundings));
        if (const QString host = variables.value(u"DOCKER_HOST"_s); !host.isEmpty())
            add(Origin::HostVariable, {}, endpointWithTls(host, m_surroundings));
        const QString folder = dockerConfigFolder(m_surroundings);
        if (const QString name = variables.value(u"DOCKER_CONTEXT"_s); !name.isEmpty())
            addContext(Origin::ContextVariable, folder, name);
        else if (const Result<QString> current = currentContext(folder); !current)
            // What it would have said is not known, so nothing is guessed.
            add(Origin::CurrentContext, {}, std::unexpected(current.error()));
        else if (!current->isEmpty())
            addContext(Origin::CurrentContext, folder, *current);
        add(Origin::Default, {},
            EngineEndpoint{.kind = EngineEndpoint::Kind::LocalSocket,
                           .path = m_surroundings.defaultSocket,
                           .host = {},
                           .certificates = {}});
        for (const KnownPlace &place : knownPlaces(m_surroundings))
            add(Origin::KnownPlace, place.product,
                EngineEndpoint{
                    .kind = EngineEndpoint::Kind::LocalSocket, .path = place.path, .host = {}, .certificates = {}});
        return m_list;
    }

private:
    void addContext(Origin origin, const QString &folder, const QString &name)
    {
        // "default" is no context but the rules without one.
        if (name != "default"_L1)
            add(origin, name, contextEndpoint(folder, name));
    }

    void add(Origin origin, const QString &name, const Result<EngineEndpoint> &endpoint)
    {
        Candidate candidate;
        candidate.origin = origin;
        candidate.originName = name;
        if (endpoint) {
            const QString place = placeOf(*endpoint);
            if (m_places.contains(place))
                return;
            m_places.append(place);
            candidate.endpoint = *endpoint;
        } else {
            candidate.outcome = Outcome::Invalid;
            candidate.detail =
                endpoint.error().detail.isEmpty() ? errorToken(endpoint.error().code) : endpoint.error().detail;
            if (!endpoint.error().subject.isEmpty())
                candidate.detail = endpoint.error().subject + u": "_s + candidate.detail;
        }
        m_list.append(candidate);
    }

    const EngineSurroundings &m_surroundings;
    QList<Candidate> m_list;
    QStringList m_places;
};

Outcome outcomeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotRunning:
        return Outcome::NotRunning;
    case ErrorCode::PermissionDenied:
        return Outcome::NotPermitted;
    case ErrorCode::TimedOut:
    case ErrorCode::Cancelled:
        return Outcome::NoAnswer;
    case ErrorCode::InvalidArgument:
        return Outcome::Invalid;
    default:
        return Outcome::NotAnEngine;
    }
}

/// What can be said of a socket without speaking to it; nothing: it has to be asked.
std::optional<Outcome> look(const QString &path, QString &detail)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info{};
    if (::lstat(name.constData(), &info) != 0)
        return errno == EACCES ? Outcome::NotPermitted : Outcome::NotThere;
    if (::stat(name.constData(), &info) != 0) {
        detail = QFile::symLinkTarget(path);
        return errno == EACCES ? Outcome::NotPermitted : Outcome::PointsNowhere;
    }
    if (!S_ISSOCK(info.st_mode)) {
        detail = u"not a socket"_s;
        return Outcome::NotAnEngine;
    }
    return std::nullopt;
}

/// PEM says in its first lines that a key is encrypted.
bool isEncrypted(const QString &keyPath)
{
    QFile file(keyPath);
    return file.open(QIODevice::ReadOnly) && file.read(4096).contains("ENCRYPTED");
}

/// Has the passphrase of the endpoint's key, where it needs one. Errors: InvalidArgument (none is kept, or it is not
/// @p wanted), and those of where it is kept.
Result<void> unlock(EngineEndpoint &endpoint, const EngineSurroundings &surroundings, bool wanted, Control &control)
{
    const QString key = endpoint.certificates + u"/key.pem"_s;
    if (endpoint.kind != EngineEndpoint::Kind::Tls || endpoint.certificates.isEmpty() || !isEncrypted(key))
        return {};
    if (!wanted)
        return failure(ErrorCode::InvalidArgument, key,
                       u"%1 has a passphrase, which nobody was asked for: this is not the engine that is meant"_s
                           .arg(key));
    const Result<QString> passphrase = surroundings.keyPassphrase
                                           ? surroundings.keyPassphrase(control)
                                           : Result<QString>(failure(ErrorCode::Missing, key));
    if (passphrase) {
        endpoint.keyPassphrase = *passphrase;
        return {};
    }
    if (passphrase.error().code == ErrorCode::Missing)
        return failure(ErrorCode::InvalidArgument, key,
                       u"%1 has a passphrase, which is not known; “bt2c-recovery secret set engine.passphrase” "
                       "takes it"_s.arg(key));
    return std::unexpected(passphrase.error());
}

/// The engine that answers there; null: none does, and the candidate says why. @p decides: it is the one that is meant.
std::shared_ptr<DockerEngine> ask(Candidate &candidate, const EngineSurroundings &surroundings, bool decides,
                                  Control &control)
{
    if (candidate.endpoint.kind == EngineEndpoint::Kind::LocalSocket) {
        if (const auto outcome = look(candidate.endpoint.path, candidate.detail)) {
            candidate.outcome = *outcome;
            return {};
        }
    }
    if (const Result<void> unlocked = unlock(candidate.endpoint, surroundings, decides, control); !unlocked) {
        const Error &error = unlocked.error();
        candidate.outcome = error.code == ErrorCode::TimedOut || error.code == ErrorCode::Cancelled
                                ? Outcome::NoAnswer
                            : error.code == ErrorCode::PermissionDenied ? Outcome::NotPermitted
                                                                        : Outcome::Invalid;
        candidate.detail = error.detail.isEmpty()
                               ? u"the passphrase of its key could not be had: "_s + errorToken(error.code)
                               : error.detail;
        return {};
    }
    auto engine = engineFor(candidate.endpoint, surroundings.variables);
    const bool ssh = candidate.endpoint.kind == EngineEndpoint::Kind::Ssh;
    const Result<EngineInfo> info = engine->probe(ssh ? sshPingTime : pingTime, control);
    if (info) {
        candidate.outcome = Outcome::Answers;
        candidate.info = *info;
        return engine;
    }
    candidate.outcome = outcomeOf(info.error().code);
    candidate.detail = info.error().detail;
    return {};
}

} // namespace

EngineSurroundings EngineSurroundings::ofThisProcess()
{
    return {.variables = QProcessEnvironment::systemEnvironment(), .home = QDir::homePath(), .setting = {}};
}

EngineChoice chooseEngine(const EngineSurroundings &surroundings, Control &control)
{
    EngineChoice choice;
    choice.candidates = Candidates(surroundings).collect();
    choice.dockerProgram = findDockerProgram(surroundings);
    std::vector<std::shared_ptr<DockerEngine>> engines(static_cast<std::size_t>(choice.candidates.size()));
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < choice.candidates.size(); ++i) {
        Candidate &candidate = choice.candidates[i];
        if (candidate.outcome == Outcome::Invalid)
            continue;
        auto &engine = engines[static_cast<std::size_t>(i)];
        // Only what is binding can be reached by TLS, and of that the first.
        threads.emplace_back([&candidate, &engine, &surroundings, &control, decides = i == 0] {
            engine = ask(candidate, surroundings, decides, control);
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    for (qsizetype i = 0; i < choice.candidates.size(); ++i) {
        Candidate &candidate = choice.candidates[i];
        if (candidate.outcome == Outcome::Answers) {
            candidate.outcome = Outcome::Chosen;
            choice.engine = engines[static_cast<std::size_t>(i)];
            choice.endpoint = candidate.endpoint;
            choice.info = *candidate.info;
            break;
        }
        if (isBinding(candidate.origin))
            break;
    }
    return choice;
}

std::shared_ptr<Engine> makeEngine(const EngineEndpoint &endpoint)
{
    if (endpoint.kind == EngineEndpoint::Kind::Practice)
        return makePracticeEngine(endpoint.path);
    return engineFor(endpoint, QProcessEnvironment::systemEnvironment());
}

QString describe(EngineCandidate::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Chosen:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "chosen"));
    case Outcome::Answers:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "answers, but is not the one that was chosen"));
    case Outcome::NotThere:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "not there"));
    case Outcome::PointsNowhere:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "points nowhere"));
    case Outcome::NotPermitted:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "no permission"));
    case Outcome::NotRunning:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "nobody listens there"));
    case Outcome::NoAnswer:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "no answer in time"));
    case Outcome::NotAnEngine:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "something else than a container engine answers"));
    case Outcome::Invalid:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "cannot be understood"));
}

QString describe(EngineCandidate::Origin origin, const QString &name)
{
    switch (origin) {
    case Origin::Setting:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "chosen in the settings of this program"));
    case Origin::HostVariable:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "chosen by DOCKER_HOST"));
    case Origin::ContextVariable:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "chosen by DOCKER_CONTEXT: %1")).arg(name);
    case Origin::CurrentContext:
        return name.isEmpty() ? translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "chosen by Docker's settings"))
                              : translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "chosen by context %1")).arg(name);
    case Origin::Default:
        return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "Docker's usual place"));
    case Origin::KnownPlace:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("bt2c::EngineChoice", "where %1 listens")).arg(name);
}

} // namespace bt2c
