#include "core/guard/alerts.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Alert)
};

constexpr std::chrono::seconds daily = 24h;
constexpr std::chrono::seconds weekly = 7 * 24h;
constexpr std::chrono::seconds fewMinutes = 5min;

/// Whether a chain that is seen in @p condition shows that @p kind is over. A node that is silent, or starts, tells
/// nothing of its blocks; what was the matter with them lasts until it does.
bool endsWith(ReasonKind kind, ChainCondition condition)
{
    using enum ReasonKind;
    const bool answers = condition == ChainCondition::Alive || condition == ChainCondition::Stalled;
    switch (kind) {
    case ChainDown: return answers || condition == ChainCondition::Behind;
    case RestartLoop: return condition != ChainCondition::Unknown;
    case ChainBehind: return answers;
    case ChainStalled: return condition == ChainCondition::Alive;
    default: return true;
    }
}

/// A time that lies ahead tells of a clock that was set back.
QDateTime notAfter(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time > now ? now : time;
}

class Judgement
{
public:
    Judgement(const AlertBook &before, const StandingReport &report, const QDateTime &now, const AlertRules &rules)
        : m_before(before)
        , m_report(report)
        , m_now(now)
        , m_rules(rules)
    {
    }

    AlertOutcome judge()
    {
        m_outcome.book.past = m_before.past;
        for (const StandingReason &reason : m_report.reasons)
            take(reason);
        for (const Alert &alert : m_before.present)
            end(alert);
        AlertBook &book = m_outcome.book;
        if (book.past.size() > AlertBook::mostPast)
            book.past.resize(AlertBook::mostPast);
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] AlertRule ruleOf(ReasonKind kind) const
    {
        const auto own = m_rules.constFind(kind);
        return own == m_rules.constEnd() ? defaultRule(kind) : *own;
    }

    void take(const StandingReason &reason)
    {
        const auto isIt = [&reason](const Alert &alert) { return alert.kind == reason.kind; };
        // Two drills or two failures are one matter; the first stands for it.
        if (std::ranges::any_of(m_outcome.book.present, isIt))
            return;
        const auto known = std::ranges::find_if(m_before.present, isIt);
        Alert alert = known != m_before.present.end() ? *known : Alert{.kind = reason.kind, .since = m_now};
        for (QDateTime *time : {&alert.since, &alert.raisedAt, &alert.toldAt})
            *time = notAfter(*time, m_now);
        tell(alert, reason);
        m_outcome.book.present.append(alert);
    }

    void tell(Alert &alert, const StandingReason &reason)
    {
        const AlertRule rule = ruleOf(alert.kind);
        if (!rule.enabled || alert.since.addDuration(rule.holds) > m_now)
            return;
        const bool raised = alert.raisedAt.isValid();
        if (raised && (rule.again <= 0s || alert.toldAt.addDuration(rule.again) > m_now))
            return;
        if (alert.snoozedUntil.isValid() && alert.snoozedUntil > m_now)
            return;
        alert.words = describe(reason, m_now);
        alert.toldAt = m_now;
        if (!raised)
            alert.raisedAt = m_now;
        m_outcome.messages.append(
            {raised ? AlertChange::Again : AlertChange::Raised, alert.kind, alert.words, alert.since});
    }

    void end(const Alert &alert)
    {
        const auto isIt = [&alert](const Alert &other) { return other.kind == alert.kind; };
        if (std::ranges::any_of(m_outcome.book.present, isIt))
            return; // it lasts
        if (!endsWith(alert.kind, m_report.condition)) {
            m_outcome.book.present.append(alert);
            return;
        }
        if (!alert.raisedAt.isValid())
            return; // nobody heard of it
        Alert over = alert;
        over.clearedAt = m_now;
        m_outcome.book.past.prepend(over);
        m_outcome.messages.append({AlertChange::Cleared, alert.kind, alert.words, alert.since});
    }

    const AlertBook &m_before;
    const StandingReport &m_report;
    QDateTime m_now;
    const AlertRules &m_rules;
    AlertOutcome m_outcome;
};

} // namespace

AlertRule defaultRule(ReasonKind kind)
{
    using enum ReasonKind;
    switch (kind) {
    case ChainDown:
    case ChainStalled:
    case ChainBehind:
    case RestartLoop:
    case FolderMissing:
    case FolderUnreadable:
    case ScheduleUnknown: return {true, fewMinutes, daily};
    case OlderBad:
    case NeverDrilled:
    case DrillOld: return {true, fewMinutes, weekly};
    case RunsMissed:
    case ChainUnknown: return {false, 0s, 0s};
    // A backup that was just made is not verified yet; the one that makes it has an hour.
    case NewestUnproven: return {true, 1h, daily};
    default: return {true, 0s, daily};
    }
}

AlertOutcome judgeAlerts(const AlertBook &before, const StandingReport &report, const QDateTime &now,
                         const AlertRules &rules)
{
    if (report.standing == Standing::Unknown)
        return {before, {}};
    return Judgement(before, report, now, rules).judge();
}

void snooze(AlertBook &book, ReasonKind kind, const QDateTime &until)
{
    const auto found = std::ranges::find(book.present, kind, &Alert::kind);
    if (found != book.present.end())
        found->snoozedUntil = until;
}

QString changeToken(AlertChange change)
{
    switch (change) {
    case AlertChange::Raised: return u"raised"_s;
    case AlertChange::Again: return u"again"_s;
    case AlertChange::Test: return u"test"_s;
    case AlertChange::Cleared: break;
    }
    return u"cleared"_s;
}

QString describe(const AlertMessage &message)
{
    switch (message.change) {
    case AlertChange::Raised:
    case AlertChange::Test: return message.words;
    case AlertChange::Again: return AlertWords::tr("Still: %1").arg(message.words);
    case AlertChange::Cleared: break;
    }
    return AlertWords::tr("Over: %1").arg(message.words);
}

} // namespace bt2c
