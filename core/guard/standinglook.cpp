#include "core/guard/standinglook.h"

#include "core/guard/alertfile.h"
#include "core/offsite/offsite.h"
#include "core/recovery/diagnosisjudge.h"
#include "core/recovery/sitelooks.h"
#include "core/schedule/backupjobs.h"
#include "core/schedule/forecast.h"
#include "core/schedule/scheduleproof.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int recalledOperations = 5'000;
constexpr std::chrono::hours shownPast = 28 * 24h;

/// How old the newest verified backup may be where backups are made at that pace.
constexpr std::chrono::seconds hourlyPoint = 3h;
constexpr std::chrono::seconds dailyPoint = 26h;
constexpr std::chrono::seconds weeklyPoint = 8 * 24h;

class Looker
{
public:
    Looker(const StandingRequest &request, Ledger &ledger, Control &control)
        : m_request(request)
        , m_ledger(ledger)
        , m_control(control)
    {
    }

    Result<StandingLook> look()
    {
        StandingFacts &facts = m_look.facts;
        facts.now = m_request.now;
        facts.limits = m_request.settings.limits;
        facts.retention = m_request.settings.retention;
        facts.settingsError = m_request.settingsError;
        facts.backupDirectory = m_request.site.backupDirectory;
        facts.condition = m_request.chain.condition;
        facts.blockSeconds = m_request.chain.blockSeconds;
        facts.restartLoop = m_request.chain.restartLoop;
        lookAtFolder();
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, {});
        lookAtSite();
        lookAtLedger();
        lookAtOutages();
        lookAtOffsite();
        if (m_request.readCrontab) {
            if (auto looked = lookAtSchedule(); !looked)
                return std::unexpected(looked.error());
        }
        facts.looked = true;
        m_look.report = standingOf(facts);
        return std::move(m_look);
    }

private:
    void lookAtFolder()
    {
        StandingFacts &facts = m_look.facts;
        const QString &folder = m_request.site.backupDirectory;
        BackupFacts seen = lookAtBackups(folder, m_ledger.path(), m_request.mountParents, m_request.now,
                                         m_request.settings.verifiedDays, m_request.catalogue);
        if (seen.folder == BackupFacts::Folder::NotMounted)
            facts.backupsError =
                Error{ErrorCode::Missing, seen.mountPoint.isEmpty() ? folder : seen.mountPoint, {}, 0, -1};
        else if (seen.folder != BackupFacts::Folder::There)
            facts.backupsError = seen.error;
        if (facts.backupsError)
            return;
        facts.backups = std::move(seen.backups);
        facts.drills = drillProofs(m_ledger, folder);
        const QStorageInfo disk(folder);
        if (seen.freeBytes && disk.isValid())
            facts.disk = DiskFacts{*seen.freeBytes, disk.bytesTotal()};
    }

    void lookAtSite()
    {
        StandingFacts &facts = m_look.facts;
        const PlaceFacts place = lookAtPlace(m_request.site);
        // One that is at work is no accident.
        facts.unfinishedRestore = !place.unfinishedRestore.isEmpty() && !place.busy;
        facts.height = std::max(m_request.chain.height, place.height);
        facts.heightNow = facts.height;
        const HistoryFacts history = lookAtHistory(m_request.site, m_ledger.path(), m_request.recoveryFolder);
        facts.unfinishedRecovery = history.open && !history.open->alive;
        if (history.restoreRate)
            facts.measured = MeasuredRecovery{{}, 1, 0, qint64(*history.restoreRate), false};
        // A chain that was lately exchanged for an older one is not behind the backups before that.
        std::optional<qint64> saved;
        for (const Backup &backup : std::as_const(facts.backups)) {
            if (!history.chainSince.isValid())
                facts.height = std::max(facts.height, backup.height);
            // A height is asked for in the second that names its backup, or before; the chain was seen after that.
            const bool seenSince = backup.madeAt.addSecs(1) <= m_request.chain.at;
            if (seenSince && (!history.chainSince.isValid() || backup.madeAt > history.chainSince))
                saved = std::max(saved, backup.height);
        }
        // A single look knows no other height than its own.
        const bool answers = facts.condition == ChainCondition::Alive || facts.condition == ChainCondition::Stalled;
        if (answers && m_request.chain.height && m_request.chain.height < saved)
            facts.condition = ChainCondition::Behind;
    }

    void lookAtLedger()
    {
        const auto operations = m_ledger.operations(recalledOperations);
        if (!operations)
            return; // it is a record only; what it does not tell is not known
        bool measured = false;
        for (const LedgerOperation &operation : *operations) {
            if (operation.kind == "drill"_L1 && operation.outcome == "done"_L1 && !std::exchange(measured, true))
                measure(operation);
            if (concerns(operation) && operation.startedAt.addDuration(shownPast) >= m_request.now)
                addEvent(operation);
        }
        std::ranges::reverse(m_look.events);
    }

    /// Those that were told by whoever watched.
    void lookAtOutages()
    {
        const auto record = readAlertRecord(m_ledger.path(), m_request.site.directory);
        if (!record)
            return;
        for (const Alert &alert : record->book.present + record->book.past) {
            const bool outage = alert.kind == ReasonKind::ChainDown || alert.kind == ReasonKind::RestartLoop
                                || alert.kind == ReasonKind::ChainStalled;
            if (outage && alert.raisedAt.isValid() && alert.since.addDuration(shownPast) >= m_request.now)
                m_look.events.append({StandingEvent::Kind::Outage, alert.since, false, titleOf(alert.kind),
                                      alert.clearedAt});
        }
        std::ranges::stable_sort(m_look.events, {}, &StandingEvent::at);
    }

    void lookAtOffsite()
    {
        const QString &repository = m_request.settings.offsite.repository;
        if (repository.isEmpty())
            return;
        const auto record = offsiteRecord(m_ledger, m_request.site.directory, repository);
        // A ledger that cannot be read says neither that there are copies nor that there are none.
        if (record)
            m_look.facts.offsite =
                OffsiteFacts{repository, record->newest, record->checkedAt, record->sound, record->failure};
    }

    void measure(const LedgerOperation &operation)
    {
        const QJsonObject &evidence = operation.evidence;
        MeasuredRecovery measured;
        measured.at = operation.endedAt;
        measured.restoreSeconds = evidence["restore_seconds"_L1].toDouble();
        measured.bootSeconds = evidence["boot_seconds"_L1].toDouble();
        measured.bytes = evidence["bytes"_L1].toInteger();
        measured.booted = evidence["booted"_L1].toBool();
        m_look.facts.measured = measured;
    }

    void addEvent(const LedgerOperation &operation)
    {
        StandingEvent event;
        if (operation.kind == "restore"_L1)
            event.kind = StandingEvent::Kind::Restore;
        else if (operation.kind == "rollback"_L1)
            event.kind = StandingEvent::Kind::Rollback;
        else if (operation.kind == "drill"_L1)
            event.kind = StandingEvent::Kind::Drill;
        else
            return;
        event.at = operation.startedAt;
        event.succeeded = operation.outcome == "done"_L1;
        event.subject = operation.subject;
        m_look.events.append(event);
    }

    [[nodiscard]] bool concerns(const LedgerOperation &operation) const
    {
        const QString at = QDir::cleanPath(operation.site);
        return at == QDir::cleanPath(QFileInfo(m_request.site.directory).absoluteFilePath())
               || at == QFileInfo(m_request.site.directory).canonicalFilePath();
    }

    Result<void> lookAtSchedule()
    {
        StandingFacts &facts = m_look.facts;
        const auto crontab = m_request.readCrontab(m_control);
        const auto timers = m_request.readTimers ? m_request.readTimers(m_control) : Result<OwnTimers>(OwnTimers());
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, {});
        ProofRequest proof;
        if (crontab)
            proof.document = CrontabDocument::parse(*crontab, m_request.dialect);
        QList<CronBackup> jobs = backupJobs(proof.document);
        if (timers) {
            for (const OwnTimer &timer : timers->all) {
                if (!timer.mayRun())
                    continue;
                proof.timers.append(timer.job.entry.line);
                jobs += backupJobs(CrontabDocument::parse(timer.job.entry.line, m_request.dialect));
            }
        }
        jobs.removeIf([](const CronBackup &job) { return !job.enabled; });
        // Timers can run where no crontab may be read, and are enough then.
        if (jobs.isEmpty() && (!crontab || !timers)) {
            facts.schedule = ScheduleKnowledge::Unreadable;
            facts.scheduleError = crontab ? timers.error() : crontab.error();
            return {};
        }
        facts.schedule = jobs.isEmpty() ? ScheduleKnowledge::None : ScheduleKnowledge::Runs;
        if (jobs.isEmpty())
            return {};
        takeJobs(jobs);
        proof.site = m_request.site;
        proof.home = m_request.home;
        proof.zone = m_request.zone;
        proof.now = m_request.now;
        proof.retention = m_request.settings.retention;
        auto proven = proveSchedule(proof, m_ledger, m_control);
        if (!proven)
            return std::unexpected(proven.error());
        m_look.unread = proven->unread;
        // Where backups could not be seen, the runs would all look missed.
        if (!proven->backupsUnseen)
            facts.runs = std::move(proven->history);
        return {};
    }

    void takeJobs(const QList<CronBackup> &jobs)
    {
        StandingFacts &facts = m_look.facts;
        std::chrono::seconds pace = weeklyPoint;
        for (const CronBackup &job : jobs) {
            const auto next = CronForecast(job.expression, m_request.zone, job.notOnBattery).next(m_request.now);
            if (next && (!facts.nextRun.isValid() || next->at < facts.nextRun))
                facts.nextRun = next->at;
            if (job.kind == BackupJobKind::Hourly || job.kind == BackupJobKind::ByTheHour)
                pace = std::min(pace, hourlyPoint);
            else if (job.kind != BackupJobKind::Weekly)
                pace = std::min(pace, dailyPoint);
        }
        if (m_request.settings.pointFromSchedule)
            facts.limits.point = pace;
    }

    const StandingRequest &m_request;
    Ledger &m_ledger;
    Control &m_control;
    StandingLook m_look;
};

} // namespace

ChainFacts chainFactsOf(const SiteSnapshot &snapshot, const QDateTime &now)
{
    ChainFacts facts;
    facts.condition = snapshot.condition;
    facts.at = snapshot.chain.at;
    for (const ChainSample &sample : snapshot.heights)
        facts.height = std::max(facts.height, std::optional(sample.status.height));
    if (snapshot.chain.answer == ChainSample::Answer::Height)
        facts.blockSeconds = snapshot.chain.status.blockSeconds;
    for (const Container &container : snapshot.containers) {
        if (container.name == snapshot.layout.validator)
            facts.restartLoop = isLooping(container, now);
    }
    return facts;
}

Result<StandingLook> lookAtStanding(const StandingRequest &request, Ledger &ledger, Control &control)
{
    return Looker(request, ledger, control).look();
}

} // namespace bt2c
