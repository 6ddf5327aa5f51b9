#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/statusjson.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QStringList row(const EngineCandidate &candidate)
{
    QString what = describe(candidate.outcome);
    if (candidate.info)
        what += u": %1 %2"_s.arg(candidate.info->product, candidate.info->version);
    else if (!candidate.detail.isEmpty())
        what += u" ("_s % candidate.detail % u')';
    const QString address = candidate.endpoint.toString();
    return {candidate.outcome == EngineCandidate::Outcome::Chosen ? u"→"_s : u" "_s,
            address.isEmpty() ? u"–"_s : address, describe(candidate.origin, candidate.originName), what};
}

} // namespace

Exit runEngine(Session &session)
{
    const EngineChoice choice = session.run([&session](Control &control) { return session.engines().choice(control); });
    if (stopRequested())
        return session.fail(Error{ErrorCode::Cancelled, {}, {}, 0, -1});
    const EngineTrouble trouble = troubleOf(choice);
    QJsonArray candidates;
    QList<QStringList> rows;
    for (const EngineCandidate &candidate : choice.candidates) {
        candidates += toJson(candidate);
        rows += row(candidate);
    }
    session.json[u"engine"_s] = engineToJson(choice);
    session.json[u"trouble"_s] = troubleToken(trouble);
    session.json[u"candidates"_s] = candidates;
    session.json[u"docker_program"_s] = textOrNull(choice.dockerProgram);
    if (!session.wantsJson()) {
        Console &console = session.console();
        if (choice.engine)
            console.line(CommandLine::tr("%1 %2 (API %3) at %4").arg(choice.info.product, choice.info.version,
                                                                    choice.info.apiVersion, choice.engine->address()));
        if (!rows.isEmpty())
            console.line(CommandLine::tr("Looked for an engine at:"));
        for (const QString &line : alignedColumns(rows, {}))
            console.line(line);
        console.line(choice.dockerProgram.isEmpty()
                         ? CommandLine::tr("The docker command line was not found.")
                         : CommandLine::tr("The docker command line is %1.").arg(choice.dockerProgram));
    }
    if (choice.engine)
        return Exit::Done;
    session.warn(describe(trouble));
    session.json[u"error"_s] = toJson(errorOf(choice));
    return Exit::Unreadable;
}

} // namespace bt2c::cli
