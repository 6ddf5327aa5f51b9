#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/prompt.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/text.h"
#include "core/guard/enginesettings.h"
#include "core/secrets/wantedsecrets.h"
#include "core/support/describe.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

Error wrongUse(const QString &words)
{
    return {ErrorCode::InvalidArgument, {}, words, 0, -1};
}

Exit set(Session &session, SecretStore &store, const QString &name, const QString &site)
{
    const auto secret = askSecret(session.console(), CommandLine::tr("%1 (it is not shown):").arg(name));
    if (!secret)
        return session.fail(Error{ErrorCode::Cancelled, name, {}, 0, -1});
    if (!isSecretText(*secret))
        return session.fail(wrongUse(CommandLine::tr("A secret is one line that is not empty.")));
    if (name.startsWith("webhooks."_L1) && !isWebhookAddress(*secret))
        return session.fail(wrongUse(CommandLine::tr("The address of a webhook begins with https:// or http://.")));
    const auto written = session.run(
        [&](Control &control) { return store.write(secretNameFor(name, site), *secret, control); });
    if (!written)
        return session.fail(written.error());
    if (session.speaks())
        session.console().line(CommandLine::tr("Kept: %1").arg(name));
    return Exit::Done;
}

Exit remove(Session &session, SecretStore &store, const QString &name, const QString &site)
{
    const auto removed =
        session.run([&](Control &control) { return store.remove(secretNameFor(name, site), control); });
    return removed ? Exit::Done : session.fail(removed.error());
}

Exit list(Session &session, SecretStore &store, const SettingsFile &file)
{
    Exit exit = Exit::Done;
    QJsonArray array;
    QList<QStringList> rows;
    for (const WantedSecret &wanted : wantedSecrets(file)) {
        const auto secret =
            session.run([&](Control &control) { return readSecret(store, wanted.name, wanted.site, control); });
        const bool missing = !secret && secret.error().code == ErrorCode::Missing;
        if (!secret && !missing)
            return session.fail(secret.error());
        if (missing && wanted.optional)
            continue;
        array += QJsonObject{{u"name"_s, wanted.name}, {u"site"_s, textOrNull(wanted.site)}, {u"kept"_s, !missing}};
        rows += {wanted.name, missing ? CommandLine::tr("missing") : CommandLine::tr("kept"), wanted.site};
        exit = missing ? Exit::Unreadable : exit;
    }
    session.json[u"secrets"_s] = array;
    session.json[u"in"_s] = secretToken(file.of({}).secrets);
    if (!session.wantsJson()) {
        for (const QString &line : alignedColumns(rows, {}))
            session.console().line(line);
    }
    return exit;
}

Exit keepIn(Session &session, SecretPlace place)
{
    const QString path = SettingsFile::defaultPath();
    const auto moved = session.run([path, place](Control &control) { return moveSecrets(path, place, control); });
    if (!moved)
        return session.fail(moved.error());
    for (const Error &error : moved->notMoved)
        session.warn(CommandLine::tr("%1 could not be moved: %2").arg(error.subject, error.detail));
    for (const Error &error : moved->left)
        session.warn(CommandLine::tr("%1 is still where it was: %2").arg(error.subject, error.detail));
    session.json[u"moved"_s] = QJsonArray::fromStringList(moved->moved);
    session.json[u"not_moved"_s] = toJson(moved->notMoved);
    session.json[u"left"_s] = toJson(moved->left);
    if (session.speaks())
        session.console().line(place == SecretPlace::File
                                   ? CommandLine::tr("Secrets are kept in %1, which only you can read.")
                                         .arg(secretFile(path))
                                   : CommandLine::tr("Secrets are kept in the keychain."));
    return moved->notMoved.isEmpty() && moved->left.isEmpty() ? Exit::Done : Exit::Failed;
}

} // namespace

Exit runSecret(Session &session)
{
    const QStringList words = session.arguments().operands;
    const QString verb = words.value(0);
    const QString name = words.value(1);
    const auto place = secretPlaceFromToken(name);
    const bool named = (verb == "set"_L1 || verb == "remove"_L1) && isSecretName(name);
    const bool known = (named && words.size() == 2) || (verb == "list"_L1 && words.size() == 1)
                       || (verb == "keep"_L1 && words.size() == 2 && place);
    if (!known)
        return session.fail(
            wrongUse(CommandLine::tr("It is “secret set NAME”, “secret remove NAME”, “secret list” or "
                                     "“secret keep keychain|file”; NAME as webhooks.ops or offsite.password.")));
    const QString site = session.has(u"--data-dir"_s) ? session.namedSite().directory : QString();
    if (verb == "keep"_L1)
        return keepIn(session, *place);
    const auto file = SettingsFile::open(SettingsFile::defaultPath());
    if (!file)
        return session.fail(file.error());
    const auto store = secretsOf(file->of(site));
    if (verb == "list"_L1)
        return list(session, *store, *file);
    session.json[u"name"_s] = name;
    if (name == engineKeyPassphrase && !site.isEmpty())
        return session.fail(wrongUse(CommandLine::tr("%1 is for all sites alike.").arg(name)));
    return verb == "set"_L1 ? set(session, *store, name, site) : remove(session, *store, name, site);
}

} // namespace bt2c::cli
