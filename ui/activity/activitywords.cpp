#include "ui/activity/activitywords.h"

#include "core/backup/backupname.h"
#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ActivityTextWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ActivityTextWords)
};

constexpr int daysByName = 6;
constexpr double shortest = 0.05;

QString scheduleWords(const QString &schedule, BackupType type)
{
    if (schedule == "hourly"_L1)
        return ActivityTextWords::tr("hourly");
    if (schedule == "daily"_L1)
        return ActivityTextWords::tr("daily");
    if (schedule == "weekly"_L1 || type == BackupType::Weekly)
        return ActivityTextWords::tr("weekly");
    switch (type) {
    case BackupType::Full:
        return ActivityTextWords::tr("full");
    case BackupType::Blockchain:
        return ActivityTextWords::tr("chain");
    case BackupType::Config:
        return ActivityTextWords::tr("config");
    default:
        return {};
    }
}

/// "15:43" in a title: the day in words, in lower case.
QString dayAndTime(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QString time = locale.toString(at.time(), u"HH:mm"_s);
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return ActivityTextWords::tr("today %1").arg(time);
    if (days == 1)
        return ActivityTextWords::tr("yesterday %1").arg(time);
    const bool sameYear = at.date().year() == now.date().year();
    return locale.toString(at.date(), sameYear ? u"d MMM"_s : u"d MMM yyyy"_s) + u' ' + time;
}

QString recoverySentences(const RecoveryJournal &journal)
{
    QStringList text;
    if (!journal.cause.isEmpty())
        text << journal.cause + (journal.cause.endsWith(u'.') ? u""_s : u"."_s);
    if (journal.restoredChain && !journal.backup.isEmpty()) {
        const QString made = journal.backupMadeAt.isValid() ? QLocale().toString(journal.backupMadeAt, u"d MMM HH:mm"_s)
                                                            : QFileInfo(journal.backup).fileName();
        text << (journal.backupHeight ? ActivityTextWords::tr("The chain was replaced by the backup of %1, height %2.")
                                            .arg(made, numberWords(*journal.backupHeight))
                                      : ActivityTextWords::tr("The chain was replaced by the backup of %1.").arg(made));
    }
    if (journal.heightAfter)
        text << ActivityTextWords::tr("Back at height %1.").arg(numberWords(*journal.heightAfter));
    const auto left = std::ranges::count_if(journal.steps, [](const StepRecord &step) {
        return step.state != StepState::Done && step.state != StepState::Skipped;
    });
    if (journal.outcome == RecoveryOutcome::Open)
        text << ActivityTextWords::tr("%n step(s) to go. The page Recovery goes on from there.", nullptr, int(left));
    else if (journal.outcome == RecoveryOutcome::Stopped)
        text << ActivityTextWords::tr("It was ended with %n step(s) not done; what had been done was left as it was.",
                                      nullptr, int(left));
    else if (journal.outcome == RecoveryOutcome::Undone)
        text << ActivityTextWords::tr("It was taken back: the chain is what it was before.");
    return text.join(u' ');
}

QString errorSentence(const QJsonObject &evidence)
{
    return describe(Error{errorFromToken(evidence["code"_L1].toString()), evidence["subject"_L1].toString(),
                          evidence["detail"_L1].toString(), 0, -1});
}

QString doneSentence(const LedgerOperation &operation)
{
    const QJsonObject &evidence = operation.evidence;
    if (operation.kind == "backup"_L1) {
        if (evidence["holds_nothing"_L1].toBool())
            return ActivityTextWords::tr("What it should hold was not there: it would bring nothing back.");
        return ActivityTextWords::tr("Written, synced to the disk and read back.");
    }
    if (operation.kind == "restore"_L1)
        return ActivityTextWords::tr("Put back and read back, byte by byte.");
    if (operation.kind == "rollback"_L1)
        return ActivityTextWords::tr("The site is as it was before the restore.");
    if (operation.kind == "recovery-undo"_L1)
        return ActivityTextWords::tr("The chain is what it was before the recovery.");
    if (operation.kind == "drill"_L1)
        return evidence["booted"_L1].toBool()
                   ? ActivityTextWords::tr("Restored into a scratch place, every file compared, and the node answered "
                                           "on it. The live site was not touched.")
                   : ActivityTextWords::tr(
                       "Restored into a scratch place and every file compared. The live site was not touched.");
    if (operation.kind == "prune"_L1)
        return ActivityTextWords::tr("Backups that the rules of retention no longer keep were removed.");
    return {};
}

QString operationSentences(const ActivityRow &row, const LedgerOperation &operation)
{
    if (operation.outcome.isEmpty())
        return row.alive
                   ? ActivityTextWords::tr("It is running now.")
                   : ActivityTextWords::tr(
                       "The program that did it ended before this was done. What a restore left half way is put right "
                       "when the site is opened; a backup leaves nothing behind.");
    if (operation.outcome == "interrupted"_L1)
        return ActivityTextWords::tr("The program ended in the middle. The site was put right at the next start.");
    if (operation.outcome == "cancelled"_L1)
        return ActivityTextWords::tr("It was stopped before it was done.");
    if (operation.outcome == "failed"_L1 && operation.evidence.contains("code"_L1))
        return errorSentence(operation.evidence);
    return operation.outcome == "done"_L1 ? doneSentence(operation) : QString();
}

QString checkSentences(const VerifyReport &check)
{
    QStringList text;
    if (check.state == IntegrityState::Verified)
        text << ActivityTextWords::tr("Every byte was read, and the checksum matches.");
    else if (check.state == IntegrityState::ChecksumOk)
        text << ActivityTextWords::tr("The checksum matches; the content was not read.");
    else if (check.state == IntegrityState::Unreadable)
        text << ActivityTextWords::tr("It could not be checked, which says nothing about its content.");
    if (!check.problems.isEmpty()) {
        Problem first = check.problems.constFirst();
        if (first.subject == check.path || first.subject == QFileInfo(check.path).fileName())
            first.subject.clear();
        text << describe(first);
    }
    return text.join(u' ');
}

} // namespace

QString whenWords(qint64 milliseconds, const QDateTime &now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QLocale locale;
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return locale.toString(at.time(), u"HH:mm:ss"_s);
    const QString time = locale.toString(at.time(), u"HH:mm"_s);
    if (days > 0 && days <= daysByName)
        return locale.toString(at.date(), u"ddd"_s) + u' ' + time;
    if (at.date().year() == now.date().year())
        return locale.toString(at.date(), u"d MMM"_s) + u' ' + time;
    return locale.toString(at.date(), u"d MMM yyyy"_s);
}

QString tookWords(const ActivityRow &row, const QDateTime &now)
{
    if (row.seconds >= 0)
        return row.seconds < shortest ? ActivityTextWords::tr("< 0.1 s") : formatDuration(row.seconds);
    if (row.alive)
        return formatDuration(double(qMax(qint64(0), now.toMSecsSinceEpoch() - row.started)) / 1000);
    return u"–"_s;
}

QString archiveWords(const QString &archive, const QString &schedule, const QDateTime &at)
{
    const QString name = QFileInfo(archive).fileName();
    const BackupName parsed = parseBackupName(name);
    if (!parsed.madeAt.isValid())
        return name;
    const QLocale locale;
    const QString kind = scheduleWords(schedule, parsed.type);
    const bool byDay = schedule == "daily"_L1 || schedule == "weekly"_L1 || parsed.type == BackupType::Weekly;
    const QString time = locale.toString(parsed.madeAt.time(), u"HH:mm"_s);
    const QString day = locale.toString(parsed.madeAt.date(),
                                        parsed.madeAt.date().year() == at.date().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
    const QString moment = byDay ? day : parsed.madeAt.date() == at.date() ? time : day + u' ' + time;
    return kind.isEmpty() ? moment : kind + u' ' + moment;
}

QString kindWords(const QString &kind)
{
    if (kind == "backup"_L1)
        return ActivityTextWords::tr("Backup");
    if (kind == "restore"_L1)
        return ActivityTextWords::tr("Restore");
    if (kind == "rollback"_L1 || kind == "undo"_L1)
        return ActivityTextWords::tr("Undo");
    if (kind == "prune"_L1)
        return ActivityTextWords::tr("Prune");
    if (kind == "extract"_L1)
        return ActivityTextWords::tr("Extract");
    if (kind == "repair"_L1)
        return ActivityTextWords::tr("Repair");
    if (kind == "rescue"_L1)
        return ActivityTextWords::tr("Rescue");
    if (kind == "drill"_L1)
        return ActivityTextWords::tr("Drill");
    if (kind == "verify"_L1)
        return ActivityTextWords::tr("Verify");
    if (kind == "recovery"_L1)
        return ActivityTextWords::tr("Recovery");
    if (kind == "recovery-undo"_L1)
        return ActivityTextWords::tr("Undo of a recovery");
    if (kind.isEmpty())
        return ActivityTextWords::tr("Something");
    QString words = kind;
    words.replace(u'-', u' ').replace(u'_', u' ');
    return words.at(0).toUpper() + words.sliced(1);
}

QString failureWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return ActivityTextWords::tr("Stopped");
    case ErrorCode::Missing:
        return ActivityTextWords::tr("Not there");
    case ErrorCode::PermissionDenied:
        return ActivityTextWords::tr("Not permitted");
    case ErrorCode::ReadFailed:
        return ActivityTextWords::tr("Could not be read");
    case ErrorCode::WriteFailed:
        return ActivityTextWords::tr("Could not be written");
    case ErrorCode::NoSpace:
        return ActivityTextWords::tr("Disk full");
    case ErrorCode::TooLittleSpace:
        return ActivityTextWords::tr("Too little space");
    case ErrorCode::Changed:
        return ActivityTextWords::tr("Changed meanwhile");
    case ErrorCode::Corrupt:
        return ActivityTextWords::tr("Damaged");
    case ErrorCode::ChecksumMismatch:
        return ActivityTextWords::tr("Checksum differs");
    case ErrorCode::Truncated:
        return ActivityTextWords::tr("Cut off");
    case ErrorCode::Unsafe:
        return ActivityTextWords::tr("Unsafe");
    case ErrorCode::Empty:
        return ActivityTextWords::tr("Holds nothing");
    case ErrorCode::NoSoundBackup:
        return ActivityTextWords::tr("No sound backup");
    case ErrorCode::NoChecksum:
        return ActivityTextWords::tr("No checksum");
    case ErrorCode::ValidatorRunning:
        return ActivityTextWords::tr("Validator running");
    case ErrorCode::Busy:
        return ActivityTextWords::tr("Busy");
    case ErrorCode::NothingToUndo:
        return ActivityTextWords::tr("Nothing to undo");
    case ErrorCode::NotRunning:
        return ActivityTextWords::tr("No answer");
    case ErrorCode::TimedOut:
        return ActivityTextWords::tr("Timed out");
    case ErrorCode::Conflict:
        return ActivityTextWords::tr("In use");
    case ErrorCode::OlderThanLive:
        return ActivityTextWords::tr("Older than the chain");
    case ErrorCode::Outdated:
        return ActivityTextWords::tr("Changed meanwhile");
    case ErrorCode::Unfinished:
        return ActivityTextWords::tr("Not finished");
    default:
        return ActivityTextWords::tr("Failed");
    }
}

QString titleOf(const ActivityRow &row, const QDateTime &now)
{
    return ActivityTextWords::tr("%1, %2", "Recovery 2.2, today 15:43")
        .arg(row.what, dayAndTime(QDateTime::fromMSecsSinceEpoch(row.started), now));
}

QString sentencesOf(const ActivityRow &row)
{
    if (const auto *journal = std::get_if<RecoveryJournal>(&row.source))
        return recoverySentences(*journal);
    if (const auto *check = std::get_if<VerifyReport>(&row.source))
        return checkSentences(*check);
    if (const auto *operation = std::get_if<LedgerOperation>(&row.source))
        return operationSentences(row, *operation);
    return {};
}

QList<ActivityStep> stepsOf(const ActivityRow &row)
{
    const auto *journal = std::get_if<RecoveryJournal>(&row.source);
    if (!journal)
        return {};
    QList<ActivityStep> steps;
    for (qsizetype i = 0; i < journal->steps.size(); ++i) {
        const StepRecord &record = journal->steps.at(i);
        ActivityStep step;
        const auto known = std::ranges::find(journal->procedure.steps, record.step, &ProcedureStep::id);
        step.title = known == journal->procedure.steps.cend() ? record.step : known->title;
        step.state = record.state;
        if (record.startedAt.isValid() && record.endedAt.isValid())
            step.seconds = double(qMax(qint64(0), record.startedAt.msecsTo(record.endedAt))) / 1000;
        step.words = record.state == StepState::Skipped ? ActivityTextWords::tr("Left out: %1").arg(record.skipReason)
                     : record.state == StepState::Failed && record.error ? describe(*record.error)
                                                                         : record.result;
        steps.append(step);
    }
    return steps;
}

} // namespace bt2c
