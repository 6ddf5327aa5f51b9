#include "app/cli/sitestanding.h"

#include "app/cli/text.h"
#include "core/schedule/croninstall.h"
#include "core/schedule/username.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

LoadedSettings settingsOf(const QString &site)
{
    const auto file = SettingsFile::open(SettingsFile::defaultPath());
    return file ? LoadedSettings{file->of(site), {}} : LoadedSettings{{}, file.error()};
}

Result<SiteSettings> removalSettings(const QString &site)
{
    const auto file = SettingsFile::open(SettingsFile::defaultPath());
    if (!file)
        return std::unexpected(file.error());
    for (const SettingProblem &problem : file->problems()) {
        if (problem.key.contains("retention"_L1))
            return failure(
                ErrorCode::InvalidArgument, problem.key,
                CommandLine::tr("The setting %1 does not count: %2 Nothing is removed until it is mended.")
                    .arg(problem.key, problem.words));
    }
    return file->of(site);
}

std::shared_ptr<SecretStore> secretsOf(const SiteSettings &settings)
{
    return openSecretStore(settings.secrets, secretFile(SettingsFile::defaultPath()));
}

Result<StandingLook> standingOf(const SiteSnapshot &snapshot, const QString &backupDirectory,
                                const LoadedSettings &settings, Session &session, Control &control)
{
    StandingRequest request;
    request.settings = settings.settings;
    request.settingsError = settings.error;
    request.site = {snapshot.layout.directory, backupDirectory};
    request.now = session.clock().now();
    request.chain = chainFactsOf(snapshot, request.now);
    // Nothing runs for a practice site, and nothing can be missed.
    if (!isPracticeSite(request.site.directory)) {
        const CrontabAccess crontab = localCrontab(session.ledger().path());
        request.dialect = crontab.dialect;
        request.readCrontab = [crontab](Control &c) { return readCrontab(crontab, c); };
        request.readTimers = [](Control &c) { return ownTimers(localTimers(), c); };
    }
    request.home = homeOfUser(ownUserName());
    request.zone = QTimeZone::systemTimeZone();
    request.recoveryFolder = recoveryFolder(session.ledger().path());
    return lookAtStanding(request, session.ledger(), control);
}

} // namespace bt2c::cli
