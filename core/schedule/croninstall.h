#pragma once

#include "core/schedule/crontab.h"
#include "core/support/clock.h"
#include "core/support/control.h"

#include <QDateTime>
#include <QProcessEnvironment>

#include <chrono>

namespace bt2c {

class Ledger;

/// The `crontab` program, and for whom it is asked.
struct CrontabAccess
{
    QString program;                        ///< path of `crontab`; see crontabProgram()
    QString user;                           ///< empty: whoever runs this; else `crontab -u USER`, which root alone may
    QProcessEnvironment environment;
    QString keepDirectory;                  ///< where former crontabs are kept; made 0700
    CronDialect dialect = CronDialect::Debian;
    std::chrono::milliseconds limit = std::chrono::seconds(20); ///< of each call of the program
};

/// The path of `crontab` here: on @p path (as PATH), else where systems have it. Empty: there is none.
[[nodiscard]] QString crontabProgram(const QString &path);

/// Of this process: its own program, environment, dialect and user, copies beside the ledger at @p ledgerPath.
[[nodiscard]] CrontabAccess localCrontab(const QString &ledgerPath);

/// The crontab's bytes, by `crontab -l` and where that hides some by `crontab -e`; empty where there is none. Nothing
/// may be saved over what this did not read. Errors: Missing (no such program), PermissionDenied (cron.allow,
/// cron.deny; on macOS Full Disk Access), TimedOut, Cancelled, TooLarge (more than maxCrontab bytes), External (detail
/// is what the program said).
[[nodiscard]] Result<QByteArray> readCrontab(const CrontabAccess &access, Control &control);

constexpr qint64 maxCrontab = 16LL * 1024 * 1024;

/// Why a crontab was not installed.
struct CrontabRefusal
{
    /// InvalidArgument: the document would be refused or misread by cron (line, detail: the reason's token). Outdated:
    /// what stands there is not what was read (now). External: `crontab` refused it (words, line). Busy: another of our
    /// programs is installing. PermissionDenied, Missing, TimedOut, Cancelled, TooLarge: as readCrontab(). WriteFailed:
    /// what reads back is not what was written (now), or the former crontab could not be kept.
    Error error;
    std::optional<QByteArray> now;          ///< what stands there, where it is known
    QString words;                          ///< what `crontab` said, all of it
    qsizetype line = -1;                    ///< the line it is about, from 0
    std::optional<CronIssue> issue = {};    ///< of InvalidArgument
    bool unchanged = false;                 ///< nothing was written; or it was read again, and is what it was before
    bool fullDiskAccess = false;            ///< macOS keeps the program from the crontabs
};

struct CrontabInstalled
{
    QByteArray bytes;                       ///< as it reads back
    QString kept;                           ///< the copy of the former crontab; empty: nothing was to be changed
};

/// What an installation needs besides the crontab program. @p ledger may be null.
struct CronServices
{
    const Clock *clock = nullptr;
    Ledger *ledger = nullptr;
};

/// Puts @p document in the place of the crontab whose bytes were @p former when it was read. Reads again just before,
/// keeps a copy of what it replaces, writes through `crontab -`, reads back and compares byte for byte. A final newline
/// that lacks is added.
[[nodiscard]] std::expected<CrontabInstalled, CrontabRefusal>
installCrontab(const CrontabAccess &access, const QByteArray &former, const CrontabDocument &document,
               const CronServices &services, Control &control);

/// Puts back what the newest installation that was not taken back had replaced, if what stands there is still what it
/// had installed. Errors: NothingToUndo; otherwise as installCrontab().
[[nodiscard]] std::expected<CrontabInstalled, CrontabRefusal>
undoCrontab(const CrontabAccess &access, const CronServices &services, Control &control);

/// What undoCrontab() would put back. Errors: NothingToUndo, ReadFailed and its kin.
[[nodiscard]] Result<QByteArray> formerCrontab(const CrontabAccess &access);

/// Which line of @p document "\"-\":N: bad minute" speaks of, from 0; -1: it names none. N counts the line breaks that
/// were read before the error was noticed, so that it is mostly one too low.
[[nodiscard]] qsizetype refusedLine(const QByteArray &words, const CrontabDocument &document);

/// One sentence or two, translated: what was refused and what to do.
[[nodiscard]] QString describe(const CrontabRefusal &refusal);

/// How to give cron Full Disk Access on macOS, translated.
[[nodiscard]] QString fullDiskAccessWay();

} // namespace bt2c
