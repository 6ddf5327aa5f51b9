#include "core/schedule/runfindings.h"

#include "core/backup/retention.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace bt2c {

namespace {

void addVanished(QList<RunFinding> &findings, const RunEvidence &evidence, const RunFacts &facts)
{
    QSet<QString> known;
    for (const Backup &backup : facts.backups)
        known.insert(backup.fileName);
    for (const RunEvent &event : evidence.events) {
        const QString name = QFileInfo(event.path).fileName();
        if (event.what != RunEvent::What::Made || name.isEmpty() || known.contains(name))
            continue;
        known.insert(name);
        if (wasPruned(name, evidence, facts))
            continue;
        RunFinding finding;
        finding.kind = RunFindingKind::Vanished;
        finding.backup = event.path;
        const QDateTime named = parseBackupName(name).madeAt;
        finding.at = named.isValid() ? named : event.at;
        findings.append(finding);
    }
}

void addShrunkAndEmpty(QList<RunFinding> &findings, const RunEvidence &evidence, const RunFacts &facts)
{
    QList<const Backup *> byTime;
    for (const Backup &backup : facts.backups)
        byTime.append(&backup);
    std::ranges::stable_sort(byTime, {}, [](const Backup *backup) { return backup->madeAt; });
    std::map<BackupType, qint64> before;
    for (const Backup *backup : std::as_const(byTime)) {
        RunFinding finding;
        finding.backup = backup->path;
        finding.at = backup->madeAt;
        if (backup->integrity.state == IntegrityState::Empty || evidence.empty.contains(backup->fileName)) {
            finding.kind = RunFindingKind::HoldsNothing;
            findings.append(finding);
            continue;
        }
        // A damaged one is told of elsewhere, and is nothing to compare with.
        if (isBad(backup->integrity.state) || backup->identity.size < 0 || backup->type == BackupType::Unknown)
            continue;
        const qint64 bytes = backup->identity.size;
        const auto last = before.find(backup->type);
        if (last != before.end() && last->second >= RunHistory::leastBytes
            && double(bytes) < double(last->second) * RunHistory::shrunkBelow) {
            finding.kind = RunFindingKind::Shrank;
            finding.bytes = bytes;
            finding.bytesBefore = last->second;
            findings.append(finding);
        }
        before[backup->type] = bytes;
    }
}

void addOverdue(QList<RunFinding> &findings, const QList<JudgedRun> &runs)
{
    for (const ScheduledKind kind : {ScheduledKind::Hourly, ScheduledKind::Daily, ScheduledKind::Weekly}) {
        RunFinding finding;
        finding.kind = RunFindingKind::Overdue;
        finding.schedule = kind;
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            if (run->run.kind != kind || run->state == RunState::DueNow)
                continue;
            if (run->succeeded()) {
                finding.backup = run->backup;
                finding.at = run->begunAt;
                break;
            }
            ++finding.runs;
        }
        if (finding.runs >= RunHistory::overdueAfter(kind))
            findings.append(finding);
    }
}

} // namespace

bool wasPruned(const QString &fileName, const RunEvidence &evidence, const RunFacts &facts)
{
    if (evidence.removed.contains(fileName))
        return true;
    const BackupName name = parseBackupName(fileName);
    const auto counts = facts.retention.find(name.type);
    if (counts == facts.retention.end() || !name.madeAt.isValid())
        return false;
    const qsizetype newer = std::ranges::count_if(
        facts.backups, [&name](const Backup &backup) { return backup.type == name.type && backup.madeAt > name.madeAt; });
    // Never fewer than are kept: what went before is in the log or the ledger, where retention removed it.
    const RetentionCounts &of = counts->second;
    const int kept = of.last + of.hourly + of.daily + of.weekly + of.monthly;
    return kept > 0 && newer >= kept;
}

QList<RunFinding> findingsOf(const QList<JudgedRun> &runs, const RunEvidence &evidence, const RunFacts &facts)
{
    QList<RunFinding> findings;
    addVanished(findings, evidence, facts);
    addShrunkAndEmpty(findings, evidence, facts);
    std::ranges::stable_sort(findings, [](const RunFinding &a, const RunFinding &b) { return a.at > b.at; });
    QList<RunFinding> overdue;
    addOverdue(overdue, runs);
    return overdue + findings;
}

} // namespace bt2c
