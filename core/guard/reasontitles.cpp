#include "core/guard/standing.h"

#include <QCoreApplication>

namespace bt2c {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ReasonTitle)
};

} // namespace

QString titleOf(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::FolderMissing: return Titles::tr("The folder of the backups is not there");
    case ReasonKind::FolderUnreadable: return Titles::tr("The folder of the backups cannot be read");
    case ReasonKind::NoBackups: return Titles::tr("There is no backup");
    case ReasonKind::OnlyConfig: return Titles::tr("No backup holds the chain");
    case ReasonKind::NoneUsable: return Titles::tr("No backup can be restored");
    case ReasonKind::UnfinishedRestore: return Titles::tr("A restore was begun and not finished");
    case ReasonKind::UnfinishedRecovery: return Titles::tr("A recovery was begun and not finished");
    case ReasonKind::ChainDown: return Titles::tr("The validator does not answer");
    case ReasonKind::RestartLoop: return Titles::tr("The validator is started over and over");
    case ReasonKind::ChainStalled: return Titles::tr("The chain makes no more blocks");
    case ReasonKind::ChainBehind: return Titles::tr("The chain is lower than it was before");
    case ReasonKind::NoneVerified: return Titles::tr("No backup is verified");
    case ReasonKind::NewestBad: return Titles::tr("The newest backup is of no use");
    case ReasonKind::NewestUnproven: return Titles::tr("The newest backup is not verified");
    case ReasonKind::DrillFailed: return Titles::tr("A restore drill failed");
    case ReasonKind::PointOld: return Titles::tr("The newest verified backup is too old");
    case ReasonKind::ClockBack: return Titles::tr("A backup is from the future");
    case ReasonKind::BackupFailed: return Titles::tr("A scheduled backup failed");
    case ReasonKind::BackupsOverdue: return Titles::tr("Scheduled backups are not made");
    case ReasonKind::BackupsVanished: return Titles::tr("Backups disappeared");
    case ReasonKind::BackupShrank: return Titles::tr("A backup is much smaller than the one before it");
    case ReasonKind::BackupHoldsNothing: return Titles::tr("A backup holds nothing");
    case ReasonKind::NoSchedule: return Titles::tr("Nothing makes backups by itself");
    case ReasonKind::ScheduleUnknown: return Titles::tr("The schedule cannot be read");
    case ReasonKind::SettingsUnreadable: return Titles::tr("The settings cannot be read");
    case ReasonKind::DiskFull: return Titles::tr("The next backup does not fit on the disk");
    case ReasonKind::DiskFilling: return Titles::tr("The backup disk will soon be full");
    case ReasonKind::OffsiteDamaged: return Titles::tr("The off-site copies are damaged");
    case ReasonKind::OlderBad: return Titles::tr("An older backup is of no use");
    case ReasonKind::RunsMissed: return Titles::tr("Scheduled backups were missed");
    case ReasonKind::NeverDrilled: return Titles::tr("No backup was ever tried in a restore drill");
    case ReasonKind::DrillOld: return Titles::tr("The newest restore drill is too old");
    case ReasonKind::OffsiteOld: return Titles::tr("The newest off-site copy is too old");
    case ReasonKind::OffsiteUnchecked: return Titles::tr("The off-site copies were not checked for long");
    case ReasonKind::ChainUnknown: return Titles::tr("How far the chain is, is not known");
    }
    return {};
}

} // namespace bt2c
