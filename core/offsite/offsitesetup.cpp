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

} // namespace

Result<OffsiteOpening> setUpOffsite(const OffsiteSetup &setup, SecretStore &store, Control &control)
{
    auto file = SettingsFile::open(setup.settingsPath);
    if (!file)
        return std::unexpected(file.error());
    if (auto set = file->set(u"offsite.repository"_s, setup.repository, setup.site); !set)
        return std::unexpected(set.error());
    const SiteSettings settings = file->of(setup.site);
    const bool given = !setup.password.isEmpty();
    const auto access = given ? offsiteAccess(settings, setup.site, setup.environment, store, setup.password, control)
                              : offsiteAccess(settings, setup.site, setup.environment, store, control);
    if (!access)
        return std::unexpected(access.error());
    // One that is kept already comes back where the new one opens nothing.
    const QString secret = secretNameFor(offsitePassword, setup.site);
    const auto former = store.read(secret, control);
    if (!former && former.error().code != ErrorCode::Missing)
        return std::unexpected(former.error());
    // Stopped or not: what is begun with the secret is brought to an end.
    Control always;
    const auto putBack = [&] {
        if (given)
            (void)(former ? store.write(secret, *former, always) : store.remove(secret, always));
    };
    if (given) {
        if (auto written = store.write(secret, setup.password, always); !written) {
            putBack();
            return std::unexpected(written.error());
        }
    }
    auto opened = openOffsite(*access, setup.mayMake, control);
    const Result<void> named = opened ? nameRepository(setup) : Result<void>();
    if (opened && named)
        return opened;
    putBack();
    return opened ? std::unexpected(named.error()) : std::move(opened);
}

} // namespace bt2c
