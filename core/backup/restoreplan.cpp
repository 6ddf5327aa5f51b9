#include "core/backup/restore.h"

#include "core/backup/restorejournal.h"
#include "core/backup/restoresteps.h"
#include "core/backup/verify.h"
#include "core/backup/volumestage.h"
#include "core/backup/volumework.h"
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

static qint64 needOf(const VerifyReport &check)
{
    return std::max<qint64>(check.uncompressedBytes, 0) + std::max<qint64>(check.entries, 0) * overheadPerEntry
           + overhead;
}

/// What a restore into the site's volume adds to the plan.
static void planVolume(RestorePlan &plan, const VolumeHome &home, const Services &services, Control &control)
{
    VolumeWork volumes(services);
    const auto connected = volumes.engine(control);
    if (!connected) {
        plan.objections.append(connected.error());
        return;
    }
    const auto known = (*connected)->volumes(false, control);
    const bool exists =
        known && std::ranges::any_of(*known, [&home](const Volume &volume) { return volume.name == home.volume; });
    plan.targets.append({u"data"_s, home.volume, exists, true});
    plan.bytesNeeded = needOf(plan.check);
    if (!exists)
        return;   // it is made anew; there is nobody to ask for its room yet
    if (const auto free = volumeFreeSpace(**connected, home, volumes.operation(), control)) {
        plan.bytesFree = *free;
        if (*free < plan.bytesNeeded)
            plan.objections.append({ErrorCode::TooLittleSpace, home.volume,
                                    u"%1 bytes needed, %2 free"_s.arg(plan.bytesNeeded).arg(*free), 0, -1});
    } else {
        plan.objections.append(free.error());
    }
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
    plan.volume = params.volume;
    plan.check = checkFor(*backup, services, control);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, params.archive);
    if (!isSound(plan.check.state))
        plan.objections.append(objectionTo(plan.check));

    QStringList folders = promisedFolders(backup->type, params.only);
    if (folders.isEmpty())
        plan.objections.append({ErrorCode::Empty, params.archive, u"nothing that was asked for"_s, 0, -1});
    const bool intoVolume = params.volume && folders.contains(u"data"_s);
    if (intoVolume) {
        folders.removeAll(u"data"_s);
        planVolume(plan, *params.volume, services, control);
    }
    for (const QString &name : std::as_const(folders)) {
        const QString live = livePath(*site, name);
        plan.targets.append({name, live, QFileInfo::exists(live)});
    }
    if (const auto place = workPlace(*site, folders)) {
        plan.previousDirectory = *place + u'/' + keptPrefix + freeStamp(*place, *site, services.clock->now());
        if (!intoVolume)
            plan.bytesNeeded = needOf(plan.check);
        if (intoVolume) {
            // The config is small; the volume is what has to have room.
        } else if (const auto free = freeSpace(*place)) {
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
    if (!params.volume)
        plan.liveHeight = heightFromFiles(*site);
    plan.validatorRunning = validatorRuns(services, *site);
    if (plan.validatorRunning.value_or(false))
        plan.objections.append({ErrorCode::ValidatorRunning, u"bt2c_validator"_s, {}, 0, -1});
    return plan;
}

} // namespace bt2c
