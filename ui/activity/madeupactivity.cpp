#include "ui/activity/madeupactivity.h"

#include "core/backup/backupname.h"

#include <QJsonArray>

namespace bt2c::madeup {

using namespace Qt::StringLiterals;

namespace {

const QString site = u"/home/operator/mainnet/validators/validator1"_s;
const QString backups = u"/home/operator/backups"_s;

QString archiveAt(BackupType type, const QDateTime &at)
{
    return backups + u'/' + formatBackupName(type, at);
}

QDateTime hourBefore(const QDateTime &now, int hours)
{
    const QDateTime at = now.addSecs(-3600LL * hours);
    return QDateTime(at.date(), QTime(at.time().hour(), 0, 2));
}

class Story
{
public:
    explicit Story(const QDateTime &now)
        : m_now(now)
    {}

    void add(const QString &kind, const QString &subject, const QString &by, const QDateTime &at, double seconds,
             const QString &outcome, const QJsonObject &evidence)
    {
        LedgerOperation operation;
        operation.id = ++m_id;
        operation.kind = kind;
        operation.site = site;
        operation.subject = subject;
        operation.startedBy = by;
        operation.startedAt = at;
        if (!outcome.isEmpty())
            operation.endedAt = at.addMSecs(qint64(seconds * 1000));
        operation.outcome = outcome;
        operation.evidence = evidence;
        m_rows.append(std::make_shared<ActivityRow>(rowOf(
            operation, [](qint64 pid, const QDateTime &) { return pid == 1; }, schedule)));
    }
    void check(const QString &archive, const QDateTime &at, double seconds, IntegrityState state,
               const QList<Problem> &problems = {})
    {
        VerifyReport report;
        report.path = archive;
        report.level = CheckLevel::Deep;
        report.state = state;
        report.checkedAt = at;
        report.seconds = seconds;
        report.identity.size = 348'100'000;
        report.entries = 1'284;
        report.uncompressedBytes = 912'400'000;
        report.storedSha256 = report.computedSha256 = QByteArray(64, 'a');
        report.problems = problems;
        m_rows.append(std::make_shared<ActivityRow>(rowOf(report, schedule)));
    }
    void recovery(const RecoveryJournal &journal)
    {
        m_rows.append(std::make_shared<ActivityRow>(rowOf(journal, [](qint64, const QDateTime &) { return false; })));
    }
    [[nodiscard]] ActivityListing listing()
    {
        arrange(m_rows);
        return {m_rows, {}, false};
    }

private:
    static QString schedule(const QString &archive)
    {
        return typeFromName(archive.section(u'/', -1)) == BackupType::Full ? u"daily"_s : u"hourly"_s;
    }

    QDateTime m_now;
    QList<ActivityPointer> m_rows;
    qint64 m_id = 0;
};

} // namespace

RecoveryJournal pastRecovery(const QDateTime &now)
{
    RecoveryJournal journal;
    journal.id = u"20261122_154300_3f2a"_s;
    journal.site = {site, backups};
    journal.procedure.id = procedures::corruptedData;
    journal.procedure.section = u"2.2"_s;
    journal.procedure.title = u"Data corrupted or missing"_s;
    journal.startedBy = u"window, process 77"_s;
    journal.startedAt = now.addSecs(-600);
    journal.outcome = RecoveryOutcome::Recovered;
    journal.cause = u"The chain data was damaged"_s;
    journal.backup = archiveAt(BackupType::Blockchain, hourBefore(now, 0));
    journal.backupMadeAt = hourBefore(now, 0);
    journal.backupHeight = 18'402;
    journal.liveHeight = 18'405;
    journal.heightAfter = 18'403;
    journal.restoredChain = true;
    journal.chainVolume = u"validator1_bt2c_blockchain_data"_s;
    journal.previousInVolume = u"validator1_bt2c_blockchain_data/.bt2c_pre_restore_20261122_154300"_s;
    struct Done
    {
        StepAction action;
        QString title;
        double seconds;
    };
    const QList<Done> steps{{StepAction::StopValidator, u"Stop the validator"_s, 4},
                            {StepAction::ListBackups, u"List backups"_s, 0.1},
                            {StepAction::VerifyBackup, u"Verify the newest"_s, 1.4},
                            {StepAction::RestoreBackup, u"Restore"_s, 104},
                            {StepAction::StartValidator, u"Start the validator"_s, 3},
                            {StepAction::CheckChain, u"Verify the chain"_s, 118}};
    QDateTime at = journal.startedAt;
    for (const Done &done : steps) {
        ProcedureStep step;
        step.id = u"step%1"_s.arg(journal.steps.size());
        step.action = done.action;
        step.title = done.title;
        journal.procedure.steps.append(step);
        StepRecord record;
        record.step = step.id;
        record.state = StepState::Done;
        record.startedAt = at;
        at = at.addMSecs(qint64(done.seconds * 1000));
        record.endedAt = at;
        journal.steps.append(record);
    }
    journal.endedAt = at;
    return journal;
}

ActivityListing activity(const QDateTime &now)
{
    Story story(now);
    const QString cron = u"cron, process 88"_s;
    const QString you = u"window, process 66"_s;
    story.recovery(pastRecovery(now));
    const RecoveryJournal journal = pastRecovery(now);
    story.check(journal.backup, journal.startedAt.addSecs(6), 1.4, IntegrityState::Verified);
    for (int hours = 0; hours < 3; ++hours) {
        const QDateTime at = hourBefore(now, hours);
        story.add(u"backup"_s, backups, cron, at.addSecs(1), 0.9, u"done"_s,
                  {{u"path"_s, archiveAt(BackupType::Blockchain, at)},
                   {u"job"_s, u"hourly"_s},
                   {u"size_bytes"_s, 348'100'000 - 60'000 * hours},
                   {u"entries"_s, 1'284},
                   {u"sha256"_s, QString(64, u'b')},
                   {u"volume"_s, journal.chainVolume},
                   {u"paused_seconds"_s, 0.4},
                   {u"changed_while_read"_s, QJsonArray()},
                   {u"holds_nothing"_s, false},
                   {u"seconds"_s, 0.9}});
    }
    story.add(u"backup"_s, backups, cron, hourBefore(now, 3).addSecs(1), 12, u"failed"_s,
              {{u"code"_s, u"no-space"_s}, {u"subject"_s, archiveAt(BackupType::Blockchain, hourBefore(now, 3))}});
    const QDateTime day3(now.date().addDays(-3), QTime(0, 0, 3));
    story.add(u"drill"_s, archiveAt(BackupType::Full, day3), you, now.addDays(-2).addSecs(-1200), 242, u"done"_s,
              {{u"booted"_s, true},
               {u"entries"_s, 1'284},
               {u"bytes"_s, 912'400'000},
               {u"compared"_s, 1'270},
               {u"height"_s, 17'820},
               {u"restore_seconds"_s, 131.0},
               {u"boot_seconds"_s, 42.0},
               {u"seconds"_s, 242.0}});
    story.add(u"restore"_s, archiveAt(BackupType::Full, day3), you, now.addDays(-3).addSecs(-3000), 96, u"done"_s,
              {{u"state"_s, u"verified"_s},
               {u"entries"_s, 1'284},
               {u"bytes"_s, 912'400'000},
               {u"replaced"_s, QJsonArray{u"data"_s, u"config"_s}},
               {u"previous"_s, u"/home/operator/mainnet/validators/pre_restore_backup_20261119_192003"_s},
               {u"notices"_s, 0},
               {u"forced"_s, false}});
    story.add(
        u"rollback"_s, {}, u"command line, process 5"_s, now.addDays(-3).addSecs(-2400), 2.1, u"done"_s,
        {{u"archive"_s, archiveAt(BackupType::Full, day3)}, {u"brought_back"_s, QJsonArray{u"data"_s, u"config"_s}}});
    const QDateTime bad(now.date().addDays(-4), QTime(13, 0, 2));
    story.check(archiveAt(BackupType::Blockchain, bad), bad.addSecs(2400), 1.3, IntegrityState::Corrupt,
                {Problem{ErrorCode::Corrupt, u"data/blocks.dat"_s, u"CRC of a member differs"_s, 0, 133'201'920}});
    story.add(u"restore"_s, archiveAt(BackupType::Blockchain, bad), you, bad.addSecs(1800), 3, u"cancelled"_s, {});
    story.add(u"prune"_s, backups, cron, now.addDays(-4).addSecs(-26'000), 0.2, u"done"_s,
              {{u"removed"_s, QJsonArray{u"bt2c_blockchain_backup_20261101_010002.tar.gz"_s,
                                         u"bt2c_blockchain_backup_20261101_020002.tar.gz"_s,
                                         u"bt2c_blockchain_backup_20261101_030002.tar.gz"_s}},
               {u"bytes_freed"_s, 1'004'000'000},
               {u"failures"_s, QJsonArray()}});
    story.add(u"backup"_s, backups, u"command line, process 4"_s, now.addDays(-9), 0, {}, {});
    return story.listing();
}

ActivityListing manyOperations(const QDateTime &now, int count)
{
    Story story(now);
    for (int i = 0; i < count; ++i) {
        const QDateTime at = hourBefore(now, i);
        story.add(u"backup"_s, backups, u"cron, process 88"_s, at, 0.9, i % 50 == 7 ? u"failed"_s : u"done"_s,
                  i % 50 == 7 ? QJsonObject{{u"code"_s, u"busy"_s}}
                              : QJsonObject{{u"path"_s, archiveAt(BackupType::Blockchain, at)},
                                            {u"job"_s, u"hourly"_s},
                                            {u"size_bytes"_s, 348'000'000 + i}});
    }
    return story.listing();
}

} // namespace bt2c::madeup
