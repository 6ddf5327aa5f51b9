#include "core/backup/restore.h"

#include "core/backup/restorejournal.h"
#include "core/backup/restoresteps.h"
#include "core/backup/verify.h"
#include "core/site/ledger.h"
#include "core/site/site.h"
#include "core/support/durable.h"

#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

/// The deep check on record for exactly these bytes, or a new one.
static VerifyReport checkFor(const Backup &backup, const Services &services, Control &control)
{
    if (services.ledger && backup.integrity.state == IntegrityState::Verified) {
        const auto checks = services.ledger->lastChecks(QFileInfo(backup.path).absolutePath());
        if (checks) {
            const auto known = checks->constFind(backup.fileName);
            if (known != checks->constEnd() && known->level == CheckLevel::Deep && known->uncompressedBytes >= 0
                && known->identity.size == backup.identity.size
                && known->identity.modifiedNs == backup.identity.modifiedNs)
                return *known;
        }
    }
    return verifyAndRecord({backup.path, CheckLevel::Deep}, *services.clock, services.ledger, control);
}

Result<RestorePlan> planRestore(const RestoreParams &params, const Services &services, Control &control)
{
    const auto site = canonicalSite(params.siteDirectory);
    if (!site)
        return std::unexpected(site.error());
    const auto backup = describeBackup(params.archive, services.ledger, services.clock->now());
    if (!backup)
        return std::unexpected(backup.error());
    RestorePlan plan;
    plan.backup = *backup;
    plan.siteDirectory = *site;
    plan.check = checkFor(*backup, services, control);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, params.archive);
    if (!isSound(plan.check.state))
        plan.objections.append(objectionTo(plan.check));

    const QStringList folders = promisedFolders(backup->type, params.only);
    if (folders.isEmpty())
        plan.objections.append({ErrorCode::Empty, params.archive, u"nothing that was asked for"_s, 0, -1});
    for (const QString &name : folders) {
        const QString live = livePath(*site, name);
        plan.targets.append({name, live, QFileInfo::exists(live)});
    }
    if (const auto place = workPlace(*site, folders)) {
        plan.previousDirectory = *place + u'/' + keptPrefix + freeStamp(*place, *site, services.clock->now());
        plan.bytesNeeded = std::max<qint64>(plan.check.uncompressedBytes, 0)
                           + std::max<qint64>(plan.check.entries, 0) * overheadPerEntry + overhead;
        if (const auto free = freeSpace(*place)) {
            plan.bytesFree = *free;
            if (*free < plan.bytesNeeded)
                plan.objections.append({ErrorCode::TooLittleSpace, *place,
                                        u"%1 bytes needed, %2 free"_s.arg(plan.bytesNeeded).arg(*free), 0, -1});
        } else {
            plan.objections.append(free.error());
        }
    } else {
        plan.objections.append(place.error());
    }
    plan.liveHeight = heightFromFiles(*site);
    plan.validatorRunning = validatorRuns(services, *site);
    if (plan.validatorRunning.value_or(false))
        plan.objections.append({ErrorCode::ValidatorRunning, u"bt2c_validator"_s, {}, 0, -1});
    return plan;
}

} // namespace bt2c
