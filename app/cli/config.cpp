#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/guard/settings.h"
#include "core/support/describe.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

Exit get(Session &session, const SettingsFile &file, const QString &site, const QStringList &keys)
{
    QJsonObject values;
    QList<QStringList> rows;
    for (const QString &key : keys) {
        const auto value = file.value(key, site);
        if (!value)
            return session.fail(value.error());
        values[key] = textOrNull(*value);
        rows += {key, value->isEmpty() ? u"–"_s : *value};
    }
    session.json[u"values"_s] = values;
    if (!session.wantsJson()) {
        // A single one by itself, for scripts.
        if (keys.size() == 1)
            session.console().line(file.value(keys.first(), site).value_or(QString()));
        else
            for (const QString &line : alignedColumns(rows, {}))
                session.console().line(line);
    }
    return Exit::Done;
}

Exit check(Session &session, const SettingsFile &file)
{
    QJsonArray array;
    const QList<SettingProblem> problems = file.problems();
    for (const SettingProblem &problem : problems) {
        array += QJsonObject{{u"key"_s, problem.key}, {u"message"_s, problem.words}};
        session.warn(u"%1: %2"_s.arg(problem.key, problem.words));
    }
    session.json[u"problems"_s] = array;
    if (problems.isEmpty() && session.speaks())
        session.console().line(CommandLine::tr("The settings are sound: %1").arg(file.path()));
    return problems.isEmpty() ? Exit::Done : Exit::Failed;
}

Exit change(Session &session, SettingsFile &file, const QString &site, const QString &key,
            const std::optional<QString> &value)
{
    const auto changed = value ? file.set(key, *value, site) : file.unset(key, site);
    if (!changed)
        return session.fail(changed.error());
    if (auto saved = file.save(); !saved)
        return session.fail(saved.error());
    return get(session, file, site, {key});
}

} // namespace

Exit runConfig(Session &session)
{
    const QStringList words = session.arguments().operands;
    const QString verb = words.value(0);
    const bool known = (verb == "get"_L1 && words.size() <= 2) || (verb == "set"_L1 && words.size() == 3)
                       || (verb == "unset"_L1 && words.size() == 2) || (verb == "check"_L1 && words.size() == 1);
    if (!known)
        return session.fail(
            Error{ErrorCode::InvalidArgument, verb,
                  CommandLine::tr("It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” "
                                  "or “config check”."),
                  0, -1});
    // Everybody's, unless a site is named.
    const QString site = session.has(u"--data-dir"_s) ? session.namedSite().directory : QString();
    auto file = SettingsFile::open(SettingsFile::defaultPath());
    session.json[u"file"_s] = SettingsFile::defaultPath();
    if (!file)
        return session.fail(file.error());
    if (verb == "get"_L1)
        return get(session, *file, site, words.size() == 2 ? QStringList{words.at(1)} : file->keys(site));
    if (verb == "check"_L1)
        return check(session, *file);
    return change(session, *file, site, words.at(1),
                  verb == "set"_L1 ? std::optional(words.at(2)) : std::nullopt);
}

} // namespace bt2c::cli
