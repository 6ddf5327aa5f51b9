#pragma once

#include "core/guard/standing.h"

#include <QHash>

namespace bt2c {

/// From when on a reason is worth a message, and how often.
struct AlertRule
{
    bool enabled = true;
    std::chrono::seconds holds{0};           ///< it has to be the case for so long before it is told
    std::chrono::seconds again{0};           ///< told again after so long; 0: never
    bool operator==(const AlertRule &) const = default;
};

/// The rule of each reason, where it is another than defaultRule().
using AlertRules = QHash<ReasonKind, AlertRule>;

/// What is told by itself: all that is a risk, and of the rest what grows worse unseen. A node that starts anew, or a
/// crontab that is being edited, is given a few minutes.
[[nodiscard]] AlertRule defaultRule(ReasonKind kind);

/// One reason, over time.
struct Alert
{
    ReasonKind kind = ReasonKind::NoBackups;
    QDateTime since = {};                    ///< when it was first seen to be the case
    QDateTime raisedAt = {};                 ///< when it was told; invalid: not yet
    QDateTime toldAt = {};                   ///< the last time
    QDateTime clearedAt = {};                ///< invalid: it is the case
    QDateTime snoozedUntil = {};             ///< not told again before
    QString words = {};                      ///< as it was told last

    [[nodiscard]] bool isRaised() const { return raisedAt.isValid() && !clearedAt.isValid(); }
    bool operator==(const Alert &) const = default;
};

/// The alerts of one site: those that are the case, and after them those that are over, newest first.
struct AlertBook
{
    static constexpr qsizetype mostPast = 200;

    QList<Alert> present;
    QList<Alert> past;
    bool operator==(const AlertBook &) const = default;
};

enum class AlertChange { Raised, Again, Cleared, Test };   ///< Test: nothing has changed; sent to try a sink

/// What is to be told.
struct AlertMessage
{
    AlertChange change = AlertChange::Raised;
    ReasonKind kind = ReasonKind::NoBackups;
    QString words;                           ///< one line. Translated
    QDateTime since;
    bool operator==(const AlertMessage &) const = default;
};

struct AlertOutcome
{
    AlertBook book;
    QList<AlertMessage> messages;            ///< heaviest first; those that are over last
};

/// What has changed since @p before: at most one message for each reason, and none for one that comes and goes within
/// the time that its rule waits. Where the clock was set back, what was told is not told again before its time has
/// passed anew. A look that knows nothing (Standing::Unknown) changes nothing, and one that could not ask for the chain
/// ends nothing of it. A pure function.
[[nodiscard]] AlertOutcome judgeAlerts(const AlertBook &before, const StandingReport &report, const QDateTime &now,
                                       const AlertRules &rules = {});

/// Keeps @p kind quiet until @p until; it stays raised. Nothing where it is not the case.
void snooze(AlertBook &book, ReasonKind kind, const QDateTime &until);

[[nodiscard]] QString changeToken(AlertChange change);   ///< "raised", "again", "cleared", "test"
/// "At risk: the validator does not answer"; for a subject line. Translated.
[[nodiscard]] QString describe(const AlertMessage &message);

} // namespace bt2c
