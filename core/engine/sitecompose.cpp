#include "core/engine/sitecompose.h"

#include "core/engine/practiceengine.h"

namespace bt2c {

using namespace Qt::StringLiterals;

Result<void> composeSite(const EngineChoice &choice, const SiteLayout &layout, ComposeVerb verb,
                         const EngineSurroundings &surroundings, const std::function<void(const QByteArray &)> &onLine,
                         Control &control)
{
    if (!choice.engine)
        return failure(ErrorCode::NotRunning, u"docker"_s);
    if (auto *practice = dynamic_cast<PracticeEngine *>(choice.engine.get())) {
        const auto say = [&onLine](const QString &line) { onLine(line.toUtf8()); };
        return verb == ComposeVerb::Down ? practice->down(say, control)
                                         : practice->up(verb == ComposeVerb::Up, say, control);
    }
    const auto tool = findCompose(surroundings.variables, surroundings.home, control);
    if (!tool)
        return failure(ErrorCode::Missing, u"docker compose"_s);
    const ComposeTarget target{layout.directory, layout.composeFile, layout.project, choice.engine->environment()};
    return runCompose(*tool, target, verb, onLine, surroundings.variables, control);
}

} // namespace bt2c
