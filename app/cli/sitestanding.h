#pragma once

#include "app/cli/session.h"
#include "core/guard/standinglook.h"

namespace bt2c::cli {

/// The settings of @p site, or why they do not count.
struct LoadedSettings
{
    SiteSettings settings;
    std::optional<Error> error;
};
[[nodiscard]] LoadedSettings settingsOf(const QString &site);
/// Why nothing is to be removed by these settings: they cannot be read, or what they say of retention is no value and
/// does not count, so that more might go than is wanted.
[[nodiscard]] std::optional<Error> retentionTrouble();
/// Where these settings have secrets kept.
[[nodiscard]] std::shared_ptr<SecretStore> secretsOf(const SiteSettings &settings);

/// How the site of @p snapshot stands, by its files, the ledger and this user's schedule. From within Session::run().
/// Errors: Cancelled.
[[nodiscard]] Result<StandingLook> standingOf(const SiteSnapshot &snapshot, const QString &backupDirectory,
                                              const LoadedSettings &settings, Session &session, Control &control);

} // namespace bt2c::cli
