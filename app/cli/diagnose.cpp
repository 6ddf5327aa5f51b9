#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "core/recovery/diagnosis.h"
#include "core/support/describe.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

Colour colourOf(FindingState state)
{
    switch (state) {
    case FindingState::Good:
        return Colour::Good;
    case FindingState::Bad:
        return Colour::Bad;
    case FindingState::Warning:
        return Colour::Caution;
    case FindingState::Unknown:
        break;
    }
    return Colour::None;
}

QString wordFor(FindingState state)
{
    switch (state) {
    case FindingState::Good:
        return CommandLine::tr("good");
    case FindingState::Bad:
        return CommandLine::tr("bad");
    case FindingState::Warning:
        return CommandLine::tr("look");
    case FindingState::Unknown:
        break;
    }
    return CommandLine::tr("unknown");
}

void showWay(Session &session, const RecoveryWay &way)
{
    Console &console = session.console();
    const QString name = way.section.isEmpty() ? way.title : QString(way.section % u' ' % way.title);
    const QString lead = way.recommended ? CommandLine::tr("  Recommended: ")
                         : way.possible  ? CommandLine::tr("  Possible: ")
                                         : CommandLine::tr("  Not possible: ");
    console.line(lead, way.recommended ? Colour::Good : Colour::None, name);
    for (const QString &words : {way.words, way.danger}) {
        if (!words.isEmpty())
            console.line(u"    "_s % words);
    }
    if (way.seconds)
        console.line(CommandLine::tr("    It takes about %1.").arg(formatDuration(static_cast<double>(*way.seconds))));
    if (way.possible)
        console.line(session.forThisPlace(u"    bt2c-recovery recover %1"_s.arg(way.procedure)));
}

void show(Session &session, const Diagnosis &diagnosis)
{
    Console &console = session.console();
    console.line(diagnosis.statement, diagnosis.healthy() ? Colour::Good : Colour::Bad, {});
    for (const QString &words : {diagnosis.explanation, diagnosis.nextStep}) {
        if (!words.isEmpty())
            console.line(words);
    }
    for (const QString &reason : diagnosis.reasons)
        console.line(u"  - "_s % reason);
    if (diagnosis.open)
        console.line(session.forThisPlace(
            CommandLine::tr("A recovery is open: “bt2c-recovery resume” goes on with it.")));
    if (!diagnosis.ways.isEmpty())
        console.line(QString());
    for (const RecoveryWay &way : diagnosis.ways)
        showWay(session, way);
    console.line(QString());
    qsizetype width = 0;
    for (const Finding &finding : diagnosis.findings)
        width = std::max(width, wordFor(finding.state).size());
    for (const Finding &finding : diagnosis.findings)
        console.line(u"  "_s % wordFor(finding.state).leftJustified(width + 2), colourOf(finding.state),
                     QString(finding.title % ": "_L1 % finding.words));
}

} // namespace

Exit runDiagnose(Session &session)
{
    const Site site{session.site().directory, session.backupDirectory()};
    const Diagnosis diagnosis =
        session.run([&session, site](Control &control) { return diagnose(site, session.recovery(), control); });
    if (stopRequested())
        return session.fail(Error{ErrorCode::Cancelled, {}, {}, 0, -1});
    const QJsonObject said = toJson(diagnosis);
    for (auto member = said.begin(); member != said.end(); ++member)
        session.json[member.key()] = *member;
    session.json[u"site"_s] = site.directory;
    if (!session.wantsJson())
        show(session, diagnosis);
    const bool seen = std::ranges::any_of(
        diagnosis.findings, [](const Finding &finding) { return finding.state != FindingState::Unknown; });
    const bool nowhere = diagnosis.cause == Cause::EngineDown && !QFileInfo(site.directory).isDir();
    if (seen && !nowhere)
        return Exit::Done;
    const Error error{ErrorCode::Missing, site.directory, {}, 0, -1};
    session.json[u"error"_s] = toJson(error);
    session.warn(
        CommandLine::tr("Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.")
            .arg(site.directory));
    return exitFor(error.code);
}

} // namespace bt2c::cli
