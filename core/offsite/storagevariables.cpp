#include "core/offsite/storagevariables.h"

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

QStringList outlivedVariables(const QStringList &given)
{
    const QList<std::pair<QString, QString>> goesWith{
        {u"AWS_SESSION_TOKEN"_s, u"AWS_ACCESS_KEY_ID"_s},
        {u"AWS_SESSION_TOKEN"_s, u"AWS_SECRET_ACCESS_KEY"_s},
        // One or the other opens it.
        {u"AZURE_ACCOUNT_SAS"_s, u"AZURE_ACCOUNT_KEY"_s},
        {u"AZURE_ACCOUNT_KEY"_s, u"AZURE_ACCOUNT_SAS"_s},
    };
    QStringList outlived;
    for (const auto &[variable, other] : goesWith) {
        if (given.contains(other) && !given.contains(variable) && !outlived.contains(variable))
            outlived.append(variable);
    }
    return outlived;
}

QStringList allStorageVariables()
{
    QStringList names;
    for (const Storage &storage : storages)
        names += namesOf(storage);
    return names;
}

} // namespace bt2c
