#pragma once

#include "core/recovery/recoveryjournal.h"
#include "core/site/ledger.h"

#include <functional>
#include <memory>
#include <variant>

namespace bt2c {

enum class ActivityKind { Backup, Restore, Check, Drill, Recovery, Other };

/// How something ended, as its badge shows it.
enum class ActivitySign { Done, DoneInPart, Proven, Undone, Warning, Failed, Stopped, BrokenOff, Running, Unknown };

/// One thing that was done, made in the background: what the list shows and searches, and what it was made of.
struct ActivityRow
{
    QString key;                   ///< "operation 12", "check …", "recovery …"; stable
    ActivityKind kind = ActivityKind::Other;
    ActivitySign sign = ActivitySign::Unknown;
    qint64 started = 0;            ///< milliseconds since the epoch
    qint64 ended = 0;              ///< 0: not known, or it runs
    double seconds = -1;           ///< how long it took; -1: not known
    qint64 order = 0;              ///< the greater, the further up
    QString what;                  ///< "Verify hourly 15:00"
    QString by;                    ///< "you", "cron", "command line", "recovery"; empty: not recorded
    QString outcome;               ///< "Recovered"
    bool failed = false;           ///< it did not come to what it was begun for, or found something bad
    bool alive = false;            ///< it runs now
    bool byRecovery = false;       ///< a recovery did it: arrange() finds that out
    QString searchText;            ///< lower case
    std::variant<std::monostate, LedgerOperation, VerifyReport, RecoveryJournal> source;
};

using ActivityPointer = std::shared_ptr<const ActivityRow>;

/// Told about a process; so that what a killed one left open is not shown as running.
using ProcessAlive = std::function<bool(qint64 pid, const QDateTime &since)>;
/// Whether the process @p pid, of any user, is there; this one only for what began in it.
[[nodiscard]] bool processAlive(qint64 pid, const QDateTime &since);
/// The number at the end of "window, process 4711"; 0: none.
[[nodiscard]] qint64 pidOf(const QString &startedBy);
/// "you", "command line", "cron", "recovery"; empty where nothing is known.
[[nodiscard]] QString byWords(const QString &startedBy);

/// What the schedule of an archive is, by its path: "hourly", or empty.
using ScheduleOf = std::function<QString(const QString &archive)>;

[[nodiscard]] ActivityRow rowOf(const LedgerOperation &operation, const ProcessAlive &alive,
                                const ScheduleOf &schedule);
[[nodiscard]] ActivityRow rowOf(const VerifyReport &check, const ScheduleOf &schedule);
[[nodiscard]] ActivityRow rowOf(const RecoveryJournal &journal, const ProcessAlive &alive);

/// A check that only notes that a backup was written, and is no doing of its own.
[[nodiscard]] bool isBirthNote(const VerifyReport &check);

/// Marks what a recovery did as done by it, and sorts: newest first, each recovery before what belongs to it.
void arrange(QList<ActivityPointer> &rows);

} // namespace bt2c
