#include "app/cli/sitestanding.h"

#include "core/schedule/croninstall.h"
#include "core/schedule/username.h"

namespace bt2c::cli {

Result<StandingLook> standingOf(const SiteSnapshot &snapshot, const QString &backupDirectory, Session &session,
                                Control &control)
{
    StandingRequest request;
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
