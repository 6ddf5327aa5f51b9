#include "core/schedule/runhistory.h"

#include "core/backup/retention.h"
#include "core/schedule/runevidence.h"
#include "core/schedule/runfindings.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds = {ScheduledKind::Hourly, ScheduledKind::Daily, ScheduledKind::Weekly};

qint64 msOf(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}

qint64 msOf(std::chrono::seconds seconds)
{
    return std::chrono::milliseconds(seconds).count();
}

/// A run and the time in which its backup begins, in milliseconds: a year has thousands, and they are compared often.
struct Window
{
    ExpectedRun run;
    qint64 at = 0;
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] bool contains(qint64 ms) const { return from <= ms && ms < to; }
};

bool typeFits(const Backup &backup, ScheduledKind kind)
{
    static const QStringList tokens = {u"hourly"_s, u"daily"_s, u"weekly"_s};
    if (!backup.schedule.isEmpty())
        return backup.schedule == tokens.at(int(kind));
    switch (kind) {
    case ScheduledKind::Hourly:
        return backup.type == BackupType::Blockchain;
    case ScheduledKind::Daily:
        return backup.type == BackupType::Full;
    case ScheduledKind::Weekly:
        return backup.type == BackupType::Full || backup.type == BackupType::Weekly;
    }
    return false;
}

/// How long before each of @p runs, in order of time, what is there may be its own already: never nearer to the run before it
/// of the same kind than to it.
QList<qint64> leadsOf(const QList<ExpectedRun> &runs, qint64 early)
{
    QList<qint64> leads;
    std::array<qint64, allKinds.size()> before;
    before.fill(std::numeric_limits<qint64>::min() / 2);
    std::array<qint64, allKinds.size()> lead;
    lead.fill(early);
    for (const ExpectedRun &run : runs) {
        const size_t kind = size_t(run.kind);
        const qint64 at = msOf(run.at);
        if (at != before.at(kind)) {
            lead.at(kind) = std::min(early, (at - before.at(kind)) / 2);
            before.at(kind) = at;
        }
        leads.append(lead.at(kind));
    }
    return leads;
}

QList<Window> windowsOf(const RunFacts &facts)
{
    QList<ExpectedRun> runs;
    for (const ExpectedRun &run : facts.expected) {
        if (run.at.isValid() && run.at <= facts.now)
            runs.append(run);
    }
    std::ranges::stable_sort(
        runs, [](const ExpectedRun &a, const ExpectedRun &b) { return a.at != b.at ? a.at < b.at : a.kind < b.kind; });
    const QList<qint64> leads = leadsOf(runs, msOf(facts.tolerance.early));
    QList<Window> windows;
    std::array<qint64, allKinds.size()> next;
    next.fill(std::numeric_limits<qint64>::max());
    // From the last one, so that the next of its kind is known; runs of one kind and instant share their window.
    std::array<Window, allKinds.size()> last;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const size_t kind = size_t(run->kind);
        const qint64 at = msOf(run->at);
        if (last.at(kind).to == 0 || last.at(kind).at != at) {
            const qint64 early = leads.at(std::distance(run, runs.crend()) - 1);
            last.at(kind) = {*run, at, at - early, qMin(at + msOf(facts.tolerance.of(run->kind)), next.at(kind))};
            next.at(kind) = at - early;
        }
        windows.prepend(last.at(kind));
    }
    return windows;
}

class Judge
{
public:
    explicit Judge(const RunFacts &facts)
        : m_facts(facts)
        , m_evidence(evidenceOf(facts.log, facts.ledger))
        , m_windows(windowsOf(facts))
    {
        for (const Backup &backup : facts.backups)
            m_there.insert(backup.fileName, &backup);
        for (qsizetype i = 0; i < m_windows.size(); ++i)
            m_ofKind.at(size_t(m_windows.at(i).run.kind)).append(i);
        match();
    }

    [[nodiscard]] const RunEvidence &evidence() const { return m_evidence; }
    [[nodiscard]] QList<JudgedRun> judge() const
    {
        QList<JudgedRun> runs;
        for (qsizetype i = 0; i < m_windows.size(); ++i)
            runs.append(judge(i));
        return runs;
    }

private:
    /// Which backup belongs to which run: by its own word, else by the log's or the ledger's, else by type and time.
    void match()
    {
        m_backups.resize(m_windows.size());
        m_events.resize(m_windows.size());
        QList<const Backup *> byTime;
        for (const Backup &backup : m_facts.backups) {
            if (backup.madeAt.isValid())
                byTime.append(&backup);
        }
        std::ranges::stable_sort(byTime, {}, [](const Backup *backup) { return backup->madeAt; });
        QSet<const Backup *> used;
        for (const RunEvent &event : m_evidence.events) {
            if (event.what != RunEvent::What::Made || !event.kind)
                continue;
            const Backup *backup = m_there.value(QFileInfo(event.path).fileName());
            // A line is written when the backup ends; its name tells when it began.
            const QDateTime named = parseBackupName(QFileInfo(event.path).fileName()).madeAt;
            const qsizetype at = windowOf(*event.kind, named.isValid() ? named : event.at);
            if (at < 0)
                continue;
            if (!m_events.at(at))
                m_events[at] = &event;
            if (backup && !m_backups.at(at)) {
                m_backups[at] = backup;
                used.insert(backup);
            }
        }
        for (const bool bySchedule : {true, false}) {
            for (const Backup *backup : std::as_const(byTime)) {
                if (used.contains(backup) || backup->schedule.isEmpty() == bySchedule)
                    continue;
                const qsizetype at = freeWindow(*backup);
                if (at < 0)
                    continue;
                m_backups[at] = backup;
                used.insert(backup);
            }
        }
    }

    /// The first of the windows of that kind that contain @p ms, from that on those of the same instant; -1: none does.
    [[nodiscard]] qsizetype firstOf(ScheduledKind kind, qint64 ms) const
    {
        const QList<qsizetype> &indexes = m_ofKind.at(size_t(kind));
        const auto found =
            std::ranges::upper_bound(indexes, ms, {}, [this](qsizetype index) { return m_windows.at(index).to; });
        return found != indexes.end() && m_windows.at(*found).contains(ms) ? found - indexes.begin() : -1;
    }

    [[nodiscard]] qsizetype windowOf(ScheduledKind kind, const QDateTime &at) const
    {
        const qsizetype first = firstOf(kind, msOf(at));
        return first < 0 ? -1 : m_ofKind.at(size_t(kind)).at(first);
    }

    /// The earliest run that @p backup can belong to and that has none yet; -1: there is none.
    [[nodiscard]] qsizetype freeWindow(const Backup &backup) const
    {
        const qint64 ms = msOf(backup.madeAt);
        qsizetype best = -1;
        for (const ScheduledKind kind : allKinds) {
            if (!typeFits(backup, kind))
                continue;
            const QList<qsizetype> &indexes = m_ofKind.at(size_t(kind));
            for (qsizetype i = firstOf(kind, ms);
                 i >= 0 && i < indexes.size() && m_windows.at(indexes.at(i)).contains(ms); ++i) {
                if (m_backups.at(indexes.at(i)))
                    continue;
                best = best < 0 ? indexes.at(i) : qMin(best, indexes.at(i));
                break;
            }
        }
        return best;
    }

    [[nodiscard]] RunState madeState(const Window &window, const QDateTime &begun) const
    {
        return msOf(begun) > window.at + msOf(m_facts.tolerance.onTime) ? RunState::Late : RunState::Made;
    }

    [[nodiscard]] JudgedRun judge(qsizetype index) const
    {
        const Window &window = m_windows.at(index);
        JudgedRun judged;
        judged.run = window.run;
        if (const Backup *backup = m_backups.at(index)) {
            judged.backup = backup->path;
            judged.begunAt = backup->madeAt;
            judged.integrity = backup->integrity.state;
            judged.state = madeState(window, backup->madeAt);
            if (isBad(judged.integrity) || m_evidence.empty.contains(backup->fileName)) {
                judged.state = RunState::Failed;
                judged.reason = RunReason::Unusable;
                if (!isBad(judged.integrity))
                    judged.integrity = IntegrityState::Empty;
            }
            return judged;
        }
        if (const RunEvent *made = m_events.at(index)) {
            const QString name = QFileInfo(made->path).fileName();
            const QDateTime named = parseBackupName(name).madeAt;
            judged.backup = made->path;
            judged.begunAt = named.isValid() ? named : made->at;
            judged.state = madeState(window, judged.begunAt);
            judged.gone = true;
            judged.pruned = wasPruned(name, m_evidence, m_facts);
            return judged;
        }
        judgeWithoutBackup(window, judged);
        return judged;
    }

    void judgeWithoutBackup(const Window &window, JudgedRun &judged) const
    {
        const RunEvent *failed = nullptr;
        const RunEvent *began = nullptr;
        const QList<RunEvent> &events = m_evidence.events;
        const auto first =
            std::ranges::lower_bound(events, window.from, {}, [](const RunEvent &event) { return msOf(event.at); });
        for (auto event = first; event != events.end() && msOf(event->at) < window.to; ++event) {
            // Where the words name no kind, those shortly after the run's time are its.
            const qint64 until = event->kind ? window.to : window.at + msOf(m_facts.tolerance.onTime);
            if (msOf(event->at) >= until || (event->kind && *event->kind != window.run.kind))
                continue;
            if (event->what == RunEvent::What::Failed && (!failed || event->kind))
                failed = &*event;
            else if (event->what == RunEvent::What::Began || event->what == RunEvent::What::Ended)
                began = !began || event->kind ? &*event : began;
        }
        const qint64 now = msOf(m_facts.now);
        const bool soon = now < qMin(window.to, window.at + msOf(m_facts.tolerance.grace));
        const bool works =
            began && began->what == RunEvent::What::Began && (now < window.to || (began->running && isLast(window)));
        if (failed) {
            judged.state = RunState::Failed;
            judged.reason = failed->permission ? RunReason::Permission
                            : failed->ledger   ? RunReason::Ledger
                                               : RunReason::Log;
            judged.words = failed->words;
            judged.begunAt = failed->at;
        } else if (works || (soon && !began)) {
            judged.state = RunState::DueNow;
            judged.begunAt = began ? began->at : QDateTime();
        } else if (began) {
            judged.state = RunState::Failed;
            judged.reason = RunReason::Interrupted;
            judged.begunAt = began->at;
        } else {
            judged.state = RunState::Missed;
            judged.reason = missedBecause(window.run.at);
        }
    }

    [[nodiscard]] bool isLast(const Window &window) const
    {
        return m_windows.at(m_ofKind.at(size_t(window.run.kind)).last()).at == window.at;
    }

    [[nodiscard]] RunReason missedBecause(const QDateTime &at) const
    {
        if (MachineHistory::was(m_facts.machine.off, at).value_or(false))
            return RunReason::Off;
        if (MachineHistory::was(m_facts.machine.asleep, at).value_or(false))
            return RunReason::Asleep;
        return m_facts.logFrom.isValid() && m_facts.logFrom <= at ? RunReason::NotStarted : RunReason::Unknown;
    }

    const RunFacts &m_facts;
    RunEvidence m_evidence;
    QList<Window> m_windows;
    std::array<QList<qsizetype>, allKinds.size()> m_ofKind; // indexes of windows, by time
    QHash<QString, const Backup *> m_there;
    QList<const Backup *> m_backups; // by window
    QList<const RunEvent *> m_events;
};

QList<RunSummary> summariesOf(const QList<JudgedRun> &runs, const QDateTime &now)
{
    QList<RunSummary> summaries;
    for (const auto &[kind, days] : {std::pair(ScheduledKind::Hourly, 1), std::pair(ScheduledKind::Daily, 7),
                                     std::pair(ScheduledKind::Weekly, 28)}) {
        RunSummary summary{kind, 0, 0, 0, days};
        bool any = false;
        for (const JudgedRun &run : runs) {
            any = any || run.run.kind == kind;
            if (run.run.kind != kind || run.state == RunState::DueNow
                || run.run.at <= now.addSecs(-qint64(days) * 24 * 60 * 60))
                continue;
            ++summary.expected;
            summary.made += run.succeeded() ? 1 : 0;
            summary.late += run.state == RunState::Late ? 1 : 0;
        }
        if (any)
            summaries.append(summary);
    }
    return summaries;
}

} // namespace

std::chrono::seconds RunTolerance::of(ScheduledKind kind) const
{
    switch (kind) {
    case ScheduledKind::Hourly:
        return hourly;
    case ScheduledKind::Daily:
        return daily;
    case ScheduledKind::Weekly:
        return weekly;
    }
    return hourly;
}

RunHistory judgeRuns(const RunFacts &facts)
{
    const Judge judge(facts);
    RunHistory history;
    history.runs = judge.judge();
    history.summaries = summariesOf(history.runs, facts.now);
    history.findings = findingsOf(history.runs, judge.evidence(), facts);
    return history;
}

} // namespace bt2c
