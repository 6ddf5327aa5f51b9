#pragma once

#include "core/guard/settings.h"
#include "core/offsite/restic.h"
#include "core/offsite/storagevariables.h"

namespace bt2c {

/// The secret that holds the repository's password.
inline constexpr QLatin1StringView offsitePassword("offsite.password");

/// How the repository of @p settings is reached, with what @p store holds for @p site. Errors: InvalidArgument (none is
/// set), External (restic or the password is missing), those of SecretStore::read().
[[nodiscard]] Result<ResticAccess> offsiteAccess(const SiteSettings &settings, const QString &site,
                                                 const QProcessEnvironment &environment, SecretStore &store,
                                                 Control &control);

} // namespace bt2c
