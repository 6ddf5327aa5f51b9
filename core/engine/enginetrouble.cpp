#include "core/engine/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

using Outcome = EngineCandidate::Outcome;

struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::EngineTrouble)
};

/// The candidate that was to be taken whether it answers or not; null: the choice was free.
const EngineCandidate *bindingOf(const EngineChoice &choice)
{
    const auto found = std::ranges::find_if(choice.candidates, [](const EngineCandidate &candidate) {
        switch (candidate.origin) {
        case EngineCandidate::Origin::Setting:
        case EngineCandidate::Origin::HostVariable:
        case EngineCandidate::Origin::ContextVariable:
        case EngineCandidate::Origin::CurrentContext:
            return true;
        case EngineCandidate::Origin::Default:
        case EngineCandidate::Origin::KnownPlace:
            break;
        }
        return false;
    });
    return found == choice.candidates.end() ? nullptr : &*found;
}

EngineTrouble troubleOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Chosen: return EngineTrouble::None;
    case Outcome::NotPermitted: return EngineTrouble::NotPermitted;
    case Outcome::NoAnswer: return EngineTrouble::NoAnswer;
    case Outcome::NotAnEngine: return EngineTrouble::NotAnEngine;
    case Outcome::Answers:
    case Outcome::Invalid: return EngineTrouble::WrongContext;
    case Outcome::NotThere:
    case Outcome::PointsNowhere:
    case Outcome::NotRunning: break;
    }
    return EngineTrouble::NotRunning;
}

/// Of candidates none of which binds, the one that came nearest to answering; null: there are none.
const EngineCandidate *nearestOf(const EngineChoice &choice)
{
    static constexpr Outcome order[] = {Outcome::NotPermitted, Outcome::NoAnswer,      Outcome::NotAnEngine,
                                        Outcome::NotRunning,   Outcome::PointsNowhere, Outcome::NotThere};
    for (const Outcome outcome : order) {
        const auto found = std::ranges::find(choice.candidates, outcome, &EngineCandidate::outcome);
        if (found != choice.candidates.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

EngineTrouble troubleOf(const EngineChoice &choice)
{
    if (choice.engine)
        return EngineTrouble::None;
    if (const EngineCandidate *binding = bindingOf(choice)) {
        const bool another = std::ranges::any_of(choice.candidates, [](const EngineCandidate &candidate) {
            return candidate.outcome == Outcome::Answers;
        });
        return another ? EngineTrouble::WrongContext : troubleOf(binding->outcome);
    }
    const EngineCandidate *nearest = nearestOf(choice);
    const bool nothing = !nearest || nearest->outcome == Outcome::NotThere;
    if (nothing && choice.dockerProgram.isEmpty())
        return EngineTrouble::NotInstalled;
    return nearest ? troubleOf(nearest->outcome) : EngineTrouble::NotRunning;
}

EngineTrouble troubleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PermissionDenied: return EngineTrouble::NotPermitted;
    case ErrorCode::NotRunning: return EngineTrouble::NotRunning;
    case ErrorCode::Garbled: return EngineTrouble::NotAnEngine;
    case ErrorCode::Missing: return EngineTrouble::NotInstalled;
    default: return EngineTrouble::NoAnswer;
    }
}

Error errorOf(const EngineChoice &choice)
{
    const EngineCandidate *binding = bindingOf(choice);
    const EngineCandidate *concerned = binding ? binding : nearestOf(choice);
    Error error{ErrorCode::NotRunning, u"docker"_s, {}, 0, -1};
    if (concerned) {
        const QString address = concerned->endpoint.toString();
        error.subject = address.isEmpty() ? concerned->originName : address;
        error.detail = concerned->detail;
    }
    switch (troubleOf(choice)) {
    case EngineTrouble::NotInstalled:
        return Error{ErrorCode::Missing, u"docker"_s, u"no container engine was found"_s, 0, -1};
    case EngineTrouble::NotPermitted: error.code = ErrorCode::PermissionDenied; break;
    case EngineTrouble::NoAnswer: error.code = ErrorCode::TimedOut; break;
    case EngineTrouble::NotAnEngine: error.code = ErrorCode::Garbled; break;
    case EngineTrouble::None:
    case EngineTrouble::NotRunning:
    case EngineTrouble::WrongContext: break;
    }
    return error;
}

QString describe(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::None: break;
    case EngineTrouble::NotInstalled: return TroubleWords::tr("No container engine is installed here.");
    case EngineTrouble::NotRunning: return TroubleWords::tr("The container engine is not running.");
    case EngineTrouble::NotPermitted: return TroubleWords::tr("You may not use the container engine.");
    case EngineTrouble::WrongContext:
        return TroubleWords::tr("The container engine that is chosen does not answer; another one does.");
    case EngineTrouble::NoAnswer: return TroubleWords::tr("The container engine does not answer.");
    case EngineTrouble::NotAnEngine: return TroubleWords::tr("What answers is no container engine.");
    }
    return {};
}

QString troubleToken(EngineTrouble trouble)
{
    switch (trouble) {
    case EngineTrouble::None: break;
    case EngineTrouble::NotInstalled: return u"not-installed"_s;
    case EngineTrouble::NotRunning: return u"not-running"_s;
    case EngineTrouble::NotPermitted: return u"not-permitted"_s;
    case EngineTrouble::WrongContext: return u"wrong-context"_s;
    case EngineTrouble::NoAnswer: return u"no-answer"_s;
    case EngineTrouble::NotAnEngine: return u"not-an-engine"_s;
    }
    return u"none"_s;
}

} // namespace bt2c
