#include "core/offsite/offsiteaccess.h"

namespace bt2c {

using namespace Qt::StringLiterals;

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
            error = {ErrorCode::External, settings.offsite.repository,
                     u"its password is not known; “bt2c-recovery secret set offsite.password” takes it"_s, 0, -1};
        return std::unexpected(error);
    }
    ResticAccess access;
    access.program = resticProgram(environment.value(u"PATH"_s));
    if (access.program.isEmpty())
        return failure(ErrorCode::External, u"restic"_s,
                       u"it makes the off-site copies, and is not installed: “brew install restic” or “apt install "
                       "restic” gets it"_s);
    access.repository = settings.offsite.repository;
    access.password = *password;
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
