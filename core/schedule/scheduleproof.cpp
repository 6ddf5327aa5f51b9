#include "core/schedule/scheduleproof.h"

#include "core/schedule/croninstall.h"
#include "core/schedule/forecast.h"
#include "core/schedule/runevidence.h"
#include "core/schedule/schedulepast.h"
#include "core/schedule/username.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringBuilder>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ProofWords)
};

constexpr int mostOperations = 20'000;
constexpr auto machineLimit = 5s;
constexpr qint64 takenUpSeconds = 60;          // until cron has seen a new crontab
constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr auto scheduleLog = "scheduled_backup.log"_L1;

/// A folder as the job's shell reads it from cron's current directory; empty: only the shell could tell.
QString folderOf(const QByteArray &word, const CronBackup &job, const QString &home)
{
    QString path = QFile::decodeName(word);
    for (const auto prefix : {"~"_L1, "$HOME"_L1, "${HOME}"_L1}) {
        if (path == prefix || path.startsWith(QString(prefix % u'/')))
            path = home % QStringView(path).sliced(prefix.size());
    }
    if (path.contains(u'$') || path.contains(u'`') || path.startsWith(u'~'))
        return {};
    if (QDir::isRelativePath(path)) {
        const QString base = job.workingDirectory.isEmpty() || job.workingDirectory == word
                                 ? home
                                 : folderOf(job.workingDirectory, {}, home);
        path = base % u'/' % path;
    }
    return QDir::cleanPath(path);
}

bool isSameFolder(const QString &a, const QString &b)
{
    if (QDir::cleanPath(a) == QDir::cleanPath(b))
        return true;
    const QString real = QFileInfo(a).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(b).canonicalFilePath();
}

ScheduledKind kindAt(BackupJobKind kind, const QDateTime &at)
{
    switch (kind) {
    case BackupJobKind::Daily:
        return ScheduledKind::Daily;
    case BackupJobKind::Weekly:
        return ScheduledKind::Weekly;
    case BackupJobKind::ByTheHour:
        return at.time().hour() == 0 ? ScheduledKind::Daily : ScheduledKind::Hourly;
    default:
        return ScheduledKind::Hourly;
    }
}

class Prover
{
public:
    Prover(const ProofRequest &request, Ledger &ledger, Control &control)
        : m_request(request)
        , m_ledger(ledger)
        , m_control(control)
        , m_from(request.now.addDays(-qint64(request.back.count())))
    {
        m_facts.now = request.now;
        m_facts.retention = request.retention;
    }

    Result<ScheduleProof> prove()
    {
        findJobs();
        readBackups();
        readLogs();
        readLedger();
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled);
        expectRuns();
        // A folder that is to be made by the first backup is no trouble before.
        m_blind = m_blind && !m_facts.expected.isEmpty();
        m_proof.backupsUnseen = m_blind;
        if (m_blind)
            m_proof.unread += m_folderTrouble;
        m_proof.history = judgeRuns(m_facts);
        if (std::ranges::contains(m_proof.history.runs, RunState::Missed, &JudgedRun::state)) {
            m_facts.machine = readMachineHistory(machineLimit, m_control);
            m_proof.history = judgeRuns(m_facts);
        }
        claimNothingOfUnreadFolders();
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled);
        tellWhatIsNotKnown();
        m_proof.unread.removeDuplicates();
        return m_proof;
    }

private:
    void findJobs()
    {
        const QString keep = m_request.keepDirectory.isEmpty() ? localCrontab(m_ledger.path()).keepDirectory
                                                               : m_request.keepDirectory;
        const QString user = m_request.user.isEmpty() ? ownUserName() : m_request.user;
        QList<CrontabEvent> events = crontabEvents(keep, user, m_request.document.dialect(), m_proof.unread);
        events.removeIf([this](const CrontabEvent &event) { return event.at >= m_request.now; });
        m_jobs = jobsOverTime(withTimers(), events, m_request.now);
        m_jobs.removeIf([this](const StandingJob &standing) {
            return standing.to <= m_from || standing.job.kind == BackupJobKind::Plain || !concernsSite(standing);
        });
    }

    /// The crontab, and after its last line what timers run.
    [[nodiscard]] CrontabDocument withTimers() const
    {
        CrontabDocument document = m_request.document;
        for (const QByteArray &line : m_request.timers)
            document = document.withInserted(document.lines().size(), line).value_or(document);
        return document;
    }

    /// "line 4 of the crontab".
    [[nodiscard]] QString placeOf(const StandingJob &standing) const
    {
        const bool byTimer = standing.stands && standing.job.line >= m_request.document.lines().size();
        return byTimer ? ProofWords::tr("the job of a timer")
                       : ProofWords::tr("line %1 of the crontab").arg(standing.job.line + 1);
    }

    bool concernsSite(const StandingJob &standing)
    {
        const CronBackup &job = standing.job;
        if (job.dataDirectory.isEmpty())
            return true;
        const QString folder = folderOf(job.dataDirectory, job, m_request.home);
        if (folder.isEmpty() && standing.stands)
            m_proof.unread += ProofWords::tr("For which site %1 is cannot be told: %2")
                                  .arg(placeOf(standing), displayName(job.dataDirectory));
        return !folder.isEmpty() && isSameFolder(folder, m_request.site.directory);
    }

    void readBackups()
    {
        QStringList folders;
        for (const StandingJob &standing : std::as_const(m_jobs)) {
            const CronBackup &job = standing.job;
            QString folder = m_request.site.backupDirectory;
            if (!job.backupDirectory.isEmpty())
                folder = folderOf(job.backupDirectory, job, m_request.home);
            if (folder.isEmpty()) {
                m_blind = true;
                m_proof.unread += ProofWords::tr("Where %1 puts its backups cannot be told: %2")
                                      .arg(placeOf(standing), displayName(job.backupDirectory));
            } else if (std::ranges::none_of(folders, [&](const QString &one) { return isSameFolder(one, folder); })) {
                folders += folder;
            }
        }
        for (const QString &folder : std::as_const(folders)) {
            if (const auto backups = Catalogue(folder).list(&m_ledger, m_request.now)) {
                m_facts.backups += *backups;
                continue;
            } else {
                m_folderTrouble += describe(backups.error());
            }
            m_blind = true;
            m_unreadFolders += folder;
        }
        m_folders = folders;
    }

    void readLogs()
    {
        for (const QString &folder : std::as_const(m_folders))
            addLogs(folder, {});
        if (m_folders.isEmpty())
            addLogs(m_request.site.backupDirectory, {});
        for (const StandingJob &standing : std::as_const(m_jobs)) {
            const CronBackup &job = standing.job;
            const QString working =
                job.workingDirectory.isEmpty() ? QString() : folderOf(job.workingDirectory, {}, m_request.home);
            addLogs({}, working);
            if (standing.stands) {
                const QByteArray home = m_request.document.environmentAt(job.line).value("HOME");
                addLogs({}, QFile::decodeName(home));
            }
            if (job.program != BackupJobProgram::Ours)
                addLogs({}, QFileInfo(folderOf(job.programPath, job, m_request.home)).path());
        }
        bool whole = true;
        QDateTime from;
        QDateTime cutAt;
        for (const LogPlace &place : std::as_const(m_proof.logs)) {
            const bool tellsOfRuns = QFileInfo(place.path).fileName().startsWith(scheduleLog);
            const auto log = readRunLog(place.path, m_from, m_control);
            if (!log) {
                if (log.error().code != ErrorCode::Cancelled)
                    m_proof.unread += describe(log.error());
                whole = whole && !tellsOfRuns;
                continue;
            }
            m_facts.log += log->entries;
            if (!tellsOfRuns || !log->from.isValid())
                continue;
            from = from.isValid() ? qMin(from, log->from) : log->from;
            if (log->cut)
                cutAt = cutAt.isValid() ? qMax(cutAt, log->from) : log->from;
        }
        if (whole && from.isValid())
            m_facts.logFrom = cutAt.isValid() ? qMax(from, cutAt) : from;
    }

    void addLogs(const QString &backups, const QString &scripts)
    {
        const LogSearch search{backups, backups.isEmpty() ? QString() : m_request.site.directory, scripts,
                               backups.isEmpty() ? QString() : m_request.home};
        for (const LogPlace &place : findLogPlaces(search)) {
            const QString real = QFileInfo(place.path).canonicalFilePath();
            if (m_seen.contains(real))
                continue;
            m_seen.insert(real);
            m_proof.logs += place;
        }
    }

    void readLedger()
    {
        const auto operations = m_ledger.operations(mostOperations);
        if (!operations) {
            m_proof.unread += describe(operations.error());
            return;
        }
        for (const LedgerOperation &operation : *operations) {
            const bool elsewhere = operation.kind == "backup"_L1 && !operation.site.isEmpty()
                                   && !isSameSite(operation.site);
            if (!elsewhere && operation.startedAt >= m_from.addSecs(-daySeconds))
                m_facts.ledger += operation;
        }
    }

    [[nodiscard]] bool isSameSite(const QString &site)
    {
        const auto known = m_sites.constFind(site);
        return known != m_sites.cend() ? *known
                                       : *m_sites.insert(site, isSameFolder(site, m_request.site.directory));
    }

    void expectRuns()
    {
        m_evidence = evidenceOf(m_facts.log, m_facts.ledger);
        for (const StandingJob &standing : std::as_const(m_jobs)) {
            const CronForecast forecast(standing.job.expression, m_request.zone, standing.job.notOnBattery);
            const QDateTime from = beginOf(standing, forecast);
            if (!from.isValid() || from >= standing.to)
                continue;
            // Up to and with the present second.
            const QDateTime to = standing.stands ? standing.to.addSecs(1) : standing.to;
            forecast.between(from, to).forEach([&](qint64 seconds) {
                const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, m_request.zone);
                m_facts.expected += ExpectedRun{kindAt(standing.job.kind, at), at};
            });
        }
    }

    /// Since when the job's runs are expected; invalid: nothing tells of it.
    [[nodiscard]] QDateTime beginOf(const StandingJob &standing, const CronForecast &forecast) const
    {
        QDateTime earliest =
            standing.from.isValid() ? qMax(m_from, standing.from.addSecs(takenUpSeconds)) : m_from;
        if (standing.fromKnown)
            return earliest;
        QDateTime oldest;
        const auto see = [&](const QDateTime &at) {
            if (!at.isValid() || at < earliest || at >= standing.to || (oldest.isValid() && at >= oldest))
                return;
            // Only what begins at one of its times can be its.
            const auto run = forecast.previous(at.addSecs(m_facts.tolerance.early.count()));
            if (run && run->at.secsTo(at) <= m_facts.tolerance.onTime.count())
                oldest = run->at;
        };
        const auto fits = [&](ScheduledKind kind, const QDateTime &at) {
            return kindAt(standing.job.kind, at.toTimeZone(m_request.zone)) == kind;
        };
        for (const RunEvent &event : m_evidence.events) {
            if (!event.kind || fits(*event.kind, event.at))
                see(event.at);
        }
        for (const Backup &backup : m_facts.backups) {
            const bool full = backup.type != BackupType::Blockchain;
            const bool hourly = fits(ScheduledKind::Hourly, backup.madeAt);
            if (backup.schedule.isEmpty() ? full != hourly && backup.type != BackupType::Config
                                          : backup.schedule == tokenAt(standing.job.kind, backup.madeAt))
                see(backup.madeAt);
        }
        if (oldest.isValid())
            return qMax(earliest, oldest);
        return standing.stands ? qMax(earliest, m_request.now.addSecs(-daySeconds)) : QDateTime();
    }

    [[nodiscard]] QString tokenAt(BackupJobKind kind, const QDateTime &at) const
    {
        static const QStringList tokens = {u"hourly"_s, u"daily"_s, u"weekly"_s};
        return tokens.at(int(kindAt(kind, at.toTimeZone(m_request.zone))));
    }

    /// Where backups cannot be seen, a run that only they could tell of is not said to be missed, and none to be gone.
    void claimNothingOfUnreadFolders()
    {
        if (!m_blind)
            return;
        QSet<std::pair<int, qint64>> untold;
        for (const JudgedRun &run : std::as_const(m_proof.history.runs)) {
            if (run.state == RunState::Missed && run.reason == RunReason::Unknown)
                untold.insert({int(run.run.kind), run.run.at.toMSecsSinceEpoch()});
        }
        m_facts.expected.removeIf([&](const ExpectedRun &run) {
            return untold.contains({int(run.kind), run.at.toMSecsSinceEpoch()});
        });
        m_proof.history = judgeRuns(m_facts);
        const auto isUnread = [this](const QString &path) {
            const QString folder = QFileInfo(path).path();
            return std::ranges::any_of(m_unreadFolders,
                                       [&](const QString &unread) { return isSameFolder(unread, folder); });
        };
        for (JudgedRun &run : m_proof.history.runs) {
            if (run.gone && isUnread(run.backup))
                run.gone = run.pruned = false;
        }
        m_proof.history.findings.removeIf([&](const RunFinding &finding) {
            return finding.kind == RunFindingKind::Vanished && isUnread(finding.backup);
        });
    }

    void tellWhatIsNotKnown()
    {
        const bool unexplained = std::ranges::any_of(m_proof.history.runs, [](const JudgedRun &run) {
            return run.state == RunState::Missed && run.reason != RunReason::Off && run.reason != RunReason::Asleep;
        });
        if (unexplained && !m_facts.machine.off && !m_facts.machine.asleep)
            m_proof.unread += ProofWords::tr("When this machine was off or asleep is not known.");
        for (const StandingJob &standing : std::as_const(m_jobs)) {
            if (standing.stands && standing.job.notOnBattery && unexplained)
                m_proof.unread +=
                    ProofWords::tr("When this machine ran on battery is not known; %1 is left out then.")
                        .arg(placeOf(standing));
        }
    }

    const ProofRequest &m_request;
    Ledger &m_ledger;
    Control &m_control;
    QDateTime m_from;
    QList<StandingJob> m_jobs;
    QStringList m_folders;
    QStringList m_unreadFolders;
    QStringList m_folderTrouble;
    bool m_blind = false;               // some backups could not be seen
    QSet<QString> m_seen;
    QHash<QString, bool> m_sites;
    RunEvidence m_evidence;
    RunFacts m_facts;
    ScheduleProof m_proof;
};

} // namespace

Result<ScheduleProof> proveSchedule(const ProofRequest &request, Ledger &ledger, Control &control)
{
    return Prover(request, ledger, control).prove();
}

} // namespace bt2c
