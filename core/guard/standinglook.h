#pragma once

#include "core/engine/snapshot.h"
#include "core/guard/settings.h"
#include "core/schedule/owntimers.h"
#include "core/site/site.h"

#include <QTimeZone>

#include <functional>

namespace bt2c {

class SharedCatalogue;

/// How the chain was seen to fare, by whoever watches the engine.
struct ChainFacts
{
    ChainCondition condition = ChainCondition::Unknown;
    std::optional<qint64> height;          ///< the highest known
    std::optional<qint64> blockSeconds;
    bool restartLoop = false;
    QDateTime at = {};                     ///< of the look that gave the condition; invalid: there was none
};

/// As @p snapshot has it.
[[nodiscard]] ChainFacts chainFactsOf(const SiteSnapshot &snapshot, const QDateTime &now);

/// Of which site's standing is to be known.
struct StandingRequest
{
    Site site;
    ChainFacts chain;
    /// Where the schedule stands, as localCrontab() and localTimers() have it; empty: it is not looked at.
    std::function<Result<QByteArray>(Control &)> readCrontab;
    std::function<Result<OwnTimers>(Control &)> readTimers;
    CronDialect dialect = CronDialect::Debian;
    QString home;                          ///< cron's current directory
    QTimeZone zone;
    QDateTime now;
    QString recoveryFolder;                ///< of the recoveries' journals; empty: there are none
    QStringList mountParents;              ///< as of DiagnosisSettings
    SharedCatalogue *catalogue = nullptr;  ///< which others list with as well; null: one of its own
    SiteSettings settings;
    std::optional<Error> settingsError;    ///< why they do not count
};

/// What happened to the site, for the time line.
struct StandingEvent
{
    enum class Kind { Restore, Rollback, Drill, Outage };
    Kind kind = Kind::Restore;
    QDateTime at;
    bool succeeded = false;
    QString subject;                       ///< the archive or folder; of an outage what was the matter, translated
    QDateTime until = {};                  ///< of an outage: when it was over; invalid: it lasts
    bool operator==(const StandingEvent &) const = default;
};

struct StandingLook
{
    StandingFacts facts;
    StandingReport report;
    QList<StandingEvent> events;           ///< oldest first, of the last four weeks
    QStringList unread;                    ///< translated: what could not be read of the schedule's past
};

/// Looks at the folder of backups, the site's files, the schedule and the ledger, and says how the site stands. Takes
/// as long as these do: a disk that hangs hangs it. What cannot be read is among the reasons. Errors: Cancelled.
[[nodiscard]] Result<StandingLook> lookAtStanding(const StandingRequest &request, Ledger &ledger, Control &control);

} // namespace bt2c
