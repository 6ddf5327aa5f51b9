#pragma once

#include "core/guard/settings.h"
#include "core/offsite/restic.h"

namespace bt2c {

/// The secret that holds the repository's password.
inline constexpr QLatin1StringView offsitePassword("offsite.password");

/// The names of the environment's variables by which restic is given what the storage of @p repository asks for, such
/// as "AWS_SECRET_ACCESS_KEY" for "s3:…". The secret of each is "offsite." and its name.
[[nodiscard]] QStringList storageVariables(const QString &repository);
/// Of every storage.
[[nodiscard]] QStringList allStorageVariables();

/// How the repository of @p settings is reached, with what @p store holds for @p site. Errors: InvalidArgument (none is
/// set), Missing (restic, or the password), those of SecretStore::read().
[[nodiscard]] Result<ResticAccess> offsiteAccess(const SiteSettings &settings, const QString &site,
                                                 const QProcessEnvironment &environment, SecretStore &store,
                                                 Control &control);
/// The same with a password that is not kept yet.
[[nodiscard]] Result<ResticAccess> offsiteAccess(const SiteSettings &settings, const QString &site,
                                                 const QProcessEnvironment &environment, SecretStore &store,
                                                 const QString &password, Control &control);

} // namespace bt2c
