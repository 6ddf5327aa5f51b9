#include "core/schedule/runevidence.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds = {
    std::pair("hourly"_L1, ScheduledKind::Hourly),
    std::pair("daily"_L1, ScheduledKind::Daily),
    std::pair("weekly"_L1, ScheduledKind::Weekly),
};

std::optional<ScheduledKind> kindOf(QStringView word)
{
    const auto found = std::ranges::find_if(kinds, [word](const auto &kind) { return word == kind.first; });
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// "hourly backup failed: …": the kind that a text is about; empty: it names none.
std::optional<ScheduledKind> kindIn(const QString &text)
{
    for (const auto &[word, kind] : kinds) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0 && text.mid(at + word.size()).startsWith(" backup"_L1, Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

QString afterColon(const QString &text)
{
    const qsizetype at = text.indexOf(": "_L1);
    return at < 0 ? QString() : text.sliced(at + 2).trimmed();
}

void takeLog(RunEvidence &evidence, const QList<RunLogEntry> &log)
{
    QList<const RunLogEntry *> entries;
    for (const RunLogEntry &entry : log) {
        if (entry.at.isValid())
            entries.append(&entry);
    }
    std::ranges::stable_sort(entries, {}, [](const RunLogEntry *entry) { return entry->at; });
    bool skippedChain = false;
    for (const RunLogEntry *entry : std::as_const(entries)) {
        const QString &text = entry->text;
        RunEvent event{RunEvent::What::Began, kindIn(text), entry->at, {}, {}, false, false, false};
        const bool scheduler = entry->logger.contains("scheduled"_L1);
        if (entry->level >= LogLevel::Error) {
            event.what = RunEvent::What::Failed;
            event.words = entry->lastBelow.isEmpty() ? text : QString(text % u" – "_s % entry->lastBelow);
            event.permission = tellsOfPermission(event.words);
            // What listing or verifying complains of is no run's failure.
            if (!scheduler && !text.contains("backup failed"_L1, Qt::CaseInsensitive)
                && !text.contains("create backup"_L1, Qt::CaseInsensitive))
                continue;
        } else if (text.startsWith("Removed old backup: "_L1) || text.startsWith("Deleting old backup"_L1)) {
            evidence.removed.insert(QFileInfo(afterColon(text)).fileName());
            continue;
        } else if (text.startsWith("Path not found, skipping: "_L1)) {
            skippedChain = skippedChain || QFileInfo(afterColon(text)).fileName() == "data"_L1;
            continue;
        } else if (text.startsWith("Backup completed successfully: "_L1) || text.contains(" backup completed: "_L1)) {
            event.what = RunEvent::What::Made;
            event.path = afterColon(text);
            if (skippedChain && !scheduler)
                evidence.empty.insert(QFileInfo(event.path).fileName());
            skippedChain = skippedChain && scheduler;
        } else if (scheduler && (text.startsWith("Starting "_L1) || text.startsWith("Running "_L1))) {
            event.what = RunEvent::What::Began;
        } else {
            continue;
        }
        evidence.events.append(event);
    }
}

void takeLedger(RunEvidence &evidence, const QList<LedgerOperation> &ledger)
{
    for (const LedgerOperation &operation : ledger) {
        const QJsonObject &said = operation.evidence;
        if (operation.kind == "prune"_L1 || operation.kind == "remove"_L1) {
            for (const QJsonValue &path : said["removed"_L1].toArray())
                evidence.removed.insert(QFileInfo(path.toString()).fileName());
            continue;
        }
        if (operation.kind != "backup"_L1 || !operation.startedAt.isValid())
            continue;
        RunEvent event{
            RunEvent::What::Began, kindOf(said["job"_L1].toString()), operation.startedAt, {}, {}, false, true, false};
        if (operation.outcome == "done"_L1) {
            // One that was made by hand is no run's.
            if (!event.kind)
                continue;
            event.what = RunEvent::What::Made;
            event.path = said["path"_L1].toString();
            if (said["holds_nothing"_L1].toBool())
                evidence.empty.insert(QFileInfo(event.path).fileName());
        } else if (operation.outcome == "failed"_L1) {
            event.what = RunEvent::What::Failed;
            event.words = said["code"_L1].toString();
            for (const QString &part : {said["subject"_L1].toString(), said["detail"_L1].toString()})
                event.words += part.isEmpty() ? QString() : QString(u": "_s % part);
            event.permission = said["code"_L1].toString() == errorToken(ErrorCode::PermissionDenied);
        } else if (!operation.endedAt.isValid() && operation.outcome.isEmpty()) {
            event.running = true;
        } else {
            event.what = RunEvent::What::Ended;
        }
        evidence.events.append(event);
    }
}

} // namespace

bool tellsOfPermission(const QString &words)
{
    return words.contains("Operation not permitted"_L1, Qt::CaseInsensitive)
           || words.contains("Permission denied"_L1, Qt::CaseInsensitive) || words.contains("PermissionError"_L1);
}

RunEvidence evidenceOf(const QList<RunLogEntry> &log, const QList<LedgerOperation> &ledger)
{
    RunEvidence evidence;
    takeLog(evidence, log);
    takeLedger(evidence, ledger);
    std::ranges::stable_sort(evidence.events, {}, &RunEvent::at);
    return evidence;
}

} // namespace bt2c
