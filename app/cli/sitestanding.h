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
/// The settings of @p site for what removes backups by them. Errors: those of SettingsFile::open(), InvalidArgument (a
/// value of retention is none and does not count, so that more might go than is wanted).
[[nodiscard]] Result<SiteSettings> removalSettings(const QString &site);
/// Where these settings have secrets kept.
[[nodiscard]] std::shared_ptr<SecretStore> secretsOf(const SiteSettings &settings);

/// How the site of @p snapshot stands, by its files, the ledger and this user's schedule. From within Session::run().
/// Errors: Cancelled.
[[nodiscard]] Result<StandingLook> standingOf(const SiteSnapshot &snapshot, const QString &backupDirectory,
                                              const LoadedSettings &settings, Session &session, Control &control);

} // namespace bt2c::cli
