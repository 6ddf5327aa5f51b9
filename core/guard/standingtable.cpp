// What each reason is called, how heavy it is, and which page mends it.
#include "core/guard/standing.h"

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    ReasonKind kind;
    const char *token;
    ReasonWeight weight;
    MendingPlace place;
};

using enum ReasonKind;
constexpr std::array table = {
    Words{FolderMissing, "folder-missing", ReasonWeight::Blocks, MendingPlace::Backups},
    Words{FolderUnreadable, "folder-unreadable", ReasonWeight::Blocks, MendingPlace::Backups},
    Words{NoBackups, "no-backups", ReasonWeight::Blocks, MendingPlace::Backups},
    Words{OnlyConfig, "only-config", ReasonWeight::Blocks, MendingPlace::Backups},
    Words{NoneUsable, "none-usable", ReasonWeight::Blocks, MendingPlace::Backups},
    Words{UnfinishedRestore, "unfinished-restore", ReasonWeight::Risk, MendingPlace::Recovery},
    Words{UnfinishedRecovery, "unfinished-recovery", ReasonWeight::Risk, MendingPlace::Recovery},
    Words{ChainDown, "chain-down", ReasonWeight::Risk, MendingPlace::Recovery},
    Words{RestartLoop, "restart-loop", ReasonWeight::Risk, MendingPlace::Recovery},
    Words{ChainStalled, "chain-stalled", ReasonWeight::Risk, MendingPlace::Recovery},
    Words{ChainBehind, "chain-behind", ReasonWeight::Risk, MendingPlace::Recovery},
    Words{NoneVerified, "none-verified", ReasonWeight::Risk, MendingPlace::Backups},
    Words{NewestBad, "newest-bad", ReasonWeight::Risk, MendingPlace::Backups},
    Words{NewestUnproven, "newest-unproven", ReasonWeight::Risk, MendingPlace::Backups},
    Words{DrillFailed, "drill-failed", ReasonWeight::Risk, MendingPlace::Backups},
    Words{PointOld, "point-old", ReasonWeight::Risk, MendingPlace::Backups},
    Words{ClockBack, "clock-back", ReasonWeight::Risk, MendingPlace::Backups},
    Words{BackupFailed, "backup-failed", ReasonWeight::Risk, MendingPlace::Schedule},
    Words{BackupsOverdue, "backups-overdue", ReasonWeight::Risk, MendingPlace::Schedule},
    Words{BackupsVanished, "backups-vanished", ReasonWeight::Risk, MendingPlace::Schedule},
    Words{BackupShrank, "backup-shrank", ReasonWeight::Risk, MendingPlace::Backups},
    Words{BackupHoldsNothing, "backup-holds-nothing", ReasonWeight::Risk, MendingPlace::Backups},
    Words{NoSchedule, "no-schedule", ReasonWeight::Risk, MendingPlace::Schedule},
    Words{ScheduleUnknown, "schedule-unknown", ReasonWeight::Risk, MendingPlace::Schedule},
    Words{SettingsUnreadable, "settings-unreadable", ReasonWeight::Risk, MendingPlace::Containers},
    Words{DiskFull, "disk-full", ReasonWeight::Risk, MendingPlace::Backups},
    Words{DiskFilling, "disk-filling", ReasonWeight::Risk, MendingPlace::Backups},
    Words{OffsiteDamaged, "offsite-damaged", ReasonWeight::Risk, MendingPlace::Settings},
    Words{OlderBad, "older-bad", ReasonWeight::Notice, MendingPlace::Backups},
    Words{RunsMissed, "runs-missed", ReasonWeight::Notice, MendingPlace::Schedule},
    Words{NeverDrilled, "never-drilled", ReasonWeight::Notice, MendingPlace::Backups},
    Words{DrillOld, "drill-old", ReasonWeight::Notice, MendingPlace::Backups},
    Words{OffsiteOld, "offsite-old", ReasonWeight::Notice, MendingPlace::Settings},
    Words{OffsiteUnchecked, "offsite-unchecked", ReasonWeight::Notice, MendingPlace::Settings},
    Words{ChainUnknown, "chain-unknown", ReasonWeight::Notice, MendingPlace::Containers},
};

const Words &wordsOf(ReasonKind kind)
{
    return *std::ranges::find(table, kind, &Words::kind);
}

} // namespace

ReasonWeight weightOf(ReasonKind kind)
{
    return wordsOf(kind).weight;
}

QString reasonToken(ReasonKind kind)
{
    return QString::fromLatin1(wordsOf(kind).token);
}

std::optional<ReasonKind> reasonFromToken(QStringView token)
{
    const auto found = std::ranges::find_if(table, [token](const Words &words) {
        return token == QLatin1StringView(words.token);
    });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

QList<ReasonKind> allReasons()
{
    QList<ReasonKind> kinds;
    for (const Words &words : table)
        kinds.append(words.kind);
    return kinds;
}

MendingPlace placeOf(ReasonKind kind)
{
    return wordsOf(kind).place;
}

} // namespace bt2c
