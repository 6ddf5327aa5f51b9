#include "ui/containers/enginetroublewords.h"

#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TroubleTexts
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::TroubleTexts)
};
using Step = EngineTroubleWords::Step;

/// A place within a sentence: no line ends behind one of its slashes.
QString inSentence(const QString &address)
{
    return placeWords(address).replace(u'/', u"/\u2060"_s);
}

/// Which product listens, or should, at that place.
enum class Product { Docker, DockerDesktop, OrbStack, Colima, Podman, Remote };

Product productAt(const QString &address)
{
    if (address.startsWith("ssh:"_L1) || address.startsWith("tcp:"_L1))
        return Product::Remote;
    if (address.contains("/.docker/run/"_L1) || address.contains("/.docker/desktop/"_L1))
        return Product::DockerDesktop;
    if (address.contains("/.orbstack/"_L1))
        return Product::OrbStack;
    if (address.contains("/.colima/"_L1))
        return Product::Colima;
    if (address.contains("podman"_L1))
        return Product::Podman;
    return Product::Docker;
}

QString productName(Product product)
{
    switch (product) {
    case Product::DockerDesktop: return u"Docker Desktop"_s;
    case Product::OrbStack: return u"OrbStack"_s;
    case Product::Colima: return u"Colima"_s;
    case Product::Podman: return u"Podman"_s;
    case Product::Remote: return TroubleTexts::tr("The remote Docker");
    case Product::Docker: break;
    }
    return u"Docker"_s;
}

QString startCommand(Product product, const DesktopPrograms &programs)
{
    switch (product) {
    case Product::OrbStack: return u"open -a OrbStack"_s;
    case Product::Colima: return u"colima start"_s;
    case Product::Podman:
        return programs.hasSystemd ? u"systemctl --user start podman.socket"_s : u"podman machine start"_s;
    case Product::DockerDesktop: return programs.hasSystemd ? u"systemctl --user start docker-desktop"_s : QString();
    case Product::Docker: return programs.hasSystemd ? u"sudo systemctl start docker"_s : QString();
    case Product::Remote: break;
    }
    return {};
}

void offerCommand(EngineTroubleWords &words, const QString &command)
{
    if (command.isEmpty())
        return;
    words.step = Step::CopyCommand;
    words.stepWords = TroubleTexts::tr("Copy “%1”").arg(command);
    words.command = command;
}

const EngineCandidate *answering(const QList<EngineCandidate> &candidates)
{
    const auto found = std::ranges::find_if(candidates, [](const EngineCandidate &c) {
        return c.outcome == EngineCandidate::Outcome::Answers || c.outcome == EngineCandidate::Outcome::Chosen;
    });
    return found == candidates.end() ? nullptr : &*found;
}

QString reassurance()
{
    return TroubleTexts::tr("Your backups are on disk and can be checked now.");
}

EngineTroubleWords notRunning(const QString &name, Product product, const DesktopPrograms &programs)
{
    EngineTroubleWords words;
    words.title = TroubleTexts::tr("%1 is not running").arg(name);
    words.text = TroubleTexts::tr("Containers and the chain cannot be seen until it is.") + u' ' + reassurance();
    if (!programs.dockerDesktop.isEmpty() && (product == Product::Docker || product == Product::DockerDesktop)) {
        words.step = Step::StartDesktop;
        words.stepWords = TroubleTexts::tr("Start Docker Desktop");
        words.command = programs.dockerDesktop;
    } else {
        offerCommand(words, startCommand(product, programs));
    }
    return words;
}

EngineTroubleWords wrongContext(const EngineCandidate *decisive, const EngineCandidate *other)
{
    EngineTroubleWords words;
    words.title = TroubleTexts::tr("The chosen Docker does not answer, another one does");
    QString chosen = TroubleTexts::tr("another engine is set");
    if (decisive)
        chosen = TroubleTexts::tr("%1 is %2")
                     .arg(inSentence(decisive->endpoint.toString()), describe(decisive->origin, decisive->originName));
    words.text =
        TroubleTexts::tr("%1, and no other was taken in its place, since that could be another machine's.").arg(chosen)
        + u' ' + reassurance();
    if (other) {
        words.step = Step::UseOther;
        words.other = other->endpoint.toString();
        words.stepWords =
            TroubleTexts::tr("Use %1").arg(other->originName.isEmpty() ? placeWords(words.other) : other->originName);
    }
    return words;
}

} // namespace

DesktopPrograms DesktopPrograms::ofThisMachine()
{
    DesktopPrograms programs;
#ifdef Q_OS_MACOS
    for (const QString &path : {u"/Applications/Docker.app"_s, QDir::homePath() + u"/Applications/Docker.app"_s}) {
        if (programs.dockerDesktop.isEmpty() && QFileInfo::exists(path))
            programs.dockerDesktop = path;
    }
#endif
    programs.hasSystemd = QFileInfo::exists(u"/run/systemd/system"_s);
    return programs;
}

const EngineCandidate *decisiveCandidate(const QList<EngineCandidate> &candidates)
{
    using Origin = EngineCandidate::Origin;
    for (const EngineCandidate &candidate : candidates) {
        if (candidate.origin != Origin::Default && candidate.origin != Origin::KnownPlace)
            return &candidate;
    }
    // Of the places that are merely known, one where something is tells more than one where nothing is.
    for (const EngineCandidate &candidate : candidates) {
        if (candidate.outcome != EngineCandidate::Outcome::NotThere)
            return &candidate;
    }
    return candidates.isEmpty() ? nullptr : &candidates.constFirst();
}

QString placeWords(const QString &address)
{
    QString place = address.startsWith("unix://"_L1) ? address.mid(7) : address;
    const QString home = QDir::homePath();
    if (place.startsWith(home + u'/'))
        place = u'~' + place.mid(home.size());
    return place;
}

EngineTroubleWords engineTroubleWords(const SiteSnapshot &snapshot, const DesktopPrograms &programs)
{
    const EngineCandidate *decisive = decisiveCandidate(snapshot.candidates);
    const QString address = decisive ? decisive->endpoint.toString() : snapshot.address;
    const Product product = productAt(address);
    const QString name = productName(product);
    EngineTroubleWords words;
    words.stepWords = TroubleTexts::tr("Try Again");
    switch (snapshot.trouble) {
    case EngineTrouble::None: break;
    case EngineTrouble::NotInstalled:
        words.title = TroubleTexts::tr("Docker is not installed");
        words.text = TroubleTexts::tr("Neither an engine nor the docker program was found on this machine.") + u' '
                     + reassurance();
        words.step = Step::HowToInstall;
        words.stepWords = TroubleTexts::tr("How to Install Docker");
        break;
    case EngineTrouble::NotRunning:
        return [&] {
            EngineTroubleWords stopped = notRunning(name, product, programs);
            if (stopped.stepWords.isEmpty())
                stopped.stepWords = TroubleTexts::tr("Try Again");
            return stopped;
        }();
    case EngineTrouble::NotPermitted:
        words.title = TroubleTexts::tr("You may not talk to %1").arg(name);
        words.text = TroubleTexts::tr("It runs, and this user account is not in the group “docker” that may use %1. "
                                      "After the command, log out and in again.")
                         .arg(inSentence(address))
                     + u' ' + reassurance();
        offerCommand(words, u"sudo usermod -aG docker $USER"_s);
        break;
    case EngineTrouble::WrongContext: return wrongContext(decisive, answering(snapshot.candidates));
    case EngineTrouble::NoAnswer:
        words.title = TroubleTexts::tr("%1 does not answer").arg(name);
        words.text = TroubleTexts::tr("It took the connection and then said nothing. It may be starting or hang; it is "
                                      "asked again and again.")
                     + u' ' + reassurance();
        if (product == Product::Docker && programs.hasSystemd)
            offerCommand(words, u"sudo systemctl restart docker"_s);
        break;
    case EngineTrouble::NotAnEngine:
        words.title = TroubleTexts::tr("Something else answers in Docker's place");
        words.text = TroubleTexts::tr(
                         "What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.")
                         .arg(inSentence(address))
                     + u' ' + reassurance();
        offerCommand(words, u"docker context ls"_s);
        break;
    }
    return words;
}

QString engineStateWords(const SiteSnapshot &s)
{
    const QString product = s.engine.product.isEmpty() ? u"Docker"_s : s.engine.product;
    switch (s.trouble) {
    case EngineTrouble::None: break;
    case EngineTrouble::NotInstalled: return TroubleTexts::tr("Docker: not installed");
    case EngineTrouble::NotRunning: return TroubleTexts::tr("%1: not running").arg(product);
    case EngineTrouble::NotPermitted: return TroubleTexts::tr("%1: not permitted").arg(product);
    case EngineTrouble::WrongContext:
    case EngineTrouble::NoAnswer: return TroubleTexts::tr("%1: no answer").arg(product);
    case EngineTrouble::NotAnEngine: return TroubleTexts::tr("Docker: not an engine");
    }
    if (!s.at.isValid())
        return TroubleTexts::tr("Looking for Docker…");
    // What a distribution adds to the number ("+dfsg1") says nothing to an operator.
    const QString number = s.engine.version.section(u'+', 0, 0);
    const QString version = number.isEmpty() ? product : product + u' ' + number;
    return s.stale ? TroubleTexts::tr("%1 · reconnecting").arg(version)
                   : TroubleTexts::tr("%1 · connected").arg(version);
}

} // namespace bt2c
