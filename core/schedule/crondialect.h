#pragma once

#include <QByteArray>
#include <QString>

namespace bt2c {

/// Whose cron reads the crontab.
enum class CronDialect {
    MacOs, ///< macOS: descends from FreeBSD's of 2004
    Debian, ///< Debian, Ubuntu: Vixie cron 3.0pl1 with Debian's changes
    Cronie, ///< Fedora, RHEL, Arch
};

/// What one cron accepts, and how it reads it. Debian's was tried with 3.0pl1-197, whose crontab(1) takes "5-1" and
/// "6~15", which older ones refused.
struct CronTraits
{
    bool stepWithoutRange = false; ///< "5/15" is 5-59/15; others refuse it
    bool reversedRanges = false; ///< "5-1" is accepted and holds nothing; others refuse it
    bool sundayEndsRange = false; ///< "fri-sun" is 5-7
    bool randomRanges = false; ///< "6~15" is a minute chosen when the crontab is loaded
    bool restIgnored = false; ///< "5;x" is 5: what stands after a value is skipped up to the next blank
    bool starCommandRefused = false; ///< a command that begins with '*' is taken for a sixth field
    bool emptyCommandRefused = false;
    bool emptyValueRefused = false; ///< "A=" is no assignment
    bool quietPrefix = false; ///< a '-' before root's entries keeps them out of the log
    bool notOnBattery = false; ///< "@AppleNotOnBattery " before the command
    bool backslashPairs = false; ///< in a command "\\" is "\"
    bool daylightSaving = false; ///< fixed jobs run once and are never left out
    qsizetype maxCommand = 0; ///< bytes
    bool longCommandCut = false; ///< a longer one is cut in silence; otherwise it is refused
    qsizetype maxLines = 0; ///< 0: any number
    qsizetype maxAssignment = 0; ///< bytes of "NAME=value"; what is beyond is cut in silence
    bool timeZone = false; ///< CRON_TZ is heard
    bool missingNewlineRefused = false; ///< otherwise the line is dropped in silence
};

[[nodiscard]] const CronTraits &cronTraits(CronDialect dialect);

/// "macos", "debian", "cronie"; stable, for JSON and tests.
[[nodiscard]] QString cronDialectToken(CronDialect dialect);

/// The dialect of a machine with kernel @p kernel ("darwin", "linux"; QSysInfo::kernelType()) whose cron is the program
/// file @p cronProgram (its bytes; may be empty).
[[nodiscard]] CronDialect cronDialectOf(const QString &kernel, QByteArrayView cronProgram);

/// The dialect of this machine. Reads the program `crontab` or `crond`, at most 4 MiB of it; starts nothing.
[[nodiscard]] CronDialect localCronDialect();

} // namespace bt2c
