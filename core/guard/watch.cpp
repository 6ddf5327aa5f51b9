#include "core/guard/watch.h"

#include "core/support/describe.h"

#include <QHash>

#include <algorithm>

namespace bt2c {

namespace {
/// As long what nobody here knows is kept for whoever does.
constexpr std::chrono::hours givenUp{24};
} // namespace

Result<WatchReport> tellAlerts(AlertFile &file, const StandingReport &report, const AlertRules &rules,
                               const QList<AlertSink> &sinks, const QDateTime &now, Control &control)
{
    AlertOutcome outcome = judgeAlerts(file.record().book, report, now, rules);
    WatchReport told;
    told.messages = outcome.messages;
    AlertRecord record{std::move(outcome.book), file.record().unsent};
    // Another teller may know it, as a `watch` with an address of its own; for long nobody does.
    const auto isKnown = [&sinks](const UnsentAlert &unsent) {
        return std::ranges::contains(sinks, unsent.sink, &AlertSink::name);
    };
    record.unsent.removeIf([&](const UnsentAlert &unsent) {
        return !isKnown(unsent) && (unsent.since > now || unsent.since.addDuration(givenUp) <= now);
    });
    for (const AlertMessage &message : std::as_const(told.messages)) {
        for (const AlertSink &sink : sinks) {
            record.unsent.removeIf([&](const UnsentAlert &earlier) {
                return earlier.sink == sink.name && earlier.message.kind == message.kind;
            });
            record.unsent.append({message, sink.name, {}, now});
        }
    }
    if (record != file.record()) {
        if (auto saved = file.save(record); !saved)
            return std::unexpected(saved.error());
    }
    QList<UnsentAlert> left;
    QHash<QString, QString> failures;
    for (UnsentAlert &unsent : record.unsent) {
        const auto sink = std::ranges::find(sinks, unsent.sink, &AlertSink::name);
        if (control.cancelled() || sink == sinks.end()) {
            left.append(unsent);
            continue;
        }
        // Each attempt may take its time, and the next would fail as this one did.
        if (const auto failed = failures.constFind(unsent.sink); failed != failures.constEnd()) {
            unsent.error = *failed;
            left.append(unsent);
            continue;
        }
        const Result<void> sent = sink->send(unsent.message, control);
        if (sent) {
            ++told.sent;
            continue;
        }
        unsent.error = describe(sent.error());
        failures[unsent.sink] = unsent.error;
        left.append(unsent);
    }
    const bool changed = left != file.record().unsent;
    record.unsent = left;
    if (changed) {
        if (auto saved = file.save(record); !saved)
            return std::unexpected(saved.error());
    }
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, file.path());
    left.removeIf([&isKnown](const UnsentAlert &unsent) { return !isKnown(unsent); });
    told.unsent = std::move(left);
    return told;
}

} // namespace bt2c
