// RECOVERY_PROCEDURE 6.1: the volumes.
#include "core/recovery/troubleshoot.h"

#include "core/engine/snapshot.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TroubleVolumesWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::TroubleVolumesWords)
};

const QString documentedChain = u"bt2c_blockchain_data"_s;

QString ofDocumented(const Volume &volume)
{
    const QString documented = volume.label(labels::volume);
    return documented.isEmpty() || documented == volume.name
               ? volume.name
               : TroubleVolumesWords::tr("%1, in the procedure %2").arg(volume.name, documented);
}

TroubleCheck listCheck(const EngineView &view, const SiteLayout &layout)
{
    TroubleCheck check{u"volume-list"_s,
                       TroubleVolumesWords::tr("Volumes of this site"),
                       FindingState::Unknown,
                       {},
                       {},
                       u"docker volume ls"_s,
                       TroubleAction::ShowContainers,
                       {},
                       {}};
    if (!view.at.isValid() || view.error) {
        check.state = view.trouble == EngineTrouble::None ? FindingState::Unknown : FindingState::Bad;
        check.words =
            view.trouble == EngineTrouble::None && view.error ? describe(*view.error) : describe(view.trouble);
        return check;
    }
    QStringList others;
    for (const Volume &volume : view.volumes) {
        const bool ours = (!layout.project.isEmpty() && volume.label(labels::project) == layout.project)
                          || volume.name == layout.data.volume || volume.name == layout.config.volume;
        if (ours)
            check.lines << ofDocumented(volume);
        else if (volume.name.startsWith("bt2c_"_L1))
            others << TroubleVolumesWords::tr("%1: bears a documented name, and is not this site's").arg(volume.name);
    }
    const auto own = int(check.lines.size());
    check.lines += others;
    check.state = own > 0 ? FindingState::Good : layout.chainInVolume() ? FindingState::Bad : FindingState::Warning;
    check.words = own > 0 ? TroubleVolumesWords::tr("%n volume(s) of this site, of %1 there are.", nullptr, own)
                                .arg(view.volumes.size())
                          : TroubleVolumesWords::tr("None of the %n volume(s) there are belongs to this site.", nullptr,
                                                    int(view.volumes.size()));
    return check;
}

TroubleCheck inspectCheck(const EngineView &view, const SiteLayout &layout)
{
    const QString name = layout.data.volume.isEmpty() ? documentedChain : layout.data.volume;
    TroubleCheck check{u"volume-inspect"_s,
                       TroubleVolumesWords::tr("The chain's volume"),
                       FindingState::Unknown,
                       {},
                       {},
                       u"docker volume inspect "_s + shellWord(name),
                       TroubleAction::None,
                       {},
                       {}};
    if (!view.at.isValid() || view.error) {
        check.words = TroubleVolumesWords::tr("Could not be looked at: the engine was not seen.");
        return check;
    }
    if (!layout.chainInVolume()) {
        check.state = FindingState::Good;
        check.words = layout.data.path.isEmpty()
                          ? TroubleVolumesWords::tr("The chain of this site is not in a volume.")
                          : TroubleVolumesWords::tr("The chain of this site is not in a volume, but in %1.")
                                .arg(layout.data.path);
        return check;
    }
    const auto found = std::ranges::find(view.volumes, name, &Volume::name);
    if (found == view.volumes.cend()) {
        check.state = FindingState::Bad;
        check.words = TroubleVolumesWords::tr("%1 is not there.").arg(name);
        return check;
    }
    check.action = TroubleAction::InspectVolume;
    check.target = name;
    check.state = found->users.isEmpty() ? FindingState::Warning : FindingState::Good;
    check.words = found->users.isEmpty()
                      ? TroubleVolumesWords::tr("%1 is there, and no container uses it.").arg(name)
                      : TroubleVolumesWords::tr("%1 is there, used by %2.")
                            .arg(name, found->users.join(listSeparator()));
    if (!layout.data.documentedName.isEmpty() && layout.data.documentedName != name)
        check.lines << TroubleVolumesWords::tr("The procedure calls it %1; compose puts the project's name in front.")
                           .arg(layout.data.documentedName);
    if (!found->mountpoint.isEmpty())
        check.lines << TroubleVolumesWords::tr("On the engine's machine at %1").arg(found->mountpoint);
    if (found->createdAt.isValid())
        check.lines << TroubleVolumesWords::tr("Made %1").arg(
            QLocale().toString(found->createdAt.toLocalTime(), QLocale::ShortFormat));
    return check;
}

TroubleCheck createCheck(const EngineView &view, const SiteLayout &layout)
{
    const QString name = layout.data.volume.isEmpty() ? documentedChain : layout.data.volume;
    TroubleCheck check{u"volume-create"_s,
                       TroubleVolumesWords::tr("Create a volume that is missing"),
                       FindingState::Unknown,
                       {},
                       {},
                       u"docker volume create "_s + shellWord(name),
                       TroubleAction::None,
                       {},
                       {}};
    if (!view.at.isValid() || view.error) {
        check.words = TroubleVolumesWords::tr("Not known: the engine was not seen.");
        return check;
    }
    const bool there = std::ranges::any_of(view.volumes, [&name](const Volume &volume) { return volume.name == name; });
    if (!layout.chainInVolume() || there) {
        check.state = FindingState::Good;
        check.words = TroubleVolumesWords::tr("Nothing is missing, so nothing has to be created.");
        return check;
    }
    check.state = FindingState::Bad;
    check.action = TroubleAction::CreateVolume;
    check.target = name;
    if (!layout.project.isEmpty() && !layout.data.documentedName.isEmpty())
        check.labels = {{QString(labels::project), layout.project},
                        {QString(labels::volume), layout.data.documentedName}};
    check.words = TroubleVolumesWords::tr(
                      "%1 can be created. It will be empty: the chain comes back by restoring a backup into it.")
                      .arg(name);
    if (layout.data.documentedName != name && !layout.data.documentedName.isEmpty())
        check.lines << TroubleVolumesWords::tr("Under the documented name %1 compose would not find it.")
                           .arg(layout.data.documentedName);
    return check;
}

} // namespace

QString shellWord(const QString &word)
{
    const auto plain = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"_-./:=@%+,~"_s.contains(c);
    };
    if (!word.isEmpty() && std::ranges::all_of(word, plain) && !word.startsWith(u'~'))
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QList<TroubleCheck> checkVolumes(const Site &site, const RecoveryServices &services, Control &control)
{
    EngineView view;
    SiteLayout layout;
    if (isPracticeSite(site.directory)) {
        const EngineChoice choice = practiceChoice(site.directory, control);
        view = lookAtEngine(choice, false, control);
        layout = layoutOf(site, view.containers, view.volumes, nullptr);
    } else if (services.engines) {
        const EngineChoice choice = services.engines->choice(control);
        view = lookAtEngine(choice, false, control);
        SnapshotRequest request;
        request.site = site;
        request.variables = services.surroundings.variables;
        request.home = services.surroundings.home;
        layout = currentLayout(view, site, request, control);
    } else {
        view.error = Error{ErrorCode::NotRunning, u"docker"_s, {}, 0, -1};
    }
    return {listCheck(view, layout), inspectCheck(view, layout), createCheck(view, layout)};
}

} // namespace bt2c
