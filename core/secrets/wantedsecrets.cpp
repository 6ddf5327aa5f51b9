#include "core/secrets/wantedsecrets.h"

#include "core/guard/enginesettings.h"
#include "core/guard/sinks.h"
#include "core/offsite/offsiteaccess.h"

namespace bt2c {

using namespace Qt::StringLiterals;

QList<WantedSecret> wantedSecrets(const SettingsFile &file)
{
    QList<WantedSecret> wanted{{engineKeyPassphrase, {}, true}};
    for (const QString &site : QStringList{QString()} + file.sites()) {
        const SiteSettings settings = file.of(site);
        for (auto it = settings.webhooks.begin(); it != settings.webhooks.end(); ++it) {
            if (it->form != WebhookForm::Off)
                wanted.append({webhookSecret(it.key()), site, false});
        }
        if (settings.offsite.repository.isEmpty())
            continue;
        wanted.append({offsitePassword, site, false});
        for (const QString &name : storageVariables(settings.offsite.repository))
            wanted.append({u"offsite."_s + name, site, true});
    }
    return wanted;
}

bool isSecretName(const QString &name)
{
    constexpr QLatin1StringView offsite("offsite.");
    constexpr QLatin1StringView webhooks("webhooks.");
    if (name.startsWith(offsite))
        return name == offsitePassword || allStorageVariables().contains(name.sliced(offsite.size()));
    if (name == engineKeyPassphrase)
        return true;
    return name.startsWith(webhooks) && isWebhookName(name.sliced(webhooks.size()));
}

Result<MovedSecrets> moveSecrets(const QString &settingsPath, SecretPlace place, Control &control)
{
    auto file = SettingsFile::open(settingsPath);
    if (!file)
        return std::unexpected(file.error());
    MovedSecrets report;
    const SecretPlace before = file->of({}).secrets;
    if (before == place)
        return report;
    const QString path = secretFile(settingsPath);
    const auto from = openSecretStore(before, path);
    const auto to = openSecretStore(place, path);
    // Where it does not come to an end nothing is to lie in the new place.
    const auto takeBack = [&](const Error &error) -> std::unexpected<Error> {
        Control always;
        for (const QString &name : std::as_const(report.moved))
            (void)to->remove(name, always);
        return std::unexpected(error);
    };
    for (const WantedSecret &wanted : wantedSecrets(*file)) {
        const QString name = secretNameFor(wanted.name, wanted.site);
        const auto secret = from->read(name, control);
        if (!secret && secret.error().code == ErrorCode::Missing)
            continue;
        // Without the keychain, as under cron, what is in it cannot be moved, but it can be typed again.
        // Asked for always, since docker's own settings may name such an engine; most have none.
        if (!secret && wanted.name == engineKeyPassphrase && file->of({}).engine.isEmpty()
            && secret.error().code != ErrorCode::Cancelled)
            continue;
        if (!secret && secret.error().code == ErrorCode::NotRunning) {
            report.notMoved.append({secret.error().code, name, secret.error().detail, 0, -1});
            continue;
        }
        if (!secret)
            return takeBack(secret.error());
        report.moved.append(name);
        if (auto written = to->write(name, *secret, control); !written)
            return takeBack(written.error());
    }
    // The keychain may have waited for a person, and the settings are others now.
    file = SettingsFile::open(settingsPath);
    if (!file)
        return takeBack(file.error());
    if (auto set = file->set(u"secrets.in"_s, secretToken(place), {}); !set)
        return takeBack(set.error());
    if (auto saved = file->save(); !saved)
        return takeBack(saved.error());
    for (const QString &name : std::as_const(report.moved)) {
        if (const auto removed = from->remove(name, control); !removed)
            report.left.append({removed.error().code, name, removed.error().detail, 0, -1});
    }
    return report;
}

} // namespace bt2c
