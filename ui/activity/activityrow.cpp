#include "ui/activity/activityrow.h"

#include "core/backup/backupname.h"
#include "core/support/describe.h"
#include "ui/activity/activitywords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <limits>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ActivityRowWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ActivityRowWords)
};

// A recovery's own steps begin and end within it, give or take what a clock shows.
constexpr qint64 clockSlackMs = 1500;

const QDateTime processStarted = QDateTime::currentDateTime();

ActivityKind kindOf(const QString &kind)
{
    if (kind == "backup"_L1)
        return ActivityKind::Backup;
    if (kind == "restore"_L1 || kind == "rollback"_L1 || kind == "undo"_L1)
        return ActivityKind::Restore;
    if (kind == "verify"_L1 || kind == "check"_L1)
        return ActivityKind::Check;
    if (kind == "drill"_L1)
        return ActivityKind::Drill;
    return kind == "recovery"_L1 || kind == "recovery-undo"_L1 ? ActivityKind::Recovery : ActivityKind::Other;
}

/// The archive an operation is about; empty: it is about none.
QString archiveOf(const LedgerOperation &operation)
{
    const QString written = operation.evidence["path"_L1].toString();
    if (operation.kind == "backup"_L1)
        return written;
    const QString named = operation.subject.isEmpty() ? operation.evidence["archive"_L1].toString() : operation.subject;
    return isArchiveName(QFileInfo(named).fileName()) ? named : QString();
}

QString backupWords(const LedgerOperation &operation, const QString &schedule)
{
    QString job = operation.evidence["job"_L1].toString();
    if (job.isEmpty())
        job = schedule.isEmpty() ? typeToken(typeFromName(QFileInfo(archiveOf(operation)).fileName())) : schedule;
    if (job == "hourly"_L1)
        return ActivityRowWords::tr("Hourly backup");
    if (job == "daily"_L1)
        return ActivityRowWords::tr("Daily backup");
    if (job == "weekly"_L1)
        return ActivityRowWords::tr("Weekly backup");
    if (job == "full"_L1)
        return ActivityRowWords::tr("Full backup");
    if (job == "blockchain"_L1)
        return ActivityRowWords::tr("Chain backup");
    return job == "config"_L1 ? ActivityRowWords::tr("Config backup") : ActivityRowWords::tr("Backup");
}

QString whatOf(const LedgerOperation &operation, const ScheduleOf &schedule)
{
    const QString archive = archiveOf(operation);
    const QString written = archive.isEmpty() ? QString() : schedule(archive);
    if (operation.kind == "backup"_L1)
        return backupWords(operation, written);
    const QString words = archive.isEmpty() ? QString() : archiveWords(archive, written, operation.startedAt);
    if (operation.kind == "drill"_L1 && !words.isEmpty())
        return ActivityRowWords::tr("Drill of %1").arg(words);
    if (operation.kind == "rollback"_L1)
        return words.isEmpty() ? ActivityRowWords::tr("Undo restore")
                               : ActivityRowWords::tr("Undo restore %1").arg(words);
    const QString kind = kindWords(operation.kind);
    return words.isEmpty() ? kind : ActivityRowWords::tr("%1 %2", "Restore hourly 15:00").arg(kind, words);
}

struct Ending
{
    ActivitySign sign = ActivitySign::Done;
    QString words;
};

Ending doneWell(const LedgerOperation &operation)
{
    const QJsonObject &evidence = operation.evidence;
    const qint64 bytes = evidence["bytes_freed"_L1].toInteger();
    switch (kindOf(operation.kind)) {
    case ActivityKind::Backup:
        if (evidence["holds_nothing"_L1].toBool())
            return {ActivitySign::Warning, ActivityRowWords::tr("Holds nothing")};
        if (!evidence["changed_while_read"_L1].toArray().isEmpty())
            return {ActivitySign::Warning, ActivityRowWords::tr("Made, changed while read")};
        if (evidence.contains("size_bytes"_L1))
            return {ActivitySign::Done,
                    ActivityRowWords::tr("Made, %1").arg(formatBytes(evidence["size_bytes"_L1].toInteger()))};
        return {ActivitySign::Done, ActivityRowWords::tr("Made")};
    case ActivityKind::Restore:
        if (operation.kind != "restore"_L1)
            return {ActivitySign::Done, ActivityRowWords::tr("Undone")};
        if (evidence["forced"_L1].toBool() && !isSound(stateFromToken(evidence["state"_L1].toString())))
            return {ActivitySign::Warning, ActivityRowWords::tr("Restored, forced")};
        if (evidence["notices"_L1].toInteger() > 0)
            return {ActivitySign::Warning,
                    ActivityRowWords::tr("Restored, %n notice(s)", nullptr, int(evidence["notices"_L1].toInteger()))};
        return {ActivitySign::Done, ActivityRowWords::tr("Restored")};
    case ActivityKind::Drill:
        return {ActivitySign::Proven, evidence["booted"_L1].toBool() ? ActivityRowWords::tr("Restored, node answered")
                                                                     : ActivityRowWords::tr("Restored and compared")};
    default:
        break;
    }
    if (operation.kind == "recovery-undo"_L1)
        return {ActivitySign::Done, ActivityRowWords::tr("Undone")};
    if (operation.kind == "prune"_L1) {
        const auto removed = int(evidence["removed"_L1].toArray().size());
        return {ActivitySign::Done,
                removed == 0 ? ActivityRowWords::tr("Nothing to remove")
                             : ActivityRowWords::tr("%n removed, %1", nullptr, removed).arg(formatBytes(bytes))};
    }
    if (evidence.contains("entries"_L1))
        return {ActivitySign::Done,
                ActivityRowWords::tr("Done, %n item(s)", nullptr, int(evidence["entries"_L1].toInteger()))};
    return {ActivitySign::Done, ActivityRowWords::tr("Done")};
}

Ending endingOf(const LedgerOperation &operation, bool alive)
{
    if (operation.outcome.isEmpty())
        return alive ? Ending{ActivitySign::Running, ActivityRowWords::tr("Running")}
                     : Ending{ActivitySign::BrokenOff, ActivityRowWords::tr("Broken off")};
    if (operation.outcome == "done"_L1)
        return doneWell(operation);
    if (operation.outcome == "cancelled"_L1)
        return {ActivitySign::Stopped, ActivityRowWords::tr("Stopped")};
    if (operation.outcome == "interrupted"_L1)
        return {ActivitySign::BrokenOff, ActivityRowWords::tr("Broken off")};
    if (operation.outcome != "failed"_L1)
        return {ActivitySign::Unknown, operation.outcome};
    const QString code = operation.evidence["code"_L1].toString();
    return {ActivitySign::Failed, code.isEmpty() ? ActivityRowWords::tr("Failed") : failureWords(errorFromToken(code))};
}

/// When the last thing was done for it; its journal's end is later where it was taken back.
qint64 workEnded(const RecoveryJournal &journal)
{
    if (journal.outcome != RecoveryOutcome::Undone)
        return journal.endedAt.isValid() ? journal.endedAt.toMSecsSinceEpoch() : 0;
    qint64 last = 0;
    for (const StepRecord &step : journal.steps)
        last = qMax(last, step.endedAt.isValid() ? step.endedAt.toMSecsSinceEpoch() : 0);
    return last;
}

ActivitySign signOf(IntegrityState state)
{
    switch (state) {
    case IntegrityState::Verified:
        return ActivitySign::Done;
    case IntegrityState::ChecksumOk:
        return ActivitySign::DoneInPart;
    case IntegrityState::Unreadable:
        return ActivitySign::Unknown;
    default:
        return isBad(state) ? ActivitySign::Failed : ActivitySign::Warning;
    }
}

QString searchable(const ActivityRow &row, const QStringList &more)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.started);
    const QLocale locale;
    QStringList parts{row.what, row.by, row.outcome, at.toString(u"yyyy-MM-dd HH:mm"),
                      locale.toString(at.date(), u"dddd d MMMM")};
    parts += more;
    return parts.join(u' ').toLower();
}

} // namespace

qint64 pidOf(const QString &startedBy)
{
    qsizetype from = startedBy.size();
    while (from > 0 && startedBy.at(from - 1).isDigit())
        --from;
    return QStringView(startedBy).sliced(from).toLongLong();
}

bool processAlive(qint64 pid, const QDateTime &since)
{
    if (pid <= 0)
        return false;
    // Numbers are given out again: what began before this process did is not its own.
    if (pid == qint64(::getpid()))
        return since >= processStarted;
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
}

QString byWords(const QString &startedBy)
{
    if (startedBy.startsWith("window"_L1))
        return ActivityRowWords::tr("you");
    if (startedBy.startsWith("command line"_L1))
        return ActivityRowWords::tr("command line");
    if (startedBy.startsWith("cron"_L1) || startedBy.startsWith("schedule"_L1))
        return ActivityRowWords::tr("cron");
    return startedBy.startsWith("recovery"_L1) ? ActivityRowWords::tr("recovery") : QString();
}

bool isBirthNote(const VerifyReport &check)
{
    return check.level == CheckLevel::Quick && check.state == IntegrityState::ChecksumOk && check.seconds == 0
           && check.entries < 0;
}

ActivityRow rowOf(const LedgerOperation &operation, const ProcessAlive &alive, const ScheduleOf &schedule)
{
    ActivityRow row;
    row.key = u"operation %1"_s.arg(operation.id);
    row.kind = kindOf(operation.kind);
    row.started = operation.startedAt.toMSecsSinceEpoch();
    row.ended = operation.endedAt.isValid() ? operation.endedAt.toMSecsSinceEpoch() : 0;
    row.alive = operation.outcome.isEmpty() && alive(pidOf(operation.startedBy), operation.startedAt);
    // What was broken off has an end that is only when that was found out.
    if (row.ended > 0 && operation.outcome != "interrupted"_L1)
        row.seconds = double(qMax(qint64(0), row.ended - row.started)) / 1000;
    row.order = row.started;
    row.what = whatOf(operation, schedule);
    row.by = byWords(operation.startedBy);
    const Ending ending = endingOf(operation, row.alive);
    row.sign = ending.sign;
    row.outcome = ending.words;
    row.failed = ending.sign == ActivitySign::Failed || ending.sign == ActivitySign::BrokenOff;
    row.searchText = searchable(row, {operation.kind, QFileInfo(archiveOf(operation)).fileName(), operation.outcome});
    row.source = operation;
    return row;
}

ActivityRow rowOf(const VerifyReport &check, const ScheduleOf &schedule)
{
    ActivityRow row;
    const QString name = QFileInfo(check.path).fileName();
    row.kind = ActivityKind::Check;
    row.ended = check.checkedAt.toMSecsSinceEpoch();
    // The ledger has the moment at which the answer was there.
    row.started = row.ended - qint64(check.seconds * 1000);
    row.key = u"check %1 %2"_s.arg(row.ended).arg(name);
    row.seconds = check.seconds;
    row.order = row.started;
    const QString words = archiveWords(check.path, schedule(check.path), check.checkedAt);
    row.what = check.level == CheckLevel::Deep ? ActivityRowWords::tr("Verify %1").arg(words)
                                               : ActivityRowWords::tr("Quick check %1").arg(words);
    row.sign = signOf(check.state);
    row.outcome = stateLabel(check.state);
    row.failed = isBad(check.state) || check.state == IntegrityState::Unreadable;
    row.searchText = searchable(row, {name, u"verify check"_s});
    row.source = check;
    return row;
}

ActivityRow rowOf(const RecoveryJournal &journal, const ProcessAlive &alive)
{
    ActivityRow row;
    row.key = u"recovery "_s + journal.id;
    row.kind = ActivityKind::Recovery;
    row.started = journal.startedAt.toMSecsSinceEpoch();
    const bool open = journal.outcome == RecoveryOutcome::Open;
    row.ended = workEnded(journal);
    row.alive = open && alive(pidOf(journal.startedBy), journal.startedAt);
    if (row.ended > 0)
        row.seconds = double(qMax(qint64(0), row.ended - row.started)) / 1000;
    // One that waits to be gone on with stays on top; others stand before what they did.
    row.order = open ? std::numeric_limits<qint64>::max() : qMax(row.started, row.ended);
    const QString name = journal.procedure.section.isEmpty() ? journal.procedure.title : journal.procedure.section;
    row.what = ActivityRowWords::tr("Recovery %1", "Recovery 2.2").arg(name);
    row.by = byWords(journal.startedBy);
    switch (journal.outcome) {
    case RecoveryOutcome::Recovered:
        row.sign = ActivitySign::Done;
        row.outcome = ActivityRowWords::tr("Recovered");
        break;
    case RecoveryOutcome::Undone:
        row.sign = ActivitySign::Undone;
        row.outcome = ActivityRowWords::tr("Undone");
        break;
    case RecoveryOutcome::Stopped:
        row.sign = ActivitySign::Stopped;
        row.outcome = ActivityRowWords::tr("Stopped");
        row.failed = true;
        break;
    case RecoveryOutcome::Open:
        row.sign = row.alive ? ActivitySign::Running : ActivitySign::BrokenOff;
        row.outcome = row.alive ? ActivityRowWords::tr("Under way") : ActivityRowWords::tr("Not finished");
        row.failed = !row.alive;
        break;
    }
    row.searchText = searchable(row, {journal.procedure.title, journal.cause, QFileInfo(journal.backup).fileName()});
    row.source = journal;
    return row;
}

void arrange(QList<ActivityPointer> &rows)
{
    QList<const ActivityRow *> recoveries;
    for (const ActivityPointer &row : std::as_const(rows)) {
        if (std::holds_alternative<RecoveryJournal>(row->source))
            recoveries.append(row.get());
    }
    const QString recovery = ActivityRowWords::tr("recovery");
    for (ActivityPointer &row : rows) {
        const auto *operation = std::get_if<LedgerOperation>(&row->source);
        const bool check = std::holds_alternative<VerifyReport>(row->source);
        if (!operation && !check)
            continue;
        const bool within = std::ranges::any_of(recoveries, [&](const ActivityRow *one) {
            const auto &journal = std::get<RecoveryJournal>(one->source);
            const qint64 end = one->ended > 0 ? one->ended
                               : one->alive   ? std::numeric_limits<qint64>::max()
                                              : one->started;
            // The ledger does not say who checked an archive; the one that was to be restored is told by its path.
            const bool same = check ? std::get<VerifyReport>(row->source).path == journal.backup
                                    : pidOf(operation->startedBy) == pidOf(journal.startedBy);
            return same && row->started >= one->started - clockSlackMs && row->started <= end;
        });
        if (!within || row->byRecovery)
            continue;
        auto changed = std::make_shared<ActivityRow>(*row);
        changed->by = recovery;
        changed->byRecovery = true;
        row = std::move(changed);
    }
    std::ranges::sort(rows, [](const ActivityPointer &a, const ActivityPointer &b) {
        return a->order != b->order ? a->order > b->order : a->key > b->key;
    });
}

} // namespace bt2c
