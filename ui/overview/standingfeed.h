#pragma once

#include "core/guard/standinglook.h"
#include "ui/backups/timelinelayout.h"
#include "ui/schedule/schedulebackend.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace bt2c {

class EngineMonitor;
class Workspace;

/// What the overview shows, seen at one time.
struct StandingSight
{
    StandingLook look;
    TimelineData timeline;                 ///< backups of the last two weeks, and what else happened
    SiteSettings settings;                 ///< of the site, when it was looked at
    QString lastTrouble;                   ///< the last run that was not made, in words; empty: none
};

/// With it the paths of marks begin that are no backups.
inline constexpr QLatin1StringView eventScheme("event:");

/// The timeline of @p look: its backups, and a lane for restores, drills and runs that were not made.
[[nodiscard]] TimelineData arrangeStanding(const StandingLook &look, const QDateTime &now);

/// The last run of those two weeks that was not made, in words; empty: there was none.
[[nodiscard]] QString lastTroubleOf(const StandingLook &look, const QDateTime &now);

/// Looks, in the background, how the open site stands: every minute, and when something is known to have changed.
class StandingFeed final : public QObject
{
    Q_OBJECT

public:
    StandingFeed(Workspace &workspace, EngineMonitor &monitor, QObject *parent);

    /// Looks now, or once more after the look that is on.
    void refresh();
    /// Whether it looks at all; otherwise its owner shows what was made up.
    void follow(bool following);

Q_SIGNALS:
    void seen(std::shared_ptr<const bt2c::StandingSight> sight);
    /// What was seen counts no more: the site is another one, or a look does not come back, as where a disk hangs.
    void cleared();

private:
    void openSite();
    void watchChain();
    void look();
    void lookInTurn();
    [[nodiscard]] StandingRequest request() const;

    Workspace &m_workspace;
    EngineMonitor &m_monitor;
    std::shared_ptr<ScheduleBackend> m_schedule;
    QTimer m_minute;
    QTimer m_soon;                         ///< changes that come together make one look
    ChainCondition m_condition = ChainCondition::Unknown;
    qint64 m_request = 0;
    QElapsedTimer m_since;                 ///< the look that is on began
    bool m_looking = false;
    bool m_again = false;
    bool m_following = true;
};

} // namespace bt2c
