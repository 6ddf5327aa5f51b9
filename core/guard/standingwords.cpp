#include "core/guard/settings.h"
#include "core/guard/standing.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Standing)
};

QString momentOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"d MMM HH:mm"_s);
}

QString ageOf(const QDateTime &at, const QDateTime &now)
{
    constexpr qint64 secondsADay = 86'400;
    const qint64 seconds = std::max<qint64>(0, at.secsTo(now));
    if (seconds >= 2 * secondsADay)
        return StandingWords::tr("%n day(s)", nullptr, int(seconds / secondsADay));
    return formatDuration(double(seconds));
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString behindWords(const RecoveryPoint &point)
{
    if (!point.blocksLost)
        return StandingWords::tr("%1 ago").arg(formatDuration(double(point.ageSeconds)));
    if (*point.blocksLost == 0)
        return StandingWords::tr("with no block lost");
    return StandingWords::tr("%n block(s) behind", nullptr, int(std::min<qint64>(*point.blocksLost, 1'000'000'000)));
}

QString timeWords(const RecoveryTime &time)
{
    // A second would pretend to know.
    if (time.seconds < 120)
        return StandingWords::tr("in about %1").arg(formatDuration(std::max(5.0, std::ceil(time.seconds / 5) * 5)));
    const int minutes = int(std::ceil(std::min(time.seconds, 1e6) / 60));
    if (minutes < 120)
        return StandingWords::tr("in about %n minute(s)", nullptr, minutes);
    return StandingWords::tr("in about %n hour(s)", nullptr, (minutes + 59) / 60);
}

QString errorWords(const StandingReason &reason)
{
    return reason.error ? describe(*reason.error) : QString();
}

} // namespace

QString describe(Standing standing)
{
    switch (standing) {
    case Standing::Unknown: break;
    case Standing::Protected: return StandingWords::tr("Protected");
    case Standing::AtRisk: return StandingWords::tr("At risk");
    case Standing::CannotRecover: return StandingWords::tr("Cannot recover");
    }
    return StandingWords::tr("Looking…");
}

QString statementOf(const StandingReport &report)
{
    if (report.standing == Standing::Unknown)
        return StandingWords::tr("What there is to recover from is being looked at.");
    if (!report.point)
        return StandingWords::tr("If the validator died now, there would be nothing to bring it back from.");
    const RecoveryPoint &point = *report.point;
    QString place = point.backup.height
                        ? StandingWords::tr("at height %1").arg(QLocale().toString(*point.backup.height))
                        : StandingWords::tr("where it was on %1").arg(momentOf(point.backup.madeAt));
    place += u", "_s % behindWords(point);
    if (report.time)
        place += u", "_s % timeWords(*report.time);
    if (!point.verified && point.backup.integrity.state == IntegrityState::Stale)
        return StandingWords::tr("If the validator died now, it would perhaps be back %1. The backup was verified too "
                                 "long ago to count on.")
            .arg(place);
    if (!point.verified)
        return StandingWords::tr("If the validator died now, it would perhaps be back %1. No one knows: the backup was "
                                 "never read to its end.").arg(place);
    QString words = StandingWords::tr("If the validator died now, you would be back %1.").arg(place);
    if (point.drill && point.drill->passed)
        return words % u' ' % StandingWords::tr("Proven by a restore drill on %1.").arg(momentOf(point.drill->at));
    return words;
}

QString describe(const StandingReason &reason, const QDateTime &now)
{
    switch (reason.kind) {
    case ReasonKind::FolderMissing:
        return StandingWords::tr("The folder of the backups is not there: %1. Is its disk connected?")
            .arg(reason.subject);
    case ReasonKind::FolderUnreadable:
        return StandingWords::tr("The folder of the backups cannot be read. %1").arg(errorWords(reason));
    case ReasonKind::NoBackups:
        return StandingWords::tr("There is no backup in %1").arg(reason.subject);
    case ReasonKind::OnlyConfig:
        return StandingWords::tr("No backup holds the chain: %n backup(s) of the configuration alone", nullptr,
                                 reason.count);
    case ReasonKind::NoneUsable:
        return StandingWords::tr("None of %n backup(s) of the chain can be restored. The newest: %1", nullptr,
                                 reason.count)
            .arg(stateLabel(reason.state));
    case ReasonKind::UnfinishedRestore:
        return StandingWords::tr("A restore was begun and not finished");
    case ReasonKind::UnfinishedRecovery:
        return StandingWords::tr("A recovery was begun and not finished");
    case ReasonKind::ChainDown:
        return StandingWords::tr("The validator does not answer");
    case ReasonKind::RestartLoop:
        return StandingWords::tr("The validator is started over and over");
    case ReasonKind::ChainStalled:
        return StandingWords::tr("The chain makes no more blocks");
    case ReasonKind::ChainBehind:
        return StandingWords::tr("The chain is lower than it was before");
    case ReasonKind::NoneVerified:
        if (reason.state == IntegrityState::Stale)
            return StandingWords::tr("The newest verification is %1 old").arg(ageOf(reason.at, now));
        return StandingWords::tr("No backup of the chain was read to its end. The newest, of %1: %2")
            .arg(momentOf(reason.at), stateLabel(reason.state));
    case ReasonKind::NewestBad:
        return reason.count == 1 ? StandingWords::tr("The newest backup, of %1, is of no use: %2")
                                       .arg(momentOf(reason.at), stateLabel(reason.state))
                                 : StandingWords::tr("The newest %n backup(s) are of no use, the last of %1: %2",
                                                     nullptr, reason.count)
                                       .arg(momentOf(reason.at), stateLabel(reason.state));
    case ReasonKind::NewestUnproven:
        return reason.count == 1
                   ? StandingWords::tr("The newest backup, of %1, is not verified").arg(momentOf(reason.at))
                   : StandingWords::tr("The newest %n backup(s) are not verified", nullptr, reason.count);
    case ReasonKind::DrillFailed:
        return StandingWords::tr("The restore drill of %1 failed").arg(momentOf(reason.at));
    case ReasonKind::PointOld:
        return StandingWords::tr("The newest verified backup is %1 old").arg(ageOf(reason.at, now));
    case ReasonKind::ClockBack:
        return StandingWords::tr("%1 is from the future: was the clock set back?").arg(nameOf(reason.subject));
    case ReasonKind::BackupFailed:
        return reason.subject.isEmpty()
                   ? StandingWords::tr("The backup of %1 failed").arg(momentOf(reason.at))
                   : StandingWords::tr("The backup of %1 failed: %2").arg(momentOf(reason.at), reason.subject);
    case ReasonKind::BackupsOverdue:
        return StandingWords::tr("%n scheduled backup(s) in a row were not made", nullptr, reason.count);
    case ReasonKind::BackupsVanished:
        return StandingWords::tr("%n backup(s) disappeared that retention did not remove", nullptr, reason.count);
    case ReasonKind::BackupShrank:
        return StandingWords::tr("The backup of %1 is much smaller than the one before it").arg(momentOf(reason.at));
    case ReasonKind::BackupHoldsNothing:
        return StandingWords::tr("The backup of %1 holds nothing").arg(momentOf(reason.at));
    case ReasonKind::NoSchedule:
        return StandingWords::tr("Nothing makes backups by itself");
    case ReasonKind::ScheduleUnknown:
        return StandingWords::tr("Whether backups are scheduled is not known. %1").arg(errorWords(reason)).trimmed();
    case ReasonKind::SettingsUnreadable:
        return StandingWords::tr("The settings do not count: %1")
            .arg(reason.error ? describeSettings(*reason.error) : QString());
    case ReasonKind::DiskFull:
        return StandingWords::tr("The next backup does not fit: %1 free").arg(formatBytes(reason.bytes.value_or(0)));
    case ReasonKind::DiskFilling:
        return StandingWords::tr("The backup disk is full in about %n day(s)", nullptr,
                                 int(std::max(1.0, std::floor(reason.days.value_or(0)))));
    case ReasonKind::OlderBad:
        return reason.count == 1
                   ? StandingWords::tr("The backup of %1: %2").arg(momentOf(reason.at), stateLabel(reason.state))
                   : StandingWords::tr("%n older backup(s) are of no use, the newest of %1", nullptr, reason.count)
                         .arg(momentOf(reason.at));
    case ReasonKind::RunsMissed:
        return StandingWords::tr("%n scheduled backup(s) of the last week were not made, the last of %1", nullptr,
                                 reason.count)
            .arg(momentOf(reason.at));
    case ReasonKind::NeverDrilled:
        return StandingWords::tr("No backup was ever tried in a restore drill");
    case ReasonKind::DrillOld:
        return StandingWords::tr("The newest restore drill is %1 old").arg(ageOf(reason.at, now));
    case ReasonKind::OffsiteDamaged:
        return StandingWords::tr("The off-site copies are damaged, as the check of %1 found").arg(momentOf(reason.at));
    case ReasonKind::OffsiteOld: {
        const QString words = reason.at.isValid()
                                  ? StandingWords::tr("The newest off-site copy is %1 old").arg(ageOf(reason.at, now))
                                  : StandingWords::tr("No backup was copied off-site yet");
        return reason.error ? words + u": "_s + errorWords(reason) : words;
    }
    case ReasonKind::OffsiteUnchecked:
        return reason.at.isValid()
                   ? StandingWords::tr("The off-site copies were last checked %1 ago").arg(ageOf(reason.at, now))
                   : StandingWords::tr("The off-site copies were never checked");
    case ReasonKind::ChainUnknown:
        return StandingWords::tr("How far the chain is, is not known: nobody could be asked");
    }
    return {};
}

QString mendingWords(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::FolderMissing:
    case ReasonKind::FolderUnreadable: return StandingWords::tr("Show Folder");
    case ReasonKind::NoBackups:
    case ReasonKind::OnlyConfig:
    case ReasonKind::PointOld: return StandingWords::tr("Back Up Now");
    case ReasonKind::UnfinishedRestore:
    case ReasonKind::UnfinishedRecovery: return StandingWords::tr("Go On…");
    case ReasonKind::ChainDown:
    case ReasonKind::RestartLoop:
    case ReasonKind::ChainStalled:
    case ReasonKind::ChainBehind: return StandingWords::tr("Find Out Why");
    case ReasonKind::NoneVerified:
    case ReasonKind::NewestUnproven: return StandingWords::tr("Verify");
    case ReasonKind::NoneUsable:
    case ReasonKind::NewestBad:
    case ReasonKind::OlderBad:
    case ReasonKind::BackupShrank:
    case ReasonKind::BackupHoldsNothing:
    case ReasonKind::ClockBack: return StandingWords::tr("Show Backup");
    case ReasonKind::DrillFailed:
    case ReasonKind::NeverDrilled:
    case ReasonKind::DrillOld: return StandingWords::tr("Drill…");
    case ReasonKind::BackupFailed:
    case ReasonKind::BackupsOverdue:
    case ReasonKind::BackupsVanished:
    case ReasonKind::RunsMissed: return StandingWords::tr("Show Runs");
    case ReasonKind::NoSchedule:
    case ReasonKind::ScheduleUnknown: return StandingWords::tr("Show Schedule");
    case ReasonKind::DiskFull:
    case ReasonKind::DiskFilling: return StandingWords::tr("Show Backups");
    case ReasonKind::ChainUnknown: return StandingWords::tr("Show Engine");
    case ReasonKind::OffsiteDamaged:
    case ReasonKind::OffsiteOld:
    case ReasonKind::OffsiteUnchecked: return StandingWords::tr("Off-Site…");
    case ReasonKind::SettingsUnreadable: return StandingWords::tr("Show File");
    }
    return {};
}

} // namespace bt2c
