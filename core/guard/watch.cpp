#include "core/guard/watch.h"

#include "core/support/describe.h"

#include <algorithm>

namespace bt2c {

Result<WatchReport> tellAlerts(AlertFile &file, const StandingReport &report, const AlertRules &rules,
                               const QList<AlertSink> &sinks, const QDateTime &now, Control &control)
{
    AlertOutcome outcome = judgeAlerts(file.record().book, report, now, rules);
    WatchReport told;
    told.messages = outcome.messages;
    AlertRecord record{std::move(outcome.book), file.record().unsent};
    record.unsent.removeIf([&sinks](const UnsentAlert &unsent) {
        return !std::ranges::contains(sinks, unsent.sink, &AlertSink::name);
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
    for (UnsentAlert &unsent : record.unsent) {
        const auto sink = std::ranges::find(sinks, unsent.sink, &AlertSink::name);
        if (control.cancelled()) {
            left.append(unsent);
            continue;
        }
        const Result<void> sent = sink->send(unsent.message, control);
        if (sent) {
            ++told.sent;
            continue;
        }
        unsent.error = describe(sent.error());
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
    told.unsent = std::move(left);
    return told;
}

} // namespace bt2c
