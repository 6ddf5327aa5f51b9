#include "core/offsite/offsitesetup.h"

#include "core/offsite/offsiteaccess.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// In the settings as they stand when the repository answers, which may take its time.
Result<void> nameRepository(const OffsiteSetup &setup)
{
    auto file = SettingsFile::open(setup.settingsPath);
    if (!file)
        return std::unexpected(file.error());
    if (auto set = file->set(u"offsite.repository"_s, setup.repository, setup.site); !set)
        return set;
    return file->save();
}

/// A secret that was written, and what stood there before.
struct KeptSecret
{
    QString name;
    std::optional<QString> former;
};

void putBack(const QList<KeptSecret> &secrets, SecretStore &store)
{
    // Stopped or not: what is begun with the secrets is brought to an end.
    Control always;
    for (const KeptSecret &secret : secrets)
        (void)(secret.former ? store.write(secret.name, *secret.former, always) : store.remove(secret.name, always));
}

/// Keeps what was given. Those that were there come back where it opens nothing.
Result<QList<KeptSecret>> keepSecrets(const OffsiteSetup &setup, SecretStore &store, Control &control)
{
    QMap<QString, QString> given;
    if (!setup.password.isEmpty())
        given.insert(secretNameFor(offsitePassword, setup.site), setup.password);
    for (auto it = setup.storage.cbegin(); it != setup.storage.cend(); ++it)
        given.insert(secretNameFor(u"offsite."_s + it.key(), setup.site), it.value());
    QList<KeptSecret> kept;
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const auto former = store.read(it.key(), control);
        if (!former && former.error().code != ErrorCode::Missing) {
            putBack(kept, store);
            return std::unexpected(former.error());
        }
        kept.append({it.key(), former ? std::optional(*former) : std::nullopt});
        Control always;
        if (auto written = store.write(it.key(), it.value(), always); !written) {
            putBack(kept, store);
            return std::unexpected(written.error());
        }
    }
    return kept;
}

} // namespace

Result<OffsiteOpening> setUpOffsite(const OffsiteSetup &setup, SecretStore &store, Control &control)
{
    auto file = SettingsFile::open(setup.settingsPath);
    if (!file)
        return std::unexpected(file.error());
    if (auto set = file->set(u"offsite.repository"_s, setup.repository, setup.site); !set)
        return std::unexpected(set.error());
    const SiteSettings settings = file->of(setup.site);
    const auto kept = keepSecrets(setup, store, control);
    if (!kept)
        return std::unexpected(kept.error());
    const auto access = offsiteAccess(settings, setup.site, setup.environment, store, control);
    auto opened = access ? openOffsite(*access, setup.mayMake, control) : std::unexpected(access.error());
    const Result<void> named = opened ? nameRepository(setup) : Result<void>();
    if (opened && named)
        return opened;
    putBack(*kept, store);
    return opened ? std::unexpected(named.error()) : std::move(opened);
}

} // namespace bt2c
