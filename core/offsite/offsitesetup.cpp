#include "core/offsite/offsitesetup.h"

#include "core/offsite/offsiteaccess.h"
#include "core/offsite/storagevariables.h"

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

/// By name; nothing: it is not to be kept any more.
using Secrets = QMap<QString, std::optional<QString>>;

/// What was given, by the names under which it is kept, and what outlived itself by that.
Secrets givenSecrets(const OffsiteSetup &setup)
{
    Secrets given;
    if (!setup.password.isEmpty())
        given.insert(secretNameFor(offsitePassword, setup.site), setup.password);
    for (auto it = setup.storage.cbegin(); it != setup.storage.cend(); ++it)
        given.insert(secretNameFor(u"offsite."_s + it.key(), setup.site), it.value());
    for (const QString &variable : outlivedVariables(setup.storage.keys()))
        given.insert(secretNameFor(u"offsite."_s + variable, setup.site), std::nullopt);
    return given;
}

/// What was given, before what is kept: to try it without keeping it.
class TypedSecrets final : public SecretStore
{
public:
    TypedSecrets(const Secrets &given, SecretStore &kept)
        : m_given(given)
        , m_kept(kept)
    {
    }

    [[nodiscard]] Result<QString> read(const QString &name, Control &control) override
    {
        const auto found = m_given.constFind(name);
        if (found == m_given.cend())
            return m_kept.read(name, control);
        return *found ? Result<QString>(**found) : failure(ErrorCode::Missing, name);
    }
    Result<void> write(const QString &name, const QString &secret, Control &control) override
    {
        return m_kept.write(name, secret, control);
    }
    Result<void> remove(const QString &name, Control &control) override { return m_kept.remove(name, control); }

private:
    const Secrets &m_given;
    SecretStore &m_kept;
};

/// A secret that was written, and what stood there before.
struct KeptSecret
{
    QString name;
    std::optional<QString> former;
};

/// The first error, after all were tried.
Result<void> putBack(const QList<KeptSecret> &secrets, SecretStore &store)
{
    // Stopped or not: what is begun with the secrets is brought to an end.
    Control always;
    Result<void> all;
    for (const KeptSecret &secret : secrets) {
        const auto back = secret.former ? store.write(secret.name, *secret.former, always)
                                        : store.remove(secret.name, always);
        if (all && !back)
            all = back;
    }
    return all;
}

/// Keeps what was given. Where that fails, those that were there come back.
Result<QList<KeptSecret>> keepSecrets(const Secrets &given, SecretStore &store, Control &control)
{
    QList<KeptSecret> kept;
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const auto former = store.read(it.key(), control);
        Result<void> written = !former && former.error().code != ErrorCode::Missing
                                   ? std::unexpected(former.error())
                                   : Result<void>();
        if (written) {
            kept.append({it.key(), former ? std::optional(*former) : std::nullopt});
            Control always;
            written = it.value() ? store.write(it.key(), *it.value(), always) : store.remove(it.key(), always);
        }
        if (!written) {
            if (const auto back = putBack(kept, store); !back)
                return std::unexpected(back.error());
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
    const Secrets given = givenSecrets(setup);
    TypedSecrets typed(given, store);
    const auto access = offsiteAccess(file->of(setup.site), setup.site, setup.environment, typed, control);
    if (!access)
        return std::unexpected(access.error());
    // What opens a repository is kept once it did; what makes one, before: without it nobody could open that.
    auto opened = openOffsite(*access, false, control);
    const bool makes = !opened && opened.error().code == ErrorCode::Missing && setup.mayMake;
    if (!opened && !makes)
        return opened;
    const auto kept = keepSecrets(given, store, control);
    if (!kept)
        return std::unexpected(kept.error());
    if (makes)
        opened = openOffsite(*access, true, control);
    const Result<void> named = opened ? nameRepository(setup) : Result<void>();
    if (opened && named)
        return opened;
    if (const auto back = putBack(*kept, store); !back)
        return std::unexpected(back.error());
    return opened ? std::unexpected(named.error()) : std::move(opened);
}

} // namespace bt2c
