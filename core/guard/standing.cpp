#include "core/guard/standing.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// Clocks of two machines may differ by so much.
constexpr std::chrono::seconds clockSlack = 10min;
/// What happened before does not count against a site any more.
constexpr std::chrono::hours recent = 7 * 24h;
/// How long a check of the off-site copies counts.
constexpr std::chrono::hours offsiteCheck = 35 * 24h;
/// A backup is not always as large as the one before it.
constexpr double roomForNext = 1.2;
constexpr double secondsADay = 86'400;
constexpr double leastGrowthSpan = 6.0 / 24;

using enum ReasonKind;

/// One look at the facts, from which the report grows.
class Judge
{
public:
    explicit Judge(const StandingFacts &facts) : m_facts(facts) {}

    StandingReport judge()
    {
        m_report.growthPerDay = growthOf(m_facts.backups, m_facts.retention);
        judgeBackups();
        judgeChain();
        judgeSchedule();
        judgeDisk();
        judgeDrills();
        if (m_facts.offsite)
            judgeOffsite(*m_facts.offsite);
        if (m_facts.settingsError)
            add({.kind = SettingsUnreadable,
                 .subject = m_facts.settingsError->subject,
                 .error = m_facts.settingsError});
        if (m_facts.unfinishedRestore)
            add({.kind = UnfinishedRestore});
        if (m_facts.unfinishedRecovery)
            add({.kind = UnfinishedRecovery});
        std::ranges::stable_sort(m_report.reasons, {}, &StandingReason::kind);
        m_report.standing = standing();
        return std::move(m_report);
    }

private:
    void add(StandingReason reason) { m_report.reasons.append(std::move(reason)); }

    [[nodiscard]] Standing standing() const
    {
        const auto has = [this](ReasonWeight weight) {
            return std::ranges::any_of(m_report.reasons,
                                       [weight](const StandingReason &r) { return weightOf(r.kind) == weight; });
        };
        if (has(ReasonWeight::Blocks))
            return Standing::CannotRecover;
        return has(ReasonWeight::Risk) ? Standing::AtRisk : Standing::Protected;
    }

    static StandingReason about(ReasonKind kind, const Backup &backup, qsizetype count)
    {
        return {.kind = kind,
                .subject = backup.path,
                .error = backup.integrity.reason,
                .count = int(count),
                .at = backup.madeAt,
                .state = backup.integrity.state};
    }

    void judgeBackups()
    {
        if (m_facts.backupsError) {
            const bool missing = m_facts.backupsError->code == ErrorCode::Missing;
            add({.kind = missing ? FolderMissing : FolderUnreadable,
                 .subject = m_facts.backupDirectory,
                 .error = m_facts.backupsError});
            return;
        }
        QList<const Backup *> chain;
        for (const Backup &backup : m_facts.backups) {
            if (promisesData(backup.type))
                chain.append(&backup);
        }
        if (m_facts.backups.isEmpty()) {
            add({.kind = NoBackups, .subject = m_facts.backupDirectory});
            return;
        }
        if (chain.isEmpty()) {
            add({.kind = OnlyConfig, .subject = m_facts.backupDirectory, .count = int(m_facts.backups.size())});
            return;
        }
        const auto bad = [](const Backup *backup) { return isBad(backup->integrity.state); };
        const auto usable = std::ranges::find_if_not(chain, bad);
        if (usable == chain.end()) {
            add(about(NoneUsable, *chain.first(), chain.size()));
            return;
        }
        const auto fromTheFuture = [this](const Backup *backup) {
            return backup->madeAt > m_facts.now.addDuration(clockSlack)
                   || backup->integrity.checkedAt > m_facts.now.addDuration(clockSlack);
        };
        if (const auto count = std::ranges::count_if(chain, fromTheFuture); count > 0)
            add(about(ClockBack, **std::ranges::find_if(chain, fromTheFuture), count));
        if (usable != chain.begin())
            add(about(NewestBad, *chain.first(), usable - chain.begin()));
        if (const auto count = std::count_if(usable, chain.end(), bad); count > 0)
            add(about(OlderBad, **std::find_if(usable, chain.end(), bad), count));
        judgeProof(chain, usable);
    }

    /// Of the backups of the chain that are not bad, the newest at @p usable.
    void judgeProof(const QList<const Backup *> &chain, QList<const Backup *>::const_iterator usable)
    {
        const auto isVerified = [](const Backup *backup) {
            return backup->integrity.state == IntegrityState::Verified && backup->integrity.level == CheckLevel::Deep;
        };
        const auto verified = std::find_if(usable, chain.end(), isVerified);
        if (verified == chain.end()) {
            StandingReason reason = about(
                NoneVerified, **usable,
                std::ranges::count_if(chain, [](const Backup *backup) { return !isBad(backup->integrity.state); }));
            if ((*usable)->integrity.state == IntegrityState::Stale)
                reason.at = (*usable)->integrity.checkedAt;
            add(std::move(reason));
            setPoint(**usable, false);
            return;
        }
        const auto unproven = [](const Backup *backup) { return !isBad(backup->integrity.state); };
        if (const auto count = std::count_if(usable, verified, unproven); count > 0)
            add(about(NewestUnproven, **usable, count));
        setPoint(**verified, true);
        if ((*verified)->madeAt.addDuration(m_facts.limits.point) < m_facts.now)
            add(about(PointOld, **verified, 0));
    }

    void setPoint(const Backup &backup, bool verified)
    {
        RecoveryPoint point{backup, std::max<qint64>(0, backup.madeAt.secsTo(m_facts.now)), {}, verified, {}};
        if (m_facts.height && backup.height)
            point.blocksLost = std::max<qint64>(0, *m_facts.height - *backup.height);
        if (const auto drill = m_facts.drills.constFind(backup.fileName); drill != m_facts.drills.constEnd())
            point.drill = *drill;
        if (point.drill && !point.drill->passed)
            add({.kind = DrillFailed, .subject = backup.path, .at = point.drill->at, .state = backup.integrity.state});
        setTime(point);
        m_report.point = std::move(point);
    }

    void setTime(const RecoveryPoint &point)
    {
        if (point.drill && point.drill->passed) {
            m_report.time = {point.drill->seconds, true, point.drill->booted};
        } else if (m_facts.measured && m_facts.measured->bytes > 0 && point.backup.uncompressedBytes) {
            const MeasuredRecovery &measured = *m_facts.measured;
            const double part = double(*point.backup.uncompressedBytes) / double(measured.bytes);
            m_report.time = {measured.restoreSeconds * part + measured.bootSeconds, false, measured.booted};
        }
    }

    void judgeChain()
    {
        m_report.condition = m_facts.condition;
        if (m_facts.restartLoop)
            add({.kind = RestartLoop});
        switch (m_facts.condition) {
        case ChainCondition::NoAnswer:
            if (!m_facts.restartLoop)
                add({.kind = ChainDown});
            break;
        case ChainCondition::Stalled:
            add({.kind = ChainStalled});
            break;
        case ChainCondition::Behind:
            add({.kind = ChainBehind});
            break;
        case ChainCondition::Unknown:
            add({.kind = ChainUnknown});
            break;
        case ChainCondition::Alive:
        case ChainCondition::Starting:
            break;
        }
    }

    void judgeSchedule()
    {
        switch (m_facts.schedule) {
        case ScheduleKnowledge::Unknown:
        case ScheduleKnowledge::Unreadable:
            add({.kind = ScheduleUnknown, .error = m_facts.scheduleError});
            return;
        case ScheduleKnowledge::None:
            add({.kind = NoSchedule});
            return;
        case ScheduleKnowledge::Runs:
            if (m_facts.runs)
                judgeRuns(*m_facts.runs);
            else if (!m_facts.backupsError)
                add({.kind = ScheduleUnknown, .error = m_facts.scheduleError}); // whether they ran could not be seen
        }
    }

    void judgeRuns(const RunHistory &history)
    {
        QList<ScheduledKind> overdue;
        for (const RunFinding &finding : history.findings) {
            if (finding.kind == RunFindingKind::Overdue) {
                overdue.append(finding.schedule);
                add({.kind = BackupsOverdue, .subject = finding.backup, .count = finding.runs, .at = finding.at});
            } else if (finding.at.isValid() && finding.at.addDuration(recent) >= m_facts.now) {
                addFinding(finding);
            }
        }
        int missed = 0;
        QDateTime lastMissed;
        QHash<ScheduledKind, const JudgedRun *> newest;
        for (const JudgedRun &run : history.runs) {
            if (run.state == RunState::DueNow)
                continue;
            newest[run.run.kind] = &run;
            if (!run.succeeded() && run.run.at.addDuration(recent) >= m_facts.now) {
                ++missed;
                lastMissed = run.run.at;
            }
        }
        for (const JudgedRun *run : std::as_const(newest)) {
            if (run->state == RunState::Failed && !overdue.contains(run->run.kind))
                add({.kind = BackupFailed, .subject = run->words, .at = run->run.at});
        }
        if (missed > 0 && overdue.isEmpty())
            add({.kind = RunsMissed, .count = missed, .at = lastMissed});
    }

    /// Of one sort the newest stands for all. What is the matter with a backup counts as long as no newer one is sound.
    void addFinding(const RunFinding &finding)
    {
        const bool past = finding.kind != RunFindingKind::Vanished && m_report.point && m_report.point->verified
                          && finding.at < m_report.point->backup.madeAt;
        if (past)
            return;
        ReasonKind kind = BackupsVanished;
        if (finding.kind == RunFindingKind::Shrank)
            kind = BackupShrank;
        else if (finding.kind == RunFindingKind::HoldsNothing)
            kind = BackupHoldsNothing;
        const auto known = std::ranges::find(m_report.reasons, kind, &StandingReason::kind);
        if (known != m_report.reasons.end())
            ++known->count;
        else
            add({.kind = kind, .subject = finding.backup, .count = 1, .at = finding.at});
    }

    void judgeDisk()
    {
        if (!m_facts.disk)
            return;
        const qint64 freeBytes = m_facts.disk->freeBytes;
        qint64 largest = 0;
        for (const Backup &backup : m_facts.backups)
            largest = std::max(largest, backup.identity.size);
        if (m_report.growthPerDay && *m_report.growthPerDay > 0)
            m_report.daysUntilFull = double(freeBytes) / *m_report.growthPerDay;
        if (double(freeBytes) < double(largest) * roomForNext)
            add({.kind = DiskFull, .subject = m_facts.backupDirectory, .bytes = freeBytes});
        else if (m_report.daysUntilFull && *m_report.daysUntilFull < m_facts.limits.diskDays)
            add({.kind = DiskFilling,
                 .subject = m_facts.backupDirectory,
                 .bytes = freeBytes,
                 .days = m_report.daysUntilFull});
    }

    void judgeDrills()
    {
        if (!m_report.point)
            return; // there is nothing to drill
        QDateTime newest = m_facts.measured ? m_facts.measured->at : QDateTime();
        for (const DrillProof &drill : m_facts.drills) {
            if (drill.passed && (!newest.isValid() || drill.at > newest))
                newest = drill.at;
        }
        if (!newest.isValid())
            add({.kind = NeverDrilled});
        else if (newest.addDuration(m_facts.limits.drill) < m_facts.now)
            add({.kind = DrillOld, .at = newest});
    }

    void judgeOffsite(const OffsiteFacts &offsite)
    {
        if (offsite.checkedAt.isValid() && !offsite.sound)
            add({.kind = OffsiteDamaged, .subject = offsite.repository, .at = offsite.checkedAt});
        if (!offsite.newest.isValid() || offsite.newest.addDuration(m_facts.limits.offsite) < m_facts.now)
            add({.kind = OffsiteOld, .subject = offsite.repository, .error = offsite.failure, .at = offsite.newest});
        // What was never copied cannot be checked.
        if (offsite.newest.isValid()
            && (!offsite.checkedAt.isValid() || offsite.checkedAt.addDuration(offsiteCheck) < m_facts.now))
            add({.kind = OffsiteUnchecked, .subject = offsite.repository, .at = offsite.checkedAt});
    }

    const StandingFacts &m_facts;
    StandingReport m_report;
};

} // namespace

QString standingToken(Standing standing)
{
    switch (standing) {
    case Standing::Unknown: break;
    case Standing::Protected: return u"protected"_s;
    case Standing::AtRisk: return u"at-risk"_s;
    case Standing::CannotRecover: return u"cannot-recover"_s;
    }
    return u"unknown"_s;
}

StandingReport standingOf(const StandingFacts &facts)
{
    return facts.looked ? Judge(facts).judge() : StandingReport();
}

std::optional<double> growthOf(const QList<Backup> &backups, const RetentionPolicy &policy)
{
    std::optional<double> growth;
    for (const BackupType type : {BackupType::Full, BackupType::Blockchain, BackupType::Config, BackupType::Weekly}) {
        const Backup *newest = nullptr;
        const Backup *oldest = nullptr;
        qsizetype count = 0;
        double bytes = 0;
        for (const Backup &backup : backups) {
            if (backup.type != type || !backup.madeAt.isValid())
                continue;
            ++count;
            bytes += double(backup.identity.size);
            if (!newest || backup.madeAt > newest->madeAt)
                newest = &backup;
            if (!oldest || backup.madeAt < oldest->madeAt)
                oldest = &backup;
        }
        if (count < 2)
            continue;
        const double days = double(oldest->madeAt.secsTo(newest->madeAt)) / secondsADay;
        if (days < leastGrowthSpan)
            continue;
        const auto counts = policy.find(type);
        const int kept = counts == policy.end() ? 0
                                                : counts->second.last + counts->second.hourly + counts->second.daily
                                                      + counts->second.weekly + counts->second.monthly;
        const bool full = kept > 0 && count >= kept;
        const double each =
            full ? double(newest->identity.size - oldest->identity.size) : bytes / double(count);
        growth = growth.value_or(0) + each * double(count - 1) / days;
    }
    return growth;
}

} // namespace bt2c
