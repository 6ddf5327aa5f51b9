#include "core/offsite/offsiteaccess.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct Storage
{
    QLatin1StringView scheme;
    std::initializer_list<const char *> variables;
};

// https://restic.readthedocs.io/en/stable/040_backup.html#environment-variables
const Storage storages[] = {
    {"s3:"_L1, {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_DEFAULT_REGION"}},
    {"rest:"_L1, {"RESTIC_REST_USERNAME", "RESTIC_REST_PASSWORD"}},
    {"b2:"_L1, {"B2_ACCOUNT_ID", "B2_ACCOUNT_KEY"}},
    {"azure:"_L1, {"AZURE_ACCOUNT_NAME", "AZURE_ACCOUNT_KEY", "AZURE_ACCOUNT_SAS"}},
    {"swift:"_L1, {"OS_AUTH_URL", "OS_USERNAME", "OS_PASSWORD", "OS_PROJECT_NAME", "OS_REGION_NAME"}},
    {"gs:"_L1, {"GOOGLE_PROJECT_ID", "GOOGLE_ACCESS_TOKEN"}},
    {"rclone:"_L1, {"RCLONE_CONFIG_PASS"}},
};

QStringList namesOf(const Storage &storage)
{
    QStringList names;
    for (const char *name : storage.variables)
        names.append(QString::fromLatin1(name));
    return names;
}

} // namespace

QStringList storageVariables(const QString &repository)
{
    for (const Storage &storage : storages) {
        if (repository.startsWith(storage.scheme))
            return namesOf(storage);
    }
    return {};
}

QStringList allStorageVariables()
{
    QStringList names;
    for (const Storage &storage : storages)
        names += namesOf(storage);
    return names;
}

Result<ResticAccess> offsiteAccess(const SiteSettings &settings, const QString &site,
                                   const QProcessEnvironment &environment, SecretStore &store, Control &control)
{
    if (settings.offsite.repository.isEmpty())
        return failure(
            ErrorCode::InvalidArgument, u"offsite.repository"_s,
            u"no repository for off-site copies is set; “bt2c-recovery offsite init REPOSITORY” makes one"_s);
    const auto password = readSecret(store, offsitePassword, site, control);
    if (!password) {
        Error error = password.error();
        if (error.code == ErrorCode::Missing)
            error.detail = u"the password of the off-site repository; “bt2c-recovery secret set offsite.password” "
                           "takes it"_s;
        return std::unexpected(error);
    }
    return offsiteAccess(settings, site, environment, store, *password, control);
}

Result<ResticAccess> offsiteAccess(const SiteSettings &settings, const QString &site,
                                   const QProcessEnvironment &environment, SecretStore &store,
                                   const QString &password, Control &control)
{
    ResticAccess access;
    access.program = resticProgram(environment.value(u"PATH"_s));
    if (access.program.isEmpty())
        return failure(ErrorCode::Missing, u"restic"_s,
                       u"it makes the off-site copies, and is not installed: “brew install restic” or “apt install "
                       "restic” gets it"_s);
    access.repository = settings.offsite.repository;
    access.password = password;
    access.environment = environment;
    for (const QString &name : storageVariables(access.repository)) {
        const auto secret = readSecret(store, u"offsite."_s + name, site, control);
        if (secret)
            access.environment.insert(name, *secret);
        else if (secret.error().code != ErrorCode::Missing)
            return std::unexpected(secret.error());
    }
    return access;
}

} // namespace bt2c
